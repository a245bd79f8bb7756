"""How an asynchronous client waits, on asyncio and trio."""

import time
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio

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


SuspendingLock = anyio.Lock
"""For tasks that share a client."""
