# Generated from spec/genauth/authentication/my-resources.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.common_models import OrderBy
    from ..shared.permissions_models import AuthorizedResourcePage, Group, ResourceType, Role
    from ..shared.users_models import UserDepartment, UserDepartmentPage, UserDepartmentSortBy
    from .my_resources_models import AccessibleApp, LoggedInApp, LoginHistory, LoginHistoryPage, UserTenant

_GET_ACCESSIBLE_APPS: Operation[Envelope[list[AccessibleApp]]] = Operation(
    "getAccessibleApps",
    "GET",
    "/api/v3/get-my-accessible-apps",
    security=(("userToken",),),
)
_GET_AUTHORIZED_RESOURCES: Operation[Envelope[AuthorizedResourcePage]] = Operation(
    "getAuthorizedResources",
    "GET",
    "/api/v3/get-my-authorized-resources",
    security=(("userToken",),),
)
_GET_DEPARTMENT_LIST: Operation[Envelope[UserDepartmentPage]] = Operation(
    "getDepartmentList",
    "GET",
    "/api/v3/get-my-department-list",
    security=(("userToken",),),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_GROUP_LIST: Operation[Envelope[list[Group]]] = Operation(
    "getGroupList",
    "GET",
    "/api/v3/get-my-group-list",
    security=(("userToken",),),
    secret=("accessToken", "refreshToken"),
)
_GET_LOGGED_IN_APPS: Operation[Envelope[list[LoggedInApp]]] = Operation(
    "getLoggedInApps",
    "GET",
    "/api/v3/get-my-logged-in-apps",
    security=(("userToken",),),
)
_GET_LOGIN_HISTORY: Operation[Envelope[LoginHistoryPage]] = Operation(
    "getLoginHistory",
    "GET",
    "/api/v3/get-my-login-history",
    security=(("userToken",),),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_ROLE_LIST: Operation[Envelope[list[Role]]] = Operation(
    "getRoleList",
    "GET",
    "/api/v3/get-my-role-list",
    security=(("userToken",),),
)
_GET_TENANT_LIST: Operation[Envelope[list[UserTenant]]] = Operation(
    "getTenantList",
    "GET",
    "/api/v3/get-my-tenant-list",
    security=(("userToken",),),
)
_LIST_SUBJECT_AUTH: Operation[Envelope[Any]] = Operation(
    "listSubjectAuth",
    "POST",
    "/api/v2/applications/subject/person/list",
    security=(("userToken",),),
    safe=True,
)


class MyResourcesCalls(Client):
    """What the signed-in user has: applications, roles, groups, logins."""

    def get_accessible_apps(self, *, request_options: RequestOptions | None = None) -> Envelope[list[AccessibleApp]]:
        """Lists the applications that the user may use.

        Use it for an application portal; each entry has the URL that opens the application.

        ``GET /api/v3/get-my-accessible-apps``
        """
        return self._send(_GET_ACCESSIBLE_APPS, {}, request_options)

    def get_authorized_resources(
        self,
        *,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that the signed-in user may use.

        Each entry tells the allowed actions. It has the same name as an operation of the management client, which asks
        about any user, role, group or department.

        ``GET /api/v3/get-my-authorized-resources``

        Args:
            namespace: Code of the permission namespace to look in.
            resource_type: Only resources of this kind.
        """
        return self._send(
            _GET_AUTHORIZED_RESOURCES,
            {"namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    def get_department_list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserDepartmentPage]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return self._send(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    def get_department_list_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserDepartmentPage]]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return self._pages(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    def get_department_list_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserDepartment]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return self._items(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    def get_group_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Group]]:
        """Lists the groups of the signed-in user.

        Takes no parameters; all groups come in one answer.

        ``GET /api/v3/get-my-group-list``
        """
        return self._send(_GET_GROUP_LIST, {}, request_options)

    def get_logged_in_apps(self, *, request_options: RequestOptions | None = None) -> Envelope[list[LoggedInApp]]:
        """Lists the applications that the user is signed in to.

        Use it for a page on which users see where they are signed in.

        ``GET /api/v3/get-my-logged-in-apps``
        """
        return self._send(_GET_LOGGED_IN_APPS, {}, request_options)

    def get_login_history(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginHistoryPage]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return self._send(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    def get_login_history_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[LoginHistoryPage]]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return self._pages(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    def get_login_history_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[LoginHistory]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return self._items(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    def get_role_list(
        self,
        *,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Role]]:
        """Lists the roles of the signed-in user.

        Without `namespace`, which namespaces are covered is up to the platform.

        ``GET /api/v3/get-my-role-list``

        Args:
            namespace: Code of the permission namespace to look in.
        """
        return self._send(_GET_ROLE_LIST, {"namespace": namespace}, request_options)

    def get_tenant_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[UserTenant]]:
        """Lists the tenants that the user belongs to.

        Use it to let the user choose a tenant.

        ``GET /api/v3/get-my-tenant-list``
        """
        return self._send(_GET_TENANT_LIST, {}, request_options)

    def list_subject_auth(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists application authorizations of a person.

        The platform documents neither the members of the request nor the answer; both are passed on as they are.

        ``POST /api/v2/applications/subject/person/list``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_LIST_SUBJECT_AUTH, body or {}, request_options)


class AsyncMyResourcesCalls(AsyncClient):
    """What the signed-in user has: applications, roles, groups, logins."""

    async def get_accessible_apps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessibleApp]]:
        """Lists the applications that the user may use.

        Use it for an application portal; each entry has the URL that opens the application.

        ``GET /api/v3/get-my-accessible-apps``
        """
        return await self._send(_GET_ACCESSIBLE_APPS, {}, request_options)

    async def get_authorized_resources(
        self,
        *,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that the signed-in user may use.

        Each entry tells the allowed actions. It has the same name as an operation of the management client, which asks
        about any user, role, group or department.

        ``GET /api/v3/get-my-authorized-resources``

        Args:
            namespace: Code of the permission namespace to look in.
            resource_type: Only resources of this kind.
        """
        return await self._send(
            _GET_AUTHORIZED_RESOURCES,
            {"namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    async def get_department_list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserDepartmentPage]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return await self._send(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    def get_department_list_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserDepartmentPage]]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return self._pages(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    def get_department_list_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserDepartment]:
        """Lists the departments of the signed-in user, one page at a time.

        The page size is at most 50. Custom data is returned only on request.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-my-department-list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by. Default: `"JoinDepartmentAt"`.
            with_custom_data: Whether to return custom data too. Default: `False`.
        """
        return self._items(
            _GET_DEPARTMENT_LIST,
            {"limit": limit, "orderBy": order_by, "page": page, "sortBy": sort_by, "withCustomData": with_custom_data},
            request_options,
        )

    async def get_group_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Group]]:
        """Lists the groups of the signed-in user.

        Takes no parameters; all groups come in one answer.

        ``GET /api/v3/get-my-group-list``
        """
        return await self._send(_GET_GROUP_LIST, {}, request_options)

    async def get_logged_in_apps(self, *, request_options: RequestOptions | None = None) -> Envelope[list[LoggedInApp]]:
        """Lists the applications that the user is signed in to.

        Use it for a page on which users see where they are signed in.

        ``GET /api/v3/get-my-logged-in-apps``
        """
        return await self._send(_GET_LOGGED_IN_APPS, {}, request_options)

    async def get_login_history(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginHistoryPage]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return await self._send(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    def get_login_history_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[LoginHistoryPage]]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return self._pages(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    def get_login_history_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[LoginHistory]:
        """Lists the sign-ins of the signed-in user, one page at a time.

        Failed attempts are included unless `success` filters them. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-my-login-history``

        Args:
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: Only sign-ins at or before this time, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Only sign-ins at or after this time, Unix time in milliseconds.
            success: Only sign-ins that succeeded (`true`) or failed (`false`).
        """
        return self._items(
            _GET_LOGIN_HISTORY,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "success": success,
            },
            request_options,
        )

    async def get_role_list(
        self,
        *,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Role]]:
        """Lists the roles of the signed-in user.

        Without `namespace`, which namespaces are covered is up to the platform.

        ``GET /api/v3/get-my-role-list``

        Args:
            namespace: Code of the permission namespace to look in.
        """
        return await self._send(_GET_ROLE_LIST, {"namespace": namespace}, request_options)

    async def get_tenant_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[UserTenant]]:
        """Lists the tenants that the user belongs to.

        Use it to let the user choose a tenant.

        ``GET /api/v3/get-my-tenant-list``
        """
        return await self._send(_GET_TENANT_LIST, {}, request_options)

    async def list_subject_auth(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists application authorizations of a person.

        The platform documents neither the members of the request nor the answer; both are passed on as they are.

        ``POST /api/v2/applications/subject/person/list``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_LIST_SUBJECT_AUTH, body or {}, request_options)
