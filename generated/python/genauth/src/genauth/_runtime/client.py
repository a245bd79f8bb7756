"""Base of all generated clients. (Contract only; see the runtime helper's branch.)"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Self, TypedDict, TypeVar

from .operation import Operation
from .settings import ClientSettings

Result = TypeVar("Result")


class RequestOptions(TypedDict, total=False):
    """What one call may do differently."""

    timeout: float
    max_retries: int
    headers: Mapping[str, str]
    safe: bool
    on_answer: Callable[[Any], None]
    max_pages: int


class Client:
    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        raise NotImplementedError

    def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        raise NotImplementedError

    def _pages(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Iterator[Result]:
        raise NotImplementedError

    def _items(self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None) -> Iterator[Any]:
        raise NotImplementedError

    def _change(self, option: str, value: object) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient:
    def __init__(self, settings: ClientSettings, options: Mapping[str, object]) -> None:
        raise NotImplementedError

    async def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        raise NotImplementedError

    def _pages(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> AsyncIterator[Result]:
        raise NotImplementedError

    def _items(self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None) -> AsyncIterator[Any]:
        raise NotImplementedError

    def _change(self, option: str, value: object) -> None:
        raise NotImplementedError

    async def close(self) -> None:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
