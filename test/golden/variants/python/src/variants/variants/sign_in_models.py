# Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


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
