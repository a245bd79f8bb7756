# Generated from spec/genauth/authentication/oidc-protocol.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .oidc_protocol_models import JsonWebKeySet, OidcDiscoveryMetadata, OidcUserInfo

_GET_JWKS: Operation[Envelope[JsonWebKeySet]] = Operation(
    "getJwks",
    "GET",
    "/oidc/.well-known/jwks.json",
    answer="json",
)
_GET_OIDC_USER_INFO: Operation[Envelope[OidcUserInfo]] = Operation(
    "getOidcUserInfo",
    "GET",
    "/oidc/me",
    security=(("bearerToken",),),
    answer="json",
)
_GET_OPEN_ID_CONFIGURATION: Operation[Envelope[OidcDiscoveryMetadata]] = Operation(
    "getOpenIdConfiguration",
    "GET",
    "/oidc/.well-known/openid-configuration",
    answer="json",
)
_POST_OIDC_USER_INFO: Operation[Envelope[OidcUserInfo]] = Operation(
    "postOidcUserInfo",
    "POST",
    "/oidc/me",
    security=(("bearerToken",),),
    safe=True,
    body="none",
    answer="json",
)
_VALIDATE_PEM_KEY: Operation[Envelope[Any]] = Operation(
    "validatePemKey",
    "POST",
    "/api/v2/oidc/validate_pem_key",
    safe=True,
    body="json",
    answer="optional",
)
_VALIDATE_TOKEN: Operation[Envelope[Any]] = Operation(
    "validateToken",
    "GET",
    "/api/v2/oidc/validate_token",
    answer="optional",
)


class OidcProtocolCalls(Client):
    """The OpenID Connect endpoints."""

    def get_jwks(self, *, request_options: RequestOptions | None = None) -> Envelope[JsonWebKeySet]:
        """Returns the public keys that the server signs tokens with.

        Choose the key whose `kid` is that of the token. Keep the keys for a while and fetch them again when a token
        names an unknown one. The answer is not wrapped in the usual envelope.

        ``GET /oidc/.well-known/jwks.json``
        """
        return self._send(_GET_JWKS, {}, request_options)

    def get_oidc_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[OidcUserInfo]:
        """Returns the OpenID Connect claims about the user of an access token.

        Which claims are returned depends on the scopes of the access token. The access token is sent in the
        `Authorization` header. The answer is not wrapped in the usual envelope.

        ``GET /oidc/me``
        """
        return self._send(_GET_OIDC_USER_INFO, {}, request_options)

    def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OidcDiscoveryMetadata]:
        """Returns the OpenID Connect discovery document.

        Tells libraries where the endpoints are and what the server supports. The answer is not wrapped in the usual
        envelope.

        ``GET /oidc/.well-known/openid-configuration``
        """
        return self._send(_GET_OPEN_ID_CONFIGURATION, {}, request_options)

    def post_oidc_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[OidcUserInfo]:
        """Returns the OpenID Connect claims about the user of an access token, by POST.

        Which claims are returned depends on the scopes of the access token. The access token is sent in the
        `Authorization` header. The answer is not wrapped in the usual envelope. It answers the same as
        `get_oidc_user_info`.

        ``POST /oidc/me``
        """
        return self._send(_POST_OIDC_USER_INFO, {}, request_options)

    def validate_pem_key(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Checks a key in PEM form (older form).

        Deprecated. Neither the members of the request nor the answer are documented.

        Deprecated.

        ``POST /api/v2/oidc/validate_pem_key``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_VALIDATE_PEM_KEY, body or {}, request_options)

    def validate_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Any]:
        """Checks a token (older form).

        Deprecated: use `introspect_oidc_token`, or check the signature of the token with the keys of `get_jwks`.
        Neither parameters nor answer are documented.

        Deprecated.

        ``GET /api/v2/oidc/validate_token``
        """
        return self._send(_VALIDATE_TOKEN, {}, request_options)


class AsyncOidcProtocolCalls(AsyncClient):
    """The OpenID Connect endpoints."""

    async def get_jwks(self, *, request_options: RequestOptions | None = None) -> Envelope[JsonWebKeySet]:
        """Returns the public keys that the server signs tokens with.

        Choose the key whose `kid` is that of the token. Keep the keys for a while and fetch them again when a token
        names an unknown one. The answer is not wrapped in the usual envelope.

        ``GET /oidc/.well-known/jwks.json``
        """
        return await self._send(_GET_JWKS, {}, request_options)

    async def get_oidc_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[OidcUserInfo]:
        """Returns the OpenID Connect claims about the user of an access token.

        Which claims are returned depends on the scopes of the access token. The access token is sent in the
        `Authorization` header. The answer is not wrapped in the usual envelope.

        ``GET /oidc/me``
        """
        return await self._send(_GET_OIDC_USER_INFO, {}, request_options)

    async def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OidcDiscoveryMetadata]:
        """Returns the OpenID Connect discovery document.

        Tells libraries where the endpoints are and what the server supports. The answer is not wrapped in the usual
        envelope.

        ``GET /oidc/.well-known/openid-configuration``
        """
        return await self._send(_GET_OPEN_ID_CONFIGURATION, {}, request_options)

    async def post_oidc_user_info(self, *, request_options: RequestOptions | None = None) -> Envelope[OidcUserInfo]:
        """Returns the OpenID Connect claims about the user of an access token, by POST.

        Which claims are returned depends on the scopes of the access token. The access token is sent in the
        `Authorization` header. The answer is not wrapped in the usual envelope. It answers the same as
        `get_oidc_user_info`.

        ``POST /oidc/me``
        """
        return await self._send(_POST_OIDC_USER_INFO, {}, request_options)

    async def validate_pem_key(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Checks a key in PEM form (older form).

        Deprecated. Neither the members of the request nor the answer are documented.

        Deprecated.

        ``POST /api/v2/oidc/validate_pem_key``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_VALIDATE_PEM_KEY, body or {}, request_options)

    async def validate_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Any]:
        """Checks a token (older form).

        Deprecated: use `introspect_oidc_token`, or check the signature of the token with the keys of `get_jwks`.
        Neither parameters nor answer are documented.

        Deprecated.

        ``GET /api/v2/oidc/validate_token``
        """
        return await self._send(_VALIDATE_TOKEN, {}, request_options)
