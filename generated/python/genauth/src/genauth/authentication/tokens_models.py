# Generated from spec/genauth/authentication/tokens.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class MfaTokenIntrospection(TypedDict):
    """What a token of the multi-factor step stands for."""

    active: bool
    """Whether the token is valid."""
    exp: NotRequired[int]
    """Time of expiry, Unix time in seconds."""
    iat: NotRequired[int]
    """Time of issue, Unix time in seconds."""
    userId: NotRequired[str]
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""
    userPoolId: NotRequired[str]
    """Identifier of the user pool."""


class TokenIntrospection(TypedDict):
    """What a token stands for (RFC 7662)."""

    active: bool
    """Whether the token is valid; when `false`, the other members are absent."""
    client_id: NotRequired[str]
    """Identifier of the application that the token was issued to."""
    exp: NotRequired[int]
    """Time of expiry, Unix time in seconds."""
    iat: NotRequired[int]
    """Time of issue, Unix time in seconds."""
    iss: NotRequired[str]
    """Issuer of the token."""
    jti: NotRequired[str]
    """Identifier of the token."""
    scope: NotRequired[str]
    """Scopes of the token, separated by spaces."""
    sub: NotRequired[str]
    """Identifier of the user that the token stands for."""
    token_type: NotRequired[str]
    """Type of the token, normally `Bearer`."""
