# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..models import Buyer

_GET_BUYER: Operation[Envelope[Buyer]] = Operation(
    "getBuyer",
    "GET",
    "/buyer",
    security=(("accessToken",),),
    answer="json",
)
_SET_ADDRESS: Operation[Envelope[Buyer]] = Operation(
    "setAddress",
    "PUT",
    "/address",
    security=(("accessToken",),),
    answer="json",
)


class AccountCalls(Client):
    """Calls of `Account`."""

    def get_buyer(self, *, request_options: RequestOptions | None = None) -> Envelope[Buyer]:
        """Who buys.

        ``GET /buyer``
        """
        return self._send(_GET_BUYER, {}, request_options)

    def set_address(
        self,
        *,
        city: str,
        street: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Buyer]:
        """``PUT /address``"""
        return self._send(_SET_ADDRESS, {"city": city, "street": street}, request_options)


class AsyncAccountCalls(AsyncClient):
    """Calls of `Account`."""

    async def get_buyer(self, *, request_options: RequestOptions | None = None) -> Envelope[Buyer]:
        """Who buys.

        ``GET /buyer``
        """
        return await self._send(_GET_BUYER, {}, request_options)

    async def set_address(
        self,
        *,
        city: str,
        street: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Buyer]:
        """``PUT /address``"""
        return await self._send(_SET_ADDRESS, {"city": city, "street": street}, request_options)
