# Generated from spec/genauth/authentication/permission-applications.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.permissions_models import ApprovalDetail, ApprovalObjectType, ExtraParams
    from .permission_applications_models import (
        CreatedApproval,
        InitiatedApproval,
        InitiatedApprovalPage,
        PermissionApplyApplicationList,
        PermissionApplyRole,
        PermissionApplyRolePage,
    )

_BATCH_CREATE_APPROVAL: Operation[Envelope[SuccessResult]] = Operation(
    "batchCreateApproval",
    "POST",
    "/api/v3/approval-batch",
    security=(("userToken",),),
)
_CREATE_APPROVAL: Operation[Envelope[CreatedApproval]] = Operation(
    "createApproval",
    "POST",
    "/api/v3/approval",
    security=(("userToken",),),
)
_GET_DETAIL: Operation[Envelope[ApprovalDetail]] = Operation(
    "getDetail",
    "GET",
    "/api/v3/approval",
    security=(("userToken",),),
)
_GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Operation[Envelope[PermissionApplyApplicationList]] = Operation(
    "getEnablePermissionApplyApplicationList",
    "GET",
    "/api/v3/applications-permission-applicable",
    security=(("userToken",),),
)
_GET_ENABLE_PERMISSION_APPLY_ROLE_LIST: Operation[Envelope[PermissionApplyRolePage]] = Operation(
    "getEnablePermissionApplyRoleList",
    "GET",
    "/api/v3/roles-permission-applicable",
    security=(("userToken",),),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_INITIATED_LIST: Operation[Envelope[InitiatedApprovalPage]] = Operation(
    "initiatedList",
    "GET",
    "/api/v3/approval-initiated-list",
    security=(("userToken",),),
    paging=CountedPages("page", ("pageNo",), ("pageSize",), ("list",), ("totalCount",)),
)


class PermissionApplicationsCalls(Client):
    """Applying for roles and applications."""

    def batch_create_approval(
        self,
        *,
        object_ids: list[str],
        object_type: ApprovalObjectType,
        extra_params: ExtraParams | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Applies for access to several applications or for several roles.

        All objects are of the same kind; each becomes an application for access of its own.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/approval-batch``

        Args:
            object_ids: Identifiers of the applications or roles.
            object_type: What is applied for: access to an application or a role.
            extra_params: Period for which the permission is wanted.
        """
        return self._send(
            _BATCH_CREATE_APPROVAL,
            {"objectIds": object_ids, "objectType": object_type, "extraParams": extra_params},
            request_options,
        )

    def create_approval(
        self,
        *,
        object_id: str,
        object_type: ApprovalObjectType,
        extra_params: ExtraParams | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreatedApproval]:
        """Applies for access to an application or for a role.

        An administrator decides about it; follow the state with `get_detail`. The answer holds the number of the
        application.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/approval``

        Args:
            object_id: Identifier of the application or role.
            object_type: What is applied for: access to an application or a role.
            extra_params: Period for which the permission is wanted.
        """
        return self._send(
            _CREATE_APPROVAL,
            {"objectId": object_id, "objectType": object_type, "extraParams": extra_params},
            request_options,
        )

    def get_detail(self, *, number: str, request_options: RequestOptions | None = None) -> Envelope[ApprovalDetail]:
        """Returns one of the user's applications for access.

        The application is given by its number.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval``

        Args:
            number: Number of the application for access, from `create_approval`.
        """
        return self._send(_GET_DETAIL, {"number": number}, request_options)

    def get_enable_permission_apply_application_list(
        self,
        *,
        app_name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionApplyApplicationList]:
        """Lists the applications that the user can apply for access to.

        Apply with `create_approval`. All matching applications come in one answer.

        ``GET /api/v3/applications-permission-applicable``

        Args:
            app_name: Only applications with this text in their name.
        """
        return self._send(_GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST, {"appName": app_name}, request_options)

    def get_enable_permission_apply_role_list(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionApplyRolePage]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def get_enable_permission_apply_role_list_pages(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PermissionApplyRolePage]]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def get_enable_permission_apply_role_list_items(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PermissionApplyRole]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def initiated_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InitiatedApprovalPage]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._send(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def initiated_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InitiatedApprovalPage]]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def initiated_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InitiatedApproval]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )


class AsyncPermissionApplicationsCalls(AsyncClient):
    """Applying for roles and applications."""

    async def batch_create_approval(
        self,
        *,
        object_ids: list[str],
        object_type: ApprovalObjectType,
        extra_params: ExtraParams | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Applies for access to several applications or for several roles.

        All objects are of the same kind; each becomes an application for access of its own.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/approval-batch``

        Args:
            object_ids: Identifiers of the applications or roles.
            object_type: What is applied for: access to an application or a role.
            extra_params: Period for which the permission is wanted.
        """
        return await self._send(
            _BATCH_CREATE_APPROVAL,
            {"objectIds": object_ids, "objectType": object_type, "extraParams": extra_params},
            request_options,
        )

    async def create_approval(
        self,
        *,
        object_id: str,
        object_type: ApprovalObjectType,
        extra_params: ExtraParams | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreatedApproval]:
        """Applies for access to an application or for a role.

        An administrator decides about it; follow the state with `get_detail`. The answer holds the number of the
        application.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/approval``

        Args:
            object_id: Identifier of the application or role.
            object_type: What is applied for: access to an application or a role.
            extra_params: Period for which the permission is wanted.
        """
        return await self._send(
            _CREATE_APPROVAL,
            {"objectId": object_id, "objectType": object_type, "extraParams": extra_params},
            request_options,
        )

    async def get_detail(
        self,
        *,
        number: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetail]:
        """Returns one of the user's applications for access.

        The application is given by its number.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval``

        Args:
            number: Number of the application for access, from `create_approval`.
        """
        return await self._send(_GET_DETAIL, {"number": number}, request_options)

    async def get_enable_permission_apply_application_list(
        self,
        *,
        app_name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionApplyApplicationList]:
        """Lists the applications that the user can apply for access to.

        Apply with `create_approval`. All matching applications come in one answer.

        ``GET /api/v3/applications-permission-applicable``

        Args:
            app_name: Only applications with this text in their name.
        """
        return await self._send(_GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST, {"appName": app_name}, request_options)

    async def get_enable_permission_apply_role_list(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionApplyRolePage]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def get_enable_permission_apply_role_list_pages(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PermissionApplyRolePage]]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    def get_enable_permission_apply_role_list_items(
        self,
        *,
        app_id: str,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PermissionApplyRole]:
        """Lists the roles that the user can apply for, one page at a time.

        The roles belong to one application. Apply with `create_approval`. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/roles-permission-applicable``

        Args:
            app_id: Identifier of the application that the roles belong to.
            keyword: Only roles that match this text.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_ENABLE_PERMISSION_APPLY_ROLE_LIST,
            {"appId": app_id, "keyword": keyword, "limit": limit, "page": page},
            request_options,
        )

    async def initiated_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InitiatedApprovalPage]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return await self._send(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def initiated_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InitiatedApprovalPage]]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def initiated_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InitiatedApproval]:
        """Lists the user's own applications for access, one page at a time.

        The page is given by `page_no` and `page_size`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-initiated-list``

        Args:
            keyword: Only applications that match this text.
            object_type: Only applications for access to an application, or only those for a role.
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _INITIATED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )
