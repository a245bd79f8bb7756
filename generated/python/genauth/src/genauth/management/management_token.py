# Generated from spec/genauth/management/management-token.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from .management_token_models import ManagementToken

_GET_MANAGEMENT_TOKEN: Operation[Envelope[ManagementToken]] = Operation(
    "getManagementToken",
    "POST",
    "/api/v3/get-management-token",
    safe=True,
    secret=("accessKeySecret", "access_token"),
)


class ManagementTokenCalls(Client):
    """Tokens for calling the management API without signatures."""

    def get_management_token(
        self,
        *,
        access_key_id: str,
        access_key_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ManagementToken]:
        """Exchanges an access key for a token of the management API.

        The call itself is not signed. Keep the token and ask for a new one shortly before it expires; it is the
        alternative to signing each request.

        ``POST /api/v3/get-management-token``

        Args:
            access_key_id: Identifier of the access key.
            access_key_secret: Secret of the access key; keep it on a server.
        """
        return self._send(
            _GET_MANAGEMENT_TOKEN,
            {"accessKeyId": access_key_id, "accessKeySecret": access_key_secret},
            request_options,
        )


class AsyncManagementTokenCalls(AsyncClient):
    """Tokens for calling the management API without signatures."""

    async def get_management_token(
        self,
        *,
        access_key_id: str,
        access_key_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ManagementToken]:
        """Exchanges an access key for a token of the management API.

        The call itself is not signed. Keep the token and ask for a new one shortly before it expires; it is the
        alternative to signing each request.

        ``POST /api/v3/get-management-token``

        Args:
            access_key_id: Identifier of the access key.
            access_key_secret: Secret of the access key; keep it on a server.
        """
        return await self._send(
            _GET_MANAGEMENT_TOKEN,
            {"accessKeyId": access_key_id, "accessKeySecret": access_key_secret},
            request_options,
        )
