# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ElixirUser(TypedDict):
    id: NotRequired[int]
    inserted_at: NotRequired[str | None]
    """Date and time (RFC 3339)."""


class JsonErrorResponse(TypedDict):
    errors: list[JsonErrorResponseErrorsItem]


class JsonErrorResponseErrorsItem(TypedDict):
    detail: str
    source: JsonErrorResponseErrorsItemSource
    title: str


class JsonErrorResponseErrorsItemSource(TypedDict):
    pointer: str


class UsersResponse(TypedDict):
    data: NotRequired[list[ElixirUser]]
