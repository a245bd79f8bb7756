# Generated from spec/genauth/management/custom-fields.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult, TargetType
    from .custom_fields_models import (
        BaseFieldDataType,
        CustomDataInput,
        CustomField,
        CustomFieldInput,
        CustomFieldKey,
        CustomFieldList,
        UserBaseFieldInput,
    )

_DELETE_CUSTOM_FIELDS: Operation[Envelope[SuccessResult]] = Operation(
    "deleteCustomFields",
    "POST",
    "/api/v3/delete-custom-fields",
    security=(("accessKey",), ("managementToken",)),
)
_GET_CUSTOM_DATA: Operation[Envelope[dict[str, Any]]] = Operation(
    "getCustomData",
    "GET",
    "/api/v3/get-custom-data",
    security=(("accessKey",), ("managementToken",)),
)
_GET_CUSTOM_FIELDS: Operation[Envelope[list[CustomField]]] = Operation(
    "getCustomFields",
    "GET",
    "/api/v3/get-custom-fields",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_BASE_FIELDS: Operation[Envelope[list[CustomField]]] = Operation(
    "getUserBaseFields",
    "GET",
    "/api/v3/get-user-base-fields",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_CUST_FIELDS: Operation[Envelope[CustomFieldList]] = Operation(
    "listCustFields",
    "GET",
    "/api/v3/list-custom-fields",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("count", "all")),
)
_LIST_USER_BASE_FIELDS: Operation[Envelope[CustomFieldList]] = Operation(
    "listUserBaseFields",
    "GET",
    "/api/v3/list-user-base-fields",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("count", "all")),
)
_SET_CUSTOM_DATA: Operation[Envelope[SuccessResult]] = Operation(
    "setCustomData",
    "POST",
    "/api/v3/set-custom-data",
    security=(("accessKey",), ("managementToken",)),
)
_SET_CUSTOM_FIELDS: Operation[Envelope[list[CustomField]]] = Operation(
    "setCustomFields",
    "POST",
    "/api/v3/set-custom-fields",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USER_BASE_FIELDS: Operation[Envelope[list[CustomField]]] = Operation(
    "setUserBaseFields",
    "POST",
    "/api/v3/set-user-base-fields",
    security=(("accessKey",), ("managementToken",)),
)


class CustomFieldsCalls(Client):
    """Fields of your own on users, roles, groups and departments."""

    def delete_custom_fields(
        self,
        *,
        list: list[CustomFieldKey],
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 custom field definitions.

        The values that objects hold for these fields are no longer available; this cannot be undone.

        ``POST /api/v3/delete-custom-fields``

        Args:
            list: Fields to delete, 1 to 50. Holds: 1 to 50 items.
            tenant_id: Identifier of the tenant.
        """
        return self._send(_DELETE_CUSTOM_FIELDS, {"list": list, "tenantId": tenant_id}, request_options)

    def get_custom_data(
        self,
        *,
        target_identifier: str,
        target_type: TargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Gets the custom field values of one object.

        The answer is an object from field key to value.

        ``GET /api/v3/get-custom-data``

        Args:
            target_identifier: Identifier of the object: user id, role code or group code.
            target_type: Kind of object: `USER`, `ROLE` or `GROUP`.
            namespace: Permission namespace of the role; only for roles, the default namespace when left out.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _GET_CUSTOM_DATA,
            {
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def get_custom_fields(
        self,
        *,
        target_type: TargetType,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Lists the custom fields defined for users, roles or groups.

        Returns all definitions for that kind of object, without the values.

        ``GET /api/v3/get-custom-fields``

        Args:
            target_type: Kind of object whose custom fields are listed: `USER`, `ROLE` or `GROUP`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_GET_CUSTOM_FIELDS, {"targetType": target_type, "tenantId": tenant_id}, request_options)

    def get_user_base_fields(self, *, request_options: RequestOptions | None = None) -> Envelope[list[CustomField]]:
        """Lists the built-in fields of users.

        Returns the settings of every built-in field, such as its label, whether users may edit it and where it is
        shown.

        ``GET /api/v3/get-user-base-fields``
        """
        return self._send(_GET_USER_BASE_FIELDS, {}, request_options)

    def list_cust_fields(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CustomFieldList]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._send(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_cust_fields_pages(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[CustomFieldList]]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._pages(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_cust_fields_items(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CustomField]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._items(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_user_base_fields(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CustomFieldList]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._send(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_user_base_fields_pages(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[CustomFieldList]]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._pages(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_user_base_fields_items(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CustomField]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._items(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def set_custom_data(
        self,
        *,
        list: list[CustomDataInput],
        target_identifier: str,
        target_type: TargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets custom field values of one object.

        The object is a user, role, group or department, named by `target_identifier`; up to 50 values in one call. The
        fields must have been defined with `set_custom_fields`.

        ``POST /api/v3/set-custom-data``

        Args:
            list: Values to set, 1 to 50. Holds: 1 to 50 items.
            target_identifier: Identifier of the object: user id, role code, group code or department id.
            target_type: Kind of object: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`.
            namespace: Permission namespace of the role; only for roles.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _SET_CUSTOM_DATA,
            {
                "list": list,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def set_custom_fields(
        self,
        *,
        list: list[CustomFieldInput],
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Creates or changes up to 50 custom field definitions.

        A field is identified by `targetType` and `key`: an existing one is changed, any other is created. Choose the
        data type with care, because values already stored must fit it.

        ``POST /api/v3/set-custom-fields``

        Args:
            list: Field definitions, 1 to 50. Holds: 1 to 50 items.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_SET_CUSTOM_FIELDS, {"list": list, "tenantId": tenant_id}, request_options)

    def set_user_base_fields(
        self,
        *,
        list: list[UserBaseFieldInput],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Changes the settings of up to 50 built-in user fields.

        A field is named by its `key`; settings that are left out stay as they are. Built-in fields cannot be created or
        deleted.

        ``POST /api/v3/set-user-base-fields``

        Args:
            list: Field settings, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_SET_USER_BASE_FIELDS, {"list": list}, request_options)


class AsyncCustomFieldsCalls(AsyncClient):
    """Fields of your own on users, roles, groups and departments."""

    async def delete_custom_fields(
        self,
        *,
        list: list[CustomFieldKey],
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 custom field definitions.

        The values that objects hold for these fields are no longer available; this cannot be undone.

        ``POST /api/v3/delete-custom-fields``

        Args:
            list: Fields to delete, 1 to 50. Holds: 1 to 50 items.
            tenant_id: Identifier of the tenant.
        """
        return await self._send(_DELETE_CUSTOM_FIELDS, {"list": list, "tenantId": tenant_id}, request_options)

    async def get_custom_data(
        self,
        *,
        target_identifier: str,
        target_type: TargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Gets the custom field values of one object.

        The answer is an object from field key to value.

        ``GET /api/v3/get-custom-data``

        Args:
            target_identifier: Identifier of the object: user id, role code or group code.
            target_type: Kind of object: `USER`, `ROLE` or `GROUP`.
            namespace: Permission namespace of the role; only for roles, the default namespace when left out.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _GET_CUSTOM_DATA,
            {
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def get_custom_fields(
        self,
        *,
        target_type: TargetType,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Lists the custom fields defined for users, roles or groups.

        Returns all definitions for that kind of object, without the values.

        ``GET /api/v3/get-custom-fields``

        Args:
            target_type: Kind of object whose custom fields are listed: `USER`, `ROLE` or `GROUP`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_GET_CUSTOM_FIELDS, {"targetType": target_type, "tenantId": tenant_id}, request_options)

    async def get_user_base_fields(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Lists the built-in fields of users.

        Returns the settings of every built-in field, such as its label, whether users may edit it and where it is
        shown.

        ``GET /api/v3/get-user-base-fields``
        """
        return await self._send(_GET_USER_BASE_FIELDS, {}, request_options)

    async def list_cust_fields(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CustomFieldList]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return await self._send(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_cust_fields_pages(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[CustomFieldList]]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._pages(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_cust_fields_items(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CustomField]:
        """Lists custom fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-custom-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._items(
            _LIST_CUST_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    async def list_user_base_fields(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CustomFieldList]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return await self._send(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_user_base_fields_pages(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[CustomFieldList]]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._pages(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    def list_user_base_fields_items(
        self,
        *,
        data_type: BaseFieldDataType,
        target_type: TargetType,
        access_control: bool | NotGiven = NOT_GIVEN,
        admin_visible: bool | NotGiven = NOT_GIVEN,
        keyword: str | NotGiven = NOT_GIVEN,
        lang: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_visible: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CustomField]:
        """Lists built-in fields, filtered and one page at a time.

        The answer also counts the fields, altogether and by who can see them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-user-base-fields``

        Args:
            data_type: Only fields of this data type.
            target_type: Kind of object whose fields are listed: `USER`, `ROLE` or `GROUP`.
            access_control: Whether the access rights of the caller are applied to the fields.
            admin_visible: Only fields that administrators can see in the console (`true`) or cannot see (`false`).
            keyword: Text to search for in key and label.
            lang: Language of the labels, such as `en-US`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            user_visible: Only fields that users can see (`true`) or cannot see (`false`).
        """
        return self._items(
            _LIST_USER_BASE_FIELDS,
            {
                "dataType": data_type,
                "targetType": target_type,
                "accessControl": access_control,
                "adminVisible": admin_visible,
                "keyword": keyword,
                "lang": lang,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "userVisible": user_visible,
            },
            request_options,
        )

    async def set_custom_data(
        self,
        *,
        list: list[CustomDataInput],
        target_identifier: str,
        target_type: TargetType,
        namespace: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets custom field values of one object.

        The object is a user, role, group or department, named by `target_identifier`; up to 50 values in one call. The
        fields must have been defined with `set_custom_fields`.

        ``POST /api/v3/set-custom-data``

        Args:
            list: Values to set, 1 to 50. Holds: 1 to 50 items.
            target_identifier: Identifier of the object: user id, role code, group code or department id.
            target_type: Kind of object: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`.
            namespace: Permission namespace of the role; only for roles.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _SET_CUSTOM_DATA,
            {
                "list": list,
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def set_custom_fields(
        self,
        *,
        list: list[CustomFieldInput],
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Creates or changes up to 50 custom field definitions.

        A field is identified by `targetType` and `key`: an existing one is changed, any other is created. Choose the
        data type with care, because values already stored must fit it.

        ``POST /api/v3/set-custom-fields``

        Args:
            list: Field definitions, 1 to 50. Holds: 1 to 50 items.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_SET_CUSTOM_FIELDS, {"list": list, "tenantId": tenant_id}, request_options)

    async def set_user_base_fields(
        self,
        *,
        list: list[UserBaseFieldInput],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[CustomField]]:
        """Changes the settings of up to 50 built-in user fields.

        A field is named by its `key`; settings that are left out stay as they are. Built-in fields cannot be created or
        deleted.

        ``POST /api/v3/set-user-base-fields``

        Args:
            list: Field settings, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_SET_USER_BASE_FIELDS, {"list": list}, request_options)
