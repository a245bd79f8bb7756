# Generated from spec/genauth/shared/permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ApplicationPermissionApplyApprovalObject(TypedDict):
    """An application that access is applied for."""

    logo: str
    """URL of the logo."""
    objectId: str
    """Identifier of the application."""
    objectName: str
    """Name of the application."""


class ApprovalDetail(TypedDict):
    """An application for a permission and its approval."""

    approvalId: int
    """Identifier of the approval."""
    approvalObjectList: RolePermissionApplyApprovalObject | ApplicationPermissionApplyApprovalObject
    """The application or role that is applied for."""
    closedTime: NotRequired[str]
    """Time of the decision."""
    extraParams: NotRequired[ExtraParams]
    """Further wishes of the applicant, such as the time range."""
    number: str
    """Number of the approval, which people quote."""
    objectType: ApprovalObjectType | str
    """What is applied for: access to an application (`APP_PERMISSION_APPLY`) or a role (`ROLE_PERMISSION_APPLY`)."""
    status: ApprovalStatus | str
    """State: `PENDING`, `AGREED` or `REFUSED`."""
    submitTime: str
    """Time of the application."""


ApprovalObjectType: TypeAlias = Literal["APP_PERMISSION_APPLY", "ROLE_PERMISSION_APPLY"]
"""What is applied for: access to an application or a role."""


ApprovalStatus: TypeAlias = Literal["PENDING", "AGREED", "REFUSED"]
"""State of an approval."""


class ArrayAuthorization(TypedDict):
    """Permissions on a list data resource."""

    actions: list[str]
    """Actions that are allowed on them."""
    values: list[str]
    """The texts that are allowed."""


class ArrayResourceActions(TypedDict):
    """The allowed part of a list data resource."""

    actions: NotRequired[list[str]]
    """Actions that are allowed on them."""
    values: NotRequired[list[str]]
    """The texts that are allowed."""


class AuthorizedResource(TypedDict):
    """A resource with the granted or refused actions."""

    actions: list[str]
    """Allowed or refused actions on the resource."""
    apiIdentifier: str | None
    """URL of the API that the resource stands for, if it stands for one."""
    condition: NotRequired[list[PolicyCondition]]
    """Conditions on the environment under which the grant holds."""
    description: NotRequired[str]
    """Description for people."""
    effect: PermissionEffect | str
    """Whether the actions are allowed (`ALLOW`) or refused (`DENY`). Default: `"ALLOW"`."""
    resourceCode: str
    """Code of the resource."""
    resourceType: ResourceType | str | None
    """Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`."""


class AuthorizedResourcePage(TypedDict):
    """A page of authorized resources."""

    list: builtins.list[AuthorizedResource]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


DataResourceType: TypeAlias = Literal["TREE", "STRING", "ARRAY"]
"""Structure of a data resource: tree, one text or a list of texts."""


class ExtraParams(TypedDict):
    """Further wishes of the applicant."""

    enableTime: NotRequired[int]
    """Begin of the permission, Unix time in milliseconds."""
    endTime: NotRequired[int]
    """End of the permission, Unix time in milliseconds."""


class Group(TypedDict):
    """A group of users."""

    code: str
    """Code of the group; unique in the user pool."""
    description: str
    """Description for people."""
    id: str
    """Unique identifier."""
    members: list[User]
    """Members; filled only where members were asked for."""
    metadataSource: list[str]
    """Identifiers of the metadata sources."""
    name: str
    """Name shown to people."""
    type: str
    """Kind of group, such as `CUSTOM`."""


class OpenResource(TypedDict):
    """A data resource with the permissions on it."""

    arrAuthorize: NotRequired[ArrayAuthorization]
    """Permissions on a list data resource."""
    resourceCode: str
    """Code of the data resource."""
    resourceType: DataResourceType | str
    """Structure of the data resource."""
    strAuthorize: NotRequired[StringAuthorization]
    """Permissions on a text data resource."""
    treeAuthorize: NotRequired[TreeAuthorization]
    """Permissions on a tree data resource."""


PermissionEffect: TypeAlias = Literal["ALLOW", "DENY"]
"""Whether a permission is granted or refused."""


class PolicyCondition(TypedDict):
    """A condition on the environment of an access."""

    operator: (
        Literal[
            "Bool",
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
            "IpAddress",
            "NotIpAddress",
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
            "ListContains",
        ]
        | str
    )
    """How the property is compared with the value."""
    param: (
        Literal[
            "UserPoolId",
            "AppId",
            "RequestFrom",
            "UserId",
            "UserArn",
            "CurrentTime",
            "EpochTime",
            "SourceIp",
            "User",
            "MultiFactorAuthPresent",
            "MultiFactorAuthAge",
            "UserAgent",
            "Referer",
            "Device",
            "OS",
            "Country",
            "Province",
            "City",
            "DeviceChanged",
            "DeviceUntrusted",
            "ProxyUntrusted",
            "LoggedInApps",
            "Namespace",
        ]
        | str
    )
    """Property of the environment that the condition is about, such as the source address or the time."""
    value: str
    """Value to compare with."""


ResourceType: TypeAlias = Literal["DATA", "API", "MENU", "BUTTON", "UI"]
"""Kind of resource: data, API, menu, button or other part of a user interface."""


class Role(TypedDict):
    """A role."""

    code: str
    """Code of the role; unique in the namespace."""
    description: str
    """Description for people."""
    disableTime: NotRequired[int]
    """Time at which the role is switched off automatically, Unix time in milliseconds."""
    enablePermissionApply: NotRequired[bool]
    """Whether people may apply for the role."""
    id: str
    """Unique identifier."""
    name: str
    """Name of the role."""
    namespace: str
    """Code of the permission namespace; the default namespace when left out."""
    namespaceName: str
    """Name of the permission namespace."""
    status: NotRequired[str]
    """State of the role: `ENABLE` or `DISABLE`."""


class RolePage(TypedDict):
    """A page of roles."""

    list: builtins.list[Role]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class RolePermissionApplyApprovalObject(TypedDict):
    """A role that is applied for."""

    namespaceCode: str
    """Code of the permission namespace."""
    namespaceId: int
    """Identifier of the permission namespace."""
    objectId: str
    """Identifier of the role."""
    objectName: str
    """Name of the role."""
    roleCode: str
    """Code of the role."""


class StringAuthorization(TypedDict):
    """Permissions on a text data resource."""

    actions: list[str]
    """Actions that are allowed on it."""
    value: str
    """The text."""


class StringResourceActions(TypedDict):
    """The allowed part of a text data resource."""

    actions: NotRequired[list[str]]
    """Actions that are allowed on it."""
    value: NotRequired[str]
    """The text."""


SubjectType: TypeAlias = Literal["USER", "ROLE", "GROUP", "ORG"]
"""Kind of subject: user, role, group or organization node (`ORG`)."""


class TreeAuthorization(TypedDict):
    """Permissions on a tree data resource."""

    authList: list[TreeAuthorizationNode]
    """Nodes that are allowed."""


class TreeAuthorizationNode(TypedDict):
    """A node of a tree data resource with the allowed actions."""

    nodeActions: list[str]
    """Actions that are allowed on the node."""
    nodeExtendFieldValue: NotRequired[Any]
    """Values of the additional fields, keyed by field key."""
    nodeName: str
    """Name of the node."""
    nodePath: str
    """Path from the root of the tree to the node."""
    nodeValue: NotRequired[str]
    """Value of the node."""


class TreeResourceActions(TypedDict):
    """The allowed part of a tree data resource."""

    nodeAuthActionList: NotRequired[list[TreeStructs]]
    """Nodes of the top level with the allowed actions."""


class TreeStructs(TypedDict):
    """A node of a tree data resource with the allowed actions."""

    actions: NotRequired[list[str]]
    """Actions that are allowed on the node."""
    children: NotRequired[list[TreeStructs]]
    """Nodes below this one."""
    code: str
    """Code of the node. Length: at most 50."""
    name: str
    """Name of the node. Length: at most 50."""
    value: NotRequired[str]
    """Value of the node. Length: at most 1000."""


import builtins

from .users_models import User
