# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ChangeUserError409(TypedDict):
    other: NotRequired[int]


class ListUsersData(TypedDict):
    list: builtins.list[User]
    totalCount: int


class User(TypedDict):
    friends: NotRequired[list[User]]
    id: int


import builtins
