# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

Acr: TypeAlias = Literal["0", "1"]
"""How sure the server is that the user is present; it says nothing about the number of factors.

- `"0"`: A session, a refresh token or an administrator was enough.
- `"1"`: The user signed in or signed up for this token.
"""


class FiefAccessTokenClaims(TypedDict):
    """What an access token says."""

    acr: Acr | str
    aud: list[str]
    """Who the token is for: the client that asked for it."""
    auth_time: int
    """When the session of the user began, Unix time in seconds."""
    azp: str
    """The client that asked for the token."""
    exp: int
    """When the token expires, Unix time in seconds."""
    iat: int
    """When the token was issued, Unix time in seconds."""
    iss: str
    """Issuer: the domain of the server and the slug of the tenant, always with https."""
    permissions: list[str]
    """Code names of what the user may do, from direct grants and from roles; each once, in no certain order."""
    scope: str
    """Granted scopes, separated by spaces."""
    sub: str
    """Identifier of the user."""


class FiefIdTokenClaims(TypedDict):
    """What an ID token says."""

    acr: Acr | str
    at_hash: NotRequired[str]
    """Hash of the access token that came with it."""
    aud: list[str]
    """Who the token is for: the client that asked for it."""
    auth_time: int
    """When the session of the user began, Unix time in seconds."""
    azp: str
    """The client that asked for the token."""
    c_hash: NotRequired[str]
    """Hash of the authorization code; missing after a refresh."""
    email: str
    """Email address."""
    email_verified: bool
    """Whether the address has been proved to be the user's."""
    exp: int
    """When the token expires, Unix time in seconds."""
    fields: UserFieldValues
    iat: int
    """When the token was issued, Unix time in seconds."""
    is_active: bool
    """Whether the user can sign in."""
    iss: str
    """Issuer: the domain of the server and the slug of the tenant, always with https."""
    nonce: NotRequired[str]
    """The nonce of the authorization request, when it had one; never after a refresh."""
    sub: str
    """Identifier of the user."""
    tenant_id: str
    """The tenant that the user belongs to."""


from .shared.users_models import UserFieldValues
