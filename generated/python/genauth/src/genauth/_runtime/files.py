"""What bytes can be given as."""

import os
from collections.abc import AsyncIterator, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import IO, Any, TypeGuard, cast

BinaryContent = bytes | bytearray | memoryview | IO[bytes] | Iterator[bytes] | AsyncIterator[bytes]
"""An open file is read when the call is made. An iterator is sent as it comes: once, and never again after a failure.
"""

BinaryInput = BinaryContent | tuple[str, BinaryContent] | tuple[str, BinaryContent, str]
"""Bytes; or name and bytes; or name, bytes and content type. By default the name is that of a file or ``blob``."""


@dataclass(frozen=True, slots=True)
class FilePart:
    content: bytes | Iterator[bytes] | AsyncIterator[bytes] = field(repr=False)
    filename: str
    content_type: str | None


def file_part(member: str, value: Any) -> FilePart | None:
    """None for what is no bytes. Raises ``TypeError`` that names the member, for a path and for a file that is open as
    text or asynchronous.
    """
    if is_named_file(value):
        content = _content(member, value[1])
        return None if content is None else FilePart(content, value[0], value[2] if len(value) == 3 else None)
    content = _content(member, value)
    if content is None:
        return None
    name = getattr(value, "name", None) if hasattr(value, "read") else None
    return FilePart(content, os.path.basename(name) if isinstance(name, str) and name else "blob", None)


def is_file(value: object) -> bool:
    """Bytes, a file or an iterator, alone or with a name."""
    return is_named_file(value) or _is_content(value)


def is_named_file(value: Any) -> TypeGuard[tuple[str, Any] | tuple[str, Any, str]]:
    """Name and bytes, and perhaps the content type."""
    if value.__class__ is not tuple or len(value) not in {2, 3}:
        return False
    return isinstance(value[0], str) and _is_content(value[1]) and isinstance(value[-1], str) == (len(value) == 3)


def _is_content(value: object) -> bool:
    return isinstance(value, bytes | bytearray | memoryview | Iterator | AsyncIterator) or hasattr(value, "read")


def _content(member: str, value: Any) -> bytes | Iterator[bytes] | AsyncIterator[bytes] | None:
    if isinstance(value, bytes):
        return value
    if isinstance(value, os.PathLike):
        raise TypeError(f"{member}: give the open file or its bytes, not its path")
    if not _is_content(value):
        return None
    if hasattr(value, "read"):
        read = value.read()
        if isinstance(read, Coroutine):
            read.close()
            raise TypeError(f"{member}: the file is asynchronous; give its bytes, or an iterator of them")
        if not isinstance(read, bytes):
            raise TypeError(f"{member}: the file must be open for bytes")
        return read
    return bytes(value) if isinstance(value, bytearray) or type(value) is memoryview else cast(Iterator[bytes], value)


def type_of_file(file: FilePart, declared: str | None) -> str:
    """``declared``: one type, or several or a range (``image/png, image/jpeg``, ``image/*``), which say what is
    allowed and not what this is.
    """
    if declared is None or "*" in declared:
        return file.content_type or "application/octet-stream"
    return file.content_type or declared.split(",")[0].strip()
