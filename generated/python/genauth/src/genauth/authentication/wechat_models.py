# Generated from spec/genauth/authentication/wechat.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class WechatMiniProgramPhone(TypedDict):
    """A phone number that a user shared in a WeChat mini program."""

    countryCode: str
    """Country calling code."""
    phoneNumber: str
    """Phone number; numbers outside mainland China carry the country code."""
    purePhoneNumber: str
    """Phone number without the country code."""
