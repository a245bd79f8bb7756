"""Access tokens that are JWTs: verified here, without asking the provider (RFC 9068 in spirit; the providers' claims
differ).
"""

import re
import uuid
from collections.abc import Sequence
from typing import Any, Required, cast

from ..shapes import is_list
from ..typed_dict import TypedDict
from .addresses import check_text
from .login import Login
from .login_error import LoginError, LoginErrorCode
from .provider_text import provider_text
from .scopes import listed
from .signed_token import TokenProblem, signed_token, texts
from .token_type import TYPE_OF_ACCESS_TOKENS, is_other_type

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class AccessTokenClaims(TypedDict, total=False):
    """Claims of a verified access token; the provider adds others."""

    iss: Required[str]
    exp: Required[float]
    sub: str
    aud: str | list[str]
    iat: float
    nbf: float
    client_id: str
    scope: str


class AccessTokenInfo(TypedDict):
    id: str
    """Id of the user: ``sub``."""
    scope: list[str]
    acr: str
    """Level of the authentication; empty where the provider has no levels."""
    permissions: list[str]
    access_token: str


class UuidAccessTokenInfo(TypedDict):
    """The same, of a provider whose users have UUIDs."""

    id: uuid.UUID
    scope: list[str]
    acr: str
    permissions: list[str]
    access_token: str


async def access_token_claims(login: Login, access_token: str) -> AccessTokenClaims:
    """The claims of the token.

    Raises ``LoginError`` with ``access_token_expired`` after its end, with ``access_token_invalid`` for anything else
    that is wrong with it (signature, algorithm, ``typ`` of another kind of token, ``iss``, ``aud``, ``nbf``, no
    ``exp``), with ``discovery`` or ``request`` when keys or metadata cannot be had.
    """
    try:
        token = await signed_token(
            login, access_token, login.id_token_algorithm, audience=login.audience, required=("exp",)
        )
    except TokenProblem as problem:
        raise _refusal(login, problem) from None
    if is_other_type(token.header.get("typ"), TYPE_OF_ACCESS_TOKENS):
        raise login.fail("access_token_invalid", "The access token is not valid: it is a token of another kind (typ)")
    return cast(AccessTokenClaims, token.claims)


def _refusal(login: Login, problem: TokenProblem) -> LoginError:
    if problem.expired:
        return login.fail("access_token_expired", "The access token has expired")
    seen = provider_text(", ".join(texts(problem.audience)))
    if seen is None or login.audience is None:
        return login.fail("access_token_invalid", f"The access token is not valid: {problem.reason}")
    # A token for another application is the usual mistake of a configuration: says which one it is for. The signature
    # is verified by then.
    reason = f'it is for the audience "{seen}", and not for {", ".join(login.audience)}'
    return login.fail("access_token_invalid", f"The access token is not valid: {reason}")


async def validate_access_token(
    login: Login,
    access_token: str,
    *,
    scope: Sequence[str] | None = None,
    acr: str | None = None,
    permissions: Sequence[str] | None = None,
) -> AccessTokenInfo:
    """Verifies the token and that it carries what is required: all of these scopes, at least this level, all of these
    permissions.

    Raises ``LoginError`` in this order: ``access_token_expired`` and ``access_token_invalid``, ``missing_scope``,
    ``acr_too_low``, ``missing_permission``. Where the provider has levels, ``scope``, ``acr`` and ``permissions`` must
    be in the token.
    """
    check_text("acr", acr)
    claims: dict[str, Any] = dict(await access_token_claims(login, access_token))
    levels = login.settings.levels

    def refused(code: LoginErrorCode, reason: str) -> LoginError:
        return login.fail(code, f"The access token {reason}")

    granted = claims.get("scope")
    if not isinstance(granted, str):
        raise refused("access_token_invalid", "is not valid: scope is missing")
    scopes = granted.split()
    for name in listed(scope):
        if name not in scopes:
            raise refused("missing_scope", f"lacks the scope {name}")
    said = claims.get("acr")
    if levels is not None and said not in levels:
        raise refused("access_token_invalid", "is not valid: acr is missing or unknown")
    # The level as the package names it, where it does.
    level = next((one for one in levels or () if one == said), said if isinstance(said, str) else "")
    if acr is not None and not _reaches(level, acr, levels):
        raise refused("acr_too_low", f"is of a lower level than {str.__str__(acr)}")
    held = claims.get("permissions", [] if levels is None else None)
    if not is_list(held) or len(texts(held)) != len(held):
        raise refused("access_token_invalid", "is not valid: permissions are missing")
    for name in listed(permissions):
        if name not in held:
            raise refused("missing_permission", f"lacks the permission {name}")
    subject = claims.get("sub")
    if not isinstance(subject, str) or subject == "":
        raise refused("access_token_invalid", "is not valid: sub is missing")
    if login.settings.subject_format == "uuid" and _UUID.fullmatch(subject) is None:
        raise refused("access_token_invalid", "is not valid: sub is no UUID")
    return {"id": subject, "scope": scopes, "acr": level, "permissions": texts(held), "access_token": access_token}


def _reaches(level: str, required: str, levels: tuple[str, ...] | None) -> bool:
    """Without a list of levels, only the very level that is asked for will do."""
    if levels is None:
        return level == required != ""
    return required in levels and levels.index(level) >= levels.index(required)
