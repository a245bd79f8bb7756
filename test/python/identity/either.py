"""Work that is written once for a synchronous client and for an asynchronous one."""

from collections.abc import Awaitable, Callable
from typing import Any


class Settling:
    """A synchronous client that can be awaited as if it were the other one."""

    def __init__(self, client: object) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = getattr(self._client, name)

        async def settled(*arguments: Any, **named: Any) -> Any:
            return method(*arguments, **named)

        return settled


def finished(coroutine: Any) -> Any:
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a synchronous client suspended")
