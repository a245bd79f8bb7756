# Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .default_models import B

_GET_A: Operation[CallResult[B, Any]] = Operation("getA", "GET", "/a", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def get_a(self, *, request_options: RequestOptions | None = None) -> CallResult[B, Any]:
        """``GET /a``"""
        return self._send(_GET_A, {}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def get_a(self, *, request_options: RequestOptions | None = None) -> CallResult[B, Any]:
        """``GET /a``"""
        return await self._send(_GET_A, {}, request_options)
