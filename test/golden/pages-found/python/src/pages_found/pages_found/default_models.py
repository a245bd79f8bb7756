# Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class LinkHeaders(TypedDict):
    link: NotRequired[str]


class ListAddressesAnswer(TypedDict):
    next: NotRequired[str | None]
    """URI."""
    results: NotRequired[Things]


class ListAfterAnswer(TypedDict):
    data: NotRequired[Things]
    has_more: NotRequired[bool]


class ListCursorsAnswer(TypedDict):
    data: NotRequired[Things]
    has_more: NotRequired[bool]
    next_cursor: NotRequired[str | None]


class ListCursorsError429(TypedDict):
    title: NotRequired[str]


class ListPagesAnswer(TypedDict):
    content: NotRequired[Things]
    totalElements: NotRequired[int]


class Thing(TypedDict):
    id: str


Things: TypeAlias = list[Thing]
