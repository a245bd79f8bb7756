# Generated from spec/genauth/authentication/sign-up.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class SignUpByPassCode(TypedDict):
    """An email address or phone number and the one-time code that was sent to it."""

    email: NotRequired[str]
    """Email address that the code was sent to."""
    passCode: str
    """One-time code that the user received by text message or email."""
    phone: NotRequired[str]
    """Phone number that the code was sent to, without the country code."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. Default:
    `"+86"`.
    """


class SignUpByPassword(TypedDict):
    """An account and a password for a sign-up; give an email address or a user name."""

    email: NotRequired[str]
    """Email address."""
    password: str
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    username: NotRequired[str]
    """User name."""


class SignUpOptions(TypedDict):
    """Options of a sign-up."""

    clientIp: NotRequired[str]
    """IP address of the user, when the call is made by a server for the user."""
    context: dict[str, Any]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    emailPassCodeForInformationCompletion: NotRequired[str]
    """One-time code sent to `profile.email` (channel `CHANNEL_COMPLETE_EMAIL`), when the sign-up form asks for an email
    address too.
    """
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    passwordForPhonePassCode: NotRequired[str]
    """Password to set for a user who signs up with a code sent to the phone."""
    phonePassCodeForInformationCompletion: NotRequired[str]
    """One-time code sent to `profile.phone` (channel `CHANNEL_COMPLETE_PHONE`), when the sign-up form asks for a phone
    number too.
    """


class SignUpProfile(TypedDict):
    """Profile of a user who signs up."""

    address: NotRequired[str]
    """Postal address as one text."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601."""
    browser: NotRequired[str]
    """Browser of the last sign-in."""
    company: NotRequired[str]
    """Company that the user works for."""
    country: NotRequired[str]
    """Country."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    device: NotRequired[str]
    """Device of the last sign-in."""
    email: NotRequired[str]
    """Email address."""
    familyName: NotRequired[str]
    """Family name."""
    formatted: NotRequired[str]
    """Full postal address, formatted for display."""
    gender: NotRequired[Gender]
    """Gender: `M` male, `F` female, `U` unknown."""
    givenName: NotRequired[str]
    """Given name."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    locality: NotRequired[str]
    """City or locality."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postalCode: NotRequired[str]
    """Postal or ZIP code."""
    preferredUsername: NotRequired[str]
    """Name by which the user wants to be called."""
    profile: NotRequired[str]
    """URL of the user's profile page."""
    region: NotRequired[str]
    """Region."""
    streetAddress: NotRequired[str]
    """Street and house number."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


from ..shared.common_models import Gender, PasswordEncryptType
