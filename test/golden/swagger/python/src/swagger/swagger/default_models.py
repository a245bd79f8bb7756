# Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AnimalBase(TypedDict):
    kind: Literal["Animal"]


class Cat(TypedDict):
    kind: Literal["Cat"]
    lives: NotRequired[int]


class Owner(TypedDict):
    age: NotRequired[int]


class Pet(TypedDict):
    id: int
    name: str
    nick: NotRequired[str | None]
    owner: NotRequired[Owner]


class Problem(TypedDict):
    message: NotRequired[str]


XTotalHeaders = TypedDict("XTotalHeaders", {"x-total": NotRequired[str]})
"""Attributes:
"x-total": How many
"""


Animal: TypeAlias = Cat | AnimalBase
