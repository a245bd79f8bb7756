# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CatCreate(TypedDict):
    kind: Literal["cat"]
    """Discriminator property for Pet."""
    lives: int
    """Default: `9`."""
    name: str
    """Length: at least 1."""
    status: NotRequired[PetStatus]
    """Default: `"active"`."""


class DogCreate(TypedDict):
    breed: NotRequired[str]
    kind: Literal["dog"]
    """Discriminator property for Pet."""
    name: str
    """Length: at least 1."""
    status: NotRequired[PetStatus]
    """Default: `"active"`."""


class HappeningCreated(TypedDict):
    kind: Literal["created"]
    value: dict[str, str]


class HappeningDeleted(TypedDict):
    kind: Literal["deleted"]
    value: PetId


class Heavy(TypedDict):
    big: NotRequired[str]
    color: Literal["red", "blue"] | str
    extra: NotRequired[Extra]
    id: str
    kind: Literal["heavy"]
    parts: NotRequired[dict[str, str]]
    weight: int
    when: NotRequired[str]
    """Date and time (RFC 3339)."""


class LocationHeaders(TypedDict):
    location: str


PetStatus: TypeAlias = Literal["active", "inactive"]


class PetsUploadRequestMeta(TypedDict):
    title: str


class Widget(TypedDict):
    big: NotRequired[str]
    color: Literal["red", "blue"] | str
    extra: NotRequired[Extra]
    id: str
    parts: NotRequired[dict[str, str]]
    weight: int
    when: NotRequired[str]
    """Date and time (RFC 3339)."""


class WidgetError(TypedDict):
    code: int
    message: str


class WidgetsListAnswer(TypedDict):
    items: list[Widget]


Extra: TypeAlias = str | Literal["one", "two"]


Happening: TypeAlias = HappeningCreated | HappeningDeleted


PetCreate: TypeAlias = CatCreate | DogCreate


PetId: TypeAlias = str
