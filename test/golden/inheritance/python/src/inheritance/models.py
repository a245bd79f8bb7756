# Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TypeAlias

CopyJob: TypeAlias = "NightlyCopy | CopyJobBase"
"""Copies or moves a file."""


from .inheritance.default_models import CopyJobBase, NightlyCopy
