# Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Any, Literal, NotRequired

from .._runtime.typed_dict import TypedDict


class Other(TypedDict):
    name: NotRequired[str]


class States(TypedDict):
    always: NotRequired[None]
    anything: NotRequired[Any]
    nullableChoice: NotRequired[Literal["a", "b"] | str | None]
    optional: NotRequired[str]
    optionalNullable: NotRequired[int | None]
    optionalReference: NotRequired[Other | None]
    required: str
    requiredList: list[str | None] | None
    requiredNullable: str | None
    requiredReference: Other | None
    withDefault: NotRequired[bool]
    """Default: `true`."""
