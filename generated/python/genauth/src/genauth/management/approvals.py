# Generated from spec/genauth/management/approvals.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.permissions_models import ApprovalDetail, ApprovalObjectType
    from .approvals_models import ApprovalDetailPage

_BATCH_PROCESS_APPROVAL: Operation[Envelope[SuccessResult]] = Operation(
    "batchProcessApproval",
    "PUT",
    "/api/v3/approval-batch-process",
    security=(("accessKey",), ("managementToken",)),
)
_CLOSED_LIST: Operation[Envelope[ApprovalDetailPage]] = Operation(
    "closedList",
    "GET",
    "/api/v3/approval-closed-list",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("pageNo",), ("pageSize",), ("list",), ("totalCount",)),
)
_GET_DETAIL: Operation[Envelope[ApprovalDetail]] = Operation(
    "getDetail",
    "GET",
    "/api/v3/approval",
    security=(("accessKey",), ("managementToken",)),
)
_LOG_LIST: Operation[Envelope[ApprovalDetailPage]] = Operation(
    "logList",
    "GET",
    "/api/v3/approval-log-list",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("pageNo",), ("pageSize",), ("list",), ("totalCount",)),
)
_PEND_LIST: Operation[Envelope[ApprovalDetailPage]] = Operation(
    "pendList",
    "GET",
    "/api/v3/approval-pending-list",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("pageNo",), ("pageSize",), ("list",), ("totalCount",)),
)
_PROCESS_APPROVAL: Operation[Envelope[SuccessResult]] = Operation(
    "processApproval",
    "PUT",
    "/api/v3/approval-process",
    security=(("accessKey",), ("managementToken",)),
)


class ApprovalsCalls(Client):
    """Requests that wait for a decision of an administrator."""

    def batch_process_approval(
        self,
        *,
        numbers: list[int],
        is_agreed: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Approves or rejects several applications for permissions.

        All of them get the same decision.

        Known from a sister platform; this one may not serve it.

        ``PUT /api/v3/approval-batch-process``

        Args:
            numbers: Numbers of the approvals.
            is_agreed: `true` approves, `false` rejects.
        """
        return self._send(_BATCH_PROCESS_APPROVAL, {"numbers": numbers, "isAgreed": is_agreed}, request_options)

    def closed_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._send(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def closed_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApprovalDetailPage]]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def closed_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ApprovalDetail]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def get_detail(self, *, number: str, request_options: RequestOptions | None = None) -> Envelope[ApprovalDetail]:
        """Gets one application for a permission with the state of its approval.

        Name it by its number, which the lists return.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval``

        Args:
            number: Number of the approval.
        """
        return self._send(_GET_DETAIL, {"number": number}, request_options)

    def log_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._send(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def log_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApprovalDetailPage]]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def log_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ApprovalDetail]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def pend_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._send(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def pend_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApprovalDetailPage]]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def pend_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ApprovalDetail]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def process_approval(
        self,
        *,
        number: str,
        is_agreed: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Approves or rejects an application for a permission.

        The application is named by its number. Once decided, it moves to the closed list.

        Known from a sister platform; this one may not serve it.

        ``PUT /api/v3/approval-process``

        Args:
            number: Number of the approval.
            is_agreed: `true` approves, `false` rejects.
        """
        return self._send(_PROCESS_APPROVAL, {"number": number, "isAgreed": is_agreed}, request_options)


class AsyncApprovalsCalls(AsyncClient):
    """Requests that wait for a decision of an administrator."""

    async def batch_process_approval(
        self,
        *,
        numbers: list[int],
        is_agreed: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Approves or rejects several applications for permissions.

        All of them get the same decision.

        Known from a sister platform; this one may not serve it.

        ``PUT /api/v3/approval-batch-process``

        Args:
            numbers: Numbers of the approvals.
            is_agreed: `true` approves, `false` rejects.
        """
        return await self._send(_BATCH_PROCESS_APPROVAL, {"numbers": numbers, "isAgreed": is_agreed}, request_options)

    async def closed_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return await self._send(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def closed_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApprovalDetailPage]]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def closed_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ApprovalDetail]:
        """Lists applications for permissions that were decided, one page at a time.

        Each entry says whether it was approved or rejected, and when.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-closed-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _CLOSED_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    async def get_detail(
        self,
        *,
        number: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetail]:
        """Gets one application for a permission with the state of its approval.

        Name it by its number, which the lists return.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval``

        Args:
            number: Number of the approval.
        """
        return await self._send(_GET_DETAIL, {"number": number}, request_options)

    async def log_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return await self._send(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def log_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApprovalDetailPage]]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def log_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ApprovalDetail]:
        """Lists the log of applications for permissions, one page at a time.

        Restrict it to access to applications or to roles.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-log-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _LOG_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    async def pend_list(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApprovalDetailPage]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return await self._send(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def pend_list_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApprovalDetailPage]]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._pages(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    def pend_list_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        object_type: ApprovalObjectType | NotGiven = NOT_GIVEN,
        page_no: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ApprovalDetail]:
        """Lists applications for permissions that await a decision, one page at a time.

        Decide them with `process_approval` or `batch_process_approval`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/approval-pending-list``

        Args:
            keyword: Text to search for.
            object_type: Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role
                (`ROLE_PERMISSION_APPLY`).
            page_no: Page number, counted from 1. Default: `1`.
            page_size: Number of items per page. Default: `10`.
        """
        return self._items(
            _PEND_LIST,
            {"keyword": keyword, "objectType": object_type, "pageNo": page_no, "pageSize": page_size},
            request_options,
        )

    async def process_approval(
        self,
        *,
        number: str,
        is_agreed: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Approves or rejects an application for a permission.

        The application is named by its number. Once decided, it moves to the closed list.

        Known from a sister platform; this one may not serve it.

        ``PUT /api/v3/approval-process``

        Args:
            number: Number of the approval.
            is_agreed: `true` approves, `false` rejects.
        """
        return await self._send(_PROCESS_APPROVAL, {"number": number, "isAgreed": is_agreed}, request_options)
