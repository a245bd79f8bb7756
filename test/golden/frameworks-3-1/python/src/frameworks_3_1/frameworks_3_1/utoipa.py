# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .utoipa_models import External, PageOfPart, SerdeShape

_CREATE_PART: Operation[CallResult[list[External], Any]] = Operation(
    "create_part",
    "POST",
    "/utoipa/parts",
    body_member="body",
    answer="json",
)
_LIST_PARTS: Operation[CallResult[PageOfPart, Any]] = Operation("list_parts", "GET", "/utoipa/parts", answer="json")


class UtoipaCalls(Client):
    """Calls of `utoipa`."""

    def create_part(
        self,
        *,
        body: SerdeShape,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[External], Any]:
        """``POST /utoipa/parts``"""
        return self._send(_CREATE_PART, {"body": body}, request_options)

    def list_parts(self, *, request_options: RequestOptions | None = None) -> CallResult[PageOfPart, Any]:
        """``GET /utoipa/parts``"""
        return self._send(_LIST_PARTS, {}, request_options)


class AsyncUtoipaCalls(AsyncClient):
    """Calls of `utoipa`."""

    async def create_part(
        self,
        *,
        body: SerdeShape,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[External], Any]:
        """``POST /utoipa/parts``"""
        return await self._send(_CREATE_PART, {"body": body}, request_options)

    async def list_parts(self, *, request_options: RequestOptions | None = None) -> CallResult[PageOfPart, Any]:
        """``GET /utoipa/parts``"""
        return await self._send(_LIST_PARTS, {}, request_options)
