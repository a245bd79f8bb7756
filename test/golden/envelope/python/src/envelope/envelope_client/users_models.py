# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, NotRequired

from .._runtime.typed_dict import TypedDict


class GetSettingsData(TypedDict):
    theme: Literal["dark", "light"] | str


class User(TypedDict):
    email: NotRequired[str | None]
    userId: str
