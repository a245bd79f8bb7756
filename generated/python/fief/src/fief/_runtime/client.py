"""Bases of all generated clients: one for threads, one for tasks, over the same core."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NoReturn, Self, TypeVar, cast

from .core import Core, RequestOptions
from .hooks import settled
from .not_given import NOT_GIVEN, NotGiven
from .operation import Operation
from .pages import NO_PAGE, Reading
from .raw import raw_operation, with_headers
from .running import run
from .settings import ClientSettings

Result = TypeVar("Result")


class _Single:
    def __reduce__(self) -> NoReturn:
        # A copy would share what is set later: the token of one user would serve the calls of another.
        reason = "cannot be copied or pickled, for its connections and credentials: make another one"
        raise TypeError(f"{type(self).__name__}: {reason}")


class Client(_Single):
    """Blocks while it waits. Threads may share it."""

    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        self._core = Core(settings, options, blocking=True)

    def _send(
        self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Result:
        # The document promises this type. Whoever distrusts it validates: a wrong answer must not break a call.
        return cast(Result, run(self._core.send(operation, members, request_options)))

    def _stream(
        self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Any:
        """Bytes as they come, where the operation has them all at once."""
        return self._send(replace(operation, answer="stream", framing="bytes"), members, request_options)

    def _pages(
        self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Iterator[Result]:
        """Page by page, as it is asked for. A failed envelope is the last page; a failure that is raised ends the
        loop.
        """
        return self._read(Reading(self._core, operation, members, request_options))

    def _read(self, reading: Reading) -> Iterator[Any]:
        while (page := run(reading.next_page())) is not NO_PAGE:
            yield page

    def _items(
        self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Iterator[Any]:
        """Items of all pages. Raises ``EnvelopeError`` or ``ApiError`` when a page fails."""
        reading = Reading(self._core, operation, members, request_options)
        for page in self._read(reading):
            yield from reading.items(page)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | NotGiven = NOT_GIVEN,
        body: object = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        security: Sequence[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sends a request that no method describes, with all that every call has: credentials, retries, limits.

        ``path``: percent-encoded and without a query. ``query``: None is left out, lists are repeated. ``body``: text
        and bytes as they are, anything else as JSON. ``security``: names of the credentials to use, all of them;
        default: the client's signature, otherwise its first credential if it is there. JSON that is no envelope
        becomes the data of a success. Raises ``ValueError`` or ``TypeError`` when the request is malformed.
        """
        operation, members = raw_operation(method, path, query, body, content_type, security)
        return run(self._core.send(operation, members, with_headers(request_options, headers)))

    def _change(self, option: str, value: object) -> None:
        self._core.change(option, value)

    def close(self) -> None:
        """Closes the connections; the client can be used again."""
        transport = self._core.opened()
        if transport is not None:
            run(_closed(transport))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.address.origin}>"


class AsyncClient(_Single):
    """Suspends while it waits, on asyncio and trio. Tasks of one event loop may share it."""

    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        self._core = Core(settings, options, blocking=False)

    async def _send(
        self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Result:
        return cast(Result, await self._core.send(operation, members, request_options))

    async def _stream(
        self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> Any:
        return await self._send(replace(operation, answer="stream", framing="bytes"), members, request_options)

    def _pages(
        self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> AsyncIterator[Result]:
        """Page by page, as it is asked for. A failed envelope is the last page; a failure that is raised ends the
        loop.
        """
        return self._read(Reading(self._core, operation, members, request_options))

    async def _read(self, reading: Reading) -> AsyncIterator[Any]:
        while (page := await reading.next_page()) is not NO_PAGE:
            yield page

    async def _items(
        self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None
    ) -> AsyncIterator[Any]:
        """Items of all pages. Raises ``EnvelopeError`` or ``ApiError`` when a page fails."""
        reading = Reading(self._core, operation, members, request_options)
        # Not over `_read`: a generator within a generator would stay open when the outer one is left.
        while (page := await reading.next_page()) is not NO_PAGE:
            for item in reading.items(page):
                yield item

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | NotGiven = NOT_GIVEN,
        body: object = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        security: Sequence[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sends a request that no method describes, as ``Client.request`` does."""
        operation, members = raw_operation(method, path, query, body, content_type, security)
        return await self._core.send(operation, members, with_headers(request_options, headers))

    def _change(self, option: str, value: object) -> None:
        self._core.change(option, value)

    async def close(self) -> None:
        """Closes the connections; the client can be used again."""
        transport = self._core.opened()
        if transport is not None:
            await _closed(transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.address.origin}>"


async def _closed(transport: object) -> None:
    close = getattr(transport, "close", None)
    if close is not None:
        await settled(close())
