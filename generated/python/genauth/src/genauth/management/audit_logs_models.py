# Generated from spec/genauth/management/audit-logs.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AdminAuditLog(TypedDict):
    """An operation of an administrator."""

    adminUserAvatar: str
    """URL of the administrator's picture."""
    adminUserDisplayName: str
    """Name of the administrator."""
    adminUserId: str
    """Identifier of the administrator."""
    clientIp: NotRequired[str]
    """IP address of the client."""
    eventDetails: NotRequired[str]
    """Text that describes the operation."""
    geoip: GeoIp
    """Geographic position that belongs to the IP address."""
    operationParam: NotRequired[str]
    """Parameters of the operation."""
    operationType: (
        Literal[
            "all",
            "create",
            "delete",
            "import",
            "export",
            "update",
            "refresh",
            "sync",
            "invite",
            "resign",
            "recover",
            "disable",
            "enable",
            "activate",
            "deactivate",
            "add",
            "remove",
            "query",
            "sendInvitation",
            "revertInvitation",
            "approval",
            "reject",
        ]
        | str
    )
    """Kind of operation."""
    originValue: NotRequired[str]
    """Value before the operation."""
    requestId: str
    """Identifier of the request that did it."""
    resourceType: (
        Literal[
            "all",
            "user",
            "userpool",
            "tenant",
            "userLoginState",
            "userAccountState",
            "userGroup",
            "fieldEncryptState",
            "syncTask",
            "socialConnection",
            "enterpriseConnection",
            "customDatabase",
            "org",
            "cooperator",
            "application",
            "resourceNamespace",
            "resource",
            "role",
            "roleAssign",
            "policy",
            "customDomain",
            "permitSpace",
            "generalResource",
            "generalResourceAuthorization",
            "roleSubject",
            "subjectOfRole",
            "dataResource",
            "dataPolicy",
            "authorization",
            "userAuthorization",
            "adminPermissionRole",
            "adminPermissionAdmin",
            "adminPermissionPolicy",
            "universalInvitation",
            "policyInvitation",
            "invitationRoster",
            "invitationUser",
            "invitationPolicy",
            "applicant",
        ]
        | str
    )
    """Kind of object that the operation was about."""
    success: bool
    """Whether the operation succeeded."""
    targetValue: NotRequired[str]
    """Value after the operation."""
    timestamp: str
    """Time of the operation, ISO 8601."""
    ua: ParsedUserAgent
    """Device, browser and operating system."""
    userAgent: str
    """User agent of the browser."""


class AdminAuditLogPage(TypedDict):
    """A page of `AdminAuditLog` items with the total count."""

    list: builtins.list[AdminAuditLog]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class LogPagination(TypedDict):
    """Which page of a log to return."""

    limit: NotRequired[int]
    """Number of items per page, at most 50. Default: `10`."""
    page: NotRequired[int]
    """Page number, counted from 1. Default: `1`."""


class UserActionLog(TypedDict):
    """An action of a user."""

    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""
    clientIp: NotRequired[str]
    """IP address of the client."""
    eventDetail: NotRequired[str]
    """Text that describes the action."""
    eventType: (
        Literal[
            "login",
            "logout",
            "register",
            "verifyMfa",
            "updateUserPrefile",
            "updateUserPassword",
            "updateUserEmail",
            "updateUserPhone",
            "bindMfa",
            "bindEmail",
            "bindPhone",
            "unbindPhone",
            "unbindEmail",
            "unbindMFA",
            "refreshUserTokenBySelf",
            "deleteAccount",
            "verifyFirstLogin",
            "securityResourceAccess",
        ]
        | str
    )
    """Kind of action (`updateUserPrefile` is spelt this way by the platform)."""
    geoip: GeoIp
    """Geographic position that belongs to the IP address."""
    parsedUserAgent: ParsedUserAgent
    """Browser, operating system and device, read from the user agent."""
    requestId: str
    """Identifier of the request that did it."""
    success: bool
    """Whether the action succeeded."""
    timestamp: str
    """Time of the action, ISO 8601."""
    userAgent: str
    """User agent of the browser."""
    userAvatar: str
    """URL of the user's picture."""
    userDisplayName: str
    """Name of the user."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""
    userLoginsCount: int
    """Number of sign-ins of the user so far."""


class UserActionLogPage(TypedDict):
    """A page of `UserActionLog` items with the total count."""

    list: builtins.list[UserActionLog]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins

from ..shared.common_models import GeoIp, ParsedUserAgent
