# Generated from spec/genauth/management/audit-logs.yaml. Do not edit; run `countersign generate`.

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
    from .audit_logs_models import AdminAuditLog, AdminAuditLogPage, LogPagination, UserActionLog, UserActionLogPage

_GET_ADMIN_AUDIT_LOGS: Operation[Envelope[AdminAuditLogPage]] = Operation(
    "getAdminAuditLogs",
    "POST",
    "/api/v3/get-admin-audit-logs",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("pagination", "page"), ("pagination", "limit"), ("list",), ("totalCount",)),
)
_GET_USER_ACTION_LOGS: Operation[Envelope[UserActionLogPage]] = Operation(
    "getUserActionLogs",
    "POST",
    "/api/v3/get-user-action-logs",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("pagination", "page"), ("pagination", "limit"), ("list",), ("totalCount",)),
)


class AuditLogsCalls(Client):
    """What users and administrators did."""

    def get_admin_audit_logs(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AdminAuditLogPage]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return self._send(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_admin_audit_logs_pages(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[AdminAuditLogPage]]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return self._pages(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_admin_audit_logs_items(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[AdminAuditLog]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return self._items(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_user_action_logs(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserActionLogPage]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return self._send(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_user_action_logs_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserActionLogPage]]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return self._pages(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_user_action_logs_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserActionLog]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return self._items(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )


class AsyncAuditLogsCalls(AsyncClient):
    """What users and administrators did."""

    async def get_admin_audit_logs(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AdminAuditLogPage]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return await self._send(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_admin_audit_logs_pages(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[AdminAuditLogPage]]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return self._pages(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_admin_audit_logs_items(
        self,
        *,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        operation_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        resource_type: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[AdminAuditLog]:
        """Lists what administrators did, one page at a time.

        Filters by administrator, kind of operation, kind of object, IP address, result and time apply together. Times
        are Unix milliseconds. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-admin-audit-logs``

        Args:
            client_ip: Only operations from this IP address.
            end: End of the time range, Unix time in milliseconds.
            operation_type: Only this kind of operation, such as `create`.
            pagination: Which page to return.
            request_id: Only the operation of this request.
            resource_type: Only operations on this kind of object.
            start: Start of the time range, Unix time in milliseconds.
            success: Only operations that succeeded (`true`) or failed (`false`).
            user_id: Only operations of this administrator.
        """
        return self._items(
            _GET_ADMIN_AUDIT_LOGS,
            {
                "clientIp": client_ip,
                "end": end,
                "operationType": operation_type,
                "pagination": pagination,
                "requestId": request_id,
                "resourceType": resource_type,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    async def get_user_action_logs(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserActionLogPage]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return await self._send(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_user_action_logs_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserActionLogPage]]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return self._pages(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )

    def get_user_action_logs_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        event_type: str | NotGiven = NOT_GIVEN,
        pagination: LogPagination | NotGiven = NOT_GIVEN,
        request_id: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserActionLog]:
        """Lists what users did, such as signing in, one page at a time.

        Filters by user, application, kind of action, IP address, result and time apply together. Times are Unix
        milliseconds. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-user-action-logs``

        Args:
            app_id: Only actions in this application.
            client_ip: Only actions from this IP address.
            end: End of the time range, Unix time in milliseconds.
            event_type: Only this kind of action, such as `login`.
            pagination: Which page to return.
            request_id: Only the action of this request.
            start: Start of the time range, Unix time in milliseconds.
            success: Only actions that succeeded (`true`) or failed (`false`).
            user_id: Only actions of this user.
        """
        return self._items(
            _GET_USER_ACTION_LOGS,
            {
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "eventType": event_type,
                "pagination": pagination,
                "requestId": request_id,
                "start": start,
                "success": success,
                "userId": user_id,
            },
            request_options,
        )
