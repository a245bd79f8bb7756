# Generated from spec/genauth/management/risk-lists.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class IpListItem(TypedDict):
    """An IP address on a list."""

    addType: str
    """How the entry was added, such as `MANUAL`."""
    id: str
    """Identifier of the list entry."""
    ip: str
    """IP address."""
    ipType: str
    """Which list: `BLACK` (refused) or `WHITE` (exempt)."""
    limitList: list[str]
    """What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up)."""
    removeType: str
    """How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`)."""


class IpListItemPage(TypedDict):
    """A page of `IpListItem` items with the total count."""

    list: builtins.list[IpListItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


RiskAction: TypeAlias = Literal["ADD_IP_BLACK_LIST", "ADD_USER_BLACK_LIST"]
"""What happens when a risk rule applies."""


RiskCondition: TypeAlias = Literal["NO_LIMIT", "ONE"]
"""How many users or addresses a risk rule looks at together."""


RiskEventState: TypeAlias = Literal["password_wrong", "account_wrong"]
"""Event that a risk rule counts."""


RiskLimit: TypeAlias = Literal["FORBID_LOGIN", "FORBID_REGISTER"]
"""What a listed user or address may not do."""


class RiskListItem(TypedDict):
    """A user on a list."""

    addAt: str
    """Time at which the user was added."""
    addType: str
    """How the entry was added, such as `MANUAL`."""
    id: str
    """Identifier of the list entry."""
    limitList: list[str]
    """What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up)."""
    removeType: str
    """How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`)."""
    userId: str
    """Identifier of the user."""
    userListType: str
    """Which list: `BLACK` (refused) or `WHITE` (exempt)."""


class RiskListItemPage(TypedDict):
    """A page of `RiskListItem` items with the total count."""

    list: builtins.list[RiskListItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class RiskListPolicy(TypedDict):
    """A rule that fills a black list."""

    action: RiskAction | str
    """Which black list is filled: that of IP addresses or that of users."""
    countThr: int
    """Number of events at which the rule applies."""
    createdAt: str
    """Time of creation, ISO 8601."""
    eventStateType: RiskEventState | str
    """What is counted: wrong passwords (`password_wrong`) or wrong account names (`account_wrong`)."""
    id: str
    """Identifier of the rule."""
    ipCond: RiskCondition | str
    """Whether only events from `ONE` IP address are counted together, or those from all (`NO_LIMIT`)."""
    ipRange: RiskRange | str
    """IP addresses that the rule is for: `ALL`, or all that are not on the white list."""
    limitList: RiskLimit | str
    """What is forbidden: `FORBID_LOGIN` (sign-in) or `FORBID_REGISTER` (sign-up)."""
    optObject: RiskObject | str
    """What the rule watches: IP addresses (`IP`) or users (`USER`)."""
    removeType: RiskRemoveType | str
    """How entries are removed: by hand (`MANUAL`) or by themselves (`SCHEDULE`)."""
    timeRange: int
    """Length of the time window in which events are counted; the unit is not documented."""
    userCond: RiskCondition | str
    """Whether only events of `ONE` user are counted together, or those of all (`NO_LIMIT`)."""
    userRange: RiskRange | str
    """Users that the rule is for: `ALL`, or all who are not on the white list."""


class RiskListPolicyPage(TypedDict):
    """A page of `RiskListPolicy` items with the total count."""

    list: builtins.list[RiskListPolicy]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


RiskListType: TypeAlias = Literal["BLACK", "WHITE"]
"""Whether a list refuses or exempts its members."""


RiskObject: TypeAlias = Literal["IP", "USER"]
"""What a risk rule watches: IP addresses or users."""


RiskRange: TypeAlias = Literal["ALL", "NOT_IN_WHITE_LIST"]
"""Whom a risk rule applies to: all, or those not on a whitelist."""


RiskRemoveType: TypeAlias = Literal["MANUAL", "SCHEDULE"]
"""Whether an entry is removed by hand or on schedule."""


import builtins
