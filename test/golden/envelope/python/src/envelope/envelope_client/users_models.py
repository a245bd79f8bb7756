# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class GetSettingsData(TypedDict):
    theme: Literal["dark", "light"] | str


class User(TypedDict):
    email: NotRequired[str | None]
    userId: str
