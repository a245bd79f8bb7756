"""Forms as ``URLSearchParams`` writes them (URL Standard, application/x-www-form-urlencoded)."""

from collections.abc import Iterable
from urllib.parse import quote_plus

FORM_TYPE = "application/x-www-form-urlencoded"


def form_encoded(text: str) -> str:
    # It encodes a tilde, and leaves an asterisk.
    return quote_plus(text, "*").replace("~", "%7E")


def form_text(pairs: Iterable[tuple[str, str]]) -> str:
    """``a=x+y&b=%26``"""
    return "&".join(f"{form_encoded(name)}={form_encoded(value)}" for name, value in pairs)
