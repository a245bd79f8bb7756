"""A key that signs: the secret stays in a closure, or is not here at all (a key service signs)."""

import hashlib
import hmac
import re
from base64 import b64encode
from typing import Literal

from ..credential import CredentialError
from ..hooks import settled

_BASE64 = re.compile(r"[\w+/-]+=*", re.ASCII)


async def signature(algorithm: Literal["sha1", "sha256"], secret: object, text: str) -> str:
    """HMAC of the text (as UTF-8) in base64. ``secret``: text, bytes, or a function that signs elsewhere and returns
    base64.

    Raises ``CredentialError`` when the secret is missing or empty, or the function returns no base64; what it raises
    itself is raised.
    """
    if callable(secret):
        signed = await settled(secret(text))
        if isinstance(signed, str) and _BASE64.fullmatch(signed):
            return signed
        raise CredentialError("Signing returned no base64 text")
    key = (
        secret.encode() if isinstance(secret, str) else bytes(secret) if isinstance(secret, bytes | bytearray) else b""
    )
    if not key:
        raise CredentialError("Signing needs a secret", missing=secret is None)
    return b64encode(hmac.digest(key, utf8(text), hashlib.sha1 if algorithm == "sha1" else hashlib.sha256)).decode()


def utf8(text: str) -> bytes:
    """Half a character becomes U+FFFD, as wherever JavaScript writes UTF-8."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
