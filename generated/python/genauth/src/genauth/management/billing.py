# Generated from spec/genauth/management/billing.yaml. Do not edit; run `countersign generate`.

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
    from .billing_models import (
        CurrentPackage,
        CurrentUsage,
        MauPeriodUsageHistory,
        OrderItem,
        OrderItemPage,
        OrderPayment,
        RightItemList,
    )

_CLICK_COST_CONTACT: Operation[Envelope[None]] = Operation(
    "clickCostContact",
    "POST",
    "/api/v3/click-cost-contact",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)
_GET_ALL_RIGHTS_ITEM: Operation[Envelope[RightItemList]] = Operation(
    "getAllRightsItem",
    "GET",
    "/api/v3/get-all-rights-items",
    security=(("accessKey",), ("managementToken",)),
)
_GET_CURRENT_PACKAGE_INFO: Operation[Envelope[CurrentPackage]] = Operation(
    "getCurrentPackageInfo",
    "GET",
    "/api/v3/get-current-package-info",
    security=(("accessKey",), ("managementToken",)),
)
_GET_MAU_PERIOD_USAGE_HISTORY: Operation[Envelope[MauPeriodUsageHistory]] = Operation(
    "getMauPeriodUsageHistory",
    "GET",
    "/api/v3/get-mau-period-usage-history",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ORDER_DETAIL: Operation[Envelope[OrderItem]] = Operation(
    "getOrderDetail",
    "GET",
    "/api/v3/get-order-detail",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ORDER_PAY_DETAIL: Operation[Envelope[OrderPayment]] = Operation(
    "getOrderPayDetail",
    "GET",
    "/api/v3/get-order-pay-detail",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ORDERS: Operation[Envelope[OrderItemPage]] = Operation(
    "getOrders",
    "GET",
    "/api/v3/get-orders",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_USAGE_INFO: Operation[Envelope[CurrentUsage]] = Operation(
    "getUsageInfo",
    "GET",
    "/api/v3/get-usage-info",
    security=(("accessKey",), ("managementToken",)),
)


class BillingCalls(Client):
    """Plan, usage and orders of the user pool."""

    def click_cost_contact(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Records that an administrator wants to be contacted about costs.

        The console calls it when its contact button is pressed; applications have little use for it. Neither fields nor
        data are documented.

        ``POST /api/v3/click-cost-contact``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_CLICK_COST_CONTACT, body or {}, request_options)

    def get_all_rights_item(self, *, request_options: RequestOptions | None = None) -> Envelope[RightItemList]:
        """Lists all rights of the package.

        A right is a feature or a limit, with its value as text. `get_usage_info` tells how much is used.

        ``GET /api/v3/get-all-rights-items``
        """
        return self._send(_GET_ALL_RIGHTS_ITEM, {}, request_options)

    def get_current_package_info(self, *, request_options: RequestOptions | None = None) -> Envelope[CurrentPackage]:
        """Returns the package that the account is subscribed to.

        The answer tells when it ends and whether it is overdue.

        ``GET /api/v3/get-current-package-info``
        """
        return self._send(_GET_CURRENT_PACKAGE_INFO, {}, request_options)

    def get_mau_period_usage_history(
        self,
        *,
        end_time: str,
        start_time: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MauPeriodUsageHistory]:
        """Returns the numbers of monthly active users in past periods.

        Both ends of the time range are required. There is one entry per accounting period.

        ``GET /api/v3/get-mau-period-usage-history``

        Args:
            end_time: End of the time range, such as `2025-03-31`.
            start_time: Start of the time range, such as `2025-01-01`.
        """
        return self._send(
            _GET_MAU_PERIOD_USAGE_HISTORY,
            {"endTime": end_time, "startTime": start_time},
            request_options,
        )

    def get_order_detail(self, *, order_no: str, request_options: RequestOptions | None = None) -> Envelope[OrderItem]:
        """Gets one order.

        The number of an order comes from `get_orders`.

        ``GET /api/v3/get-order-detail``

        Args:
            order_no: Number of the order.
        """
        return self._send(_GET_ORDER_DETAIL, {"orderNo": order_no}, request_options)

    def get_order_pay_detail(
        self,
        *,
        order_no: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrderPayment]:
        """Returns how an order was paid.

        The number of an order comes from `get_orders`.

        ``GET /api/v3/get-order-pay-detail``

        Args:
            order_no: Number of the order.
        """
        return self._send(_GET_ORDER_PAY_DETAIL, {"orderNo": order_no}, request_options)

    def get_orders(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrderItemPage]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    def get_orders_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OrderItemPage]]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    def get_orders_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[OrderItem]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    def get_usage_info(self, *, request_options: RequestOptions | None = None) -> Envelope[CurrentUsage]:
        """Returns how much of each right of the package is used.

        There is one entry per right, such as monthly active users, with the included and the used amount.

        ``GET /api/v3/get-usage-info``
        """
        return self._send(_GET_USAGE_INFO, {}, request_options)


class AsyncBillingCalls(AsyncClient):
    """Plan, usage and orders of the user pool."""

    async def click_cost_contact(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Records that an administrator wants to be contacted about costs.

        The console calls it when its contact button is pressed; applications have little use for it. Neither fields nor
        data are documented.

        ``POST /api/v3/click-cost-contact``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_CLICK_COST_CONTACT, body or {}, request_options)

    async def get_all_rights_item(self, *, request_options: RequestOptions | None = None) -> Envelope[RightItemList]:
        """Lists all rights of the package.

        A right is a feature or a limit, with its value as text. `get_usage_info` tells how much is used.

        ``GET /api/v3/get-all-rights-items``
        """
        return await self._send(_GET_ALL_RIGHTS_ITEM, {}, request_options)

    async def get_current_package_info(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CurrentPackage]:
        """Returns the package that the account is subscribed to.

        The answer tells when it ends and whether it is overdue.

        ``GET /api/v3/get-current-package-info``
        """
        return await self._send(_GET_CURRENT_PACKAGE_INFO, {}, request_options)

    async def get_mau_period_usage_history(
        self,
        *,
        end_time: str,
        start_time: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MauPeriodUsageHistory]:
        """Returns the numbers of monthly active users in past periods.

        Both ends of the time range are required. There is one entry per accounting period.

        ``GET /api/v3/get-mau-period-usage-history``

        Args:
            end_time: End of the time range, such as `2025-03-31`.
            start_time: Start of the time range, such as `2025-01-01`.
        """
        return await self._send(
            _GET_MAU_PERIOD_USAGE_HISTORY,
            {"endTime": end_time, "startTime": start_time},
            request_options,
        )

    async def get_order_detail(
        self,
        *,
        order_no: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrderItem]:
        """Gets one order.

        The number of an order comes from `get_orders`.

        ``GET /api/v3/get-order-detail``

        Args:
            order_no: Number of the order.
        """
        return await self._send(_GET_ORDER_DETAIL, {"orderNo": order_no}, request_options)

    async def get_order_pay_detail(
        self,
        *,
        order_no: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrderPayment]:
        """Returns how an order was paid.

        The number of an order comes from `get_orders`.

        ``GET /api/v3/get-order-pay-detail``

        Args:
            order_no: Number of the order.
        """
        return await self._send(_GET_ORDER_PAY_DETAIL, {"orderNo": order_no}, request_options)

    async def get_orders(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrderItemPage]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    def get_orders_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OrderItemPage]]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    def get_orders_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrderItem]:
        """Lists the orders of the account, one page at a time.

        At most 50 per page. `get_order_pay_detail` tells how an order was paid.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-orders``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_ORDERS, {"limit": limit, "page": page}, request_options)

    async def get_usage_info(self, *, request_options: RequestOptions | None = None) -> Envelope[CurrentUsage]:
        """Returns how much of each right of the package is used.

        There is one entry per right, such as monthly active users, with the included and the used amount.

        ``GET /api/v3/get-usage-info``
        """
        return await self._send(_GET_USAGE_INFO, {}, request_options)
