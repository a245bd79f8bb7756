# Generated from spec/genauth/management/billing.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CurrentPackage(TypedDict):
    """The package that the account is subscribed to."""

    code: str
    """Code of the package."""
    endTime: str
    """Time at which the subscription ends."""
    goodsPackage: GoodsPackage
    """The package."""
    overdueDays: str
    """Number of days that the subscription is overdue, as text."""


class CurrentUsage(TypedDict):
    """Use of all rights of the package."""

    usages: list[UsageItem]
    """Use of each right."""


class GoodsPackage(TypedDict):
    """A package that can be subscribed to."""

    amount: str
    """Included amount, as text."""
    code: str
    """Code of the package."""
    group: str
    """Group of packages that it belongs to."""
    name: str
    """Name of the package."""
    nameEn: str
    """Name of the package in English."""
    sceneCode: str
    """Code of the scenario that the package is made for."""
    unitPrice: str
    """Price of one unit, as text."""


class MauPeriodUsageHistory(TypedDict):
    """Numbers of monthly active users in past periods."""

    records: list[MauUsageRecord]
    """One entry per accounting period."""


class MauUsageRecord(TypedDict):
    """Number of monthly active users in one period."""

    amount: str
    """Included number of monthly active users, as text."""
    current: str
    """Counted number of monthly active users, as text."""
    periodEndTime: str
    """End of the period."""
    periodStartTime: str
    """Start of the period."""


class OrderItem(TypedDict):
    """An order."""

    actualAmount: str
    """Amount to pay, as text."""
    createTime: str
    """Time of the order."""
    goodsName: str
    """Name of what was ordered."""
    goodsNameEn: str
    """Name of what was ordered, in English."""
    goodsUnitPrice: str
    """Price of one unit, as text."""
    orderNo: str
    """Number of the order."""
    orderType: str
    """Kind of order."""
    quantity: str
    """Number of units, as text."""
    source: str
    """Where the order was placed."""
    status: str
    """State of the order."""


class OrderItemPage(TypedDict):
    """A page of `OrderItem` items with the total count."""

    list: builtins.list[OrderItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class OrderPayment(TypedDict):
    """How an order was paid."""

    channelOrderNo: str
    """Number of the order at the payment service."""
    createTime: str
    """Time of creation."""
    orderNo: str
    """Number of the order."""
    paidAccountNo: str
    """Account that was paid from."""
    paidAmount: str
    """Amount paid, as text."""
    paidTime: str
    """Time of payment."""
    payStatus: str
    """State of the payment."""
    payType: str
    """Way of payment."""


class RightItem(TypedDict):
    """A right: a feature or a limit of the package."""

    dataType: str
    """Type of the value."""
    dataValue: str
    """Value of the right, as text."""
    rightsModelCode: str
    """Code of the right."""
    rightsModelName: str
    """Name of the right."""


class RightItemList(TypedDict):
    """The rights of the package."""

    rightsItems: list[RightItem]
    """The rights."""


class UsageItem(TypedDict):
    """Use of one right."""

    amount: str
    """Included amount, as text."""
    current: str
    """Used amount, as text."""
    experience: bool
    """Whether the right is only on trial."""
    modelCode: str
    """Code of the right."""
    modelName: str
    """Name of the right."""


import builtins
