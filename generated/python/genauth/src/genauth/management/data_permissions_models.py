# Generated from spec/genauth/management/data-permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ActionAuthorization(TypedDict):
    """Users who are allowed an action."""

    action: str
    """The action."""
    userIds: list[str]
    """Identifiers of the users who are allowed the action."""


class ArrayDataResource(TypedDict):
    """A data resource that is a list of texts."""

    actions: list[str]
    """Actions that permissions can name, up to 50. Holds: 0 to 50 items."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    struct: list[str]
    """The texts, 1 to 50. Holds: 1 to 50 items."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""


class AuthenticationEnvironment(TypedDict):
    """Environment of an access, for policies with conditions."""

    browserType: NotRequired[Literal["IE", "Chrome", "Firefox", "Safari", "Edge", "Opera", "Safe360", "QQBrowser"]]
    """Browser; `Safe360` stands for 360 Secure Browser."""
    city: NotRequired[str]
    """City of the access."""
    country: NotRequired[str]
    """Country of the access."""
    deviceType: NotRequired[Literal["PC", "Mobile"]]
    """Kind of device: `PC` or `Mobile`."""
    ip: NotRequired[str]
    """IP address of the access."""
    province: NotRequired[str]
    """Province or state of the access."""
    requestDate: NotRequired[str]
    """Time of the access, ISO 8601. Date and time (RFC 3339)."""
    systemType: NotRequired[Literal["Windows", "MacOS", "Android", "iOS"]]
    """Operating system."""


class CheckExternalUserPermissionResult(TypedDict):
    """Answers for each resource."""

    checkResultList: list[ExternalUserPermissionCheck]
    """An answer for each resource."""


class CheckPermissionResult(TypedDict):
    """Answers for each resource."""

    checkResultList: list[PermissionCheck]
    """An answer for each resource."""


class CheckUserSameLevelPermissionResult(TypedDict):
    """Answers for each node."""

    checkLevelResultList: list[SameLevelPermissionCheck]
    """An answer for each node."""


class CreatePermissionNamespacesBatchItem(TypedDict):
    """A permission namespace to create, as part of a batch."""

    code: str
    """Code of the namespace; unique in the user pool. Length: 1 to 50."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    name: str
    """Name shown to people. Length: at most 255."""


class DataPolicy(TypedDict):
    """A data policy with its resources and targets."""

    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    policyId: str
    """Identifier of the data policy."""
    policyName: str
    """Name of the data policy. Length: at most 50."""
    resourceList: list[SimpleDataResource]
    """Data resources that the policy is about."""
    targetList: list[SubjectDetail]
    """Those to whom the policy is given."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class DataPolicyDetail(TypedDict):
    """A data policy."""

    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    policyId: str
    """Identifier of the data policy."""
    policyName: str
    """Name of the data policy. Length: at most 50."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class DataPolicyPage(TypedDict):
    """A page of `DataPolicy` items with the total count."""

    list: builtins.list[DataPolicy]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages. Default: `10`."""


class DataPolicyParameterCheck(TypedDict):
    """Whether a name of a data policy is free."""

    isValid: bool
    """Whether it is free to be used."""
    message: NotRequired[str]
    """Why it cannot be used."""


class DataPolicySummary(TypedDict):
    """A data policy without its statements."""

    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    policyId: str
    """Identifier of the data policy."""
    policyName: str
    """Name of the data policy. Length: at most 50."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class DataPolicyTarget(TypedDict):
    """Someone to whom a data policy is given."""

    authorizationTime: str
    """Time at which the policy was given, ISO 8601. Date and time (RFC 3339)."""
    targetIdentifier: str
    """Identifier of the target: user id, role code, group code or department id."""
    targetName: str
    """Name of the target."""
    targetType: SubjectType | str
    """Kind of target: user, role, group or department (`ORG`)."""


class DataPolicyTargetPage(TypedDict):
    """A page of `DataPolicyTarget` items with the total count."""

    list: builtins.list[DataPolicyTarget]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages. Default: `10`."""


class DataResource(TypedDict):
    """A data resource with its content."""

    actions: list[str]
    """Actions that permissions can name, up to 50. Holds: 0 to 50 items."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    extendFieldList: NotRequired[list[ExtendField]]
    """Additional fields of the nodes; only for trees."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str]
    """Content: nodes for a tree, a list of texts, or one text."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""


class DataResourceDetail(TypedDict):
    """A data resource with its content and namespace."""

    actions: list[str]
    """Actions that permissions can name, up to 50. Holds: 0 to 50 items."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    extendFieldList: NotRequired[list[ExtendField]]
    """Additional fields of the nodes; only for trees."""
    namespaceCode: str
    """Code of the permission namespace."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    struct: list[DataResourceTreeStructs] | DataResourceTreeStructs | str | list[str]
    """Content: nodes for a tree, a list of texts, or one text."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""


class DataResourceListItem(TypedDict):
    """A data resource in a list, without its content."""

    authorizationNum: int
    """Number of authorizations on it."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    namespaceCode: str
    """Code of the permission namespace. Length: at most 50."""
    namespaceName: str
    """Name of the permission namespace. Length: at most 200."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class DataResourceListItemPage(TypedDict):
    """A page of `DataResourceListItem` items with the total count."""

    list: builtins.list[DataResourceListItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class DataResourceParameterCheck(TypedDict):
    """Whether a name or code of a data resource is free."""

    isValid: bool
    """Whether it is free to be used."""
    message: NotRequired[str]
    """Why it cannot be used."""


class DataResourceTreeStructs(TypedDict):
    """A node of a tree data resource."""

    children: NotRequired[list[DataResourceTreeStructs]]
    """Nodes below this one."""
    code: str
    """Code of the node. Length: at most 50."""
    extendFieldValue: NotRequired[Any]
    """Values of the additional fields, keyed by field key."""
    name: str
    """Name of the node. Length: at most 50."""
    value: NotRequired[str]
    """Value of the node. Length: at most 1000."""


class DataStatementPermission(TypedDict):
    """A statement of a data policy."""

    effect: PermissionEffect
    """Whether the actions are allowed (`ALLOW`) or refused (`DENY`)."""
    permissions: list[str]
    """Actions that the statement is about, each written as namespace, resource and action, such as
    `default/region/read`; `*` stands for all.
    """


class DnefPage(TypedDict):
    """A page of `Dnef` items with the total count."""

    list: builtins.list[ExtendField]
    """The items."""
    nextStartIndex: int
    """Where the next call starts."""
    truncated: bool
    """Whether there are more fields."""


class ExtendField(TypedDict):
    """An additional field of the nodes of a tree data resource."""

    config: NotRequired[ExtendFieldConfig]
    """Settings of the field, such as its choices."""
    description: NotRequired[str]
    """Description for people."""
    key: str
    """Key of the field; unique in the data resource."""
    label: str
    """Name of the field shown to people."""
    valueType: ExtendFieldValueType | str
    """How the value is entered: `STRING` (as text) or `SELECT` (by choice)."""


class ExtendFieldConfig(TypedDict):
    """Settings of an additional field."""

    options: list[ExtendFieldOption]
    """Choices of the field."""


class ExtendFieldOption(TypedDict):
    """A choice of an additional field."""

    value: str
    """Value of the choice."""


ExtendFieldValueType: TypeAlias = Literal["STRING", "SELECT"]
"""How the value of an additional field is entered: as text or by choice."""


class ExternalUserPermissionCheck(TypedDict):
    """Answer for one resource."""

    action: str
    """The action that was checked."""
    enabled: bool
    """Whether the action is allowed."""
    namespaceCode: str
    """Code of the permission namespace."""
    resource: str
    """The data resource that was checked."""


class ExternalUserResourceStruct(TypedDict):
    """The part of a data resource that a user may use."""

    arrResourceAuthAction: NotRequired[ArrayResourceActions]
    """The allowed part of a list data resource."""
    namespaceCode: str
    """Code of the permission namespace."""
    resourceCode: str
    """Code of the data resource; unique in its namespace."""
    resourceType: DataResourceType | str
    """Structure of the data resource."""
    strResourceAuthAction: NotRequired[StringResourceActions]
    """The allowed part of a text data resource."""
    treeResourceAuthAction: NotRequired[TreeResourceActions]
    """The allowed part of a tree data resource."""


class GroupReference(TypedDict):
    """A group behind a permission."""

    groupCode: str
    """Code of the group."""
    groupId: str
    """Identifier of the group."""
    groupName: str
    """Name of the group."""


class NodeReference(TypedDict):
    """An organization node behind a permission."""

    nodeCode: str
    """Code of the organization node."""
    nodeId: str
    """Identifier of the organization node."""
    nodeName: str
    """Name of the organization node."""


class PermissionCheck(TypedDict):
    """Answer for one resource."""

    action: str
    """The action that was checked."""
    enabled: bool
    """Whether the action is allowed."""
    namespaceCode: str
    """Code of the permission namespace."""
    resource: str
    """The data resource that was checked."""


class PermissionNamespace(TypedDict):
    """A permission namespace: a group of roles and data resources."""

    code: str
    """Code of the namespace; unique in the user pool."""
    description: NotRequired[str]
    """Description for people."""
    name: str
    """Name shown to people."""


class PermissionNamespaceListItem(TypedDict):
    """A permission namespace in a list."""

    code: str
    """Code of the namespace; unique in the user pool."""
    description: NotRequired[str]
    """Description for people."""
    name: str
    """Name shown to people."""
    status: NotRequired[int]
    """State of the namespace, as a number."""


class PermissionNamespaceListItemPage(TypedDict):
    """A page of `PermissionNamespaceListItem` items with the total count."""

    list: builtins.list[PermissionNamespaceListItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class PermissionNamespaceParameterCheck(TypedDict):
    """Whether a code or name of a permission namespace is free."""

    isValid: bool
    """Whether it is free to be used."""
    message: NotRequired[str]
    """Why it cannot be used."""


class PermissionNamespaceRole(TypedDict):
    """A role of a permission namespace."""

    code: str
    """Code of the role."""
    description: NotRequired[str]
    """Description for people."""
    name: str
    """Name shown to people."""
    namespace: str
    """Code of the permission namespace of the role."""
    updatedAt: str
    """Time of the last change, ISO 8601."""


class PermissionNamespaceRolePage(TypedDict):
    """A page of `PermissionNamespaceRole` items with the total count."""

    list: builtins.list[PermissionNamespaceRole]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class PermissionView(TypedDict):
    """A user, a data resource and what gives the permission."""

    dataPolicyList: list[PolicyReference]
    """Data policies that give the permission."""
    dataResourceCode: str
    """Code of the data resource."""
    dataResourceId: str
    """Identifier of the data resource."""
    dataResourceName: str
    """Name of the data resource."""
    groupList: list[GroupReference]
    """Groups through which the user has it."""
    namespaceCode: str
    """Code of the permission namespace."""
    namespaceId: str
    """Identifier of the permission namespace."""
    namespaceName: str
    """Name of the permission namespace."""
    nodeList: list[NodeReference]
    """Organization nodes through which the user has it."""
    roleList: list[RoleReference]
    """Roles through which the user has it."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""
    username: NotRequired[str]
    """User name."""


class PermissionViewPage(TypedDict):
    """A page of `PermissionView` items with the total count."""

    list: builtins.list[PermissionView]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages. Default: `10`."""


class PolicyReference(TypedDict):
    """A data policy behind a permission."""

    dataPolicyId: str
    """Identifier of the data policy."""
    dataPolicyName: str
    """Name of the data policy."""


class ResourceTargetList(TypedDict):
    """Users who are allowed to use data resources."""

    authUserList: list[ResourceTargets]
    """An entry for each resource."""


class ResourceTargets(TypedDict):
    """Users who are allowed to use one data resource."""

    actionAuthList: list[ActionAuthorization]
    """Users by action."""
    resource: str
    """The data resource."""


class RoleReference(TypedDict):
    """A role behind a permission."""

    roleCode: str
    """Code of the role."""
    roleId: str
    """Identifier of the role."""
    roleName: str
    """Name of the role."""


class SameLevelPermissionCheck(TypedDict):
    """Answer for one node."""

    action: str
    """The action that was checked."""
    enabled: bool
    """Whether the action is allowed."""
    resourceNodeCode: str
    """Code of the node."""


class SimpleDataPolicy(TypedDict):
    """Name of a data policy."""

    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    policyId: str
    """Identifier of the data policy."""
    policyName: str
    """Name of the data policy. Length: at most 50."""


class SimpleDataPolicyPage(TypedDict):
    """A page of `SimpleDataPolicy` items with the total count."""

    list: builtins.list[SimpleDataPolicy]
    """The items."""
    totalCount: NotRequired[int]
    """Number of items that match, over all pages. Default: `10`."""


class SimpleDataResource(TypedDict):
    """Name of a data resource."""

    resourceId: str
    """Identifier of the data resource."""
    resourceName: str
    """Name of the data resource."""


class StringDataResource(TypedDict):
    """A data resource that is one text."""

    actions: list[str]
    """Actions that permissions can name, up to 50. Holds: 0 to 50 items."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    struct: str
    """The text, at most 200 characters. Length: at most 200."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""


class Subject(TypedDict):
    """A user, role, group or organization node."""

    id: str
    """Identifier of the user, role, group or organization node."""
    name: NotRequired[str]
    """Name of the subject."""
    type: SubjectType
    """Kind of subject: `USER`, `ROLE`, `GROUP` or `ORG` (organization node)."""


class SubjectDetail(TypedDict):
    """A user, role, group or organization node."""

    id: str
    """Identifier of the user, role, group or organization node."""
    name: str
    """Name of the subject."""
    type: SubjectType | str
    """Kind of subject: `USER`, `ROLE`, `GROUP` or `ORG` (organization node)."""


class TreeDataResource(TypedDict):
    """A data resource that is a tree."""

    actions: list[str]
    """Actions that permissions can name, up to 50. Holds: 0 to 50 items."""
    description: NotRequired[str]
    """Description for people. Length: at most 200."""
    extendFieldList: NotRequired[list[ExtendField]]
    """Additional fields of the nodes; only for trees."""
    resourceCode: str
    """Code of the data resource; unique in its namespace. Length: at most 50."""
    resourceName: str
    """Name of the data resource. Length: at most 50."""
    struct: list[DataResourceTreeStructs]
    """Nodes of the top level, 1 to 50. Holds: 1 to 50 items."""
    type: DataResourceType | str
    """Structure of the data resource: `TREE`, `STRING` (one text) or `ARRAY` (a list of texts)."""


class UserPermissionList(TypedDict):
    """Data permissions of users."""

    userPermissionList: list[UserPermissions]
    """An entry for each user and namespace."""


class UserPermissions(TypedDict):
    """Data permissions of one user in one namespace."""

    namespaceCode: str
    """Code of the permission namespace."""
    resourceList: NotRequired[list[OpenResource]]
    """Data resources that the user may use."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class UserResourcePermission(TypedDict):
    """What a user is allowed to do with one data resource."""

    actions: list[str]
    """Actions that the user is allowed."""
    namespaceCode: str
    """Code of the permission namespace."""
    resource: str
    """The data resource."""


class UserResourcePermissionList(TypedDict):
    """What a user is allowed to do with data resources."""

    permissionList: list[UserResourcePermission]
    """An entry for each data resource."""


class UserResourceStruct(TypedDict):
    """The part of a data resource that a user may use."""

    arrResourceAuthAction: NotRequired[ArrayResourceActions]
    """The allowed part of a list data resource."""
    namespaceCode: str
    """Code of the permission namespace."""
    resourceCode: str
    """Code of the data resource; unique in its namespace."""
    resourceType: DataResourceType | str
    """Structure of the data resource."""
    strResourceAuthAction: NotRequired[StringResourceActions]
    """The allowed part of a text data resource."""
    treeResourceAuthAction: NotRequired[TreeResourceActions]
    """The allowed part of a tree data resource."""


import builtins

from ..shared.permissions_models import (
    ArrayResourceActions,
    DataResourceType,
    OpenResource,
    PermissionEffect,
    StringResourceActions,
    SubjectType,
    TreeResourceActions,
)
