# Generated from spec/genauth/management/resources-and-permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AuthorizeResourceItem(TypedDict):
    """Targets of one kind and the resources that they may use."""

    resources: list[ResourceItem]
    """The resources and what is allowed on them."""
    targetIdentifiers: list[str]
    """Identifiers of the targets: user ids, role codes, group codes or department ids; up to 100. Holds: 0 to 100
    items.
    """
    targetType: TargetType
    """Kind of target: user, role, group or department (`ORG`)."""


class CommonResource(TypedDict):
    """A general resource with its identifiers."""

    actions: NotRequired[list[ResourceAction]]
    """Actions that permissions can name, up to 100. Holds: 0 to 100 items."""
    apiIdentifier: NotRequired[str]
    """URL of the API that the resource stands for."""
    code: str
    """Code of the resource; unique in its namespace."""
    createdAt: str
    """Time of creation, ISO 8601."""
    description: NotRequired[str]
    """Description for people."""
    id: str
    """Unique identifier."""
    linkedToTenant: NotRequired[bool]
    """Whether the resource is linked to the tenant."""
    name: NotRequired[str]
    """Name shown to people."""
    namespace: NotRequired[str]
    """Code of the permission namespace; the default namespace when left out."""
    namespaceId: int
    """Identifier of the permission namespace."""
    namespaceName: str
    """Name of the permission namespace."""
    type: ResourceType | str
    """Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    userPoolId: str
    """Identifier of the user pool."""


class CommonResourcePage(TypedDict):
    """A page of `CommonResource` items with the total count."""

    list: builtins.list[CommonResource]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class CreateNamespacesBatchItem(TypedDict):
    """A permission namespace to create, as part of a batch."""

    code: str
    """Code of the namespace; unique in the user pool."""
    description: NotRequired[str]
    """Description for people."""
    name: NotRequired[str]
    """Name shown to people."""


class CreateResourceBatchItem(TypedDict):
    """A resource to create, as part of a batch."""

    actions: NotRequired[list[ResourceAction]]
    """Actions that permissions can name, up to 100. Holds: 0 to 100 items."""
    apiIdentifier: NotRequired[str]
    """URL of the API that the resource stands for."""
    code: str
    """Code of the resource; unique in its namespace."""
    description: NotRequired[str]
    """Description for people."""
    name: NotRequired[str]
    """Name shown to people."""
    type: ResourceType
    """Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`."""


class IsActionAllowedResult(TypedDict):
    """Whether the action is allowed."""

    allowed: bool
    """Whether the action is allowed."""


class Namespace(TypedDict):
    """A permission namespace: a group of resources and roles."""

    code: str
    """Code of the namespace; unique in the user pool."""
    description: NotRequired[str]
    """Description for people."""
    name: NotRequired[str]
    """Name shown to people."""


class NamespaceListItem(TypedDict):
    """A permission namespace in a list."""

    code: str
    """Code of the namespace; unique in the user pool."""
    description: NotRequired[str]
    """Description for people."""
    name: str
    """Name shown to people."""
    status: NotRequired[int]
    """State of the namespace, as a number."""


class NamespaceListItemPage(TypedDict):
    """A page of `NamespaceListItem` items with the total count."""

    list: builtins.list[NamespaceListItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class NamespaceRole(TypedDict):
    """A role of a permission namespace."""

    code: str
    """Code of the role."""
    description: NotRequired[str]
    """Description for people."""
    id: str
    """Unique identifier."""
    name: str
    """Name shown to people."""
    namespace: str
    """Code of the permission namespace of the role."""
    updatedAt: str
    """Time of the last change, ISO 8601."""


class NamespaceUpdate(TypedDict):
    """A permission namespace and its changes."""

    code: str
    """Code of the namespace."""
    description: NotRequired[str]
    """Description for people."""
    name: NotRequired[str]
    """Name shown to people."""
    newCode: NotRequired[str]
    """New code; the code stays as it is when left out."""


class Resource(TypedDict):
    """Something that permissions are about, such as an API or a menu."""

    actions: NotRequired[list[ResourceAction]]
    """Actions that permissions can name, up to 100. Holds: 0 to 100 items."""
    apiIdentifier: NotRequired[str]
    """URL of the API that the resource stands for."""
    code: str
    """Code of the resource; unique in its namespace."""
    description: NotRequired[str]
    """Description for people."""
    linkedToTenant: NotRequired[bool]
    """Whether the resource is linked to the tenant."""
    name: NotRequired[str]
    """Name shown to people."""
    namespace: NotRequired[str]
    """Code of the permission namespace; the default namespace when left out."""
    type: ResourceType | str
    """Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`."""


class ResourceAction(TypedDict):
    """An action that permissions on a resource can name."""

    description: str
    """What the action means."""
    name: str
    """Name of the action, such as `read`."""


class ResourceAuthorizedTarget(TypedDict):
    """Someone who may use a resource."""

    actions: list[str]
    """Actions that the target is allowed."""
    targetIdentifier: str
    """Identifier of the target: user id, role code, group code or department id."""
    targetType: TargetType | str
    """Kind of target: user, role, group or department (`ORG`)."""


class ResourceAuthorizedTargetPage(TypedDict):
    """A page of `ResourceAuthorizedTarget` items with the total count."""

    list: builtins.list[ResourceAuthorizedTarget]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class ResourceItem(TypedDict):
    """A resource and the actions to allow."""

    actions: list[str]
    """Actions to allow, such as `book:read`; up to 50. Holds: 0 to 50 items."""
    code: str
    """Code of the resource."""
    resourceType: ResourceType
    """Kind of resource."""


class ResourcePage(TypedDict):
    """A page of `Resource` items with the total count."""

    list: builtins.list[Resource]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins

from ..shared.common_models import TargetType
from ..shared.permissions_models import ResourceType
