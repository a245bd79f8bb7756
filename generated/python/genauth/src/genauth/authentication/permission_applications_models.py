# Generated from spec/genauth/authentication/permission-applications.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreatedApproval(TypedDict):
    """A new application for access."""

    approvalId: int
    """Identifier of the application for access."""
    number: str
    """Number of the application for access; use it to look it up."""


class InitiatedApproval(TypedDict):
    """An application for access that the user made."""

    approvalId: int
    """Identifier of the application for access."""
    approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject
    """What is applied for; its members depend on `objectType`."""
    closedTime: NotRequired[str]
    """Time at which it was decided or withdrawn."""
    extraParams: NotRequired[ExtraParams]
    """Period for which the permission is wanted."""
    number: str
    """Number of the application for access."""
    objectType: ApprovalObjectType | str
    """What is applied for: access to an application or a role."""
    status: ApprovalStatus | str
    """State of the application for access."""
    submitTime: str
    """Time at which it was submitted."""


class InitiatedApprovalPage(TypedDict):
    """A page of `InitiatedApproval` items with the total count."""

    list: builtins.list[InitiatedApproval]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class PermissionApplyApplication(TypedDict):
    """An application that a user can apply for access to."""

    appId: str
    """Identifier of the application."""
    appName: str
    """Name of the application."""
    appType: ApplicationType | str
    """Kind of application."""
    logo: str
    """URL of the application's logo."""
    template: NotRequired[str]
    """Template that the application was made from."""


class PermissionApplyApplicationList(TypedDict):
    """Applications that a user can apply for access to."""

    list: builtins.list[PermissionApplyApplication]
    """The items."""


class PermissionApplyRole(TypedDict):
    """A role that a user can apply for."""

    code: str
    """Code of the role."""
    description: NotRequired[str]
    """Description for people."""
    name: str
    """Name of the role."""
    roleId: str
    """Identifier of the role."""


class PermissionApplyRolePage(TypedDict):
    """A page of `PermissionApplyRole` items with the total count."""

    list: builtins.list[PermissionApplyRole]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins

from ..shared.applications_models import ApplicationType
from ..shared.permissions_models import (
    ApplicationPermissionApplyApprovalObject,
    ApprovalObjectType,
    ApprovalStatus,
    ExtraParams,
    RolePermissionApplyApprovalObject,
)
