# Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Any, TypeAlias

Loop: TypeAlias = Any
