# Generated from spec/genauth/management/roles.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AuthorizationTarget(TypedDict):
    """A user, role, group or department."""

    targetIdentifier: str
    """Identifier of the target: user id, role code, group code or department id."""
    targetType: TargetType
    """Kind of target: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`."""


class CheckRoleMutualExclusionResult(TypedDict):
    """Whether roles exclude each other."""

    existMutuallyExclusive: bool
    """Whether at least two of the roles exclude each other."""


class RoleAssignmentPage(TypedDict):
    """A page of role assignments."""

    data: list[RolePermission]
    """Assignments of the current page."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages. Default: `10`."""


class RoleAuthorizedResource(TypedDict):
    """A resource that a role may use."""

    actions: list[str]
    """Actions that the role may take on the resource."""
    apiIdentifier: str
    """URL of the API that the resource stands for."""
    resourceCode: str
    """Code of the resource."""
    resourceType: ResourceType | str
    """Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`."""


class RoleAuthorizedResourcePage(TypedDict):
    """A page of resources that a role may use."""

    list: builtins.list[RoleAuthorizedResource]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class RoleCode(TypedDict):
    """A role, by code and optional namespace."""

    code: str
    """Code of the role."""
    namespace: NotRequired[str]
    """Code of the permission namespace; the default namespace when left out."""


class RoleCodeAndNamespace(TypedDict):
    """A role, by code and namespace."""

    code: str
    """Code of the role."""
    namespace: str
    """Code of the permission namespace. Default: `"system"`."""


class RoleDepartment(TypedDict):
    """A department that a role is assigned to."""

    code: str
    """Code of the department."""
    description: str
    """Description of the department."""
    id: str
    """Identifier of the department."""
    name: str
    """Name of the department."""


class RoleDepartmentPage(TypedDict):
    """A page of departments that a role is assigned to."""

    list: builtins.list[RoleDepartment]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class RoleListItem(TypedDict):
    """A role to create, as part of a batch."""

    code: str
    """Code of the role; unique in the namespace."""
    description: NotRequired[str]
    """Description for people."""
    name: NotRequired[str]
    """Name of the role."""
    namespace: NotRequired[str]
    """Code of the permission namespace; `default` when left out. Default: `"default"`."""


class RoleParameterCheck(TypedDict):
    """Whether a code and name may be used."""

    isValid: bool
    """Whether the values may be used."""
    message: bool
    """Declared as a flag by the platform; says whether there is a message about the values."""


class RolePermission(TypedDict):
    """An assignment of a role."""

    createdAt: str
    """Time of creation, ISO 8601."""
    description: NotRequired[str]
    """Description for people."""
    enableTime: NotRequired[int]
    """Begin of the assignment, Unix time in milliseconds."""
    endTime: NotRequired[int]
    """End of the assignment, Unix time in milliseconds."""
    roleCode: str
    """Code of the role."""
    roleId: str
    """Identifier of the role."""
    roleName: str
    """Name of the role."""
    status: str
    """State of the assignment."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    userPoolId: str
    """Identifier of the user pool."""


import builtins

from ..shared.common_models import TargetType
from ..shared.permissions_models import ResourceType
