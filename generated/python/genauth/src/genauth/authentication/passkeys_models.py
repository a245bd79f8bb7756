# Generated from spec/genauth/authentication/passkeys.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AuthenticatorDevicePage(TypedDict):
    """A page of `AuthenticatorDevice` items with the total count."""

    list: builtins.list[Any]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins
