# Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .default_models import GetTokenAnswer

_CALL_CLIENT: Operation[CallResult[None, Any]] = Operation(
    "callClient",
    "POST",
    "/client",
    security=(("application",),),
    body="none",
    answer="none",
)
_CALL_EITHER: Operation[CallResult[None, Any]] = Operation(
    "callEither",
    "GET",
    "/either",
    security=(("header",), ("cookie", "query"), ("user",)),
    answer="none",
)
_CALL_MANAGED: Operation[CallResult[None, Any]] = Operation(
    "callManaged",
    "GET",
    "/managed",
    security=(("managed",),),
    answer="none",
)
_CALL_MODERN: Operation[CallResult[None, Any]] = Operation(
    "callModern",
    "POST",
    "/modern",
    security=(("messageSignature",),),
    body="none",
    answer="none",
)
_CALL_NARROW: Operation[CallResult[None, Any]] = Operation(
    "callNarrow",
    "GET",
    "/narrow",
    security=(("oauth",),),
    scopes=({"oauth": "read"},),
    answer="none",
)
_CALL_OPEN: Operation[CallResult[None, Any]] = Operation("callOpen", "GET", "/open", answer="none")
_CALL_OPTIONAL: Operation[CallResult[None, Any]] = Operation(
    "callOptional",
    "GET",
    "/optional",
    security=((), ("bearer",)),
    answer="none",
)
_CALL_SCOPED: Operation[CallResult[None, Any]] = Operation(
    "callScoped",
    "GET",
    "/scoped",
    security=(("oauth",), ("oidc",)),
    answer="none",
)
_CALL_SERVER: Operation[CallResult[None, Any]] = Operation(
    "callServer",
    "GET",
    "/server",
    security=(("admin",),),
    answer="none",
)
_CALL_SIGNED: Operation[CallResult[None, Any]] = Operation(
    "callSigned",
    "POST",
    "/signed",
    security=(("accessKey",),),
    body="none",
    answer="none",
)
_GET_TOKEN: Operation[CallResult[GetTokenAnswer, Any]] = Operation(
    "getToken",
    "POST",
    "/token",
    answer="json",
    secret=("secret", "token"),
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def call_client(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /client``"""
        return self._send(_CALL_CLIENT, {}, request_options)

    def call_either(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /either``"""
        return self._send(_CALL_EITHER, {}, request_options)

    def call_managed(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /managed``"""
        return self._send(_CALL_MANAGED, {}, request_options)

    def call_modern(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /modern``"""
        return self._send(_CALL_MODERN, {}, request_options)

    def call_narrow(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /narrow``"""
        return self._send(_CALL_NARROW, {}, request_options)

    def call_open(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /open``"""
        return self._send(_CALL_OPEN, {}, request_options)

    def call_optional(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /optional``"""
        return self._send(_CALL_OPTIONAL, {}, request_options)

    def call_scoped(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /scoped``"""
        return self._send(_CALL_SCOPED, {}, request_options)

    def call_server(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /server``"""
        return self._send(_CALL_SERVER, {}, request_options)

    def call_signed(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /signed``"""
        return self._send(_CALL_SIGNED, {}, request_options)

    def get_token(
        self,
        *,
        id: str,
        secret: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[GetTokenAnswer, Any]:
        """``POST /token``"""
        return self._send(_GET_TOKEN, {"id": id, "secret": secret}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def call_client(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /client``"""
        return await self._send(_CALL_CLIENT, {}, request_options)

    async def call_either(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /either``"""
        return await self._send(_CALL_EITHER, {}, request_options)

    async def call_managed(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /managed``"""
        return await self._send(_CALL_MANAGED, {}, request_options)

    async def call_modern(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /modern``"""
        return await self._send(_CALL_MODERN, {}, request_options)

    async def call_narrow(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /narrow``"""
        return await self._send(_CALL_NARROW, {}, request_options)

    async def call_open(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /open``"""
        return await self._send(_CALL_OPEN, {}, request_options)

    async def call_optional(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /optional``"""
        return await self._send(_CALL_OPTIONAL, {}, request_options)

    async def call_scoped(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /scoped``"""
        return await self._send(_CALL_SCOPED, {}, request_options)

    async def call_server(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``GET /server``"""
        return await self._send(_CALL_SERVER, {}, request_options)

    async def call_signed(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /signed``"""
        return await self._send(_CALL_SIGNED, {}, request_options)

    async def get_token(
        self,
        *,
        id: str,
        secret: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[GetTokenAnswer, Any]:
        """``POST /token``"""
        return await self._send(_GET_TOKEN, {"id": id, "secret": secret}, request_options)
