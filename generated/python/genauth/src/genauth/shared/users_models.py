# Generated from spec/genauth/shared/users.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ApplicationMfa(TypedDict):
    """A factor that an application offers."""

    mfaPolicy: str
    """Factor, such as `OTP`, `SMS`, `EMAIL` or `FACE`."""
    sort: int
    """Position among the factors."""
    status: int
    """Whether the factor is switched on: 1 yes, 0 no."""


class CustomFieldI18n(TypedDict):
    """Translations of a field."""

    label: LocalizedTexts
    """Translations of the label."""


FuzzySearchField: TypeAlias = Literal[
    "id",
    "phone",
    "email",
    "name",
    "username",
    "externalId",
    "nickname",
    "company",
    "givenName",
    "familyName",
    "middleName",
    "profile",
    "preferredUsername",
    "website",
    "address",
    "formatted",
    "streetAddress",
    "postalCode",
    "identityNumber",
]
"""A user field that keywords are compared with."""


class GroupDetails(TypedDict):
    """A group of users, as listed."""

    code: str
    """Code of the group; unique in the user pool."""
    description: str
    """Description for people."""
    id: str
    """Unique identifier."""
    members: list[User]
    """Members; filled only where members were asked for."""
    metadataSource: list[str]
    """Identifiers of the metadata sources."""
    name: str
    """Name shown to people."""
    type: str
    """Kind of group, such as `CUSTOM`."""


class GroupDetailsPage(TypedDict):
    """A page of groups."""

    list: builtins.list[GroupDetails]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class Identity(TypedDict):
    """A user's identity at an external identity provider."""

    accessToken: NotRequired[str]
    """Access token issued by the provider."""
    extIdpId: str
    """Identifier of the external identity provider."""
    identityId: str
    """Identifier of the linked identity."""
    originConnIds: list[str]
    """Identifiers of the connections by which the identity was linked."""
    provider: ExtIdpType | str
    """Kind of identity provider, such as `oidc`, `saml`, `wechat` or `google`."""
    refreshToken: NotRequired[str]
    """Refresh token issued by the provider."""
    type: str
    """Kind of identifier at the provider, such as `openid` or `unionid`."""
    userIdInIdp: str
    """Identifier of the user at the identity provider."""
    userInfoInIdp: dict[str, Any]
    """Profile of the user as the identity provider returned it."""


class MfaInfo(TypedDict):
    """Multi-factor data of a user."""

    applicationMfa: list[ApplicationMfa]
    """Factors that the application offers."""
    faceMfaEnabled: NotRequired[bool]
    """Whether face recognition is bound."""
    mfaEmail: NotRequired[str]
    """Email address used as second factor."""
    mfaPhone: NotRequired[str]
    """Phone number used as second factor."""
    mfaPhoneCountryCode: NotRequired[str]
    """Country calling code of `mfaPhone`, with a plus sign."""
    mfaToken: str
    """Token of the multi-factor step."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    totpMfaEnabled: NotRequired[bool]
    """Whether an authenticator app is bound."""
    username: NotRequired[str]
    """User name."""


class OtpRegistration(TypedDict):
    """Secret of a one-time password factor (TOTP)."""

    recoveryCode: NotRequired[str]
    """Code that restores access when the second factor is lost."""
    secret: str
    """Secret of the one-time password generator (TOTP), in Base32."""


class SendCreateAccountNotification(TypedDict):
    """Which notification a new user receives."""

    appId: NotRequired[str]
    """Application whose sign-in page the message points to."""
    sendEmailNotification: NotRequired[bool]
    """Send the user an email about the new account. Default: `False`."""
    sendPhoneNotification: NotRequired[bool]
    """Send the user a text message about the new account. Default: `False`."""


class SendResetPasswordNotification(TypedDict):
    """Which notification a user receives after a password reset, and where."""

    appId: NotRequired[str]
    """Application whose sign-in page the message points to."""
    inputSendEmailNotification: NotRequired[str]
    """Other email address that receives the notification."""
    inputSendPhoneNotification: NotRequired[str]
    """Other phone number that receives the notification."""
    sendDefaultEmailNotification: NotRequired[bool]
    """Send the notification to the user's own email address. Default: `False`."""
    sendDefaultPhoneNotification: NotRequired[bool]
    """Send the notification to the user's own phone number. Default: `False`."""


class SetUserDepartmentsOptions(TypedDict):
    """Settings for setting departments."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class TenantUser(TypedDict):
    """A member of a tenant."""

    address: NotRequired[str]
    """Postal address as one text."""
    birthdate: NotRequired[str]
    """Date of birth, ISO 8601. Date and time (RFC 3339)."""
    city: NotRequired[str]
    """City."""
    country: NotRequired[str]
    """Country."""
    email: NotRequired[str]
    """Email address; unique in the tenant."""
    familyName: NotRequired[str]
    """Family name."""
    gender: Gender | str
    """Gender: `M` male, `F` female, `U` unknown."""
    givenName: NotRequired[str]
    """Given name."""
    isTenantAdmin: bool
    """Whether the member is an administrator of the tenant."""
    lastIp: NotRequired[str]
    """IP address of the last sign-in."""
    lastLoginApp: NotRequired[str]
    """Identifier of the application of the last sign-in."""
    linkUserId: str
    """Identifier of the user in the user pool that the tenant member is linked to."""
    loginsCount: NotRequired[int]
    """Number of sign-ins so far."""
    memberId: str
    """Identifier of the tenant member."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    password: NotRequired[str]
    """Password; normally not returned."""
    phone: NotRequired[str]
    """Phone number without the country code; unique in the tenant."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postalCode: NotRequired[str]
    """Postal or ZIP code."""
    preferredUsername: NotRequired[str]
    """Name by which the user wants to be called."""
    province: NotRequired[str]
    """Province or state."""
    salt: NotRequired[str]
    """Salt of the password; normally not returned."""
    streetAddress: NotRequired[str]
    """Street and house number."""
    tenantId: str
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    userPoolId: str
    """Identifier of the user pool."""
    username: NotRequired[str]
    """User name; unique in the tenant."""


class User(TypedDict):
    """A user of the user pool."""

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
    """Values of custom fields, keyed by the field's key; filled on request."""
    departmentIds: NotRequired[list[str]]
    """Identifiers of the user's departments; filled on request."""
    device: NotRequired[str]
    """Device of the last sign-in."""
    email: NotRequired[str]
    """Email address; unique in the user pool."""
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
    identities: NotRequired[list[Identity]]
    """Linked identities from external identity providers; filled on request."""
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
    metadataSource: NotRequired[Any]
    """Metadata of the user, by source."""
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
    """Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneVerified: bool
    """Whether the phone number has been verified."""
    photo: NotRequired[str]
    """URL of the profile picture."""
    postIdList: NotRequired[list[str]]
    """Identifiers of the posts (job positions)."""
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
    signedUp: NotRequired[str]
    """Time of sign-up."""
    status: UserStatus | str
    """Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
    (has left) or `Archived`.
    """
    statusChangedAt: NotRequired[str]
    """Time of the last status change, ISO 8601. Date and time (RFC 3339)."""
    streetAddress: NotRequired[str]
    """Street and house number."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""
    userId: str
    """Identifier of the user."""
    userSourceId: NotRequired[str]
    """Identifier of the source, such as the application that the user registered in or the synchronization task."""
    userSourceType: UserSourceType | str
    """Where the user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization)."""
    username: NotRequired[str]
    """User name; unique in the user pool."""
    website: NotRequired[str]
    """URL of the user's website."""
    workStatus: WorkStatus | str
    """Employment state: `Active` or `Closed` (has left)."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class UserDepartment(TypedDict):
    """A department that a user belongs to."""

    code: str
    """Code of the department."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    customData: NotRequired[dict[str, Any]]
    """Values of custom fields, keyed by the field's key; the fields must be defined first."""
    departmentCodePath: NotRequired[list[str]]
    """Codes of the departments from the root to this one."""
    departmentId: str
    """Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands
    for the root department.
    """
    departmentIdPath: NotRequired[list[str]]
    """Identifiers of the departments from the root to this one."""
    departmentNamePath: NotRequired[list[str]]
    """Names of the departments from the root to this one."""
    description: str
    """Description for people."""
    i18n: NotRequired[DepartmentI18n]
    """Translations, one entry per language."""
    isLeader: bool
    """Whether the user leads the department."""
    isMainDepartment: bool
    """Whether this is the user's main department."""
    isRoot: bool
    """Whether this is the root department."""
    isVirtualNode: bool
    """Whether the department is a virtual node."""
    joinedAt: str
    """Time at which the user joined the department, ISO 8601. Date and time (RFC 3339)."""
    name: str
    """Name of the department."""
    openDepartmentId: NotRequired[str]
    """Identifier of the department in your own or an upstream system."""
    organizationCode: str
    """Code of the organization."""


class UserDepartmentAssignment(TypedDict):
    """A department with the user's part in it."""

    departmentId: str
    """Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands
    for the root department.
    """
    isLeader: NotRequired[bool]
    """Whether the user leads the department."""
    isMainDepartment: NotRequired[bool]
    """Whether this is the user's main department."""


class UserDepartmentPage(TypedDict):
    """A page of a user's departments."""

    list: builtins.list[UserDepartment]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


UserDepartmentSortBy: TypeAlias = Literal["DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"]
"""Field that departments of a user are sorted by (`DepartmemtCode` is spelt this way by the platform)."""


class UserPage(TypedDict):
    """A page of users."""

    list: builtins.list[User]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


UserSourceType: TypeAlias = Literal["excel", "register", "adminCreated", "sync"]
"""Where a user came from: `excel` (import), `register` (sign-up), `adminCreated` or `sync` (synchronization)."""


UserStatus: TypeAlias = Literal["Suspended", "Resigned", "Activated", "Archived", "Deactivated"]
"""Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
(has left) or `Archived`.
"""


WorkStatus: TypeAlias = Literal["Closed", "Active"]
"""Employment state: `Active`, or `Closed` for people who have left."""


import builtins

from .common_models import ExtIdpType, Gender, LocalizedTexts, UserIdType
from .organizations_models import DepartmentI18n
