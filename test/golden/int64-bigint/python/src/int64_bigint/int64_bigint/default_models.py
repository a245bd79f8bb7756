# Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreateUserError409(TypedDict):
    other: NotRequired[int]


class GetNestedRequestNested(TypedDict):
    inner: NotRequired[GetNestedRequestNestedInner]


class GetNestedRequestNestedInner(TypedDict):
    id: NotRequired[int]


class Tally(TypedDict):
    """Has members beside these."""

    small: NotRequired[int]


class User(TypedDict):
    byName: NotRequired[dict[str, Id]]
    code: str
    either: NotRequired[int | str | User]
    friends: NotRequired[list[User]]
    id: Id
    pair: NotRequired[list[str | int]]
    small: NotRequired[int]


Id: TypeAlias = int | None
