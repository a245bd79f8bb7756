# Generated from spec/genauth/management/risk-lists.yaml. Do not edit; run `countersign generate`.

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
    from .risk_lists_models import (
        IpListItem,
        IpListItemPage,
        RiskAction,
        RiskCondition,
        RiskEventState,
        RiskLimit,
        RiskListItem,
        RiskListItemPage,
        RiskListPolicy,
        RiskListPolicyPage,
        RiskListType,
        RiskObject,
        RiskRange,
        RiskRemoveType,
    )

_ADD: Operation[Envelope[None]] = Operation(
    "add",
    "POST",
    "/api/v3/ip-list",
    security=(("accessKey",), ("managementToken",)),
)
_ADD_RISK_LIST_POLICY: Operation[Envelope[None]] = Operation(
    "addRiskListPolicy",
    "POST",
    "/api/v3/risk-list-policy",
    security=(("accessKey",), ("managementToken",)),
)
_ADD_USER: Operation[Envelope[None]] = Operation(
    "addUser",
    "POST",
    "/api/v3/user-list",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_BY_ID: Operation[Envelope[None]] = Operation(
    "deleteById",
    "DELETE",
    "/api/v3/ip-list/{id}",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_RISK_LIST_POLICY_BY_ID: Operation[Envelope[None]] = Operation(
    "deleteRiskListPolicyById",
    "DELETE",
    "/api/v3/risk-list-policy/{id}",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_USER_LIST_BY_ID: Operation[Envelope[None]] = Operation(
    "deleteUserListById",
    "DELETE",
    "/api/v3/user-list/{id}",
    security=(("accessKey",), ("managementToken",)),
)
_FIND_IP_LIST: Operation[Envelope[IpListItemPage]] = Operation(
    "findIpList",
    "GET",
    "/api/v3/ip-list",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_FIND_RISK_LIST_POLICY: Operation[Envelope[RiskListPolicyPage]] = Operation(
    "findRiskListPolicy",
    "GET",
    "/api/v3/risk-list-policy",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_FIND_USER_LIST: Operation[Envelope[RiskListItemPage]] = Operation(
    "findUserList",
    "GET",
    "/api/v3/user-list",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)


class RiskListsCalls(Client):
    """Block lists and allow lists of IP addresses and users, and their policies."""

    def add(
        self,
        *,
        add_type: str,
        expire_at: str,
        ip_type: str,
        ips: str,
        limit_list: list[str],
        remove_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds IP addresses to the black or white list.

        `limit_list` says what blacklisted addresses may not do. With `remove_type` `SCHEDULE` the entry ends at
        `expire_at`.

        ``POST /api/v3/ip-list``

        Args:
            add_type: How the entry was added, such as `MANUAL`.
            expire_at: Time at which the entry ends, for `SCHEDULE`.
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            ips: IP addresses to add, as one text.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up).
            remove_type: How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`).
        """
        return self._send(
            _ADD,
            {
                "addType": add_type,
                "expireAt": expire_at,
                "ipType": ip_type,
                "ips": ips,
                "limitList": limit_list,
                "removeType": remove_type,
            },
            request_options,
        )

    def add_risk_list_policy(
        self,
        *,
        action: RiskAction,
        count_thr: int,
        event_state_type: RiskEventState,
        ip_cond: RiskCondition,
        ip_range: RiskRange,
        limit_list: RiskLimit,
        opt_object: RiskObject,
        remove_type: RiskRemoveType,
        time_range: int,
        user_cond: RiskCondition,
        user_range: RiskRange,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds a rule that fills a black list by itself.

        A rule counts failed sign-ins in a time window and blacklists the address or user once the count reaches the
        threshold.

        ``POST /api/v3/risk-list-policy``

        Args:
            action: Which black list is filled: that of IP addresses or that of users.
            count_thr: Number of events at which the rule applies.
            event_state_type: What is counted: wrong passwords (`password_wrong`) or wrong account names
                (`account_wrong`).
            ip_cond: Whether only events from `ONE` IP address are counted together, or those from all (`NO_LIMIT`).
            ip_range: IP addresses that the rule is for: `ALL`, or all that are not on the white list.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) or `FORBID_REGISTER` (sign-up).
            opt_object: What the rule watches: IP addresses (`IP`) or users (`USER`).
            remove_type: How entries are removed: by hand (`MANUAL`) or by themselves (`SCHEDULE`).
            time_range: Length of the time window in which events are counted; the unit is not documented.
            user_cond: Whether only events of `ONE` user are counted together, or those of all (`NO_LIMIT`).
            user_range: Users that the rule is for: `ALL`, or all who are not on the white list.
        """
        return self._send(
            _ADD_RISK_LIST_POLICY,
            {
                "action": action,
                "countThr": count_thr,
                "eventStateType": event_state_type,
                "ipCond": ip_cond,
                "ipRange": ip_range,
                "limitList": limit_list,
                "optObject": opt_object,
                "removeType": remove_type,
                "timeRange": time_range,
                "userCond": user_cond,
                "userRange": user_range,
            },
            request_options,
        )

    def add_user(
        self,
        *,
        add_type: str,
        expire_at: int,
        limit_list: list[str],
        remove_type: str,
        user_ids: list[str],
        user_list_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds users to the black or white list.

        `limit_list` says what blacklisted users may not do. With `remove_type` `SCHEDULE` the entries end at
        `expire_at`.

        ``POST /api/v3/user-list``

        Args:
            add_type: How the entry was added, such as `MANUAL`.
            expire_at: Time at which the entries end, for `SCHEDULE`, as a number; presumably Unix time in
                milliseconds, as elsewhere on the platform.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up).
            remove_type: How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`).
            user_ids: Identifiers of the users to add.
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
        """
        return self._send(
            _ADD_USER,
            {
                "addType": add_type,
                "expireAt": expire_at,
                "limitList": limit_list,
                "removeType": remove_type,
                "userIds": user_ids,
                "userListType": user_list_type,
            },
            request_options,
        )

    def delete_by_id(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes an entry from the list of IP addresses.

        The identifier comes from `find_ip_list`. The limits of the address end.

        ``DELETE /api/v3/ip-list/{id}``

        Args:
            id: Identifier of the list entry.
        """
        return self._send(_DELETE_BY_ID, {"id": id}, request_options)

    def delete_risk_list_policy_by_id(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a rule that fills a black list.

        The identifier comes from `find_risk_list_policy`. Entries that the rule has made are not the subject of this
        call.

        ``DELETE /api/v3/risk-list-policy/{id}``

        Args:
            id: Identifier of the rule.
        """
        return self._send(_DELETE_RISK_LIST_POLICY_BY_ID, {"id": id}, request_options)

    def delete_user_list_by_id(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes an entry from the list of users.

        The identifier comes from `find_user_list`. The limits of the user end; the user account is kept.

        ``DELETE /api/v3/user-list/{id}``

        Args:
            id: Identifier of the list entry.
        """
        return self._send(_DELETE_USER_LIST_BY_ID, {"id": id}, request_options)

    def find_ip_list(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IpListItemPage]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    def find_ip_list_pages(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[IpListItemPage]]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    def find_ip_list_items(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[IpListItem]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    def find_risk_list_policy(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RiskListPolicyPage]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    def find_risk_list_policy_pages(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RiskListPolicyPage]]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    def find_risk_list_policy_items(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[RiskListPolicy]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    def find_user_list(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RiskListItemPage]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )

    def find_user_list_pages(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RiskListItemPage]]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )

    def find_user_list_items(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[RiskListItem]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )


class AsyncRiskListsCalls(AsyncClient):
    """Block lists and allow lists of IP addresses and users, and their policies."""

    async def add(
        self,
        *,
        add_type: str,
        expire_at: str,
        ip_type: str,
        ips: str,
        limit_list: list[str],
        remove_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds IP addresses to the black or white list.

        `limit_list` says what blacklisted addresses may not do. With `remove_type` `SCHEDULE` the entry ends at
        `expire_at`.

        ``POST /api/v3/ip-list``

        Args:
            add_type: How the entry was added, such as `MANUAL`.
            expire_at: Time at which the entry ends, for `SCHEDULE`.
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            ips: IP addresses to add, as one text.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up).
            remove_type: How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`).
        """
        return await self._send(
            _ADD,
            {
                "addType": add_type,
                "expireAt": expire_at,
                "ipType": ip_type,
                "ips": ips,
                "limitList": limit_list,
                "removeType": remove_type,
            },
            request_options,
        )

    async def add_risk_list_policy(
        self,
        *,
        action: RiskAction,
        count_thr: int,
        event_state_type: RiskEventState,
        ip_cond: RiskCondition,
        ip_range: RiskRange,
        limit_list: RiskLimit,
        opt_object: RiskObject,
        remove_type: RiskRemoveType,
        time_range: int,
        user_cond: RiskCondition,
        user_range: RiskRange,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds a rule that fills a black list by itself.

        A rule counts failed sign-ins in a time window and blacklists the address or user once the count reaches the
        threshold.

        ``POST /api/v3/risk-list-policy``

        Args:
            action: Which black list is filled: that of IP addresses or that of users.
            count_thr: Number of events at which the rule applies.
            event_state_type: What is counted: wrong passwords (`password_wrong`) or wrong account names
                (`account_wrong`).
            ip_cond: Whether only events from `ONE` IP address are counted together, or those from all (`NO_LIMIT`).
            ip_range: IP addresses that the rule is for: `ALL`, or all that are not on the white list.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) or `FORBID_REGISTER` (sign-up).
            opt_object: What the rule watches: IP addresses (`IP`) or users (`USER`).
            remove_type: How entries are removed: by hand (`MANUAL`) or by themselves (`SCHEDULE`).
            time_range: Length of the time window in which events are counted; the unit is not documented.
            user_cond: Whether only events of `ONE` user are counted together, or those of all (`NO_LIMIT`).
            user_range: Users that the rule is for: `ALL`, or all who are not on the white list.
        """
        return await self._send(
            _ADD_RISK_LIST_POLICY,
            {
                "action": action,
                "countThr": count_thr,
                "eventStateType": event_state_type,
                "ipCond": ip_cond,
                "ipRange": ip_range,
                "limitList": limit_list,
                "optObject": opt_object,
                "removeType": remove_type,
                "timeRange": time_range,
                "userCond": user_cond,
                "userRange": user_range,
            },
            request_options,
        )

    async def add_user(
        self,
        *,
        add_type: str,
        expire_at: int,
        limit_list: list[str],
        remove_type: str,
        user_ids: list[str],
        user_list_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Adds users to the black or white list.

        `limit_list` says what blacklisted users may not do. With `remove_type` `SCHEDULE` the entries end at
        `expire_at`.

        ``POST /api/v3/user-list``

        Args:
            add_type: How the entry was added, such as `MANUAL`.
            expire_at: Time at which the entries end, for `SCHEDULE`, as a number; presumably Unix time in
                milliseconds, as elsewhere on the platform.
            limit_list: What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up).
            remove_type: How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`).
            user_ids: Identifiers of the users to add.
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
        """
        return await self._send(
            _ADD_USER,
            {
                "addType": add_type,
                "expireAt": expire_at,
                "limitList": limit_list,
                "removeType": remove_type,
                "userIds": user_ids,
                "userListType": user_list_type,
            },
            request_options,
        )

    async def delete_by_id(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes an entry from the list of IP addresses.

        The identifier comes from `find_ip_list`. The limits of the address end.

        ``DELETE /api/v3/ip-list/{id}``

        Args:
            id: Identifier of the list entry.
        """
        return await self._send(_DELETE_BY_ID, {"id": id}, request_options)

    async def delete_risk_list_policy_by_id(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a rule that fills a black list.

        The identifier comes from `find_risk_list_policy`. Entries that the rule has made are not the subject of this
        call.

        ``DELETE /api/v3/risk-list-policy/{id}``

        Args:
            id: Identifier of the rule.
        """
        return await self._send(_DELETE_RISK_LIST_POLICY_BY_ID, {"id": id}, request_options)

    async def delete_user_list_by_id(self, *, id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes an entry from the list of users.

        The identifier comes from `find_user_list`. The limits of the user end; the user account is kept.

        ``DELETE /api/v3/user-list/{id}``

        Args:
            id: Identifier of the list entry.
        """
        return await self._send(_DELETE_USER_LIST_BY_ID, {"id": id}, request_options)

    async def find_ip_list(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IpListItemPage]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    def find_ip_list_pages(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[IpListItemPage]]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    def find_ip_list_items(
        self,
        *,
        ip_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[IpListItem]:
        """Lists the IP addresses on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/ip-list``

        Args:
            ip_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_FIND_IP_LIST, {"ipType": ip_type, "limit": limit, "page": page}, request_options)

    async def find_risk_list_policy(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RiskListPolicyPage]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    def find_risk_list_policy_pages(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RiskListPolicyPage]]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    def find_risk_list_policy_items(
        self,
        *,
        opt_object: RiskObject,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[RiskListPolicy]:
        """Lists the rules that fill the black lists, one page at a time.

        One call returns the rules for IP addresses or those for users. Page size at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/risk-list-policy``

        Args:
            opt_object: Whether to list rules that watch IP addresses (`IP`) or users (`USER`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _FIND_RISK_LIST_POLICY,
            {"optObject": opt_object, "limit": limit, "page": page},
            request_options,
        )

    async def find_user_list(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RiskListItemPage]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )

    def find_user_list_pages(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RiskListItemPage]]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )

    def find_user_list_items(
        self,
        *,
        user_list_type: RiskListType,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[RiskListItem]:
        """Lists the users on the black or white list, one page at a time.

        Page size at most 50. Each entry tells how it got there and what is forbidden.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/user-list``

        Args:
            user_list_type: Which list: `BLACK` (refused) or `WHITE` (exempt).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _FIND_USER_LIST,
            {"userListType": user_list_type, "limit": limit, "page": page},
            request_options,
        )
