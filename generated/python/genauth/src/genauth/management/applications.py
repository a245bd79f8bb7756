# Generated from spec/genauth/management/applications.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.applications_models import (
        Application,
        ApplicationProtocol,
        ApplicationType,
        CasIdpConfig,
        MfaSettings,
        OAuthIdpConfig,
        OidcConfig,
        PermissionStrategy,
        SamlIdpConfig,
    )
    from ..shared.common_models import SuccessResult, TargetType, UserIdType
    from ..shared.permissions_models import PermissionEffect
    from ..shared.sign_in_models import FactorType
    from ..shared.users_models import MfaInfo, User, UserPage
    from .applications_models import (
        ApplicationAuth,
        ApplicationAuthPage,
        ApplicationBrandingConfigInput,
        ApplicationLoginConfigInput,
        ApplicationPage,
        ApplicationPermissionRecordItem,
        ApplicationPermissionStrategy,
        ApplicationRegisterConfigInput,
        ApplicationSecret,
        ApplicationSimpleInfo,
        ApplicationSimpleInfoPage,
        AsaAccount,
        AsaAccountPage,
        AsaAccountTarget,
        AsaAccountTargetPage,
        AssignAsaAccountItem,
        AuthTargetType,
        CreateAsaAccountsBatchItem,
        CreatedApplication,
        DeleteApplicationPermissionRecordItem,
        DomainAvailability,
        ListApplicationActiveUsersOptions,
        SubjectApplicationList,
        SubjectAuth,
        TenantApplication,
        TenantApplicationPage,
        UpdateApplicationLoginConfigInput,
        UpdateLoginConfig,
        UserPoolTenantConfig,
    )

_ASSIGN_ASA_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "assignAsaAccount",
    "POST",
    "/api/v3/assign-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_AUTHORIZE_APPLICATION_ACCESS: Operation[Envelope[SuccessResult]] = Operation(
    "authorizeApplicationAccess",
    "POST",
    "/api/v3/authorize-application-access",
    security=(("accessKey",), ("managementToken",)),
)
_CHANGE_USER_POOL_TENANT_EXT_IDP_CONN_STATE: Operation[Envelope[SuccessResult]] = Operation(
    "changeUserPoolTenantExtIdpConnState",
    "POST",
    "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    security=(("accessKey",), ("managementToken",)),
)
_CHECK_DOMAIN_AVAILABLE: Operation[Envelope[DomainAvailability]] = Operation(
    "checkDomainAvailable",
    "POST",
    "/api/v3/check-domain-available",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CREATE_APPLICATION: Operation[Envelope[CreatedApplication]] = Operation(
    "createApplication",
    "POST",
    "/api/v3/create-application",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ASA_ACCOUNT: Operation[Envelope[AsaAccount]] = Operation(
    "createAsaAccount",
    "POST",
    "/api/v3/create-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ASA_ACCOUNT_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "createAsaAccountBatch",
    "POST",
    "/api/v3/create-asa-accounts-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_APPLICATION: Operation[Envelope[SuccessResult]] = Operation(
    "deleteApplication",
    "POST",
    "/api/v3/delete-application",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ASA_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "deleteAsaAccount",
    "POST",
    "/api/v3/delete-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ASA_ACCOUNT_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteAsaAccountBatch",
    "POST",
    "/api/v3/delete-asa-accounts-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_AUTH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteAuth",
    "DELETE",
    "/api/v3/batch-applications-auth",
    security=(("accessKey",), ("managementToken",)),
    parameters={"authIds": Parameter("query", style="brackets")},
)
_DETAIL_AUTH_SUBJECT: Operation[Envelope[SubjectAuth]] = Operation(
    "detailAuthSubject",
    "GET",
    "/api/v3/get-subject-auth-detail",
    security=(("accessKey",), ("managementToken",)),
)
_ENABLED_AUTH: Operation[Envelope[SuccessResult]] = Operation(
    "enabledAuth",
    "POST",
    "/api/v3/update-auth-enabled",
    security=(("accessKey",), ("managementToken",)),
)
_GET_APPLICATION: Operation[Envelope[Application]] = Operation(
    "getApplication",
    "GET",
    "/api/v3/get-application",
    security=(("accessKey",), ("managementToken",)),
)
_GET_APPLICATION_PERMISSION_STRATEGY: Operation[Envelope[ApplicationPermissionStrategy]] = Operation(
    "getApplicationPermissionStrategy",
    "GET",
    "/api/v3/get-application-permission-strategy",
    security=(("accessKey",), ("managementToken",)),
)
_GET_APPLICATION_SECRET: Operation[Envelope[ApplicationSecret]] = Operation(
    "getApplicationSecret",
    "GET",
    "/api/v3/get-application-secret",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)
_GET_APPLICATION_SIMPLE_INFO: Operation[Envelope[ApplicationSimpleInfo]] = Operation(
    "getApplicationSimpleInfo",
    "GET",
    "/api/v3/get-application-simple-info",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ASA_ACCOUNT: Operation[Envelope[AsaAccount]] = Operation(
    "getAsaAccount",
    "GET",
    "/api/v3/get-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation[Envelope[AsaAccountTargetPage]] = Operation(
    "getAsaAccountAssignedTargets",
    "GET",
    "/api/v3/get-asa-account-assigned-targets",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_ASA_ACCOUNT_BATCH: Operation[Envelope[list[AsaAccount]]] = Operation(
    "getAsaAccountBatch",
    "POST",
    "/api/v3/get-asa-accounts-batch",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_ASSIGNED_ACCOUNT: Operation[Envelope[AsaAccount]] = Operation(
    "getAssignedAccount",
    "GET",
    "/api/v3/get-assigned-account",
    security=(("accessKey",), ("managementToken",)),
)
_GET_MFA_TRIGGER_DATA: Operation[Envelope[MfaInfo]] = Operation(
    "getMfaTriggerData",
    "GET",
    "/api/v3/get-mfa-trigger-data",
    security=(("accessKey",), ("managementToken",)),
    secret=("mfaToken",),
)
_LIST_APPLICATION_ACTIVE_USERS: Operation[Envelope[UserPage]] = Operation(
    "listApplicationActiveUsers",
    "POST",
    "/api/v3/list-application-active-users",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("accessToken", "refreshToken"),
    paging=CountedPages(
        "page",
        ("options", "pagination", "page"),
        ("options", "pagination", "limit"),
        ("list",),
        ("totalCount",),
    ),
)
_LIST_APPLICATION_SIMPLE_INFO: Operation[Envelope[ApplicationSimpleInfoPage]] = Operation(
    "listApplicationSimpleInfo",
    "GET",
    "/api/v3/list-application-simple-info",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_APPLICATIONS: Operation[Envelope[ApplicationPage]] = Operation(
    "listApplications",
    "GET",
    "/api/v3/list-applications",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_ASA_ACCOUNT: Operation[Envelope[AsaAccountPage]] = Operation(
    "listAsaAccount",
    "GET",
    "/api/v3/list-asa-accounts",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_AUTH_APPLICATION: Operation[Envelope[ApplicationAuthPage]] = Operation(
    "listAuthApplication",
    "POST",
    "/api/v3/list-applications-auth",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_AUTH_SUBJECT: Operation[Envelope[SubjectApplicationList]] = Operation(
    "listAuthSubject",
    "POST",
    "/api/v3/list-subject-auth",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_LIST_TENANT_APPLICATIONS: Operation[Envelope[TenantApplicationPage]] = Operation(
    "listTenantApplications",
    "GET",
    "/api/v3/list-tenant-applications",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REFRESH_APPLICATION_SECRET: Operation[Envelope[ApplicationSecret]] = Operation(
    "refreshApplicationSecret",
    "POST",
    "/api/v3/refresh-application-secret",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)
_REVOKE_APPLICATION_ACCESS: Operation[Envelope[SuccessResult]] = Operation(
    "revokeApplicationAccess",
    "POST",
    "/api/v3/revoke-application-access",
    security=(("accessKey",), ("managementToken",)),
)
_UNASSIGN_ASA_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "unassignAsaAccount",
    "POST",
    "/api/v3/unassign-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_APPLICATION: Operation[Envelope[SuccessResult]] = Operation(
    "updateApplication",
    "POST",
    "/api/v3/update-application",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_APPLICATION_MFA_SETTINGS: Operation[Envelope[MfaSettings]] = Operation(
    "updateApplicationMfaSettings",
    "POST",
    "/api/v3/update-application-mfa-settings",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation[Envelope[SuccessResult]] = Operation(
    "updateApplicationPermissionStrategy",
    "POST",
    "/api/v3/update-application-permission-strategy",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_ASA_ACCOUNT: Operation[Envelope[AsaAccount]] = Operation(
    "updateAsaAccount",
    "POST",
    "/api/v3/update-asa-account",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_LOGIN_PAGE_CONFIG: Operation[Envelope[SuccessResult]] = Operation(
    "updateLoginPageConfig",
    "POST",
    "/api/v3/update-login-page-config",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_TENANT_QR_CODE_STATE: Operation[Envelope[SuccessResult]] = Operation(
    "updateTenantQrCodeState",
    "POST",
    "/api/v3/update-userpool-tenant-appqrcode-state",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_USER_POOL_TENANT_CONFIG: Operation[Envelope[SuccessResult]] = Operation(
    "updateUserPoolTenantConfig",
    "POST",
    "/api/v3/update-userpool-tenant-config",
    security=(("accessKey",), ("managementToken",)),
)
_USER_POOL_TENANT_CONFIG: Operation[Envelope[UserPoolTenantConfig]] = Operation(
    "userPoolTenantConfig",
    "GET",
    "/api/v3/userpool-tenant-config",
    security=(("accessKey",), ("managementToken",)),
)


class ApplicationsCalls(Client):
    """Applications, their settings, secrets, permissions and shared accounts."""

    def assign_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        targets: list[AssignAsaAccountItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns an ASA account to users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind.

        ``POST /api/v3/assign-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            targets: The targets, 1 to 10 entries. Holds: 1 to 10 items.
        """
        return self._send(
            _ASSIGN_ASA_ACCOUNT,
            {"accountId": account_id, "appId": app_id, "targets": targets},
            request_options,
        )

    def authorize_application_access(
        self,
        *,
        app_id: str,
        list: list[ApplicationPermissionRecordItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Grants or refuses access to an application.

        Takes users, groups, roles and organization nodes; each entry says whether it allows or denies.

        ``POST /api/v3/authorize-application-access``

        Args:
            app_id: Identifier of the application.
            list: The grants and refusals.
        """
        return self._send(_AUTHORIZE_APPLICATION_ACCESS, {"appId": app_id, "list": list}, request_options)

    def change_user_pool_tenant_ext_idp_conn_state(
        self,
        *,
        conn_ids: list[str],
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches identity provider connections for tenants on or off.

        Applies to several connections in one call.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/change-userpool-tenant-ext-idp-conn-state``

        Args:
            conn_ids: Identifiers of the identity provider connections.
            enabled: Whether the connections are offered.
        """
        return self._send(
            _CHANGE_USER_POOL_TENANT_EXT_IDP_CONN_STATE,
            {"connIds": conn_ids, "enabled": enabled},
            request_options,
        )

    def change_userpool_tenan_ext_idp_conn_state(
        self,
        *,
        conn_ids: list[str],
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `change_user_pool_tenant_ext_idp_conn_state`."""
        return self.change_user_pool_tenant_ext_idp_conn_state(
            conn_ids=conn_ids,
            enabled=enabled,
            request_options=request_options,
        )

    def check_domain_available(
        self,
        *,
        domain: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DomainAvailability]:
        """Checks whether a domain is free for an application.

        Ask before creating an application, whose identifier is part of its domain. Nothing is reserved.

        ``POST /api/v3/check-domain-available``

        Args:
            domain: Domain to check, without protocol.
        """
        return self._send(_CHECK_DOMAIN_AVAILABLE, {"domain": domain}, request_options)

    def create_application(
        self,
        *,
        app_name: str,
        app_description: str | NotGiven = NOT_GIVEN,
        app_identifier: str | NotGiven = NOT_GIVEN,
        app_logo: str | NotGiven = NOT_GIVEN,
        app_type: ApplicationType | NotGiven = NOT_GIVEN,
        branding_config: ApplicationBrandingConfigInput | NotGiven = NOT_GIVEN,
        cas_config: CasIdpConfig | NotGiven = NOT_GIVEN,
        cas_provider_enabled: bool | NotGiven = NOT_GIVEN,
        default_protocol: ApplicationProtocol | NotGiven = NOT_GIVEN,
        init_login_uri: str | NotGiven = NOT_GIVEN,
        login_config: ApplicationLoginConfigInput | NotGiven = NOT_GIVEN,
        logout_redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        oauth_config: OAuthIdpConfig | NotGiven = NOT_GIVEN,
        oauth_provider_enabled: bool | NotGiven = NOT_GIVEN,
        oidc_config: OidcConfig | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        register_config: ApplicationRegisterConfigInput | NotGiven = NOT_GIVEN,
        saml_config: SamlIdpConfig | NotGiven = NOT_GIVEN,
        saml_provider_enabled: bool | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        template: str | NotGiven = NOT_GIVEN,
        template_data: Any | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreatedApplication]:
        """Creates an application.

        Only the name is required; the other settings have defaults. The answer holds the identifier for later calls,
        but not the secret, which `get_application_secret` returns.

        ``POST /api/v3/create-application``

        Args:
            app_name: Name of the application.
            app_description: Description of the application.
            app_identifier: Unique identifier of the application, part of its domain.
            app_logo: URL of the application logo.
            app_type: Kind of application. Default: `"web"`.
            branding_config: Look of the sign-in page.
            cas_config: CAS settings.
            cas_provider_enabled: Whether the application acts as a CAS identity provider. Default: `False`.
            default_protocol: Protocol by which the application signs users in.
            init_login_uri: URL at which the application starts a sign-in.
            login_config: Sign-in settings.
            logout_redirect_uris: URLs that the browser may return to after sign-out.
            oauth_config: OAuth 2.0 settings.
            oauth_provider_enabled: Whether the application acts as an OAuth 2.0 identity provider. Default:
                `False`.
            oidc_config: OpenID Connect settings; lifetimes are in seconds. Default: `{"access_token_expire":
                1209600, "authorization_code_expire": 600, "cas_expire": 1209600, "grant_types": ["authorization_code",
                "password", "refresh_token"], "id_token_encrypted_response_alg": None,
                "id_token_encrypted_response_enc": None, "id_token_expire": 1209600, "id_token_signed_response_alg":
                "HS256", "introspection_endpoint_auth_method": "client_secret_post", "jwks": None, "jwks_uri": None,
                "refresh_token_expire": 2592000, "request_object_encryption_alg": None, "request_object_encryption_enc":
                None, "request_object_signing_alg": None, "response_types": ["code"], "revocation_endpoint_auth_method":
                "client_secret_post", "skip_consent": True, "token_endpoint_auth_method": "client_secret_post",
                "userinfo_encrypted_response_alg": None, "userinfo_encrypted_response_enc": None,
                "userinfo_signed_response_alg": None}`.
            redirect_uris: URLs that the browser may return to after sign-in.
            register_config: Sign-up settings.
            saml_config: SAML 2.0 settings. Default: `{"acs": "REPLACE ME", "authnContextClassRef":
                "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "digestAlgorithm":
                "http://www.w3.org/2000/09/xmldsig#sha1", "lifetimeInSeconds": 3600, "nameIdentifierFormat":
                "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "signatureAlgorithm":
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1"}`.
            saml_provider_enabled: Whether the application acts as a SAML 2.0 identity provider. Default: `False`.
            sso_enabled: Whether the application takes part in single sign-on.
            template: Identifier of the catalog template that the application is made from.
            template_data: Values for the fields of the catalog template.
        """
        return self._send(
            _CREATE_APPLICATION,
            {
                "appName": app_name,
                "appDescription": app_description,
                "appIdentifier": app_identifier,
                "appLogo": app_logo,
                "appType": app_type,
                "brandingConfig": branding_config,
                "casConfig": cas_config,
                "casProviderEnabled": cas_provider_enabled,
                "defaultProtocol": default_protocol,
                "initLoginUri": init_login_uri,
                "loginConfig": login_config,
                "logoutRedirectUris": logout_redirect_uris,
                "oauthConfig": oauth_config,
                "oauthProviderEnabled": oauth_provider_enabled,
                "oidcConfig": oidc_config,
                "redirectUris": redirect_uris,
                "registerConfig": register_config,
                "samlConfig": saml_config,
                "samlProviderEnabled": saml_provider_enabled,
                "ssoEnabled": sso_enabled,
                "template": template,
                "templateData": template_data,
            },
            request_options,
        )

    def create_asa_account(
        self,
        *,
        account_info: dict[str, Any],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Creates an ASA account of an application.

        ASA accounts are accounts of a connected application that has no single sign-on protocol; users sign in to it
        with the stored data. Assign the account to users afterwards with `assign_asa_account`.

        ``POST /api/v3/create-asa-account``

        Args:
            account_info: Sign-in data of the account, usually with the keys `account` and `password`; keep it
                secret.
            app_id: Identifier of the application.
        """
        return self._send(_CREATE_ASA_ACCOUNT, {"accountInfo": account_info, "appId": app_id}, request_options)

    def create_asa_account_batch(
        self,
        *,
        app_id: str,
        list: list[CreateAsaAccountsBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several ASA accounts of an application.

        Up to 100 accounts in one call.

        ``POST /api/v3/create-asa-accounts-batch``

        Args:
            app_id: Identifier of the application.
            list: Accounts to create, 1 to 100. Holds: 1 to 100 items.
        """
        return self._send(_CREATE_ASA_ACCOUNT_BATCH, {"appId": app_id, "list": list}, request_options)

    def delete_application(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an application.

        Users can no longer sign in to it, and there is no call that restores it.

        ``POST /api/v3/delete-application``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_DELETE_APPLICATION, {"appId": app_id}, request_options)

    def delete_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an ASA account of an application.

        Users to whom it was assigned can no longer use it.

        ``POST /api/v3/delete-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
        """
        return self._send(_DELETE_ASA_ACCOUNT, {"accountId": account_id, "appId": app_id}, request_options)

    def delete_asa_account_batch(
        self,
        *,
        account_ids: list[str],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several ASA accounts of an application.

        Up to 100 accounts in one call.

        ``POST /api/v3/delete-asa-accounts-batch``

        Args:
            account_ids: Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items.
            app_id: Identifier of the application.
        """
        return self._send(_DELETE_ASA_ACCOUNT_BATCH, {"accountIds": account_ids, "appId": app_id}, request_options)

    def delete_auth(
        self,
        *,
        auth_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes grants of application access.

        Takes the identifiers that `list_auth_application` returns. Use `enabled_auth` to stop a grant without losing
        it.

        ``DELETE /api/v3/batch-applications-auth``

        Args:
            auth_ids: Identifiers of the grants.
        """
        return self._send(_DELETE_AUTH, {"authIds": auth_ids}, request_options)

    def detail_auth_subject(
        self,
        *,
        app_id: str,
        target_id: str,
        target_type: AuthTargetType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SubjectAuth]:
        """Tells how a subject came to have access to an application.

        A subject is a user, role, group, organization node or access key. `authType` says whether access comes from the
        default strategy, a grant to everybody, an own grant or a grant to another subject.

        ``GET /api/v3/get-subject-auth-detail``

        Args:
            app_id: Identifier of the application.
            target_id: Identifier of the subject that is asked about.
            target_type: Kind of the subject: `USER`, `ROLE`, `GROUP`, `ORG` (organization node) or `AK_SK` (access
                key).
        """
        return self._send(
            _DETAIL_AUTH_SUBJECT,
            {"appId": app_id, "targetId": target_id, "targetType": target_type},
            request_options,
        )

    def enabled_auth(
        self,
        *,
        enabled: bool,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches one grant of application access on or off.

        The grant stays in the list while it is off. Its identifier comes from `list_auth_application`.

        ``POST /api/v3/update-auth-enabled``

        Args:
            enabled: Whether the grant is to be in force.
            id: Identifier of the grant.
        """
        return self._send(_ENABLED_AUTH, {"enabled": enabled, "id": id}, request_options)

    def get_application(self, *, app_id: str, request_options: RequestOptions | None = None) -> Envelope[Application]:
        """Gets an application with its settings.

        Returns sign-in, sign-up, branding and protocol settings. The secret is not part of the answer;
        `get_application_secret` returns it.

        ``GET /api/v3/get-application``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_GET_APPLICATION, {"appId": app_id}, request_options)

    def get_application_permission_strategy(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationPermissionStrategy]:
        """Gets who has access to an application by default.

        The strategy is either to let everybody in or nobody; grants then make exceptions.

        ``GET /api/v3/get-application-permission-strategy``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_GET_APPLICATION_PERMISSION_STRATEGY, {"appId": app_id}, request_options)

    def get_application_secret(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSecret]:
        """Gets the secret of an application.

        Keep the secret on a server and out of logs. `refresh_application_secret` replaces it.

        ``GET /api/v3/get-application-secret``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_GET_APPLICATION_SECRET, {"appId": app_id}, request_options)

    def get_application_simple_info(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSimpleInfo]:
        """Gets the name, logo and kind of an application.

        Leaves out the settings, which `get_application` returns.

        ``GET /api/v3/get-application-simple-info``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_GET_APPLICATION_SIMPLE_INFO, {"appId": app_id}, request_options)

    def get_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Gets one ASA account of an application.

        The answer holds its sign-in data and must be kept secret.

        ``GET /api/v3/get-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
        """
        return self._send(_GET_ASA_ACCOUNT, {"accountId": account_id, "appId": app_id}, request_options)

    def get_asa_account_assigned_targets(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccountTargetPage]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def get_asa_account_assigned_targets_pages(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[AsaAccountTargetPage]]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def get_asa_account_assigned_targets_items(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[AsaAccountTarget]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def get_asa_account_batch(
        self,
        *,
        account_ids: list[str],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AsaAccount]]:
        """Gets several ASA accounts of an application.

        Up to 100 accounts in one call. Safe to repeat: nothing is changed.

        ``POST /api/v3/get-asa-accounts-batch``

        Args:
            account_ids: Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items.
            app_id: Identifier of the application.
        """
        return self._send(_GET_ASA_ACCOUNT_BATCH, {"accountIds": account_ids, "appId": app_id}, request_options)

    def get_assigned_account(
        self,
        *,
        app_id: str,
        target_identifier: str,
        target_type: TargetType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Gets the ASA account that is assigned to a target.

        A target is a user, role, group or department. The answer holds sign-in data and must be kept secret.

        ``GET /api/v3/get-assigned-account``

        Args:
            app_id: Identifier of the application.
            target_identifier: Identifier of the target: user id, role code, group code or department id.
            target_type: Kind of the target: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`.
        """
        return self._send(
            _GET_ASSIGNED_ACCOUNT,
            {"appId": app_id, "targetIdentifier": target_identifier, "targetType": target_type},
            request_options,
        )

    def get_mfa_trigger_data(
        self,
        *,
        app_id: str,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaInfo]:
        """Gets the data with which an application starts multi-factor authentication for a user.

        The answer holds a short-lived token and the factors that the user can be asked for.

        ``GET /api/v3/get-mfa-trigger-data``

        Args:
            app_id: Identifier of the application.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_MFA_TRIGGER_DATA,
            {"appId": app_id, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def list_application_active_users(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return self._send(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    def list_application_active_users_pages(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return self._pages(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    def list_application_active_users_items(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return self._items(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    def list_application_simple_info(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSimpleInfoPage]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._send(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_application_simple_info_pages(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApplicationSimpleInfoPage]]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._pages(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_application_simple_info_items(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ApplicationSimpleInfo]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._items(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_applications(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationPage]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._send(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_applications_pages(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApplicationPage]]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._pages(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_applications_items(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Application]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._items(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_asa_account(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccountPage]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    def list_asa_account_pages(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[AsaAccountPage]]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    def list_asa_account_items(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[AsaAccount]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    def list_auth_application(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationAuthPage]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return self._send(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    def list_auth_application_pages(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ApplicationAuthPage]]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return self._pages(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    def list_auth_application_items(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ApplicationAuth]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return self._items(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    def list_auth_subject(
        self,
        *,
        target_id: str,
        target_type: AuthTargetType,
        app_name: str | NotGiven = NOT_GIVEN,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        effect: list[str] | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SubjectApplicationList]:
        """Lists the applications that a subject is granted or refused.

        A subject is a user, role, group, organization node or access key. The list is complete, without pages, and can
        be restricted by application name, kind and effect.

        ``POST /api/v3/list-subject-auth``

        Args:
            target_id: Identifier of the subject.
            target_type: Kind of the subject: user, role, group, organization node (`ORG`) or access key (`AK_SK`).
            app_name: Only applications with this name.
            app_type_list: Only applications of these kinds: `INTEGRATED`, `SELFBUILT` or `APP_PANEL`.
            effect: Only applications that are granted (`ALLOW`) or refused (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
        """
        return self._send(
            _LIST_AUTH_SUBJECT,
            {
                "targetId": target_id,
                "targetType": target_type,
                "appName": app_name,
                "appTypeList": app_type_list,
                "effect": effect,
                "enabled": enabled,
            },
            request_options,
        )

    def list_tenant_applications(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantApplicationPage]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return self._send(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    def list_tenant_applications_pages(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantApplicationPage]]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return self._pages(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    def list_tenant_applications_items(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Iterator[TenantApplication]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return self._items(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    def refresh_application_secret(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSecret]:
        """Replaces the secret of an application by a new one.

        Everything that uses the old secret must be given the new one, which the answer holds.

        ``POST /api/v3/refresh-application-secret``

        Args:
            app_id: Identifier of the application.
        """
        return self._send(_REFRESH_APPLICATION_SECRET, {"appId": app_id}, request_options)

    def revoke_application_access(
        self,
        *,
        app_id: str,
        list: list[DeleteApplicationPermissionRecordItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes grants and refusals of access to an application.

        The default strategy of the application applies again to the given targets.

        ``POST /api/v3/revoke-application-access``

        Args:
            app_id: Identifier of the application.
            list: Whose grants and refusals to remove.
        """
        return self._send(_REVOKE_APPLICATION_ACCESS, {"appId": app_id, "list": list}, request_options)

    def unassign_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        targets: list[AssignAsaAccountItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes an ASA account away from users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind. The account itself stays.

        ``POST /api/v3/unassign-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            targets: The targets, 1 to 10 entries. Holds: 1 to 10 items.
        """
        return self._send(
            _UNASSIGN_ASA_ACCOUNT,
            {"accountId": account_id, "appId": app_id, "targets": targets},
            request_options,
        )

    def update_application(
        self,
        *,
        app_id: str,
        app_description: str | NotGiven = NOT_GIVEN,
        app_identifier: str | NotGiven = NOT_GIVEN,
        app_logo: str | NotGiven = NOT_GIVEN,
        app_name: str | NotGiven = NOT_GIVEN,
        branding_config: ApplicationBrandingConfigInput | NotGiven = NOT_GIVEN,
        cas_config: CasIdpConfig | NotGiven = NOT_GIVEN,
        cas_provider_enabled: bool | NotGiven = NOT_GIVEN,
        default_protocol: ApplicationProtocol | NotGiven = NOT_GIVEN,
        enable_permission_apply: bool | NotGiven = NOT_GIVEN,
        init_login_uri: str | NotGiven = NOT_GIVEN,
        login_config: UpdateApplicationLoginConfigInput | NotGiven = NOT_GIVEN,
        logout_redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        oauth_config: OAuthIdpConfig | NotGiven = NOT_GIVEN,
        oauth_provider_enabled: bool | NotGiven = NOT_GIVEN,
        oidc_config: OidcConfig | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        register_config: ApplicationRegisterConfigInput | NotGiven = NOT_GIVEN,
        saml_config: SamlIdpConfig | NotGiven = NOT_GIVEN,
        saml_provider_enabled: bool | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        sso_show_launchpad: bool | NotGiven = NOT_GIVEN,
        template_data: Any | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the settings of an application.

        Fields that are left out stay as they are.

        ``POST /api/v3/update-application``

        Args:
            app_id: Identifier of the application.
            app_description: Description of the application.
            app_identifier: Unique identifier of the application, part of its domain.
            app_logo: URL of the application logo.
            app_name: Name of the application.
            branding_config: Look of the sign-in page.
            cas_config: CAS settings.
            cas_provider_enabled: Whether the application acts as a CAS identity provider.
            default_protocol: Protocol by which the application signs users in.
            enable_permission_apply: Whether users may apply for access.
            init_login_uri: URL at which the application starts a sign-in.
            login_config: Sign-in settings.
            logout_redirect_uris: URLs that the browser may return to after sign-out.
            oauth_config: OAuth 2.0 settings.
            oauth_provider_enabled: Whether the application acts as an OAuth 2.0 identity provider.
            oidc_config: OpenID Connect settings; lifetimes are in seconds.
            redirect_uris: URLs that the browser may return to after sign-in.
            register_config: Sign-up settings.
            saml_config: SAML 2.0 settings.
            saml_provider_enabled: Whether the application acts as a SAML 2.0 identity provider.
            sso_enabled: Whether the application takes part in single sign-on.
            sso_show_launchpad: Whether the application is shown on the launchpad.
            template_data: Values for the fields of the catalog template.
        """
        return self._send(
            _UPDATE_APPLICATION,
            {
                "appId": app_id,
                "appDescription": app_description,
                "appIdentifier": app_identifier,
                "appLogo": app_logo,
                "appName": app_name,
                "brandingConfig": branding_config,
                "casConfig": cas_config,
                "casProviderEnabled": cas_provider_enabled,
                "defaultProtocol": default_protocol,
                "enablePermissionApply": enable_permission_apply,
                "initLoginUri": init_login_uri,
                "loginConfig": login_config,
                "logoutRedirectUris": logout_redirect_uris,
                "oauthConfig": oauth_config,
                "oauthProviderEnabled": oauth_provider_enabled,
                "oidcConfig": oidc_config,
                "redirectUris": redirect_uris,
                "registerConfig": register_config,
                "samlConfig": saml_config,
                "samlProviderEnabled": saml_provider_enabled,
                "ssoEnabled": sso_enabled,
                "ssoShowLaunchpad": sso_show_launchpad,
                "templateData": template_data,
            },
            request_options,
        )

    def update_application_mfa_settings(
        self,
        *,
        app_id: str,
        disabled_factors: list[FactorType] | NotGiven = NOT_GIVEN,
        enabled_factors: list[FactorType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Switches authentication factors of an application on and off.

        Factors that are in neither list stay as they are. The answer holds the factors that are on.

        ``POST /api/v3/update-application-mfa-settings``

        Args:
            app_id: Identifier of the application.
            disabled_factors: Factors to switch off. Default: `[]`.
            enabled_factors: Factors to switch on. Default: `[]`.
        """
        return self._send(
            _UPDATE_APPLICATION_MFA_SETTINGS,
            {"appId": app_id, "disabledFactors": disabled_factors, "enabledFactors": enabled_factors},
            request_options,
        )

    def update_application_permission_strategy(
        self,
        *,
        app_id: str,
        permission_strategy: PermissionStrategy,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes who has access to an application by default.

        With `DENY_ALL` only those come in who are granted access by `authorize_application_access`.

        ``POST /api/v3/update-application-permission-strategy``

        Args:
            app_id: Identifier of the application.
            permission_strategy: Who has access by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`).
        """
        return self._send(
            _UPDATE_APPLICATION_PERMISSION_STRATEGY,
            {"appId": app_id, "permissionStrategy": permission_strategy},
            request_options,
        )

    def update_asa_account(
        self,
        *,
        account_id: str,
        account_info: dict[str, Any],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Changes the sign-in data of an ASA account.

        The given data replaces the stored data.

        ``POST /api/v3/update-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            account_info: Sign-in data of the account, usually with the keys `account` and `password`; keep it
                secret.
            app_id: Identifier of the application.
        """
        return self._send(
            _UPDATE_ASA_ACCOUNT,
            {"accountId": account_id, "accountInfo": account_info, "appId": app_id},
            request_options,
        )

    def update_login_page_config(
        self,
        *,
        update: UpdateLoginConfig,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the sign-in page of the user pool.

        Sets tabs, QR codes, language and the tenant features of the page.

        ``POST /api/v3/update-login-page-config``

        Args:
            update: The changes.
        """
        return self._send(_UPDATE_LOGIN_PAGE_CONFIG, {"update": update}, request_options)

    def update_tenant_qr_code_state(
        self,
        *,
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches QR code sign-in of tenant applications on or off.

        Applies to the whole user pool.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-userpool-tenant-appqrcode-state``

        Args:
            enabled: Whether QR code sign-in is offered.
        """
        return self._send(_UPDATE_TENANT_QR_CODE_STATE, {"enabled": enabled}, request_options)

    def update_user_pool_tenant_config(
        self,
        *,
        update: UpdateLoginConfig,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the tenant settings of the user pool.

        Applies to the sign-in page that tenants share.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-userpool-tenant-config``

        Args:
            update: The changes.
        """
        return self._send(_UPDATE_USER_POOL_TENANT_CONFIG, {"update": update}, request_options)

    def user_pool_tenant_config(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPoolTenantConfig]:
        """Gets the tenant settings of the user pool.

        They say how the sign-in page treats tenants: who may create or join one, how to switch between them and how the
        page looks.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/userpool-tenant-config``
        """
        return self._send(_USER_POOL_TENANT_CONFIG, {}, request_options)

    def userpoll_tenant_config(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPoolTenantConfig]:
        """Deprecated: former name of `user_pool_tenant_config`."""
        return self.user_pool_tenant_config(request_options=request_options)


class AsyncApplicationsCalls(AsyncClient):
    """Applications, their settings, secrets, permissions and shared accounts."""

    async def assign_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        targets: list[AssignAsaAccountItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns an ASA account to users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind.

        ``POST /api/v3/assign-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            targets: The targets, 1 to 10 entries. Holds: 1 to 10 items.
        """
        return await self._send(
            _ASSIGN_ASA_ACCOUNT,
            {"accountId": account_id, "appId": app_id, "targets": targets},
            request_options,
        )

    async def authorize_application_access(
        self,
        *,
        app_id: str,
        list: list[ApplicationPermissionRecordItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Grants or refuses access to an application.

        Takes users, groups, roles and organization nodes; each entry says whether it allows or denies.

        ``POST /api/v3/authorize-application-access``

        Args:
            app_id: Identifier of the application.
            list: The grants and refusals.
        """
        return await self._send(_AUTHORIZE_APPLICATION_ACCESS, {"appId": app_id, "list": list}, request_options)

    async def change_user_pool_tenant_ext_idp_conn_state(
        self,
        *,
        conn_ids: list[str],
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches identity provider connections for tenants on or off.

        Applies to several connections in one call.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/change-userpool-tenant-ext-idp-conn-state``

        Args:
            conn_ids: Identifiers of the identity provider connections.
            enabled: Whether the connections are offered.
        """
        return await self._send(
            _CHANGE_USER_POOL_TENANT_EXT_IDP_CONN_STATE,
            {"connIds": conn_ids, "enabled": enabled},
            request_options,
        )

    async def change_userpool_tenan_ext_idp_conn_state(
        self,
        *,
        conn_ids: list[str],
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `change_user_pool_tenant_ext_idp_conn_state`."""
        return await self.change_user_pool_tenant_ext_idp_conn_state(
            conn_ids=conn_ids,
            enabled=enabled,
            request_options=request_options,
        )

    async def check_domain_available(
        self,
        *,
        domain: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DomainAvailability]:
        """Checks whether a domain is free for an application.

        Ask before creating an application, whose identifier is part of its domain. Nothing is reserved.

        ``POST /api/v3/check-domain-available``

        Args:
            domain: Domain to check, without protocol.
        """
        return await self._send(_CHECK_DOMAIN_AVAILABLE, {"domain": domain}, request_options)

    async def create_application(
        self,
        *,
        app_name: str,
        app_description: str | NotGiven = NOT_GIVEN,
        app_identifier: str | NotGiven = NOT_GIVEN,
        app_logo: str | NotGiven = NOT_GIVEN,
        app_type: ApplicationType | NotGiven = NOT_GIVEN,
        branding_config: ApplicationBrandingConfigInput | NotGiven = NOT_GIVEN,
        cas_config: CasIdpConfig | NotGiven = NOT_GIVEN,
        cas_provider_enabled: bool | NotGiven = NOT_GIVEN,
        default_protocol: ApplicationProtocol | NotGiven = NOT_GIVEN,
        init_login_uri: str | NotGiven = NOT_GIVEN,
        login_config: ApplicationLoginConfigInput | NotGiven = NOT_GIVEN,
        logout_redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        oauth_config: OAuthIdpConfig | NotGiven = NOT_GIVEN,
        oauth_provider_enabled: bool | NotGiven = NOT_GIVEN,
        oidc_config: OidcConfig | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        register_config: ApplicationRegisterConfigInput | NotGiven = NOT_GIVEN,
        saml_config: SamlIdpConfig | NotGiven = NOT_GIVEN,
        saml_provider_enabled: bool | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        template: str | NotGiven = NOT_GIVEN,
        template_data: Any | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreatedApplication]:
        """Creates an application.

        Only the name is required; the other settings have defaults. The answer holds the identifier for later calls,
        but not the secret, which `get_application_secret` returns.

        ``POST /api/v3/create-application``

        Args:
            app_name: Name of the application.
            app_description: Description of the application.
            app_identifier: Unique identifier of the application, part of its domain.
            app_logo: URL of the application logo.
            app_type: Kind of application. Default: `"web"`.
            branding_config: Look of the sign-in page.
            cas_config: CAS settings.
            cas_provider_enabled: Whether the application acts as a CAS identity provider. Default: `False`.
            default_protocol: Protocol by which the application signs users in.
            init_login_uri: URL at which the application starts a sign-in.
            login_config: Sign-in settings.
            logout_redirect_uris: URLs that the browser may return to after sign-out.
            oauth_config: OAuth 2.0 settings.
            oauth_provider_enabled: Whether the application acts as an OAuth 2.0 identity provider. Default:
                `False`.
            oidc_config: OpenID Connect settings; lifetimes are in seconds. Default: `{"access_token_expire":
                1209600, "authorization_code_expire": 600, "cas_expire": 1209600, "grant_types": ["authorization_code",
                "password", "refresh_token"], "id_token_encrypted_response_alg": None,
                "id_token_encrypted_response_enc": None, "id_token_expire": 1209600, "id_token_signed_response_alg":
                "HS256", "introspection_endpoint_auth_method": "client_secret_post", "jwks": None, "jwks_uri": None,
                "refresh_token_expire": 2592000, "request_object_encryption_alg": None, "request_object_encryption_enc":
                None, "request_object_signing_alg": None, "response_types": ["code"], "revocation_endpoint_auth_method":
                "client_secret_post", "skip_consent": True, "token_endpoint_auth_method": "client_secret_post",
                "userinfo_encrypted_response_alg": None, "userinfo_encrypted_response_enc": None,
                "userinfo_signed_response_alg": None}`.
            redirect_uris: URLs that the browser may return to after sign-in.
            register_config: Sign-up settings.
            saml_config: SAML 2.0 settings. Default: `{"acs": "REPLACE ME", "authnContextClassRef":
                "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "digestAlgorithm":
                "http://www.w3.org/2000/09/xmldsig#sha1", "lifetimeInSeconds": 3600, "nameIdentifierFormat":
                "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "signatureAlgorithm":
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1"}`.
            saml_provider_enabled: Whether the application acts as a SAML 2.0 identity provider. Default: `False`.
            sso_enabled: Whether the application takes part in single sign-on.
            template: Identifier of the catalog template that the application is made from.
            template_data: Values for the fields of the catalog template.
        """
        return await self._send(
            _CREATE_APPLICATION,
            {
                "appName": app_name,
                "appDescription": app_description,
                "appIdentifier": app_identifier,
                "appLogo": app_logo,
                "appType": app_type,
                "brandingConfig": branding_config,
                "casConfig": cas_config,
                "casProviderEnabled": cas_provider_enabled,
                "defaultProtocol": default_protocol,
                "initLoginUri": init_login_uri,
                "loginConfig": login_config,
                "logoutRedirectUris": logout_redirect_uris,
                "oauthConfig": oauth_config,
                "oauthProviderEnabled": oauth_provider_enabled,
                "oidcConfig": oidc_config,
                "redirectUris": redirect_uris,
                "registerConfig": register_config,
                "samlConfig": saml_config,
                "samlProviderEnabled": saml_provider_enabled,
                "ssoEnabled": sso_enabled,
                "template": template,
                "templateData": template_data,
            },
            request_options,
        )

    async def create_asa_account(
        self,
        *,
        account_info: dict[str, Any],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Creates an ASA account of an application.

        ASA accounts are accounts of a connected application that has no single sign-on protocol; users sign in to it
        with the stored data. Assign the account to users afterwards with `assign_asa_account`.

        ``POST /api/v3/create-asa-account``

        Args:
            account_info: Sign-in data of the account, usually with the keys `account` and `password`; keep it
                secret.
            app_id: Identifier of the application.
        """
        return await self._send(_CREATE_ASA_ACCOUNT, {"accountInfo": account_info, "appId": app_id}, request_options)

    async def create_asa_account_batch(
        self,
        *,
        app_id: str,
        list: list[CreateAsaAccountsBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several ASA accounts of an application.

        Up to 100 accounts in one call.

        ``POST /api/v3/create-asa-accounts-batch``

        Args:
            app_id: Identifier of the application.
            list: Accounts to create, 1 to 100. Holds: 1 to 100 items.
        """
        return await self._send(_CREATE_ASA_ACCOUNT_BATCH, {"appId": app_id, "list": list}, request_options)

    async def delete_application(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an application.

        Users can no longer sign in to it, and there is no call that restores it.

        ``POST /api/v3/delete-application``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_DELETE_APPLICATION, {"appId": app_id}, request_options)

    async def delete_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an ASA account of an application.

        Users to whom it was assigned can no longer use it.

        ``POST /api/v3/delete-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
        """
        return await self._send(_DELETE_ASA_ACCOUNT, {"accountId": account_id, "appId": app_id}, request_options)

    async def delete_asa_account_batch(
        self,
        *,
        account_ids: list[str],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several ASA accounts of an application.

        Up to 100 accounts in one call.

        ``POST /api/v3/delete-asa-accounts-batch``

        Args:
            account_ids: Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items.
            app_id: Identifier of the application.
        """
        return await self._send(
            _DELETE_ASA_ACCOUNT_BATCH,
            {"accountIds": account_ids, "appId": app_id},
            request_options,
        )

    async def delete_auth(
        self,
        *,
        auth_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes grants of application access.

        Takes the identifiers that `list_auth_application` returns. Use `enabled_auth` to stop a grant without losing
        it.

        ``DELETE /api/v3/batch-applications-auth``

        Args:
            auth_ids: Identifiers of the grants.
        """
        return await self._send(_DELETE_AUTH, {"authIds": auth_ids}, request_options)

    async def detail_auth_subject(
        self,
        *,
        app_id: str,
        target_id: str,
        target_type: AuthTargetType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SubjectAuth]:
        """Tells how a subject came to have access to an application.

        A subject is a user, role, group, organization node or access key. `authType` says whether access comes from the
        default strategy, a grant to everybody, an own grant or a grant to another subject.

        ``GET /api/v3/get-subject-auth-detail``

        Args:
            app_id: Identifier of the application.
            target_id: Identifier of the subject that is asked about.
            target_type: Kind of the subject: `USER`, `ROLE`, `GROUP`, `ORG` (organization node) or `AK_SK` (access
                key).
        """
        return await self._send(
            _DETAIL_AUTH_SUBJECT,
            {"appId": app_id, "targetId": target_id, "targetType": target_type},
            request_options,
        )

    async def enabled_auth(
        self,
        *,
        enabled: bool,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches one grant of application access on or off.

        The grant stays in the list while it is off. Its identifier comes from `list_auth_application`.

        ``POST /api/v3/update-auth-enabled``

        Args:
            enabled: Whether the grant is to be in force.
            id: Identifier of the grant.
        """
        return await self._send(_ENABLED_AUTH, {"enabled": enabled, "id": id}, request_options)

    async def get_application(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Application]:
        """Gets an application with its settings.

        Returns sign-in, sign-up, branding and protocol settings. The secret is not part of the answer;
        `get_application_secret` returns it.

        ``GET /api/v3/get-application``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_GET_APPLICATION, {"appId": app_id}, request_options)

    async def get_application_permission_strategy(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationPermissionStrategy]:
        """Gets who has access to an application by default.

        The strategy is either to let everybody in or nobody; grants then make exceptions.

        ``GET /api/v3/get-application-permission-strategy``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_GET_APPLICATION_PERMISSION_STRATEGY, {"appId": app_id}, request_options)

    async def get_application_secret(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSecret]:
        """Gets the secret of an application.

        Keep the secret on a server and out of logs. `refresh_application_secret` replaces it.

        ``GET /api/v3/get-application-secret``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_GET_APPLICATION_SECRET, {"appId": app_id}, request_options)

    async def get_application_simple_info(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSimpleInfo]:
        """Gets the name, logo and kind of an application.

        Leaves out the settings, which `get_application` returns.

        ``GET /api/v3/get-application-simple-info``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_GET_APPLICATION_SIMPLE_INFO, {"appId": app_id}, request_options)

    async def get_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Gets one ASA account of an application.

        The answer holds its sign-in data and must be kept secret.

        ``GET /api/v3/get-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
        """
        return await self._send(_GET_ASA_ACCOUNT, {"accountId": account_id, "appId": app_id}, request_options)

    async def get_asa_account_assigned_targets(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccountTargetPage]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def get_asa_account_assigned_targets_pages(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[AsaAccountTargetPage]]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def get_asa_account_assigned_targets_items(
        self,
        *,
        account_id: str,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[AsaAccountTarget]:
        """Lists to whom an ASA account is assigned, one page at a time.

        Targets are users, roles, groups and departments.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-asa-account-assigned-targets``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            {"accountId": account_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    async def get_asa_account_batch(
        self,
        *,
        account_ids: list[str],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AsaAccount]]:
        """Gets several ASA accounts of an application.

        Up to 100 accounts in one call. Safe to repeat: nothing is changed.

        ``POST /api/v3/get-asa-accounts-batch``

        Args:
            account_ids: Identifiers of the ASA accounts, 1 to 100. Holds: 1 to 100 items.
            app_id: Identifier of the application.
        """
        return await self._send(_GET_ASA_ACCOUNT_BATCH, {"accountIds": account_ids, "appId": app_id}, request_options)

    async def get_assigned_account(
        self,
        *,
        app_id: str,
        target_identifier: str,
        target_type: TargetType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Gets the ASA account that is assigned to a target.

        A target is a user, role, group or department. The answer holds sign-in data and must be kept secret.

        ``GET /api/v3/get-assigned-account``

        Args:
            app_id: Identifier of the application.
            target_identifier: Identifier of the target: user id, role code, group code or department id.
            target_type: Kind of the target: `USER`, `ROLE`, `GROUP` or `DEPARTMENT`.
        """
        return await self._send(
            _GET_ASSIGNED_ACCOUNT,
            {"appId": app_id, "targetIdentifier": target_identifier, "targetType": target_type},
            request_options,
        )

    async def get_mfa_trigger_data(
        self,
        *,
        app_id: str,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaInfo]:
        """Gets the data with which an application starts multi-factor authentication for a user.

        The answer holds a short-lived token and the factors that the user can be asked for.

        ``GET /api/v3/get-mfa-trigger-data``

        Args:
            app_id: Identifier of the application.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_MFA_TRIGGER_DATA,
            {"appId": app_id, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def list_application_active_users(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return await self._send(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    def list_application_active_users_pages(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return self._pages(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    def list_application_active_users_items(
        self,
        *,
        app_id: str,
        options: ListApplicationActiveUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists the active users of an application, one page at a time.

        Custom data, identities and departments are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-application-active-users``

        Args:
            app_id: Identifier of the application.
            options: Optional settings for this call.
        """
        return self._items(_LIST_APPLICATION_ACTIVE_USERS, {"appId": app_id, "options": options}, request_options)

    async def list_application_simple_info(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSimpleInfoPage]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return await self._send(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_application_simple_info_pages(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApplicationSimpleInfoPage]]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._pages(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_application_simple_info_items(
        self,
        *,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ApplicationSimpleInfo]:
        """Lists applications without their settings, one page at a time.

        Answers with names, logos and kinds only; pages hold at most 50 applications.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-application-simple-info``

        Args:
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._items(
            _LIST_APPLICATION_SIMPLE_INFO,
            {
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    async def list_applications(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationPage]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return await self._send(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_applications_pages(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApplicationPage]]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._pages(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    def list_applications_items(
        self,
        *,
        all: bool | NotGiven = NOT_GIVEN,
        is_integrate_app: bool | NotGiven = NOT_GIVEN,
        is_self_built_app: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Application]:
        """Lists applications with their settings, one page at a time.

        Pages hold at most 50 applications. Use `list_application_simple_info` where names and identifiers are enough.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-applications``

        Args:
            all: Return all applications.
            is_integrate_app: Only integrated applications, which were added from the catalog of ready-made ones.
                Default: `False`.
            is_self_built_app: Only applications that you set up yourself. Default: `False`.
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sso_enabled: Only applications that take part in single sign-on. Default: `False`.
        """
        return self._items(
            _LIST_APPLICATIONS,
            {
                "all": all,
                "isIntegrateApp": is_integrate_app,
                "isSelfBuiltApp": is_self_built_app,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "ssoEnabled": sso_enabled,
            },
            request_options,
        )

    async def list_asa_account(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccountPage]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    def list_asa_account_pages(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[AsaAccountPage]]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    def list_asa_account_items(
        self,
        *,
        app_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[AsaAccount]:
        """Lists the ASA accounts of an application, one page at a time.

        Pages hold at most 50 accounts. The answer holds sign-in data and must be kept secret.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-asa-accounts``

        Args:
            app_id: Identifier of the application.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_ASA_ACCOUNT, {"appId": app_id, "limit": limit, "page": page}, request_options)

    async def list_auth_application(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationAuthPage]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return await self._send(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    def list_auth_application_pages(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ApplicationAuthPage]]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return self._pages(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    def list_auth_application_items(
        self,
        *,
        app_id: str,
        effect: PermissionEffect | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_name: str | NotGiven = NOT_GIVEN,
        target_type_list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ApplicationAuth]:
        """Lists who is granted or refused access to an application, one page at a time.

        Each entry is one grant with its own identifier, which `enabled_auth` and `delete_auth` take.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-applications-auth``

        Args:
            app_id: Identifier of the application.
            effect: Only grants (`ALLOW`) or refusals (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            target_name: Only targets with this name.
            target_type_list: Only targets of these kinds: `USER`, `ROLE`, `GROUP`, `ORG` or `AK_SK`.
        """
        return self._items(
            _LIST_AUTH_APPLICATION,
            {
                "appId": app_id,
                "effect": effect,
                "enabled": enabled,
                "limit": limit,
                "page": page,
                "targetName": target_name,
                "targetTypeList": target_type_list,
            },
            request_options,
        )

    async def list_auth_subject(
        self,
        *,
        target_id: str,
        target_type: AuthTargetType,
        app_name: str | NotGiven = NOT_GIVEN,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        effect: list[str] | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SubjectApplicationList]:
        """Lists the applications that a subject is granted or refused.

        A subject is a user, role, group, organization node or access key. The list is complete, without pages, and can
        be restricted by application name, kind and effect.

        ``POST /api/v3/list-subject-auth``

        Args:
            target_id: Identifier of the subject.
            target_type: Kind of the subject: user, role, group, organization node (`ORG`) or access key (`AK_SK`).
            app_name: Only applications with this name.
            app_type_list: Only applications of these kinds: `INTEGRATED`, `SELFBUILT` or `APP_PANEL`.
            effect: Only applications that are granted (`ALLOW`) or refused (`DENY`).
            enabled: Only grants that are in force (`true`) or not (`false`).
        """
        return await self._send(
            _LIST_AUTH_SUBJECT,
            {
                "targetId": target_id,
                "targetType": target_type,
                "appName": app_name,
                "appTypeList": app_type_list,
                "effect": effect,
                "enabled": enabled,
            },
            request_options,
        )

    async def list_tenant_applications(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantApplicationPage]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return await self._send(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    def list_tenant_applications_pages(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantApplicationPage]]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return self._pages(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    def list_tenant_applications_items(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        sso_enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[TenantApplication]:
        """Lists the applications that tenants use, one page at a time.

        Unlike other lists it takes the page number and size as texts.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-applications``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page as text.
            page: Page number as text, counted from 1.
            sso_enabled: Only applications that take part in single sign-on.
        """
        return self._items(
            _LIST_TENANT_APPLICATIONS,
            {"keywords": keywords, "limit": limit, "page": page, "sso_enabled": sso_enabled},
            request_options,
        )

    async def refresh_application_secret(
        self,
        *,
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ApplicationSecret]:
        """Replaces the secret of an application by a new one.

        Everything that uses the old secret must be given the new one, which the answer holds.

        ``POST /api/v3/refresh-application-secret``

        Args:
            app_id: Identifier of the application.
        """
        return await self._send(_REFRESH_APPLICATION_SECRET, {"appId": app_id}, request_options)

    async def revoke_application_access(
        self,
        *,
        app_id: str,
        list: list[DeleteApplicationPermissionRecordItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes grants and refusals of access to an application.

        The default strategy of the application applies again to the given targets.

        ``POST /api/v3/revoke-application-access``

        Args:
            app_id: Identifier of the application.
            list: Whose grants and refusals to remove.
        """
        return await self._send(_REVOKE_APPLICATION_ACCESS, {"appId": app_id, "list": list}, request_options)

    async def unassign_asa_account(
        self,
        *,
        account_id: str,
        app_id: str,
        targets: list[AssignAsaAccountItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes an ASA account away from users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind. The account itself stays.

        ``POST /api/v3/unassign-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            app_id: Identifier of the application.
            targets: The targets, 1 to 10 entries. Holds: 1 to 10 items.
        """
        return await self._send(
            _UNASSIGN_ASA_ACCOUNT,
            {"accountId": account_id, "appId": app_id, "targets": targets},
            request_options,
        )

    async def update_application(
        self,
        *,
        app_id: str,
        app_description: str | NotGiven = NOT_GIVEN,
        app_identifier: str | NotGiven = NOT_GIVEN,
        app_logo: str | NotGiven = NOT_GIVEN,
        app_name: str | NotGiven = NOT_GIVEN,
        branding_config: ApplicationBrandingConfigInput | NotGiven = NOT_GIVEN,
        cas_config: CasIdpConfig | NotGiven = NOT_GIVEN,
        cas_provider_enabled: bool | NotGiven = NOT_GIVEN,
        default_protocol: ApplicationProtocol | NotGiven = NOT_GIVEN,
        enable_permission_apply: bool | NotGiven = NOT_GIVEN,
        init_login_uri: str | NotGiven = NOT_GIVEN,
        login_config: UpdateApplicationLoginConfigInput | NotGiven = NOT_GIVEN,
        logout_redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        oauth_config: OAuthIdpConfig | NotGiven = NOT_GIVEN,
        oauth_provider_enabled: bool | NotGiven = NOT_GIVEN,
        oidc_config: OidcConfig | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        register_config: ApplicationRegisterConfigInput | NotGiven = NOT_GIVEN,
        saml_config: SamlIdpConfig | NotGiven = NOT_GIVEN,
        saml_provider_enabled: bool | NotGiven = NOT_GIVEN,
        sso_enabled: bool | NotGiven = NOT_GIVEN,
        sso_show_launchpad: bool | NotGiven = NOT_GIVEN,
        template_data: Any | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the settings of an application.

        Fields that are left out stay as they are.

        ``POST /api/v3/update-application``

        Args:
            app_id: Identifier of the application.
            app_description: Description of the application.
            app_identifier: Unique identifier of the application, part of its domain.
            app_logo: URL of the application logo.
            app_name: Name of the application.
            branding_config: Look of the sign-in page.
            cas_config: CAS settings.
            cas_provider_enabled: Whether the application acts as a CAS identity provider.
            default_protocol: Protocol by which the application signs users in.
            enable_permission_apply: Whether users may apply for access.
            init_login_uri: URL at which the application starts a sign-in.
            login_config: Sign-in settings.
            logout_redirect_uris: URLs that the browser may return to after sign-out.
            oauth_config: OAuth 2.0 settings.
            oauth_provider_enabled: Whether the application acts as an OAuth 2.0 identity provider.
            oidc_config: OpenID Connect settings; lifetimes are in seconds.
            redirect_uris: URLs that the browser may return to after sign-in.
            register_config: Sign-up settings.
            saml_config: SAML 2.0 settings.
            saml_provider_enabled: Whether the application acts as a SAML 2.0 identity provider.
            sso_enabled: Whether the application takes part in single sign-on.
            sso_show_launchpad: Whether the application is shown on the launchpad.
            template_data: Values for the fields of the catalog template.
        """
        return await self._send(
            _UPDATE_APPLICATION,
            {
                "appId": app_id,
                "appDescription": app_description,
                "appIdentifier": app_identifier,
                "appLogo": app_logo,
                "appName": app_name,
                "brandingConfig": branding_config,
                "casConfig": cas_config,
                "casProviderEnabled": cas_provider_enabled,
                "defaultProtocol": default_protocol,
                "enablePermissionApply": enable_permission_apply,
                "initLoginUri": init_login_uri,
                "loginConfig": login_config,
                "logoutRedirectUris": logout_redirect_uris,
                "oauthConfig": oauth_config,
                "oauthProviderEnabled": oauth_provider_enabled,
                "oidcConfig": oidc_config,
                "redirectUris": redirect_uris,
                "registerConfig": register_config,
                "samlConfig": saml_config,
                "samlProviderEnabled": saml_provider_enabled,
                "ssoEnabled": sso_enabled,
                "ssoShowLaunchpad": sso_show_launchpad,
                "templateData": template_data,
            },
            request_options,
        )

    async def update_application_mfa_settings(
        self,
        *,
        app_id: str,
        disabled_factors: list[FactorType] | NotGiven = NOT_GIVEN,
        enabled_factors: list[FactorType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Switches authentication factors of an application on and off.

        Factors that are in neither list stay as they are. The answer holds the factors that are on.

        ``POST /api/v3/update-application-mfa-settings``

        Args:
            app_id: Identifier of the application.
            disabled_factors: Factors to switch off. Default: `[]`.
            enabled_factors: Factors to switch on. Default: `[]`.
        """
        return await self._send(
            _UPDATE_APPLICATION_MFA_SETTINGS,
            {"appId": app_id, "disabledFactors": disabled_factors, "enabledFactors": enabled_factors},
            request_options,
        )

    async def update_application_permission_strategy(
        self,
        *,
        app_id: str,
        permission_strategy: PermissionStrategy,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes who has access to an application by default.

        With `DENY_ALL` only those come in who are granted access by `authorize_application_access`.

        ``POST /api/v3/update-application-permission-strategy``

        Args:
            app_id: Identifier of the application.
            permission_strategy: Who has access by default: everybody (`ALLOW_ALL`) or nobody (`DENY_ALL`).
        """
        return await self._send(
            _UPDATE_APPLICATION_PERMISSION_STRATEGY,
            {"appId": app_id, "permissionStrategy": permission_strategy},
            request_options,
        )

    async def update_asa_account(
        self,
        *,
        account_id: str,
        account_info: dict[str, Any],
        app_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AsaAccount]:
        """Changes the sign-in data of an ASA account.

        The given data replaces the stored data.

        ``POST /api/v3/update-asa-account``

        Args:
            account_id: Identifier of the ASA account.
            account_info: Sign-in data of the account, usually with the keys `account` and `password`; keep it
                secret.
            app_id: Identifier of the application.
        """
        return await self._send(
            _UPDATE_ASA_ACCOUNT,
            {"accountId": account_id, "accountInfo": account_info, "appId": app_id},
            request_options,
        )

    async def update_login_page_config(
        self,
        *,
        update: UpdateLoginConfig,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the sign-in page of the user pool.

        Sets tabs, QR codes, language and the tenant features of the page.

        ``POST /api/v3/update-login-page-config``

        Args:
            update: The changes.
        """
        return await self._send(_UPDATE_LOGIN_PAGE_CONFIG, {"update": update}, request_options)

    async def update_tenant_qr_code_state(
        self,
        *,
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches QR code sign-in of tenant applications on or off.

        Applies to the whole user pool.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-userpool-tenant-appqrcode-state``

        Args:
            enabled: Whether QR code sign-in is offered.
        """
        return await self._send(_UPDATE_TENANT_QR_CODE_STATE, {"enabled": enabled}, request_options)

    async def update_user_pool_tenant_config(
        self,
        *,
        update: UpdateLoginConfig,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the tenant settings of the user pool.

        Applies to the sign-in page that tenants share.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-userpool-tenant-config``

        Args:
            update: The changes.
        """
        return await self._send(_UPDATE_USER_POOL_TENANT_CONFIG, {"update": update}, request_options)

    async def user_pool_tenant_config(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPoolTenantConfig]:
        """Gets the tenant settings of the user pool.

        They say how the sign-in page treats tenants: who may create or join one, how to switch between them and how the
        page looks.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/userpool-tenant-config``
        """
        return await self._send(_USER_POOL_TENANT_CONFIG, {}, request_options)

    async def userpoll_tenant_config(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPoolTenantConfig]:
        """Deprecated: former name of `user_pool_tenant_config`."""
        return await self.user_pool_tenant_config(request_options=request_options)
