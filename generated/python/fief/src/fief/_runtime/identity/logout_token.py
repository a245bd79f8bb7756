"""Logout tokens: the provider tells the application's server that a user, or one session of his, has ended (OpenID
Connect Back-Channel Logout 1.0).
"""

import math
from collections.abc import Awaitable, Callable
from typing import Required, cast

from ..hooks import settled
from ..shapes import is_object
from ..typed_dict import TypedDict
from .encryption import decrypted
from .form import form_of
from .login import Login
from .login_error import LoginError
from .signed_token import TokenProblem, signed_token
from .token_type import TYPE_OF_LOGOUT_TOKENS, is_other_type
from .web_message import WebRequest

_EVENT = "http://schemas.openid.net/event/backchannel-logout"


class LogoutTokenClaims(TypedDict, total=False):
    """Claims of a verified logout token: ``sub``, ``sid`` or both say what has ended."""

    iss: Required[str]
    aud: Required[str | list[str]]
    iat: Required[float]
    exp: Required[float]
    jti: Required[str]
    sub: str
    """The user, all of whose sessions have ended where there is no ``sid``."""
    sid: str
    """The session, as ID tokens name it in ``sid``."""


async def logout_token_claims(
    login: Login, logout_token: str | WebRequest, *, seen: Callable[[str], bool | Awaitable[bool]] | None = None
) -> LogoutTokenClaims:
    """Claims of the logout token that a provider posts, given as such or in its request.

    ``seen`` remembers ids of tokens (``jti``): true when this one was seen before; without it, a token that comes again
    before its end is accepted again. Whoever gets the claims ends the sessions and answers 200, and 400 when this
    raises ``logout_token_invalid``: for whatever is wrong with the token (algorithm, signature, ``typ``, ``iss``,
    ``aud``, ``iat``, ``exp``, ``jti``, ``events``, neither ``sub`` nor ``sid``, a ``nonce``, seen before). Encrypted as
    ID tokens are. Raises ``discovery`` or ``request`` when keys or metadata cannot be had.
    """

    def invalid(reason: str) -> LoginError:
        return login.fail("logout_token_invalid", f"The logout token is not valid: {reason}")

    posted = [logout_token] if isinstance(logout_token, str) else form_of(logout_token).get("logout_token", [])
    if len(posted) != 1 or posted[0] == "":
        raise invalid("there is none, or more than one")
    signed = decrypted(login, posted[0], invalid)
    required = ("iat", "exp", "jti", "events")
    try:
        token = await signed_token(
            login, signed, login.id_token_algorithm, audience=(login.client_id,), required=required
        )
    except TokenProblem as problem:
        raise invalid(problem.reason) from None
    claims = token.claims
    if is_other_type(token.header.get("typ"), TYPE_OF_LOGOUT_TOKENS):
        raise invalid("it is a token of another kind (typ)")
    if "nonce" in claims:
        raise invalid("it has a nonce, as ID tokens have")
    if not is_object(claims["events"]) or not is_object(claims["events"].get(_EVENT)):
        raise invalid("events has no logout")
    if not all(
        isinstance(claims[name], str) and claims[name] != "" for name in ("jti", "sub", "sid") if name in claims
    ):
        raise invalid("a claim has the wrong type")
    if claims["iat"] > math.floor(login.now()) + login.clock_tolerance:
        raise invalid("iat is in the future")
    if "sub" not in claims and "sid" not in claims:
        raise invalid("neither sub nor sid says who it is")
    if seen is not None and await settled(seen(claims["jti"])):
        raise invalid("it was seen before")
    return cast(LogoutTokenClaims, claims)
