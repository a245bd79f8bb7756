"""One subscription of an asynchronous client: a task reads it for a callback or for one loop."""

import asyncio
import inspect
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .event_error import EventError
from .keeping import Connect, keep_subscribed, never_stood, overflow
from .subscription_options import PlatformEvent, SubscriptionLimits

Data = TypeVar("Data")
AsyncEventHandler = Callable[[PlatformEvent[Data]], object]
"""
Called for each event, in order; an awaitable that it returns runs as a task and is not waited for. What either raises
ends the subscription: ``closed`` raises it.
"""


class AsyncSubscription(Generic[Data]):
    """To be read by one loop, which ends it when it is left; the end of ``async with`` ends it too."""

    def __init__(
        self,
        code: str,
        connect: Connect,
        handler: AsyncEventHandler[Any] | None,
        limits: SubscriptionLimits,
        ended: Callable[["AsyncSubscription[Any]"], None],
    ) -> None:
        from .asyncio_wire import AsyncioWire

        self._handler = handler
        self._limits = limits
        self._waiting: deque[PlatformEvent[Data]] = deque()
        self._readable = asyncio.Event()
        self._settled = asyncio.Event()
        self._over = asyncio.Event()
        self._stood = False
        self._error: BaseException | None = None
        self._ended = ended
        self._handling: set[asyncio.Task[None]] = set()
        self._wire = AsyncioWire(limits, self._stands)
        self._task = asyncio.get_running_loop().create_task(
            keep_subscribed(code, connect, self._wire, self._receive, limits)
        )
        self._task.add_done_callback(self._finish)

    async def ready(self) -> None:
        """Waits for the first connection. Raises ``EventError`` when there will be none."""
        await self._settled.wait()
        if not self._stood:
            raise self._error or never_stood()

    async def closed(self) -> None:
        """Waits for the end. Raises ``EventError`` unless it came by ``close``."""
        await self._over.wait()
        if self._error is not None:
            raise self._error

    async def close(self) -> None:
        """Ends the subscription and its loop; returns when the connection is gone."""
        self._stop()
        if asyncio.current_task() is not self._task:
            await self._over.wait()

    async def __aiter__(self) -> AsyncIterator[PlatformEvent[Data]]:
        try:
            while True:
                while self._waiting:
                    yield self._waiting.popleft()
                if self._over.is_set() or self._wire.stopped:
                    break
                self._readable.clear()
                await self._readable.wait()
            if self._error is not None:
                raise self._error
        finally:
            self._stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _stop(self, error: BaseException | None = None) -> None:
        """By the caller, or because of what a task of the handler raised."""
        if self._wire.stopped or self._over.is_set():
            return
        self._error = error
        self._wire.stopped = True
        self._readable.set()
        # The task itself sees that it is stopped; cancelled, it would not end the connection as it should.
        if asyncio.current_task() is not self._task:
            self._task.cancel()

    def _finish(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            self._error = self._error or task.exception()
        elif not self._wire.stopped:
            self._error = EventError("lost", "The event loop ended the subscription")
        self._over.set()
        self._settled.set()
        self._readable.set()
        self._ended(self)

    def _stands(self) -> None:
        self._stood = True
        self._settled.set()

    def _receive(self, event: PlatformEvent[Any]) -> None:
        if self._handler is None:
            if len(self._waiting) >= self._limits.max_waiting:
                raise overflow()
            self._waiting.append(event)
            self._readable.set()
            return
        outcome = self._handler(event)
        if inspect.isawaitable(outcome):
            task = asyncio.get_running_loop().create_task(_awaited(outcome))
            self._handling.add(task)
            task.add_done_callback(self._handled)

    def _handled(self, task: asyncio.Task[None]) -> None:
        self._handling.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._stop(error)


async def _awaited(outcome: Awaitable[object]) -> None:
    await outcome
