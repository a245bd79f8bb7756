# Generated from spec/fief/admin/clients.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Client(TypedDict):
    """An application that users sign in to."""

    access_id_token_lifetime_seconds: int
    """How long access tokens and ID tokens are valid, in seconds."""
    authorization_code_lifetime_seconds: int
    """How long an authorization code can be exchanged, in seconds."""
    client_id: str
    """Identifier of the application in OAuth."""
    client_secret: str
    """Secret of the application in OAuth, in clear."""
    client_type: ClientType | str
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    encrypt_jwk: str | None
    """Ten asterisks when ID tokens are encrypted, null otherwise; never the key itself."""
    first_party: bool
    """Whether it belongs to the owner of the tenant: users are then not asked for consent."""
    id: str
    """Identifier in this API; OAuth uses `client_id`."""
    name: str
    """Name shown to people."""
    redirect_uris: list[str]
    """Addresses that a login may come back to, in normal form. URI."""
    refresh_token_lifetime_seconds: int
    """How long a refresh token is valid, in seconds."""
    tenant: TenantSummary
    tenant_id: str
    """The tenant whose users can sign in."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class ClientPage(TypedDict):
    """One page of clients."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Client]
    """The items of the page."""


ClientType: TypeAlias = Literal["public", "confidential"]
"""Whether the application can keep a secret: servers can, browsers and installed programs cannot."""


class EncryptionKey(TypedDict):
    """A private RSA key as JSON (RFC 7517, RFC 7518 section 6.3). A client that decrypts ID tokens is given the whole
    object.
    """

    d: str
    """Private exponent, base64url."""
    dp: str
    """Exponent of the first prime, base64url."""
    dq: str
    """Exponent of the second prime, base64url."""
    e: str
    """Public exponent, base64url."""
    kid: str
    """Identifier of the key; encrypted tokens name it in their header."""
    kty: Literal["RSA"] | str
    """Kind of key."""
    n: str
    """Modulus, base64url."""
    p: str
    """First prime, base64url."""
    q: str
    """Second prime, base64url."""
    qi: str
    """Coefficient of the primes, base64url."""
    use: Literal["enc"] | str
    """What the key is for: encryption."""


from ..shared.tenants_models import TenantSummary
