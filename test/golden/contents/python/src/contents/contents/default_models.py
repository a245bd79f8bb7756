# Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


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
