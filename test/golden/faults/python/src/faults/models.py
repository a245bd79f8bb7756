# Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeAlias


Loop: TypeAlias = Any
