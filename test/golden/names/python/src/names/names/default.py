# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions

_N2FA_ENABLE: Operation[CallResult[None, Any]] = Operation("2fa.enable", "GET", "/f", answer="none")
_GET_HTTPS_URL_V2: Operation[CallResult[None, Any]] = Operation("getHTTPSUrlV2", "GET", "/h", answer="none")
_THEN: Operation[CallResult[None, Any]] = Operation("then", "GET", "/e", answer="none")
_获取用户: Operation[CallResult[None, Any]] = Operation("获取用户", "GET", "/g", answer="none")


class DefaultCalls(Client):
    """Calls of `default`."""

    def n2fa_enable(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /f``"""
        return self._send(_N2FA_ENABLE, {}, request_options)

    def get_https_url_v2(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /h``"""
        return self._send(_GET_HTTPS_URL_V2, {}, request_options)

    def then(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /e``"""
        return self._send(_THEN, {}, request_options)

    def 获取用户(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /g``"""
        return self._send(_获取用户, {}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def n2fa_enable(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /f``"""
        return await self._send(_N2FA_ENABLE, {}, request_options)

    async def get_https_url_v2(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /h``"""
        return await self._send(_GET_HTTPS_URL_V2, {}, request_options)

    async def then(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /e``"""
        return await self._send(_THEN, {}, request_options)

    async def 获取用户(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /g``"""
        return await self._send(_获取用户, {}, request_options)
