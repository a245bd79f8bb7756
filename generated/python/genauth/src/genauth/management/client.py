# Generated from spec/genauth/management.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .access_keys import AccessKeysCalls, AsyncAccessKeysCalls
from .applications import ApplicationsCalls, AsyncApplicationsCalls
from .approvals import ApprovalsCalls, AsyncApprovalsCalls
from .audit_logs import AsyncAuditLogsCalls, AuditLogsCalls
from .billing import AsyncBillingCalls, BillingCalls
from .custom_fields import AsyncCustomFieldsCalls, CustomFieldsCalls
from .data_permissions import AsyncDataPermissionsCalls, DataPermissionsCalls
from .device_exclusivity import AsyncDeviceExclusivityCalls, DeviceExclusivityCalls
from .events import AsyncEventsCalls, EventsCalls
from .groups import AsyncGroupsCalls, GroupsCalls
from .identity_providers import AsyncIdentityProvidersCalls, IdentityProvidersCalls
from .invitations import AsyncInvitationsCalls, InvitationsCalls
from .ldap_server import AsyncLdapServerCalls, LdapServerCalls
from .management_token import AsyncManagementTokenCalls, ManagementTokenCalls
from .messages import AsyncMessagesCalls, MessagesCalls
from .metadata import AsyncMetadataCalls, MetadataCalls
from .organizations import AsyncOrganizationsCalls, OrganizationsCalls
from .pipelines import AsyncPipelinesCalls, PipelinesCalls
from .posts import AsyncPostsCalls, PostsCalls
from .public_accounts import AsyncPublicAccountsCalls, PublicAccountsCalls
from .resources_and_permissions import AsyncResourcesAndPermissionsCalls, ResourcesAndPermissionsCalls
from .risk_lists import AsyncRiskListsCalls, RiskListsCalls
from .roles import AsyncRolesCalls, RolesCalls
from .security_settings import AsyncSecuritySettingsCalls, SecuritySettingsCalls
from .settings import SETTINGS
from .sync_center import AsyncSyncCenterCalls, SyncCenterCalls
from .tenant_members import AsyncTenantMembersCalls, TenantMembersCalls
from .tenant_organizations import AsyncTenantOrganizationsCalls, TenantOrganizationsCalls
from .tenants import AsyncTenantsCalls, TenantsCalls
from .terminal_devices import AsyncTerminalDevicesCalls, TerminalDevicesCalls
from .users import AsyncUsersCalls, UsersCalls
from .verify import AsyncVerifyCalls, VerifyCalls
from .webhooks import AsyncWebhooksCalls, WebhooksCalls
from .whitelist import AsyncWhitelistCalls, WhitelistCalls

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path
    from typing import Any, Literal

    import httpx

    from .._runtime.hooks import Hooks
    from .._runtime.not_given import NotGiven
    from .._runtime.transport import Transport


class ManagementClient(
    AccessKeysCalls,
    ApplicationsCalls,
    ApprovalsCalls,
    AuditLogsCalls,
    BillingCalls,
    CustomFieldsCalls,
    DataPermissionsCalls,
    DeviceExclusivityCalls,
    EventsCalls,
    GroupsCalls,
    IdentityProvidersCalls,
    InvitationsCalls,
    LdapServerCalls,
    ManagementTokenCalls,
    MessagesCalls,
    MetadataCalls,
    OrganizationsCalls,
    PipelinesCalls,
    PostsCalls,
    PublicAccountsCalls,
    ResourcesAndPermissionsCalls,
    RiskListsCalls,
    RolesCalls,
    SecuritySettingsCalls,
    SyncCenterCalls,
    TenantMembersCalls,
    TenantOrganizationsCalls,
    TenantsCalls,
    TerminalDevicesCalls,
    UsersCalls,
    VerifyCalls,
    WebhooksCalls,
    WhitelistCalls,
    Client,
):
    """Administration of a user pool: users, organizations, roles, permissions, applications, settings.

    What a server of yours calls to administer a GenAuth user pool. Each call is signed with an access key or carries a
    management token. Answers are envelopes: success is `statusCode` 200, whatever the HTTP status.
    """

    def __init__(
        self,
        access_key_id: str,
        access_key_secret: str | bytes | Callable[[str], str],
        *,
        host: str | NotGiven = NOT_GIVEN,
        lang: Literal["zh-CN", "en-US", "ja-JP", "zh-TW"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
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
            access_key_id: Id of the access key.
            access_key_secret: Secret of the access key. Signs the requests and is never sent, except in exchange
                for a management token.
            host: Address of the platform; change it for a private deployment. Default: `"https://api.genauth.ai"`.
            lang: Language of the messages in answers. Default: `"zh-CN"`.
            tenant_id: The tenant on whose behalf the calls are made.
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
                "accessKeyId": access_key_id,
                "accessKeySecret": access_key_secret,
                "host": host,
                "lang": lang,
                "tenantId": tenant_id,
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


class AsyncManagementClient(
    AsyncAccessKeysCalls,
    AsyncApplicationsCalls,
    AsyncApprovalsCalls,
    AsyncAuditLogsCalls,
    AsyncBillingCalls,
    AsyncCustomFieldsCalls,
    AsyncDataPermissionsCalls,
    AsyncDeviceExclusivityCalls,
    AsyncEventsCalls,
    AsyncGroupsCalls,
    AsyncIdentityProvidersCalls,
    AsyncInvitationsCalls,
    AsyncLdapServerCalls,
    AsyncManagementTokenCalls,
    AsyncMessagesCalls,
    AsyncMetadataCalls,
    AsyncOrganizationsCalls,
    AsyncPipelinesCalls,
    AsyncPostsCalls,
    AsyncPublicAccountsCalls,
    AsyncResourcesAndPermissionsCalls,
    AsyncRiskListsCalls,
    AsyncRolesCalls,
    AsyncSecuritySettingsCalls,
    AsyncSyncCenterCalls,
    AsyncTenantMembersCalls,
    AsyncTenantOrganizationsCalls,
    AsyncTenantsCalls,
    AsyncTerminalDevicesCalls,
    AsyncUsersCalls,
    AsyncVerifyCalls,
    AsyncWebhooksCalls,
    AsyncWhitelistCalls,
    AsyncClient,
):
    """Administration of a user pool: users, organizations, roles, permissions, applications, settings.

    What a server of yours calls to administer a GenAuth user pool. Each call is signed with an access key or carries a
    management token. Answers are envelopes: success is `statusCode` 200, whatever the HTTP status.
    """

    def __init__(
        self,
        access_key_id: str,
        access_key_secret: str | bytes | Callable[[str], str | Awaitable[str]],
        *,
        host: str | NotGiven = NOT_GIVEN,
        lang: Literal["zh-CN", "en-US", "ja-JP", "zh-TW"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
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
            access_key_id: Id of the access key.
            access_key_secret: Secret of the access key. Signs the requests and is never sent, except in exchange
                for a management token.
            host: Address of the platform; change it for a private deployment. Default: `"https://api.genauth.ai"`.
            lang: Language of the messages in answers. Default: `"zh-CN"`.
            tenant_id: The tenant on whose behalf the calls are made.
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
                "accessKeyId": access_key_id,
                "accessKeySecret": access_key_secret,
                "host": host,
                "lang": lang,
                "tenantId": tenant_id,
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
