# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class GetKeysAnswer(TypedDict):
    keys: list[dict[str, Any]]


class Problem(TypedDict):
    title: NotRequired[str]
