# Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class GetReportAsVndShopTreeJsonAnswer(TypedDict):
    root: NotRequired[str]


class GetReportError(TypedDict):
    title: NotRequired[str]


class Order(TypedDict):
    id: str


class Report(TypedDict):
    title: str


class SearchOrdersRequestFilter(TypedDict):
    since: NotRequired[str]
