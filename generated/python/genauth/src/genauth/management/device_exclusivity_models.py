# Generated from spec/genauth/management/device-exclusivity.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class DeviceExclusiveApp(TypedDict):
    """An application that the rule can apply to."""

    appId: str
    """Identifier of the application."""
    appLogo: NotRequired[str]
    """URL of the application logo."""
    appName: NotRequired[str]
    """Name of the application."""
    isDefault: NotRequired[str]
    """Whether this is the default application."""


class DeviceExclusiveRule(TypedDict):
    """The rule on simultaneous sign-ins."""

    deviceRule: NotRequired[DeviceRule]
    """Limit by device, for `condition:device`."""
    ipRule: NotRequired[IpRule]
    """Limit by IP address, for `condition:ip`."""
    rule: DeviceExclusiveRuleType | str
    """Kind of limit: none (`disable`), by device (`condition:device`) or by IP address (`condition:ip`)."""


DeviceExclusiveRuleType: TypeAlias = Literal["disable", "condition:device", "condition:ip"]
"""How simultaneous sign-ins are limited: not at all, by device or by IP address."""


class DeviceExclusiveValidScope(TypedDict):
    """An application that the rule applies to."""

    appId: str
    """Identifier of the application."""
    appLogo: NotRequired[str]
    """URL of the application logo."""
    appName: NotRequired[str]
    """Name of the application."""
    createdAt: str
    """Time of creation, ISO 8601."""
    isDefault: NotRequired[bool]
    """Whether this is the default."""


class DeviceExclusiveWhitelistItem(TypedDict):
    """A user, group or role exempt from the rule."""

    createdAt: str
    """Time of creation, ISO 8601."""
    name: NotRequired[str]
    """Name of the target."""
    namePath: NotRequired[str]
    """Names from the root to the target, as one text."""
    photo: NotRequired[str]
    """URL of the profile picture, for users."""
    targetId: str
    """Identifier of the target."""
    targetType: Literal["USER", "GROUP", "ROLE"] | str
    """Kind of target: user, group or role."""


class DeviceRule(TypedDict):
    """Limit by device."""

    maxOnlineDevices: int
    """Number of devices on which a user can be signed in at the same time."""


class IpRule(TypedDict):
    """Limit by IP address."""

    maxOnlineIPs: int
    """Number of IP addresses from which a user can be signed in at the same time."""
