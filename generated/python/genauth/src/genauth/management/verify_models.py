# Generated from spec/genauth/management/verify.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class VerifyConfig(TypedDict):
    """Configuration of the desktop verification client."""

    appId: str
    """Identifier of the application."""
    appSecret: str
    """Secret of the application; keep it on a server."""
    authAddress: str
    """URL of the server that the client talks to."""
    id: str
    """Identifier of the configuration."""
    isWinChangePwd: NotRequired[bool]
    """Whether users can change their Windows password with it; default `false`. Default: `False`."""
    isWinLogin: NotRequired[bool]
    """Whether users sign in to Windows with it; default `false`. Default: `False`."""
    logo: str
    """URL of the logo."""
    name: str
    """Name of the client."""
    publicKey: str
    """Public key of the client."""
