"""Writes bodies of several parts (RFC 7578)."""

import os
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any

from .credential import OutgoingBody
from .files import file_part, is_file, is_named_file, type_of_file
from .json_text import entries
from .named_json import named_json
from .operation import Part
from .plain_answer import is_json_type
from .request import header_text, scalar_text
from .shapes import is_list, is_object, is_structure
from .styles import query_pairs

Piece = bytes | Iterator[bytes] | AsyncIterator[bytes]

_USUAL = Part()


def multipart(members: Mapping[str, Any], parts: Mapping[str, Part], content_type: str) -> OutgoingBody:
    """Members in their order, lists as parts of one name, None left out.

    With an iterator among the parts the whole is one, which is sent once and never again. Raises ``TypeError`` or
    ``ValueError`` that names the member which cannot be sent.
    """
    boundary = f"part-{os.urandom(16).hex()}"
    headers = {member for part in parts.values() for member in part.headers.values()}
    pieces: list[Piece] = []
    for name, value in entries(members):
        if name in headers:
            continue
        part = parts.get(name, _USUAL)
        own = _part_headers(part, members)
        for key, item, declared in _parts_of(name, value, part):
            pieces += [f"--{boundary}\r\n".encode(), *_part_pieces(key, item, declared, own), b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    kept = [piece for piece in pieces if isinstance(piece, bytes)]
    return OutgoingBody(
        f"{content_type}; boundary={boundary}", b"".join(kept) if len(kept) == len(pieces) else _stream(pieces), members
    )


def _parts_of(name: str, value: Any, part: Part) -> list[tuple[str, Any, str | None]]:
    """A style that the document names is that of the query, and sets the content type aside; nothing is
    percent-encoded (OpenAPI 3.1.1, Encoding Object).
    """
    if _is_styled(value, part):
        return [(key, text, None) for key, text, _ in query_pairs(name, value, part.style, part.explode)]
    items: Sequence[Any] = value if is_list(value) and not _is_whole(value, part) else [value]
    return [(name, item, part.content_type) for item in items if item is not None]


def _is_styled(value: Any, part: Part) -> bool:
    """Files have no style, and what is nested only ``deepObject``."""
    if (part.style is None and part.explode is None) or is_file(value):
        return False
    inner: Iterable[Any] = value.values() if is_object(value) else value if is_list(value) else ()
    return not any(is_file(item) or (is_structure(item) and part.style != "deepObject") for item in inner)


def _is_whole(value: object, part: Part) -> bool:
    """A list that is JSON, or a tuple that is a file."""
    return is_json_type(part.content_type) or (is_named_file(value))


def part_text(name: str, value: object, content_type: str | None) -> str:
    """JSON for objects, and for all where the content type says so. Raises ``TypeError`` for an object that is to be
    XML or several parts.
    """
    if is_structure(value) and content_type and re.match(r"[^,]*[/+]xml\b|multipart/", content_type, re.IGNORECASE):
        raise TypeError(f"{name}: must be text, since it is sent as {content_type}")
    return named_json(name, value) if is_json_type(content_type) or is_structure(value) else scalar_text(name, value)


def _part_headers(part: Part, members: Mapping[str, Any]) -> str:
    given = [(header, member) for header, member in part.headers.items() if members.get(member) is not None]
    return "".join(
        f"{header}: {header_text(member, scalar_text(member, members[member]))}\r\n" for header, member in given
    )


def _part_pieces(name: str, value: Any, declared: str | None, headers: str) -> list[Piece]:
    """A list of types (``image/png, image/jpeg``) or a range says which are allowed, not which this is."""
    content_type = None if declared is None or re.search("[,*]", declared) else declared
    file = None if isinstance(value, str) else file_part(name, value)
    if file is None:
        known = content_type or ("application/json" if is_structure(value) else None)
        return [_heading(name, None, known, headers), part_text(name, value, known).encode()]
    return [_heading(name, file.filename, type_of_file(file, declared), headers), file.content]


def _heading(name: str, filename: str | None, content_type: str | None, headers: str) -> bytes:
    file = "" if filename is None else f'; filename="{_escaped(filename)}"'
    described = "" if content_type is None else f"content-type: {header_text(name, content_type)}\r\n"
    return f'content-disposition: form-data; name="{_escaped(name)}"{file}\r\n{described}{headers}\r\n'.encode()


def _escaped(text: str) -> str:
    """As browsers do (HTML, multipart/form-data encoding algorithm)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _stream(pieces: list[Piece]) -> Iterator[bytes] | AsyncIterator[bytes]:
    return _parts_in_time(pieces) if any(isinstance(piece, AsyncIterator) for piece in pieces) else _parts(pieces)


def _parts(pieces: list[Piece]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
        elif isinstance(piece, Iterator):
            yield from piece


async def _parts_in_time(pieces: list[Piece]) -> AsyncIterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
        elif isinstance(piece, Iterator):
            for part in piece:
                yield part
        else:
            async for part in piece:
                yield part
