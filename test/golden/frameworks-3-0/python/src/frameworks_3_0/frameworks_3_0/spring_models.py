# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class OrderDto(TypedDict):
    id: NotRequired[int]
    lines: NotRequired[dict[str, int]]
    placed: NotRequired[str]
    """Date and time (RFC 3339)."""
    price: float
    raw: NotRequired[list[str]]
    """Base64."""
    state: NotRequired[Literal["NEW", "PAID"] | str]
    took: NotRequired[str]


class OrderDtoInput(TypedDict):
    lines: NotRequired[dict[str, int]]
    placed: NotRequired[str]
    """Date and time (RFC 3339)."""
    price: float
    raw: NotRequired[list[str]]
    """Base64."""
    state: NotRequired[Literal["NEW", "PAID"]]
    took: NotRequired[str]


class PageOrderDto(TypedDict):
    content: NotRequired[list[OrderDto]]
    empty: NotRequired[bool]
    first: NotRequired[bool]
    last: NotRequired[bool]
    number: NotRequired[int]
    size: NotRequired[int]
    sort: NotRequired[SortObject]
    totalElements: NotRequired[int]
    totalPages: NotRequired[int]


class Pageable(TypedDict):
    page: NotRequired[int]
    """Value: at least 0."""
    size: NotRequired[int]
    """Value: at least 1."""
    sort: NotRequired[list[str]]


class ProblemDetail(TypedDict):
    detail: NotRequired[str]
    instance: NotRequired[str]
    """URI."""
    properties: NotRequired[dict[str, dict[str, Any]]]
    status: NotRequired[int]
    title: NotRequired[str]
    type: NotRequired[str]
    """URI."""


class ServerSentEventOrderDto(TypedDict):
    data: NotRequired[OrderDto]
    id: NotRequired[str]


class SortObject(TypedDict):
    empty: NotRequired[bool]
    sorted: NotRequired[bool]


class SpringCat(TypedDict):
    lives: NotRequired[int]
    name: NotRequired[str]
    type: Literal["cat"]


class SpringDog(TypedDict):
    name: NotRequired[str]
    tail: NotRequired[bool]
    type: Literal["dog"]
