# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .x_models import PageUser

_GET_D_BY_USER_ID: Operation[CallResult[PageUser, Any]] = Operation("getDByUserId", "GET", "/d/{userId}", answer="json")


class XCalls(Client):
    """Calls of `../x`."""

    def get_d_by_user_id(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PageUser, Any]:
        """``GET /d/{user-id}``"""
        return self._send(_GET_D_BY_USER_ID, {"userId": user_id}, request_options)


class AsyncXCalls(AsyncClient):
    """Calls of `../x`."""

    async def get_d_by_user_id(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PageUser, Any]:
        """``GET /d/{user-id}``"""
        return await self._send(_GET_D_BY_USER_ID, {"userId": user_id}, request_options)
