"""How a synchronous client waits: inside of ``async def``, and without ever suspending."""

import os
import threading
import time
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, TypeVar

from .transport import TransportError

Value = TypeVar("Value")


class _Present(threading.local):
    deadline = float("inf")


_present = _Present()


def remaining() -> float | None:
    """Seconds until the call of this thread must be over; None for no limit."""
    deadline = _present.deadline
    return None if deadline == float("inf") else deadline - time.monotonic()


async def limited(deadline: float, work: Coroutine[Any, Any, Value]) -> Value | None:
    """What ``work`` returns. Whatever it waits for looks at the deadline by itself."""
    outer = _present.deadline
    # A hook or a credential may make a call of its own.
    _present.deadline = min(outer, deadline)
    try:
        return await work
    finally:
        _present.deadline = outer


async def wait(milliseconds: float) -> None:
    time.sleep(milliseconds / 1000)


async def whole(work: Coroutine[Any, Any, Value]) -> Value:
    """What ``work`` returns: nobody gives it up."""
    return await work


class BlockingLock:
    """For threads that share a client. A process that is a copy (``os.fork``) does not wait for threads that it does
    not have.
    """

    __slots__ = ("_lock", "_process")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()

    async def __aenter__(self) -> None:
        if self._process != os.getpid():
            self._lock, self._process = threading.Lock(), os.getpid()
        left = remaining()
        if not self._lock.acquire(timeout=-1 if left is None else max(0.0, left)):
            raise TransportError("timeout", "Another call took too long to obtain a token")

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()
