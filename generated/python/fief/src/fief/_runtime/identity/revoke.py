"""Ends a token (RFC 7009)."""

from typing import Literal

from .login import Login
from .token_request import proved_request


async def revoke(login: Login, token: str, hint: Literal["access_token", "refresh_token"] | None = None) -> None:
    """Returns when the token is of no use any more, also when it was none.

    Raises ``LoginError`` with ``refused``, ``request``, or ``configuration`` when the protocol has no such endpoint.
    """
    await proved_request(login, "revocation", {"token": token} | ({} if hint is None else {"token_type_hint": hint}))
