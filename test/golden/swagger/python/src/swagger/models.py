# Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import NotRequired, TypedDict


class Cat(TypedDict):
    kind: str
    lives: NotRequired[int]
