# Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Itself(TypedDict):
    a: NotRequired[str]


class Thing(TypedDict):
    both: NotRequired[Any]
    constant: NotRequired[Any]
    data: NotRequired[dict[str, Any]]
    """Default: `{"$ref": "https://example.com/nothing"}`."""
    elsewhere: NotRequired[Any]
    gone: NotRequired[Any]
    itself: NotRequired[Itself]
    loop: NotRequired[Any]
    named: NotRequired[Any]
    odd: NotRequired[Any]
    value: NotRequired[Literal["one"] | str | dict[str, Any]]
