"""ID tokens (OpenID Connect Core 1.0, sections 2 and 3.1.3.7): verified by what the application configured, never by
what the token says of itself.
"""

import hashlib
import math
from collections.abc import Callable
from typing import cast

from ..shapes import is_list
from ..typed_dict import TypedDict
from .encryption import decrypted
from .equal import equal
from .login import Login
from .login_error import LoginError
from .pkce import base64url
from .signed_token import SignedToken, TokenProblem, is_time, signed_token, texts
from .token_type import is_other_type


class _RequiredClaims(TypedDict):
    iss: str
    sub: str
    aud: str | list[str]
    exp: float
    iat: float


class IdTokenClaims(_RequiredClaims, total=False):
    """Claims of a verified ID token; the provider may add others."""

    nonce: str
    azp: str
    auth_time: float
    acr: str
    at_hash: str
    c_hash: str


class _NothingCame:
    pass


NOTHING_CAME = _NothingCame()
"""There was no such token or code in the answer: then the ID token must have no hash of one."""

_Companion = str | _NothingCame | None

_Invalid = Callable[[str], LoginError]


async def id_token_claims(
    login: Login,
    id_token: str,
    *,
    nonce: str | None = None,
    access_token: _Companion = None,
    code: _Companion = None,
    max_age: float | None = None,
    subject: str | None = None,
) -> IdTokenClaims:
    """The claims of the token.

    ``nonce``: the one that was sent. ``access_token``, ``code``: came in the same answer, compared with ``at_hash`` and
    ``c_hash`` where the token has them. ``max_age``: seconds since the user proved himself, as asked for. ``subject``:
    of the login that this token continues.

    Raises ``LoginError`` with the code ``id_token_invalid`` for whatever is wrong with it: algorithm, signature,
    ``typ``, ``iss``, ``aud``, ``azp``, ``exp``, ``nbf``, ``iat``, ``sub``, ``nonce``, ``at_hash``, ``c_hash``,
    ``auth_time``; with ``discovery`` or ``request`` when keys or metadata cannot be had.
    """

    def invalid(reason: str) -> LoginError:
        return login.fail("id_token_invalid", f"The ID token is not valid: {reason}")

    if not id_token:
        raise invalid("it is missing")
    signed = decrypted(login, id_token, invalid)
    try:
        token = await signed_token(
            login, signed, login.id_token_algorithm, audience=(login.client_id,), required=("exp", "iat", "sub")
        )
    except TokenProblem as problem:
        raise invalid(problem.reason) from None
    _check_claims(login, token, invalid, nonce=nonce, max_age=max_age, subject=subject)
    _check_hash("at_hash", token, access_token, invalid)
    _check_hash("c_hash", token, code, invalid)
    return cast(IdTokenClaims, token.claims)


def _check_claims(
    login: Login,
    token: SignedToken,
    invalid: _Invalid,
    *,
    nonce: str | None,
    max_age: float | None,
    subject: str | None,
) -> None:
    claims = token.claims
    now = math.floor(login.now())
    if is_other_type(token.header.get("typ"), None):
        raise invalid("it is a token of another kind (typ)")
    if not isinstance(claims["sub"], str) or claims["sub"] == "":
        raise invalid("sub is missing")
    if claims["iat"] > now + login.clock_tolerance:
        raise invalid("iat is in the future")
    audience = claims["aud"]
    several = is_list(audience) and len(audience) > 1
    if several and len(texts(audience)) != len(audience):
        raise invalid("aud is no list of texts")
    if several if claims.get("azp") is None else claims["azp"] != login.client_id:
        raise invalid("azp is not this client")
    if nonce is not None and not (isinstance(claims.get("nonce"), str) and equal(claims["nonce"], nonce)):
        raise invalid("nonce is not the one that was sent")
    if subject is not None and claims["sub"] != subject:
        raise invalid("sub is another user")
    if max_age is not None:
        authenticated = claims.get("auth_time")
        # So that what is no number refuses everything and not nothing.
        is_recent = is_time(authenticated) and cast(float, authenticated) + max_age + login.clock_tolerance >= now
        if not is_recent:
            raise invalid("auth_time is missing or too long ago")


def _check_hash(claim: str, token: SignedToken, value: _Companion, invalid: _Invalid) -> None:
    found = token.claims.get(claim)
    if found is None or value is None:
        return
    if (
        not isinstance(found, str)
        or not isinstance(value, str)
        or not equal(found, token_hash(value, token.header["alg"]))
    ):
        raise invalid(f"{claim} does not belong to what came with it")


def token_hash(value: str, algorithm: str) -> str:
    """Left half of the hash of a token or code, base64url (OpenID Connect Core 1.0, section 3.1.3.6); ``algorithm`` of
    the ID token.
    """
    size = "512" if algorithm in ("EdDSA", "Ed25519") else algorithm[-3:]
    digest = hashlib.new(f"sha{size}", value.encode()).digest()
    return base64url(digest[: len(digest) // 2])
