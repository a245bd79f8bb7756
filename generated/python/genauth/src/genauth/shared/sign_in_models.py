# Generated from spec/genauth/shared/sign-in.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AuthenticationCredential(TypedDict):
    """The passkey's answer to a sign-in challenge, as `navigator.credentials.get()` returns it; binary members are
    base64url text.
    """

    id: str
    """Identifier of the credential, base64url."""
    rawId: str
    """Identifier of the credential as bytes, base64url."""
    response: AuthenticatorAssertionResponse
    """Signed answer of the authenticator."""
    type: str
    """Type of the credential, `public-key`."""


class AuthenticatorAssertionResponse(TypedDict):
    """The signed part of a passkey's answer to a sign-in challenge."""

    authenticatorData: str
    """Data from the authenticator that the signature covers, base64url."""
    clientDataJSON: str
    """Client data (type, challenge, origin) as JSON, base64url."""
    signature: str
    """Signature of the authenticator, base64url."""
    userHandle: str
    """Handle of the user that the passkey was made for, base64url."""


EmailTemplateType: TypeAlias = Literal[
    "WELCOME_EMAIL",
    "FIRST_CREATED_USER",
    "REGISTER_VERIFY_CODE",
    "LOGIN_VERIFY_CODE",
    "MFA_VERIFY_CODE",
    "INFORMATION_COMPLETION_VERIFY_CODE",
    "FIRST_EMAIL_LOGIN_VERIFY",
    "CONSOLE_CONDUCTED_VERIFY",
    "USER_PASSWORD_UPDATE_REMIND",
    "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    "USER_PASSWORD_RESET_NOTIFICATION",
    "RESET_PASSWORD_VERIFY_CODE",
    "SELF_UNLOCKING_VERIFY_CODE",
    "EMAIL_BIND_VERIFY_CODE",
    "EMAIL_UNBIND_VERIFY_CODE",
]
"""Occasion that an email template is for."""


FactorType: TypeAlias = Literal["OTP", "SMS", "EMAIL", "FACE"]
"""Kind of authentication factor: `OTP` authenticator app, `SMS` text message, `EMAIL` or `FACE` recognition."""


class LoginToken(TypedDict):
    """Tokens of a signed-in user."""

    access_token: NotRequired[str]
    """Access token."""
    expire_in: int
    """Lifetime of the access token in seconds."""
    id_token: NotRequired[str]
    """OpenID Connect ID token, a signed JWT that describes the user."""
    refresh_token: NotRequired[str]
    """Refresh token; issued only when the scope holds `offline_access`."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces."""
    token_type: str
    """Type of the token, normally `Bearer`."""


class PublicKeyCredentialDescriptor(TypedDict):
    """Names one passkey."""

    id: str
    """Identifier of the credential, base64url."""
    transports: list[str]
    """Ways to reach the authenticator, such as `internal`, `usb`, `nfc`, `ble` or `hybrid`."""
    type: str
    """Type of the credential, `public-key`."""


class SignInByWebAuthnOptions(TypedDict):
    """Options of a sign-in by passkey."""

    context: NotRequired[dict[str, Any]]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Your own data that accompanies the sign-in."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""


class SignInOptions(TypedDict):
    """Options that all ways of signing in by credentials share."""

    autoRegister: NotRequired[bool]
    """Register the user when there is no such account yet."""
    captchaCode: NotRequired[str]
    """Text that the user read from the captcha image, when a captcha is required."""
    captchaToken: NotRequired[str]
    """Token that came with the captcha image."""
    clientIp: NotRequired[str]
    """IP address of the user, when the call is made by a server for the user."""
    context: NotRequired[dict[str, Any]]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Values for custom fields, used when this sign-in registers a new user."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""
    tenantId: NotRequired[str]
    """Identifier of the tenant to sign in to."""


TemplateEngine: TypeAlias = Literal["handlebar", "ejs"]
"""Template language: Handlebars or EJS."""


class WechatAccessToken(TypedDict):
    """An access token for the WeChat server API."""

    accessToken: str
    """Access token for the WeChat server API."""
    expiresAt: str
    """Time at which the token expires."""


from .common_models import PasswordEncryptType
