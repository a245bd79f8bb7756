# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ExternalPoint(TypedDict):
    Point: ExternalPointPoint


class ExternalPointPoint(TypedDict):
    x: int


class ExternalValue(TypedDict):
    Value: str


class PageOfPart(TypedDict):
    items: list[Part]
    total: int
    """Value: at least 0."""


class Part(TypedDict):
    blob: NotRequired[str]
    """Base64."""
    meta: dict[str, int | None]
    name: str
    size: int
    """Value: at least 0."""


class SerdeShapeCircle(TypedDict):
    radius: float
    type: Literal["circle"]


class SerdeShapeExtra(TypedDict):
    size: int
    """Value: at least 0."""
    type: Literal["extra"]


External: TypeAlias = Literal["Unit"] | str | ExternalValue | ExternalPoint


SerdeShape: TypeAlias = SerdeShapeCircle | SerdeShapeExtra
