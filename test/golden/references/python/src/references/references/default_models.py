# Generated from test/golden/references/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import NotRequired


class B(TypedDict):
    """With siblings"""

    a: str
    b: NotRequired[int]
