# Generated from spec/fief/admin/permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.typed_dict import TypedDict


class PermissionPage(TypedDict):
    """One page of permissions."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Permission]
    """The items of the page."""


from ..shared.access_models import Permission
