# Generated from spec/genauth/management/whitelist.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class WhitelistItem(TypedDict):
    """An entry of the whitelist."""

    createdAt: str
    """Time of creation, ISO 8601."""
    value: str
    """User name, email address or phone number that may sign up."""


WhitelistType: TypeAlias = Literal["USERNAME", "EMAIL", "PHONE"]
"""Kind of entry of the sign-up whitelist."""
