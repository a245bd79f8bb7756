# Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, TypeAlias

Version: TypeAlias = Literal["2024-01-01"]
