"""Texts of a request: parameters, queries and headers. What cannot be sent ends a call here, before any network."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from math import isfinite
from typing import Any
from urllib.parse import quote
from uuid import UUID

from .json_text import has_half_character, moment_text, number_text
from .not_given import NotGiven
from .shapes import is_object

QueryPair = tuple[str, str, str | None]
"""Name, value before percent-encoding, and the encoded value where it is not the usual one."""

# Names, but for those of the transport, the body and the credential.
_FREE = re.compile(
    r"(?!(?:authorization|proxy-.*|host|content-.*|transfer-encoding|connection|upgrade|te|expect|date|signature.*)\Z)"
    r"[\w!#-'*+.^`|~-]+",
    re.IGNORECASE | re.ASCII,
)
_UNCARRIED = re.compile(r"[^\t\x20-\x7e\x80-\xff]")
_ENCODED = re.compile(r"[^A-Za-z0-9_.!~*'()-]")


def scalar_text(name: str, value: object) -> str:
    """A value as text, numbers as JavaScript writes them.

    Raises ``TypeError`` or ``ValueError`` that names the parameter for what has no text form, and for half a character.
    """
    if isinstance(value, str):
        if has_half_character(value):
            raise ValueError(f"{name}: has half a character (a lone surrogate)")
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{name}: must be text or a number")
        return number_text(value)
    if isinstance(value, date):
        try:
            return moment_text(value)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{name}: must be text or a number")


def encoded(text: str) -> str:
    """What ``encodeURIComponent`` returns."""
    return quote(text, "!~*'()") if _ENCODED.search(text) else text


def query_text(pairs: Sequence[QueryPair]) -> str:
    """``?a=1&b=2``, or nothing."""
    if not pairs:
        return ""
    # Brackets as they are: the way of those who sign `name[]`, and of most parsers.
    return (
        f"?{'&'.join([f'{encoded_name(name)}={encoded(value) if own is None else own}' for name, value, own in pairs])}"
    )


def encoded_name(name: str) -> str:
    return quote(name, "!~*'()[]") if _ENCODED.search(name) else name


def own_members(members: object, source: str = "input") -> dict[str, Any]:
    """Without ``NOT_GIVEN``, and without ``__proto__``: nobody means it, and servers have fallen over it."""
    if members is None:
        return {}
    if not is_object(members):
        raise TypeError(f"{source}: must be an object")
    return {name: value for name, value in members.items() if type(value) is not NotGiven and name != "__proto__"}


def caller_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of the caller, names in lower case.

    Raises ``ValueError`` for those that a caller may not set and for malformed ones.
    """
    own: dict[str, str] = {}
    for name, value in own_members(headers, "headers").items():
        if _FREE.fullmatch(name) is None:
            raise ValueError(f"{name}: not free")
        own[name.lower()] = header_text(name, value)
    return own


def header_text(name: str, value: object) -> str:
    """Raises ``TypeError`` for what is no text, ``ValueError`` for line breaks, other controls and what is beyond
    Latin-1.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name}: must be text")
    if _UNCARRIED.search(value):
        raise ValueError(f"{name}: has characters that no header can carry")
    return str.__str__(value)
