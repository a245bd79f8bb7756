# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Dated(TypedDict):
    createdAt: NotRequired[str]
    """Date and time (RFC 3339)."""


class Named(TypedDict):
    name: NotRequired[str]
    """What it is called."""
