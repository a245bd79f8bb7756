# Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class B(TypedDict):
    """With siblings"""

    a: str
    b: NotRequired[int]
