"""Claims about the user of an access token (OpenID Connect Core 1.0, section 5.3)."""

import re
from collections.abc import Mapping
from typing import Any, Required, cast

from ..json_text import parsed_json
from ..typed_dict import TypedDict
from .login import Login
from .refused_answer import refused_answer
from .signed_token import TokenProblem, signed_token


class UserInfo(TypedDict, total=False):
    """Names as on the wire; a provider adds others."""

    sub: Required[str]


async def user_info(login: Login, access_token: str, *, subject: str | None = None) -> dict[str, Any]:
    """Asks with the token in the header. ``subject``: ``sub`` of the ID token: claims about another user are refused.

    Raises ``LoginError`` with ``refused`` (HTTP status in the error) when the token does not do, ``user_info_invalid``
    when the answer is of another user or a JWT that cannot be trusted, ``request`` when there is no usable answer.
    """
    address = await login.endpoint("user_info")
    if address is None:
        raise login.fail("configuration", "The protocol has no user info endpoint")
    headers = {"accept": "application/json, application/jwt", "authorization": bearer(login, access_token)}
    answer = await login.fetch(address, headers=headers)
    if answer.status != 200:
        raise refused_answer(login, answer)
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    claims = await _signed_claims(login, answer.text) if kind == "application/jwt" else _members(answer.text)
    if claims is None or not isinstance(claims.get("sub"), str) or claims["sub"] == "":
        raise login.fail("request", "The provider's answer is no user info", status=answer.status)
    if subject is not None and claims["sub"] != subject:
        raise login.fail("user_info_invalid", "The user info is of another user")
    return dict(claims)


def bearer(login: Login, access_token: str) -> str:
    """Value of ``authorization`` (RFC 6750, section 2.1). Raises ``configuration`` for what no header can carry."""
    if not access_token or re.fullmatch(r"[\x21-\x7e]+", access_token) is None:
        raise login.fail("configuration", "access_token: missing, or has characters that no header can carry")
    return f"Bearer {access_token}"


async def _signed_claims(login: Login, token: str) -> Mapping[str, Any]:
    try:
        return (await signed_token(login, token, login.user_info_algorithm, audience=(login.client_id,))).claims
    except TokenProblem as problem:
        raise login.fail("user_info_invalid", f"The user info is not valid: {problem.reason}") from None


def _members(text: str) -> Mapping[str, Any] | None:
    value: Any = parsed_json(text)
    return cast(Mapping[str, Any], value) if isinstance(value, dict) else None
