"""The same flows as other clients of this kind call them. Nothing is decided here."""

import uuid
from collections.abc import Sequence

from .access_token import UuidAccessTokenInfo, validate_access_token
from .code import exchange_code_for_claims
from .id_token import IdTokenClaims
from .login import Login
from .logout import logout_url
from .refresh import refresh_tokens_for_claims
from .token_request import Tokens


async def code_for_claims(
    login: Login, code: str, redirect_uri: str, *, code_verifier: str | None = None
) -> tuple[Tokens, IdTokenClaims]:
    """``exchange_code_for_claims`` with the redirect URI in its place."""
    return await exchange_code_for_claims(login, code, redirect_uri=redirect_uri, code_verifier=code_verifier)


async def refresh_for_claims(
    login: Login, refresh_token: str, *, scope: Sequence[str] | None = None
) -> tuple[Tokens, IdTokenClaims]:
    """``refresh_tokens_for_claims`` for whoever is signed in."""
    return await refresh_tokens_for_claims(login, refresh_token, scope=scope)


async def validate_access_token_for(
    login: Login,
    access_token: str,
    *,
    required_scope: Sequence[str] | None = None,
    required_acr: str | None = None,
    required_permissions: Sequence[str] | None = None,
) -> UuidAccessTokenInfo:
    """``validate_access_token`` for a provider whose users have UUIDs: ``id`` is one."""
    info = await validate_access_token(
        login, access_token, scope=required_scope, acr=required_acr, permissions=required_permissions
    )
    try:
        subject = uuid.UUID(info["id"])
    except ValueError:
        raise login.fail("access_token_invalid", "The access token is not valid: sub is no UUID") from None
    return {
        "id": subject,
        "scope": info["scope"],
        "acr": info["acr"],
        "permissions": info["permissions"],
        "access_token": info["access_token"],
    }


async def logout_url_to(login: Login, redirect_uri: str) -> str:
    """``logout_url`` for one address."""
    return await logout_url(login, redirect_uri=redirect_uri)
