# Generated from spec/genauth/authentication/passkeys.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Any

from .._runtime.typed_dict import TypedDict


class AuthenticatorDevicePage(TypedDict):
    """A page of `AuthenticatorDevice` items with the total count."""

    list: builtins.list[Any]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins
