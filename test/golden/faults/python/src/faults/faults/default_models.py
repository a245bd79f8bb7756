# Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Any, Literal, NotRequired

from .._runtime.typed_dict import TypedDict


class Itself(TypedDict):
    a: NotRequired[str]


class Thing(TypedDict):
    both: NotRequired[Any]
    constant: NotRequired[Any]
    data: NotRequired[dict[str, Any]]
    """Default: `{"$ref":"https://example.com/nothing"}`."""
    elsewhere: NotRequired[Any]
    gone: NotRequired[Any]
    itself: NotRequired[Itself]
    loop: NotRequired[Any]
    named: NotRequired[Any]
    odd: NotRequired[Any]
    value: NotRequired[Literal["one"] | str]
