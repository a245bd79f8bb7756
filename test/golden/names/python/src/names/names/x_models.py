# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class PageUser(TypedDict):
    c: NotRequired[str]
