# Generated from spec/genauth/management/metadata.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .metadata_models import (
        DropDownItem,
        FunctionModel,
        FunctionModelDataType,
        FunctionModelField,
        FunctionModelList,
        FunctionModelType,
        OperateModel,
        RelationOptionalRange,
        RelationValuePage,
        Row,
        RowCondition,
        RowExpansion,
        RowPage,
        RowScope,
        RowScrollPage,
    )

_CAPTURE: Operation[Envelope[dict[str, Any]]] = Operation(
    "capture",
    "POST",
    "/api/v3/metadata/ueba/capture",
    security=(("accessKey",), ("managementToken",)),
)
_COPY_OPERATE: Operation[Envelope[None]] = Operation(
    "copyOperate",
    "POST",
    "/api/v3/metadata/copy-operate",
    security=(("accessKey",), ("managementToken",)),
)
_COPY_ROW_RELATION: Operation[Envelope[RelationValuePage]] = Operation(
    "copyRowRelation",
    "POST",
    "/api/v3/metadata/copy-row-relation",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_FIELD: Operation[Envelope[FunctionModelField]] = Operation(
    "createField",
    "POST",
    "/api/v3/metadata/create-field",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_MODEL: Operation[Envelope[FunctionModel]] = Operation(
    "createModel",
    "POST",
    "/api/v3/metadata/create-model",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_OPERATE: Operation[Envelope[None]] = Operation(
    "createOperate",
    "POST",
    "/api/v3/metadata/create-operate",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ROW: Operation[Envelope[Row]] = Operation(
    "createRow",
    "POST",
    "/api/v3/metadata/create-row",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ROW_RELATION: Operation[Envelope[None]] = Operation(
    "createRowRelation",
    "POST",
    "/api/v3/metadata/create-row-relation",
    security=(("accessKey",), ("managementToken",)),
)
_EXECUTE_OPERATE: Operation[Envelope[None]] = Operation(
    "executeOperate",
    "POST",
    "/api/v3/metadata/execute-operate",
    security=(("accessKey",), ("managementToken",)),
)
_EXPORT_METADATA: Operation[Envelope[None]] = Operation(
    "exportMetadata",
    "POST",
    "/api/v3/metadata/export",
    security=(("accessKey",), ("managementToken",)),
)
_EXPORT_MODEL: Operation[Envelope[None]] = Operation(
    "exportModel",
    "POST",
    "/api/v3/metadata/export/model",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ALL_METADATA: Operation[Envelope[RowPage]] = Operation(
    "getAllMetadata",
    "POST",
    "/api/v3/metadata/get-all-metadata",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_ALL_METADATA_ROW: Operation[Envelope[RowScrollPage]] = Operation(
    "getAllMetadataRow",
    "POST",
    "/api/v3/metadata/get-all-row-by-scrollid",
    security=(("accessKey",), ("managementToken",)),
)
_GET_IMPORT_TEMPLATE: Operation[Envelope[Row]] = Operation(
    "getImportTemplate",
    "GET",
    "/api/v3/metadata/get-import-template",
    security=(("accessKey",), ("managementToken",)),
)
_GET_METADATA_GROUP_LIST: Operation[Envelope[RowPage]] = Operation(
    "getMetadataGroupList",
    "POST",
    "/api/v3/metadata/group",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_MODEL: Operation[Envelope[FunctionModel]] = Operation(
    "getModel",
    "GET",
    "/api/v3/metadata/get-model",
    security=(("accessKey",), ("managementToken",)),
)
_GET_RELATION_DETAILS: Operation[Envelope[RelationValuePage]] = Operation(
    "getRelationDetails",
    "GET",
    "/api/v3/metadata/get-row-relation-details",
    security=(("accessKey",), ("managementToken",)),
)
_GET_RELATION_INFO: Operation[Envelope[None]] = Operation(
    "getRelationInfo",
    "POST",
    "/api/v3/metadata/get-relation-info",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_RELATION_VALUE: Operation[Envelope[RelationValuePage]] = Operation(
    "getRelationValue",
    "GET",
    "/api/v3/metadata/get-row-relation",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_ROW: Operation[Envelope[Row]] = Operation(
    "getRow",
    "GET",
    "/api/v3/metadata/get-row",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ROW_BATCH: Operation[Envelope[list[Row]]] = Operation(
    "getRowBatch",
    "POST",
    "/get-row-batch",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_ROW_BY_VALUE: Operation[Envelope[Row]] = Operation(
    "getRowByValue",
    "GET",
    "/api/v3/metadata/get-row-by-value",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_METADATA: Operation[Envelope[None]] = Operation(
    "importMetadata",
    "POST",
    "/api/v3/metadata/import",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_MODEL: Operation[Envelope[None]] = Operation(
    "importModel",
    "POST",
    "/api/v3/metadata/import/model",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_FIELD: Operation[Envelope[list[FunctionModelField]]] = Operation(
    "listField",
    "GET",
    "/api/v3/metadata/list-field",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_MODEL: Operation[Envelope[FunctionModelList]] = Operation(
    "listModel",
    "GET",
    "/api/v3/metadata/list-model",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_LIST_OPERATE: Operation[Envelope[OperateModel]] = Operation(
    "listOperate",
    "GET",
    "/api/v3/metadata/list-operate",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_LIST_OPERATE_ALL: Operation[Envelope[OperateModel]] = Operation(
    "listOperateAll",
    "GET",
    "/api/v3/metadata/all-operate",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_LIST_ROW: Operation[Envelope[RowPage]] = Operation(
    "listRow",
    "POST",
    "/api/v3/metadata/filter",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_RELATION_SEARCH: Operation[Envelope[RelationValuePage]] = Operation(
    "relationSearch",
    "POST",
    "/api/v3/metadata/relation-search",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REMOVE_FIELD: Operation[Envelope[None]] = Operation(
    "removeField",
    "POST",
    "/api/v3/metadata/remove-field",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_MODEL: Operation[Envelope[None]] = Operation(
    "removeModel",
    "POST",
    "/api/v3/metadata/remove-model",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_OPERATE: Operation[Envelope[None]] = Operation(
    "removeOperate",
    "POST",
    "/api/v3/metadata/remove-operate",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_RELATION_VALUE: Operation[Envelope[None]] = Operation(
    "removeRelationValue",
    "POST",
    "/api/v3/metadata/remove-row-relation",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_ROW: Operation[Envelope[None]] = Operation(
    "removeRow",
    "POST",
    "/api/v3/metadata/remove-row",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_FIELD: Operation[Envelope[FunctionModelField]] = Operation(
    "updateField",
    "POST",
    "/api/v3/metadata/update-field",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_MODEL: Operation[Envelope[FunctionModel]] = Operation(
    "updateModel",
    "POST",
    "/api/v3/metadata/update-model",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_OPERATE: Operation[Envelope[None]] = Operation(
    "updateOperate",
    "POST",
    "/api/v3/metadata/update-operate",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_ROW: Operation[Envelope[Row]] = Operation(
    "updateRow",
    "POST",
    "/api/v3/metadata/update-row",
    security=(("accessKey",), ("managementToken",)),
)


class MetadataCalls(Client):
    """Models, fields, rows and relations of your own data."""

    def capture(
        self,
        *,
        data: dict[str, Any],
        model_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Records a user behavior event for analysis (UEBA).

        `data` is free-form; `model_id` says which model of behavior data it belongs to. Call it from your server
        whenever something worth analyzing happens.

        ``POST /api/v3/metadata/ueba/capture``

        Args:
            data: Data to be recorded.
            model_id: Identifier of the model of behavior data.
        """
        return self._send(_CAPTURE, {"data": data, "modelId": model_id}, request_options)

    def copy_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Copies a custom operation of a metadata model.

        `id` names the operation that is copied.

        ``POST /api/v3/metadata/copy-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return self._send(
            _COPY_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    def copy_row_relation(
        self,
        *,
        model_id: str,
        relation_row_id: str,
        row_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Copies the relations of one row of a metadata model to another.

        The platform does not document which of the two rows is the source; try it with rows that do not matter first.

        ``POST /api/v3/metadata/copy-row-relation``

        Args:
            model_id: Identifier of the metadata model.
            relation_row_id: Identifier of the other row of the copy.
            row_id: Identifier of the row to copy between.
        """
        return self._send(
            _COPY_ROW_RELATION,
            {"modelId": model_id, "relationRowId": relation_row_id, "rowId": row_id},
            request_options,
        )

    def create_field(
        self,
        *,
        default: Any,
        drop_down: DropDownItem,
        editable: bool,
        for_login: bool,
        format: int,
        fuzzy_search: bool,
        help: str,
        key: str,
        max: float,
        max_length: int,
        min: float,
        model_id: str,
        name: str,
        regexp: str,
        relation_multiple: bool,
        relation_optional_range: RowCondition,
        relation_show_key: str,
        relation_type: str,
        require: bool,
        show: bool,
        type: Literal["Text", "Textarea", "Number", "Boolean", "Date", "Enum", "Relation", "ReverseRelation", "Array"],
        unique: bool,
        user_visible: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModelField]:
        """Adds a field to a metadata model.

        Type and key are chosen here and are not part of `update_field`. Length, range, pattern and relation settings
        apply only to the types that they fit.

        ``POST /api/v3/metadata/create-field``

        Args:
            default: Value that new rows get when none is given.
            drop_down: Choice of an `Enum` field.
            editable: Whether the value can be changed.
            for_login: Whether users can sign in with this field; matters for the user model only. Default: `False`.
            format: Number of the display format, for types that have several formats.
            fuzzy_search: Whether keywords are searched for in this field. Default: `False`.
            help: Hint for the people who fill in the field.
            key: Key of the field in rows and conditions; unique in the model.
            max: Upper limit of a number, or latest time of a date.
            max_length: Largest number of characters of a text.
            min: Lower limit of a number, or earliest time of a date.
            model_id: Identifier of the metadata model.
            name: Name shown to people.
            regexp: Regular expression that a text must match.
            relation_multiple: Whether a row can be related to several rows. Default: `False`.
            relation_optional_range: Which rows a relation field may refer to.
            relation_show_key: Key of the field of the related row that is shown.
            relation_type: Identifier of the model that a relation field refers to.
            require: Whether every row must have a value.
            show: Whether the field is shown.
            type: Data type of the field. `Relation` refers to rows of another model, `ReverseRelation` shows the
                relations that point here.
            unique: Whether no two rows may have the same value.
            user_visible: Whether users see the field in their personal center; matters for the user model only.
                Default: `False`.
        """
        return self._send(
            _CREATE_FIELD,
            {
                "default": default,
                "dropDown": drop_down,
                "editable": editable,
                "forLogin": for_login,
                "format": format,
                "fuzzySearch": fuzzy_search,
                "help": help,
                "key": key,
                "max": max,
                "maxLength": max_length,
                "min": min,
                "modelId": model_id,
                "name": name,
                "regexp": regexp,
                "relationMultiple": relation_multiple,
                "relationOptionalRange": relation_optional_range,
                "relationShowKey": relation_show_key,
                "relationType": relation_type,
                "require": require,
                "show": show,
                "type": type,
                "unique": unique,
                "userVisible": user_visible,
            },
            request_options,
        )

    def create_model(
        self,
        *,
        description: str | None,
        enable: bool | None,
        name: str,
        parent_key: str,
        type: FunctionModelType,
        data_type: FunctionModelDataType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModel]:
        """Creates a metadata model.

        A model describes a kind of object, such as projects or devices. Add its fields with `create_field` and its rows
        with `create_row`.

        ``POST /api/v3/metadata/create-model``

        Args:
            description: Description for people.
            enable: Whether it is switched on. Default: `True`.
            name: Name shown to people.
            parent_key: Key of the menu that the model appears under.
            type: Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`.
            data_type: Whether the rows form a flat `list` (default) or a `tree`. Default: `"list"`.
        """
        return self._send(
            _CREATE_MODEL,
            {
                "description": description,
                "enable": enable,
                "name": name,
                "parentKey": parent_key,
                "type": type,
                "dataType": data_type,
            },
            request_options,
        )

    def create_operate(
        self,
        *,
        config: dict[str, Any],
        icon: str,
        model_id: str,
        operate_key: str,
        operate_name: str,
        show: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds a custom operation to a metadata model.

        An operation is something that can be done with the rows of a model. `execute_operate` runs it.

        ``POST /api/v3/metadata/create-operate``

        Args:
            config: Configuration of the operation.
            icon: Icon of the operation.
            model_id: Identifier of the metadata model.
            operate_key: Key of the operation, unique in the model.
            operate_name: Name of the operation.
            show: Whether the operation is offered to people.
        """
        return self._send(
            _CREATE_OPERATE,
            {
                "config": config,
                "icon": icon,
                "modelId": model_id,
                "operateKey": operate_key,
                "operateName": operate_name,
                "show": show,
            },
            request_options,
        )

    def create_row(
        self,
        *,
        data: dict[str, Any],
        model_id: str,
        row_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Adds a row to a metadata model.

        `data` holds the values by field key. Leave `row_id` out to have one generated.

        ``POST /api/v3/metadata/create-row``

        Args:
            data: Values of the new row, keyed by field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the new row, at most 32 characters; generated when left out. Length: at most 32.
        """
        return self._send(_CREATE_ROW, {"data": data, "modelId": model_id, "rowId": row_id}, request_options)

    def create_row_relation(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        value_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Relates a row of a metadata model to other rows.

        The relation belongs to a field of type `Relation`; `value_list` names the rows that are related to `row_id`.

        ``POST /api/v3/metadata/create-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row that gets the relation.
            value_list: Identifiers of the rows to relate to.
        """
        return self._send(
            _CREATE_ROW_RELATION,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "valueList": value_list},
            request_options,
        )

    def execute_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Runs a custom operation of a metadata model.

        `custom_config` passes the parameters of this run. What happens depends on how the operation was configured.

        ``POST /api/v3/metadata/execute-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return self._send(
            _EXECUTE_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    def export_metadata(
        self,
        *,
        id_list: list[str],
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Exports rows of a metadata model.

        `id_list` chooses the rows. The platform does not document data in the answer.

        ``POST /api/v3/metadata/export``

        Args:
            id_list: Identifiers of the rows.
            model_id: Identifier of the metadata model.
        """
        return self._send(_EXPORT_METADATA, {"idList": id_list, "modelId": model_id}, request_options)

    def export_model(self, *, model_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Exports a metadata model.

        Use it with `import_model` to carry a model to another user pool. The platform does not document data in the
        answer.

        ``POST /api/v3/metadata/export/model``

        Args:
            model_id: Identifier of the metadata model.
        """
        return self._send(_EXPORT_MODEL, {"modelId": model_id}, request_options)

    def get_all_metadata(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Returns all rows of a metadata model that meet conditions.

        Unlike `list_row` it takes no page number. For large models use `get_all_metadata_row`, which returns the rows
        in portions.

        ``POST /api/v3/metadata/get-all-metadata``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
        """
        return self._send(
            _GET_ALL_METADATA,
            {"modelId": model_id, "conditions": conditions, "conjunction": conjunction},
            request_options,
        )

    def get_all_metadata_row(
        self,
        *,
        model_id: str,
        size: int,
        get_relation_details: bool | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        query: Any | NotGiven = NOT_GIVEN,
        scroll_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowScrollPage]:
        """Reads all rows of a metadata model in portions.

        Leave `scroll_id` out in the first call and pass the one from the answer in each following call, until no rows
        come back.

        ``POST /api/v3/metadata/get-all-row-by-scrollid``

        Args:
            model_id: Identifier of the metadata model.
            size: Number of rows per portion.
            get_relation_details: Return the details of related rows.
            id: Identifier of one row, to read only that.
            query: Conditions that a row must meet.
            scroll_id: Token from the previous answer; leave it out in the first call.
        """
        return self._send(
            _GET_ALL_METADATA_ROW,
            {
                "modelId": model_id,
                "size": size,
                "getRelationDetails": get_relation_details,
                "id": id,
                "query": query,
                "scrollId": scroll_id,
            },
            request_options,
        )

    def get_import_template(self, *, model_id: str, request_options: RequestOptions | None = None) -> Envelope[Row]:
        """Returns the template for importing rows into a metadata model.

        Fill it in and pass it to `import_metadata`. The documented answer has the shape of a row.

        ``GET /api/v3/metadata/get-import-template``

        Args:
            model_id: Identifier of the metadata model.
        """
        return self._send(_GET_IMPORT_TEMPLATE, {"modelId": model_id}, request_options)

    def get_metadata_group_list(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return self._send(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    def get_metadata_group_list_pages(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RowPage]]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return self._pages(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    def get_metadata_group_list_items(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Any]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return self._items(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    def get_model(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[FunctionModel]:
        """Gets one metadata model.

        The answer holds the settings of the model; use `list_field` for its fields.

        ``GET /api/v3/metadata/get-model``

        Args:
            id: Identifier of the metadata model.
        """
        return self._send(_GET_MODEL, {"id": id}, request_options)

    def get_relation_details(self, *, request_options: RequestOptions | None = None) -> Envelope[RelationValuePage]:
        """Returns related rows with their details.

        The platform documents no parameters for this operation, so how the row is named is uncertain.
        `get_relation_value` is the documented way.

        ``GET /api/v3/metadata/get-row-relation-details``
        """
        return self._send(_GET_RELATION_DETAILS, {}, request_options)

    def get_relation_info(
        self,
        *,
        id_list: list[str],
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns information on related rows of a metadata model.

        Give the identifiers of the rows that are referred to. The platform does not document data in the answer.

        ``POST /api/v3/metadata/get-relation-info``

        Args:
            id_list: Identifiers of the rows.
            model_id: Identifier of the metadata model.
        """
        return self._send(_GET_RELATION_INFO, {"idList": id_list, "modelId": model_id}, request_options)

    def get_relation_value(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    def get_relation_value_pages(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RelationValuePage]]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    def get_relation_value_items(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[str]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    def get_row(
        self,
        *,
        model_id: str,
        row_id: str,
        show_field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Gets one row of a metadata model.

        Model and row identifier together name the row. The answer holds one cell per field.

        ``GET /api/v3/metadata/get-row``

        Args:
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            show_field_id: `true` makes the answer name values by field identifier instead of field key. A text, not
                a boolean. Default: `"false"`.
        """
        return self._send(
            _GET_ROW,
            {"modelId": model_id, "rowId": row_id, "showFieldId": show_field_id},
            request_options,
        )

    def get_row_batch(
        self,
        *,
        model_id: str,
        row_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Row]]:
        """Gets several rows of a metadata model.

        All rows must belong to the same model. The documented path has no `/api/v3` prefix, unlike all others of this
        group.

        ``POST /get-row-batch``

        Args:
            model_id: Identifier of the metadata model.
            row_ids: Identifiers of the rows.
        """
        return self._send(_GET_ROW_BATCH, {"modelId": model_id, "rowIds": row_ids}, request_options)

    def get_row_by_value(
        self,
        *,
        key: str,
        model_id: str,
        value: str,
        show_field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Finds one row of a metadata model by the value of a field.

        Use it when you know a unique value, such as a project code, but not the row identifier.

        ``GET /api/v3/metadata/get-row-by-value``

        Args:
            key: Key of the field to compare.
            model_id: Identifier of the metadata model.
            value: Value that the field must have.
            show_field_id: `true` makes the answer name values by field identifier instead of field key. A text, not
                a boolean. Default: `"false"`.
        """
        return self._send(
            _GET_ROW_BY_VALUE,
            {"key": key, "modelId": model_id, "value": value, "showFieldId": show_field_id},
            request_options,
        )

    def import_metadata(
        self,
        *,
        file: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Imports rows into a metadata model from a file.

        `get_import_template` returns the template that the file follows.

        ``POST /api/v3/metadata/import``

        Args:
            file: The file to import.
            model_id: Identifier of the metadata model.
        """
        return self._send(_IMPORT_METADATA, {"file": file, "modelId": model_id}, request_options)

    def import_model(self, *, file: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Imports a metadata model from a file.

        The file is one that `export_model` made.

        ``POST /api/v3/metadata/import/model``

        Args:
            file: The file to import.
        """
        return self._send(_IMPORT_MODEL, {"file": file}, request_options)

    def list_field(
        self,
        *,
        from_: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[FunctionModelField]]:
        """Lists the fields of a metadata model.

        The answer is not divided into pages.

        ``GET /api/v3/metadata/list-field``

        Args:
            from_: Who asks for the fields. The platform does not document the possible values.
            model_id: Identifier of the metadata model.
        """
        return self._send(_LIST_FIELD, {"from": from_, "modelId": model_id}, request_options)

    def list_model(self, *, request_options: RequestOptions | None = None) -> Envelope[FunctionModelList]:
        """Lists all metadata models of the user pool.

        The answer is not divided into pages. The platform documents `list` beside the status code instead of inside
        `data`.

        ``GET /api/v3/metadata/list-model``
        """
        return self._send(_LIST_MODEL, {}, request_options)

    def list_operate(
        self,
        *,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_created: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OperateModel]:
        """Lists the custom operations of a metadata model, one page at a time.

        The platform documents the answer as a single operation without the usual envelope, so treat its shape as
        uncertain. `list_operate_all` needs no paging.

        ``GET /api/v3/metadata/list-operate``

        Args:
            model_id: Identifier of the metadata model.
            field_id: Only operations of this field.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            show_created: Whether to include created operations. A text; its values are not documented.
        """
        return self._send(
            _LIST_OPERATE,
            {
                "modelId": model_id,
                "fieldId": field_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showCreated": show_created,
            },
            request_options,
        )

    def list_operate_all(
        self,
        *,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OperateModel]:
        """Lists all custom operations of a metadata model.

        Not divided into pages. The platform documents the answer as a single operation without the usual envelope, so
        treat its shape as uncertain.

        ``GET /api/v3/metadata/all-operate``

        Args:
            model_id: Identifier of the metadata model.
        """
        return self._send(_LIST_OPERATE_ALL, {"modelId": model_id}, request_options)

    def list_row(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return self._send(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    def list_row_pages(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RowPage]]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return self._pages(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    def list_row_items(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Any]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return self._items(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    def relation_search(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return self._send(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    def relation_search_pages(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RelationValuePage]]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return self._pages(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    def relation_search_items(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[str]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return self._items(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    def remove_field(self, *, id: str, model_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a field from a metadata model.

        The values of the field in all rows are lost with it; this cannot be undone.

        ``POST /api/v3/metadata/remove-field``

        Args:
            id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
        """
        return self._send(_REMOVE_FIELD, {"id": id, "modelId": model_id}, request_options)

    def remote_field(self, *, id: str, model_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deprecated: former name of `remove_field`."""
        return self.remove_field(id=id, model_id=model_id, request_options=request_options)

    def remove_model(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a metadata model.

        Its fields and rows are lost with it; this cannot be undone.

        ``POST /api/v3/metadata/remove-model``

        Args:
            id: Identifier of the metadata model.
        """
        return self._send(_REMOVE_MODEL, {"id": id}, request_options)

    def remove_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a custom operation from a metadata model.

        `id` names the operation. This cannot be undone.

        ``POST /api/v3/metadata/remove-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return self._send(
            _REMOVE_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    def remove_relation_value(
        self,
        *,
        field_ids: list[str],
        model_id: str,
        row_id: str,
        value: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a value from relation fields of a row.

        Only the relation is removed; both rows stay.

        ``POST /api/v3/metadata/remove-row-relation``

        Args:
            field_ids: Identifiers of the relation fields.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            value: Value to be removed from the relation: the identifier of the related row.
        """
        return self._send(
            _REMOVE_RELATION_VALUE,
            {"fieldIds": field_ids, "modelId": model_id, "rowId": row_id, "value": value},
            request_options,
        )

    def remove_row(
        self,
        *,
        model_id: str,
        row_id_list: list[str],
        recursive: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes rows from a metadata model.

        With `recursive` the rows below the given ones are removed too, in a tree model. Removed rows cannot be
        restored.

        ``POST /api/v3/metadata/remove-row``

        Args:
            model_id: Identifier of the metadata model.
            row_id_list: Identifiers of the rows.
            recursive: Also remove the rows below, in a tree model. Default: `False`.
        """
        return self._send(
            _REMOVE_ROW,
            {"modelId": model_id, "rowIdList": row_id_list, "recursive": recursive},
            request_options,
        )

    def update_field(
        self,
        *,
        default: Any,
        drop_down: list[str],
        editable: bool,
        for_login: bool,
        format: int,
        fuzzy_search: bool,
        help: str,
        id: str,
        max: float,
        max_length: int,
        min: float,
        model_id: str,
        name: str,
        regexp: str,
        relation_optional_range: RelationOptionalRange,
        relation_show_key: str,
        require: bool,
        show: bool,
        unique: bool,
        user_visible: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModelField]:
        """Changes a field of a metadata model.

        Sets display name, checks and visibility. Type and key of a field cannot be changed here.

        ``POST /api/v3/metadata/update-field``

        Args:
            default: Value that new rows get when none is given.
            drop_down: Choices of an `Enum` field.
            editable: Whether the value can be changed.
            for_login: Whether users can sign in with this field; matters for the user model only. Default: `False`.
            format: Number of the display format, for types that have several formats.
            fuzzy_search: Whether keywords are searched for in this field. Default: `False`.
            help: Hint for the people who fill in the field.
            id: Identifier of the metadata field.
            max: Upper limit of a number, or latest time of a date.
            max_length: Largest number of characters of a text.
            min: Lower limit of a number, or earliest time of a date.
            model_id: Identifier of the metadata model.
            name: Name shown to people.
            regexp: Regular expression that a text must match.
            relation_optional_range: Which rows a relation field may refer to.
            relation_show_key: Key of the field of the related row that is shown.
            require: Whether every row must have a value.
            show: Whether the field is shown.
            unique: Whether no two rows may have the same value.
            user_visible: Whether users see the field in their personal center; matters for the user model only.
                Default: `False`.
        """
        return self._send(
            _UPDATE_FIELD,
            {
                "default": default,
                "dropDown": drop_down,
                "editable": editable,
                "forLogin": for_login,
                "format": format,
                "fuzzySearch": fuzzy_search,
                "help": help,
                "id": id,
                "max": max,
                "maxLength": max_length,
                "min": min,
                "modelId": model_id,
                "name": name,
                "regexp": regexp,
                "relationOptionalRange": relation_optional_range,
                "relationShowKey": relation_show_key,
                "require": require,
                "show": show,
                "unique": unique,
                "userVisible": user_visible,
            },
            request_options,
        )

    def update_model(
        self,
        *,
        config: dict[str, Any],
        description: str | None,
        enable: bool,
        field_order: str,
        id: str,
        name: str,
        parent_key: str,
        show_field_key: str,
        type: FunctionModelType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModel]:
        """Changes a metadata model.

        Sets name, position in the menu, field order and display settings. The fields themselves are changed with
        `update_field`.

        ``POST /api/v3/metadata/update-model``

        Args:
            config: Settings of the details page.
            description: Description for people.
            enable: Whether it is switched on.
            field_order: Order in which the fields are shown, as one text.
            id: Identifier of the metadata model.
            name: Name shown to people.
            parent_key: Key of the menu that the model appears under.
            show_field_key: Key of the field that stands for a row where only one value is shown.
            type: Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`.
        """
        return self._send(
            _UPDATE_MODEL,
            {
                "config": config,
                "description": description,
                "enable": enable,
                "fieldOrder": field_order,
                "id": id,
                "name": name,
                "parentKey": parent_key,
                "showFieldKey": show_field_key,
                "type": type,
            },
            request_options,
        )

    def update_operate(
        self,
        *,
        config: dict[str, Any],
        icon: str,
        id: str,
        model_id: str,
        operate_key: str,
        operate_name: str,
        show: bool,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes a custom operation of a metadata model.

        Sets name, key, icon, visibility and configuration of the operation.

        ``POST /api/v3/metadata/update-operate``

        Args:
            config: Configuration of the operation.
            icon: Icon of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            operate_key: Key of the operation, unique in the model.
            operate_name: Name of the operation.
            show: Whether the operation is offered to people.
            field_id: Identifier of the field that the operation belongs to.
        """
        return self._send(
            _UPDATE_OPERATE,
            {
                "config": config,
                "icon": icon,
                "id": id,
                "modelId": model_id,
                "operateKey": operate_key,
                "operateName": operate_name,
                "show": show,
                "fieldId": field_id,
            },
            request_options,
        )

    def update_row(
        self,
        *,
        data: dict[str, Any],
        model_id: str,
        row_id: str,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Changes values in a row of a metadata model.

        `data` holds the values to change, by field.

        ``POST /api/v3/metadata/update-row``

        Args:
            data: New values of the row, keyed by field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
        """
        return self._send(
            _UPDATE_ROW,
            {"data": data, "modelId": model_id, "rowId": row_id, "showFieldId": show_field_id},
            request_options,
        )


class AsyncMetadataCalls(AsyncClient):
    """Models, fields, rows and relations of your own data."""

    async def capture(
        self,
        *,
        data: dict[str, Any],
        model_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Records a user behavior event for analysis (UEBA).

        `data` is free-form; `model_id` says which model of behavior data it belongs to. Call it from your server
        whenever something worth analyzing happens.

        ``POST /api/v3/metadata/ueba/capture``

        Args:
            data: Data to be recorded.
            model_id: Identifier of the model of behavior data.
        """
        return await self._send(_CAPTURE, {"data": data, "modelId": model_id}, request_options)

    async def copy_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Copies a custom operation of a metadata model.

        `id` names the operation that is copied.

        ``POST /api/v3/metadata/copy-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return await self._send(
            _COPY_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    async def copy_row_relation(
        self,
        *,
        model_id: str,
        relation_row_id: str,
        row_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Copies the relations of one row of a metadata model to another.

        The platform does not document which of the two rows is the source; try it with rows that do not matter first.

        ``POST /api/v3/metadata/copy-row-relation``

        Args:
            model_id: Identifier of the metadata model.
            relation_row_id: Identifier of the other row of the copy.
            row_id: Identifier of the row to copy between.
        """
        return await self._send(
            _COPY_ROW_RELATION,
            {"modelId": model_id, "relationRowId": relation_row_id, "rowId": row_id},
            request_options,
        )

    async def create_field(
        self,
        *,
        default: Any,
        drop_down: DropDownItem,
        editable: bool,
        for_login: bool,
        format: int,
        fuzzy_search: bool,
        help: str,
        key: str,
        max: float,
        max_length: int,
        min: float,
        model_id: str,
        name: str,
        regexp: str,
        relation_multiple: bool,
        relation_optional_range: RowCondition,
        relation_show_key: str,
        relation_type: str,
        require: bool,
        show: bool,
        type: Literal["Text", "Textarea", "Number", "Boolean", "Date", "Enum", "Relation", "ReverseRelation", "Array"],
        unique: bool,
        user_visible: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModelField]:
        """Adds a field to a metadata model.

        Type and key are chosen here and are not part of `update_field`. Length, range, pattern and relation settings
        apply only to the types that they fit.

        ``POST /api/v3/metadata/create-field``

        Args:
            default: Value that new rows get when none is given.
            drop_down: Choice of an `Enum` field.
            editable: Whether the value can be changed.
            for_login: Whether users can sign in with this field; matters for the user model only. Default: `False`.
            format: Number of the display format, for types that have several formats.
            fuzzy_search: Whether keywords are searched for in this field. Default: `False`.
            help: Hint for the people who fill in the field.
            key: Key of the field in rows and conditions; unique in the model.
            max: Upper limit of a number, or latest time of a date.
            max_length: Largest number of characters of a text.
            min: Lower limit of a number, or earliest time of a date.
            model_id: Identifier of the metadata model.
            name: Name shown to people.
            regexp: Regular expression that a text must match.
            relation_multiple: Whether a row can be related to several rows. Default: `False`.
            relation_optional_range: Which rows a relation field may refer to.
            relation_show_key: Key of the field of the related row that is shown.
            relation_type: Identifier of the model that a relation field refers to.
            require: Whether every row must have a value.
            show: Whether the field is shown.
            type: Data type of the field. `Relation` refers to rows of another model, `ReverseRelation` shows the
                relations that point here.
            unique: Whether no two rows may have the same value.
            user_visible: Whether users see the field in their personal center; matters for the user model only.
                Default: `False`.
        """
        return await self._send(
            _CREATE_FIELD,
            {
                "default": default,
                "dropDown": drop_down,
                "editable": editable,
                "forLogin": for_login,
                "format": format,
                "fuzzySearch": fuzzy_search,
                "help": help,
                "key": key,
                "max": max,
                "maxLength": max_length,
                "min": min,
                "modelId": model_id,
                "name": name,
                "regexp": regexp,
                "relationMultiple": relation_multiple,
                "relationOptionalRange": relation_optional_range,
                "relationShowKey": relation_show_key,
                "relationType": relation_type,
                "require": require,
                "show": show,
                "type": type,
                "unique": unique,
                "userVisible": user_visible,
            },
            request_options,
        )

    async def create_model(
        self,
        *,
        description: str | None,
        enable: bool | None,
        name: str,
        parent_key: str,
        type: FunctionModelType,
        data_type: FunctionModelDataType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModel]:
        """Creates a metadata model.

        A model describes a kind of object, such as projects or devices. Add its fields with `create_field` and its rows
        with `create_row`.

        ``POST /api/v3/metadata/create-model``

        Args:
            description: Description for people.
            enable: Whether it is switched on. Default: `True`.
            name: Name shown to people.
            parent_key: Key of the menu that the model appears under.
            type: Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`.
            data_type: Whether the rows form a flat `list` (default) or a `tree`. Default: `"list"`.
        """
        return await self._send(
            _CREATE_MODEL,
            {
                "description": description,
                "enable": enable,
                "name": name,
                "parentKey": parent_key,
                "type": type,
                "dataType": data_type,
            },
            request_options,
        )

    async def create_operate(
        self,
        *,
        config: dict[str, Any],
        icon: str,
        model_id: str,
        operate_key: str,
        operate_name: str,
        show: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds a custom operation to a metadata model.

        An operation is something that can be done with the rows of a model. `execute_operate` runs it.

        ``POST /api/v3/metadata/create-operate``

        Args:
            config: Configuration of the operation.
            icon: Icon of the operation.
            model_id: Identifier of the metadata model.
            operate_key: Key of the operation, unique in the model.
            operate_name: Name of the operation.
            show: Whether the operation is offered to people.
        """
        return await self._send(
            _CREATE_OPERATE,
            {
                "config": config,
                "icon": icon,
                "modelId": model_id,
                "operateKey": operate_key,
                "operateName": operate_name,
                "show": show,
            },
            request_options,
        )

    async def create_row(
        self,
        *,
        data: dict[str, Any],
        model_id: str,
        row_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Adds a row to a metadata model.

        `data` holds the values by field key. Leave `row_id` out to have one generated.

        ``POST /api/v3/metadata/create-row``

        Args:
            data: Values of the new row, keyed by field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the new row, at most 32 characters; generated when left out. Length: at most 32.
        """
        return await self._send(_CREATE_ROW, {"data": data, "modelId": model_id, "rowId": row_id}, request_options)

    async def create_row_relation(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        value_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Relates a row of a metadata model to other rows.

        The relation belongs to a field of type `Relation`; `value_list` names the rows that are related to `row_id`.

        ``POST /api/v3/metadata/create-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row that gets the relation.
            value_list: Identifiers of the rows to relate to.
        """
        return await self._send(
            _CREATE_ROW_RELATION,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "valueList": value_list},
            request_options,
        )

    async def execute_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Runs a custom operation of a metadata model.

        `custom_config` passes the parameters of this run. What happens depends on how the operation was configured.

        ``POST /api/v3/metadata/execute-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return await self._send(
            _EXECUTE_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    async def export_metadata(
        self,
        *,
        id_list: list[str],
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Exports rows of a metadata model.

        `id_list` chooses the rows. The platform does not document data in the answer.

        ``POST /api/v3/metadata/export``

        Args:
            id_list: Identifiers of the rows.
            model_id: Identifier of the metadata model.
        """
        return await self._send(_EXPORT_METADATA, {"idList": id_list, "modelId": model_id}, request_options)

    async def export_model(self, *, model_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Exports a metadata model.

        Use it with `import_model` to carry a model to another user pool. The platform does not document data in the
        answer.

        ``POST /api/v3/metadata/export/model``

        Args:
            model_id: Identifier of the metadata model.
        """
        return await self._send(_EXPORT_MODEL, {"modelId": model_id}, request_options)

    async def get_all_metadata(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Returns all rows of a metadata model that meet conditions.

        Unlike `list_row` it takes no page number. For large models use `get_all_metadata_row`, which returns the rows
        in portions.

        ``POST /api/v3/metadata/get-all-metadata``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
        """
        return await self._send(
            _GET_ALL_METADATA,
            {"modelId": model_id, "conditions": conditions, "conjunction": conjunction},
            request_options,
        )

    async def get_all_metadata_row(
        self,
        *,
        model_id: str,
        size: int,
        get_relation_details: bool | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        query: Any | NotGiven = NOT_GIVEN,
        scroll_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowScrollPage]:
        """Reads all rows of a metadata model in portions.

        Leave `scroll_id` out in the first call and pass the one from the answer in each following call, until no rows
        come back.

        ``POST /api/v3/metadata/get-all-row-by-scrollid``

        Args:
            model_id: Identifier of the metadata model.
            size: Number of rows per portion.
            get_relation_details: Return the details of related rows.
            id: Identifier of one row, to read only that.
            query: Conditions that a row must meet.
            scroll_id: Token from the previous answer; leave it out in the first call.
        """
        return await self._send(
            _GET_ALL_METADATA_ROW,
            {
                "modelId": model_id,
                "size": size,
                "getRelationDetails": get_relation_details,
                "id": id,
                "query": query,
                "scrollId": scroll_id,
            },
            request_options,
        )

    async def get_import_template(
        self,
        *,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Returns the template for importing rows into a metadata model.

        Fill it in and pass it to `import_metadata`. The documented answer has the shape of a row.

        ``GET /api/v3/metadata/get-import-template``

        Args:
            model_id: Identifier of the metadata model.
        """
        return await self._send(_GET_IMPORT_TEMPLATE, {"modelId": model_id}, request_options)

    async def get_metadata_group_list(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return await self._send(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    def get_metadata_group_list_pages(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RowPage]]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return self._pages(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    def get_metadata_group_list_items(
        self,
        *,
        group_id: str,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Lists the metadata rows of a group, one page at a time.

        Keywords restrict the result; nested data is returned only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/group``

        Args:
            group_id: Identifier of the group.
            get_nest_data: Return nested data too.
            keyword: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            sort: Sort keys, applied in the order given.
        """
        return self._items(
            _GET_METADATA_GROUP_LIST,
            {
                "groupId": group_id,
                "getNestData": get_nest_data,
                "keyword": keyword,
                "limit": limit,
                "page": page,
                "sort": sort,
            },
            request_options,
        )

    async def get_model(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[FunctionModel]:
        """Gets one metadata model.

        The answer holds the settings of the model; use `list_field` for its fields.

        ``GET /api/v3/metadata/get-model``

        Args:
            id: Identifier of the metadata model.
        """
        return await self._send(_GET_MODEL, {"id": id}, request_options)

    async def get_relation_details(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Returns related rows with their details.

        The platform documents no parameters for this operation, so how the row is named is uncertain.
        `get_relation_value` is the documented way.

        ``GET /api/v3/metadata/get-row-relation-details``
        """
        return await self._send(_GET_RELATION_DETAILS, {}, request_options)

    async def get_relation_info(
        self,
        *,
        id_list: list[str],
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Returns information on related rows of a metadata model.

        Give the identifiers of the rows that are referred to. The platform does not document data in the answer.

        ``POST /api/v3/metadata/get-relation-info``

        Args:
            id_list: Identifiers of the rows.
            model_id: Identifier of the metadata model.
        """
        return await self._send(_GET_RELATION_INFO, {"idList": id_list, "modelId": model_id}, request_options)

    async def get_relation_value(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    def get_relation_value_pages(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RelationValuePage]]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    def get_relation_value_items(
        self,
        *,
        field_id: str,
        model_id: str,
        row_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[str]:
        """Lists the rows that a row is related to by a relation field.

        One page at a time, at most 50 per page. The items are the values of the relation.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/metadata/get-row-relation``

        Args:
            field_id: Identifier of the relation field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row whose relations are listed.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_RELATION_VALUE,
            {"fieldId": field_id, "modelId": model_id, "rowId": row_id, "limit": limit, "page": page},
            request_options,
        )

    async def get_row(
        self,
        *,
        model_id: str,
        row_id: str,
        show_field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Gets one row of a metadata model.

        Model and row identifier together name the row. The answer holds one cell per field.

        ``GET /api/v3/metadata/get-row``

        Args:
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            show_field_id: `true` makes the answer name values by field identifier instead of field key. A text, not
                a boolean. Default: `"false"`.
        """
        return await self._send(
            _GET_ROW,
            {"modelId": model_id, "rowId": row_id, "showFieldId": show_field_id},
            request_options,
        )

    async def get_row_batch(
        self,
        *,
        model_id: str,
        row_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Row]]:
        """Gets several rows of a metadata model.

        All rows must belong to the same model. The documented path has no `/api/v3` prefix, unlike all others of this
        group.

        ``POST /get-row-batch``

        Args:
            model_id: Identifier of the metadata model.
            row_ids: Identifiers of the rows.
        """
        return await self._send(_GET_ROW_BATCH, {"modelId": model_id, "rowIds": row_ids}, request_options)

    async def get_row_by_value(
        self,
        *,
        key: str,
        model_id: str,
        value: str,
        show_field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Finds one row of a metadata model by the value of a field.

        Use it when you know a unique value, such as a project code, but not the row identifier.

        ``GET /api/v3/metadata/get-row-by-value``

        Args:
            key: Key of the field to compare.
            model_id: Identifier of the metadata model.
            value: Value that the field must have.
            show_field_id: `true` makes the answer name values by field identifier instead of field key. A text, not
                a boolean. Default: `"false"`.
        """
        return await self._send(
            _GET_ROW_BY_VALUE,
            {"key": key, "modelId": model_id, "value": value, "showFieldId": show_field_id},
            request_options,
        )

    async def import_metadata(
        self,
        *,
        file: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Imports rows into a metadata model from a file.

        `get_import_template` returns the template that the file follows.

        ``POST /api/v3/metadata/import``

        Args:
            file: The file to import.
            model_id: Identifier of the metadata model.
        """
        return await self._send(_IMPORT_METADATA, {"file": file, "modelId": model_id}, request_options)

    async def import_model(self, *, file: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Imports a metadata model from a file.

        The file is one that `export_model` made.

        ``POST /api/v3/metadata/import/model``

        Args:
            file: The file to import.
        """
        return await self._send(_IMPORT_MODEL, {"file": file}, request_options)

    async def list_field(
        self,
        *,
        from_: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[FunctionModelField]]:
        """Lists the fields of a metadata model.

        The answer is not divided into pages.

        ``GET /api/v3/metadata/list-field``

        Args:
            from_: Who asks for the fields. The platform does not document the possible values.
            model_id: Identifier of the metadata model.
        """
        return await self._send(_LIST_FIELD, {"from": from_, "modelId": model_id}, request_options)

    async def list_model(self, *, request_options: RequestOptions | None = None) -> Envelope[FunctionModelList]:
        """Lists all metadata models of the user pool.

        The answer is not divided into pages. The platform documents `list` beside the status code instead of inside
        `data`.

        ``GET /api/v3/metadata/list-model``
        """
        return await self._send(_LIST_MODEL, {}, request_options)

    async def list_operate(
        self,
        *,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_created: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OperateModel]:
        """Lists the custom operations of a metadata model, one page at a time.

        The platform documents the answer as a single operation without the usual envelope, so treat its shape as
        uncertain. `list_operate_all` needs no paging.

        ``GET /api/v3/metadata/list-operate``

        Args:
            model_id: Identifier of the metadata model.
            field_id: Only operations of this field.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            show_created: Whether to include created operations. A text; its values are not documented.
        """
        return await self._send(
            _LIST_OPERATE,
            {
                "modelId": model_id,
                "fieldId": field_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showCreated": show_created,
            },
            request_options,
        )

    async def list_operate_all(
        self,
        *,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OperateModel]:
        """Lists all custom operations of a metadata model.

        Not divided into pages. The platform documents the answer as a single operation without the usual envelope, so
        treat its shape as uncertain.

        ``GET /api/v3/metadata/all-operate``

        Args:
            model_id: Identifier of the metadata model.
        """
        return await self._send(_LIST_OPERATE_ALL, {"modelId": model_id}, request_options)

    async def list_row(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RowPage]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return await self._send(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    def list_row_pages(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RowPage]]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return self._pages(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    def list_row_items(
        self,
        *,
        model_id: str,
        conditions: list[RowCondition] | NotGiven = NOT_GIVEN,
        conjunction: str | NotGiven = NOT_GIVEN,
        expand: list[RowExpansion] | NotGiven = NOT_GIVEN,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        filter_relation: RowScope | NotGiven = NOT_GIVEN,
        get_nest_data: bool | NotGiven = NOT_GIVEN,
        get_relation_field_detail: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        preview_relation: bool | NotGiven = NOT_GIVEN,
        scope: RowScope | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        sort: list[Any] | NotGiven = NOT_GIVEN,
        with_path: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Lists the rows of a metadata model, filtered, sorted and one page at a time.

        Search by keywords or by conditions on single fields, which `conjunction` joins. Page size at most 50;
        `fetch_all` returns everything at once. Related rows and nested data are returned only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/filter``

        Args:
            model_id: Identifier of the metadata model.
            conditions: Conditions that a row must meet.
            conjunction: How the conditions are joined: `and` or `or`.
            expand: Relation fields whose related rows are returned in detail.
            fetch_all: Return everything at once instead of one page. Default: `False`.
            filter_relation: Leave out rows that are already related to this row and field.
            get_nest_data: Return nested data too.
            get_relation_field_detail: Return the details of relation fields. Default: `False`.
            keywords: Text to search for.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            preview_relation: Return a short preview of related rows. Default: `False`.
            scope: Which part of the rows is searched.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
            sort: Sort keys, applied in the order given.
            with_path: Include the path from the root, for tree models. Default: `False`.
        """
        return self._items(
            _LIST_ROW,
            {
                "modelId": model_id,
                "conditions": conditions,
                "conjunction": conjunction,
                "expand": expand,
                "fetchAll": fetch_all,
                "filterRelation": filter_relation,
                "getNestData": get_nest_data,
                "getRelationFieldDetail": get_relation_field_detail,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "previewRelation": preview_relation,
                "scope": scope,
                "showFieldId": show_field_id,
                "sort": sort,
                "withPath": with_path,
            },
            request_options,
        )

    async def relation_search(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RelationValuePage]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return await self._send(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    def relation_search_pages(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RelationValuePage]]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return self._pages(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    def relation_search_items(
        self,
        *,
        field_id: str,
        model_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[str]:
        """Searches the rows that a relation field can refer to.

        Use it to offer a choice when a user fills in a relation field.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/metadata/relation-search``

        Args:
            field_id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            show_field_id: Name values in the answer by field identifier instead of field key.
        """
        return self._items(
            _RELATION_SEARCH,
            {
                "fieldId": field_id,
                "modelId": model_id,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "showFieldId": show_field_id,
            },
            request_options,
        )

    async def remove_field(
        self,
        *,
        id: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a field from a metadata model.

        The values of the field in all rows are lost with it; this cannot be undone.

        ``POST /api/v3/metadata/remove-field``

        Args:
            id: Identifier of the metadata field.
            model_id: Identifier of the metadata model.
        """
        return await self._send(_REMOVE_FIELD, {"id": id, "modelId": model_id}, request_options)

    async def remote_field(
        self,
        *,
        id: str,
        model_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deprecated: former name of `remove_field`."""
        return await self.remove_field(id=id, model_id=model_id, request_options=request_options)

    async def remove_model(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a metadata model.

        Its fields and rows are lost with it; this cannot be undone.

        ``POST /api/v3/metadata/remove-model``

        Args:
            id: Identifier of the metadata model.
        """
        return await self._send(_REMOVE_MODEL, {"id": id}, request_options)

    async def remove_operate(
        self,
        *,
        custom_config: dict[str, Any],
        id: str,
        model_id: str,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a custom operation from a metadata model.

        `id` names the operation. This cannot be undone.

        ``POST /api/v3/metadata/remove-operate``

        Args:
            custom_config: Parameters of this run of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            field_id: Identifier of the field that the operation belongs to.
        """
        return await self._send(
            _REMOVE_OPERATE,
            {"customConfig": custom_config, "id": id, "modelId": model_id, "fieldId": field_id},
            request_options,
        )

    async def remove_relation_value(
        self,
        *,
        field_ids: list[str],
        model_id: str,
        row_id: str,
        value: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a value from relation fields of a row.

        Only the relation is removed; both rows stay.

        ``POST /api/v3/metadata/remove-row-relation``

        Args:
            field_ids: Identifiers of the relation fields.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            value: Value to be removed from the relation: the identifier of the related row.
        """
        return await self._send(
            _REMOVE_RELATION_VALUE,
            {"fieldIds": field_ids, "modelId": model_id, "rowId": row_id, "value": value},
            request_options,
        )

    async def remove_row(
        self,
        *,
        model_id: str,
        row_id_list: list[str],
        recursive: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes rows from a metadata model.

        With `recursive` the rows below the given ones are removed too, in a tree model. Removed rows cannot be
        restored.

        ``POST /api/v3/metadata/remove-row``

        Args:
            model_id: Identifier of the metadata model.
            row_id_list: Identifiers of the rows.
            recursive: Also remove the rows below, in a tree model. Default: `False`.
        """
        return await self._send(
            _REMOVE_ROW,
            {"modelId": model_id, "rowIdList": row_id_list, "recursive": recursive},
            request_options,
        )

    async def update_field(
        self,
        *,
        default: Any,
        drop_down: list[str],
        editable: bool,
        for_login: bool,
        format: int,
        fuzzy_search: bool,
        help: str,
        id: str,
        max: float,
        max_length: int,
        min: float,
        model_id: str,
        name: str,
        regexp: str,
        relation_optional_range: RelationOptionalRange,
        relation_show_key: str,
        require: bool,
        show: bool,
        unique: bool,
        user_visible: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModelField]:
        """Changes a field of a metadata model.

        Sets display name, checks and visibility. Type and key of a field cannot be changed here.

        ``POST /api/v3/metadata/update-field``

        Args:
            default: Value that new rows get when none is given.
            drop_down: Choices of an `Enum` field.
            editable: Whether the value can be changed.
            for_login: Whether users can sign in with this field; matters for the user model only. Default: `False`.
            format: Number of the display format, for types that have several formats.
            fuzzy_search: Whether keywords are searched for in this field. Default: `False`.
            help: Hint for the people who fill in the field.
            id: Identifier of the metadata field.
            max: Upper limit of a number, or latest time of a date.
            max_length: Largest number of characters of a text.
            min: Lower limit of a number, or earliest time of a date.
            model_id: Identifier of the metadata model.
            name: Name shown to people.
            regexp: Regular expression that a text must match.
            relation_optional_range: Which rows a relation field may refer to.
            relation_show_key: Key of the field of the related row that is shown.
            require: Whether every row must have a value.
            show: Whether the field is shown.
            unique: Whether no two rows may have the same value.
            user_visible: Whether users see the field in their personal center; matters for the user model only.
                Default: `False`.
        """
        return await self._send(
            _UPDATE_FIELD,
            {
                "default": default,
                "dropDown": drop_down,
                "editable": editable,
                "forLogin": for_login,
                "format": format,
                "fuzzySearch": fuzzy_search,
                "help": help,
                "id": id,
                "max": max,
                "maxLength": max_length,
                "min": min,
                "modelId": model_id,
                "name": name,
                "regexp": regexp,
                "relationOptionalRange": relation_optional_range,
                "relationShowKey": relation_show_key,
                "require": require,
                "show": show,
                "unique": unique,
                "userVisible": user_visible,
            },
            request_options,
        )

    async def update_model(
        self,
        *,
        config: dict[str, Any],
        description: str | None,
        enable: bool,
        field_order: str,
        id: str,
        name: str,
        parent_key: str,
        show_field_key: str,
        type: FunctionModelType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FunctionModel]:
        """Changes a metadata model.

        Sets name, position in the menu, field order and display settings. The fields themselves are changed with
        `update_field`.

        ``POST /api/v3/metadata/update-model``

        Args:
            config: Settings of the details page.
            description: Description for people.
            enable: Whether it is switched on.
            field_order: Order in which the fields are shown, as one text.
            id: Identifier of the metadata model.
            name: Name shown to people.
            parent_key: Key of the menu that the model appears under.
            show_field_key: Key of the field that stands for a row where only one value is shown.
            type: Kind of model: built-in ones such as `user`, `department` and `device`, or `custom`.
        """
        return await self._send(
            _UPDATE_MODEL,
            {
                "config": config,
                "description": description,
                "enable": enable,
                "fieldOrder": field_order,
                "id": id,
                "name": name,
                "parentKey": parent_key,
                "showFieldKey": show_field_key,
                "type": type,
            },
            request_options,
        )

    async def update_operate(
        self,
        *,
        config: dict[str, Any],
        icon: str,
        id: str,
        model_id: str,
        operate_key: str,
        operate_name: str,
        show: bool,
        field_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes a custom operation of a metadata model.

        Sets name, key, icon, visibility and configuration of the operation.

        ``POST /api/v3/metadata/update-operate``

        Args:
            config: Configuration of the operation.
            icon: Icon of the operation.
            id: Identifier of the operation.
            model_id: Identifier of the metadata model.
            operate_key: Key of the operation, unique in the model.
            operate_name: Name of the operation.
            show: Whether the operation is offered to people.
            field_id: Identifier of the field that the operation belongs to.
        """
        return await self._send(
            _UPDATE_OPERATE,
            {
                "config": config,
                "icon": icon,
                "id": id,
                "modelId": model_id,
                "operateKey": operate_key,
                "operateName": operate_name,
                "show": show,
                "fieldId": field_id,
            },
            request_options,
        )

    async def update_row(
        self,
        *,
        data: dict[str, Any],
        model_id: str,
        row_id: str,
        show_field_id: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Row]:
        """Changes values in a row of a metadata model.

        `data` holds the values to change, by field.

        ``POST /api/v3/metadata/update-row``

        Args:
            data: New values of the row, keyed by field.
            model_id: Identifier of the metadata model.
            row_id: Identifier of the row.
            show_field_id: Name values in the answer by field identifier instead of field key. Default: `False`.
        """
        return await self._send(
            _UPDATE_ROW,
            {"data": data, "modelId": model_id, "rowId": row_id, "showFieldId": show_field_id},
            request_options,
        )
