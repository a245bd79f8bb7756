"""Parameters as the OpenAPI specification serialises them (OpenAPI 3.1, Parameter Object, style values)."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import quote

from .json_text import entries
from .named_json import named_json
from .operation import Style
from .request import QueryPair, encoded, scalar_text
from .shapes import is_list, is_object, is_structure

Encode = Callable[[str], str]


def query_pairs(
    name: str, value: Any, style: Style | None = None, explode: bool | None = None, allow_reserved: bool = False
) -> list[QueryPair]:
    """None and empty lists travel as nothing. Raises ``TypeError`` or ``ValueError`` for what has no text form."""
    if value is None:
        return []
    style = style or "form"
    encode = encoded_but_reserved if allow_reserved else encoded
    spread = style in {"form", "brackets", "deepObject"} if explode is None else explode
    if is_object(value):
        return _object_pairs(name, value, style, spread, encode)
    if is_list(value):
        return _list_pairs(name, [item for item in value if item is not None], style, spread, encode)
    return [_pair(name, scalar_text(name, value), encode)]


def _list_pairs(name: str, items: list[Any], style: Style, spread: bool, encode: Encode) -> list[QueryPair]:
    """The specification ends at flat objects: lists within ``deepObject`` are ``name[]=a``, and ``name[0][key]=a``
    where the items are lists or objects.
    """
    if not items:
        return []
    if style in {"brackets", "deepObject"}:
        pairs: list[QueryPair] = []
        for index, item in enumerate(items):
            if is_structure(item):
                pairs += query_pairs(f"{name}[{index}]", item, style, allow_reserved=encode is not encoded)
            else:
                pairs.append(_pair(f"{name}[]", scalar_text(name, item), encode))
        return pairs
    texts = [named_json(name, item) if is_structure(item) else scalar_text(name, item) for item in items]
    return [_pair(name, text, encode) for text in texts] if spread else [_joined_pair(name, texts, style, encode)]


def _spread_pairs(place: str, name: str, value: Any, style: Style, encode: Encode) -> list[QueryPair]:
    if is_list(value):
        return _list_pairs(name, [item for item in value if item is not None], style, True, encode)
    return [_pair(name, named_json(place, value) if is_object(value) else scalar_text(place, value), encode)]


def _object_pairs(name: str, value: Mapping[str, Any], style: Style, spread: bool, encode: Encode) -> list[QueryPair]:
    members = present_members(value)
    if style in {"brackets", "deepObject"}:
        return [
            pair
            for key, member in members
            for pair in query_pairs(f"{name}[{key}]", member, style, allow_reserved=encode is not encoded)
        ]
    if spread:
        # As in a form: lists are repeated, objects are JSON (OpenAPI 3.1, Encoding Object).
        return [pair for key, member in members for pair in _spread_pairs(f"{name}.{key}", key, member, style, encode)]
    texts = [(key, scalar_text(f"{name}.{key}", member)) for key, member in members]
    return [_joined_pair(name, [part for pair in texts for part in pair], style, encode)] if texts else []


def _joined_pair(name: str, items: list[str], style: Style, encode: Encode) -> QueryPair:
    """The delimiter travels as it is, or encoded where RFC 3986 knows no such character; inside of a value it is
    always encoded.
    """
    delimiter, sent = (
        (" ", "%20") if style == "spaceDelimited" else ("|", "%7C") if style == "pipeDelimited" else (",", ",")
    )
    return name, delimiter.join(items), sent.join(map(encode, items))


def simple_text(name: str, value: Any, style: Style | None, explode: bool, encode: Encode) -> str:
    """A path or header parameter: ``simple``, ``label`` or ``matrix``."""
    start = "." if style == "label" else ";" if style == "matrix" else ""
    between = start if start and explode else ","
    matrix = style == "matrix"
    if is_object(value):
        joint = "=" if explode else ","
        texts = [
            f"{encode(key)}{joint}{encode(scalar_text(f'{name}.{key}', member))}"
            for key, member in present_members(value)
        ]
        return f"{start}{f'{name}=' if matrix and not explode else ''}{between.join(texts)}"
    if is_list(value):
        items = [encode(scalar_text(name, item)) for item in value if item is not None]
        if matrix:
            return "".join(f";{name}={item}" for item in items) if explode else f";{name}={','.join(items)}"
        return f"{start}{between.join(items)}"
    return f"{start}{f'{name}=' if matrix else ''}{encode(scalar_text(name, value))}"


def present_members(value: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    return [(key, member) for key, member in entries(value) if member is not None]


def _pair(name: str, value: str, encode: Encode) -> QueryPair:
    return (name, value, None) if encode is encoded else (name, value, encode(value))


def encoded_but_reserved(text: str) -> str:
    """Leaves the reserved characters of RFC 3986 as they are, but for those that would end the query, and brackets, and
    what is percent-encoded already (RFC 6570, section 3.2.3).
    """
    return re.sub("%25(?=[0-9A-Fa-f]{2})", "%", quote(text, "!~*'();/?:@=$,"))
