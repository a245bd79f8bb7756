"""Keys that seal what an application stores at the browser, derived from a secret that it has (HKDF, RFC 5869)."""

import hashlib
import hmac
import re
from collections.abc import Callable

from joserfc.jwk import Key, OctKey

from ..option_error import OptionError
from .login_error import LoginError

_SIZE = 32
_FEWEST = 32
"""Characters. A comma within a secret makes two of it, of which the shorter one may be guessed by whoever has a cookie:
it opens as well.
"""


def sealing_keys(
    cookie_secret: str | None, argument: str, client_secret: str | None, missing: Callable[[], LoginError]
) -> Callable[[str], tuple[Key, ...]]:
    """32 bytes for each secret, newest first: commas in ``cookie_secret`` separate the present one from former ones.

    Raises ``OptionError`` for one that can be guessed; ``argument`` is the name of the first.
    """
    own = [secret for secret in re.split(r"\s*,\s*", cookie_secret or "") if secret != ""]
    if any(len(secret) < _FEWEST for secret in own):
        problem = f"must have at least {_FEWEST} characters, and so must each of several, which commas separate"
        raise OptionError(argument, problem)
    secrets = [client_secret] if cookie_secret is None and client_secret is not None else own
    derived: dict[str, tuple[Key, ...]] = {}

    def keys(purpose: str) -> tuple[Key, ...]:
        if not secrets:
            raise missing()
        if purpose not in derived:
            derived[purpose] = tuple(OctKey.import_key(_derived(secret, purpose)) for secret in secrets)
        return derived[purpose]

    return keys


def _derived(secret: str, purpose: str) -> bytes:
    """HKDF with SHA-256 and no salt (RFC 5869, section 2); one block is enough."""
    extracted = hmac.digest(bytes(_SIZE), secret.encode(), hashlib.sha256)
    return hmac.digest(extracted, f"countersign {purpose}".encode() + b"\x01", hashlib.sha256)
