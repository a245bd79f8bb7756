# Generated from spec/genauth/management/public-accounts.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreatePublicAccountOptions(TypedDict):
    """Settings for creating public accounts."""

    autoGeneratePassword: NotRequired[bool]
    """Generate a random password that meets the password policy. Default: `False`."""
    departmentIdType: NotRequired[DepartmentIdType]
    """Kind of the department identifier: `department_id` (default), `open_department_id` (identifier in your own or an
    upstream system), `sync_relation` (a synchronized upstream department), `custom_field` (the value of a custom
    field) or `code`. Default: `"department_id"`.
    """
    keepPassword: NotRequired[bool]
    """Store the given password as it is, because it is already hashed. Default: `False`."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    resetPasswordOnFirstLogin: NotRequired[bool]
    """Require a new password at the first sign-in. Default: `False`."""
    sendNotification: NotRequired[SendCreateAccountNotification]
    """Which notification the new user receives, by email or text message."""


class CreatePublicAccountRequest(TypedDict):
    """A public account to create."""

    address: NotRequired[str]
    """Postal address as one text."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601. Date and time (RFC 3339)."""
    browser: NotRequired[str]
    """Browser of the last sign-in."""
    city: NotRequired[str]
    """City."""
    company: NotRequired[str]
    """Company that the user works for."""
    country: NotRequired[str]
    """Country."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentIds: NotRequired[list[str]]
    """Identifiers of the departments that the account belongs to."""
    device: NotRequired[str]
    """Device of the last sign-in."""
    email: NotRequired[str]
    """Email address."""
    emailVerified: NotRequired[bool]
    """Whether the email address has been verified."""
    externalId: NotRequired[str]
    """Identifier of the user in your own system."""
    familyName: NotRequired[str]
    """Family name."""
    formatted: NotRequired[str]
    """Full postal address, formatted for display."""
    gender: NotRequired[Gender]
    """Gender: `M` male, `F` female, `U` unknown. Default: `"U"`."""
    givenName: NotRequired[str]
    """Given name."""
    identityNumber: NotRequired[str]
    """Number of the identity document."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    options: NotRequired[CreatePublicAccountOptions]
    """Optional settings for this call."""
    otp: NotRequired[OtpRegistration]
    """Settings of the one-time password (TOTP) factor."""
    password: NotRequired[str]
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneVerified: NotRequired[bool]
    """Whether the phone number has been verified."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postalCode: NotRequired[str]
    """Postal or ZIP code."""
    preferredUsername: NotRequired[str]
    """Name by which the user wants to be called."""
    profile: NotRequired[str]
    """URL of the user's profile page."""
    province: NotRequired[str]
    """Province or state."""
    region: NotRequired[str]
    """Region."""
    salt: NotRequired[str]
    """Salt of the password hash, for imported passwords."""
    status: NotRequired[UserStatus]
    """Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`. Default:
    `"Activated"`.
    """
    streetAddress: NotRequired[str]
    """Street and house number."""
    username: NotRequired[str]
    """User name."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class DeletePublicAccountsBatchOptions(TypedDict):
    """Settings for deleting public accounts."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class KickPublicAccountsOptions(TypedDict):
    """Settings for signing out."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class ListPublicAccountsOptions(TypedDict):
    """Page, sorting and extent of a list of public accounts."""

    fuzzySearchOn: NotRequired[list[FuzzySearchField]]
    """Fields that the keywords are compared with. Default: `["phone", "email", "name", "username", "nickname",
    "identityNumber"]`.
    """
    pagination: NotRequired[Pagination]
    """Page number and page size."""
    sort: NotRequired[list[Sorting]]
    """Sort keys, applied in the order given."""
    withCustomData: NotRequired[bool]
    """Include the values of custom fields. Default: `False`."""
    withDepartmentIds: NotRequired[bool]
    """Include the identifiers of the departments that the user belongs to. Default: `False`."""


class PublicAccount(TypedDict):
    """An account that several users share."""

    address: NotRequired[str]
    """Postal address as one text."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601. Date and time (RFC 3339)."""
    browser: NotRequired[str]
    """Browser of the last sign-in."""
    city: NotRequired[str]
    """City."""
    company: NotRequired[str]
    """Company that the user works for."""
    country: NotRequired[str]
    """Country."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentIds: NotRequired[list[str]]
    """Identifiers of the departments that the account belongs to."""
    device: NotRequired[str]
    """Device of the last sign-in."""
    email: NotRequired[str]
    """Email address."""
    emailVerified: bool
    """Whether the email address has been verified."""
    externalId: NotRequired[str]
    """Identifier of the user in your own system."""
    familyName: NotRequired[str]
    """Family name."""
    formatted: NotRequired[str]
    """Full postal address, formatted for display."""
    gender: Gender | str
    """Gender: `M` male, `F` female, `U` unknown."""
    givenName: NotRequired[str]
    """Given name."""
    identityNumber: NotRequired[str]
    """Number of the identity document."""
    lastIp: NotRequired[str]
    """IP address of the last sign-in."""
    lastLogin: NotRequired[str]
    """Time of the last sign-in, ISO 8601. Date and time (RFC 3339)."""
    lastLoginApp: NotRequired[str]
    """Identifier of the application of the last sign-in."""
    lastMfaTime: NotRequired[str]
    """Time of the last multi-factor verification, ISO 8601. Date and time (RFC 3339)."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    loginsCount: NotRequired[int]
    """Number of sign-ins so far."""
    mainDepartmentId: NotRequired[str]
    """Identifier of the user's main department."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    passwordLastSetAt: NotRequired[str]
    """Time at which the password was last set, ISO 8601. Date and time (RFC 3339)."""
    passwordSecurityLevel: NotRequired[int]
    """Strength of the password; a higher number is stronger."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneVerified: bool
    """Whether the phone number has been verified."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postalCode: NotRequired[str]
    """Postal or ZIP code."""
    preferredUsername: NotRequired[str]
    """Name by which the user wants to be called."""
    profile: NotRequired[str]
    """URL of the user's profile page."""
    province: NotRequired[str]
    """Province or state."""
    region: NotRequired[str]
    """Region."""
    registerSource: NotRequired[list[str]]
    """Ways by which the user was registered."""
    resetPasswordOnNextLogin: NotRequired[bool]
    """Require a new password at the next sign-in. Default: `False`."""
    status: UserStatus | str
    """Account status: `Activated`, `Suspended`, `Deactivated`, `Resigned` or `Archived`."""
    statusChangedAt: NotRequired[str]
    """Time of the last status change, ISO 8601. Date and time (RFC 3339)."""
    streetAddress: NotRequired[str]
    """Street and house number."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""
    userId: str
    """Identifier of the public account."""
    userSourceId: NotRequired[str]
    """Identifier of the source, such as the application that the user registered in or the synchronization task."""
    userSourceType: UserSourceType | str
    """Where the user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization)."""
    username: NotRequired[str]
    """User name."""
    website: NotRequired[str]
    """URL of the user's website."""
    workStatus: WorkStatus | str
    """Employment state: `Active` or `Closed` (has left)."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class PublicAccountFilter(TypedDict):
    """A condition on one field of a public account."""

    field: str
    """Name of the field to compare; custom fields go by their key."""
    operator: FilterOperator
    """How the field is compared with the value."""
    value: NotRequired[Any]
    """Value to compare with; its type follows the field and the operator."""


class PublicAccountPage(TypedDict):
    """A page of `PublicAccount` items with the total count."""

    list: builtins.list[PublicAccount]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UpdatePublicAccountBatchOptions(TypedDict):
    """Settings for changing public accounts."""

    autoGeneratePassword: NotRequired[bool]
    """Generate a random password that meets the password policy. Default: `False`."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    resetPasswordOnNextLogin: NotRequired[bool]
    """Require a new password at the next sign-in. Default: `False`."""
    sendPasswordResetedNotification: NotRequired[SendResetPasswordNotification]
    """Which notification the user receives after the password was reset."""


class UpdatePublicAccountInfo(TypedDict):
    """Changes to one public account of a batch."""

    address: NotRequired[str]
    """Postal address as one text."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601. Date and time (RFC 3339)."""
    browser: NotRequired[str]
    """Browser of the last sign-in."""
    city: NotRequired[str]
    """City."""
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
    emailVerified: NotRequired[bool]
    """Whether the email address has been verified."""
    externalId: NotRequired[str]
    """Identifier of the user in your own system."""
    familyName: NotRequired[str]
    """Family name."""
    formatted: NotRequired[str]
    """Full postal address, formatted for display."""
    gender: NotRequired[Gender]
    """Gender: `M` male, `F` female, `U` unknown. Default: `"U"`."""
    givenName: NotRequired[str]
    """Given name."""
    identityNumber: NotRequired[str]
    """Number of the identity document."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    password: NotRequired[str]
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneVerified: NotRequired[bool]
    """Whether the phone number has been verified."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postalCode: NotRequired[str]
    """Postal or ZIP code."""
    preferredUsername: NotRequired[str]
    """Name by which the user wants to be called."""
    profile: NotRequired[str]
    """URL of the user's profile page."""
    province: NotRequired[str]
    """Province or state."""
    region: NotRequired[str]
    """Region."""
    status: NotRequired[UserStatus]
    """Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`. Default:
    `"Activated"`.
    """
    streetAddress: NotRequired[str]
    """Street and house number."""
    userId: str
    """Identifier of the public account."""
    username: NotRequired[str]
    """User name."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class UpdatePublicAccountOptions(TypedDict):
    """Settings for changing a public account."""

    autoGeneratePassword: NotRequired[bool]
    """Generate a random password that meets the password policy. Default: `False`."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    resetPasswordOnFirstLogin: NotRequired[bool]
    """Require a new password at the first sign-in. Default: `False`."""
    resetPasswordOnNextLogin: NotRequired[bool]
    """Require a new password at the next sign-in. Default: `False`."""
    sendPasswordResetedNotification: NotRequired[SendResetPasswordNotification]
    """Which notification the user receives after the password was reset."""
    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


import builtins

from ..shared.common_models import (
    DepartmentIdType,
    FilterOperator,
    Gender,
    Pagination,
    PasswordEncryptType,
    Sorting,
    UserIdType,
)
from ..shared.users_models import (
    FuzzySearchField,
    OtpRegistration,
    SendCreateAccountNotification,
    SendResetPasswordNotification,
    UserSourceType,
    UserStatus,
    WorkStatus,
)
