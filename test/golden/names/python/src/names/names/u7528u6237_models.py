# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired, TypedDict


class UserInfo(TypedDict):
    b: NotRequired[str]
