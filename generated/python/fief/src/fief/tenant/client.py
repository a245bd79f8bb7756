# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.identity.authorize import authorization_url, authorize_url
from .._runtime.identity.bearer_call import bearer_call
from .._runtime.identity.call_shapes import (
    code_for_claims,
    logout_url_to,
    refresh_for_claims,
    user_info_of,
    validate_access_token_for,
)
from .._runtime.identity.create_login import create_login
from .._runtime.identity.redirects import finish_login, start_login, start_logout
from .._runtime.not_given import NOT_GIVEN
from .._runtime.running import run
from .account import AccountCalls, AsyncAccountCalls
from .login import LOGIN
from .open_id_connect import AsyncOpenIdConnectCalls, OpenIdConnectCalls
from .settings import SETTINGS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.identity.any_audience import AnyAudience
    from .._runtime.identity.authorize import AuthorizeUrl
    from .._runtime.identity.redirects import FinishedLogin
    from .._runtime.identity.web_message import WebRequest, WebResponse
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport
    from .login import FiefAccessTokenInfo, FiefACR, FiefTokenResponse, FiefUserInfo


class Fief(_Client):
    """What an application calls for its users at one tenant of a Fief server.

    The OpenID Connect endpoints that are called directly, and the account of the signed-in user. Signing in, signing up
    and signing out happen in the browser, on pages of the server.
    """

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str | NotGiven | None = NOT_GIVEN,
        encryption_key: str | NotGiven | None = NOT_GIVEN,
        *,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
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
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `base_url` is an internal address such as that of a container:
                sent as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
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
                "baseURL": base_url,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "accessToken": access_token,
                "encryptionKey": encryption_key,
                "host": host,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
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

    def auth_callback(
        self,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
    ) -> tuple[FiefTokenResponse, FiefUserInfo]:
        """Exchanges a code for tokens, and for the verified claims of the ID token.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        answer: tuple[FiefTokenResponse, FiefUserInfo] = run(
            code_for_claims(self.login, code, redirect_uri, code_verifier=code_verifier),
        )
        return answer

    def auth_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: Sequence[str] | None = None,
    ) -> tuple[FiefTokenResponse, FiefUserInfo]:
        """Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        answer: tuple[FiefTokenResponse, FiefUserInfo] = run(refresh_for_claims(self.login, refresh_token, scope=scope))
        return answer

    def auth_url(
        self,
        redirect_uri: str,
        *,
        state: str | None = None,
        scope: Sequence[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: Literal["S256", "plain"] | None = None,
        lang: str | None = None,
        extras_params: Mapping[str, str] | None = None,
    ) -> str:
        """Address that begins a login; what is not given is not sent.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
        """
        return run(
            authorization_url(
                self.login,
                redirect_uri,
                state=state,
                scope=scope,
                code_challenge=code_challenge,
                code_challenge_method=code_challenge_method,
                lang=lang,
                extras_params=extras_params,
            ),
        )

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
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

    def handle_redirect_callback(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            FiefError: `callback`, `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        return run(finish_login(self.login, request))

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
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

    def logout_url(self, redirect_uri: str) -> str:
        """Address that ends the login at the provider; the browser goes on to the given one.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
        """
        return run(logout_url_to(self.login, redirect_uri))

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
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

    def userinfo(self, access_token: str, *, subject: str | None = None) -> FiefUserInfo:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            FiefError: `configuration`, `user_info_invalid`
            FiefRequestError: `request`, `refused`, `discovery`
        """
        answer: FiefUserInfo = run(user_info_of(self.login, access_token, subject=subject))
        return answer

    def validate_access_token(
        self,
        access_token: str,
        *,
        required_scope: Sequence[str] | None = None,
        required_acr: FiefACR | None = None,
        required_permissions: Sequence[str] | None = None,
    ) -> FiefAccessTokenInfo:
        """Verifies an access token, and that it carries what is required: first scopes, then the level, then
        permissions.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
            FiefAccessTokenInvalid: `access_token_invalid`
            FiefAccessTokenExpired: `access_token_expired`
            FiefAccessTokenMissingScope: `missing_scope`
            FiefAccessTokenACRTooLow: `acr_too_low`
            FiefAccessTokenMissingPermission: `missing_permission`
        """
        answer: FiefAccessTokenInfo = run(
            validate_access_token_for(
                self.login,
                access_token,
                required_scope=required_scope,
                required_acr=required_acr,
                required_permissions=required_permissions,
            ),
        )
        return answer

    def change_password(self, access_token: str, new_password: str) -> FiefUserInfo:
        """Sets a new password for the signed-in user.

        The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).

        ``PATCH /api/password``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = run(
            bearer_call(self.login, "PATCH", "/api/password", access_token, {"password": new_password}),
        )
        return answer

    def email_change(self, access_token: str, email: str) -> FiefUserInfo:
        """Asks for another email address of the signed-in user.

        A code is sent to the new address; `email_verify` takes it. Until then the answer and all tokens have the old
        one. The access token must come from a fresh login (`acr` 1).

        ``PATCH /api/email/change``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = run(
            bearer_call(self.login, "PATCH", "/api/email/change", access_token, {"email": email}),
        )
        return answer

    def email_verify(self, access_token: str, code: str) -> FiefUserInfo:
        """Confirms an email address of the signed-in user with the code that was sent to it.

        The access token must come from a fresh login (`acr` 1).

        ``POST /api/email/verify``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = run(bearer_call(self.login, "POST", "/api/email/verify", access_token, {"code": code}))
        return answer

    def update_profile(self, access_token: str, data: Mapping[str, Any]) -> FiefUserInfo:
        """Changes user fields of the signed-in user.

        Only fields that users may change themselves. Email address and password have calls of their own and are ignored
        here.

        ``PATCH /api/profile``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = run(bearer_call(self.login, "PATCH", "/api/profile", access_token, data))
        return answer


class FiefOperations(AccountCalls, OpenIdConnectCalls, _Client):
    """Calls of the API that `Fief` stands on, for what has no method there."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str | NotGiven | None = NOT_GIVEN,
        encryption_key: str | NotGiven | None = NOT_GIVEN,
        *,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
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
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `base_url` is an internal address such as that of a container:
                sent as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
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
                "baseURL": base_url,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "accessToken": access_token,
                "encryptionKey": encryption_key,
                "host": host,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
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
        """Uses another `access_token` from the next call on, for all who share the client; `None` removes it."""
        self._change("accessToken", value)


class FiefAsync(AsyncClient):
    """What an application calls for its users at one tenant of a Fief server.

    The OpenID Connect endpoints that are called directly, and the account of the signed-in user. Signing in, signing up
    and signing out happen in the browser, on pages of the server.
    """

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str | NotGiven | None = NOT_GIVEN,
        encryption_key: str | NotGiven | None = NOT_GIVEN,
        *,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
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
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `base_url` is an internal address such as that of a container:
                sent as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
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
                "baseURL": base_url,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "accessToken": access_token,
                "encryptionKey": encryption_key,
                "host": host,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
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

    async def auth_callback(
        self,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
    ) -> tuple[FiefTokenResponse, FiefUserInfo]:
        """Exchanges a code for tokens, and for the verified claims of the ID token.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        answer: tuple[FiefTokenResponse, FiefUserInfo] = await code_for_claims(
            self.login,
            code,
            redirect_uri,
            code_verifier=code_verifier,
        )
        return answer

    async def auth_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: Sequence[str] | None = None,
    ) -> tuple[FiefTokenResponse, FiefUserInfo]:
        """Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        answer: tuple[FiefTokenResponse, FiefUserInfo] = await refresh_for_claims(
            self.login,
            refresh_token,
            scope=scope,
        )
        return answer

    async def auth_url(
        self,
        redirect_uri: str,
        *,
        state: str | None = None,
        scope: Sequence[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: Literal["S256", "plain"] | None = None,
        lang: str | None = None,
        extras_params: Mapping[str, str] | None = None,
    ) -> str:
        """Address that begins a login; what is not given is not sent.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
        """
        return await authorization_url(
            self.login,
            redirect_uri,
            state=state,
            scope=scope,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            lang=lang,
            extras_params=extras_params,
        )

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
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

    async def handle_redirect_callback(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            FiefError: `callback`, `configuration`
            FiefRequestError: `request`, `refused`, `discovery`
            FiefIdTokenInvalid: `id_token_invalid`
        """
        return await finish_login(self.login, request)

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
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

    async def logout_url(self, redirect_uri: str) -> str:
        """Address that ends the login at the provider; the browser goes on to the given one.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
        """
        return await logout_url_to(self.login, redirect_uri)

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
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
        """
        return await start_logout(
            self.login,
            redirect_uri=redirect_uri,
            id_token=id_token,
            state=state,
            set_cookies=set_cookies,
        )

    async def userinfo(self, access_token: str, *, subject: str | None = None) -> FiefUserInfo:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            FiefError: `configuration`, `user_info_invalid`
            FiefRequestError: `request`, `refused`, `discovery`
        """
        answer: FiefUserInfo = await user_info_of(self.login, access_token, subject=subject)
        return answer

    async def validate_access_token(
        self,
        access_token: str,
        *,
        required_scope: Sequence[str] | None = None,
        required_acr: FiefACR | None = None,
        required_permissions: Sequence[str] | None = None,
    ) -> FiefAccessTokenInfo:
        """Verifies an access token, and that it carries what is required: first scopes, then the level, then
        permissions.

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `discovery`
            FiefAccessTokenInvalid: `access_token_invalid`
            FiefAccessTokenExpired: `access_token_expired`
            FiefAccessTokenMissingScope: `missing_scope`
            FiefAccessTokenACRTooLow: `acr_too_low`
            FiefAccessTokenMissingPermission: `missing_permission`
        """
        answer: FiefAccessTokenInfo = await validate_access_token_for(
            self.login,
            access_token,
            required_scope=required_scope,
            required_acr=required_acr,
            required_permissions=required_permissions,
        )
        return answer

    async def change_password(self, access_token: str, new_password: str) -> FiefUserInfo:
        """Sets a new password for the signed-in user.

        The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).

        ``PATCH /api/password``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = await bearer_call(
            self.login,
            "PATCH",
            "/api/password",
            access_token,
            {"password": new_password},
        )
        return answer

    async def email_change(self, access_token: str, email: str) -> FiefUserInfo:
        """Asks for another email address of the signed-in user.

        A code is sent to the new address; `email_verify` takes it. Until then the answer and all tokens have the old
        one. The access token must come from a fresh login (`acr` 1).

        ``PATCH /api/email/change``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = await bearer_call(
            self.login,
            "PATCH",
            "/api/email/change",
            access_token,
            {"email": email},
        )
        return answer

    async def email_verify(self, access_token: str, code: str) -> FiefUserInfo:
        """Confirms an email address of the signed-in user with the code that was sent to it.

        The access token must come from a fresh login (`acr` 1).

        ``POST /api/email/verify``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = await bearer_call(self.login, "POST", "/api/email/verify", access_token, {"code": code})
        return answer

    async def update_profile(self, access_token: str, data: Mapping[str, Any]) -> FiefUserInfo:
        """Changes user fields of the signed-in user.

        Only fields that users may change themselves. Email address and password have calls of their own and are ignored
        here.

        ``PATCH /api/profile``

        Raises:
            FiefError: `configuration`
            FiefRequestError: `request`, `refused`
        """
        answer: FiefUserInfo = await bearer_call(self.login, "PATCH", "/api/profile", access_token, data)
        return answer


class FiefOperationsAsync(AsyncAccountCalls, AsyncOpenIdConnectCalls, AsyncClient):
    """Calls of the API that `Fief` stands on, for what has no method there."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str | NotGiven | None = NOT_GIVEN,
        encryption_key: str | NotGiven | None = NOT_GIVEN,
        *,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | AnyAudience | NotGiven = NOT_GIVEN,
        clock_tolerance: int | NotGiven = NOT_GIVEN,
        cookie_secret: str | NotGiven = NOT_GIVEN,
        insecure_cookies: bool | NotGiven = NOT_GIVEN,
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
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later. May be a function, which is asked at
                every call: where many people share a client, or the value changes.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `base_url` is an internal address such as that of a container:
                sent as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, or one of
                several. `ANY_AUDIENCE`: anybody. `None`: as if it were not given.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open. Each has at least 32 characters, for example those of `openssl rand -hex 32`: whoever has a cookie
                can try secrets at leisure.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `False`.
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
                "baseURL": base_url,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "accessToken": access_token,
                "encryptionKey": encryption_key,
                "host": host,
                "redirectUri": redirect_uri,
                "logoutRedirectUri": logout_redirect_uri,
                "scope": scope,
                "issuer": issuer,
                "audience": audience,
                "clockTolerance": clock_tolerance,
                "cookieSecret": cookie_secret,
                "insecureCookies": insecure_cookies,
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
        """Uses another `access_token` from the next call on, for all who share the client; `None` removes it."""
        self._change("accessToken", value)
