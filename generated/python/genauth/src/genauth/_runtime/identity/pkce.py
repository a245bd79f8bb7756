"""Proof Key for Code Exchange (RFC 7636), and texts that nobody can guess."""

import base64
import hashlib
import secrets
from typing import Literal


def random_text(size: int = 32) -> str:
    """So many bytes of the system's random generator, as base64url: 43 characters for 32 bytes."""
    return base64url(secrets.token_bytes(size))


def base64url(value: bytes) -> str:
    """Without padding (RFC 7515, appendix C)."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def code_verifier() -> str:
    """A new ``code_verifier`` of 43 characters (RFC 7636, section 4.1)."""
    return random_text(32)


def code_challenge(verifier: str, method: Literal["S256", "plain"] = "S256") -> str:
    """The ``code_challenge`` of a verifier (RFC 7636, section 4.2).

    ``plain`` is the verifier itself and protects nothing: logins here never send it. Raises ``ValueError`` for any
    other method.
    """
    if method == "plain":
        return verifier
    if method != "S256":
        raise ValueError("method: must be S256 or plain")
    return base64url(hashlib.sha256(verifier.encode()).digest())
