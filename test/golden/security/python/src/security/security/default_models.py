# Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class GetTokenAnswer(TypedDict):
    expires: int
    token: str
