# Generated from spec/genauth/authentication/profile.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AuthenticatorAttestationResponse(TypedDict):
    """What an authenticator returns for a new passkey."""

    attestationObject: str
    """Attestation with the new public key, base64url."""
    clientDataJSON: str
    """Client data (type, challenge, origin) as JSON, base64url."""


class DeleteAccountByEmailPassCode(TypedDict):
    """Proof by a code sent to the email address."""

    email: NotRequired[str]
    """Email address."""
    passCode: str
    """One-time code that the user received by text message or email."""


class DeleteAccountByPassword(TypedDict):
    """Proof by the password."""

    password: str
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """


class DeleteAccountByPhonePassCode(TypedDict):
    """Proof by a code sent to the phone number."""

    passCode: str
    """One-time code that the user received by text message or email."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneNumber: str
    """Phone number without the country code."""


class DeleteAccountToken(TypedDict):
    """Permission to delete the account."""

    deleteAccountToken: str
    """Token from the verification step that permits deleting the account."""
    tokenExpiresIn: int
    """Lifetime of the token in seconds."""


class DeviceInfo(TypedDict):
    """A device that a user signed in on."""

    deviceId: str
    """Identifier of the device."""
    mod: NotRequired[str]
    """Model of the device."""
    name: NotRequired[str]
    """Name of the device."""
    os: NotRequired[str]
    """Operating system."""
    status: NotRequired[DeviceState | str]
    """State of the device. Default: `"activated"`."""
    type: DeviceType | str
    """Kind of device."""
    userAgent: NotRequired[str]
    """User agent of the browser."""
    version: NotRequired[str]
    """Version of the operating system, browser or app."""


LinkedUserType: TypeAlias = Literal["1", "2"]
"""Kind of linked account, as a number in text form."""


class PublicAccountOriginUser(TypedDict):
    """The own account of a person who uses public accounts."""

    avatar: NotRequired[str]
    """URL of the profile picture."""
    displayName: NotRequired[str]
    """Name to show."""
    userId: str
    """Identifier of the account."""
    usertype: NotRequired[LinkedUserType | str]
    """Kind of account, as a number in text form."""


class PublicKeyCredentialCreationOptions(TypedDict):
    """Options for `navigator.credentials.create()`."""

    challenge: str
    """Random value that the authenticator signs, base64url."""
    excludeCredentials: list[PublicKeyCredentialDescriptor]
    """Passkeys that the user has already; their authenticators refuse to make another one."""
    pubKeyCredParams: list[PublicKeyCredentialParameters]
    """Accepted signature algorithms, best first."""
    rp: PublicKeyCredentialRpEntity
    """The site that the passkey is made for."""
    timeout: int
    """How long the user has to answer, in milliseconds."""
    user: PublicKeyCredentialUserEntity
    """The user that the passkey is made for."""


class PublicKeyCredentialParameters(TypedDict):
    """A signature algorithm for passkeys."""

    alg: int
    """COSE number of the algorithm, such as -7 (ES256) or -257 (RS256)."""
    type: Literal["public-key"]
    """Type of the credential."""


class PublicKeyCredentialRpEntity(TypedDict):
    """The site that a passkey belongs to."""

    id: str
    """Domain of the site."""
    name: str
    """Name of the site, to be shown."""


class PublicKeyCredentialUserEntity(TypedDict):
    """The user that a passkey belongs to."""

    displayName: str
    """Name to show."""
    id: str
    """Handle of the user."""
    name: str
    """Account name of the user."""


class RegistrationCredential(TypedDict):
    """A new passkey, as `navigator.credentials.create()` returns it; binary members are base64url text."""

    id: str
    """Identifier of the credential, base64url."""
    rawId: str
    """Identifier of the credential as bytes, base64url."""
    response: AuthenticatorAttestationResponse
    """Answer of the authenticator."""
    transports: NotRequired[list[str]]
    """Ways to reach the authenticator, such as `internal`, `usb`, `nfc`, `ble` or `hybrid`."""
    type: str
    """Type of the credential, `public-key`."""


class RegistrationOptions(TypedDict):
    """The beginning of adding a passkey."""

    registrationOptions: PublicKeyCredentialCreationOptions
    """Options for `navigator.credentials.create()`; `challenge` and identifiers are base64url text."""
    ticket: str
    """Ties the next step to this one; send it to `verify_register`."""


class ResetPasswordByEmailPassCode(TypedDict):
    """Proof by a code sent to the email address."""

    email: NotRequired[str]
    """Email address."""
    passCode: str
    """One-time code that the user received by text message or email."""


class ResetPasswordByPhonePassCode(TypedDict):
    """Proof by a code sent to the phone number."""

    passCode: str
    """One-time code that the user received by text message or email."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneNumber: str
    """Phone number without the country code."""


class ResetPasswordVerification(TypedDict):
    """Permission to set a new password."""

    passwordResetToken: str
    """Token from the verification step that permits setting a new password."""
    tokenExpiresIn: int
    """Lifetime of the token in seconds."""


class SecurityInfo(TypedDict):
    """How well an account is protected."""

    emailBinded: bool
    """Whether an email address is bound."""
    mfaEnrolled: bool
    """Whether a second factor is bound."""
    passwordSecurityLevel: int
    """Strength of the password; a higher number is stronger."""
    passwordSet: bool
    """Whether a password is set."""
    phoneBinded: bool
    """Whether a phone number is bound."""
    securityScore: float
    """Overall score; higher is safer."""


class SelectablePublicAccount(TypedDict):
    """A public account that a user can switch to."""

    avatar: NotRequired[str]
    """URL of the profile picture."""
    displayName: NotRequired[str]
    """Name to show."""
    userId: str
    """Identifier of the account."""
    usertype: NotRequired[LinkedUserType | str]
    """Kind of account, as a number in text form."""


class SelectablePublicAccountList(TypedDict):
    """Accounts that a user can switch to."""

    originUser: NotRequired[PublicAccountOriginUser]
    """The user's own account, on request."""
    publicAccounts: list[SelectablePublicAccount]
    """Public accounts that the user may use."""


class TerminalSession(TypedDict):
    """A device of the user and its session."""

    device: DeviceInfo
    """Device of the session."""
    lastIp: NotRequired[str]
    """IP address of the last sign-in on the device."""
    lastLoginTime: str
    """Time of the last sign-in on the device."""
    online: bool
    """Whether the user is signed in on the device now."""


class UpdateEmailByEmailPassCode(TypedDict):
    """Codes that prove the old and the new email address."""

    newEmail: str
    """New email address."""
    newEmailPassCode: str
    """One-time code sent to the new email address."""
    oldEmail: NotRequired[str]
    """Current email address; needed when the user has one."""
    oldEmailPassCode: NotRequired[str]
    """One-time code sent to the current email address; needed when the user has one."""


class UpdateEmailToken(TypedDict):
    """Permission to change the email address."""

    tokenExpiresIn: int
    """Lifetime of the token in seconds."""
    updateEmailToken: str
    """Token from the verification step that permits changing the email address."""


class UpdatePhoneByPhonePassCode(TypedDict):
    """Codes that prove the old and the new phone number."""

    newPhoneCountryCode: NotRequired[str]
    """Country calling code of the new number, such as `+1`."""
    newPhoneNumber: str
    """New phone number, without the country code."""
    newPhonePassCode: str
    """One-time code sent to the new phone number."""
    oldPhoneCountryCode: NotRequired[str]
    """Country calling code of the current number, such as `+1`."""
    oldPhoneNumber: NotRequired[str]
    """Current phone number; needed when the user has one."""
    oldPhonePassCode: NotRequired[str]
    """One-time code sent to the current phone number; needed when the user has one."""


class UpdatePhoneToken(TypedDict):
    """Permission to change the phone number."""

    tokenExpiresIn: int
    """Lifetime of the token in seconds."""
    updatePhoneToken: str
    """Token from the verification step that permits changing the phone number."""


class ValidatePasswordResult(TypedDict):
    """Outcome of the check of a password."""

    valid: bool
    """Whether the password passed the check."""


class VerifyRegistrationResult(TypedDict):
    """Outcome of adding a passkey."""

    verified: bool
    """Whether the passkey was accepted."""


from ..shared.applications_models import DeviceState, DeviceType
from ..shared.common_models import PasswordEncryptType
from ..shared.sign_in_models import PublicKeyCredentialDescriptor
