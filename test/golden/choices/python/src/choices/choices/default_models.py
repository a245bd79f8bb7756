# Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ChooseAnswer(TypedDict):
    color: NotRequired[Color | str]
    level: NotRequired[Level | int]
    mixed: NotRequired[Literal["on", 1, True] | str | int | bool | None]
    odd: NotRequired[Odd | str]


Color: TypeAlias = Literal["RED", "dark-blue", "lightGreen"]
"""A colour.

- `"RED"`: Like blood.
- `"dark-blue"`: Nearly black.
"""


Level: TypeAlias = Literal[1, 2, 3]


Odd: TypeAlias = Literal["", "*", "a-b", "a_b", "1", "constructor", "__proto__", "default"]
