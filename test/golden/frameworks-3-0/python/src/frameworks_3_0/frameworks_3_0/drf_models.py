# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Album(TypedDict):
    artist: Artist | None
    cover: str
    """URI."""
    data: NotRequired[Any]
    extra: NotRequired[dict[str, Any]]
    genre: NotRequired[GenreEnum | str | BlankEnum | None]
    id: int
    kind: NotRequired[GenreEnum | str]
    """Value: at least -2147483648. Default: `"POP"`."""
    length: NotRequired[str | None]
    """Duration"""
    price: NotRequired[str]
    """Pattern: `^-?\\d{0,8}(?:\\.\\d{0,2})?$`."""
    title: str
    """Length: at most 100."""


class Artist(TypedDict):
    name: str


BlankEnum: TypeAlias = Literal[""]


GenreEnum: TypeAlias = Literal["POP", "ROCK"]
"""* `POP` - Pop
* `ROCK` - Rock
"""


class LegalPersonTyped(TypedDict):
    company: str
    type: Literal["legal"]


class NaturalPersonTyped(TypedDict):
    first: str
    type: Literal["natural"]


class PaginatedAlbumList(TypedDict):
    count: int
    next: NotRequired[str | None]
    """URI."""
    previous: NotRequired[str | None]
    """URI."""
    results: list[Album]


PersonPolymorphic: TypeAlias = LegalPersonTyped | NaturalPersonTyped
