# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._runtime.stream_reader import ServerSentEvent
    from .._statuses import ErrorStatusBut_404
    from .spring_models import (
        OrderDto,
        OrderDtoInput,
        Pageable,
        PageOrderDto,
        ProblemDetail,
        ServerSentEventOrderDto,
        SpringCat,
        SpringDog,
    )

_ANIMALS: Operation[CallResult[list[SpringCat | SpringDog], Any]] = Operation(
    "animals",
    "GET",
    "/spring/animals",
    answer="json",
)
_CREATE_1: Operation[CallResult[str, Any]] = Operation(
    "create_1",
    "POST",
    "/spring/orders",
    body="multipart",
    answer="text",
    accept="*/*",
)
_EVENTS: Operation[Any] = Operation(
    "events",
    "GET",
    "/spring/events",
    answer="stream",
    framing="events",
    accept="text/event-stream",
)
_INVOICE: Operation[CallResult[bytes, Any]] = Operation(
    "invoice",
    "GET",
    "/spring/orders/{id}/invoice",
    answer="binary",
    accept="application/pdf, */*;q=0.1",
)
_LIST_1: Operation[StatusResult[PageOrderDto, ErrorStatusBut_404, Any] | Refused[Literal[404], ProblemDetail]] = (
    Operation(
        "list_1",
        "GET",
        "/spring/orders",
        answer="json",
        paging=CountedPages(
            "page",
            ("pageable", "page"),
            ("pageable", "size"),
            ("content",),
            ("totalElements",),
            first=0,
        ),
    )
)
_NOTE: Operation[CallResult[str, Any]] = Operation(
    "note",
    "GET",
    "/spring/orders/{id}/note",
    answer="text",
    accept="*/*",
)


class SpringCalls(Client):
    """Calls of `spring`."""

    def animals(self, *, request_options: RequestOptions | None = None) -> CallResult[list[SpringCat | SpringDog], Any]:
        """``GET /spring/animals``"""
        return self._send(_ANIMALS, {}, request_options)

    def create_1(
        self,
        *,
        file: BinaryInput,
        order: OrderDtoInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, Any]:
        """``POST /spring/orders``"""
        return self._send(_CREATE_1, {"file": file, "order": order}, request_options)

    def events(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[ServerSentEvent[ServerSentEventOrderDto]], Any]:
        """``GET /spring/events``"""
        answer: CallResult[ItemStream[ServerSentEvent[ServerSentEventOrderDto]], Any] = self._send(
            _EVENTS,
            {},
            request_options,
        )
        return answer

    def invoice(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /spring/orders/{id}/invoice``"""
        return self._send(_INVOICE, {"id": id}, request_options)

    def invoice_stream(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /spring/orders/{id}/invoice``
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(_INVOICE, {"id": id}, request_options)
        return answer

    def list_1(
        self,
        *,
        pageable: Pageable,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PageOrderDto, ErrorStatusBut_404, Any] | Refused[Literal[404], ProblemDetail]:
        """``GET /spring/orders``"""
        return self._send(_LIST_1, {"pageable": pageable}, request_options)

    def list_1_pages(
        self,
        *,
        pageable: Pageable,
        request_options: RequestOptions | None = None,
    ) -> Iterator[StatusResult[PageOrderDto, ErrorStatusBut_404, Any] | Refused[Literal[404], ProblemDetail]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /spring/orders``
        """
        return self._pages(_LIST_1, {"pageable": pageable}, request_options)

    def list_1_items(self, *, pageable: Pageable, request_options: RequestOptions | None = None) -> Iterator[OrderDto]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /spring/orders``
        """
        return self._items(_LIST_1, {"pageable": pageable}, request_options)

    def note(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /spring/orders/{id}/note``"""
        return self._send(_NOTE, {"id": id}, request_options)


class AsyncSpringCalls(AsyncClient):
    """Calls of `spring`."""

    async def animals(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[SpringCat | SpringDog], Any]:
        """``GET /spring/animals``"""
        return await self._send(_ANIMALS, {}, request_options)

    async def create_1(
        self,
        *,
        file: BinaryInput,
        order: OrderDtoInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, Any]:
        """``POST /spring/orders``"""
        return await self._send(_CREATE_1, {"file": file, "order": order}, request_options)

    async def events(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[ServerSentEvent[ServerSentEventOrderDto]], Any]:
        """``GET /spring/events``"""
        answer: CallResult[AsyncItemStream[ServerSentEvent[ServerSentEventOrderDto]], Any] = await self._send(
            _EVENTS,
            {},
            request_options,
        )
        return answer

    async def invoice(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /spring/orders/{id}/invoice``"""
        return await self._send(_INVOICE, {"id": id}, request_options)

    async def invoice_stream(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /spring/orders/{id}/invoice``
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(_INVOICE, {"id": id}, request_options)
        return answer

    async def list_1(
        self,
        *,
        pageable: Pageable,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PageOrderDto, ErrorStatusBut_404, Any] | Refused[Literal[404], ProblemDetail]:
        """``GET /spring/orders``"""
        return await self._send(_LIST_1, {"pageable": pageable}, request_options)

    def list_1_pages(
        self,
        *,
        pageable: Pageable,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[StatusResult[PageOrderDto, ErrorStatusBut_404, Any] | Refused[Literal[404], ProblemDetail]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /spring/orders``
        """
        return self._pages(_LIST_1, {"pageable": pageable}, request_options)

    def list_1_items(
        self,
        *,
        pageable: Pageable,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrderDto]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /spring/orders``
        """
        return self._items(_LIST_1, {"pageable": pageable}, request_options)

    async def note(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /spring/orders/{id}/note``"""
        return await self._send(_NOTE, {"id": id}, request_options)
