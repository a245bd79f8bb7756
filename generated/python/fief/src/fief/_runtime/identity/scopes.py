"""Scopes as an application gives them."""

from collections.abc import Sequence


def joined(scope: str | Sequence[str]) -> str:
    """A text with spaces (RFC 6749, section 3.3)."""
    return scope if isinstance(scope, str) else " ".join(scope)
