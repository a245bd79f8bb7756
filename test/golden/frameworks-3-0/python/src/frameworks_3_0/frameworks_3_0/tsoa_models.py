# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreateUserAnswerError(TypedDict):
    error: str


class PickUserIdOrName(TypedDict):
    """From T, pick a set of properties whose keys are in the union K"""

    id: float
    name: NotRequired[str]


Status: TypeAlias = Literal["HAPPY", "SAD"]


class User(TypedDict):
    any: NotRequired[Any]
    boss: User | None
    id: float
    lit: NotRequired[Literal["only"] | str]
    many: NotRequired[str | list[str]]
    name: NotRequired[str]
    nothing: NotRequired[None]
    rec: NotRequired[RecordStringNumber]
    status: Status | str
    when: NotRequired[str | None]
    """Date and time (RFC 3339)."""


class ValidateErrorJSON(TypedDict):
    details: dict[str, Any]
    message: Literal["Validation failed"] | str


RecordStringNumber: TypeAlias = dict[str, float]
"""Construct a type with a set of properties K of type T"""
