# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from ..models import Buyer

_SET_NAME: Operation[Envelope[Buyer]] = Operation(
    "setName",
    "PUT",
    "/name",
    security=(("accessToken",),),
    answer="json",
)


class LoginOperationsCalls(Client):
    """What else has to do with signing in."""

    def set_name(self, *, default: str, request_options: RequestOptions | None = None) -> Envelope[Buyer]:
        """Sets the name that a shop shows.

        ``PUT /name``

        Args:
            default: The name.
        """
        return self._send(_SET_NAME, {"default": default}, request_options)


class AsyncLoginOperationsCalls(AsyncClient):
    """What else has to do with signing in."""

    async def set_name(self, *, default: str, request_options: RequestOptions | None = None) -> Envelope[Buyer]:
        """Sets the name that a shop shows.

        ``PUT /name``

        Args:
            default: The name.
        """
        return await self._send(_SET_NAME, {"default": default}, request_options)
