# Generated from spec/genauth/management/sync-center.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CancelSyncRiskOperationsResult(TypedDict):
    """Which risky operations were dropped."""

    faildList: list[int]
    """Identifiers of the operations for which it failed (spelt this way by the platform)."""
    successList: list[int]
    """Identifiers of the operations for which it succeeded."""


SyncFlow: TypeAlias = Literal["upstream", "downstream"]
"""Direction of a synchronization: from the other system (`upstream`) or to it (`downstream`)."""


class SyncJob(TypedDict):
    """A run of a synchronization task."""

    accountCountAll: int
    """Number of accounts."""
    accountCountSucc: int
    """Number of accounts that were handled successfully."""
    accountUpdateCountAll: int
    """Number of accounts to change."""
    accountUpdateCountSucc: int
    """Number of accounts that were changed."""
    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    departmentCountAll: int
    """Number of departments."""
    departmentCountSucc: int
    """Number of departments that were handled successfully."""
    departmentUpdateCountAll: int
    """Number of departments to change."""
    departmentUpdateCountSucc: int
    """Number of departments that were changed."""
    errMsg: NotRequired[str]
    """Text that explains the error."""
    syncFlow: SyncFlow | str
    """Direction: `upstream` (into the user pool) or `downstream` (out of it)."""
    syncJobId: int
    """Identifier of the synchronization job."""
    syncStatus: SyncStatus | str
    """State of the job: `free`, `pending`, `onProgress`, `success` or `failed`."""
    syncTaskId: int
    """Identifier of the synchronization task."""
    syncTrigger: SyncTrigger | str
    """How it is started: `manually`, `timed` (by the clock) or `automatic`."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class SyncJobPage(TypedDict):
    """A page of `SyncJob` items with the total count."""

    list: builtins.list[SyncJob]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class SyncRiskOperation(TypedDict):
    """A change that waits for a decision because it is risky."""

    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    errMsg: NotRequired[str]
    """Text that explains the error."""
    level: int
    """Level of risk."""
    objectId: str
    """Identifier of the department or user."""
    objectName: str
    """Name of the department or user."""
    objectType: SyncObjectType | str
    """Kind of object: department or user."""
    status: SyncRiskOperationStatus | str
    """State of the operation."""
    syncRiskOperationId: int
    """Identifier of the risky operation."""
    syncTaskId: int
    """Identifier of the synchronization task."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class SyncRiskOperationPage(TypedDict):
    """A page of `SyncRiskOperation` items with the total count."""

    list: builtins.list[SyncRiskOperation]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


SyncRiskOperationStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "CANCELED", "EXECUTING"]
"""State of a risky change that a synchronization holds back."""


SyncStatus: TypeAlias = Literal["free", "pending", "onProgress", "success", "failed"]
"""State of a synchronization."""


class SyncTask(TypedDict):
    """What is synchronized with the user pool, in which direction and when."""

    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    fieldMapping: list[SyncTaskFieldMapping]
    """Where the values of the fields come from."""
    lastSyncMessage: NotRequired[str]
    """Message of the last run."""
    lastSyncRate: NotRequired[float]
    """Progress of the last run."""
    lastSyncStatus: NotRequired[SyncStatus | str]
    """State of the last run."""
    lastSyncTime: NotRequired[str]
    """Time of the last run, ISO 8601. Date and time (RFC 3339)."""
    organizationCode: NotRequired[str]
    """Code of the organization in the user pool."""
    provisioningScope: NotRequired[SyncTaskProvisioningScope]
    """Who is synchronized."""
    syncFlow: SyncFlow | str
    """Direction: `upstream` (into the user pool) or `downstream` (out of it)."""
    syncTaskId: int
    """Identifier of the synchronization task."""
    syncTaskName: str
    """Name of the task."""
    syncTaskType: SyncTaskType | str
    """Kind of the other system."""
    syncTrigger: SyncTrigger | str
    """How it is started: `manually`, `timed` (by the clock) or `automatic`."""
    timedScheduler: NotRequired[SyncTaskTimedScheduler]
    """When the task runs; only for `timed`."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""


class SyncTaskActiveDirectoryClientConfig(TypedDict):
    """Settings for Active Directory."""

    syncIdentityProviderCode: NotRequired[str]
    """Code of the identity provider of the directory."""
    ticket_url: NotRequired[str]
    """URL that issues the ticket for the connector."""


class SyncTaskClientConfig(TypedDict):
    """Settings of the other system; the member that fits the kind of task is filled."""

    activeDirectoryConfig: NotRequired[SyncTaskActiveDirectoryClientConfig]
    """For `active-directory`."""
    dingtalkConfig: NotRequired[SyncTaskDingtalkClientConfig]
    """For `dingtalk`."""
    fxiaokeConfig: NotRequired[SyncTaskFxiaokeClientConfig]
    """For `fxiaoke`."""
    italentConfig: NotRequired[SyncTaskItalentClientConfig]
    """For `italent`."""
    kayangConfig: NotRequired[SyncTaskKayangClientConfig]
    """For `kayang`."""
    larkConfig: NotRequired[SyncTaskLarkClientConfig]
    """For `lark`."""
    larkInternationalConfig: NotRequired[SyncTaskLarkClientConfig]
    """For `lark-international`."""
    ldapConfig: NotRequired[SyncTaskLdapClientConfig]
    """For `ldap`."""
    maycurConfig: NotRequired[SyncTaskMaycurClientConfig]
    """For `maycur`."""
    mokaConfig: NotRequired[SyncTaskMokaClientConfig]
    """For `moka`."""
    scimConfig: NotRequired[SyncTaskScimClientConfig]
    """For `scim`."""
    wechatworkConfig: NotRequired[SyncTaskWechatworkClientConfig]
    """For `wechatwork`."""
    xiaoshouyiConfig: NotRequired[SyncTaskXiaoshouyiClientConfig]
    """For `xiaoshouyi`."""


class SyncTaskDingtalkClientConfig(TypedDict):
    """Settings for DingTalk."""

    aes_key: NotRequired[str]
    """Key that encrypts the callbacks."""
    appKey: str
    """Key of the DingTalk application."""
    appSecret: str
    """Secret of the DingTalk application."""
    corpId: str
    """Identifier of the company at DingTalk."""
    token: NotRequired[str]
    """Token that signs the callbacks."""


class SyncTaskFieldMapping(TypedDict):
    """Where the value of a field comes from."""

    expression: str
    """Field of the source, or an expression that makes the value."""
    targetKey: str
    """Field that receives the value."""


class SyncTaskFxiaokeClientConfig(TypedDict):
    """Settings for Fxiaoke."""

    appId: str
    """Identifier of the Fxiaoke application."""
    appSecret: str
    """Secret of the Fxiaoke application."""
    currentOpenUserId: str
    """Identifier of the Fxiaoke user on whose behalf calls are made."""
    permanentCode: str
    """Permanent authorization code of the Fxiaoke application."""


class SyncTaskItalentClientConfig(TypedDict):
    """Settings for iTalent."""

    app_key: str
    """Key of the iTalent application."""
    app_secret: str
    """Secret of the iTalent application."""
    tenant_id: str
    """Identifier of the iTalent tenant."""


class SyncTaskKayangClientConfig(TypedDict):
    """Settings for Kayang."""

    account: str
    """Account that makes the calls."""
    endpoint: str
    """Base URL of the API."""
    password: str
    """Password of the account."""


class SyncTaskLarkClientConfig(TypedDict):
    """Settings for Lark."""

    app_id: str
    """Identifier of the Lark application."""
    app_secret: str
    """Secret of the Lark application."""
    encrypt_key: NotRequired[str]
    """Key that encrypts the callbacks."""
    verification_token: NotRequired[str]
    """Token that proves where callbacks come from."""


class SyncTaskLdapClientConfig(TypedDict):
    """Settings for an LDAP directory."""

    bindCredentials: str
    """Password for the bind."""
    bindDn: str
    """Distinguished name that the connection is bound with."""
    departmentQueryCriteria: str
    """LDAP filter for departments."""
    groupsBaseDn: str
    """Distinguished name below which groups are searched."""
    url: str
    """URL of the directory, such as `ldap://ldap.example.com`."""
    userQueryCriteria: str
    """LDAP filter for users."""
    usersBaseDn: str
    """Distinguished name below which users are searched."""


class SyncTaskMaycurClientConfig(TypedDict):
    """Settings for Maycur."""

    app_code: str
    """Code of the Maycur application."""
    app_secret: str
    """Secret of the Maycur application."""
    endpoint: str
    """Base URL of the API."""


class SyncTaskMokaClientConfig(TypedDict):
    """Settings for Moka."""

    apiCode_department: str
    """Code of the API for departments."""
    apiCode_employee: str
    """Code of the API for employees."""
    entCode: str
    """Code of the company at Moka."""
    privateKey: str
    """Private key that signs the calls."""
    userName: str
    """User name for the calls."""


class SyncTaskPage(TypedDict):
    """A page of `SyncTask` items with the total count."""

    list: builtins.list[SyncTask]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class SyncTaskProvisioningScope(TypedDict):
    """Who is synchronized."""

    all: bool
    """Whether everybody is synchronized. Default: `True`."""
    includeNewUsers: bool
    """Whether users who join later are synchronized too. Default: `True`."""


class SyncTaskScimClientConfig(TypedDict):
    """Settings for a SCIM server."""

    department: NotRequired[str]
    """Name of the attribute that holds a user's department."""
    org_url: NotRequired[str]
    """URL of the departments."""
    parent_department: NotRequired[str]
    """Name of the attribute that holds the parent department."""
    root_department_id: NotRequired[str]
    """Identifier of the root department."""
    token: str
    """Token for the calls."""
    user_url: str
    """URL of the users."""


class SyncTaskTimedScheduler(TypedDict):
    """When a timed task runs."""

    cycle: Literal["month", "week", "days", "sixHours", "twoHours"] | str
    """How often the task runs: every `month`, `week`, day (`days`), six hours or two hours."""
    startTime: int
    """Start of the schedule, as Unix time."""


SyncTaskType: TypeAlias = Literal[
    "lark",
    "lark-international",
    "wechatwork",
    "dingtalk",
    "active-directory",
    "italent",
    "maycur",
    "ldap",
    "moka",
    "fxiaoke",
    "scim",
    "xiaoshouyi",
    "kayang",
    "custom",
]
"""System that a synchronization task talks to."""


class SyncTaskWechatworkClientConfig(TypedDict):
    """Settings for WeCom (WeChat Work)."""

    agentUrl: NotRequired[str]
    """URL of a proxy for the calls."""
    corpID: str
    """Identifier of the company at WeCom."""
    encodingAESKey: NotRequired[str]
    """Key that encrypts the callbacks."""
    secret: str
    """Secret of the WeCom application."""
    token: NotRequired[str]
    """Token that signs the callbacks."""


class SyncTaskXiaoshouyiClientConfig(TypedDict):
    """Settings for Xiaoshouyi."""

    client_id: str
    """Identifier of the Xiaoshouyi application."""
    client_secret: str
    """Secret of the Xiaoshouyi application."""
    password: str
    """Password of the account."""
    username: str
    """Account that makes the calls."""


SyncTrigger: TypeAlias = Literal["manually", "timed", "automatic"]
"""What starts a synchronization: a person, a schedule or an event."""


class TriggerSyncRiskOperationsResult(TypedDict):
    """Which risky operations were carried out."""

    faildList: list[int]
    """Identifiers of the operations for which it failed (spelt this way by the platform)."""
    successList: list[int]
    """Identifiers of the operations for which it succeeded."""


class TriggerSyncTaskResult(TypedDict):
    """The job that was started."""

    syncJobId: int
    """Identifier of the job that was started."""


import builtins

from ..shared.organizations_models import SyncObjectType
