# Generated from spec/genauth/authentication/social-mini-programs.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions
    from ..envelope import Envelope

_DECRYPT_DOUYIN_MINI_PROGRAM_DATA: Operation[Envelope[Any]] = Operation(
    "decryptDouyinMiniProgramData",
    "POST",
    "/api/v3/decrypt-douyin-miniprogram-data",
    security=(("userToken",),),
    secret=("code",),
)


class SocialMiniProgramsCalls(Client):
    """Mini programs of social platforms."""

    def decrypt_douyin_mini_program_data(
        self,
        *,
        code: str,
        encrypted_data: str,
        ext_idp_connidentifier: str,
        iv: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Decrypts data that a Douyin mini program received.

        The session of the user at Douyin, found by `code`, holds the key. What the answer holds is not documented; it
        depends on what was encrypted.

        ``POST /api/v3/decrypt-douyin-miniprogram-data``

        Args:
            code: Sign-in code that the mini program received.
            encrypted_data: Encrypted data as received from the mini program.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            iv: Initialization vector as received from the mini program.
        """
        return self._send(
            _DECRYPT_DOUYIN_MINI_PROGRAM_DATA,
            {"code": code, "encryptedData": encrypted_data, "extIdpConnidentifier": ext_idp_connidentifier, "iv": iv},
            request_options,
        )


class AsyncSocialMiniProgramsCalls(AsyncClient):
    """Mini programs of social platforms."""

    async def decrypt_douyin_mini_program_data(
        self,
        *,
        code: str,
        encrypted_data: str,
        ext_idp_connidentifier: str,
        iv: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Decrypts data that a Douyin mini program received.

        The session of the user at Douyin, found by `code`, holds the key. What the answer holds is not documented; it
        depends on what was encrypted.

        ``POST /api/v3/decrypt-douyin-miniprogram-data``

        Args:
            code: Sign-in code that the mini program received.
            encrypted_data: Encrypted data as received from the mini program.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            iv: Initialization vector as received from the mini program.
        """
        return await self._send(
            _DECRYPT_DOUYIN_MINI_PROGRAM_DATA,
            {"code": code, "encryptedData": encrypted_data, "extIdpConnidentifier": ext_idp_connidentifier, "iv": iv},
            request_options,
        )
