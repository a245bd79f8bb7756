# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Any, NotRequired

from .._runtime.typed_dict import TypedDict


class GetKeysAnswer(TypedDict):
    keys: list[dict[str, Any]]


class Problem(TypedDict):
    title: NotRequired[str]
