# Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Address(TypedDict):
    city: NotRequired[str]


class Team(TypedDict):
    members: list[User]


class User(TypedDict):
    address: NotRequired[Address]
    id: str
    """Given by the server."""
    name: str


class UserInput(TypedDict):
    address: NotRequired[Address]
    name: str
    password: NotRequired[str]
