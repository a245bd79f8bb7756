# Generated from test/golden/variants/spec.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import NotRequired


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
