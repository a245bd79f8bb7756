# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Circle(TypedDict):
    kind: Literal["circle"]
    radius: float


class Drawing(TypedDict):
    """Shapes with names."""

    anything: NotRequired[dict[str, Any]]
    closed: NotRequired[DrawingClosed]
    counts: NotRequired[DrawingCounts]
    createdAt: NotRequired[str]
    """Date and time (RFC 3339)."""
    extra: NotRequired[Circle | list[Circle]]
    idOrName: NotRequired[str | int]
    labels: NotRequired[dict[str, str]]
    name: str
    """What it is called."""
    nested: NotRequired[dict[str, list[Tree]]]
    row: NotRequired[list[str | float]]
    shapes: list[Shape]
    size: NotRequired[list[float]]
    stop: NotRequired[list[Stop] | str]
    way: NotRequired[Way]


class DrawingClosed(TypedDict):
    only: NotRequired[str]


class DrawingCounts(TypedDict):
    """Has members beside these."""

    total: NotRequired[int]


class Square(TypedDict):
    kind: Literal["square"]
    side: float


class Tree(TypedDict):
    children: NotRequired[list[Tree]]
    value: NotRequired[str]


Shape: TypeAlias = Circle | Square


Stop: TypeAlias = "list[Stop] | str"


Way: TypeAlias = "list[Way]"
"""A list in a list."""
