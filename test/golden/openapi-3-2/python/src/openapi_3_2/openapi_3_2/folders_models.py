# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class SearchRequestWhole(TypedDict):
    kinds: NotRequired[list[str]]
    limit: NotRequired[int]
    q: str
