# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ChatItem(TypedDict):
    text: str


class SearchRequestWhole(TypedDict):
    kinds: NotRequired[list[str]]
    limit: NotRequired[int]
    q: str
