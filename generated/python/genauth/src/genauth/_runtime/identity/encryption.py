"""Tokens that a provider encrypts for an application: signed first, then encrypted (RFC 7519, appendix A.2)."""

from collections.abc import Callable, Mapping
from typing import Any

from joserfc.jwe import JWERegistry, decrypt_compact

from .login import DecryptionKey, Fail, Login
from .login_error import LoginError
from .private_keys import Jwk, PrivateKeyError, imported_key, private_keys
from .signed_token import unverified_header

_ALGORITHMS: Mapping[str, tuple[str, ...]] = {
    "RSA": ("RSA-OAEP-256",),
    "EC": ("ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW"),
    "OKP": ("ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW"),
}
"""Of key management, where the key names no algorithm of its own."""
_CONTENT_ENCRYPTION = ("A256CBC-HS512", "A128CBC-HS256", "A256GCM", "A128GCM")
"""Accepted where an encryption key is configured."""
_SEGMENTS = 5


class _Registry(JWERegistry):
    max_ciphertext_length = 1_048_576
    max_encrypted_key_length = 4096
    max_protected_header_length = 65_536


def decryption_keys(given: object, argument: str, fail: Fail) -> Callable[[], tuple[DecryptionKey, ...]] | None:
    """Keys to import when they are needed; None when none are configured.

    Raises ``PrivateKeyError`` for what is no private JWK. What looks like one and cannot be used is only known when it
    is imported: then this is a ``configuration`` error.
    """
    if given is None:
        return None
    jwks = private_keys(given)
    if not jwks:
        raise PrivateKeyError("must have a private JWK")
    imported: list[DecryptionKey] = []

    def keys() -> tuple[DecryptionKey, ...]:
        if not imported:
            found = _imported_all(jwks)
            if found is None:
                message = f"{argument}: the key cannot be used, or not for the algorithm that it names"
                raise fail("configuration", message)
            imported[:] = found
        return tuple(imported)

    return keys


def _imported_all(jwks: list[Jwk]) -> list[DecryptionKey] | None:
    """None where one cannot be used; what the library raises may show it."""
    try:
        return [_imported(jwk) for jwk in jwks]
    except Exception:
        return None


def _imported(jwk: Jwk) -> DecryptionKey:
    algorithms = _ALGORITHMS[jwk["kty"]]
    named = jwk.get("alg")
    if named is not None:
        if not isinstance(named, str) or named.partition("-")[0] != algorithms[0].partition("-")[0]:
            raise ValueError("no algorithm of this key")
        algorithms = (named,)
    kid = jwk.get("kid")
    return DecryptionKey(kid if isinstance(kid, str) else None, imported_key(jwk), algorithms)


def decrypted(login: Login, token: str, invalid: Callable[[str], LoginError]) -> str:
    """The signed token inside.

    Encrypted exactly where a key is configured: raises the error of ``invalid`` where it is otherwise, or cannot be
    decrypted.
    """
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
        # Nothing is understood that would have to be; what is compressed says something of its content by its length
        # (RFC 8725, section 3.6).
        if "crit" in header or "zip" in header:
            return None
        plaintext = decrypt_compact(token, key.key, registry=registry).plaintext
        return None if plaintext is None else plaintext.decode("utf-8")
    except Exception:
        # Another key may fit; which of its parts is wrong nobody must be told (RFC 7516, section 11.5).
        return None
