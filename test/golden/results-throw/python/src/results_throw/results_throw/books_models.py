# Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class Book(TypedDict):
    author: NotRequired[str]
    isbn: str
    title: str


class BooksCreateError409(TypedDict):
    isbn: str


class Problem(TypedDict):
    detail: NotRequired[str]
    title: str
