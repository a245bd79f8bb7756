"""ID tokens (OpenID Connect Core 1.0, sections 2 and 3.1.3.7): verified by what the application configured, never by
what the token says of itself.
"""

import hashlib
import math
from collections.abc import Callable, Mapping
from typing import Any, TypedDict, cast

from joserfc.jwe import JWERegistry, decrypt_compact

from ..shapes import is_list
from .equal import equal
from .login import DecryptionKey, Login
from .login_error import LoginError
from .pkce import base64url
from .signed_token import SignedToken, TokenProblem, is_time, signed_token, texts, unverified_header
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

_CONTENT_ENCRYPTION = ("A256CBC-HS512", "A128CBC-HS256", "A256GCM", "A128GCM")
"""Accepted where an encryption key is configured."""
_SEGMENTS = 5

_Invalid = Callable[[str], LoginError]


class _Registry(JWERegistry):
    max_ciphertext_length = 1_048_576
    max_encrypted_key_length = 4096
    max_protected_header_length = 65_536


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

    signed = _decrypted(login, id_token, invalid)
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
        if not is_time(authenticated) or cast(float, authenticated) + max_age + login.clock_tolerance < now:
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


def _decrypted(login: Login, token: str, invalid: _Invalid) -> str:
    """Encrypted exactly where a key is configured: signed first, then encrypted (RFC 7519, appendix A.2)."""
    parts = token.count(".") + 1
    if not login.encrypted:
        if parts == _SEGMENTS:
            raise invalid("it is encrypted, and no encryption key is configured")
        return token
    if parts != _SEGMENTS:
        raise invalid("it is not encrypted, although an encryption key is configured")
    kid = unverified_header(token).get("kid")
    for key in login.decryption_keys():
        if kid is None or key.kid is None or key.kid == kid:
            opened = _opened(token, key)
            if opened is not None:
                return opened
    raise invalid("it cannot be decrypted with the configured keys")


def _opened(token: str, key: DecryptionKey) -> str | None:
    try:
        registry = _Registry(algorithms=[*key.algorithms, *_CONTENT_ENCRYPTION], strict_check_header=False)
        header: Mapping[str, Any] = unverified_header(token)
        # Nothing is understood that would have to be; what unpacks itself may have no end (RFC 8725, section 3.6).
        if "crit" in header or "zip" in header:
            return None
        plaintext = decrypt_compact(token, key.key, registry=registry).plaintext
        return None if plaintext is None else plaintext.decode("utf-8")
    except Exception:
        # Another key may fit; which of its parts is wrong nobody must be told (RFC 7516, section 11.5).
        return None
