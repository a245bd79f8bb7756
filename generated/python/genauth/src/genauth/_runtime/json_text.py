"""JSON and numbers as JavaScript writes them, so that both languages send and sign the same bytes."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from json.encoder import encode_basestring
from math import isfinite
from typing import Any
from uuid import UUID

from .not_given import NotGiven
from .shapes import is_list, is_object

Quote = Callable[[str], str]

_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: object, quote: Quote | None = None) -> str:
    """What ``JSON.stringify`` returns for the same value: ``1.0`` is ``1``, ``NaN`` is ``null``, whole numbers keep
    all digits.

    A moment is text in UTC with milliseconds. ``NOT_GIVEN`` is left out of objects, and ``null`` in a list. ``quote``
    writes text; by default half a character (a lone surrogate) is refused. Raises ``TypeError`` for what JSON cannot
    carry, ``ValueError`` for such text, for a moment without a time zone and for what is nested too deeply.
    """
    try:
        return _text(value, quote or quoted)
    except RecursionError:
        raise ValueError("is nested too deeply") from None


def _text(value: Any, quote: Quote) -> str:
    kind = value.__class__
    if kind is str:
        return quote(value)
    if kind is dict:
        return f"{{{','.join([f'{quote(name)}:{_text(member, quote)}' for name, member in entries(value)])}}}"
    if kind is list:
        return f"[{','.join([_text(item, quote) for item in value])}]"
    if value is None or kind is NotGiven:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is float:
        return number_text(value) if isfinite(value) else "null"
    return _text_of_other(value, quote)


def _text_of_other(value: Any, quote: Quote) -> str:
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, str):
        return quote(str.__str__(value))
    if isinstance(value, float):
        return number_text(value) if isfinite(value) else "null"
    if is_object(value):
        return _text(dict(value), quote)
    if is_list(value):
        return _text([*value], quote)
    if isinstance(value, date):
        return quote(moment_text(value))
    if isinstance(value, UUID):
        return quote(str(value))
    raise TypeError("has something that JSON cannot carry")


def entries(members: Mapping[Any, Any]) -> Iterable[tuple[str, Any]]:
    """Members in the order of JavaScript: names that are indices first, by number. Without ``NOT_GIVEN``."""
    indexed = False
    for name, member in members.items():
        if not isinstance(name, str):
            raise TypeError("has a name that is no text")
        if type(member) is NotGiven:
            return entries({own: value for own, value in members.items() if type(value) is not NotGiven})
        # Nearly all names begin with a letter.
        indexed = indexed or (name[:1] <= "9" and is_index(name))
    if not indexed:
        return members.items()
    indices = sorted((name for name in members if is_index(name)), key=int)
    return [(name, members[name]) for name in [*indices, *(name for name in members if not is_index(name))]]


def is_index(name: str) -> bool:
    return re.fullmatch("0|[1-9][0-9]{0,9}", name) is not None and int(name) < 2**32 - 1


def quoted(text: str) -> str:
    """Text in quotes. Raises ``ValueError`` for half a character."""
    if not text.isascii() and _SURROGATE.search(text):
        raise ValueError("has half a character (a lone surrogate)")
    return encode_basestring(text)


def escaped(text: str) -> str:
    """Text in quotes, with half a character as its escape."""
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", encode_basestring(text))


def has_half_character(text: str) -> bool:
    return not text.isascii() and _SURROGATE.search(text) is not None


def moment_text(value: date) -> str:
    """``2026-01-02T03:04:05.006Z``, or ``2026-01-02`` for a day. Raises ``ValueError`` for a moment without a time
    zone.
    """
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise ValueError("must have a time zone")
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def number_text(value: float) -> str:
    """A number as JavaScript writes it (ECMAScript, Number::toString): ``1``, ``0.1``, ``1e+21``, ``1e-7``."""
    if not isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    if value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    # Where the decimal point stands, counted from the first digit.
    point = int(exponent or 0) + len(digits) - len(fraction)
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        text = digits + "0" * (point - count)
    elif 0 < point <= 21:
        text = f"{digits[:point]}.{digits[point:]}"
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{digits}"
    else:
        text = f"{digits[0]}{'.' if count > 1 else ''}{digits[1:]}e{point - 1:+d}"
    return f"-{text}" if value < 0 else text


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse)


class _NoJson:
    __slots__ = ()


NO_JSON = _NoJson()
"""What ``parsed_json`` returns for what is none: ``None`` is a value of JSON."""


def parsed_json(text: str, decoder: json.JSONDecoder = _decoder) -> Any:
    """The value, or ``NO_JSON``. Never raises."""
    try:
        return decoder.decode(text)
    except (ValueError, RecursionError):
        return NO_JSON
