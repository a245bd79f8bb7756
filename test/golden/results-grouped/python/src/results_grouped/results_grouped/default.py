# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import AsyncGroup, Group
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions

_GET_STATE: Operation[CallResult[str, Any]] = Operation(
    "getState",
    "GET",
    "/state",
    security=(("token",),),
    answer="text",
    accept="text/plain, */*;q=0.1",
)
_PING: Operation[CallResult[Any, Any]] = Operation(
    "ping",
    "POST",
    "/ping",
    security=(("token",),),
    body="none",
    answer="undescribed",
)


class DefaultCalls(Group):
    """Calls of `default`."""

    def get_state(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /state``"""
        return self._send(_GET_STATE, {}, request_options)

    def ping(self, *, request_options: RequestOptions | None = None) -> CallResult[Any, Any]:
        """``POST /ping``"""
        return self._send(_PING, {}, request_options)


class AsyncDefaultCalls(AsyncGroup):
    """Calls of `default`."""

    async def get_state(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /state``"""
        return await self._send(_GET_STATE, {}, request_options)

    async def ping(self, *, request_options: RequestOptions | None = None) -> CallResult[Any, Any]:
        """``POST /ping``"""
        return await self._send(_PING, {}, request_options)
