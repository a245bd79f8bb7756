"""Calls that stand on a member of a client (``client.users``): the client sends them."""

from .client import AsyncClient, Client


class Group(Client):
    """Base of the calls of one tag. It has the connections and options of its client, and none of its own."""

    def __init__(self, client: Client) -> None:
        self._core = client._core


class AsyncGroup(AsyncClient):
    """The same for asynchronous clients."""

    def __init__(self, client: AsyncClient) -> None:
        self._core = client._core
