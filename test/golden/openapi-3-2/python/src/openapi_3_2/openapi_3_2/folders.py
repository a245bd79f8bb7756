# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._runtime.stream_reader import ServerSentEvent
    from ..models import File
    from .folders_models import ChatItem, SearchRequestWhole

_CHAT: Operation[Any] = Operation(
    "chat",
    "POST",
    "/chat",
    security=(("device",),),
    answer="stream",
    framing="mixedEvents",
    accept="text/event-stream",
)
_SEARCH: Operation[Any] = Operation(
    "search",
    "GET",
    "/search",
    security=(("device",),),
    parameters={"session": Parameter("cookie", style="cookie")},
    answer="stream",
    framing="lines",
    accept="application/jsonl",
)
_SEARCH_RAW: Operation[CallResult[None, Any]] = Operation(
    "searchRaw",
    "GET",
    "/raw",
    security=(("device",),),
    answer="none",
)


class FoldersCalls(Client):
    """Folders of files"""

    def chat(
        self,
        *,
        prompt: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[ServerSentEvent[ChatItem | str]], Any]:
        """``POST /chat``"""
        answer: CallResult[ItemStream[ServerSentEvent[ChatItem | str]], Any] = self._send(
            _CHAT,
            {"prompt": prompt},
            request_options,
        )
        return answer

    def search(
        self,
        *,
        session: str | NotGiven = NOT_GIVEN,
        whole: SearchRequestWhole | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[File], Any]:
        """``GET /search``"""
        answer: CallResult[ItemStream[File], Any] = self._send(
            _SEARCH,
            {"session": session, "whole": whole},
            request_options,
        )
        return answer

    def search_raw(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /raw``"""
        return self._send(_SEARCH_RAW, {}, request_options)


class AsyncFoldersCalls(AsyncClient):
    """Folders of files"""

    async def chat(
        self,
        *,
        prompt: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[ServerSentEvent[ChatItem | str]], Any]:
        """``POST /chat``"""
        answer: CallResult[AsyncItemStream[ServerSentEvent[ChatItem | str]], Any] = await self._send(
            _CHAT,
            {"prompt": prompt},
            request_options,
        )
        return answer

    async def search(
        self,
        *,
        session: str | NotGiven = NOT_GIVEN,
        whole: SearchRequestWhole | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[File], Any]:
        """``GET /search``"""
        answer: CallResult[AsyncItemStream[File], Any] = await self._send(
            _SEARCH,
            {"session": session, "whole": whole},
            request_options,
        )
        return answer

    async def search_raw(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /raw``"""
        return await self._send(_SEARCH_RAW, {}, request_options)
