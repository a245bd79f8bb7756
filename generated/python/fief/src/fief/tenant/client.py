# Generated from spec/fief/tenant.yaml. Do not edit; run `npm run generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .account import AccountCalls, AsyncAccountCalls
from .open_id_connect import AsyncOpenIdConnectCalls, OpenIdConnectCalls
from .settings import SETTINGS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.not_given import NotGiven


class Fief(Client):
    """What an application calls for its users at one tenant of a Fief server.

    The OpenID Connect endpoints that are called directly, and the account of the signed-in user. Signing in, signing up
    and signing out happen in the browser, on pages of the server.
    """

    def __init__(
        self,
        base_url: str,
        client_id: str,
        *,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
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
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `baseURL` is an internal address such as that of a container: sent
                as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, one of several,
                or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
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
        """Uses another `access_token` from the next call on; `None` removes it."""
        self._change("accessToken", value)


class FiefOperations(AccountCalls, OpenIdConnectCalls, Client):
    """Calls of the API that `Fief` stands on, for what has no method there."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        *,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
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
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `baseURL` is an internal address such as that of a container: sent
                as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, one of several,
                or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
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
        """Uses another `access_token` from the next call on; `None` removes it."""
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
        *,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
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
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `baseURL` is an internal address such as that of a container: sent
                as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, one of several,
                or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
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
        """Uses another `access_token` from the next call on; `None` removes it."""
        self._change("accessToken", value)


class FiefOperationsAsync(AsyncAccountCalls, AsyncOpenIdConnectCalls, AsyncClient):
    """Calls of the API that `Fief` stands on, for what has no method there."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        *,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        encryption_key: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        issuer: str | NotGiven = NOT_GIVEN,
        audience: list[str] | str | NotGiven | None = NOT_GIVEN,
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
        transport: Any | NotGiven = NOT_GIVEN,
        hooks: Any | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            base_url: Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme.
            client_id: Identifier of the client.
            client_secret: Secret of the client; public clients have none.
            token_endpoint_auth_method: How the client authenticates itself when it asks for tokens; `none` for
                public clients. Default: `"client_secret_post"`.
            access_token: Access token of the signed-in user; can be set later.
            encryption_key: Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key.
                Then a token that is not encrypted is refused.
            host: Public name of the server, when `baseURL` is an internal address such as that of a container: sent
                as `host` header, and part of the issuer.
            redirect_uri: Where the browser comes back to after signing in.
            logout_redirect_uri: Where the browser goes after signing out.
            scope: Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token. Default:
                `"openid"`.
            issuer: Issuer of the tokens, when it is not the address of the tenant with https.
            audience: Who access tokens must be made for, when that is not this client: their `aud`, one of several,
                or null for anybody.
            clock_tolerance: Seconds by which the clocks of this machine and of the server may differ. Default:
                `60`.
            cookie_secret: Seals what a login and a session keep at the browser. Needed by public clients; otherwise
                derived from the secret of the client. Several, separated by commas: the first one seals, all of them
                open.
            insecure_cookies: Cookies without `Secure`, for developing over http on the own machine. Default:
                `false`.
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
        """Uses another `access_token` from the next call on; `None` removes it."""
        self._change("accessToken", value)
