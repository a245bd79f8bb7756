"""Private keys as an application configures them: a JWK (RFC 7517), a key set, a list of them, or the JSON of any of
these.
"""

from collections.abc import Mapping
from typing import Any

from joserfc.jwk import JWKRegistry, Key

from ..json_text import NO_JSON, parsed_json
from ..shapes import is_list, is_object

Jwk = Mapping[str, Any]
_MEMBERS = ("kty", "n", "e", "d", "p", "q", "dp", "dq", "qi", "crv", "x", "y")


class PrivateKeyError(ValueError):
    """The text says what is wrong, without the key."""


def private_keys(given: object) -> list[Jwk]:
    """Every key that was given. Raises ``PrivateKeyError`` for what is no private JWK."""
    value = _parsed(given) if isinstance(given, str) else given
    if is_list(value):
        return [key for one in value for key in private_keys(one)]
    if is_object(value):
        keys = value.get("keys")
        if is_list(keys):
            return private_keys(keys)
        if isinstance(value.get("kty"), str) and isinstance(value.get("d"), str):
            return [value]
    raise PrivateKeyError("must be a private JWK")


def imported_key(jwk: Jwk) -> Key:
    """The key itself: keys that sign and keys that decrypt look alike, and what it is for is settled by whoever imports
    it.
    """
    return JWKRegistry.import_key({name: jwk[name] for name in _MEMBERS if name in jwk})


def _parsed(text: str) -> object:
    value: object = parsed_json(text)
    if value is NO_JSON:
        raise PrivateKeyError("must be the JSON of a private JWK")
    # A text within the text is no key, and could go on for ever.
    return None if isinstance(value, str) else value
