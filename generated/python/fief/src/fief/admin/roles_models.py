# Generated from spec/fief/admin/roles.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Role(TypedDict):
    """A set of permissions that users are granted together."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    granted_by_default: bool
    """Whether new users get it."""
    id: str
    """Identifier of the role."""
    name: str
    """Name shown to people."""
    permissions: list[Permission]
    """What the role allows."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class RolePage(TypedDict):
    """One page of roles."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Role]
    """The items of the page."""


from ..shared.access_models import Permission
