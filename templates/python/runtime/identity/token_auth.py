"""Access tokens of requests for integrations that take them one by one: what is required of a token, and who its user
is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .access_token import AccessTokenInfo, UuidAccessTokenInfo
from .call_shapes import validate_access_token_for
from .login import Login
from .login_error import LoginError

TokenInfo = AccessTokenInfo | UuidAccessTokenInfo
"""``id`` is a ``uuid.UUID`` where the provider's users have one, else a text."""


@dataclass(frozen=True, slots=True)
class Authenticated:
    """What came of a token. ``anonymous``: there is none that is good, and none is needed."""

    kind: Literal["ok", "anonymous", "unauthorized", "forbidden"]
    info: TokenInfo | None = field(default=None, repr=False)
    reason: str = ""
    presented: bool = True
    """Whether there was a token at all."""

    @property
    def challenge(self) -> str:
        """Value of ``www-authenticate`` (RFC 6750, section 3)."""
        if self.kind == "forbidden":
            return 'Bearer error="insufficient_scope"'
        return 'Bearer error="invalid_token"' if self.presented else "Bearer"


async def authenticated(
    login: Login,
    token: str | None,
    *,
    optional: bool = False,
    scope: Sequence[str] | None = None,
    acr: str | None = None,
    permissions: Sequence[str] | None = None,
) -> Authenticated:
    """Whether the token is enough. A good token that lacks something is forbidden, even where none is needed.

    Raises ``LoginError`` when it cannot be told (keys or metadata cannot be had): never read that as a yes.
    """
    nobody: Literal["anonymous", "unauthorized"] = "anonymous" if optional else "unauthorized"
    if not token:
        return Authenticated(nobody, presented=False)
    try:
        found: TokenInfo = await validate_access_token_for(
            login, token, required_scope=scope, required_acr=acr, required_permissions=permissions
        )
        return Authenticated("ok", found)
    except LoginError as error:
        if error.code in ("access_token_invalid", "access_token_expired"):
            return Authenticated(nobody, reason=error.message)
        if error.code in ("missing_scope", "acr_too_low", "missing_permission"):
            return Authenticated("forbidden", reason=error.message)
        raise


def bearer_token(authorization: str, scheme: str = "bearer") -> str | None:
    """The token after the scheme, in any case (RFC 6750, section 2.1); None for anything else."""
    parts = authorization.split()
    return parts[1] if len(parts) == 2 and parts[0].lower() == scheme.lower() else None


UserClaims = Mapping[str, Any]
"""Claims about a user, names as on the wire."""
