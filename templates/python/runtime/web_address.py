"""Addresses that a server names, read as browsers read them (WHATWG URL Standard)."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_plus

from .address import parsed_address
from .request import QueryPair

_LONGEST = 65_536
"""Characters. No server takes a longer address."""
_AROUND = "".join(map(chr, range(0x21)))
_WITHIN = re.compile(r"[\t\r\n]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE | re.ASCII)
_AUTHORITY = re.compile(r"[^/\\?]*")
_HALF = re.compile("[\ud800-\udfff]")
_NO_PATH = re.compile(r"[^!$-;=@-_a-z|~]")
_NO_QUERY = re.compile(r"[^!$-&(-;=?-~]")
_HERE = re.compile(r"\.|%2e", re.IGNORECASE)
_UP = re.compile(r"(?:\.|%2e){2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebAddress:
    origin: str
    """``https://api.example.com``, without the usual port."""
    path: str
    query: str
    """Without the question mark."""


def resolved(text: str, base: WebAddress) -> WebAddress | None:
    """An address, perhaps relative, without its user and fragment. None for what is none or has another scheme."""
    if len(text) > _LONGEST:
        return None
    text = _WITHIN.sub("", text.strip(_AROUND)).partition("#")[0]
    scheme = base.origin.partition(":")[0]
    found = _SCHEME.match(text)
    if found is not None:
        if found[1].lower() != scheme:
            return None
        # `https:page` is relative.
        text = text[found.end() :]
    slashes = len(text) - len(text.lstrip("/\\"))
    if slashes > 1:
        return _absolute(scheme, text[slashes:])
    path, mark, query = text.partition("?")
    if not path:
        return WebAddress(base.origin, base.path, _encoded(query, _NO_QUERY) if mark else base.query)
    before = [] if slashes else base.path.split("/")[1:-1]
    return WebAddress(base.origin, _path(before, path[slashes:]), _encoded(query, _NO_QUERY))


def query_pairs(query: str) -> tuple[QueryPair, ...]:
    """Values go on the wire as they stand."""
    parts = [part.partition("=") for part in query.split("&") if part]
    return tuple((unquote_plus(name), unquote_plus(value), value) for name, _, value in parts)


def _absolute(scheme: str, text: str) -> WebAddress | None:
    found = _AUTHORITY.match(text)
    authority = "" if found is None else found[0]
    address = parsed_address(f"{scheme}://{authority.rpartition('@')[2]}", allow_insecure=True)
    if address is None:
        return None
    path, _, query = text[len(authority) :].partition("?")
    return WebAddress(address.origin, _path([], path[1:]), _encoded(query, _NO_QUERY))


def _path(before: list[str], text: str) -> str:
    """Without dot segments, however they are written. ``before``: segments that the text follows."""
    segments = before
    *inner, last = re.split(r"[/\\]", text)
    for part in inner:
        if _UP.fullmatch(part):
            segments = segments[:-1]
        elif not _HERE.fullmatch(part):
            segments.append(_encoded(part, _NO_PATH))
    if _UP.fullmatch(last):
        segments = segments[:-1]
    ending = "" if _UP.fullmatch(last) or _HERE.fullmatch(last) else _encoded(last, _NO_PATH)
    return f"/{'/'.join([*segments, ending])}"


def _encoded(text: str, wrong: re.Pattern[str]) -> str:
    return wrong.sub(lambda character: quote(character[0], ""), _HALF.sub("\ufffd", text))
