"""One run for all who want the same at the same time: threads of a synchronous client, tasks of an asynchronous one."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")

NewLock = Callable[[], AbstractAsyncContextManager[Any]]
"""Makes a lock that blocks a thread, or lets an event loop go on."""


class SingleFlight(Generic[Value]):
    """Runs nothing a second time while it runs.

    What fails, fails for all who wait; who is cancelled, cancels nobody else.
    """

    def __init__(self, new_lock: NewLock) -> None:
        self._lock = new_lock()
        self._landed = 0
        self._outcome: Callable[[], Value] | None = None

    async def run(self, make: Callable[[], Awaitable[Value]]) -> Value:
        """What ``make`` returns, here or where it is running already."""
        before = self._landed
        async with self._lock:
            # Unless it landed while this one waited, it never ran, or who ran it was cancelled.
            if self._landed == before or self._outcome is None:
                self._outcome = await _settled(make)
                self._landed += 1
            return self._outcome()


async def _settled(make: Callable[[], Awaitable[Value]]) -> Callable[[], Value]:
    try:
        value = await make()
        return lambda: value
    except Exception as error:
        failure, trace = error, error.__traceback__

        def fail() -> Value:
            # Each that raises an error adds where it stands, and what it works with, for all who get the same one.
            raise failure.with_traceback(trace)

        return fail
