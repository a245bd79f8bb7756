# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from ._runtime.typed_dict import TypedDict


class Picture(TypedDict):
    kind: Literal["picture"]
    width: NotRequired[int]


class Text(TypedDict):
    kind: str
    words: NotRequired[int]


File: TypeAlias = Picture | Text
