# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class HonoUser(TypedDict):
    address: NotRequired[Image | None]
    age: float | None
    id: str
    parent: NotRequired[HonoUser]
    role: NotRequired[Literal["admin", "user"] | str | None]
    tuple: NotRequired[list[str | float]]
    """Holds: 2 items."""


from ..models import Image
