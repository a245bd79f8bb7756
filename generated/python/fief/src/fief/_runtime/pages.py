"""Reads the pages of an operation; how to wait for them is the client's business."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from .core import Core, RequestOptions, checked_request_options
from .exchange import Exchange
from .operation import Operation
from .paging import list_at
from .request import own_members
from .transport import TransportAnswer, TransportError

NO_PAGE = object()
"""What ``Reading.next_page`` returns after the last page: ``None`` may be one."""


class Reading:
    """Ends after ``max_pages``, after a page that failed, and where the operation's paging says so."""

    def __init__(
        self, core: Core, operation: Operation[Any], members: Mapping[str, object], own: RequestOptions | None
    ) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} has no pages")
        self._core = core
        self._operation = operation
        self._paging = operation.paging
        self._own = own
        self._left: float = float("inf") if own is None else checked_request_options(own).get("max_pages", float("inf"))
        self._walk = self._paging.walk(own_members(members))
        self._is_first = True
        self._answer: TransportAnswer | None = None

    async def next_page(self) -> Any:
        """A page in the style of the client, or ``NO_PAGE``. Raises what a call raises."""
        if self._left <= 0:
            return NO_PAGE
        self._left -= 1
        try:
            exchange = self._next_exchange()
        except TransportError as error:
            return self._unasked(f"{error}")
        if exchange is None:
            return NO_PAGE
        style = self._core.style
        page = await self._core.sent(exchange)
        shown = self._walk.takes(style.page_data(page), style.is_failed(page), self._answer)
        self._answer = None
        return page if shown else NO_PAGE

    def items(self, page: Any) -> Sequence[Any]:
        """Raises ``EnvelopeError`` or ``ApiError`` when the page failed."""
        return list_at(self._core.style.checked(page), self._paging.items)

    def _next_exchange(self) -> Exchange | None:
        members = self._walk.next_members()
        if members is None:
            return None
        try:
            exchange = self._core.prepared(self._operation, members, self._own)
        except (TypeError, ValueError) as error:
            if self._is_first:
                raise
            # What makes it wrong is the server's.
            raise TransportError("invalid-answer", "The server names a next page that cannot be asked for") from error
        self._is_first = False

        def heard(answer: TransportAnswer) -> Any:
            self._answer = answer
            return None if exchange.on_answer is None else exchange.on_answer(answer)

        return replace(exchange, request=self._walk.located(exchange.request), on_answer=heard)

    def _unasked(self, message: str) -> Any:
        """A page that is a failure, and the last one."""
        self._left = 0
        style = self._core.style
        return style.given(style.failed("invalid-answer", message, None, None))
