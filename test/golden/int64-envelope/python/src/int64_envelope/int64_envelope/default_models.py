# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class ChangeUserError409(TypedDict):
    other: NotRequired[int]


class ListUsersData(TypedDict):
    list: builtins.list[User]
    totalCount: int


class User(TypedDict):
    friends: NotRequired[list[User]]
    id: int


import builtins
