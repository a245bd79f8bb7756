# Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Book(TypedDict):
    author: NotRequired[str]
    isbn: str
    title: str


class BooksCreateError409(TypedDict):
    isbn: str


class Problem(TypedDict):
    detail: NotRequired[str]
    title: str
