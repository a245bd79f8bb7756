# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class TypeBoxPoint(TypedDict):
    at: list[float]
    """Holds: 2 items."""
    colour: Literal["red", "green"] | str
