# Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .inheritance.default_models import CopyJobBase, NightlyCopy


CopyJob: TypeAlias = "NightlyCopy | CopyJobBase"
"""Copies or moves a file."""
