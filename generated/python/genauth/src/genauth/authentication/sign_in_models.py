# Generated from spec/genauth/authentication/sign-in.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AlipayAuthInfo(TypedDict):
    """What the Alipay SDK needs to start a sign-in."""

    authInfo: str
    """Signed text to be passed to the Alipay SDK as it is."""


class AuthenticationOptions(TypedDict):
    """The beginning of a sign-in by passkey."""

    authenticationOptions: PublicKeyCredentialRequestOptions
    """Options for `navigator.credentials.get()`; `challenge` and credential identifiers are base64url text."""
    ticket: str
    """Ties the next step to this one; send it to `verify_authentication`."""


class Captcha(TypedDict):
    """A captcha image and its token."""

    captchaCodeSvg: str
    """The image as SVG text."""
    captchaToken: str
    """Token of the graphical captcha."""


class FastpassQrCodeInfo(TypedDict):
    """Content of a FastPass QR code."""

    apiHost: str
    """Server that the app calls after scanning."""
    appId: str
    """Identifier of the application."""
    qrcodeId: str
    """Identifier of the QR code."""
    scene: str
    """What the code is for."""
    user: FastpassUserInfo
    """The user who shows the code."""
    userpool: FastpassUserInfo
    """The user pool of that user."""


class FastpassRelationApp(TypedDict):
    """An application that a FastPass QR code can sign in to."""

    id: str
    """Identifier of the application."""
    logo: NotRequired[str]
    """URL of the application's logo."""
    name: str
    """Name of the application."""


class FastpassRelationApps(TypedDict):
    """Applications that a FastPass QR code can sign in to."""

    relationApps: NotRequired[list[FastpassRelationApp]]
    """The applications."""


class FastpassUserInfo(TypedDict):
    """Short description of a user or of a user pool."""

    displayName: str
    """Name to show."""
    id: str
    """Identifier of the user or user pool."""
    photo: str
    """URL of the picture or logo."""


class PublicKeyCredentialRequestOptions(TypedDict):
    """Options for `navigator.credentials.get()`."""

    allowCredentials: NotRequired[list[PublicKeyCredentialDescriptor]]
    """Passkeys that may answer; any passkey of the site when empty or absent."""
    challenge: str
    """Random value that the passkey signs, base64url."""
    rpId: str
    """Domain that the passkeys belong to."""
    timeout: int
    """How long the user has to answer, in milliseconds."""


class PushCode(TypedDict):
    """A push sign-in that waits for the user."""

    expireTime: int
    """How long the push sign-in stays valid; the unit is not documented."""
    pushCodeId: str
    """Identifier of the push sign-in."""


class PushCodeStatus(TypedDict):
    """State of a push sign-in."""

    status: Literal["PUSHED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"] | str
    """`PUSHED` message sent, `AUTHORIZED` confirmed, `CANCELLED` refused, `EXPIRED` too late, `ERROR` failed."""
    tokenSet: NotRequired[LoginToken]
    """Tokens of the user, once the state is `AUTHORIZED`."""


class PushRelationApps(TypedDict):
    """Applications that a push sign-in covers."""

    appIds: NotRequired[list[str]]
    """Identifiers of the applications."""


class QrCode(TypedDict):
    """A QR code for signing in."""

    customLogoUrl: NotRequired[str]
    """URL of a logo to show in the middle of the code."""
    qrcodeId: str
    """Identifier of the QR code."""
    url: str
    """URL of the QR code image."""


class QrCodeStatus(TypedDict):
    """State of a sign-in QR code."""

    briefUserInfo: NotRequired[QrCodeUser]
    """The user who scanned the code."""
    status: Literal["PENDING", "SCANNED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"] | str
    """`PENDING` not scanned, `SCANNED` scanned but not decided, `AUTHORIZED` confirmed, `CANCELLED` refused, `EXPIRED`
    too late, `ERROR` failed.
    """
    ticket: NotRequired[str]
    """Ticket to be exchanged for tokens, once the state is `AUTHORIZED`."""
    tokenSet: NotRequired[LoginToken]
    """Tokens of the user, when the application receives them directly."""


class QrCodeUser(TypedDict):
    """The user who scanned a QR code."""

    displayName: str
    """Name to show."""
    photo: str
    """URL of the profile picture."""


class SignInByAdPayload(TypedDict):
    """An Active Directory account and its password."""

    password: str
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    sAMAccountName: str
    """Account name in the directory (attribute `sAMAccountName`)."""


class SignInByAlipayPayload(TypedDict):
    """Credential from the Alipay SDK."""

    code: NotRequired[str]
    """Authorization code that the Alipay SDK returned."""


class SignInByAmazonPayload(TypedDict):
    """Credential from the Amazon SDK."""

    access_token: str
    """Access token that the Amazon SDK returned."""


class SignInByApplePayload(TypedDict):
    """Credential from the Sign in with Apple SDK."""

    code: NotRequired[str]
    """Authorization code that the Sign in with Apple SDK returned."""


class SignInByBaiduPayload(TypedDict):
    """Credential from the Baidu SDK: an authorization code or an access token."""

    access_token: NotRequired[str]
    """Access token that the Baidu SDK returned."""
    code: NotRequired[str]
    """Authorization code that the Baidu SDK returned."""


class SignInByDingTalkPayload(TypedDict):
    """Credential from the DingTalk SDK."""

    code: str
    """Authorization code that the DingTalk SDK returned."""
    isSnsCode: NotRequired[bool]
    """Whether the code comes from the sign-in for personal accounts (SNS)."""


class SignInByDouyinMiniProgramCodeAndPhonePayload(TypedDict):
    """Sign-in from a Douyin mini program together with the phone number."""

    loginParams: SignInByDouyinMiniProgramCodePayload
    """Result of the mini program's sign-in."""
    phoneParams: SignInByDouyinMiniProgramPhoneInfoPayload
    """Encrypted phone number from the mini program."""


class SignInByDouyinMiniProgramCodePayload(TypedDict):
    """Sign-in from a Douyin mini program."""

    code: str
    """Sign-in code that the mini program received."""
    encryptedData: NotRequired[str]
    """Encrypted profile as received from the mini program."""
    iv: NotRequired[str]
    """Initialization vector as received from the mini program."""


class SignInByDouyinMiniProgramPhoneInfoPayload(TypedDict):
    """Encrypted phone number from a Douyin mini program."""

    encryptedData: NotRequired[str]
    """Encrypted phone number as received from the mini program."""
    iv: NotRequired[str]
    """Initialization vector as received from the mini program."""


class SignInByDouyinPayload(TypedDict):
    """Credential from the Douyin SDK."""

    code: str
    """Authorization code that the Douyin SDK returned."""


class SignInByFacebookPayload(TypedDict):
    """Credential from the Facebook SDK."""

    access_token: str
    """Access token that the Facebook SDK returned."""


class SignInByGiteePayload(TypedDict):
    """Credential from the Gitee SDK."""

    code: str
    """Authorization code that the Gitee SDK returned."""


class SignInByGithubPayload(TypedDict):
    """Credential from the GitHub SDK."""

    code: str
    """Authorization code that the GitHub SDK returned."""


class SignInByGitlabPayload(TypedDict):
    """Credential from the GitLab SDK."""

    code: str
    """Authorization code that the GitLab SDK returned."""


class SignInByGooglePayload(TypedDict):
    """Credential from the Google SDK."""

    code: str
    """Authorization code that the Google SDK returned."""


class SignInByHuaweiPayload(TypedDict):
    """Credential from the Huawei SDK."""

    code: str
    """Authorization code that the Huawei SDK returned."""


class SignInByKuaishouPayload(TypedDict):
    """Credential from the Kuaishou SDK."""

    code: str
    """Authorization code that the Kuaishou SDK returned."""


class SignInByLarkBlockPayload(TypedDict):
    """Credential from the Lark (for a block in a Lark document) SDK."""

    code: NotRequired[str]
    """Authorization code that the Lark block returned."""


class SignInByLarkInternalPayload(TypedDict):
    """Credential from an internal (self-built) Lark app."""

    code: NotRequired[str]
    """Authorization code that the Lark SDK returned."""


class SignInByLarkPublicPayload(TypedDict):
    """Credential from a Lark app of the app store."""

    code: NotRequired[str]
    """Authorization code that the Lark SDK returned."""


class SignInByLdapPayload(TypedDict):
    """An LDAP account and its password."""

    password: str
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    sAMAccountName: str
    """Account name in the LDAP directory."""


class SignInByLinePayload(TypedDict):
    """Credential from the LINE SDK."""

    access_token: str
    """Access token that the LINE SDK returned."""
    id_token: NotRequired[str]
    """ID token that the LINE SDK returned."""


class SignInByLinkedInPayload(TypedDict):
    """Credential from the LinkedIn SDK."""

    code: str
    """Authorization code that the LinkedIn SDK returned."""


class SignInByMobileOptions(TypedDict):
    """Options of a sign-in from a mobile app."""

    context: NotRequired[dict[str, Any]]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Values for custom fields, used when this sign-in registers a new user."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""
    tenantId: NotRequired[str]
    """Identifier of the tenant to sign in to."""


class SignInByOppoPayload(TypedDict):
    """Credential from the OPPO SDK."""

    code: str
    """Authorization code that the OPPO SDK returned."""


class SignInByPassCodePayload(TypedDict):
    """An email address or phone number and the one-time code that was sent to it."""

    email: NotRequired[str]
    """Email address that the code was sent to."""
    passCode: str
    """One-time code that was requested with `send_email` or `send_sms` and the channel `CHANNEL_LOGIN`."""
    phone: NotRequired[str]
    """Phone number that the code was sent to, without the country code."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. Default:
    `"+86"`.
    """


class SignInByPasswordPayload(TypedDict):
    """A password and one of: account, email address, user name or phone number."""

    account: NotRequired[str]
    """User name, email address or phone number, when the application does not know which of them the user typed."""
    email: NotRequired[str]
    """Email address."""
    password: str
    """Password, in clear text or encrypted as `passwordEncryptType` says."""
    phone: NotRequired[str]
    """Phone number without the country code, which goes into `phoneCountryCode`."""
    username: NotRequired[str]
    """User name."""


class SignInByPushOptions(TypedDict):
    """Options of a push sign-in."""

    context: NotRequired[str]
    """Data about the circumstances of the request, as JSON text; it is handed to the pipeline functions of the user
    pool.
    """
    customData: NotRequired[dict[str, Any]]
    """Your own data that accompanies the sign-in."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""


class SignInByQqPayload(TypedDict):
    """Credential from the QQ SDK."""

    access_token: str
    """Access token that the QQ SDK returned."""


class SignInBySlackPayload(TypedDict):
    """Credential from the Slack SDK."""

    code: str
    """Authorization code that the Slack SDK returned."""


class SignInBySwitchOptions(TypedDict):
    """Options of switching accounts."""

    context: NotRequired[dict[str, Any]]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Your own data that accompanies the sign-in."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""


class SignInByWechatMiniProgramCodeAndPhonePayload(TypedDict):
    """Sign-in from a WeChat mini program together with the phone number."""

    wxLoginInfo: SignInByWechatMiniProgramCodePayload
    """Result of the mini program's sign-in."""
    wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayload
    """Permission to read the phone number."""


class SignInByWechatMiniProgramCodePayload(TypedDict):
    """Sign-in from a WeChat mini program."""

    code: str
    """Sign-in code that the mini program received from `wx.login`."""
    encryptedData: NotRequired[str]
    """Encrypted profile as received from the mini program."""
    iv: NotRequired[str]
    """Initialization vector as received from the mini program."""


class SignInByWechatMiniProgramPhoneInfoPayload(TypedDict):
    """Permission of the user to read the phone number."""

    code: str
    """Code that the mini program received when the user shared the phone number."""


class SignInByWechatMiniProgramPhonePayload(TypedDict):
    """Sign-in by phone number from a WeChat mini program."""

    code: str
    """Sign-in code that the mini program received from `wx.login`."""
    encryptedData: str
    """Encrypted phone number as received from the mini program."""
    iv: str
    """Initialization vector as received from the mini program."""


class SignInByWechatPayload(TypedDict):
    """Credential from the WeChat SDK."""

    code: NotRequired[str]
    """Authorization code that the WeChat SDK returned."""


class SignInByWechatworkAgencyPayload(TypedDict):
    """Credential from WeCom (WeChat Work) by way of a service provider."""

    code: NotRequired[str]
    """Authorization code that the WeCom (WeChat Work) SDK returned."""


class SignInByWechatworkPayload(TypedDict):
    """Credential from the WeCom (WeChat Work) SDK."""

    code: NotRequired[str]
    """Authorization code that the WeCom (WeChat Work) SDK returned."""


class SignInByWeiboPayload(TypedDict):
    """Credential from the Weibo SDK."""

    access_token: str
    """Access token that the Weibo SDK returned."""


class SignInByXiaomiPayload(TypedDict):
    """Credential from the Xiaomi SDK."""

    code: str
    """Authorization code that the Xiaomi SDK returned."""


class SignInByYidunPayload(TypedDict):
    """Credential from the Yidun one-tap sign-in SDK."""

    accessToken: NotRequired[str]
    """Access token of the mobile network operator that the Yidun SDK returned."""
    token: NotRequired[str]
    """Token that the Yidun SDK returned."""


class SignInFastpassOptions(TypedDict):
    """Options of a FastPass QR code."""

    context: NotRequired[dict[str, Any]]
    """Data about the circumstances of the request; it is handed to the pipeline functions of the user pool."""
    customData: NotRequired[dict[str, Any]]
    """Your own data that accompanies the sign-in."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces; `offline_access` asks for a refresh token."""


class VerifyAuthenticationResult(TypedDict):
    """Outcome of a sign-in by passkey."""

    tokenSet: NotRequired[LoginToken]
    """Tokens of the user, when `verified` is true."""
    verified: bool
    """Whether the passkey was accepted."""


from ..shared.sign_in_models import LoginToken, PublicKeyCredentialDescriptor
