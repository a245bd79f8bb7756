# Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope

_LIST_THINGS: Operation[Envelope[list[str]]] = Operation(
    "listThings",
    "GET",
    "/things",
    security=(("accessKey",),),
    answer="json",
)
_TELL: Operation[Envelope[None]] = Operation("tell", "POST", "/tell", security=(("accessKey",),), answer="none")


class DefaultCalls(Client):
    """Calls of `default`."""

    def list_things(self, *, request_options: RequestOptions | None = None) -> Envelope[list[str]]:
        """``GET /things``"""
        return self._send(_LIST_THINGS, {}, request_options)

    def tell(self, *, kind: str, text: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /tell``"""
        return self._send(_TELL, {"kind": kind, "text": text}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def list_things(self, *, request_options: RequestOptions | None = None) -> Envelope[list[str]]:
        """``GET /things``"""
        return await self._send(_LIST_THINGS, {}, request_options)

    async def tell(self, *, kind: str, text: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /tell``"""
        return await self._send(_TELL, {"kind": kind, "text": text}, request_options)
