# Generated from spec/genauth/management/whitelist.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typed_dict import TypedDict


class WhitelistItem(TypedDict):
    """An entry of the whitelist."""

    createdAt: str
    """Time of creation, ISO 8601."""
    value: str
    """User name, email address or phone number that may sign up."""


WhitelistType: TypeAlias = Literal["USERNAME", "EMAIL", "PHONE"]
"""Kind of entry of the sign-up whitelist."""
