# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .smallrye_models import SmallRyeShape

_POST_SMALLRYE_SHAPES: Operation[CallResult[SmallRyeShape, Any]] = Operation(
    "postSmallryeShapes",
    "POST",
    "/smallrye/shapes",
    body_member="body",
    answer="json",
)


class SmallryeCalls(Client):
    """Calls of `smallrye`."""

    def post_smallrye_shapes(
        self,
        *,
        body: SmallRyeShape,
        request_options: RequestOptions | None = None,
    ) -> CallResult[SmallRyeShape, Any]:
        """``POST /smallrye/shapes``"""
        return self._send(_POST_SMALLRYE_SHAPES, {"body": body}, request_options)


class AsyncSmallryeCalls(AsyncClient):
    """Calls of `smallrye`."""

    async def post_smallrye_shapes(
        self,
        *,
        body: SmallRyeShape,
        request_options: RequestOptions | None = None,
    ) -> CallResult[SmallRyeShape, Any]:
        """``POST /smallrye/shapes``"""
        return await self._send(_POST_SMALLRYE_SHAPES, {"body": body}, request_options)
