# Generated from spec/genauth/shared/applications.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Application(TypedDict):
    """An application with its settings."""

    appDescription: NotRequired[str]
    """Description of the application."""
    appId: str
    """Identifier of the application."""
    appIdentifier: str
    """Unique identifier of the application, part of its domain."""
    appLogo: str
    """URL of the application logo."""
    appName: str
    """Name of the application."""
    appType: ApplicationType | str
    """Kind of application."""
    brandingConfig: ApplicationBrandingConfig
    """Look of the sign-in page."""
    casConfig: NotRequired[CasIdpConfig]
    """CAS settings."""
    casProviderEnabled: bool
    """Whether the application acts as a CAS identity provider. Default: `False`."""
    customBrandingEnabled: bool
    """Whether the application has its own look instead of that of the user pool. Default: `False`."""
    customSecurityEnabled: bool
    """Whether the application has its own security rules instead of those of the user pool. Default: `False`."""
    defaultProtocol: ApplicationProtocol | str
    """Protocol by which the application signs users in."""
    initLoginUri: str
    """URL at which the application starts a sign-in."""
    isIntegrateApp: bool
    """Whether the application was added from the catalog of ready-made ones."""
    loginConfig: ApplicationLoginConfig
    """Sign-in settings."""
    logoutRedirectUris: list[str]
    """URLs that the browser may return to after sign-out."""
    oauthConfig: NotRequired[OAuthIdpConfig]
    """OAuth 2.0 settings."""
    oauthProviderEnabled: bool
    """Whether the application acts as an OAuth 2.0 identity provider. Default: `False`."""
    oidcConfig: OidcConfig
    """OpenID Connect settings; lifetimes are in seconds."""
    redirectUris: list[str]
    """URLs that the browser may return to after sign-in."""
    registerConfig: ApplicationRegisterConfig
    """Sign-up settings."""
    samlConfig: NotRequired[SamlIdpConfig]
    """SAML 2.0 settings."""
    samlProviderEnabled: bool
    """Whether the application acts as a SAML 2.0 identity provider. Default: `False`."""
    ssoEnabled: bool
    """Whether the application takes part in single sign-on."""
    ssoEnabledAt: NotRequired[str]
    """Time at which single sign-on was switched on, ISO 8601. Date and time (RFC 3339)."""
    template: NotRequired[str]
    """Identifier of the catalog template that the application is made from."""
    userPoolId: str
    """Identifier of the user pool."""


class ApplicationAgreement(TypedDict):
    """A text that users are shown or must accept."""

    content: str
    """Text of the agreement."""
    displayAt: list[Literal["LoginPage", "RegisterPage"] | str]
    """Pages that show the text."""
    isRequired: bool
    """Whether users must accept it. Default: `True`."""
    lang: Language | str
    """Language of the text."""


class ApplicationBrandingConfig(TypedDict):
    """Look of the sign-in page."""

    agreements: list[ApplicationAgreement]
    """Texts that users are shown or must accept."""
    customBackground: NotRequired[str]
    """Background of the sign-in page, such as an image URL."""
    customCSS: NotRequired[str]
    """Custom CSS of the sign-in page."""
    customCSSEnabled: bool
    """Whether the custom CSS is applied. Default: `False`."""
    customLoadingImage: NotRequired[str]
    """URL of the image shown while the page loads."""
    defaultLanguage: Language | str
    """Language at first."""
    guardVersion: GuardVersion | str
    """Version of the sign-in page (Guard). Default: `"Advanced"`."""
    showAgreement: bool
    """Whether the agreements are shown. Default: `False`."""
    showChangeLanguageButton: bool
    """Whether users can change the language. Default: `False`."""
    showEnterpriseConnections: bool
    """Whether enterprise identity providers are offered. Default: `True`."""
    showForgetPasswordButton: bool
    """Whether users are offered to reset a forgotten password. Default: `True`."""
    showSocialConnections: bool
    """Whether social identity providers are offered. Default: `True`."""


class ApplicationDefaultLoginMethod(TypedDict):
    """Sign-in that the page offers first."""

    adExtIdpConnId: str
    """Identifier of the Active Directory connection; only for `AD`."""
    connectionType: LoginConnectionType | str
    """Kind of sign-in offered first."""
    ldapExtIdpConnId: str
    """Identifier of the LDAP connection; only for `LDAP`."""
    qrcodeExtIdpConnId: str
    """Identifier of the connection behind the QR code; only for WeChat QR codes."""
    qrcodeType: LoginQrCodeType | str
    """Kind of QR code; only for QR code sign-in."""


class ApplicationEnabledExtIdpConn(TypedDict):
    """An identity provider connection that the application offers."""

    enabled: NotRequired[bool]
    """Whether it is switched on."""
    extIdpConnDisplayName: str
    """Name on the button."""
    extIdpConnId: str
    """Identifier of the identity provider connection."""
    extIdpConnIdentifier: str
    """Unique identifier of the identity provider connection, chosen when it was created."""
    extIdpConnLogo: str
    """URL of the logo."""
    extIdpConnType: ExtIdpConnType | str
    """Kind of connection."""
    extIdpId: str
    """Identifier of the external identity provider."""
    extIdpType: ExtIdpType | str
    """Kind of external identity provider."""
    isSocial: bool
    """Whether the identity provider is a social one (otherwise an enterprise one)."""


class ApplicationLoginConfig(TypedDict):
    """Sign-in settings of an application."""

    defaultLoginMethod: ApplicationDefaultLoginMethod
    """Sign-in that the page offers first."""
    enabledBasicLoginMethods: list[LoginMethod | str]
    """Sign-in methods that do not need an external identity provider."""
    enabledExtIdpConns: list[ApplicationEnabledExtIdpConn]
    """Identity provider connections that are offered."""
    mergeLoginAndRegisterPage: bool
    """Whether one page serves both sign-in and sign-up. Default: `False`."""
    showAuthorizationPage: bool
    """Whether users are asked for consent before the application receives their data."""


ApplicationProtocol: TypeAlias = Literal["oidc", "oauth", "saml", "cas", "asa"]
"""Protocol by which an application signs users in."""


class ApplicationRegisterConfig(TypedDict):
    """Sign-up settings of an application."""

    defaultRegisterMethod: RegisterConnection | str
    """Sign-up that the page offers first."""
    enabledBasicRegisterMethods: list[RegisterMethod | str]
    """Sign-up methods."""


ApplicationType: TypeAlias = Literal[
    "web",
    "spa",
    "native",
    "api",
    "mfa",
    "mini-program",
    "gateway-app",
    "gateway-agent",
]
"""Kind of application."""


DeviceState: TypeAlias = Literal["activated", "suspended", "deactivated"]
"""State of a device."""


DeviceType: TypeAlias = Literal["Browser", "Mobile", "Desktop"]
"""Kind of device."""


ExtIdpConnType: TypeAlias = Literal[
    "oidc",
    "oauth",
    "saml",
    "ldap",
    "ad",
    "cas",
    "azure-ad",
    "alipay",
    "facebook",
    "facebook:mobile",
    "twitter",
    "google:mobile",
    "google",
    "wechat:pc",
    "wechat:mobile",
    "wechat:webpage-authorization",
    "wechatmp-qrcode",
    "wechat:miniprogram:default",
    "wechat:miniprogram:qrconnect",
    "wechat:miniprogram:app-launch",
    "github",
    "github:mobile",
    "qq",
    "qq:mobile",
    "wechatwork:corp:qrconnect",
    "wechatwork:agency:qrconnect",
    "wechatwork:service-provider:qrconnect",
    "wechatwork:mobile",
    "wechatwork:agency:mobile",
    "dingtalk",
    "dingtalk:mobile",
    "dingtalk:provider",
    "weibo",
    "weibo:mobile",
    "apple",
    "apple:web",
    "baidu",
    "baidu:mobile",
    "lark-internal",
    "lark-public",
    "lark-block",
    "gitlab",
    "gitlab:mobile",
    "linkedin",
    "linkedin:mobile",
    "slack",
    "slack:mobile",
    "yidun",
    "qingcloud",
    "gitee",
    "gitee:mobile",
    "instagram",
    "welink",
    "ad-kerberos",
    "huawei",
    "huawei:mobile",
    "honor",
    "xiaomi",
    "xiaomi:mobile",
    "aws",
    "amazon",
    "amazon:mobile",
    "douyin:mobile",
    "douyin:miniprogram:default",
    "kuaishou:mobile",
    "line:mobile",
    "oppo:mobile",
    "wechatwork:qrconnect:of:genauth:agency",
    "sdbz",
    "zjzwfw-qrcode",
    "zzding",
    "seeyona8v5",
]
"""Kind of connection to an external identity provider."""


GuardVersion: TypeAlias = Literal["Advanced", "Classical"]
"""Version of the hosted sign-in page."""


LoginConnectionType: TypeAlias = Literal["PASSCODE", "PASSWORD", "QRCODE", "LDAP", "AD"]
"""Kind of sign-in offered first."""


LoginMethod: TypeAlias = Literal[
    "PHONE_CODE",
    "EMAIL_CODE",
    "PHONE_PASSWORD",
    "EMAIL_PASSWORD",
    "USERNAME_PASSWORD",
    "SELF_BUILT_APP_QRCODE",
]
"""A way to sign in."""


LoginQrCodeType: TypeAlias = Literal["SELF_BUILT_APP", "WECHAT_OFFICIAL_ACCOUNT", "WECHAT_MINI_PROGRAM"]
"""Kind of QR code sign-in."""


class MfaSettings(TypedDict):
    """Authentication factors of an application."""

    enabledFactors: list[FactorType | str]
    """Factors that are on. Default: `[]`."""


PermissionStrategy: TypeAlias = Literal["ALLOW_ALL", "DENY_ALL"]
"""Who has access by default: everybody or nobody."""


RegisterConnection: TypeAlias = Literal["PASSCODE", "PASSWORD"]
"""Whether users sign up with a one-time code or a password."""


RegisterMethod: TypeAlias = Literal["PHONE_CODE", "EMAIL_CODE", "EMAIL_PASSWORD"]
"""A way to sign up."""


CasIdpConfig: TypeAlias = dict[str, Any]
"""Settings of the application as a CAS identity provider; its members are not documented."""


OAuthIdpConfig: TypeAlias = dict[str, Any]
"""Settings of the application as an OAuth 2.0 identity provider; its members are not documented."""


OidcConfig: TypeAlias = dict[str, Any]
"""Settings of the application as an OpenID Connect provider; members are named as in OpenID Connect client
registration.
"""


SamlIdpConfig: TypeAlias = dict[str, Any]
"""Settings of the application as a SAML 2.0 identity provider; its members are not documented."""


from .common_models import ExtIdpType, Language
from .sign_in_models import FactorType
