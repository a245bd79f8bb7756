# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .fastify_models import TypeBoxPoint

_GET_POINT: Operation[CallResult[TypeBoxPoint, Any]] = Operation(
    "getPoint",
    "GET",
    "/fastify/points/{id}",
    answer="json",
)


class FastifyCalls(Client):
    """Calls of `fastify`."""

    def get_point(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[TypeBoxPoint, Any]:
        """``GET /fastify/points/{id}``"""
        return self._send(_GET_POINT, {"id": id}, request_options)


class AsyncFastifyCalls(AsyncClient):
    """Calls of `fastify`."""

    async def get_point(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> CallResult[TypeBoxPoint, Any]:
        """``GET /fastify/points/{id}``"""
        return await self._send(_GET_POINT, {"id": id}, request_options)
