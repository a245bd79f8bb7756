# Generated from spec/genauth/authentication/wechat.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from ..shared.sign_in_models import WechatAccessToken
    from .wechat_models import WechatMiniProgramPhone

_DECRYPT_WECHAT_MINI_PROGRAM_DATA: Operation[Envelope[dict[str, Any]]] = Operation(
    "decryptWechatMiniProgramData",
    "POST",
    "/api/v3/decrypt-wechat-miniprogram-data",
    security=(("userToken",),),
    secret=("code",),
)
_GET_WECHAT_MINI_PROGRAM_PHONE: Operation[Envelope[WechatMiniProgramPhone]] = Operation(
    "getWechatMiniProgramPhone",
    "POST",
    "/api/v3/get-wechat-miniprogram-phone",
    security=(("userToken",),),
    secret=("code",),
)
_GET_WECHAT_MP_ACCESS_TOKEN: Operation[Envelope[WechatAccessToken]] = Operation(
    "getWechatMpAccessToken",
    "POST",
    "/api/v3/get-wechat-access-token",
    security=(("userToken",),),
    safe=True,
    secret=("accessToken", "appSecret"),
)
_GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation[Envelope[WechatAccessToken]] = Operation(
    "getWechatMpAccessTokenInfo",
    "POST",
    "/api/v3/get-wechat-access-token-info",
    security=(("userToken",),),
    safe=True,
    secret=("accessToken", "appSecret"),
)


class WechatCalls(Client):
    """WeChat access tokens and mini programs."""

    def decrypt_wechat_mini_program_data(
        self,
        *,
        code: str,
        encrypted_data: str,
        ext_idp_connidentifier: str,
        iv: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Decrypts data that a WeChat mini program received.

        The session of the user at WeChat, found by `code`, holds the key. The answer is the decrypted object; its
        members depend on what was encrypted.

        ``POST /api/v3/decrypt-wechat-miniprogram-data``

        Args:
            code: Sign-in code that the mini program received from `wx.login`.
            encrypted_data: Encrypted data as received from the mini program.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            iv: Initialization vector as received from the mini program.
        """
        return self._send(
            _DECRYPT_WECHAT_MINI_PROGRAM_DATA,
            {"code": code, "encryptedData": encrypted_data, "extIdpConnidentifier": ext_idp_connidentifier, "iv": iv},
            request_options,
        )

    def get_wechat_mini_program_phone(
        self,
        *,
        code: str,
        ext_idp_connidentifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatMiniProgramPhone]:
        """Returns the phone number that a user shared in a WeChat mini program.

        `code` is what the mini program received when the user agreed to share the number; it works once.

        ``POST /api/v3/get-wechat-miniprogram-phone``

        Args:
            code: Code that the mini program received when the user shared the phone number.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
        """
        return self._send(
            _GET_WECHAT_MINI_PROGRAM_PHONE,
            {"code": code, "extIdpConnidentifier": ext_idp_connidentifier},
            request_options,
        )

    def get_wechat_mp_access_token(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns an access token for the WeChat server API (older name).

        Deprecated: use `get_wechat_mp_access_token_info`.

        Deprecated.

        ``POST /api/v3/get-wechat-access-token``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return self._send(_GET_WECHAT_MP_ACCESS_TOKEN, {"appId": app_id, "appSecret": app_secret}, request_options)

    def get_wechat_mp_access_token_info(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns an access token for the WeChat server API.

        WeChat keeps one valid token per application; reading it here keeps several servers from replacing each other's
        token. Call it from a server only, since it takes the application's secret.

        ``POST /api/v3/get-wechat-access-token-info``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return self._send(_GET_WECHAT_MP_ACCESS_TOKEN_INFO, {"appId": app_id, "appSecret": app_secret}, request_options)


class AsyncWechatCalls(AsyncClient):
    """WeChat access tokens and mini programs."""

    async def decrypt_wechat_mini_program_data(
        self,
        *,
        code: str,
        encrypted_data: str,
        ext_idp_connidentifier: str,
        iv: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Decrypts data that a WeChat mini program received.

        The session of the user at WeChat, found by `code`, holds the key. The answer is the decrypted object; its
        members depend on what was encrypted.

        ``POST /api/v3/decrypt-wechat-miniprogram-data``

        Args:
            code: Sign-in code that the mini program received from `wx.login`.
            encrypted_data: Encrypted data as received from the mini program.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            iv: Initialization vector as received from the mini program.
        """
        return await self._send(
            _DECRYPT_WECHAT_MINI_PROGRAM_DATA,
            {"code": code, "encryptedData": encrypted_data, "extIdpConnidentifier": ext_idp_connidentifier, "iv": iv},
            request_options,
        )

    async def get_wechat_mini_program_phone(
        self,
        *,
        code: str,
        ext_idp_connidentifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatMiniProgramPhone]:
        """Returns the phone number that a user shared in a WeChat mini program.

        `code` is what the mini program received when the user agreed to share the number; it works once.

        ``POST /api/v3/get-wechat-miniprogram-phone``

        Args:
            code: Code that the mini program received when the user shared the phone number.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
        """
        return await self._send(
            _GET_WECHAT_MINI_PROGRAM_PHONE,
            {"code": code, "extIdpConnidentifier": ext_idp_connidentifier},
            request_options,
        )

    async def get_wechat_mp_access_token(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns an access token for the WeChat server API (older name).

        Deprecated: use `get_wechat_mp_access_token_info`.

        Deprecated.

        ``POST /api/v3/get-wechat-access-token``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return await self._send(
            _GET_WECHAT_MP_ACCESS_TOKEN,
            {"appId": app_id, "appSecret": app_secret},
            request_options,
        )

    async def get_wechat_mp_access_token_info(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns an access token for the WeChat server API.

        WeChat keeps one valid token per application; reading it here keeps several servers from replacing each other's
        token. Call it from a server only, since it takes the application's secret.

        ``POST /api/v3/get-wechat-access-token-info``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return await self._send(
            _GET_WECHAT_MP_ACCESS_TOKEN_INFO,
            {"appId": app_id, "appSecret": app_secret},
            request_options,
        )
