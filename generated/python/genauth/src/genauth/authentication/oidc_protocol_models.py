# Generated from spec/genauth/authentication/oidc-protocol.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class JsonWebKey(TypedDict):
    """A public key (RFC 7517).

    Has members beside these.
    """

    alg: NotRequired[str]
    """Algorithm that the key is used with, such as `RS256`."""
    crv: NotRequired[str]
    """Curve of an EC key."""
    e: NotRequired[str]
    """Exponent of an RSA key, base64url."""
    kid: NotRequired[str]
    """Identifier of the key; tokens name it in their header."""
    kty: str
    """Kind of key: `RSA` or `EC`."""
    n: NotRequired[str]
    """Modulus of an RSA key, base64url."""
    use: NotRequired[str]
    """What the key is for, such as `sig`."""
    x: NotRequired[str]
    """First coordinate of an EC key, base64url."""
    y: NotRequired[str]
    """Second coordinate of an EC key, base64url."""


class JsonWebKeySet(TypedDict):
    """The public keys of the server (RFC 7517)."""

    keys: list[JsonWebKey]
    """The keys."""


class OidcDiscoveryMetadata(TypedDict):
    """The OpenID Connect discovery document: endpoints and what the server supports."""

    authorization_endpoint: str
    """URL that the browser is sent to for signing in."""
    claim_types_supported: list[str]
    """Supported kinds of claim."""
    claims_supported: list[str]
    """Claims that the server can return."""
    code_challenge_methods_supported: list[str]
    """Supported PKCE methods."""
    end_session_endpoint: str
    """URL that the browser is sent to for signing out."""
    grant_types_supported: list[str]
    """Supported grant types."""
    id_token_encryption_alg_values_supported: list[str]
    """Supported key encryption algorithms of ID tokens."""
    id_token_encryption_enc_values_supported: list[str]
    """Supported content encryption algorithms of ID tokens."""
    id_token_signing_alg_values_supported: list[str]
    """Supported signature algorithms of ID tokens."""
    introspection_endpoint: str
    """URL at which tokens are inspected."""
    introspection_endpoint_auth_methods_supported: list[str]
    """Ways in which an application can authenticate at the introspection endpoint."""
    issuer: str
    """Issuer that tokens name in `iss`."""
    jwks_uri: str
    """URL of the public keys."""
    response_modes_supported: list[str]
    """Supported response modes."""
    response_types_supported: list[
        Literal[
            "none",
            "code",
            "token",
            "id_token token",
            "id_token",
            "code token",
            "code id_token token",
            "code id_token",
        ]
        | str
    ]
    """Supported response types."""
    revocation_endpoint: str
    """URL at which tokens are revoked."""
    revocation_endpoint_auth_methods_supported: list[str]
    """Ways in which an application can authenticate at the revocation endpoint."""
    scopes_supported: list[str]
    """Supported scopes. Default: `["openid", "offline_access", "username", "phone", "email", "address", "profile",
    "role", "roles", "unionid", "external_id", "extended_fields", "tenant_id", "userpool_id"]`.
    """
    token_endpoint: str
    """URL at which grants are exchanged for tokens."""
    token_endpoint_auth_methods_supported: list[str]
    """Ways in which an application can authenticate at the token endpoint."""
    userinfo_encryption_alg_values_supported: list[str]
    """Supported key encryption algorithms of user info."""
    userinfo_encryption_enc_values_supported: list[str]
    """Supported content encryption algorithms of user info."""
    userinfo_endpoint: str
    """URL that returns claims about the user."""
    userinfo_signing_alg_values_supported: list[str]
    """Supported signature algorithms of user info."""


class OidcUserInfo(TypedDict):
    """OpenID Connect claims about a user; further claims depend on the scopes.

    Has members beside these.
    """

    address: NotRequired[dict[str, Any]]
    """Postal address, as an object of its parts."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601."""
    email: NotRequired[str]
    """Email address."""
    email_verified: NotRequired[bool]
    """Whether the email address has been verified."""
    family_name: NotRequired[str]
    """Family name."""
    gender: NotRequired[str]
    """Gender: `M` male, `F` female, `U` unknown."""
    given_name: NotRequired[str]
    """Given name."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    middle_name: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    phone_number: NotRequired[str]
    """Phone number."""
    phone_number_verified: NotRequired[bool]
    """Whether the phone number has been verified."""
    picture: NotRequired[str]
    """URL of the profile picture."""
    preferred_username: NotRequired[str]
    """User name."""
    profile: NotRequired[str]
    """URL of the user's profile page."""
    sub: str
    """Identifier of the user."""
    updated_at: NotRequired[str]
    """Time of the last change of the profile."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""
