# Generated from spec/genauth/management/users.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class App(TypedDict):
    """An application, as shown to its users."""

    appDefaultLoginStrategy: PermissionStrategy | str
    """Who may sign in by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`)."""
    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""


class ArchivedUser(TypedDict):
    """An archived user."""

    archivedAt: str
    """Time at which the user was archived, ISO 8601. Date and time (RFC 3339)."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class ArchivedUserPage(TypedDict):
    """A page of archived users."""

    list: builtins.list[ArchivedUser]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class CreateUserInfo(TypedDict):
    """A user to create, as part of a batch."""

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
    """Departments that the user joins, of the kind that `options.departmentIdType` names."""
    device: NotRequired[str]
    """Device of the last sign-in."""
    email: NotRequired[str]
    """Email address; unique in the user pool."""
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
    identities: NotRequired[list[NewIdentity]]
    """External identities to link."""
    identityNumber: NotRequired[str]
    """Number of the identity document."""
    locale: NotRequired[str]
    """Language and region, such as `en-US`."""
    metadataSource: NotRequired[dict[str, Any]]
    """Metadata of the object, by source."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    otp: NotRequired[OtpRegistration]
    """One-time password (TOTP) factor to bind, for users from another system."""
    password: NotRequired[str]
    """Initial password, in clear text or encrypted as `options.passwordEncryptType` says."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool."""
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
    """Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
    (has left) or `Archived`. New users are `Activated` unless said otherwise. Default: `"Activated"`.
    """
    streetAddress: NotRequired[str]
    """Street and house number."""
    tenantIds: NotRequired[list[str]]
    """Tenants that the user joins."""
    username: NotRequired[str]
    """User name; unique in the user pool."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class CreateUserOptions(TypedDict):
    """Settings for creating users."""

    autoGeneratePassword: NotRequired[bool]
    """Generate a random password that meets the password policy. Default: `False`."""
    departmentIdType: NotRequired[DepartmentIdType]
    """Kind of the identifiers in `departmentIds`: `department_id` (default), `open_department_id`, `sync_relation`,
    `custom_field` or `code`. Default: `"department_id"`.
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


class DecryptedUserField(TypedDict):
    """A decrypted field value."""

    decryptedContent: str
    """Value in clear text."""
    fieldName: NotRequired[str]
    """Name of the field."""
    userId: NotRequired[str]
    """Identifier of the user that the value belongs to."""


class DeleteUsersBatchOptions(TypedDict):
    """Settings for deleting users."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class HasAnyRoleItem(TypedDict):
    """A role, by namespace and code."""

    code: str
    """Code of the role."""
    namespace: NotRequired[str]
    """Code of the permission namespace; the default namespace when left out."""


class HasAnyRoleOptions(TypedDict):
    """Settings for the role check."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class HasAnyRoleResult(TypedDict):
    """Result of the role check."""

    hasAnyRole: bool
    """Whether the user has at least one of the roles."""


class ImportOtpItem(TypedDict):
    """A user with the secret to import."""

    otp: OtpRegistration
    """One-time password secret of the user."""
    userId: str
    """Identifier of the user."""


class IsUserExistsResult(TypedDict):
    """Whether a user exists."""

    exists: bool
    """Whether such a user exists."""


class KickUsersOptions(TypedDict):
    """Settings for ending sessions."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class ListUsersOptions(TypedDict):
    """Page, order and extent of a user list."""

    flatCustomData: NotRequired[bool]
    """Return custom data as one flat object from field key to value. Default: `False`."""
    fuzzySearchOn: NotRequired[list[FuzzySearchField]]
    """Fields that the keywords are compared with; by default phone, email, name, username, nickname and identity
    number. Default: `["phone", "email", "name", "username", "nickname", "identityNumber"]`.
    """
    pagination: NotRequired[Pagination]
    """Page number and page size."""
    sort: NotRequired[list[Sorting]]
    """Sort keys, applied in the order given."""
    withCustomData: NotRequired[bool]
    """Include the values of custom fields. Default: `False`."""
    withDepartmentIds: NotRequired[bool]
    """Include the identifiers of the departments that the user belongs to. Default: `False`."""
    withIdentities: NotRequired[bool]
    """Include the linked identities from external identity providers. Default: `False`."""
    withPost: NotRequired[bool]
    """Include the posts. Default: `False`."""


class NewIdentity(TypedDict):
    """An external identity to link to a new user."""

    accessToken: NotRequired[str]
    """Access token issued by the provider."""
    extIdpId: str
    """Identifier of the external identity provider."""
    originConnIds: list[str]
    """Identifiers of the connections by which the identity was linked."""
    provider: ExtIdpType
    """Kind of identity provider, such as `oidc`, `saml`, `wechat` or `google`."""
    refreshToken: NotRequired[str]
    """Refresh token issued by the provider."""
    type: str
    """Kind of identifier at the provider, such as `openid` or `unionid`."""
    userIdInIdp: str
    """Identifier of the user at the identity provider."""
    userInfoInIdp: dict[str, Any]
    """Profile of the user as the identity provider returned it."""


class OtpSecret(TypedDict):
    """A user's one-time password secret."""

    secret: str
    """Secret of the one-time password generator (TOTP), in Base32."""


class PasswordCiphertext(TypedDict):
    """An encrypted password."""

    ciphertext: str
    """Encrypted password."""


class PrincipalAuthenticationInfo(TypedDict):
    """Real-name verification of a user."""

    authenticated: bool
    """Whether the principal is verified."""
    authenticatedAt: str
    """Time of authentication, ISO 8601."""
    principalCode: str
    """Number that identifies the principal, such as that of an identity document."""
    principalName: str
    """Name of the principal."""
    principalType: str
    """Kind of principal: person or enterprise."""


class PrincipalAuthenticationInfoPage(TypedDict):
    """Real-name verifications of a user."""

    list: builtins.list[PrincipalAuthenticationInfo]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class ResetUserPrincipalAuthenticationInfoOptions(TypedDict):
    """Settings for removing the verification."""

    userIdType: NotRequired[UserIdType]
    """Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`, `username`, `identity` (an
    external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an upstream account as
    `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field). Default: `"user_id"`.
    """


class SessionStatus(TypedDict):
    """Whether a session is valid."""

    active: bool
    """Whether the user has a valid session."""


class UpdateUserBatchOptions(TypedDict):
    """Settings for changing several users."""

    autoGeneratePassword: NotRequired[bool]
    """Give the user a random password that meets the password policy. Default: `False`."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    resetPasswordOnNextLogin: NotRequired[bool]
    """Require a new password at the next sign-in. Default: `False`."""
    sendPasswordResetedNotification: NotRequired[SendResetPasswordNotification]
    """Which notification the user receives after the password was reset."""


class UpdateUserInfo(TypedDict):
    """Changes to one user, as part of a batch."""

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
    """Email address; unique in the user pool."""
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
    metadata: NotRequired[dict[str, Any]]
    """Metadata values, keyed by the field's identifier."""
    middleName: NotRequired[str]
    """Middle name."""
    name: NotRequired[str]
    """Name shown to people."""
    nickname: NotRequired[str]
    """Nickname; need not be unique."""
    password: NotRequired[str]
    """New password, in clear text or encrypted as `options.passwordEncryptType` says."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`; unique in the user pool."""
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
    """Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched off), `Resigned`
    (has left) or `Archived`. Default: `"Activated"`.
    """
    streetAddress: NotRequired[str]
    """Street and house number."""
    userId: str
    """Identifier of the user."""
    username: NotRequired[str]
    """User name; unique in the user pool."""
    website: NotRequired[str]
    """URL of the user's website."""
    zoneinfo: NotRequired[str]
    """Time zone, such as `America/New_York`."""


class UpdateUserOptions(TypedDict):
    """Settings for changing a user."""

    autoGeneratePassword: NotRequired[bool]
    """Give the user a random password that meets the password policy. Default: `False`."""
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


class UserEncryptedPassword(TypedDict):
    """A user's encrypted password."""

    encryptedPassword: str
    """Encrypted password."""
    userId: str
    """Identifier of the user, of the kind that `userIdType` names where that field exists."""


class UserFieldDecryptItem(TypedDict):
    """An encrypted field value."""

    encryptedContent: str
    """Encrypted value."""
    fieldName: NotRequired[str]
    """Name of the field."""
    userId: NotRequired[str]
    """Identifier of the user that the value belongs to."""


class UserFilter(TypedDict):
    """A condition on one user field."""

    field: str
    """User field that the condition is about, such as `email`, `status`, `gender` or a time."""
    operator: FilterOperator
    """Comparison: `EQUAL`, `NOT_EQUAL`, `CONTAINS`, `NOT_CONTAINS`, `IS_NULL`, `NOT_NULL`, `IN`, `GREATER`, `LESSER` or
    `BETWEEN`.
    """
    value: NotRequired[Any]
    """Value to compare with; a list for `IN` and `BETWEEN`, left out for `IS_NULL` and `NOT_NULL`."""


class UserLoggedInApp(TypedDict):
    """An application that a user is signed in to."""

    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""


class UserLoggedInIdentity(TypedDict):
    """An external identity that a user has signed in with."""

    identityId: str
    """Identifier of the linked identity."""
    idpId: str
    """Identifier of the identity provider."""
    idpLogo: str
    """URL of the identity provider's logo."""
    idpName: str
    """Name of the identity provider."""
    idpNameEn: str
    """Name of the identity provider in English."""


class UserLoginHistory(TypedDict):
    """A sign-in."""

    appId: str
    """Identifier of the application."""
    appLoginUrl: str
    """URL of the application's sign-in page."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""
    clientIp: str
    """IP address of the client."""
    time: str
    """Time of the sign-in, ISO 8601. Date and time (RFC 3339)."""
    userAgent: NotRequired[str]
    """User agent of the browser."""


class UserLoginHistoryPage(TypedDict):
    """A page of sign-ins."""

    list: builtins.list[UserLoginHistory]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UserMfa(TypedDict):
    """State of each of a user's second factors."""

    emailMfaStatus: str
    """Email: `enabled` or `disabled`."""
    faceMfaStatus: str
    """Face recognition: `enabled` or `disabled`."""
    smsMfaStatus: str
    """Text message: `enabled` or `disabled`."""
    totpStatus: str
    """Authenticator app: `enabled` or `disabled`."""


import builtins

from ..shared.applications_models import PermissionStrategy
from ..shared.common_models import (
    DepartmentIdType,
    ExtIdpType,
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
    UserStatus,
)
