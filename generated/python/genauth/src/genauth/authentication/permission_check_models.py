# Generated from spec/genauth/authentication/permission-check.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CheckResourcePermissionResult(TypedDict):
    """Outcome of a permission check."""

    checkResultList: list[ResourcePermissionCheck]
    """One entry for each resource."""


class ResourcePermissionCheck(TypedDict):
    """Whether one action on one resource is allowed."""

    action: str
    """The action that was checked."""
    enabled: bool
    """Whether the action is allowed."""
    namespaceCode: str
    """Code of the permission namespace."""
    resource: str
    """Path of the resource that was checked."""


class UserAuthResourceList(TypedDict):
    """Data resources that the user may use."""

    userPermissionList: list[UserAuthResources]
    """One entry for each namespace."""


class UserAuthResourcePermission(TypedDict):
    """Allowed actions on one resource."""

    actions: list[str]
    """Allowed actions."""
    namespaceCode: str
    """Code of the permission namespace."""
    resource: str
    """Path of the resource."""


class UserAuthResourcePermissionList(TypedDict):
    """Allowed actions on resources."""

    permissionList: list[UserAuthResourcePermission]
    """One entry for each resource."""


class UserAuthResourceStruct(TypedDict):
    """Structure of a data resource with the user's allowed actions."""

    arrResourceAuthAction: NotRequired[ArrayResourceActions]
    """Values and allowed actions of a list resource."""
    namespaceCode: str
    """Code of the permission namespace."""
    resourceCode: str
    """Code of the resource."""
    resourceType: DataResourceType | str
    """Structure of the data resource."""
    strResourceAuthAction: NotRequired[StringResourceActions]
    """Value and allowed actions of a text resource."""
    treeResourceAuthAction: NotRequired[TreeResourceActions]
    """Nodes and allowed actions of a tree resource."""


class UserAuthResources(TypedDict):
    """Data resources of one namespace that the user may use."""

    namespaceCode: str
    """Code of the permission namespace."""
    resourceList: NotRequired[list[OpenResource]]
    """The resources with the allowed actions."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


from ..shared.permissions_models import (
    ArrayResourceActions,
    DataResourceType,
    OpenResource,
    StringResourceActions,
    TreeResourceActions,
)
