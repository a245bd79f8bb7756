# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class ListShelvesAnswer(TypedDict):
    items: list[Shelf]
    total: int


class Shelf(TypedDict):
    id: int
    label: NotRequired[str]
