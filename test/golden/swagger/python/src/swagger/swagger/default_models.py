# Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import NotRequired, TypedDict


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


XTotalHeaders = TypedDict("XTotalHeaders", {"x-total": NotRequired[str]})
"""Attributes:
"x-total": How many
"""
