# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from .users_models import GetSettingsData, User

_DELETE_USER: Operation[Envelope[None]] = Operation("deleteUser", "POST", "/delete-user")
_GET_SETTINGS: Operation[Envelope[GetSettingsData]] = Operation("getSettings", "GET", "/get-settings")
_GET_USER: Operation[Envelope[User]] = Operation("getUser", "GET", "/get-user")


class UsersCalls(Client):
    """Calls of `users`."""

    def delete_user(self, *, user_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /delete-user``"""
        return self._send(_DELETE_USER, {"userId": user_id}, request_options)

    def get_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[GetSettingsData]:
        """``GET /get-settings``"""
        return self._send(_GET_SETTINGS, {}, request_options)

    def get_user(self, *, user_id: str, request_options: RequestOptions | None = None) -> Envelope[User]:
        """``GET /get-user``"""
        return self._send(_GET_USER, {"userId": user_id}, request_options)


class AsyncUsersCalls(AsyncClient):
    """Calls of `users`."""

    async def delete_user(self, *, user_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /delete-user``"""
        return await self._send(_DELETE_USER, {"userId": user_id}, request_options)

    async def get_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[GetSettingsData]:
        """``GET /get-settings``"""
        return await self._send(_GET_SETTINGS, {}, request_options)

    async def get_user(self, *, user_id: str, request_options: RequestOptions | None = None) -> Envelope[User]:
        """``GET /get-user``"""
        return await self._send(_GET_USER, {"userId": user_id}, request_options)
