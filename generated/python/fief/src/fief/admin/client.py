# Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.not_given import NOT_GIVEN
from .clients import AsyncClientsCalls, ClientsCalls
from .email_templates import AsyncEmailTemplatesCalls, EmailTemplatesCalls
from .oauth_providers import AsyncOAuthProvidersCalls, OAuthProvidersCalls
from .permissions import AsyncPermissionsCalls, PermissionsCalls
from .roles import AsyncRolesCalls, RolesCalls
from .settings import SETTINGS
from .tenants import AsyncTenantsCalls, TenantsCalls
from .user_fields import AsyncUserFieldsCalls, UserFieldsCalls
from .users import AsyncUsersCalls, UsersCalls
from .webhooks import AsyncWebhooksCalls, WebhooksCalls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport


class FiefAdmin(
    ClientsCalls,
    EmailTemplatesCalls,
    OAuthProvidersCalls,
    PermissionsCalls,
    RolesCalls,
    TenantsCalls,
    UserFieldsCalls,
    UsersCalls,
    WebhooksCalls,
    _Client,
):
    """Administration of a Fief server: tenants, clients, users, roles, permissions, webhooks.

    What a server of yours calls to administer all tenants of a Fief installation. The API key can do everything, so it
    belongs on servers only. Most changes need the Redis of the server: without it they are stored and answered with
    500.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | Callable[[], str],
        *,
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
            base_url: Address of the Fief server, for example https://fief.example.com; never that of a tenant.
            api_key: Key of the admin API, made in the dashboard or on the command line of the server. It can do
                everything in every tenant. May be a function, which is asked at every call: where many people share a
                client, or the value changes.
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
                "apiKey": api_key,
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

    def set_api_key(self, value: str | Callable[[], str] | None) -> None:
        """Uses another `api_key` from the next call on, for all who share the client; `None` removes it."""
        self._change("apiKey", value)


class FiefAdminAsync(
    AsyncClientsCalls,
    AsyncEmailTemplatesCalls,
    AsyncOAuthProvidersCalls,
    AsyncPermissionsCalls,
    AsyncRolesCalls,
    AsyncTenantsCalls,
    AsyncUserFieldsCalls,
    AsyncUsersCalls,
    AsyncWebhooksCalls,
    AsyncClient,
):
    """Administration of a Fief server: tenants, clients, users, roles, permissions, webhooks.

    What a server of yours calls to administer all tenants of a Fief installation. The API key can do everything, so it
    belongs on servers only. Most changes need the Redis of the server: without it they are stored and answered with
    500.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | Callable[[], str | Awaitable[str]],
        *,
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
            base_url: Address of the Fief server, for example https://fief.example.com; never that of a tenant.
            api_key: Key of the admin API, made in the dashboard or on the command line of the server. It can do
                everything in every tenant. May be a function, which is asked at every call: where many people share a
                client, or the value changes.
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
                "apiKey": api_key,
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

    def set_api_key(self, value: str | Callable[[], str | Awaitable[str]] | None) -> None:
        """Uses another `api_key` from the next call on, for all who share the client; `None` removes it."""
        self._change("apiKey", value)
