# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Fruit(TypedDict):
    at: NotRequired[Instant]
    id: NotRequired[UUID]
    """Pattern: `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`."""
    name: str
    """Pattern: `\\S`."""
    season: NotRequired[LocalDate]


Instant: TypeAlias = str


LocalDate: TypeAlias = str


UUID: TypeAlias = str
