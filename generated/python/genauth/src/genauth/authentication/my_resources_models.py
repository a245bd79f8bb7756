# Generated from spec/genauth/authentication/my-resources.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AccessibleApp(TypedDict):
    """An application that the user may use."""

    active: bool
    """Whether the application is in use."""
    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""


class LoggedInApp(TypedDict):
    """An application that the user is signed in to."""

    active: bool
    """Whether the application is in use."""
    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""


class LoginHistory(TypedDict):
    """One sign-in of the user, successful or not."""

    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""
    clientIp: str
    """IP address that the user signed in from."""
    errorMessage: NotRequired[str]
    """Why the sign-in failed."""
    geoip: GeoIp
    """Geographic position that belongs to the IP address."""
    loginAt: str
    """Time of the sign-in, ISO 8601."""
    loginMethod: str
    """Way of signing in."""
    parsedUserAgent: ParsedUserAgent
    """Browser, operating system and device, read from the user agent."""
    success: bool
    """Whether the sign-in succeeded."""
    tenantId: NotRequired[str]
    """Identifier of the tenant that the user signed in to."""
    userAgent: str
    """User agent of the browser or app."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class LoginHistoryPage(TypedDict):
    """A page of `LoginHistory` items with the total count."""

    list: builtins.list[LoginHistory]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UserTenant(TypedDict):
    """A tenant that the user belongs to."""

    joinAt: str
    """Time at which the user joined the tenant, ISO 8601. Date and time (RFC 3339)."""
    tenantId: str
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    tenantName: str
    """Name of the tenant."""


import builtins

from ..shared.common_models import GeoIp, ParsedUserAgent
