# Generated from spec/genauth/management/custom-fields.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

BaseFieldDataType: TypeAlias = Literal["STRING", "NUMBER", "DATETIME", "BOOLEAN", "OBJECT", "SELECT"]
"""Data type of a field."""


class CustomDataInput(TypedDict):
    """A custom field value to set."""

    key: str
    """Key of the custom field."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    value: str
    """Value of the custom field."""


class CustomField(TypedDict):
    """Definition of a built-in or custom field."""

    createdAt: NotRequired[str]
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    dataType: CustomFieldDataType | str
    """Data type of the values."""
    description: NotRequired[str]
    """Description for people."""
    encrypted: NotRequired[bool]
    """Whether the values are stored encrypted. Default: `False`."""
    i18n: NotRequired[CustomFieldI18n]
    """Translations of the label."""
    isUnique: bool
    """Whether a value may occur only once in the user pool. Default: `False`."""
    key: str
    """Key of the field; unique for its kind of object."""
    label: str
    """Name shown to people."""
    options: NotRequired[list[CustomFieldSelectOption]]
    """Choices, for fields of type `ENUM`."""
    targetType: TargetType | str
    """Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`."""
    userEditable: NotRequired[bool]
    """Whether users may edit the value themselves. Default: `False`."""
    visibleInAdminConsole: bool
    """Whether the field is shown in the console. Default: `True`."""
    visibleInUserCenter: NotRequired[bool]
    """Whether the field is shown to users in their account pages. Default: `True`."""


class CustomFieldCounts(TypedDict):
    """Numbers of fields by visibility."""

    adminVisible: int
    """Number of fields that administrators can see."""
    all: int
    """Number of all fields."""
    userVisible: int
    """Number of fields that users can see."""


CustomFieldDataType: TypeAlias = Literal["STRING", "NUMBER", "DATETIME", "BOOLEAN", "ENUM"]
"""Data type of a custom field."""


class CustomFieldInput(TypedDict):
    """A custom field to create or change."""

    appIds: NotRequired[list[str]]
    """Applications that use the field."""
    dataType: NotRequired[CustomFieldDataType]
    """Data type of the values."""
    description: NotRequired[str]
    """Description for people."""
    desensitization: NotRequired[bool]
    """Whether the values are masked when shown."""
    encrypted: NotRequired[bool]
    """Whether the values are stored encrypted."""
    i18n: NotRequired[CustomFieldI18n]
    """Translations of the label."""
    isUnique: NotRequired[bool]
    """Whether a value may occur only once in the user pool."""
    key: str
    """Key of the field; unique for its kind of object."""
    label: NotRequired[str]
    """Name shown to people."""
    options: NotRequired[list[CustomFieldSelectOption]]
    """Choices, for fields of type `ENUM`."""
    targetType: TargetType
    """Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`."""
    userEditable: NotRequired[bool]
    """Whether users may edit the value themselves."""
    validateRules: NotRequired[dict[str, Any]]
    """Rules that values must meet."""
    visibleInAdminConsole: NotRequired[bool]
    """Whether the field is shown in the console."""
    visibleInUserCenter: NotRequired[bool]
    """Whether the field is shown to users in their account pages."""


class CustomFieldKey(TypedDict):
    """A custom field to delete."""

    key: str
    """Key of the field."""
    targetType: TargetType
    """Kind of object that the field belongs to: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`."""


class CustomFieldList(TypedDict):
    """A page of fields with counts."""

    count: CustomFieldCounts
    """Numbers of fields by visibility."""
    list: builtins.list[CustomField]
    """Fields of the current page."""


class CustomFieldSelectOption(TypedDict):
    """A choice of a field."""

    label: str
    """Text shown to people."""
    value: str
    """Value that is stored."""


class UserBaseFieldInput(TypedDict):
    """New settings of a built-in field."""

    description: NotRequired[str]
    """Description for people."""
    i18n: NotRequired[CustomFieldI18n]
    """Translations of the label."""
    key: str
    """Key of the built-in field."""
    label: NotRequired[str]
    """Name shown to people."""
    userEditable: NotRequired[bool]
    """Whether users may edit the value themselves."""
    visibleInAdminConsole: NotRequired[bool]
    """Whether the field is shown in the console."""
    visibleInUserCenter: NotRequired[bool]
    """Whether the field is shown to users in their account pages."""


import builtins

from ..shared.common_models import TargetType
from ..shared.users_models import CustomFieldI18n
