"""Calls that stand on a member of a client (``client.users``): the client sends them."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, TypeVar

from .client import AsyncClient, Client, RequestOptions
from .operation import Operation

Result = TypeVar("Result")


class Group(Client):
    """Base of the calls of one tag. It has no connections and no options of its own."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        return self._client._send(operation, members, request_options)

    def _pages(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Iterator[Result]:
        return self._client._pages(operation, members, request_options)

    def _items(self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None) -> Iterator[Any]:
        return self._client._items(operation, members, request_options)


class AsyncGroup(AsyncClient):
    """The same for asynchronous clients."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _send(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> Result:
        return await self._client._send(operation, members, request_options)

    def _pages(self, operation: Operation[Result], members: Mapping[str, object], request_options: RequestOptions | None) -> AsyncIterator[Result]:
        return self._client._pages(operation, members, request_options)

    def _items(self, operation: Operation[Any], members: Mapping[str, object], request_options: RequestOptions | None) -> AsyncIterator[Any]:
        return self._client._items(operation, members, request_options)
