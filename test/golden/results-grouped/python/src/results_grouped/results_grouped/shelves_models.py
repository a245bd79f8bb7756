# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ListShelvesAnswer(TypedDict):
    items: list[Shelf]
    total: int


class Shelf(TypedDict):
    id: int
    label: NotRequired[str]
