# Generated from test/golden/pagination/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Item(TypedDict):
    id: str


class Items(TypedDict):
    list: builtins.list[Item]
    totalCount: int


class ListByBodyRequest(TypedDict):
    limit: NotRequired[int]
    page: NotRequired[int]


class ListByOffsetAnswer(TypedDict):
    count: int
    results: list[Item]


class ListNestedAnswer(TypedDict):
    result: Items


class ListNestedRequestOptions(TypedDict):
    pagination: NotRequired[ListByBodyRequest]


import builtins
