# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from .keys_models import GetKeysAnswer

_GET_KEYS: Operation[Envelope[GetKeysAnswer]] = Operation("getKeys", "GET", "/.well-known/keys", answer="json")
_PING: Operation[Envelope[None]] = Operation("ping", "GET", "/ping", answer="none")


class KeysCalls(Client):
    """Calls of `keys`."""

    def get_keys(self, *, request_options: RequestOptions | None = None) -> Envelope[GetKeysAnswer]:
        """``GET /.well-known/keys``"""
        return self._send(_GET_KEYS, {}, request_options)

    def ping(self, *, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``GET /ping``"""
        return self._send(_PING, {}, request_options)


class AsyncKeysCalls(AsyncClient):
    """Calls of `keys`."""

    async def get_keys(self, *, request_options: RequestOptions | None = None) -> Envelope[GetKeysAnswer]:
        """``GET /.well-known/keys``"""
        return await self._send(_GET_KEYS, {}, request_options)

    async def ping(self, *, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``GET /ping``"""
        return await self._send(_PING, {}, request_options)
