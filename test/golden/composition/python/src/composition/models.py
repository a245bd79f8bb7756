# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from ._runtime.typed_dict import TypedDict


class Dated(TypedDict):
    createdAt: NotRequired[str]
    """Date and time (RFC 3339)."""


class Named(TypedDict):
    name: NotRequired[str]
    """What it is called."""
