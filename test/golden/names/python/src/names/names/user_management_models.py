# Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

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
