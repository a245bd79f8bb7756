# Generated from spec/fief/shared/access.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Permission(TypedDict):
    """Something that a user may do."""

    codename: str
    """Name in tokens, such as `castles:create`."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    id: str
    """Identifier of the permission."""
    name: str
    """Name shown to people."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class RoleSummary(TypedDict):
    """A role without its permissions."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    granted_by_default: bool
    """Whether new users get it."""
    id: str
    """Identifier of the role."""
    name: str
    """Name shown to people."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
