# Generated from spec/genauth/management/metadata.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Cell(TypedDict):
    """The value of one field in a row."""

    fieldId: str
    """Identifier of the field, or its key, as the request asked."""
    value: Any
    """Value of the field; its type follows the type of the field."""


class DropDownItem(TypedDict):
    """A choice of an `Enum` field."""

    key: str
    """Value that is stored."""
    label: str
    """Text that is shown."""


class FunctionModel(TypedDict):
    """A metadata model: a kind of object with its own fields and rows."""

    config: dict[str, Any]
    """Settings of the details page."""
    createdAt: str
    """Time of creation, ISO 8601."""
    dataType: FunctionModelDataType | str
    """Whether the rows form a flat `list` (default) or a `tree`. Default: `"list"`."""
    description: str
    """Description for people."""
    enable: bool
    """Whether it is switched on."""
    fieldOrder: str
    """Order in which the fields are shown, as one text."""
    id: str
    """Unique identifier."""
    name: str
    """Name shown to people."""
    parentKey: str
    """Key of the menu that the model appears under."""
    type: FunctionModelType | str
    """Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    userPoolId: str
    """Identifier of the user pool."""


FunctionModelDataType: TypeAlias = Literal["list", "tree"]
"""Whether the rows of a metadata model form a list or a tree."""


class FunctionModelField(TypedDict):
    """A field of a metadata model."""

    default: str
    """Value that new rows get when none is given."""
    dropDown: int
    """Choices of an `Enum` field, as a number."""
    editable: bool
    """Whether the value can be changed."""
    format: int
    """Number of the display format, for types that have several formats."""
    help: str
    """Hint for the people who fill in the field."""
    id: str
    """Unique identifier."""
    key: str
    """Key of the field in rows and conditions; unique in the model."""
    max: float
    """Upper limit of a number, or latest time of a date."""
    maxLength: int
    """Largest number of characters of a text."""
    min: float
    """Lower limit of a number, or earliest time of a date."""
    modelId: str
    """Identifier of the metadata model."""
    name: str
    """Name shown to people."""
    regexp: str
    """Regular expression that a text must match."""
    relationMultiple: bool
    """Whether a row can be related to several rows."""
    relationOptionalRange: RelationOptionalRange
    """Which rows a relation field may refer to."""
    relationShowKey: str
    """Key of the field of the related row that is shown."""
    relationType: str
    """Identifier of the model that a relation field refers to."""
    require: bool
    """Whether every row must have a value."""
    show: bool
    """Whether the field is shown."""
    type: int
    """Data type of the field, as a number (requests use names)."""
    unique: bool
    """Whether no two rows may have the same value."""
    userVisible: bool
    """Whether users see the field in their personal center; matters for the user model only."""


class FunctionModelList(TypedDict):
    """The metadata models of the user pool, with the status of the call."""

    apiCode: NotRequired[int]
    """Finer reason of a failure; absent on success and for failures without a business meaning."""
    list: builtins.list[FunctionModel]
    """The items."""
    message: str
    """Short text that explains the result, in the language of the request."""
    requestId: NotRequired[str]
    """Identifier of this request, to be quoted when asking support about a failure."""
    statusCode: int
    """Result of the call: 200 for success, another documented code for a failure. Not the HTTP status."""


FunctionModelType: TypeAlias = Literal[
    "ueba",
    "user",
    "post",
    "group",
    "department",
    "organization",
    "device",
    "device_rely",
    "custom",
]
"""Kind of metadata model."""


class OperateModel(TypedDict):
    """A custom operation of a metadata model."""

    createdAt: str
    """Time of creation, ISO 8601."""
    id: str
    """Unique identifier."""
    isDefault: bool
    """Whether this is a built-in operation."""
    modelId: str
    """Identifier of the metadata model."""
    operateKey: str
    """Key of the operation, unique in the model."""
    operateName: str
    """Name of the operation."""
    show: bool
    """Whether the operation is offered to people."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    userPoolId: str
    """Identifier of the user pool."""


class RelationOptionalRange(TypedDict):
    """Which rows a relation field may refer to."""

    conditions: RowCondition
    """Condition that related rows must meet."""
    conjunction: str
    """How the conditions are joined: `and` or `or`."""


class RelationValuePage(TypedDict):
    """A page of `RelationValue` items with the total count."""

    list: builtins.list[str]
    """Values of the relation."""
    totalCount: int
    """Number of items that match, over all pages."""


class Row(TypedDict):
    """A row of a metadata model."""

    cellList: list[Cell]
    """The values of the row, one cell per field."""
    rowId: str
    """Identifier of the row."""


class RowCondition(TypedDict):
    """A condition on the value of a field."""

    key: str
    """Key of the field to compare."""
    operator: str
    """How the field is compared with the value, such as `EQUAL` or `CONTAINS`."""
    value: Any
    """Value to compare with; its type follows the type of the field."""


class RowExpansion(TypedDict):
    """A relation field to return in detail."""

    field: str
    """Key of the relation field to expand."""
    select: list[str]
    """Keys of the fields of the related rows to return."""


class RowPage(TypedDict):
    """A page of `Row` items with the total count."""

    list: builtins.list[Any]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class RowScope(TypedDict):
    """Rows that are related to a row by a field."""

    fieldId: str
    """Identifier of the relation field."""
    id: str
    """Identifier of the row."""
    modelId: str
    """Identifier of the metadata model."""


class RowScrollPage(TypedDict):
    """A page of `RowScroll` items with the total count."""

    list: builtins.list[str]
    """The rows of this portion."""
    scrollId: str
    """Token for the next portion."""


import builtins
