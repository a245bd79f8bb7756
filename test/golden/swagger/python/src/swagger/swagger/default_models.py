# Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import NotRequired


class Animal(TypedDict):
    kind: str


class Owner(TypedDict):
    age: NotRequired[int]


class Pet(TypedDict):
    id: int
    name: str
    nick: NotRequired[str | None]
    owner: NotRequired[Owner]


class Problem(TypedDict):
    message: NotRequired[str]
