# Generated from spec/genauth/management/groups.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreateGroupRequest(TypedDict):
    """A group to create."""

    code: str
    """Code of the group; unique in the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    description: str
    """Description for people."""
    name: str
    """Name shown to people."""
    type: str
    """Kind of group, such as `CUSTOM`."""


class CreateOrUpdateGroupResult(TypedDict):
    """The group and whether it was created."""

    created: bool
    """Whether the group was created (`true`) or changed (`false`)."""
    data: Group
    """The group after the call."""


from ..shared.permissions_models import Group
