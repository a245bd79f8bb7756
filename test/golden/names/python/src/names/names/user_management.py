# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .user_management_models import Promise, UserInfo2

_DELETE: Operation[CallResult[Promise, Any]] = Operation("delete", "GET", "/a", answer="json")
_LIST_USERS: Operation[CallResult[UserInfo2, Any]] = Operation("list-users", "GET", "/b", answer="json")


class UserManagementCalls(Client):
    """Users and more."""

    def delete(self, *, request_options: RequestOptions | None = None) -> CallResult[Promise, Any]:
        """``GET /a``"""
        return self._send(_DELETE, {}, request_options)

    def list_users(self, *, request_options: RequestOptions | None = None) -> CallResult[UserInfo2, Any]:
        """``GET /b``"""
        return self._send(_LIST_USERS, {}, request_options)


class AsyncUserManagementCalls(AsyncClient):
    """Users and more."""

    async def delete(self, *, request_options: RequestOptions | None = None) -> CallResult[Promise, Any]:
        """``GET /a``"""
        return await self._send(_DELETE, {}, request_options)

    async def list_users(self, *, request_options: RequestOptions | None = None) -> CallResult[UserInfo2, Any]:
        """``GET /b``"""
        return await self._send(_LIST_USERS, {}, request_options)
