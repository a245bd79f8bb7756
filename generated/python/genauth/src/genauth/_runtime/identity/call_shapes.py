"""The same flows as other clients of this kind call them. Nothing is decided here."""

import uuid
from collections.abc import Sequence
from typing import Any

from .access_token import validate_access_token
from .addresses import check_text
from .code import exchange_code_for_claims
from .login import Login
from .logout import logout_url
from .refresh import refresh_tokens_for_claims
from .user_info import user_info


async def code_for_claims(
    login: Login, code: str, redirect_uri: str, *, code_verifier: str | None = None
) -> tuple[Any, Any]:
    """``exchange_code_for_claims`` with the redirect URI in its place, in the shapes that the provider's package
    describes.
    """
    return await exchange_code_for_claims(login, code, redirect_uri=redirect_uri, code_verifier=code_verifier)


async def refresh_for_claims(
    login: Login, refresh_token: str, *, scope: Sequence[str] | None = None
) -> tuple[Any, Any]:
    """``refresh_tokens_for_claims`` for whoever is signed in, in the shapes that the provider's package describes."""
    return await refresh_tokens_for_claims(login, refresh_token, scope=scope)


async def validate_access_token_for(
    login: Login,
    access_token: str,
    *,
    required_scope: Sequence[str] | None = None,
    required_acr: str | None = None,
    required_permissions: Sequence[str] | None = None,
) -> Any:
    """``validate_access_token``, with a ``uuid.UUID`` as ``id`` where the provider's users have one."""
    check_text("required_acr", required_acr)
    info = await validate_access_token(
        login, access_token, scope=required_scope, acr=required_acr, permissions=required_permissions
    )
    return {**info, "id": uuid.UUID(info["id"])} if login.settings.subject_format == "uuid" else info


async def user_info_of(login: Login, access_token: str, *, subject: str | None = None) -> Any:
    """``user_info``, in the shape that the provider's package describes."""
    return await user_info(login, access_token, subject=subject)


async def logout_url_to(login: Login, redirect_uri: str) -> str:
    """``logout_url`` for one address."""
    return await logout_url(login, redirect_uri=redirect_uri)
