"""Bases of all generated clients: one for threads, one for tasks, over the same core."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self, TypeVar, cast

from .core import Core, RequestOptions
from .hooks import settled
from .operation import Operation
from .running import run
from .settings import ClientSettings

Result = TypeVar("Result")


class Client:
    """Blocks while it waits. Threads may share it."""

    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        self._core = Core(settings, options, blocking=True)

    def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        # The document promises this type. Whoever distrusts it validates: a wrong answer must not break a call.
        return cast(Result, run(self._core.send(operation, members, request_options)))

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


class AsyncClient:
    """Suspends while it waits, on asyncio and trio. Tasks of one event loop may share it."""

    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        self._core = Core(settings, options, blocking=False)

    async def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        return cast(Result, await self._core.send(operation, members, request_options))

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
