"""A body from its members: JSON, form, multipart, text or bytes."""

from collections.abc import Mapping
from typing import Any

from .build_request import JSON_TYPE
from .credential import OutgoingBody
from .files import file_part, type_of_file
from .form import FORM_TYPE, form_encoded
from .json_text import entries
from .multipart import multipart, part_text
from .named_json import named_json
from .operation import BodyKind, Operation, Part
from .request import encoded, scalar_text
from .shapes import is_list, is_object
from .styles import query_pairs

_USUAL = Part()


def outgoing_body(kind: BodyKind, value: Any, operation: Operation[Any]) -> OutgoingBody | None:
    """``value``: the members left over for the body, or the one that is the body. Raises ``TypeError`` for a value
    that cannot travel so.
    """
    content_type = operation.content_type
    if kind == "json":
        return OutgoingBody(content_type or JSON_TYPE, named_json("body", value), value if is_object(value) else None)
    if kind == "form":
        members = _members_of(value)
        texts = [
            text
            for name, member in entries(members)
            for text in _form_texts(name, member, operation.parts.get(name, _USUAL))
        ]
        return OutgoingBody(content_type or FORM_TYPE, "&".join(texts), members)
    if kind == "multipart":
        return multipart(_members_of(value), operation.parts, content_type or "multipart/form-data")
    if kind == "text":
        return OutgoingBody(content_type or "text/plain;charset=utf-8", scalar_text("body", value), None)
    return None if kind == "none" else _binary_body(value, content_type)


def _form_texts(name: str, value: Any, part: Part) -> list[str]:
    """A style that the document names is that of the query; otherwise lists are repeated and objects are JSON
    (OpenAPI 3.1, Encoding Object).
    """
    if value is None:
        return []
    if part.style is not None or part.explode is not None or part.allow_reserved:
        pairs = query_pairs(name, value, part.style, part.explode, part.allow_reserved)
        return [f"{form_encoded(key)}={encoded(text) if own is None else own}" for key, text, own in pairs]
    if is_list(value) and part.content_type is None:
        return [text for item in value for text in _form_texts(name, item, _USUAL)]
    return [f"{form_encoded(name)}={form_encoded(part_text(name, value, part.content_type))}"]


def _binary_body(value: Any, declared: str | None) -> OutgoingBody:
    if isinstance(value, str):
        return OutgoingBody(declared or "application/octet-stream", scalar_text("body", value), None)
    file = file_part("body", value)
    if file is None:
        raise TypeError("body: must be bytes, a file, an iterator of bytes or text")
    return OutgoingBody(type_of_file(file, declared), file.content, None)


def _members_of(value: Any) -> Mapping[str, Any]:
    if is_object(value):
        return value
    raise TypeError("body: must be an object")
