# Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions

_GET_STATE: Operation[str] = Operation(
    "getState",
    "GET",
    "/state",
    security=(("token",),),
    answer="text",
    accept="text/plain, */*;q=0.1",
)
_PING: Operation[Any] = Operation("ping", "POST", "/ping", security=(("token",),), body="none", answer="undescribed")


class DefaultCalls(Client):
    """Calls of `default`."""

    def get_state(self, *, request_options: RequestOptions | None = None) -> str:
        """``GET /state``"""
        return self._send(_GET_STATE, {}, request_options)

    def ping(self, *, request_options: RequestOptions | None = None) -> Any:
        """``POST /ping``"""
        return self._send(_PING, {}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def get_state(self, *, request_options: RequestOptions | None = None) -> str:
        """``GET /state``"""
        return await self._send(_GET_STATE, {}, request_options)

    async def ping(self, *, request_options: RequestOptions | None = None) -> Any:
        """``POST /ping``"""
        return await self._send(_PING, {}, request_options)
