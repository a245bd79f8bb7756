"""Client authentication by a signed assertion (RFC 7523, section 2.2; OpenID Connect Core 1.0, section 9): the key, or
the secret, is never sent.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from joserfc.jwk import Key
from joserfc.jws import serialize_compact

from .login import ClientProof, Fail
from .pkce import random_text
from .private_keys import Jwk, PrivateKeyError, imported_key, private_keys
from .signatures import Signatures

_LIFETIME = 60
"""Seconds that an assertion is good for: it is made for one request."""
_BY_CURVE: Mapping[str, str] = {"P-256": "ES256", "P-384": "ES384", "P-521": "ES512"}
_ALGORITHM = re.compile(r"(RS|PS|ES)(256|384|512)|EdDSA|Ed25519")


@dataclass(frozen=True, slots=True)
class AssertionKey:
    algorithm: str
    kid: str | None
    key: Callable[[], Key] = field(repr=False)


def assertion_key(given: object, argument: str, fail: Fail) -> AssertionKey | None:
    """The key of an application, a private JWK or its JSON; None when none is configured.

    It signs by the algorithm that it names (default: RS256, ES256 and so on by its curve, EdDSA). Raises
    ``PrivateKeyError`` for anything else. What looks like a key and cannot be used is only known when it is imported:
    then that is a ``configuration`` error.
    """
    if given is None:
        return None
    jwks = private_keys(given)
    if len(jwks) != 1:
        raise PrivateKeyError("must be one private JWK")
    (jwk,) = jwks
    algorithm = jwk.get("alg", _usual_algorithm(jwk))
    if not isinstance(algorithm, str) or _ALGORITHM.fullmatch(algorithm) is None:
        raise PrivateKeyError("must be a key that signs")
    kid = jwk.get("kid")
    imported: list[Key] = []

    def key() -> Key:
        if not imported:
            found = _usable(jwk, algorithm)
            if found is None:
                message = f"{argument}: the key cannot be used, or not for the algorithm that it names"
                raise fail("configuration", message)
            imported.append(found)
        return imported[0]

    return AssertionKey(algorithm, kid if isinstance(kid, str) else None, key)


def signed_proof(key: AssertionKey, client_id: str, audience: str, now: float) -> ClientProof:
    """A new assertion for one request. ``audience``: who is to believe it."""
    issued_at = math.floor(now)
    claims = {"iss": client_id, "sub": client_id, "aud": audience, "jti": random_text(), "iat": issued_at}
    header = {"alg": key.algorithm} | ({} if key.kid is None else {"kid": key.kid})
    content = json.dumps({**claims, "exp": issued_at + _LIFETIME})
    form = {
        "client_id": client_id,
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": serialize_compact(header, content, key.key(), registry=Signatures(key.algorithm)),
    }
    return ClientProof(form, {})


def _usable(jwk: Jwk, algorithm: str) -> Key | None:
    """None for a key that cannot sign so; what the library raises may show it."""
    try:
        key = imported_key(jwk)
        serialize_compact({"alg": algorithm}, b"", key, registry=Signatures(algorithm))
    except Exception:
        return None
    return key


def _usual_algorithm(jwk: Jwk) -> str | None:
    kind = jwk["kty"]
    return "RS256" if kind == "RSA" else "EdDSA" if kind == "OKP" else _BY_CURVE.get(str(jwk.get("crv")))
