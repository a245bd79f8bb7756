# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class HttpValidationProblemDetails(TypedDict):
    errors: NotRequired[dict[str, list[str]]]
    status: NotRequired[int | None]
    title: NotRequired[str | None]
    type: NotRequired[str | None]


NullableOfLevel: TypeAlias = Literal["Low", "High"]


class ShapeBase(TypedDict):
    color: NotRequired[str | None]


ShapeSquare = TypedDict("ShapeSquare", {"$type": Literal["square"], "area": NotRequired[float]})


ShapeTriangle = TypedDict(
    "ShapeTriangle",
    {"$type": Literal["triangle"], "color": NotRequired[str | None], "hypotenuse": NotRequired[float]},
)


class WeatherForecast(TypedDict):
    any: NotRequired[Any]
    child: NotRequired[WeatherForecast]
    date: str
    """Date (RFC 3339)."""
    kind: NotRequired[WeatherKind | str]
    level: NotRequired[NullableOfLevel | str | None]
    parent: NotRequired[WeatherForecast | None]
    summary: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    temperatureC: int
    took: NotRequired[str]
    """Pattern: `^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$`."""


WeatherKind: TypeAlias = Literal["Sunny", "Rainy"]


IFormFile: TypeAlias = bytes


Shape: TypeAlias = ShapeTriangle | ShapeSquare | ShapeBase
