# Generated from spec/genauth/authentication/tokens.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.sign_in_models import LoginToken
    from .tokens_models import MfaTokenIntrospection, TokenIntrospection

_EXCHANGE_OIDC_TOKEN: Operation[Envelope[LoginToken]] = Operation(
    "exchangeOidcToken",
    "POST",
    "/oidc/token",
    security=(("clientAuthentication",),),
    body="form",
    answer="json",
    secret=("access_token", "client_secret", "code", "code_verifier", "id_token", "refresh_token"),
)
_INTROSPECT_OIDC_TOKEN: Operation[Envelope[TokenIntrospection]] = Operation(
    "introspectOidcToken",
    "POST",
    "/oidc/token/introspection",
    security=(("introspectionAuthentication",),),
    safe=True,
    body="form",
    answer="json",
    secret=("client_secret", "token"),
)
_REVOKE_OIDC_TOKEN: Operation[Envelope[None]] = Operation(
    "revokeOidcToken",
    "POST",
    "/oidc/token/revocation",
    security=(("revocationAuthentication",),),
    body="form",
    answer="none",
    secret=("client_secret", "token"),
)
_VERIFY_MFA_TOKEN: Operation[Envelope[MfaTokenIntrospection]] = Operation(
    "verifyMfaToken",
    "POST",
    "/mfa/token/introspection",
    safe=True,
    body="form",
    answer="json",
    secret=("token",),
)


class TokensCalls(Client):
    """Issuing, inspecting and revoking of tokens."""

    def exchange_oidc_token(
        self,
        *,
        grant_type: Literal[
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "password",
            "http://genauth.ai/oidc/grant_type/genauth_token",
        ],
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        code_verifier: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Exchanges an authorization code, refresh token or other grant for tokens.

        This is the OpenID Connect token endpoint. The application itself is authenticated too, in the way that
        `tokenEndpointAuthMethod` says. The answer is not wrapped in the usual envelope. Failures follow OAuth 2.0
        (`error`, `error_description`).

        ``POST /oidc/token``

        Args:
            grant_type: Kind of grant: authorization code, refresh token, the application's own credentials,
                password, or a token of the older API.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            code: Authorization code that the sign-in returned; works once. For `authorization_code`.
            code_verifier: PKCE verifier that belongs to the challenge sent when signing in. For
                `authorization_code`.
            redirect_uri: URL that the sign-in returned to; must equal the one sent when signing in. For
                `authorization_code`.
            refresh_token: Refresh token from an earlier exchange. For `refresh_token`.
        """
        return self._send(
            _EXCHANGE_OIDC_TOKEN,
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
            },
            request_options,
        )

    def introspect_oidc_token(
        self,
        *,
        token: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenIntrospection]:
        """Tells whether an access or refresh token is valid and what it stands for.

        Token introspection of OAuth 2.0 (RFC 7662). The application is authenticated in the way that
        `introspectionEndpointAuthMethod` says. For an invalid token only `active: false` is returned. The answer is not
        wrapped in the usual envelope.

        ``POST /oidc/token/introspection``

        Args:
            token: Access or refresh token.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            strict: Whether to check more strictly; what this adds is not documented.
        """
        return self._send(
            _INTROSPECT_OIDC_TOKEN,
            {"token": token, "client_id": client_id, "client_secret": client_secret, "strict": strict},
            request_options,
        )

    def revoke_oidc_token(
        self,
        *,
        token: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Revokes an access or refresh token.

        Token revocation of OAuth 2.0 (RFC 7009). The application is authenticated in the way that
        `revocationEndpointAuthMethod` says. Revoking an unknown token succeeds too.

        ``POST /oidc/token/revocation``

        Args:
            token: Access or refresh token.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
        """
        return self._send(
            _REVOKE_OIDC_TOKEN,
            {"token": token, "client_id": client_id, "client_secret": client_secret},
            request_options,
        )

    def verify_mfa_token(
        self,
        *,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaTokenIntrospection]:
        """Checks a token of the multi-factor step.

        Tells whether the token is valid, whose it is and when it expires. The answer is not wrapped in the usual
        envelope.

        ``POST /mfa/token/introspection``

        Args:
            token: Token of the multi-factor step.
        """
        return self._send(_VERIFY_MFA_TOKEN, {"token": token}, request_options)


class AsyncTokensCalls(AsyncClient):
    """Issuing, inspecting and revoking of tokens."""

    async def exchange_oidc_token(
        self,
        *,
        grant_type: Literal[
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "password",
            "http://genauth.ai/oidc/grant_type/genauth_token",
        ],
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        code_verifier: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Exchanges an authorization code, refresh token or other grant for tokens.

        This is the OpenID Connect token endpoint. The application itself is authenticated too, in the way that
        `tokenEndpointAuthMethod` says. The answer is not wrapped in the usual envelope. Failures follow OAuth 2.0
        (`error`, `error_description`).

        ``POST /oidc/token``

        Args:
            grant_type: Kind of grant: authorization code, refresh token, the application's own credentials,
                password, or a token of the older API.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            code: Authorization code that the sign-in returned; works once. For `authorization_code`.
            code_verifier: PKCE verifier that belongs to the challenge sent when signing in. For
                `authorization_code`.
            redirect_uri: URL that the sign-in returned to; must equal the one sent when signing in. For
                `authorization_code`.
            refresh_token: Refresh token from an earlier exchange. For `refresh_token`.
        """
        return await self._send(
            _EXCHANGE_OIDC_TOKEN,
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
            },
            request_options,
        )

    async def introspect_oidc_token(
        self,
        *,
        token: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TokenIntrospection]:
        """Tells whether an access or refresh token is valid and what it stands for.

        Token introspection of OAuth 2.0 (RFC 7662). The application is authenticated in the way that
        `introspectionEndpointAuthMethod` says. For an invalid token only `active: false` is returned. The answer is not
        wrapped in the usual envelope.

        ``POST /oidc/token/introspection``

        Args:
            token: Access or refresh token.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            strict: Whether to check more strictly; what this adds is not documented.
        """
        return await self._send(
            _INTROSPECT_OIDC_TOKEN,
            {"token": token, "client_id": client_id, "client_secret": client_secret, "strict": strict},
            request_options,
        )

    async def revoke_oidc_token(
        self,
        *,
        token: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Revokes an access or refresh token.

        Token revocation of OAuth 2.0 (RFC 7009). The application is authenticated in the way that
        `revocationEndpointAuthMethod` says. Revoking an unknown token succeeds too.

        ``POST /oidc/token/revocation``

        Args:
            token: Access or refresh token.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
        """
        return await self._send(
            _REVOKE_OIDC_TOKEN,
            {"token": token, "client_id": client_id, "client_secret": client_secret},
            request_options,
        )

    async def verify_mfa_token(
        self,
        *,
        token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaTokenIntrospection]:
        """Checks a token of the multi-factor step.

        Tells whether the token is valid, whose it is and when it expires. The answer is not wrapped in the usual
        envelope.

        ``POST /mfa/token/introspection``

        Args:
            token: Token of the multi-factor step.
        """
        return await self._send(_VERIFY_MFA_TOKEN, {"token": token}, request_options)
