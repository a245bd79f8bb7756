"""Private keys that decrypt ID tokens, as an application configures them: a JWK (RFC 7517), a key set, a list of them,
or the JSON of any of these.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from joserfc.jwk import JWKRegistry

from ..json_text import NO_JSON, parsed_json
from .login import DecryptionKey, Fail

_ALGORITHMS: Mapping[str, tuple[str, ...]] = {
    "RSA": ("RSA-OAEP-256",),
    "EC": ("ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW"),
    "OKP": ("ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW"),
}
"""Of key management, where the key names no algorithm of its own."""
_MEMBERS = ("kty", "n", "e", "d", "p", "q", "dp", "dq", "qi", "crv", "x", "y")

_Jwk = Mapping[str, Any]


class EncryptionKeyError(ValueError):
    """The text says what is wrong, without the key."""


def decryption_keys(given: object, argument: str, fail: Fail) -> Callable[[], tuple[DecryptionKey, ...]] | None:
    """Keys to import when they are needed; None when none are configured.

    Raises ``EncryptionKeyError`` for what is no private JWK. What looks like one and cannot be used is only known when
    it is imported: then this is a ``configuration`` error.
    """
    if given is None:
        return None
    jwks = _private_keys(given)
    if not jwks:
        raise EncryptionKeyError("must have a private JWK")
    imported: list[DecryptionKey] = []

    def keys() -> tuple[DecryptionKey, ...]:
        if not imported:
            try:
                found = [_imported(jwk) for jwk in jwks]
            except Exception:
                message = f"{argument}: the key cannot be used, or not for the algorithm that it names"
                raise fail("configuration", message) from None
            imported[:] = found
        return tuple(imported)

    return keys


def _imported(jwk: _Jwk) -> DecryptionKey:
    # Signing and encrypting keys of RSA look alike: what it is for is settled here.
    key = JWKRegistry.import_key({name: jwk[name] for name in _MEMBERS if name in jwk})
    algorithms = _ALGORITHMS[jwk["kty"]]
    named = jwk.get("alg")
    if named is not None:
        if not isinstance(named, str) or named.partition("-")[0] != algorithms[0].partition("-")[0]:
            raise ValueError("no algorithm of this key")
        algorithms = (named,)
    kid = jwk.get("kid")
    return DecryptionKey(kid if isinstance(kid, str) else None, key, algorithms)


def _private_keys(given: object) -> list[_Jwk]:
    value = _parsed(given) if isinstance(given, str) else given
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [key for one in cast(Sequence[object], value) for key in _private_keys(one)]
    if isinstance(value, Mapping):
        members = cast(_Jwk, value)
        if isinstance(members.get("keys"), list):
            return _private_keys(members["keys"])
        if isinstance(members.get("kty"), str) and isinstance(members.get("d"), str):
            return [members]
    raise EncryptionKeyError("must be a private JWK")


def _parsed(text: str) -> object:
    value: object = parsed_json(text)
    if value is NO_JSON:
        raise EncryptionKeyError("must be the JSON of a private JWK")
    # A text within the text is no key, and could go on for ever.
    return None if isinstance(value, str) else value
