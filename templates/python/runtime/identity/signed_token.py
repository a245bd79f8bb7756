"""Signatures and common claims of a JWT (RFC 7519): checked by what was configured, never by what the token says of
itself.
"""

import base64
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from joserfc.errors import JoseError
from joserfc.jws import extract_compact, validate_compact

from ..json_text import parsed_json
from ..shapes import is_list, is_object
from .login import Login
from .login_error import LoginError
from .signatures import Signatures

_MOST = 2**53
"""Seconds: as far as every language counts."""


class TokenProblem(Exception):
    """A reason in few words, without anything of the token."""

    def __init__(
        self, reason: str, *, claim: str | None = None, expired: bool = False, audience: object = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.claim = claim
        self.expired = expired
        self.audience = audience
        """Of a token whose signature is good."""


@dataclass(frozen=True, slots=True)
class SignedToken:
    header: Mapping[str, Any]
    claims: dict[str, Any]


async def signed_token(
    login: Login, token: str, algorithm: str, *, audience: tuple[str, ...] | None, required: tuple[str, ...] = ()
) -> SignedToken:
    """The token with its claims, after signature, ``iss``, ``aud``, ``exp`` and ``nbf``.

    ``audience`` None: not looked at. Raises ``TokenProblem``, and ``LoginError`` when keys or metadata cannot be had.
    """
    issuer = (await login.metadata())["issuer"]
    verified = await _verified(login, token, algorithm)
    if isinstance(verified, TokenProblem):
        raise verified
    header, claims = verified
    _check(login, claims, issuer, audience, required)
    return SignedToken(header, claims)


async def _verified(
    login: Login, token: str, algorithm: str
) -> tuple[Mapping[str, Any], dict[str, Any]] | TokenProblem:
    """Returns what is wrong: raised here, it would carry along what the libraries raised, and that the claims."""
    registry = Signatures(algorithm)
    try:
        found = extract_compact(token.encode("ascii"), registry=registry)
        header = found.headers()
        _check_header(header, algorithm)
        key = login.secret_key() if algorithm.startswith("HS") else await login.key(header, algorithm)
        if not validate_compact(found, key, registry=registry):
            return TokenProblem("its signature is not good")
        claims: Any = parsed_json(found.payload.decode())
    except LoginError:
        raise
    except TokenProblem as problem:
        return problem
    except JoseError as error:
        return TokenProblem(error.error or "it is no JWT")
    except Exception:
        # Whatever a hostile text makes of the parsers.
        return TokenProblem("it is no JWT")
    return (header, dict(claims)) if is_object(claims) else TokenProblem("it is no JWT")


def _check_header(header: object, algorithm: str) -> None:
    if not is_object(header) or header.get("alg") != algorithm:
        raise TokenProblem("it is signed by another algorithm (alg)")
    # Nothing is understood that would have to be, and a JWT has its payload encoded (RFC 7797, section 7).
    if "crit" in header or "b64" in header:
        raise TokenProblem("its header has extensions (crit)")


def _check(
    login: Login, claims: Mapping[str, Any], issuer: str, audience: tuple[str, ...] | None, required: tuple[str, ...]
) -> None:
    for name in ("iss", *(() if audience is None else ("aud",)), *required):
        if claims.get(name) is None:
            raise TokenProblem(f"{name} is missing", claim=name)
    if claims["iss"] != issuer:
        raise TokenProblem("iss is another issuer", claim="iss")
    if audience is not None and not any(one in audience for one in texts(claims["aud"])):
        raise TokenProblem("aud is another audience", claim="aud", audience=claims["aud"])
    now = math.floor(login.now())
    for name in ("exp", "nbf", "iat"):
        if name in claims and not is_time(claims[name]):
            raise TokenProblem(f"{name} is no time", claim=name)
    if "nbf" in claims and claims["nbf"] > now + login.clock_tolerance:
        raise TokenProblem("nbf is in the future", claim="nbf")
    if "exp" in claims and claims["exp"] <= now - login.clock_tolerance:
        raise TokenProblem("it has expired (exp)", claim="exp", expired=True)


def is_time(value: object) -> bool:
    """Whether it is a NumericDate (RFC 7519, section 2)."""
    return isinstance(value, int | float) and not isinstance(value, bool) and -_MOST <= value <= _MOST


def texts(value: object) -> list[str]:
    """The texts of what is one, or a list of them."""
    every = value if is_list(value) else [value]
    return [one for one in every if isinstance(one, str)]


def unverified_header(token: str) -> Mapping[str, Any]:
    """What the header of a token says, to choose a key by; empty for what is none."""
    text = token.partition(".")[0]
    try:
        header: Any = parsed_json(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode())
    except ValueError:
        return {}
    return header if is_object(header) else {}
