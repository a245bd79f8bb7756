# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CatDto(TypedDict):
    born: str
    """Date and time (RFC 3339)."""
    color: Literal["black", "white"] | str | None
    either: NotRequired[str | float]
    friends: NotRequired[list[CatDto]]
    id: float
    kind: CatKind | str
    """Its kind. Default: `"house"`."""
    meta: NotRequired[dict[str, Any]]
    name: str
    """The name"""
    note: NotRequired[dict[str, Any] | None]
    owner: OwnerDto | None
    """Who has it"""


CatKind: TypeAlias = Literal["house", "wild"]


class CatMeta(TypedDict):
    tags: NotRequired[list[str]]


class CatsControllerFindAllAnswer(TypedDict):
    data: NotRequired[list[CatDto]]
    limit: float
    offset: float
    total: float


class CatsControllerFindAllRequestFilter(TypedDict):
    name: NotRequired[str]


class CreateCatDto(TypedDict):
    name: str


class CreateKittenDto(TypedDict):
    mother: float
    name: str


class NestCard(TypedDict):
    kind: Literal["card"]
    number: str


class NestTransfer(TypedDict):
    iban: str
    kind: Literal["transfer"]


class OwnerDto(TypedDict):
    name: str


SortOrder: TypeAlias = Literal["ASC", "DESC"]
