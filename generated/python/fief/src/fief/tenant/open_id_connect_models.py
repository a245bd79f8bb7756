# Generated from spec/fief/tenant/open-id-connect.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class FiefUser(TypedDict):
    """Claims about a user."""

    email: str
    """Email address."""
    email_verified: bool
    """Whether the address has been proved to be the user's."""
    fields: UserFieldValues
    is_active: bool
    """Whether the user can sign in."""
    sub: str
    """Identifier of the user."""
    tenant_id: str
    """The tenant that the user belongs to."""


class JsonWebKey(TypedDict):
    """A public RSA key (RFC 7518, section 6.3); without `alg`."""

    e: str
    """Exponent, base64url."""
    kid: str
    """Identifier of the key; tokens name it in their header."""
    kty: Literal["RSA"] | str
    """Kind of key."""
    n: str
    """Modulus, base64url."""
    use: Literal["sig"] | str
    """What the key is for: signatures."""


class JsonWebKeySet(TypedDict):
    """Public keys (RFC 7517, section 5)."""

    keys: list[JsonWebKey]
    """One key, the one that the tenant signs with."""


class OpenIdProviderMetadata(TypedDict):
    """The discovery document (OpenID Connect Discovery 1.0, section 3). There are no endpoints for revocation,
    introspection and the end of a session.
    """

    acr_values_supported: list[str]
    """Supported levels of assurance."""
    authorization_endpoint: str
    """Where the browser is sent to sign in. URI."""
    claims_supported: list[str]
    """Claims about a user."""
    code_challenge_methods_supported: list[str]
    """Supported PKCE methods (RFC 7636)."""
    grant_types_supported: list[str]
    """Supported grants."""
    id_token_encryption_alg_values_supported: list[str]
    """Supported key encryption algorithms of ID tokens."""
    id_token_encryption_enc_values_supported: list[str]
    """Supported content encryption algorithms of ID tokens."""
    id_token_signing_alg_values_supported: list[str]
    """Supported signature algorithms of ID tokens."""
    issuer: str
    """What tokens name in `iss`: the domain of the server and the slug of the tenant, with https even where the server
    is reached by http.
    """
    jwks_uri: str
    """Where the public keys are. URI."""
    registration_endpoint: str
    """The page on which people sign up; not the registration of clients (RFC 7591). URI."""
    request_parameter_supported: bool
    """Whether authorization requests can be JWTs."""
    response_modes_supported: list[str]
    """Supported response modes; the response type decides which is used."""
    response_types_supported: list[str]
    """Supported response types."""
    scopes_supported: list[str]
    """Supported scopes."""
    service_documentation: str
    """The manual of the server. URI."""
    subject_types_supported: list[str]
    """Supported kinds of `sub`."""
    token_endpoint: str
    """Where codes and refresh tokens are exchanged. URI."""
    token_endpoint_auth_methods_supported: list[str]
    """Ways in which a client can authenticate; `none` is not listed and works for public clients."""
    userinfo_endpoint: str
    """Where the claims about a user are. URI."""
    userinfo_signing_alg_values_supported: list[str]
    """Supported signature algorithms of the claims about a user."""


class TokenError(TypedDict):
    """Why a token request failed (RFC 6749, section 5.2)."""

    error: (
        Literal[
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope",
        ]
        | str
    )
    """Code of the error."""
    error_description: NotRequired[str]
    """What went wrong, for developers."""
    error_uri: NotRequired[str]
    """A page about the error."""


class TokenResponse(TypedDict):
    """Tokens of a user."""

    access_token: str
    """For calls on behalf of the user: a JWT, signed with RS256."""
    expires_in: int
    """How long the access token is valid, in seconds."""
    id_token: str
    """Who the user is: a JWT, signed with RS256; inside a JWE when the client has an encryption key."""
    refresh_token: NotRequired[str]
    """For new tokens without a login. Missing unless `offline_access` was granted."""
    token_type: Literal["bearer"] | str
    """How the access token is sent (RFC 6750)."""


from ..shared.users_models import UserFieldValues
