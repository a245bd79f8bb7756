# Generated from spec/genauth/management/security-settings.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ChangeEmailStrategy(TypedDict):
    """What changing the email address needs."""

    verifyOldEmail: bool
    """Whether a user must verify the old email address before changing it; default `true`. Default: `True`."""


class ChangePhoneStrategy(TypedDict):
    """What changing the phone number needs."""

    verifyOldPhone: bool
    """Whether a user must verify the old phone number before changing it; default `true`. Default: `True`."""


class CookieSettings(TypedDict):
    """Lifetime of the session cookie."""

    cookieExpiresIn: int
    """Lifetime of the session cookie in seconds; default 1209600 (14 days). Default: `1209600`."""
    cookieExpiresOnBrowserSession: bool
    """Whether the session ends when the browser is closed. Default: `False`."""


class LoginAnomalyDetectionConfig(TypedDict):
    """Protection against guessed passwords and robots at sign-in."""

    accountLock: str
    """When accounts are locked."""
    accountLockLoginPasswordFailCheck: NotRequired[LoginPasswordFailCheckConfig]
    """How many wrong passwords lock an account."""
    loginFailCheck: LoginFailCheckConfig
    """How many failed sign-ins are too many."""
    loginFailStrategy: Literal["captcha", "block-account"] | str
    """What happens after too many failures: ask for a `captcha` (default) or block the account (`block-account`).
    Deprecated: use `robotVerify` and `accountLock`. Default: `"captcha"`. Deprecated.
    """
    loginPasswordFailCheck: LoginPasswordFailCheckConfig
    """How many wrong passwords are too many. Deprecated: use the two settings below. Deprecated."""
    robotVerify: str
    """When users must solve a captcha."""
    robotVerifyLoginIpWhitelistCheck: LoginIpWhitelistCheckConfig
    """IP addresses that the captcha depends on."""
    robotVerifyLoginPasswordFailCheck: LoginPasswordFailCheckConfig
    """How many wrong passwords make users solve a captcha."""
    robotVerifyLoginTimeCheckEnable: bool
    """Whether the captcha depends on the time of the sign-in."""
    robotVerifyloginWeekStartEndTime: list[str]
    """Times of the week that the captcha depends on."""


class LoginFailCheckConfig(TypedDict):
    """Limit on failed sign-ins."""

    enabled: bool
    """Whether failed sign-ins are counted. Default: `False`."""
    limit: int
    """Number of failed sign-ins that are allowed; default 50. Default: `50`."""
    timeInterval: int
    """Time in which they are counted, in the unit that `unit` names; default 300. Default: `300`."""
    unit: NotRequired[str]
    """Unit of `timeInterval`; default `Second`. Default: `"Second"`."""


class LoginIpWhitelistCheckConfig(TypedDict):
    """IP addresses that the captcha depends on."""

    enabled: bool
    """Whether the whitelist is used. Default: `False`."""
    ipWhitelist: str
    """IP addresses of the whitelist, as one text."""


class LoginPasswordFailCheckConfig(TypedDict):
    """Limit on wrong passwords."""

    enabled: bool
    """Whether wrong passwords are counted. Default: `False`."""
    limit: int
    """Number of wrong passwords that are allowed; default 50. Default: `50`."""
    timeInterval: int
    """Time in which they are counted, in the unit that `unit` names; default 300. Default: `300`."""
    unit: NotRequired[str]
    """Unit of `timeInterval`; default `Second`. Default: `"Second"`."""


class QrCodeLoginStrategy(TypedDict):
    """Settings of signing in by QR code."""

    allowExchangeUserInfoFromBrowser: bool
    """Whether a browser may exchange the ticket for the user; otherwise only a server may. Default `true`. Default:
    `True`.
    """
    qrcodeExpiresIn: int
    """Lifetime of a QR code, in the unit that `qrcodeExpiresInUnit` names; default 120. Default: `120`."""
    qrcodeExpiresInUnit: NotRequired[str]
    """Unit of `qrcodeExpiresIn`; default `Second`. Default: `"Second"`."""
    returnFullUserInfo: bool
    """Whether asking for the state of a code returns the whole user; default `false`. Default: `False`."""
    ticketExpiresIn: int
    """Lifetime of the ticket that a scanned code gives, in the unit that `ticketExpiresInUnit` names; default 300.
    Default: `300`.
    """
    ticketExpiresInUnit: NotRequired[str]
    """Unit of `ticketExpiresIn`; default `Second`. Default: `"Second"`."""


class RegisterAnomalyDetectionConfig(TypedDict):
    """Limit on the number of sign-ups."""

    enabled: bool
    """Whether sign-ups are limited. Default: `False`."""
    limit: int
    """Number of sign-ups that are allowed; default 50. Default: `50`."""
    timeInterval: int
    """Time in which they are counted, in seconds; default 300. Default: `300`."""


class SecuritySettings(TypedDict):
    """Security settings of the user pool."""

    allowedOrigins: NotRequired[str]
    """Origins that may call the API from a browser (CORS), as one text."""
    changeEmailStrategy: ChangeEmailStrategy
    """What changing the email address needs."""
    changePhoneStrategy: ChangePhoneStrategy
    """What changing the phone number needs."""
    completePasswordAfterPassCodeLogin: bool
    """Whether users without a password must set one after signing in by code; default `false`. Default: `False`."""
    cookieSettings: NotRequired[CookieSettings]
    """Lifetime of the session cookie."""
    enableLoginAccountSwitch: bool
    """Whether the sign-in page lets users choose between several accounts; default `false`. Default: `False`."""
    genauthTokenExpiresIn: int
    """Lifetime of a user token in seconds."""
    loginAnomalyDetection: LoginAnomalyDetectionConfig
    """Limits on failed sign-ins."""
    loginRequireEmailVerified: bool
    """Whether users can sign in by email address only once it is verified."""
    qrcodeLoginStrategy: QrCodeLoginStrategy
    """Settings of signing in by QR code."""
    registerAnomalyDetection: RegisterAnomalyDetectionConfig
    """Limit on the number of sign-ups."""
    registerDisabled: bool
    """Whether users cannot sign up themselves; default `false`. Default: `False`."""
    selfUnlockAccount: SelfUnlockAccountConfig
    """Whether and how users unlock their own account."""
    verifyCodeLength: int
    """Number of digits of a one-time code; default 6. Default: `6`."""
    verifyCodeMaxAttempts: int
    """How often a one-time code may be tried before it becomes invalid; default 1. Default: `1`."""


class SelfUnlockAccountConfig(TypedDict):
    """Whether and how users unlock their own account."""

    enabled: bool
    """Whether users can unlock a locked account themselves. Default: `False`."""
    strategy: Literal["captcha", "password-captcha"] | str
    """What unlocking needs: a one-time code (`captcha`, default), or password and code (`password-captcha`). Default:
    `"captcha"`.
    """
