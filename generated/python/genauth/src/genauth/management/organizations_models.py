# Generated from spec/genauth/management/organizations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Department(TypedDict):
    """A department of an organization."""

    allow: NotRequired[str]
    """Access setting of the node, as the platform reports it."""
    code: NotRequired[str]
    """Code of the department."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentId: str
    """Identifier of the department."""
    description: NotRequired[str]
    """Description for people."""
    hasChildren: bool
    """Whether there are departments below this one."""
    i18n: NotRequired[DepartmentI18n]
    """Translations of the name."""
    isVirtualNode: NotRequired[bool]
    """Whether the department is a virtual node, which groups others and has no counterpart in the real organization."""
    leaderUserIds: NotRequired[list[str]]
    """Identifiers of the users who lead the department."""
    membersCount: int
    """Number of members."""
    name: str
    """Name of the department."""
    openDepartmentId: NotRequired[str]
    """Identifier of the department in your own or an upstream system."""
    organizationCode: str
    """Code of the organization."""
    parentDepartmentCode: str
    """Code of the parent department."""
    parentDepartmentId: str
    """Identifier of the parent department."""
    postIdList: NotRequired[list[str]]
    """Identifiers of the posts (job positions)."""
    posts: NotRequired[list[str]]
    """Posts (job positions) in the department."""
    status: NotRequired[bool]
    """Whether the department is switched on."""
    updatedAt: NotRequired[str]
    """Time of the last change, ISO 8601."""


class DepartmentPage(TypedDict):
    """A page of departments."""

    list: builtins.list[Department]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class DepartmentSorting(TypedDict):
    """A sort key for departments."""

    field: Literal["updatedAt", "createdAt", "name"]
    """Field to sort by: `updatedAt`, `createdAt` or `name`."""
    order: SortOrder
    """Sort direction: `asc` or `desc`."""


class DepartmentTreeResult(TypedDict):
    """What bringing in a department tree changed."""

    addDepartment: int
    """Number of departments added."""
    addUser: int
    """Number of users added."""
    updateDepartment: int
    """Number of departments changed."""
    updateUser: int
    """Number of users changed."""


class IsUserInDepartmentResult(TypedDict):
    """Whether a user belongs to a department."""

    inDepartment: bool
    """Whether the user belongs to the department."""


class Organization(TypedDict):
    """An organization, the root of a tree of departments."""

    allow: NotRequired[str]
    """Access setting of the node, as the platform reports it."""
    createdAt: NotRequired[str]
    """Time of creation, ISO 8601."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentId: str
    """Identifier of the root department."""
    description: NotRequired[str]
    """Description for people."""
    hasChildren: bool
    """Whether there are departments in the organization."""
    i18n: NotRequired[OrganizationNameI18n]
    """Translations of the name."""
    isVirtualNode: bool
    """Whether the root department is a virtual node."""
    leaderUserIds: NotRequired[list[str]]
    """Identifiers of the users who lead the organization."""
    membersCount: int
    """Number of members."""
    openDepartmentId: NotRequired[str]
    """Identifier of the root department in your own or an upstream system."""
    organizationCode: str
    """Code of the organization."""
    organizationName: str
    """Name of the organization."""
    postIdList: NotRequired[list[str]]
    """Identifiers of the posts (job positions)."""
    status: NotRequired[str]
    """Whether the organization is switched on."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    updatedAt: NotRequired[str]
    """Time of the last change, ISO 8601."""


class OrganizationNameI18n(TypedDict):
    """Translations of an organization's name."""

    organizationName: LocalizedTexts
    """Translations of the organization name."""


class OrganizationPage(TypedDict):
    """A page of organizations."""

    list: builtins.list[Organization]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class OrganizationUserInfo(TypedDict):
    """A member of a department tree."""

    city: NotRequired[str]
    """City."""
    country: NotRequired[str]
    """Country."""
    email: NotRequired[str]
    """Email address."""
    gender: NotRequired[Gender]
    """Gender: `M` male, `F` female, `U` unknown."""
    name: NotRequired[str]
    """Name shown to people."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    province: NotRequired[str]
    """Province or state."""
    username: NotRequired[str]
    """User name."""


class SearchDepartmentsFilterItem(TypedDict):
    """A condition on one department field."""

    field: str
    """Department field that the condition is about."""
    operator: Literal["BETWEEN", "EQUAL", "IN", "LESSER", "GREATER", "CONTAINS"]
    """Comparison: `EQUAL`, `IN`, `CONTAINS`, `BETWEEN` (two values), `LESSER` or `GREATER`."""
    value: NotRequired[Any]
    """Value to compare with; a list for `IN` and `BETWEEN`."""


import builtins

from ..shared.common_models import Gender, LocalizedTexts, SortOrder
from ..shared.organizations_models import DepartmentI18n
