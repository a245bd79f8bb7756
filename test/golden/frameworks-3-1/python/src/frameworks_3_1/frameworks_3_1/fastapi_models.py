# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CarItem(TypedDict):
    description: str
    type: NotRequired[Literal["car"]]
    """Default: `"car"`."""


class Cat(TypedDict):
    meows: int
    pet_type: Literal["cat"]


class Dog(TypedDict):
    barks: float
    pet_type: Literal["dog"]


class HTTPValidationError(TypedDict):
    detail: NotRequired[list[ValidationError]]


class Item(TypedDict):
    area: float
    ids: NotRequired[list[str]]
    image: NotRequired[Image | None]
    kind: NotRequired[Kind | str]
    """Default: `"a"`."""
    kind2: NotRequired[Kind | str]
    """Default: `"a"`."""
    lit: NotRequired[Literal["x"]]
    """Default: `"x"`."""
    meta: NotRequired[dict[str, Any]]
    name: str
    point: NotRequired[list[float | str]]
    """Holds: 2 items."""
    price: float | str
    tax: NotRequired[str | None]
    took: NotRequired[str]
    url: NotRequired[str]
    """URI. Length: 1 to 2083."""
    when: NotRequired[str]
    """Date and time (RFC 3339)."""


class ItemInput(TypedDict):
    name: str
    sub: NotRequired[list[ItemInput] | None]


Kind: TypeAlias = Literal["a", "b"]


class PageItem(TypedDict):
    items: list[Item]
    page: int | None
    size: int | None
    total: int | None


class PlaneItem(TypedDict):
    description: str
    size: int
    type: NotRequired[Literal["plane"]]
    """Default: `"plane"`."""


class ValidationError(TypedDict):
    ctx: NotRequired[dict[str, Any]]
    input: NotRequired[Any]
    loc: list[str | int]
    msg: str
    type: str


from ..models import Image
