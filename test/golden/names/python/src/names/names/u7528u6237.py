# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .u7528u6237_models import UserInfo

_GET_C: Operation[CallResult[UserInfo, Any]] = Operation("getC", "GET", "/c", answer="json")


class U7528u6237Calls(Client):
    """Calls of `用户`."""

    def get_c(self, *, request_options: RequestOptions | None = None) -> CallResult[UserInfo, Any]:
        """``GET /c``"""
        return self._send(_GET_C, {}, request_options)


class AsyncU7528u6237Calls(AsyncClient):
    """Calls of `用户`."""

    async def get_c(self, *, request_options: RequestOptions | None = None) -> CallResult[UserInfo, Any]:
        """``GET /c``"""
        return await self._send(_GET_C, {}, request_options)
