# Generated from spec/genauth/authentication.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN, first_given
from .account_linking import AccountLinkingCalls, AsyncAccountLinkingCalls
from .events import AsyncEventsCalls, EventsCalls
from .file_upload import AsyncFileUploadCalls, FileUploadCalls
from .invitations import AsyncInvitationsCalls, InvitationsCalls
from .messages import AsyncMessagesCalls, MessagesCalls
from .mfa_factors import AsyncMfaFactorsCalls, MfaFactorsCalls
from .my_resources import AsyncMyResourcesCalls, MyResourcesCalls
from .oidc_protocol import AsyncOidcProtocolCalls, OidcProtocolCalls
from .passkeys import AsyncPasskeysCalls, PasskeysCalls
from .permission_applications import AsyncPermissionApplicationsCalls, PermissionApplicationsCalls
from .permission_check import AsyncPermissionCheckCalls, PermissionCheckCalls
from .profile import AsyncProfileCalls, ProfileCalls
from .public_info import AsyncPublicInfoCalls, PublicInfoCalls
from .settings import SETTINGS
from .sign_in import AsyncSignInCalls, SignInCalls
from .sign_out import AsyncSignOutCalls, SignOutCalls
from .sign_up import AsyncSignUpCalls, SignUpCalls
from .social_mini_programs import AsyncSocialMiniProgramsCalls, SocialMiniProgramsCalls
from .tokens import AsyncTokensCalls, TokensCalls
from .wechat import AsyncWechatCalls, WechatCalls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.not_given import NotGiven


class AuthenticationClient(
    AccountLinkingCalls,
    EventsCalls,
    FileUploadCalls,
    InvitationsCalls,
    MessagesCalls,
    MfaFactorsCalls,
    MyResourcesCalls,
    OidcProtocolCalls,
    PasskeysCalls,
    PermissionApplicationsCalls,
    PermissionCheckCalls,
    ProfileCalls,
    PublicInfoCalls,
    SignInCalls,
    SignOutCalls,
    SignUpCalls,
    SocialMiniProgramsCalls,
    TokensCalls,
    WechatCalls,
    Client,
):
    """Sign-up, sign-in and self-service of the users of an application.

    What an application calls on behalf of its users: signing up and in, second factors, passkeys, the profile and the
    permissions of the signed-in user, and the OpenID Connect endpoints. Most answers are envelopes: success is
    `statusCode` 200, whatever the HTTP status.
    """

    def __init__(
        self,
        app_id: str,
        app_host: str,
        *,
        app_secret: str | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        protocol: Literal["oidc", "oauth", "cas", "saml"] | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        token_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        introspection_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        introspection_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        revocation_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        revocation_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        lang: Literal["zh-CN", "en-US", "ja-JP", "zh-TW"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        id_token_signed_response_alg: Literal["RS256", "PS256", "ES256", "EdDSA", "HS256"] | NotGiven = NOT_GIVEN,
        userinfo_signed_response_alg: Literal["RS256", "PS256", "ES256", "EdDSA", "HS256"] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
        base_url: str | NotGiven = NOT_GIVEN,
        timeout: float | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        max_retry_delay: float | NotGiven = NOT_GIVEN,
        max_answer_bytes: int | NotGiven = NOT_GIVEN,
        allow_insecure: bool | NotGiven = NOT_GIVEN,
        credential: str | NotGiven = NOT_GIVEN,
        reject_unauthorized: bool | NotGiven = NOT_GIVEN,
        ca: str | bytes | Path | ssl.SSLContext | NotGiven = NOT_GIVEN,
        proxy: str | Literal[False] | NotGiven = NOT_GIVEN,
        http_client: httpx.Client | NotGiven = NOT_GIVEN,
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            app_id: Id of the application.
            app_secret: Secret of the application; not needed when `tokenEndpointAuthMethod` is `none`. Required
                unless `tokenEndpointAuthMethod` is `"none"`.
            app_host: Address of the application, for example https://example.genauth.ai.
            access_token: Access token of the signed-in user; can be set later.
            redirect_uri: Where the browser comes back to after signing in; one of the addresses in the settings of
                the application.
            logout_redirect_uri: Where the browser comes back to after signing out; one of the addresses in the
                settings of the application.
            scope: Scopes to ask for, separated by spaces; `openid` must be among them, `offline_access` asks for a
                refresh token. Default: `"openid profile"`.
            protocol: Protocol of the application. Default: `"oidc"`.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; the same as in
                the settings of the application. Default: `"client_secret_post"`. Formerly
                `token_end_point_auth_method`.
            introspection_endpoint_auth_method: How the client authenticates itself when it inspects a token; the
                same as in the settings of the application. Default: `"client_secret_post"`. Formerly
                `introspection_end_point_auth_method`.
            revocation_endpoint_auth_method: How the client authenticates itself when it revokes a token; the same
                as in the settings of the application. Default: `"client_secret_post"`. Formerly
                `revocation_end_point_auth_method`.
            lang: Language of the messages in answers. Default: `"zh-CN"`.
            tenant_id: The tenant on whose behalf the calls are made.
            id_token_signed_response_alg: Algorithm that signs ID tokens, as in the settings of the application; a
                token of any other is refused. Default: `"RS256"`.
            userinfo_signed_response_alg: Algorithm that signs user info, where the settings of the application have
                it signed. Default: that of ID tokens.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for applications whose ID tokens are
                encrypted. Then a token that is not encrypted is refused.
            issuer: Issuer of the tokens, when it is not `{appHost}/oidc`.
            audience: Who access tokens must be made for, when that is not this application: their `aud`, one of
                several, or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by applications without a
                secret; otherwise derived from that one. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
            base_url: Address of the server, instead of the one that the document names.
            timeout: Milliseconds for a whole call with its retries; default 10000, 0 for no limit.
            max_retries: How often a failed request that may be repeated is sent again; default 2.
            max_retry_delay: Milliseconds that are waited before a retry at most; default 5000.
            max_answer_bytes: Longer answers are refused.
            allow_insecure: Whether credentials may travel over http to other machines; default false.
            credential: Name of the credential to use where several would do.
            reject_unauthorized: Only exactly `False` stops checking certificates; default true.
            ca: Certificates to trust: PEM text or bytes, a path, or a context.
            proxy: Address of a proxy, or `False` for none; default: what the environment says.
            http_client: Sends the requests instead of a client of our own; it is not closed.
            transport: Sends the requests in a way of your own.
            hooks: Called before requests and after answers.
            environment: Clock and chance, for tests.
        """
        super().__init__(
            SETTINGS,
            {
                "appId": app_id,
                "appSecret": app_secret,
                "appHost": app_host,
                "accessToken": access_token,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "protocol": protocol,
                "tokenEndpointAuthMethod": first_given(token_endpoint_auth_method, token_end_point_auth_method),
                "introspectionEndpointAuthMethod": first_given(
                    introspection_endpoint_auth_method,
                    introspection_end_point_auth_method,
                ),
                "revocationEndpointAuthMethod": first_given(
                    revocation_endpoint_auth_method,
                    revocation_end_point_auth_method,
                ),
                "lang": lang,
                "tenantId": tenant_id,
                "idTokenSignedResponseAlg": id_token_signed_response_alg,
                "userinfoSignedResponseAlg": userinfo_signed_response_alg,
                "encryptionKey": encryption_key,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
                "base_url": base_url,
                "timeout": timeout,
                "max_retries": max_retries,
                "max_retry_delay": max_retry_delay,
                "max_answer_bytes": max_answer_bytes,
                "allow_insecure": allow_insecure,
                "credential": credential,
                "reject_unauthorized": reject_unauthorized,
                "ca": ca,
                "proxy": proxy,
                "http_client": http_client,
                "transport": transport,
                "hooks": hooks,
                "environment": environment,
            },
        )

    def set_access_token(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `access_token` from the next call on; `None` removes it."""
        self._change("accessToken", value)


class AsyncAuthenticationClient(
    AsyncAccountLinkingCalls,
    AsyncEventsCalls,
    AsyncFileUploadCalls,
    AsyncInvitationsCalls,
    AsyncMessagesCalls,
    AsyncMfaFactorsCalls,
    AsyncMyResourcesCalls,
    AsyncOidcProtocolCalls,
    AsyncPasskeysCalls,
    AsyncPermissionApplicationsCalls,
    AsyncPermissionCheckCalls,
    AsyncProfileCalls,
    AsyncPublicInfoCalls,
    AsyncSignInCalls,
    AsyncSignOutCalls,
    AsyncSignUpCalls,
    AsyncSocialMiniProgramsCalls,
    AsyncTokensCalls,
    AsyncWechatCalls,
    AsyncClient,
):
    """Sign-up, sign-in and self-service of the users of an application.

    What an application calls on behalf of its users: signing up and in, second factors, passkeys, the profile and the
    permissions of the signed-in user, and the OpenID Connect endpoints. Most answers are envelopes: success is
    `statusCode` 200, whatever the HTTP status.
    """

    def __init__(
        self,
        app_id: str,
        app_host: str,
        *,
        app_secret: str | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        protocol: Literal["oidc", "oauth", "cas", "saml"] | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        token_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        introspection_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        introspection_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        revocation_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        revocation_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"]
        | NotGiven = NOT_GIVEN,
        lang: Literal["zh-CN", "en-US", "ja-JP", "zh-TW"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        id_token_signed_response_alg: Literal["RS256", "PS256", "ES256", "EdDSA", "HS256"] | NotGiven = NOT_GIVEN,
        userinfo_signed_response_alg: Literal["RS256", "PS256", "ES256", "EdDSA", "HS256"] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
        base_url: str | NotGiven = NOT_GIVEN,
        timeout: float | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        max_retry_delay: float | NotGiven = NOT_GIVEN,
        max_answer_bytes: int | NotGiven = NOT_GIVEN,
        allow_insecure: bool | NotGiven = NOT_GIVEN,
        credential: str | NotGiven = NOT_GIVEN,
        reject_unauthorized: bool | NotGiven = NOT_GIVEN,
        ca: str | bytes | Path | ssl.SSLContext | NotGiven = NOT_GIVEN,
        proxy: str | Literal[False] | NotGiven = NOT_GIVEN,
        http_client: httpx.AsyncClient | NotGiven = NOT_GIVEN,
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            app_id: Id of the application.
            app_secret: Secret of the application; not needed when `tokenEndpointAuthMethod` is `none`. Required
                unless `tokenEndpointAuthMethod` is `"none"`.
            app_host: Address of the application, for example https://example.genauth.ai.
            access_token: Access token of the signed-in user; can be set later.
            redirect_uri: Where the browser comes back to after signing in; one of the addresses in the settings of
                the application.
            logout_redirect_uri: Where the browser comes back to after signing out; one of the addresses in the
                settings of the application.
            scope: Scopes to ask for, separated by spaces; `openid` must be among them, `offline_access` asks for a
                refresh token. Default: `"openid profile"`.
            protocol: Protocol of the application. Default: `"oidc"`.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; the same as in
                the settings of the application. Default: `"client_secret_post"`. Formerly
                `token_end_point_auth_method`.
            introspection_endpoint_auth_method: How the client authenticates itself when it inspects a token; the
                same as in the settings of the application. Default: `"client_secret_post"`. Formerly
                `introspection_end_point_auth_method`.
            revocation_endpoint_auth_method: How the client authenticates itself when it revokes a token; the same
                as in the settings of the application. Default: `"client_secret_post"`. Formerly
                `revocation_end_point_auth_method`.
            lang: Language of the messages in answers. Default: `"zh-CN"`.
            tenant_id: The tenant on whose behalf the calls are made.
            id_token_signed_response_alg: Algorithm that signs ID tokens, as in the settings of the application; a
                token of any other is refused. Default: `"RS256"`.
            userinfo_signed_response_alg: Algorithm that signs user info, where the settings of the application have
                it signed. Default: that of ID tokens.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for applications whose ID tokens are
                encrypted. Then a token that is not encrypted is refused.
            issuer: Issuer of the tokens, when it is not `{appHost}/oidc`.
            audience: Who access tokens must be made for, when that is not this application: their `aud`, one of
                several, or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by applications without a
                secret; otherwise derived from that one. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
            base_url: Address of the server, instead of the one that the document names.
            timeout: Milliseconds for a whole call with its retries; default 10000, 0 for no limit.
            max_retries: How often a failed request that may be repeated is sent again; default 2.
            max_retry_delay: Milliseconds that are waited before a retry at most; default 5000.
            max_answer_bytes: Longer answers are refused.
            allow_insecure: Whether credentials may travel over http to other machines; default false.
            credential: Name of the credential to use where several would do.
            reject_unauthorized: Only exactly `False` stops checking certificates; default true.
            ca: Certificates to trust: PEM text or bytes, a path, or a context.
            proxy: Address of a proxy, or `False` for none; default: what the environment says.
            http_client: Sends the requests instead of a client of our own; it is not closed.
            transport: Sends the requests in a way of your own.
            hooks: Called before requests and after answers.
            environment: Clock and chance, for tests.
        """
        super().__init__(
            SETTINGS,
            {
                "appId": app_id,
                "appSecret": app_secret,
                "appHost": app_host,
                "accessToken": access_token,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "protocol": protocol,
                "tokenEndpointAuthMethod": first_given(token_endpoint_auth_method, token_end_point_auth_method),
                "introspectionEndpointAuthMethod": first_given(
                    introspection_endpoint_auth_method,
                    introspection_end_point_auth_method,
                ),
                "revocationEndpointAuthMethod": first_given(
                    revocation_endpoint_auth_method,
                    revocation_end_point_auth_method,
                ),
                "lang": lang,
                "tenantId": tenant_id,
                "idTokenSignedResponseAlg": id_token_signed_response_alg,
                "userinfoSignedResponseAlg": userinfo_signed_response_alg,
                "encryptionKey": encryption_key,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
                "base_url": base_url,
                "timeout": timeout,
                "max_retries": max_retries,
                "max_retry_delay": max_retry_delay,
                "max_answer_bytes": max_answer_bytes,
                "allow_insecure": allow_insecure,
                "credential": credential,
                "reject_unauthorized": reject_unauthorized,
                "ca": ca,
                "proxy": proxy,
                "http_client": http_client,
                "transport": transport,
                "hooks": hooks,
                "environment": environment,
            },
        )

    def set_access_token(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `access_token` from the next call on; `None` removes it."""
        self._change("accessToken", value)
