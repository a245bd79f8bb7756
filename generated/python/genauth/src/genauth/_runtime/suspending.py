"""How an asynchronous client waits, on asyncio and trio."""

import asyncio
import time
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import anyio

from .network.event_loop import event_loop

Value = TypeVar("Value")


async def limited(deadline: float, work: Coroutine[Any, Any, Value]) -> Value | None:
    """What ``work`` returns, or None when it had to be cancelled. ``deadline``: a value of ``time.monotonic()``."""
    if deadline == float("inf"):
        return await work
    # The clock of an event loop need not be ours.
    with anyio.move_on_after(max(0.0, deadline - time.monotonic())):
        return await work
    return None


async def wait(milliseconds: float) -> None:
    await anyio.sleep(milliseconds / 1000)


async def whole(work: Coroutine[Any, Any, Value]) -> Value:
    """What ``work`` returns. Who is cancelled meanwhile is so at its end: what half of it got would be lost."""
    with anyio.CancelScope(shield=True):
        return await (_of_task(work) if isinstance(event_loop(), asyncio.AbstractEventLoop) else work)
    raise RuntimeError("a shield ends nothing")


async def _of_task(work: Coroutine[Any, Any, Value]) -> Value:
    """A shield keeps off what anyio cancels, and not what asyncio does."""
    task = asyncio.ensure_future(work)
    given_up: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            given_up = error
    if given_up is None:
        return task.result()
    if not task.cancelled():
        # Looked at: nobody else will, and asyncio would complain of that.
        task.exception()
    raise given_up


class SuspendingLock:
    """For tasks that share a client. Those of other event loops do not wait: they could not be woken."""

    __slots__ = ("_locks",)

    def __init__(self) -> None:
        self._locks: WeakKeyDictionary[object, anyio.Lock] = WeakKeyDictionary()

    async def __aenter__(self) -> None:
        await self._locks.setdefault(event_loop(), anyio.Lock()).acquire()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._locks[event_loop()].release()
