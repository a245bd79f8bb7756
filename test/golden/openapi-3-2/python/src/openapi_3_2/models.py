# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Picture(TypedDict):
    kind: Literal["picture"]
    width: NotRequired[int]


class Text(TypedDict):
    kind: str
    words: NotRequired[int]


File: TypeAlias = Picture | Text
