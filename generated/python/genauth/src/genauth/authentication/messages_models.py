# Generated from spec/genauth/authentication/messages.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

EmailChannel: TypeAlias = Literal[
    "CHANNEL_LOGIN",
    "CHANNEL_REGISTER",
    "CHANNEL_RESET_PASSWORD",
    "CHANNEL_VERIFY_EMAIL_LINK",
    "CHANNEL_UPDATE_EMAIL",
    "CHANNEL_BIND_EMAIL",
    "CHANNEL_UNBIND_EMAIL",
    "CHANNEL_VERIFY_MFA",
    "CHANNEL_UNLOCK_ACCOUNT",
    "CHANNEL_COMPLETE_EMAIL",
    "CHANNEL_DELETE_ACCOUNT",
]
"""What an emailed code may be used for."""


class EmailCodeToCheck(TypedDict):
    """A code sent by email."""

    channel: EmailChannel
    """Purpose that the code was sent for."""
    email: str
    """Email address that the code was sent to."""
    passCode: str
    """The code to be checked."""


class PreCheckCodeResult(TypedDict):
    """Whether a one-time code is right."""

    isValid: bool
    """Whether the code is right and not expired."""
    message: NotRequired[str]
    """Reason, when the code is not accepted."""


SmsChannel: TypeAlias = Literal[
    "CHANNEL_LOGIN",
    "CHANNEL_REGISTER",
    "CHANNEL_RESET_PASSWORD",
    "CHANNEL_BIND_PHONE",
    "CHANNEL_UNBIND_PHONE",
    "CHANNEL_BIND_MFA",
    "CHANNEL_VERIFY_MFA",
    "CHANNEL_UNBIND_MFA",
    "CHANNEL_COMPLETE_PHONE",
    "CHANNEL_IDENTITY_VERIFICATION",
    "CHANNEL_DELETE_ACCOUNT",
]
"""What a texted code may be used for."""


class SmsCodeToCheck(TypedDict):
    """A code sent by text message."""

    channel: SmsChannel
    """Purpose that the code was sent for."""
    passCode: str
    """The code to be checked."""
    phone: str
    """Phone number that the code was sent to, without the country code."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
