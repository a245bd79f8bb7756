# Generated from spec/fief/tenant/open-id-connect.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .open_id_connect_models import FiefUser, JsonWebKeySet, OpenIdProviderMetadata, TokenResponse

_GET_JWKS: Operation[Envelope[JsonWebKeySet]] = Operation("getJwks", "GET", "/.well-known/jwks.json", answer="json")
_GET_OPEN_ID_CONFIGURATION: Operation[Envelope[OpenIdProviderMetadata]] = Operation(
    "getOpenIdConfiguration",
    "GET",
    "/.well-known/openid-configuration",
    answer="json",
)
_GET_USER_INFO: Operation[Envelope[FiefUser]] = Operation(
    "getUserInfo",
    "GET",
    "/api/userinfo",
    security=(("accessToken",),),
    answer="json",
)
_POST_USER_INFO: Operation[Envelope[FiefUser]] = Operation(
    "postUserInfo",
    "POST",
    "/api/userinfo",
    security=(("accessToken",),),
    safe=True,
    body="none",
    answer="json",
)
_REQUEST_TOKEN: Operation[Envelope[TokenResponse]] = Operation(
    "requestToken",
    "POST",
    "/api/token",
    security=(("clientAuthentication",),),
    body="form",
    answer="json",
    secret=("access_token", "client_secret", "code", "code_verifier", "id_token", "refresh_token"),
)


class OpenIdConnectCalls(_Client):
    """OpenID Connect endpoints that are called directly."""

    def get_jwks(self, *, request_options: RequestOptions | None = None) -> Envelope[JsonWebKeySet]:
        """Returns the public keys that the tenant signs tokens with.

        The server has one key for each tenant and never exchanges it; another installation has another one.

        ``GET /.well-known/jwks.json``
        """
        return self._send(_GET_JWKS, {}, request_options)

    def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OpenIdProviderMetadata]:
        """Returns the discovery document of the tenant.

        Tells where the endpoints are and what the server supports. Addresses are built from the request, the issuer
        from the settings of the server.

        ``GET /.well-known/openid-configuration``
        """
        return self._send(_GET_OPEN_ID_CONFIGURATION, {}, request_options)

    def get_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Returns the claims about the user of an access token.

        The user info endpoint (OpenID Connect Core 1.0, section 5.3).

        ``GET /api/userinfo``
        """
        return self._send(_GET_USER_INFO, {}, request_options)

    def post_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Returns the claims about the user of an access token, by POST.

        The same as `get_user_info`.

        ``POST /api/userinfo``
        """
        return self._send(_POST_USER_INFO, {}, request_options)

    def request_token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        code_verifier: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges an authorization code or a refresh token for tokens.

        The token endpoint (RFC 6749, section 3.2). Both codes and refresh tokens work once. Tokens from a refresh have
        the lowest assurance (`acr` 0). Every failure has status 400, that of the client too.

        ``POST /api/token``

        Args:
            grant_type: `authorization_code` needs `code` and `redirect_uri`, `refresh_token` needs `refresh_token`.
            client_id: Identifier of the client, when it authenticates in the body.
            client_secret: Secret of the client, when it authenticates in the body.
            code: Authorization code that came back with the browser.
            code_verifier: PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be
                missing when there was none.
            redirect_uri: The address that the browser came back to, exactly as it was asked for.
            refresh_token: Refresh token of an earlier answer.
            scope: Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default.
        """
        return self._send(
            _REQUEST_TOKEN,
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
                "scope": scope,
            },
            request_options,
        )

    def exchange_code(
        self,
        *,
        code: str,
        redirect_uri: str,
        code_verifier: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges an authorization code for tokens.

        A short form of `request_token`: ``POST /api/token``

        Args:
            code: Authorization code that came back with the browser.
            redirect_uri: The address that the browser came back to, exactly as it was asked for.
            code_verifier: PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be
                missing when there was none.
        """
        return self._send(
            _REQUEST_TOKEN,
            {
                "grant_type": "authorization_code",
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
            },
            request_options,
        )

    def refresh_tokens(
        self,
        *,
        refresh_token: str,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges a refresh token for new tokens.

        The old one does not work any more, whether or not a new one comes: that needs the scope `offline_access` again.

        A short form of `request_token`: ``POST /api/token``

        Args:
            refresh_token: Refresh token of an earlier answer.
            scope: Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default.
        """
        return self._send(
            _REQUEST_TOKEN,
            {"grant_type": "refresh_token", "refresh_token": refresh_token, "scope": scope},
            request_options,
        )


class AsyncOpenIdConnectCalls(AsyncClient):
    """OpenID Connect endpoints that are called directly."""

    async def get_jwks(self, *, request_options: RequestOptions | None = None) -> Envelope[JsonWebKeySet]:
        """Returns the public keys that the tenant signs tokens with.

        The server has one key for each tenant and never exchanges it; another installation has another one.

        ``GET /.well-known/jwks.json``
        """
        return await self._send(_GET_JWKS, {}, request_options)

    async def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OpenIdProviderMetadata]:
        """Returns the discovery document of the tenant.

        Tells where the endpoints are and what the server supports. Addresses are built from the request, the issuer
        from the settings of the server.

        ``GET /.well-known/openid-configuration``
        """
        return await self._send(_GET_OPEN_ID_CONFIGURATION, {}, request_options)

    async def get_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Returns the claims about the user of an access token.

        The user info endpoint (OpenID Connect Core 1.0, section 5.3).

        ``GET /api/userinfo``
        """
        return await self._send(_GET_USER_INFO, {}, request_options)

    async def post_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Returns the claims about the user of an access token, by POST.

        The same as `get_user_info`.

        ``POST /api/userinfo``
        """
        return await self._send(_POST_USER_INFO, {}, request_options)

    async def request_token(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"],
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        code_verifier: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges an authorization code or a refresh token for tokens.

        The token endpoint (RFC 6749, section 3.2). Both codes and refresh tokens work once. Tokens from a refresh have
        the lowest assurance (`acr` 0). Every failure has status 400, that of the client too.

        ``POST /api/token``

        Args:
            grant_type: `authorization_code` needs `code` and `redirect_uri`, `refresh_token` needs `refresh_token`.
            client_id: Identifier of the client, when it authenticates in the body.
            client_secret: Secret of the client, when it authenticates in the body.
            code: Authorization code that came back with the browser.
            code_verifier: PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be
                missing when there was none.
            redirect_uri: The address that the browser came back to, exactly as it was asked for.
            refresh_token: Refresh token of an earlier answer.
            scope: Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default.
        """
        return await self._send(
            _REQUEST_TOKEN,
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
                "scope": scope,
            },
            request_options,
        )

    async def exchange_code(
        self,
        *,
        code: str,
        redirect_uri: str,
        code_verifier: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges an authorization code for tokens.

        A short form of `request_token`: ``POST /api/token``

        Args:
            code: Authorization code that came back with the browser.
            redirect_uri: The address that the browser came back to, exactly as it was asked for.
            code_verifier: PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be
                missing when there was none.
        """
        return await self._send(
            _REQUEST_TOKEN,
            {
                "grant_type": "authorization_code",
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
            },
            request_options,
        )

    async def refresh_tokens(
        self,
        *,
        refresh_token: str,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenResponse]:
        """Exchanges a refresh token for new tokens.

        The old one does not work any more, whether or not a new one comes: that needs the scope `offline_access` again.

        A short form of `request_token`: ``POST /api/token``

        Args:
            refresh_token: Refresh token of an earlier answer.
            scope: Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default.
        """
        return await self._send(
            _REQUEST_TOKEN,
            {"grant_type": "refresh_token", "refresh_token": refresh_token, "scope": scope},
            request_options,
        )
