"""One core for both kinds of clients: it is written with ``await``, and a synchronous client runs it to its end at
once.
"""

from collections.abc import Coroutine
from typing import Any, TypeVar

Value = TypeVar("Value")


def run(coroutine: Coroutine[Any, Any, Value]) -> Value:
    """What the coroutine returns. Its transport and its waiting block, so that it never suspends.

    Raises ``RuntimeError`` when it does, because an application gave a synchronous client something of an event loop.
    """
    try:
        coroutine.send(None)
    except StopIteration as end:
        value: Value = end.value
        return value
    coroutine.close()
    raise RuntimeError("a synchronous client cannot wait for an event loop: use the asynchronous one")
