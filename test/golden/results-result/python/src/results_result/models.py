# Generated from test/golden/results-result/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from ._runtime.typed_dict import TypedDict


class Book(TypedDict):
    author: NotRequired[str]
    isbn: str
    title: str
