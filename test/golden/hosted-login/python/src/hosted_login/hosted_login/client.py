# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.identity.bearer_call import bearer_call
from .._runtime.identity.call_shapes import code_for_claims, user_info_of
from .._runtime.identity.cas import validate_ticket1
from .._runtime.identity.code import exchange_code
from .._runtime.identity.create_login import create_login
from .._runtime.identity.logout_token import logout_token_claims
from .._runtime.identity.pkce import code_challenge
from .._runtime.identity.redirects import finish_login, start_login
from .._runtime.not_given import NOT_GIVEN
from .._runtime.running import run
from .account import AccountCalls, AsyncAccountCalls
from .login import LOGIN
from .login_operations import AsyncLoginOperationsCalls, LoginOperationsCalls
from .settings import SETTINGS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.identity.cas import Ticket1
    from .._runtime.identity.logout_token import LogoutTokenClaims
    from .._runtime.identity.redirects import FinishedLogin
    from .._runtime.identity.token_request import Tokens
    from .._runtime.identity.web_message import WebRequest, WebResponse
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport
    from .login import ShopBuyer, ShopTokens


class HostedLoginClient(AccountCalls, LoginOperationsCalls, Client):
    """What a shop knows of who buys."""

    def __init__(
        self,
        app_id: str,
        *,
        app_secret: str | NotGiven = NOT_GIVEN,
        signing_key: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["private_key_jwt", "client_secret_basic"] | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        protocol: Literal["oidc", "cas"] | NotGiven = NOT_GIVEN,
        environment_: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str] | NotGiven = NOT_GIVEN,
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
            app_secret: Secret of the application.
            signing_key: Private JWK, as JSON, that proves the application instead of a secret.
            token_endpoint_auth_method: How the application proves itself.
            redirect_uri: Where the browser comes back to.
            protocol: Protocol of the application. Default: `"oidc"`.
            environment_: Which of the shops.
            host: Default: `"https://shop.example.com"`.
            access_token: Access token, sent in the header `authorization` after `Bearer`. May be a function, which
                is asked at every call: where many people share a client, or the value changes.
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
                "signingKey": signing_key,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "redirectUri": redirect_uri,
                "protocol": protocol,
                "environment_": environment_,
                "host": host,
                "accessToken": access_token,
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

    def challenge(self, verifier: str, method: Literal["S256", "plain"] = "S256") -> str:
        """The PKCE `code_challenge` of a verifier (RFC 7636)."""
        return code_challenge(verifier, method)

    def get_claims(
        self,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
    ) -> tuple[ShopTokens, ShopBuyer]:
        """Exchanges a code for tokens, and for the verified claims of the ID token.

        Raises:
            ShopError: `configuration`, `refused`, `id_token_invalid`
            ShopRequestError: `request`, `discovery`
        """
        answer: tuple[ShopTokens, ShopBuyer] = run(
            code_for_claims(self.login, code, redirect_uri, code_verifier=code_verifier),
        )
        return answer

    def get_tokens(
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
            ShopError: `configuration`, `refused`, `id_token_invalid`
            ShopRequestError: `request`, `discovery`
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

    def sign_in(
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
            ShopError: `configuration`
            ShopRequestError: `request`, `discovery`
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

    def signed_in(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            ShopError: `callback`, `configuration`, `refused`, `id_token_invalid`, `ticket_invalid`
            ShopRequestError: `request`, `discovery`
        """
        return run(finish_login(self.login, request))

    def who_buys(self, access_token: str, *, subject: str | None = None) -> ShopBuyer:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            ShopError: `configuration`, `refused`, `user_info_invalid`
            ShopRequestError: `request`, `discovery`
        """
        answer: ShopBuyer = run(user_info_of(self.login, access_token, subject=subject))
        return answer

    def who_has_ticket(self, ticket: str, service: str | None = None) -> Ticket1:
        """Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        return run(validate_ticket1(self.login, ticket, service))

    def who_left(
        self,
        logout_token: str | WebRequest,
        *,
        seen: Callable[[str], bool] | None = None,
    ) -> LogoutTokenClaims:
        """Verifies a logout token that the provider's server posts, and returns its claims.

        Raises:
            ShopError: `configuration`, `logout_token_invalid`
            ShopRequestError: `request`, `discovery`
        """
        return run(logout_token_claims(self.login, logout_token, seen=seen))

    def change_address(self, access_token: str, data: Mapping[str, Any]) -> ShopBuyer:
        """``PUT /address``

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        answer: ShopBuyer = run(bearer_call(self.login, "PUT", "/address", access_token, data))
        return answer

    def change_name(self, access_token: str, default: str) -> ShopBuyer:
        """Sets the name that a shop shows.

        ``PUT /name``

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        answer: ShopBuyer = run(bearer_call(self.login, "PUT", "/name", access_token, {"default": default}))
        return answer


class AsyncHostedLoginClient(AsyncAccountCalls, AsyncLoginOperationsCalls, AsyncClient):
    """What a shop knows of who buys."""

    def __init__(
        self,
        app_id: str,
        *,
        app_secret: str | NotGiven = NOT_GIVEN,
        signing_key: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["private_key_jwt", "client_secret_basic"] | NotGiven = NOT_GIVEN,
        redirect_uri: str | NotGiven = NOT_GIVEN,
        protocol: Literal["oidc", "cas"] | NotGiven = NOT_GIVEN,
        environment_: str | NotGiven = NOT_GIVEN,
        host: str | NotGiven = NOT_GIVEN,
        access_token: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
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
            app_secret: Secret of the application.
            signing_key: Private JWK, as JSON, that proves the application instead of a secret.
            token_endpoint_auth_method: How the application proves itself.
            redirect_uri: Where the browser comes back to.
            protocol: Protocol of the application. Default: `"oidc"`.
            environment_: Which of the shops.
            host: Default: `"https://shop.example.com"`.
            access_token: Access token, sent in the header `authorization` after `Bearer`. May be a function, which
                is asked at every call: where many people share a client, or the value changes.
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
                "signingKey": signing_key,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "redirectUri": redirect_uri,
                "protocol": protocol,
                "environment_": environment_,
                "host": host,
                "accessToken": access_token,
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

    def challenge(self, verifier: str, method: Literal["S256", "plain"] = "S256") -> str:
        """The PKCE `code_challenge` of a verifier (RFC 7636)."""
        return code_challenge(verifier, method)

    async def get_claims(
        self,
        code: str,
        redirect_uri: str,
        *,
        code_verifier: str | None = None,
    ) -> tuple[ShopTokens, ShopBuyer]:
        """Exchanges a code for tokens, and for the verified claims of the ID token.

        Raises:
            ShopError: `configuration`, `refused`, `id_token_invalid`
            ShopRequestError: `request`, `discovery`
        """
        answer: tuple[ShopTokens, ShopBuyer] = await code_for_claims(
            self.login,
            code,
            redirect_uri,
            code_verifier=code_verifier,
        )
        return answer

    async def get_tokens(
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
            ShopError: `configuration`, `refused`, `id_token_invalid`
            ShopRequestError: `request`, `discovery`
        """
        return await exchange_code(
            self.login,
            code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
            nonce=nonce,
            max_age=max_age,
        )

    async def sign_in(
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
            ShopError: `configuration`
            ShopRequestError: `request`, `discovery`
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

    async def signed_in(self, request: WebRequest) -> FinishedLogin:
        """Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the
        code.

        Raises:
            ShopError: `callback`, `configuration`, `refused`, `id_token_invalid`, `ticket_invalid`
            ShopRequestError: `request`, `discovery`
        """
        return await finish_login(self.login, request)

    async def who_buys(self, access_token: str, *, subject: str | None = None) -> ShopBuyer:
        """Claims about the user of an access token, fresh from the provider.

        Raises:
            ShopError: `configuration`, `refused`, `user_info_invalid`
            ShopRequestError: `request`, `discovery`
        """
        answer: ShopBuyer = await user_info_of(self.login, access_token, subject=subject)
        return answer

    async def who_has_ticket(self, ticket: str, service: str | None = None) -> Ticket1:
        """Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect
        URI.

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        return await validate_ticket1(self.login, ticket, service)

    async def who_left(
        self,
        logout_token: str | WebRequest,
        *,
        seen: Callable[[str], bool] | None = None,
    ) -> LogoutTokenClaims:
        """Verifies a logout token that the provider's server posts, and returns its claims.

        Raises:
            ShopError: `configuration`, `logout_token_invalid`
            ShopRequestError: `request`, `discovery`
        """
        return await logout_token_claims(self.login, logout_token, seen=seen)

    async def change_address(self, access_token: str, data: Mapping[str, Any]) -> ShopBuyer:
        """``PUT /address``

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        answer: ShopBuyer = await bearer_call(self.login, "PUT", "/address", access_token, data)
        return answer

    async def change_name(self, access_token: str, default: str) -> ShopBuyer:
        """Sets the name that a shop shows.

        ``PUT /name``

        Raises:
            ShopError: `configuration`, `refused`
            ShopRequestError: `request`
        """
        answer: ShopBuyer = await bearer_call(self.login, "PUT", "/name", access_token, {"default": default})
        return answer
