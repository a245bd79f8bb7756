# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Circle(TypedDict):
    color: NotRequired[str]
    radius: NotRequired[float]
    type: Literal["circle"]


class Square(TypedDict):
    color: NotRequired[str]
    side: NotRequired[float]
    type: Literal["square"]


SmallRyeShape: TypeAlias = Circle | Square
