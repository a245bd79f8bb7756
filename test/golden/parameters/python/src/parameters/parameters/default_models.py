# Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class GetPointRequestPoint(TypedDict):
    x: NotRequired[int]
    y: NotRequired[int]


class GetStylesRequestMatrix(TypedDict):
    a: NotRequired[str]
