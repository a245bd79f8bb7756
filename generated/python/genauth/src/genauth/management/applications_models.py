# Generated from spec/genauth/management/applications.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ApplicationAuth(TypedDict):
    """One grant or refusal of access to an application."""

    effect: PermissionEffect | str
    """Whether the permission is granted (`ALLOW`) or refused (`DENY`)."""
    enabled: bool
    """Whether the grant is in force."""
    id: str
    """Identifier of the grant."""
    permissionType: Literal["ALL", "SUBJECT"] | str
    """Who the grant is for: `ALL` (everybody) or `SUBJECT` (the named target)."""
    targetId: str
    """Identifier of the target."""
    targetName: str
    """Name of the target."""
    targetType: AuthTargetType | str
    """Kind of target: user, role, group, organization node (`ORG`) or access key (`AK_SK`)."""


class ApplicationAuthPage(TypedDict):
    """A page of `ApplicationAuth` items with the total count."""

    list: builtins.list[ApplicationAuth]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class ApplicationBrandingConfigInput(TypedDict):
    """Look of the sign-in page, to be set."""

    customBackground: NotRequired[str]
    """Background of the sign-in page, such as an image URL."""
    customCSS: NotRequired[str]
    """Custom CSS of the sign-in page."""
    customCSSEnabled: NotRequired[bool]
    """Whether the custom CSS is applied. Default: `False`."""
    customLoadingImage: NotRequired[str]
    """URL of the image shown while the page loads."""
    defaultLanguage: NotRequired[Language]
    """Language at first."""
    guardVersion: NotRequired[GuardVersion]
    """Version of the sign-in page (Guard). Default: `"Advanced"`."""
    showChangeLanguageButton: NotRequired[bool]
    """Whether users can change the language. Default: `False`."""
    showEnterpriseConnections: NotRequired[bool]
    """Whether enterprise identity providers are offered. Default: `True`."""
    showForgetPasswordButton: NotRequired[bool]
    """Whether users are offered to reset a forgotten password. Default: `True`."""
    showSocialConnections: NotRequired[bool]
    """Whether social identity providers are offered. Default: `True`."""


class ApplicationDefaultLoginMethodInput(TypedDict):
    """Sign-in that the page offers first, to be set."""

    adExtIdpConnId: NotRequired[str]
    """Identifier of the Active Directory connection; only for `AD`."""
    connectionType: LoginConnectionType
    """Kind of sign-in offered first."""
    ldapExtIdpConnId: NotRequired[str]
    """Identifier of the LDAP connection; only for `LDAP`."""
    qrcodeExtIdpConnId: NotRequired[str]
    """Identifier of the connection behind the QR code; only for WeChat QR codes."""
    qrcodeType: NotRequired[LoginQrCodeType]
    """Kind of QR code; only for QR code sign-in."""


class ApplicationEnabledExtIdpConnInput(TypedDict):
    """An identity provider connection that the application offers."""

    extIdpConnId: str
    """Identifier of the connection."""


class ApplicationLoginConfigInput(TypedDict):
    """Sign-in settings of a new application."""

    defaultLoginMethod: NotRequired[ApplicationDefaultLoginMethodInput]
    """Sign-in that the page offers first."""
    enabledAllExtIdpConns: NotRequired[bool]
    """Whether to offer all identity provider connections. Default: `False`."""
    enabledBasicLoginMethods: NotRequired[list[LoginMethod]]
    """Sign-in methods that do not need an external identity provider. Default: `["EMAIL_CODE", "EMAIL_PASSWORD"]`."""
    enabledExtIdpConnIds: NotRequired[list[ApplicationEnabledExtIdpConnInput]]
    """Identity provider connections to offer."""
    mergeLoginAndRegisterPage: NotRequired[bool]
    """Whether one page serves both sign-in and sign-up. Default: `False`."""
    showAuthorizationPage: bool
    """Whether users are asked for consent before the application receives their data."""


class ApplicationPage(TypedDict):
    """A page of `Application` items with the total count."""

    list: builtins.list[Application]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class ApplicationPermissionRecordItem(TypedDict):
    """A grant or refusal of access to an application for targets of one kind."""

    effect: PermissionEffect
    """Whether access is granted (`ALLOW`) or refused (`DENY`)."""
    inheritByChildren: NotRequired[bool]
    """Whether departments below an organization node get the same grant. Default: `True`."""
    namespaceCode: NotRequired[str]
    """Code of the permission namespace, for roles."""
    targetIdentifier: list[str]
    """Identifiers of the targets: user ids, role codes, group codes or department ids."""
    targetType: SubjectType
    """Kind of target: user, role, group or department (`ORG`)."""


class ApplicationPermissionStrategy(TypedDict):
    """Who has access to an application by default."""

    permissionStrategy: PermissionStrategy | str
    """Who has access by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`)."""


class ApplicationRegisterConfigInput(TypedDict):
    """Sign-up settings of an application, to be set."""

    defaultRegisterMethod: RegisterConnection
    """Sign-up that the page offers first."""
    enabledBasicRegisterMethods: list[RegisterMethod]
    """Sign-up methods."""


class ApplicationSecret(TypedDict):
    """The secret of an application."""

    secret: str
    """Shared secret."""


class ApplicationSimpleInfo(TypedDict):
    """Name, logo and kind of an application."""

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
    isIntegrateApp: bool
    """Whether the application was added from the catalog of ready-made ones."""


class ApplicationSimpleInfoPage(TypedDict):
    """A page of `ApplicationSimpleInfo` items with the total count."""

    list: builtins.list[ApplicationSimpleInfo]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class AsaAccount(TypedDict):
    """An account of an application without single sign-on protocol."""

    accountId: str
    """Identifier of the ASA account."""
    accountInfo: dict[str, Any]
    """Sign-in data of the account, usually with the keys `account` and `password`; keep it secret."""
    appId: str
    """Identifier of the application."""


class AsaAccountPage(TypedDict):
    """A page of `AsaAccount` items with the total count."""

    list: builtins.list[AsaAccount]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class AsaAccountTarget(TypedDict):
    """Someone to whom an ASA account is assigned."""

    targetIdentifier: str
    """Identifier of the target: user id, role code, group code or department id."""
    targetType: TargetType | str
    """Kind of target: user, role, group or department (`ORG`)."""


class AsaAccountTargetPage(TypedDict):
    """A page of `AsaAccountTarget` items with the total count."""

    list: builtins.list[AsaAccountTarget]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class AssignAsaAccountItem(TypedDict):
    """Targets of one kind."""

    targetIdentifiers: list[str]
    """Identifiers of the targets: user ids, role codes, group codes or department ids; up to 100. Holds: 0 to 100
    items.
    """
    targetType: TargetType
    """Kind of target: user, role, group or department (`ORG`)."""


AuthTargetType: TypeAlias = Literal["USER", "ROLE", "GROUP", "ORG", "AK_SK"]
"""Kind of authorized target: user, role, group, organization node (`ORG`) or access key (`AK_SK`)."""


class CreateAsaAccountsBatchItem(TypedDict):
    """An ASA account to create, as part of a batch."""

    accountInfo: dict[str, Any]
    """Sign-in data of the account, usually with the keys `account` and `password`; keep it secret."""


class CreatedApplication(TypedDict):
    """A new application with its settings."""

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


class DeleteApplicationPermissionRecordItem(TypedDict):
    """Targets of one kind whose grants are removed."""

    namespaceCode: NotRequired[str]
    """Code of the permission namespace, for roles."""
    targetIdentifier: list[str]
    """Identifiers of the targets: user ids, role codes, group codes or department ids."""
    targetType: SubjectType
    """Kind of target: user, role, group or department (`ORG`)."""


class DomainAvailability(TypedDict):
    """Whether a domain is free."""

    available: bool
    """Whether the domain is free."""


LanguageConfig = TypedDict("LanguageConfig", {"global": "LanguageConfigGlobal"})
"""Language settings of the sign-in page.

Attributes:
    "global": Settings that hold everywhere.
"""


class ListApplicationActiveUsersOptions(TypedDict):
    """Page and extent of a list of active users."""

    pagination: NotRequired[Pagination]
    """Page number and page size."""
    withCustomData: NotRequired[bool]
    """Include the values of custom fields. Default: `False`."""
    withDepartmentIds: NotRequired[bool]
    """Include the identifiers of the departments that the user belongs to. Default: `False`."""
    withIdentities: NotRequired[bool]
    """Include the linked identities from external identity providers. Default: `False`."""


class SubjectApplication(TypedDict):
    """An application that a subject is granted or refused."""

    appId: str
    """Identifier of the application."""
    appType: Literal["INTEGRATED", "SELFBUILT", "APP_PANEL"] | str
    """Kind of application: `INTEGRATED` (from the catalog), `SELFBUILT` (your own) or `APP_PANEL` (application
    panel).
    """
    effect: PermissionEffect | str
    """Whether the permission is granted (`ALLOW`) or refused (`DENY`)."""
    ext: str
    """Additional data of the application."""
    logo: str
    """URL of the logo."""
    template: str
    """Identifier of the catalog template that the application was made from."""


class SubjectApplicationList(TypedDict):
    """Applications that a subject is granted or refused."""

    list: builtins.list[SubjectApplication]
    """The items."""


class SubjectAuth(TypedDict):
    """How a subject came to have access to an application."""

    appId: str
    """Identifier of the application."""
    appName: str
    """Name of the application."""
    authType: Literal["DEFAULT", "ALL", "SELF", "SUBJECT"] | str
    """Where the access comes from: `DEFAULT` (the default strategy), `ALL` (a grant to everybody), `SELF` (a grant to
    the subject itself) or `SUBJECT` (a grant to another subject, such as a group of the user).
    """
    reqTargetId: str
    """Identifier of the subject that was asked about."""
    reqTargetName: str
    """Name of the subject that was asked about."""
    reqTargetType: AuthTargetType | str
    """Kind of the subject that was asked about."""
    targetName: str
    """Name of the subject that the access comes from."""
    targetType: AuthTargetType | str
    """Kind of the subject that the access comes from."""


class TenantApplication(TypedDict):
    """An application that tenants use."""

    appId: str
    """Identifier of the application."""
    applicationType: str
    """Kind of application."""
    description: NotRequired[str]
    """Description for people."""
    logo: str
    """URL of the logo."""
    name: str
    """Name shown to people."""
    ssoEnabled: bool
    """Whether the application takes part in single sign-on."""
    tenantAppId: str
    """Identifier of the application in the tenant."""
    userPoolId: str
    """Identifier of the user pool."""


class TenantApplicationPage(TypedDict):
    """A page of `TenantApplication` items with the total count."""

    list: builtins.list[TenantApplication]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UpdateApplicationLoginConfigInput(TypedDict):
    """Changes to the sign-in settings of an application."""

    defaultLoginMethod: NotRequired[ApplicationDefaultLoginMethodInput]
    """Sign-in that the page offers first."""
    enabledBasicLoginMethods: NotRequired[list[LoginMethod]]
    """Sign-in methods that do not need an external identity provider."""
    mergeLoginAndRegisterPage: NotRequired[bool]
    """Whether one page serves both sign-in and sign-up."""
    showAuthorizationPage: bool
    """Whether users are asked for consent before the application receives their data."""


class UpdateLoginConfig(TypedDict):
    """Changes to the sign-in page and its tenant features."""

    config: LanguageConfig
    """Language settings."""
    createTenantScenes: list[str]
    """Situations in which users may create a tenant."""
    enableAutoConnectTenantApp: bool
    """Whether new tenants are connected to the application at once."""
    enableCreateTenant: bool
    """Whether users may create a tenant."""
    enableJoinTenant: bool
    """Whether users may join a tenant."""
    enableVerifyDomain: bool
    """Whether the domain of an enterprise is verified."""
    joinTenantScenes: list[str]
    """Situations in which users may join a tenant."""
    passwordTabConfig: TabConfig
    """Settings of the password tab."""
    qrCodeSortConfig: ApplicationTabMethodsSortConfig
    """Order of the QR codes."""
    ssoPageCustomizationSettings: SsoPageCustomizationSettings
    """Look of the single sign-on page."""
    tabMethodsSortConfig: ApplicationTabMethodsSortConfig
    """Order of the methods on the tabs."""
    verifyCodeTabConfig: TabConfig
    """Settings of the one-time code tab."""
    verifyDomainScenes: list[str]
    """Situations in which the domain is verified."""


class UserPoolTenantConfig(TypedDict):
    """Tenant settings of the user pool."""

    createTenantScenes: list[str]
    """Situations in which users may create a tenant."""
    css: str
    """Custom CSS of the sign-in page."""
    cssEnabled: bool
    """Whether the custom CSS is applied."""
    customLoading: str
    """URL of the image shown while loading."""
    enableCreateTenant: bool
    """Whether users may create a tenant."""
    enableGuardVersionSwitch: bool
    """Whether users can switch between versions of the sign-in page."""
    enableJoinTenant: bool
    """Whether users may join a tenant."""
    enableMultipleTenantPortal: bool
    """Whether there is a portal in which users pick their tenant."""
    enableSwitchType: Literal["tenant-console", "tenant-app", "tenant-launpad"] | str
    """Where users can switch tenants: `tenant-console`, `tenant-app` or `tenant-launpad` (the launchpad; spelt this way
    by the platform).
    """
    enableVerifyDomain: bool
    """Whether the domain of an enterprise is verified."""
    guardVersion: str
    """Version of the sign-in page."""
    isUserPoolAsTenant: bool
    """Whether the user pool counts as a tenant itself."""
    joinTenantScenes: list[str]
    """Situations in which users may join a tenant."""
    loadingBackground: str
    """Background while loading."""
    loginConfig: ApplicationLoginConfig
    """Sign-in settings."""
    ssoPageCustomizationSettings: SsoPageCustomizationSettings
    """Look of the single sign-on page."""
    userPoolId: str
    """Identifier of the user pool."""
    verifyDomainScenes: list[str]
    """Situations in which the domain is verified."""


ApplicationTabMethodsSortConfig: TypeAlias = dict[str, Any]
"""Order of the methods on a tab of the sign-in page; its members are not documented."""


LanguageConfigGlobal: TypeAlias = dict[str, Any]
"""Language settings that hold everywhere; its members are not documented."""


SsoPageCustomizationSettings: TypeAlias = dict[str, Any]
"""Look of the single sign-on page; its members are not documented."""


TabConfig: TypeAlias = dict[str, Any]
"""Settings of a tab of the sign-in page; its members are not documented."""


import builtins

from ..shared.applications_models import (
    Application,
    ApplicationBrandingConfig,
    ApplicationLoginConfig,
    ApplicationProtocol,
    ApplicationRegisterConfig,
    ApplicationType,
    CasIdpConfig,
    GuardVersion,
    LoginConnectionType,
    LoginMethod,
    LoginQrCodeType,
    OAuthIdpConfig,
    OidcConfig,
    PermissionStrategy,
    RegisterConnection,
    RegisterMethod,
    SamlIdpConfig,
)
from ..shared.common_models import Language, Pagination, TargetType
from ..shared.permissions_models import PermissionEffect, SubjectType
