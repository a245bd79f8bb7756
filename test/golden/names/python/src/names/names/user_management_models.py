# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict

Promise = TypedDict(
    "Promise",
    {
        "": NotRequired[str],
        "1a": NotRequired[str],
        "__proto__": NotRequired[str],
        "a-b": NotRequired[str],
        "then": NotRequired[str],
    },
)


class UserInfo2(TypedDict):
    a: NotRequired[str]
