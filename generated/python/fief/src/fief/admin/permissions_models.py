# Generated from spec/fief/admin/permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class PermissionPage(TypedDict):
    """One page of permissions."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Permission]
    """The items of the page."""


from ..shared.access_models import Permission
