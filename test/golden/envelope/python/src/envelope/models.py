# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, TypeAlias

ApiCode: TypeAlias = Literal[1305, 1401]
"""- `1305`: The date of the signature is too old.
- `1401`: Nobody has this key.
"""


StatusCode: TypeAlias = Literal[200, 400, 403, 500]
"""- `200`: All is well.
- `400`: The request is wrong.
- `403`: The caller may not.
- `500`: The platform failed.
"""
