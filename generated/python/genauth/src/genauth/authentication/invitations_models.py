# Generated from spec/genauth/authentication/invitations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class InviteeContext(TypedDict):
    """Settings of an invitation and its invitee."""

    email: str
    """Email address of the invitee."""
    enabledIdentifierVerify: bool
    """Whether the invitee's email address or phone number must be verified."""
    enabledInfoFill: bool
    """Whether the invitee must fill in further fields."""
    extendsFields: list[ExtendsField]
    """Fields to be filled in."""
    extendsFieldsI18n: Any
    """Translations of the fields."""
    extendsFieldsOptions: list[Any]
    """Choices of the fields."""
    inviteeName: NotRequired[str]
    """Name of the invitee."""
    phone: NotRequired[str]
    """Phone number of the invitee, without the country code."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    registerInfoFillMsg: NotRequired[str]
    """Text shown above the fields to be filled in."""
    sendVerifyCodeMethod: VerifyCodeMethod | str
    """Which way of sending the code is preferred."""
    verifyCodeMaxErrCount: int
    """How many wrong codes are allowed."""


class InviteeProfile(TypedDict):
    """Profile of a user who accepts an invitation."""

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
    customData: NotRequired[Any]
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
    username: NotRequired[str]
    """User name."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class InviteeToken(TypedDict):
    """A token for accepting an invitation."""

    invitationContext: NotRequired[InviteeContext]
    """Settings of the invitation and the invitee, if they were asked for."""
    token: NotRequired[str]
    """Token that the next steps need."""


class InviterDetail(TypedDict):
    """The user who invites."""

    displayName: str
    """Name to show."""


class PolicyInviteJoinedOptions(TypedDict):
    """Codes for addresses that are filled in while accepting."""

    emailPassCodeForInformationCompletion: NotRequired[str]
    """One-time code sent to the email address in the profile."""
    phonePassCodeForInformationCompletion: NotRequired[str]
    """One-time code sent to the phone number in the profile."""


class UniversalInvitationJoin(TypedDict):
    """Outcome of joining by a universal link."""

    status: Literal["PENDING", "PASSED"] | str
    """`PASSED` when the user is in, `PENDING` when an administrator has to review it."""


class UniversalInvitationPublicConfig(TypedDict):
    """What the page behind an invitation link shows."""

    inviter: NotRequired[InviterDetail]
    """The user who created the link."""
    userPool: UserPoolPublicConfig
    """The user pool that invites."""


class UniversalInviteeProfile(TypedDict):
    """Profile of a user who joins by a universal link."""

    email: str
    """Email address that the code was sent to."""
    name: str
    """Name of the user."""


class UserPoolPublicConfig(TypedDict):
    """What everybody may know about a user pool."""

    description: NotRequired[str]
    """Description of the user pool."""
    logo: NotRequired[str]
    """URL of the logo."""
    name: NotRequired[str]
    """Name of the user pool."""


VerifyCodeReceiverType: TypeAlias = Literal["smsCode", "emailCode"]
"""How a code was sent."""


from ..shared.common_models import Gender
from ..shared.invitations_models import ExtendsField, VerifyCodeMethod
