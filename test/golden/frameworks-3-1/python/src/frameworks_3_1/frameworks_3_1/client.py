# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .dotnet import AsyncDotnetCalls, DotnetCalls
from .fastapi import AsyncFastapiCalls, FastapiCalls
from .hono import AsyncHonoCalls, HonoCalls
from .huma import AsyncHumaCalls, HumaCalls
from .laravel import AsyncLaravelCalls, LaravelCalls
from .settings import SETTINGS
from .smallrye import AsyncSmallryeCalls, SmallryeCalls
from .springdoc import AsyncSpringdocCalls, SpringdocCalls
from .typespec import AsyncTypespecCalls, TypespecCalls
from .utoipa import AsyncUtoipaCalls, UtoipaCalls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport


class Frameworks3_1Client(
    DotnetCalls,
    FastapiCalls,
    HonoCalls,
    HumaCalls,
    LaravelCalls,
    SmallryeCalls,
    SpringdocCalls,
    TypespecCalls,
    UtoipaCalls,
    Client,
):
    """Calls of the API."""

    def __init__(
        self,
        *,
        oauth2_password_bearer: str | Callable[[], str] | NotGiven = NOT_GIVEN,
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
            oauth2_password_bearer: Access token, sent in the header `authorization` after `Bearer`. May be a
                function, which is asked at every call: where many people share a client, or the value changes.
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
                "OAuth2PasswordBearer": oauth2_password_bearer,
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

    def set_oauth2_password_bearer(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `oauth2_password_bearer` from the next call on, for all who share the client; `None` removes
        it.
        """
        self._change("OAuth2PasswordBearer", value)


class AsyncFrameworks3_1Client(
    AsyncDotnetCalls,
    AsyncFastapiCalls,
    AsyncHonoCalls,
    AsyncHumaCalls,
    AsyncLaravelCalls,
    AsyncSmallryeCalls,
    AsyncSpringdocCalls,
    AsyncTypespecCalls,
    AsyncUtoipaCalls,
    AsyncClient,
):
    """Calls of the API."""

    def __init__(
        self,
        *,
        oauth2_password_bearer: str | Callable[[], str | Awaitable[str]] | NotGiven = NOT_GIVEN,
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
            oauth2_password_bearer: Access token, sent in the header `authorization` after `Bearer`. May be a
                function, which is asked at every call: where many people share a client, or the value changes.
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
                "OAuth2PasswordBearer": oauth2_password_bearer,
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

    def set_oauth2_password_bearer(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `oauth2_password_bearer` from the next call on, for all who share the client; `None` removes
        it.
        """
        self._change("OAuth2PasswordBearer", value)
