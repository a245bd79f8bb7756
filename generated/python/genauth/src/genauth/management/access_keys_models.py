# Generated from spec/genauth/management/access-keys.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AccessKey(TypedDict):
    """An access key with its secret."""

    accessKeyId: str
    """Identifier of the access key."""
    accessKeySecret: str
    """Secret of the access key; it signs requests and must stay on a server."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    enable: bool
    """Whether the key is accepted."""
    lastDate: str
    """Time at which the access key was last used, ISO 8601. Date and time (RFC 3339)."""
    status: str
    """State of the key: `activated`, `staging` (being replaced) or `revoked`."""
    userId: str
    """Identifier of the user that the key belongs to."""
    userPoolId: str
    """Identifier of the user pool."""
