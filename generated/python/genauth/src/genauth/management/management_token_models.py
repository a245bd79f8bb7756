# Generated from spec/genauth/management/management-token.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ManagementToken(TypedDict):
    """A token of the management API."""

    access_token: str
    """Token to send in the `authorization` header of later calls."""
    expires_in: int
    """Lifetime of the token in seconds, normally 7200."""
