# Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class SignInAnswer(TypedDict):
    access_token: str


class SignInRequestOptions(TypedDict):
    agent: NotRequired[str]
    scope: NotRequired[str]
    """Default: `"openid"`."""


class SignInRequestPasswordPayload(TypedDict):
    email: NotRequired[str]
    """Address of the account."""
    password: str
    """The password. Length: at least 8."""
