# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.addressed_pages import LinkPages
from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._runtime.stream_reader import ServerSentEvent
    from .huma_models import ErrorModel, ListThingsBody, MailEvent, Thing, UserCreatedEvent

_LIST_THINGS: Operation[CallResult[ListThingsBody, ErrorModel]] = Operation(
    "list-things",
    "GET",
    "/huma/things",
    parameters={"ids": Parameter("query", explode=False), "ifNoneMatch": Parameter("header", "If-None-Match")},
    answer="json",
    paging=LinkPages(("things",)),
)
_SSE: Operation[Any] = Operation(
    "sse",
    "GET",
    "/huma/events",
    answer="stream",
    framing="events",
    accept="text/event-stream",
)


class HumaCalls(Client):
    """Calls of `huma`."""

    def list_things(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListThingsBody, ErrorModel]:
        """``GET /huma/things``"""
        return self._send(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    def list_things_pages(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[ListThingsBody, ErrorModel]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /huma/things``
        """
        return self._pages(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    def list_things_items(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /huma/things``
        """
        return self._items(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    def sse(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[ServerSentEvent[UserCreatedEvent | MailEvent]], Any]:
        """``GET /huma/events``"""
        answer: CallResult[ItemStream[ServerSentEvent[UserCreatedEvent | MailEvent]], Any] = self._send(
            _SSE,
            {},
            request_options,
        )
        return answer


class AsyncHumaCalls(AsyncClient):
    """Calls of `huma`."""

    async def list_things(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListThingsBody, ErrorModel]:
        """``GET /huma/things``"""
        return await self._send(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    def list_things_pages(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[ListThingsBody, ErrorModel]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /huma/things``
        """
        return self._pages(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    def list_things_items(
        self,
        *,
        ids: list[str] | NotGiven | None = NOT_GIVEN,
        if_none_match: list[str] | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /huma/things``
        """
        return self._items(_LIST_THINGS, {"ids": ids, "ifNoneMatch": if_none_match}, request_options)

    async def sse(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[ServerSentEvent[UserCreatedEvent | MailEvent]], Any]:
        """``GET /huma/events``"""
        answer: CallResult[AsyncItemStream[ServerSentEvent[UserCreatedEvent | MailEvent]], Any] = await self._send(
            _SSE,
            {},
            request_options,
        )
        return answer
