"""The refresh token grant (RFC 6749, section 6)."""

from collections.abc import Sequence

from .id_token import NOTHING_CAME, IdTokenClaims, id_token_claims
from .login import Login
from .scopes import joined
from .token_request import Tokens, requested_tokens


async def refresh_tokens(
    login: Login, refresh_token: str, *, scope: str | Sequence[str] | None = None, subject: str | None = None
) -> Tokens:
    """Fresh tokens.

    The refresh token is used up by many providers: keep the one that comes back, if one does, and ask once at a time.
    ``scope``: a part of what was granted; default: all of it. ``subject``: ``sub`` of the login: a refreshed ID token
    of another user is refused (OpenID Connect Core 1.0, section 12.2).

    Raises ``LoginError`` with ``refused`` (``error`` is ``invalid_grant`` when it was used up or withdrawn),
    ``request`` or ``id_token_invalid``.
    """
    tokens, _ = await _refreshed(login, refresh_token, scope, subject)
    return tokens


async def refresh_tokens_for_claims(
    login: Login, refresh_token: str, *, scope: str | Sequence[str] | None = None, subject: str | None = None
) -> tuple[Tokens, IdTokenClaims]:
    """Fresh tokens, and the claims of the ID token, which there must be. Raises as ``refresh_tokens`` does."""
    tokens, claims = await _refreshed(login, refresh_token, scope, subject)
    if claims is None:
        raise login.fail("id_token_invalid", "The answer has no ID token")
    return tokens, claims


async def _refreshed(
    login: Login, refresh_token: str, scope: str | Sequence[str] | None, subject: str | None
) -> tuple[Tokens, IdTokenClaims | None]:
    if not refresh_token:
        raise login.fail("configuration", "refresh_token: missing")
    asked = {} if scope is None else {"scope": joined(scope)}
    tokens = await requested_tokens(login, "refresh_token", {"refresh_token": refresh_token, **asked})
    if "id_token" not in tokens:
        return tokens, None
    claims = await id_token_claims(
        login, tokens["id_token"], access_token=tokens["access_token"], code=NOTHING_CAME, subject=subject
    )
    return tokens, claims
