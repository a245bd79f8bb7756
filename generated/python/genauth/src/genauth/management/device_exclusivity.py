# Generated from spec/genauth/management/device-exclusivity.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from .device_exclusivity_models import (
        DeviceExclusiveApp,
        DeviceExclusiveRule,
        DeviceExclusiveRuleType,
        DeviceExclusiveValidScope,
        DeviceExclusiveWhitelistItem,
        DeviceRule,
        IpRule,
    )

_FIND_APP_LISTS: Operation[Envelope[list[DeviceExclusiveApp]]] = Operation(
    "findAppLists",
    "GET",
    "/api/v3/get-supported-device-exclusive-apps",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ALL_VALID_SCOPE_SETTINGS: Operation[Envelope[list[DeviceExclusiveValidScope]]] = Operation(
    "getAllValidScopeSettings",
    "GET",
    "/api/v3/get-device-exclusive-valid-scope-settings",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ALL_WHITE_LIST_SETTINGS: Operation[Envelope[list[DeviceExclusiveWhitelistItem]]] = Operation(
    "getAllWhiteListSettings",
    "GET",
    "/api/v3/get-device-exclusive-white-list-settings",
    security=(("accessKey",), ("managementToken",)),
)
_GET_RULE_SETTINGS: Operation[Envelope[DeviceExclusiveRule]] = Operation(
    "getRuleSettings",
    "GET",
    "/api/v3/get-device-exclusive-rule-settings",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE: Operation[Envelope[SuccessResult]] = Operation(
    "remove",
    "POST",
    "/api/v3/remove-device-exclusive-valid-scope-settings",
    security=(("accessKey",), ("managementToken",)),
)
_SAVE_INVITATION_POLICIES: Operation[Envelope[SuccessResult]] = Operation(
    "saveInvitationPolicies",
    "POST",
    "/api/v3/save-device-exclusive-valid-scope-settings",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_RULE_SETTINGS: Operation[Envelope[DeviceExclusiveRule]] = Operation(
    "updateRuleSettings",
    "POST",
    "/api/v3/update-device-exclusive-rule-settings",
    security=(("accessKey",), ("managementToken",)),
)


class DeviceExclusivityCalls(Client):
    """Limits on how many devices one user may be signed in on."""

    def find_app_lists(
        self,
        *,
        keyword: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveApp]]:
        """Searches applications that the rule on simultaneous sign-ins can apply to.

        Use it to choose applications for `save_invitation_policies`.

        ``GET /api/v3/get-supported-device-exclusive-apps``

        Args:
            keyword: Part of the name of the application.
        """
        return self._send(_FIND_APP_LISTS, {"keyword": keyword}, request_options)

    def get_all_valid_scope_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveValidScope]]:
        """Lists the applications that the rule on simultaneous sign-ins applies to.

        Not divided into pages. Change the list with `save_invitation_policies` and `remove`.

        ``GET /api/v3/get-device-exclusive-valid-scope-settings``
        """
        return self._send(_GET_ALL_VALID_SCOPE_SETTINGS, {}, request_options)

    def get_all_white_list_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveWhitelistItem]]:
        """Lists the users, groups and roles exempt from the rule on simultaneous sign-ins.

        Not divided into pages.

        ``GET /api/v3/get-device-exclusive-white-list-settings``
        """
        return self._send(_GET_ALL_WHITE_LIST_SETTINGS, {}, request_options)

    def get_rule_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[DeviceExclusiveRule]:
        """Returns the rule on simultaneous sign-ins.

        The rule limits on how many devices, or from how many IP addresses, a user can be signed in at the same time.

        ``GET /api/v3/get-device-exclusive-rule-settings``
        """
        return self._send(_GET_RULE_SETTINGS, {}, request_options)

    def remove(self, *, app_id: str, request_options: RequestOptions | None = None) -> Envelope[SuccessResult]:
        """Exempts an application from the rule on simultaneous sign-ins.

        Takes the application off the list that `get_all_valid_scope_settings` returns.

        ``POST /api/v3/remove-device-exclusive-valid-scope-settings``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_REMOVE, {"appId": app_id}, request_options)

    def save_invitation_policies(
        self,
        *,
        app_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the applications that the rule on simultaneous sign-ins applies to.

        Despite its name this operation has nothing to do with invitations. `remove` takes an application off the list.

        ``POST /api/v3/save-device-exclusive-valid-scope-settings``

        Args:
            app_ids: Identifiers of the applications.
        """
        return self._send(_SAVE_INVITATION_POLICIES, {"appIds": app_ids}, request_options)

    def update_rule_settings(
        self,
        *,
        rule: DeviceExclusiveRuleType,
        device_rule: DeviceRule | NotGiven = NOT_GIVEN,
        ip_rule: IpRule | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeviceExclusiveRule]:
        """Sets the rule on simultaneous sign-ins.

        `condition:device` needs `device_rule`, `condition:ip` needs `ip_rule`; `disable` lifts the limit. A user beyond
        the limit may be signed out elsewhere.

        ``POST /api/v3/update-device-exclusive-rule-settings``

        Args:
            rule: Kind of limit: none (`disable`), by device (`condition:device`) or by IP address (`condition:ip`).
            device_rule: Limit by device, for `condition:device`.
            ip_rule: Limit by IP address, for `condition:ip`.
        """
        return self._send(
            _UPDATE_RULE_SETTINGS,
            {"rule": rule, "deviceRule": device_rule, "ipRule": ip_rule},
            request_options,
        )


class AsyncDeviceExclusivityCalls(AsyncClient):
    """Limits on how many devices one user may be signed in on."""

    async def find_app_lists(
        self,
        *,
        keyword: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveApp]]:
        """Searches applications that the rule on simultaneous sign-ins can apply to.

        Use it to choose applications for `save_invitation_policies`.

        ``GET /api/v3/get-supported-device-exclusive-apps``

        Args:
            keyword: Part of the name of the application.
        """
        return await self._send(_FIND_APP_LISTS, {"keyword": keyword}, request_options)

    async def get_all_valid_scope_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveValidScope]]:
        """Lists the applications that the rule on simultaneous sign-ins applies to.

        Not divided into pages. Change the list with `save_invitation_policies` and `remove`.

        ``GET /api/v3/get-device-exclusive-valid-scope-settings``
        """
        return await self._send(_GET_ALL_VALID_SCOPE_SETTINGS, {}, request_options)

    async def get_all_white_list_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DeviceExclusiveWhitelistItem]]:
        """Lists the users, groups and roles exempt from the rule on simultaneous sign-ins.

        Not divided into pages.

        ``GET /api/v3/get-device-exclusive-white-list-settings``
        """
        return await self._send(_GET_ALL_WHITE_LIST_SETTINGS, {}, request_options)

    async def get_rule_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeviceExclusiveRule]:
        """Returns the rule on simultaneous sign-ins.

        The rule limits on how many devices, or from how many IP addresses, a user can be signed in at the same time.

        ``GET /api/v3/get-device-exclusive-rule-settings``
        """
        return await self._send(_GET_RULE_SETTINGS, {}, request_options)

    async def remove(self, *, app_id: str, request_options: RequestOptions | None = None) -> Envelope[SuccessResult]:
        """Exempts an application from the rule on simultaneous sign-ins.

        Takes the application off the list that `get_all_valid_scope_settings` returns.

        ``POST /api/v3/remove-device-exclusive-valid-scope-settings``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_REMOVE, {"appId": app_id}, request_options)

    async def save_invitation_policies(
        self,
        *,
        app_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the applications that the rule on simultaneous sign-ins applies to.

        Despite its name this operation has nothing to do with invitations. `remove` takes an application off the list.

        ``POST /api/v3/save-device-exclusive-valid-scope-settings``

        Args:
            app_ids: Identifiers of the applications.
        """
        return await self._send(_SAVE_INVITATION_POLICIES, {"appIds": app_ids}, request_options)

    async def update_rule_settings(
        self,
        *,
        rule: DeviceExclusiveRuleType,
        device_rule: DeviceRule | NotGiven = NOT_GIVEN,
        ip_rule: IpRule | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeviceExclusiveRule]:
        """Sets the rule on simultaneous sign-ins.

        `condition:device` needs `device_rule`, `condition:ip` needs `ip_rule`; `disable` lifts the limit. A user beyond
        the limit may be signed out elsewhere.

        ``POST /api/v3/update-device-exclusive-rule-settings``

        Args:
            rule: Kind of limit: none (`disable`), by device (`condition:device`) or by IP address (`condition:ip`).
            device_rule: Limit by device, for `condition:device`.
            ip_rule: Limit by IP address, for `condition:ip`.
        """
        return await self._send(
            _UPDATE_RULE_SETTINGS,
            {"rule": rule, "deviceRule": device_rule, "ipRule": ip_rule},
            request_options,
        )
