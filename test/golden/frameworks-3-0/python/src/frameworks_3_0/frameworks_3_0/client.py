# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .drf import AsyncDrfCalls, DrfCalls
from .elixir import AsyncElixirCalls, ElixirCalls
from .elysia import AsyncElysiaCalls, ElysiaCalls
from .fastify import AsyncFastifyCalls, FastifyCalls
from .nest import AsyncNestCalls, NestCalls
from .quarkus import AsyncQuarkusCalls, QuarkusCalls
from .settings import SETTINGS
from .spring import AsyncSpringCalls, SpringCalls
from .trpc import AsyncTrpcCalls, TrpcCalls
from .tsoa import AsyncTsoaCalls, TsoaCalls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport


class Frameworks3_0Client(
    DrfCalls,
    ElixirCalls,
    ElysiaCalls,
    FastifyCalls,
    NestCalls,
    QuarkusCalls,
    SpringCalls,
    TrpcCalls,
    TsoaCalls,
    Client,
):
    """Calls of the API."""

    def __init__(
        self,
        *,
        authorization: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        security_scheme: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        api_key: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        bearer: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        cookie_auth: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        jwt: str | Callable[[], str] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post"] | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        token_url: str | NotGiven = NOT_GIVEN,
        token_auth: str | Callable[[], str] | NotGiven = NOT_GIVEN,
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
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        hooks: Hooks | Sequence[Hooks] | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            authorization: Access token, sent in the header `authorization` after `Bearer`. May be a function, which
                is asked at every call: where many people share a client, or the value changes.
            security_scheme: Access token, sent in the header `authorization` after `Bearer`. May be a function,
                which is asked at every call: where many people share a client, or the value changes.
            api_key: API key, sent as the query parameter `access_token`. May be a function, which is asked at every
                call: where many people share a client, or the value changes.
            bearer: Access token, sent in the header `authorization` after `Bearer`. May be a function, which is
                asked at every call: where many people share a client, or the value changes.
            cookie_auth: API key, sent as the cookie `sessionid`. May be a function, which is asked at every call:
                where many people share a client, or the value changes.
            jwt: An access token, instead of those that `client_id` and `client_secret` get. May be a function,
                which is asked at every call: where many people share a client, or the value changes.
            client_id: Id of the application, which gets its tokens with it (OAuth 2.0 client credentials).
            client_secret: Secret of the application.
            token_endpoint_auth_method: How the application proves itself to the token endpoint. Default:
                `client_secret_basic`.
            scope: Scopes to ask for, separated by spaces. Default: those that the operation needs.
            token_url: Token endpoint to ask instead of the one that the API's description names.
            token_auth: API key, sent as the header `authorization`. Token-based authentication with required prefix
                "Token" May be a function, which is asked at every call: where many people share a client, or the value
                changes.
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
            headers: Sent with every call; those of one call count more.
            hooks: Called before requests and after answers.
            environment: Clock and chance, for tests.
        """
        super().__init__(
            SETTINGS,
            {
                "Authorization": authorization,
                "SecurityScheme": security_scheme,
                "api_key": api_key,
                "bearer": bearer,
                "cookieAuth": cookie_auth,
                "jwt": jwt,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "scope": scope,
                "tokenUrl": token_url,
                "tokenAuth": token_auth,
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
                "headers": headers,
                "hooks": hooks,
                "environment": environment,
            },
        )

    def set_authorization(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `authorization` from the next call on, for all who share the client; `None` removes it."""
        self._change("Authorization", value)

    def set_security_scheme(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `security_scheme` from the next call on, for all who share the client; `None` removes it."""
        self._change("SecurityScheme", value)

    def set_api_key(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `api_key` from the next call on, for all who share the client; `None` removes it."""
        self._change("api_key", value)

    def set_bearer(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `bearer` from the next call on, for all who share the client; `None` removes it."""
        self._change("bearer", value)

    def set_cookie_auth(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `cookie_auth` from the next call on, for all who share the client; `None` removes it."""
        self._change("cookieAuth", value)

    def set_jwt(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `jwt` from the next call on, for all who share the client; `None` removes it."""
        self._change("jwt", value)

    def set_token_auth(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `token_auth` from the next call on, for all who share the client; `None` removes it."""
        self._change("tokenAuth", value)


class AsyncFrameworks3_0Client(
    AsyncDrfCalls,
    AsyncElixirCalls,
    AsyncElysiaCalls,
    AsyncFastifyCalls,
    AsyncNestCalls,
    AsyncQuarkusCalls,
    AsyncSpringCalls,
    AsyncTrpcCalls,
    AsyncTsoaCalls,
    AsyncClient,
):
    """Calls of the API."""

    def __init__(
        self,
        *,
        authorization: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        security_scheme: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        api_key: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        bearer: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        cookie_auth: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        jwt: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post"] | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        token_url: str | NotGiven = NOT_GIVEN,
        token_auth: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
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
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        hooks: Hooks | Sequence[Hooks] | NotGiven = NOT_GIVEN,
        environment: Any | NotGiven = NOT_GIVEN,
    ) -> None:
        """Raises `OptionError`, which names the argument that is missing or wrong, and never its value.

        Args:
            authorization: Access token, sent in the header `authorization` after `Bearer`. May be a function, which
                is asked at every call: where many people share a client, or the value changes.
            security_scheme: Access token, sent in the header `authorization` after `Bearer`. May be a function,
                which is asked at every call: where many people share a client, or the value changes.
            api_key: API key, sent as the query parameter `access_token`. May be a function, which is asked at every
                call: where many people share a client, or the value changes.
            bearer: Access token, sent in the header `authorization` after `Bearer`. May be a function, which is
                asked at every call: where many people share a client, or the value changes.
            cookie_auth: API key, sent as the cookie `sessionid`. May be a function, which is asked at every call:
                where many people share a client, or the value changes.
            jwt: An access token, instead of those that `client_id` and `client_secret` get. May be a function,
                which is asked at every call: where many people share a client, or the value changes.
            client_id: Id of the application, which gets its tokens with it (OAuth 2.0 client credentials).
            client_secret: Secret of the application.
            token_endpoint_auth_method: How the application proves itself to the token endpoint. Default:
                `client_secret_basic`.
            scope: Scopes to ask for, separated by spaces. Default: those that the operation needs.
            token_url: Token endpoint to ask instead of the one that the API's description names.
            token_auth: API key, sent as the header `authorization`. Token-based authentication with required prefix
                "Token" May be a function, which is asked at every call: where many people share a client, or the value
                changes.
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
            headers: Sent with every call; those of one call count more.
            hooks: Called before requests and after answers.
            environment: Clock and chance, for tests.
        """
        super().__init__(
            SETTINGS,
            {
                "Authorization": authorization,
                "SecurityScheme": security_scheme,
                "api_key": api_key,
                "bearer": bearer,
                "cookieAuth": cookie_auth,
                "jwt": jwt,
                "clientId": client_id,
                "clientSecret": client_secret,
                "tokenEndpointAuthMethod": token_endpoint_auth_method,
                "scope": scope,
                "tokenUrl": token_url,
                "tokenAuth": token_auth,
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
                "headers": headers,
                "hooks": hooks,
                "environment": environment,
            },
        )

    def set_authorization(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `authorization` from the next call on, for all who share the client; `None` removes it."""
        self._change("Authorization", value)

    def set_security_scheme(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `security_scheme` from the next call on, for all who share the client; `None` removes it."""
        self._change("SecurityScheme", value)

    def set_api_key(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `api_key` from the next call on, for all who share the client; `None` removes it."""
        self._change("api_key", value)

    def set_bearer(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `bearer` from the next call on, for all who share the client; `None` removes it."""
        self._change("bearer", value)

    def set_cookie_auth(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `cookie_auth` from the next call on, for all who share the client; `None` removes it."""
        self._change("cookieAuth", value)

    def set_jwt(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `jwt` from the next call on, for all who share the client; `None` removes it."""
        self._change("jwt", value)

    def set_token_auth(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `token_auth` from the next call on, for all who share the client; `None` removes it."""
        self._change("tokenAuth", value)
