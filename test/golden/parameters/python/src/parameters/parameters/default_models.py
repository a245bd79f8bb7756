# Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired, TypedDict


class GetStylesRequestMatrix(TypedDict):
    a: NotRequired[str]
