# Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


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
    """Default: `True`."""
