# Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.identity.access_token import access_token_claims, validate_access_token
from .._runtime.identity.authorize import authorize_url
from .._runtime.identity.call_shapes import user_info_of
from .._runtime.identity.cas import validate_ticket1, validate_ticket2
from .._runtime.identity.client_credentials import client_credentials
from .._runtime.identity.code import exchange_code
from .._runtime.identity.create_login import create_login
from .._runtime.identity.id_token import id_token_claims
from .._runtime.identity.introspect import introspect
from .._runtime.identity.logout import logout_url
from .._runtime.identity.pkce import code_challenge, code_verifier
from .._runtime.identity.redirects import finish_login, start_login, start_logout
from .._runtime.identity.refresh import refresh_tokens
from .._runtime.identity.revoke import revoke
from .._runtime.not_given import NOT_GIVEN, first_given
from .._runtime.running import run
from .account_linking import AccountLinkingCalls, AsyncAccountLinkingCalls
from .events import AsyncEventsCalls, EventsCalls
from .file_upload import AsyncFileUploadCalls, FileUploadCalls
from .invitations import AsyncInvitationsCalls, InvitationsCalls
from .login import LOGIN
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
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.identity.access_token import AccessTokenClaims, AccessTokenInfo
    from .._runtime.identity.any_audience import AnyAudience
    from .._runtime.identity.authorize import AuthorizeUrl
    from .._runtime.identity.cas import Ticket1, Ticket2
    from .._runtime.identity.id_token import IdTokenClaims
    from .._runtime.identity.introspect import TokenState
    from .._runtime.identity.redirects import FinishedLogin
    from .._runtime.identity.token_request import Tokens
    from .._runtime.identity.web_message import WebRequest, WebResponse
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport
    from .login import GenAuthUserInfo


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
        post_logout_redirect_uri: str | NotGiven = NOT_GIVEN,
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
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
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
        transport: Transport | NotGiven = NOT_GIVEN,
        hooks: Hooks | Sequence[Hooks] | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            app_id: Id of the application.
            app_secret: Secret of the application; not needed when `token_endpoint_auth_method` is `none`. Required
                unless `token_endpoint_auth_method` is `"none"`.
            app_host: Address of the application, for example https://example.genauth.ai.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            redirect_uri: Where the browser comes back to after signing in; one of the addresses in the settings of
                the application.
            logout_redirect_uri: Where the browser comes back to after signing out; one of the addresses in the
                settings of the application. Formerly `post_logout_redirect_uri`.
            scope: Scopes to ask for, separated by spaces. With the protocol `oidc`, `openid` must be among them,
                and `offline_access` asks for a refresh token; with `oauth`, `openid` must not, and without any other
                the scope is `user`. Default: `"openid profile"`.
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
            issuer: Issuer of the tokens, when it is not `{app_host}/oidc`.
            audience: Who access tokens must be made for, when that is not this application: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by applications without a
                secret; otherwise derived from that one. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
            base_url: Address of the server, instead of the one that the document names.
            timeout: Milliseconds for a whole call with its retries; default 10000, 0 for no limit.
            max_retries: How often a failed request that may be repeated is sent again; default 2.
            max_retry_delay: Milliseconds that are waited before a retry at most; default 5000.
            max_answer_bytes: Bytes of an answer after decompression; more is a failure of the kind `too-large`;
                default 100 MiB.
            allow_insecure: Whether credentials may travel over http to other machines; default false.
            credential: Name of the credential to use where several would do.
            reject_unauthorized: Only exactly `False` stops checking certificates; default true.
            ca: Certificates to trust instead of the usual ones: PEM text or bytes, a path, or a context.
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
                "logoutRedirectUri": first_given(logout_redirect_uri, post_logout_redirect_uri),
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
        self.login = create_login(self._core, LOGIN)

    def set_access_token(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `access_token` from the next call on, for all who share the client; `None` removes it."""
        self._change("accessToken", value)

    def build_authorize_url(
        self,
        *,
        redirect_uri: str | None = None,
        scope: str | Sequence[str] | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        code_challenge: str | None = None,
        response_mode: Literal["query", "fragment", "form_post", "web_message"] | None = None,
        prompt: str | None = None,
        forced: bool = False,
        max_age: int | None = None,
        acr_values: str | None = None,
        login_hint: str | None = None,
        lang: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> AuthorizeUrl:
        """Address that begins a login: a text with the state, the nonce and the PKCE verifier to keep until the browser
        comes back.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return run(
            authorize_url(
                self.login,
                redirect_uri=redirect_uri,
                scope=scope,
                state=state,
                nonce=nonce,
                code_verifier=code_verifier,
                code_challenge=code_challenge,
                response_mode=response_mode,
                prompt=prompt,
                forced=forced,
                max_age=max_age,
                acr_values=acr_values,
                login_hint=login_hint,
                lang=lang,
                parameters=parameters,
            ),
        )

    def build_logout_url(
        self,
        *,
        redirect_uri: str | None = None,
        id_token: str | None = None,
        state: str | None = None,
    ) -> str:
        """Address that ends the login at the provider.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return run(logout_url(self.login, redirect_uri=redirect_uri, id_token=id_token, state=state))

    def generate_code_challenge(self) -> str:
        """A new PKCE `code_verifier` (RFC 7636)."""
        return code_verifier()

    def get_access_token_by_client_credentials(
        self,
        scope: str | Sequence[str],
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        method: Literal["client_secret_post", "client_secret_basic"] = "client_secret_post",
    ) -> Tokens:
        """A token for the application itself.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        return run(
            client_credentials(self.login, scope, client_id=client_id, client_secret=client_secret, method=method),
        )

    def get_access_token_by_code(
        self,
        code: str,
        *,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        nonce: str | None = None,
        max_age: float | None = None,
    ) -> Tokens:
        """Exchanges a code for tokens; the ID token is verified.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`
        """
        return run(
            exchange_code(
                self.login,
                code,
                redirect_uri=redirect_uri,
                code_verifier=code_verifier,
                nonce=nonce,
                max_age=max_age,
            ),
        )

    def get_code_challenge_digest(self, verifier: str, method: Literal["S256", "plain"] = "S256") -> str:
        """The PKCE `code_challenge` of a verifier (RFC 7636)."""
        return code_challenge(verifier, method)

    def get_new_access_token_by_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: str | Sequence[str] | None = None,
        subject: str | None = None,
    ) -> Tokens:
        """Exchanges a refresh token for fresh tokens; a new ID token is verified.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`
        """
        return run(refresh_tokens(self.login, refresh_token, scope=scope, subject=subject))

    def get_user_info_by_access_token(self, access_token: str, *, subject: str | None = None) -> GenAuthUserInfo:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `user_info_invalid`
        """
        answer: GenAuthUserInfo = run(user_info_of(self.login, access_token, subject=subject))
        return answer

    def handle_redirect_callback(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            LoginError: `callback`, `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`,
                `ticket_invalid`
        """
        return run(finish_login(self.login, request))

    def introspect_token(self, token: str, hint: Literal["access_token", "refresh_token"] | None = None) -> TokenState:
        """What the provider knows of a token (RFC 7662).

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        return run(introspect(self.login, token, hint))

    def login_with_redirect(
        self,
        *,
        return_to: str | None = None,
        request: WebRequest | None = None,
        redirect_uri: str | None = None,
        scope: str | Sequence[str] | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        prompt: str | None = None,
        forced: bool = False,
        max_age: int | None = None,
        acr_values: str | None = None,
        login_hint: str | None = None,
        lang: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> WebResponse:
        """Answers with a redirect to the provider and a sealed cookie that remembers the login.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return run(
            start_login(
                self.login,
                return_to=return_to,
                request=request,
                redirect_uri=redirect_uri,
                scope=scope,
                state=state,
                nonce=nonce,
                code_verifier=code_verifier,
                prompt=prompt,
                forced=forced,
                max_age=max_age,
                acr_values=acr_values,
                login_hint=login_hint,
                lang=lang,
                parameters=parameters,
            ),
        )

    def logout_with_redirect(
        self,
        *,
        redirect_uri: str | None = None,
        id_token: str | None = None,
        state: str | None = None,
        set_cookies: Sequence[str] = (),
    ) -> WebResponse:
        """Answers with a redirect that ends the login at the provider.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return run(
            start_logout(
                self.login,
                redirect_uri=redirect_uri,
                id_token=id_token,
                state=state,
                set_cookies=set_cookies,
            ),
        )

    def parse_access_token(self, access_token: str) -> AccessTokenClaims:
        """Verifies an access token that is a JWT and returns its claims.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `access_token_invalid`, `access_token_expired`
        """
        return run(access_token_claims(self.login, access_token))

    def parse_id_token(
        self,
        id_token: str,
        *,
        nonce: str | None = None,
        access_token: str | None = None,
        code: str | None = None,
        max_age: float | None = None,
        subject: str | None = None,
    ) -> IdTokenClaims:
        """Verifies an ID token and returns its claims.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `id_token_invalid`
        """
        return run(
            id_token_claims(
                self.login,
                id_token,
                nonce=nonce,
                access_token=access_token,
                code=code,
                max_age=max_age,
                subject=subject,
            ),
        )

    def revoke_token(self, token: str, hint: Literal["access_token", "refresh_token"] | None = None) -> None:
        """Ends a token (RFC 7009).

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        run(revoke(self.login, token, hint))

    def validate_access_token(
        self,
        access_token: str,
        *,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
    ) -> AccessTokenInfo:
        """Verifies an access token, and that it carries what is required.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `access_token_invalid`, `access_token_expired`,
                `missing_scope`, `acr_too_low`, `missing_permission`
        """
        return run(validate_access_token(self.login, access_token, scope=scope, acr=acr, permissions=permissions))

    def validate_ticket_v1(self, ticket: str, service: str | None = None) -> Ticket1:
        """Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            LoginError: `configuration`, `request`, `refused`
        """
        return run(validate_ticket1(self.login, ticket, service))

    def validate_ticket_v2(
        self,
        ticket: str,
        service: str | None = None,
        answer_format: Literal["JSON", "XML"] = "JSON",
    ) -> Ticket2:
        """Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            LoginError: `configuration`, `request`, `refused`
        """
        return run(validate_ticket2(self.login, ticket, service, answer_format))


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
        post_logout_redirect_uri: str | NotGiven = NOT_GIVEN,
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
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
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
        transport: Transport | NotGiven = NOT_GIVEN,
        hooks: Hooks | Sequence[Hooks] | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            app_id: Id of the application.
            app_secret: Secret of the application; not needed when `token_endpoint_auth_method` is `none`. Required
                unless `token_endpoint_auth_method` is `"none"`.
            app_host: Address of the application, for example https://example.genauth.ai.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            redirect_uri: Where the browser comes back to after signing in; one of the addresses in the settings of
                the application.
            logout_redirect_uri: Where the browser comes back to after signing out; one of the addresses in the
                settings of the application. Formerly `post_logout_redirect_uri`.
            scope: Scopes to ask for, separated by spaces. With the protocol `oidc`, `openid` must be among them,
                and `offline_access` asks for a refresh token; with `oauth`, `openid` must not, and without any other
                the scope is `user`. Default: `"openid profile"`.
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
            issuer: Issuer of the tokens, when it is not `{app_host}/oidc`.
            audience: Who access tokens must be made for, when that is not this application: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by applications without a
                secret; otherwise derived from that one. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
            base_url: Address of the server, instead of the one that the document names.
            timeout: Milliseconds for a whole call with its retries; default 10000, 0 for no limit.
            max_retries: How often a failed request that may be repeated is sent again; default 2.
            max_retry_delay: Milliseconds that are waited before a retry at most; default 5000.
            max_answer_bytes: Bytes of an answer after decompression; more is a failure of the kind `too-large`;
                default 100 MiB.
            allow_insecure: Whether credentials may travel over http to other machines; default false.
            credential: Name of the credential to use where several would do.
            reject_unauthorized: Only exactly `False` stops checking certificates; default true.
            ca: Certificates to trust instead of the usual ones: PEM text or bytes, a path, or a context.
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
                "logoutRedirectUri": first_given(logout_redirect_uri, post_logout_redirect_uri),
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
        self.login = create_login(self._core, LOGIN)

    def set_access_token(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `access_token` from the next call on, for all who share the client; `None` removes it."""
        self._change("accessToken", value)

    async def build_authorize_url(
        self,
        *,
        redirect_uri: str | None = None,
        scope: str | Sequence[str] | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        code_challenge: str | None = None,
        response_mode: Literal["query", "fragment", "form_post", "web_message"] | None = None,
        prompt: str | None = None,
        forced: bool = False,
        max_age: int | None = None,
        acr_values: str | None = None,
        login_hint: str | None = None,
        lang: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> AuthorizeUrl:
        """Address that begins a login: a text with the state, the nonce and the PKCE verifier to keep until the browser
        comes back.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return await authorize_url(
            self.login,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            nonce=nonce,
            code_verifier=code_verifier,
            code_challenge=code_challenge,
            response_mode=response_mode,
            prompt=prompt,
            forced=forced,
            max_age=max_age,
            acr_values=acr_values,
            login_hint=login_hint,
            lang=lang,
            parameters=parameters,
        )

    async def build_logout_url(
        self,
        *,
        redirect_uri: str | None = None,
        id_token: str | None = None,
        state: str | None = None,
    ) -> str:
        """Address that ends the login at the provider.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return await logout_url(self.login, redirect_uri=redirect_uri, id_token=id_token, state=state)

    def generate_code_challenge(self) -> str:
        """A new PKCE `code_verifier` (RFC 7636)."""
        return code_verifier()

    async def get_access_token_by_client_credentials(
        self,
        scope: str | Sequence[str],
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        method: Literal["client_secret_post", "client_secret_basic"] = "client_secret_post",
    ) -> Tokens:
        """A token for the application itself.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        return await client_credentials(
            self.login,
            scope,
            client_id=client_id,
            client_secret=client_secret,
            method=method,
        )

    async def get_access_token_by_code(
        self,
        code: str,
        *,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        nonce: str | None = None,
        max_age: float | None = None,
    ) -> Tokens:
        """Exchanges a code for tokens; the ID token is verified.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`
        """
        return await exchange_code(
            self.login,
            code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
            nonce=nonce,
            max_age=max_age,
        )

    def get_code_challenge_digest(self, verifier: str, method: Literal["S256", "plain"] = "S256") -> str:
        """The PKCE `code_challenge` of a verifier (RFC 7636)."""
        return code_challenge(verifier, method)

    async def get_new_access_token_by_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: str | Sequence[str] | None = None,
        subject: str | None = None,
    ) -> Tokens:
        """Exchanges a refresh token for fresh tokens; a new ID token is verified.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`
        """
        return await refresh_tokens(self.login, refresh_token, scope=scope, subject=subject)

    async def get_user_info_by_access_token(self, access_token: str, *, subject: str | None = None) -> GenAuthUserInfo:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`, `user_info_invalid`
        """
        answer: GenAuthUserInfo = await user_info_of(self.login, access_token, subject=subject)
        return answer

    async def handle_redirect_callback(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            LoginError: `callback`, `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`,
                `ticket_invalid`
        """
        return await finish_login(self.login, request)

    async def introspect_token(
        self,
        token: str,
        hint: Literal["access_token", "refresh_token"] | None = None,
    ) -> TokenState:
        """What the provider knows of a token (RFC 7662).

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        return await introspect(self.login, token, hint)

    async def login_with_redirect(
        self,
        *,
        return_to: str | None = None,
        request: WebRequest | None = None,
        redirect_uri: str | None = None,
        scope: str | Sequence[str] | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        prompt: str | None = None,
        forced: bool = False,
        max_age: int | None = None,
        acr_values: str | None = None,
        login_hint: str | None = None,
        lang: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> WebResponse:
        """Answers with a redirect to the provider and a sealed cookie that remembers the login.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return await start_login(
            self.login,
            return_to=return_to,
            request=request,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            nonce=nonce,
            code_verifier=code_verifier,
            prompt=prompt,
            forced=forced,
            max_age=max_age,
            acr_values=acr_values,
            login_hint=login_hint,
            lang=lang,
            parameters=parameters,
        )

    async def logout_with_redirect(
        self,
        *,
        redirect_uri: str | None = None,
        id_token: str | None = None,
        state: str | None = None,
        set_cookies: Sequence[str] = (),
    ) -> WebResponse:
        """Answers with a redirect that ends the login at the provider.

        Raises:
            LoginError: `configuration`, `request`, `discovery`
        """
        return await start_logout(
            self.login,
            redirect_uri=redirect_uri,
            id_token=id_token,
            state=state,
            set_cookies=set_cookies,
        )

    async def parse_access_token(self, access_token: str) -> AccessTokenClaims:
        """Verifies an access token that is a JWT and returns its claims.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `access_token_invalid`, `access_token_expired`
        """
        return await access_token_claims(self.login, access_token)

    async def parse_id_token(
        self,
        id_token: str,
        *,
        nonce: str | None = None,
        access_token: str | None = None,
        code: str | None = None,
        max_age: float | None = None,
        subject: str | None = None,
    ) -> IdTokenClaims:
        """Verifies an ID token and returns its claims.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `id_token_invalid`
        """
        return await id_token_claims(
            self.login,
            id_token,
            nonce=nonce,
            access_token=access_token,
            code=code,
            max_age=max_age,
            subject=subject,
        )

    async def revoke_token(self, token: str, hint: Literal["access_token", "refresh_token"] | None = None) -> None:
        """Ends a token (RFC 7009).

        Raises:
            LoginError: `configuration`, `request`, `refused`, `discovery`
        """
        await revoke(self.login, token, hint)

    async def validate_access_token(
        self,
        access_token: str,
        *,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
    ) -> AccessTokenInfo:
        """Verifies an access token, and that it carries what is required.

        Raises:
            LoginError: `configuration`, `request`, `discovery`, `access_token_invalid`, `access_token_expired`,
                `missing_scope`, `acr_too_low`, `missing_permission`
        """
        return await validate_access_token(self.login, access_token, scope=scope, acr=acr, permissions=permissions)

    async def validate_ticket_v1(self, ticket: str, service: str | None = None) -> Ticket1:
        """Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            LoginError: `configuration`, `request`, `refused`
        """
        return await validate_ticket1(self.login, ticket, service)

    async def validate_ticket_v2(
        self,
        ticket: str,
        service: str | None = None,
        answer_format: Literal["JSON", "XML"] = "JSON",
    ) -> Ticket2:
        """Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            LoginError: `configuration`, `request`, `refused`
        """
        return await validate_ticket2(self.login, ticket, service, answer_format)
