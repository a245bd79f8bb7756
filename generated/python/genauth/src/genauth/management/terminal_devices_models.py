# Generated from spec/genauth/management/terminal-devices.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class DeviceStatus(TypedDict):
    """State of a device."""

    diffTime: NotRequired[int]
    """Time left until a suspension ends; the unit is not documented."""
    status: DeviceState | str
    """State of the device: `activated`, `suspended` (for a time) or `deactivated` (switched off)."""


class TerminalInfo(TypedDict):
    """A registered device."""

    deviceUniqueId: str
    """Unique identifier of the device hardware or installation."""
    id: str
    """Identifier of the device, as `add_device` returned it."""


from ..shared.applications_models import DeviceState
