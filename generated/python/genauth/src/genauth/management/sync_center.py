# Generated from spec/genauth/management/sync-center.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.organizations_models import SyncObjectType
    from .sync_center_models import (
        CancelSyncRiskOperationsResult,
        SyncFlow,
        SyncJob,
        SyncJobPage,
        SyncRiskOperation,
        SyncRiskOperationPage,
        SyncRiskOperationStatus,
        SyncTask,
        SyncTaskClientConfig,
        SyncTaskFieldMapping,
        SyncTaskPage,
        SyncTaskProvisioningScope,
        SyncTaskTimedScheduler,
        SyncTaskType,
        SyncTrigger,
        TriggerSyncRiskOperationsResult,
        TriggerSyncTaskResult,
    )

_CANCEL_SYNC_RISK_OPERATION: Operation[Envelope[CancelSyncRiskOperationsResult]] = Operation(
    "cancelSyncRiskOperation",
    "POST",
    "/api/v3/cancel-sync-risk-operation",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_SYNC_TASK: Operation[Envelope[SyncTaskPage]] = Operation(
    "createSyncTask",
    "POST",
    "/api/v3/create-sync-task",
    security=(("accessKey",), ("managementToken",)),
    secret=(
        "aes_key",
        "appSecret",
        "app_secret",
        "bindCredentials",
        "client_secret",
        "encodingAESKey",
        "encrypt_key",
        "password",
        "permanentCode",
        "privateKey",
        "secret",
        "token",
        "verification_token",
    ),
)
_GET_SYNC_JOB: Operation[Envelope[SyncJob]] = Operation(
    "getSyncJob",
    "GET",
    "/api/v3/get-sync-job",
    security=(("accessKey",), ("managementToken",)),
)
_GET_SYNC_TASK: Operation[Envelope[SyncTask]] = Operation(
    "getSyncTask",
    "GET",
    "/api/v3/get-sync-task",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_SYNC_JOB_LOGS: Operation[Envelope[TriggerSyncTaskResult]] = Operation(
    "listSyncJobLogs",
    "GET",
    "/api/v3/list-sync-job-logs",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_SYNC_JOBS: Operation[Envelope[SyncJobPage]] = Operation(
    "listSyncJobs",
    "GET",
    "/api/v3/list-sync-jobs",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_SYNC_RISK_OPERATIONS: Operation[Envelope[SyncRiskOperationPage]] = Operation(
    "listSyncRiskOperations",
    "GET",
    "/api/v3/list-sync-risk-operations",
    security=(("accessKey",), ("managementToken",)),
    parameters={"objectType": Parameter("query", style="brackets"), "status": Parameter("query", style="brackets")},
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_SYNC_TASKS: Operation[Envelope[SyncTaskPage]] = Operation(
    "listSyncTasks",
    "GET",
    "/api/v3/list-sync-tasks",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_TRIGGER_SYNC_RISK_OPERATIONS: Operation[Envelope[TriggerSyncRiskOperationsResult]] = Operation(
    "triggerSyncRiskOperations",
    "POST",
    "/api/v3/trigger-sync-risk-operations",
    security=(("accessKey",), ("managementToken",)),
)
_TRIGGER_SYNC_TASK: Operation[Envelope[TriggerSyncTaskResult]] = Operation(
    "triggerSyncTask",
    "POST",
    "/api/v3/trigger-sync-task",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_SYNC_TASK: Operation[Envelope[SyncTaskPage]] = Operation(
    "updateSyncTask",
    "POST",
    "/api/v3/update-sync-task",
    security=(("accessKey",), ("managementToken",)),
    secret=(
        "aes_key",
        "appSecret",
        "app_secret",
        "bindCredentials",
        "client_secret",
        "encodingAESKey",
        "encrypt_key",
        "password",
        "permanentCode",
        "privateKey",
        "secret",
        "token",
        "verification_token",
    ),
)


class SyncCenterCalls(Client):
    """Synchronization of users and departments with other directories."""

    def cancel_sync_risk_operation(
        self,
        *,
        sync_risk_operation_ids: list[int],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CancelSyncRiskOperationsResult]:
        """Drops risky operations of a synchronization.

        They are not carried out. The answer says for which operations this succeeded.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/cancel-sync-risk-operation``

        Args:
            sync_risk_operation_ids: Identifiers of the risky operations.
        """
        return self._send(
            _CANCEL_SYNC_RISK_OPERATION,
            {"syncRiskOperationIds": sync_risk_operation_ids},
            request_options,
        )

    def create_sync_task(
        self,
        *,
        client_config: SyncTaskClientConfig,
        field_mapping: list[SyncTaskFieldMapping],
        sync_task_flow: SyncFlow,
        sync_task_name: str,
        sync_task_trigger: SyncTrigger,
        sync_task_type: SyncTaskType,
        organization_code: str | NotGiven = NOT_GIVEN,
        provisioning_scope: SyncTaskProvisioningScope | NotGiven = NOT_GIVEN,
        timed_scheduler: SyncTaskTimedScheduler | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Creates a synchronization task.

        Give the settings of the other system in the member of `client_config` that fits the kind of task. The answer is
        documented in the shape of a list of tasks.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-sync-task``

        Args:
            client_config: Settings of the other system.
            field_mapping: Where the values of the fields come from.
            sync_task_flow: Direction: `upstream` (into the user pool) or `downstream` (out of it).
            sync_task_name: Name of the task.
            sync_task_trigger: How the task is started: `manually`, `timed` (by the clock) or `automatic`.
            sync_task_type: Kind of the other system.
            organization_code: Code of the organization in the user pool.
            provisioning_scope: Who is synchronized.
            timed_scheduler: When the task runs; only for `timed`.
        """
        return self._send(
            _CREATE_SYNC_TASK,
            {
                "clientConfig": client_config,
                "fieldMapping": field_mapping,
                "syncTaskFlow": sync_task_flow,
                "syncTaskName": sync_task_name,
                "syncTaskTrigger": sync_task_trigger,
                "syncTaskType": sync_task_type,
                "organizationCode": organization_code,
                "provisioningScope": provisioning_scope,
                "timedScheduler": timed_scheduler,
            },
            request_options,
        )

    def get_sync_job(self, *, sync_job_id: int, request_options: RequestOptions | None = None) -> Envelope[SyncJob]:
        """Gets one run of a synchronization task.

        Says how far the job is and how many departments and accounts were handled.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-sync-job``

        Args:
            sync_job_id: Identifier of the synchronization job.
        """
        return self._send(_GET_SYNC_JOB, {"syncJobId": sync_job_id}, request_options)

    def get_sync_task(self, *, sync_task_id: int, request_options: RequestOptions | None = None) -> Envelope[SyncTask]:
        """Gets one synchronization task.

        A task says which system is synchronized with the user pool, in which direction and when. Secrets of the other
        system are not part of the answer.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
        """
        return self._send(_GET_SYNC_TASK, {"syncTaskId": sync_task_id}, request_options)

    def list_sync_job_logs(
        self,
        *,
        sync_job_id: int,
        action: Literal[
            "CreateUser",
            "UpdateUser",
            "DeleteUser",
            "UpdateUserIdentifier",
            "ChangeUserDepartment",
            "CreateDepartment",
            "UpdateDepartment",
            "DeleteDepartment",
            "MoveDepartment",
            "UpdateDepartmentLeader",
            "CreateGroup",
            "UpdateGroup",
            "DeleteGroup",
            "Updateless",
        ]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: SyncObjectType | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncTaskResult]:
        """Lists the log of a synchronization job, one page at a time.

        Restrict it to successes or failures, one kind of action or one kind of object. The documented answer holds only
        the job identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-job-logs``

        Args:
            sync_job_id: Identifier of the synchronization job.
            action: Only this kind of action.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only actions on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            success: Only actions that succeeded (`true`) or failed (`false`).
        """
        return self._send(
            _LIST_SYNC_JOB_LOGS,
            {
                "syncJobId": sync_job_id,
                "action": action,
                "limit": limit,
                "objectType": object_type,
                "page": page,
                "success": success,
            },
            request_options,
        )

    def list_sync_jobs(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncJobPage]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return self._send(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    def list_sync_jobs_pages(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[SyncJobPage]]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return self._pages(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    def list_sync_jobs_items(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[SyncJob]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return self._items(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    def list_sync_risk_operations(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncRiskOperationPage]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return self._send(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    def list_sync_risk_operations_pages(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[SyncRiskOperationPage]]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return self._pages(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    def list_sync_risk_operations_items(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[SyncRiskOperation]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return self._items(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    def list_sync_tasks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    def list_sync_tasks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[SyncTaskPage]]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    def list_sync_tasks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[SyncTask]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    def trigger_sync_risk_operations(
        self,
        *,
        sync_risk_operation_ids: list[int],
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncRiskOperationsResult]:
        """Carries out risky operations of a synchronization.

        The answer says which operations succeeded and which failed.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/trigger-sync-risk-operations``

        Args:
            sync_risk_operation_ids: Identifiers of the risky operations.
        """
        return self._send(
            _TRIGGER_SYNC_RISK_OPERATIONS,
            {"syncRiskOperationIds": sync_risk_operation_ids},
            request_options,
        )

    def trigger_sync_task(
        self,
        *,
        sync_task_id: int,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncTaskResult]:
        """Starts a synchronization task now.

        The job runs in the background; follow it with `get_sync_job`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/trigger-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
        """
        return self._send(_TRIGGER_SYNC_TASK, {"syncTaskId": sync_task_id}, request_options)

    def update_sync_task(
        self,
        *,
        sync_task_id: int,
        client_config: SyncTaskClientConfig | NotGiven = NOT_GIVEN,
        field_mapping: list[SyncTaskFieldMapping] | NotGiven = NOT_GIVEN,
        organization_code: str | NotGiven = NOT_GIVEN,
        provisioning_scope: SyncTaskProvisioningScope | NotGiven = NOT_GIVEN,
        sync_task_flow: SyncFlow | NotGiven = NOT_GIVEN,
        sync_task_name: str | NotGiven = NOT_GIVEN,
        sync_task_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        sync_task_type: SyncTaskType | NotGiven = NOT_GIVEN,
        timed_scheduler: SyncTaskTimedScheduler | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Changes a synchronization task.

        Fields that are left out stay as they are. The answer is documented in the shape of a list of tasks.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
            client_config: Settings of the other system.
            field_mapping: Where the values of the fields come from.
            organization_code: Code of the organization in the user pool.
            provisioning_scope: Who is synchronized.
            sync_task_flow: Direction: `upstream` (into the user pool) or `downstream` (out of it).
            sync_task_name: Name of the task.
            sync_task_trigger: How the task is started: `manually`, `timed` (by the clock) or `automatic`.
            sync_task_type: Kind of the other system.
            timed_scheduler: When the task runs; only for `timed`.
        """
        return self._send(
            _UPDATE_SYNC_TASK,
            {
                "syncTaskId": sync_task_id,
                "clientConfig": client_config,
                "fieldMapping": field_mapping,
                "organizationCode": organization_code,
                "provisioningScope": provisioning_scope,
                "syncTaskFlow": sync_task_flow,
                "syncTaskName": sync_task_name,
                "syncTaskTrigger": sync_task_trigger,
                "syncTaskType": sync_task_type,
                "timedScheduler": timed_scheduler,
            },
            request_options,
        )


class AsyncSyncCenterCalls(AsyncClient):
    """Synchronization of users and departments with other directories."""

    async def cancel_sync_risk_operation(
        self,
        *,
        sync_risk_operation_ids: list[int],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CancelSyncRiskOperationsResult]:
        """Drops risky operations of a synchronization.

        They are not carried out. The answer says for which operations this succeeded.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/cancel-sync-risk-operation``

        Args:
            sync_risk_operation_ids: Identifiers of the risky operations.
        """
        return await self._send(
            _CANCEL_SYNC_RISK_OPERATION,
            {"syncRiskOperationIds": sync_risk_operation_ids},
            request_options,
        )

    async def create_sync_task(
        self,
        *,
        client_config: SyncTaskClientConfig,
        field_mapping: list[SyncTaskFieldMapping],
        sync_task_flow: SyncFlow,
        sync_task_name: str,
        sync_task_trigger: SyncTrigger,
        sync_task_type: SyncTaskType,
        organization_code: str | NotGiven = NOT_GIVEN,
        provisioning_scope: SyncTaskProvisioningScope | NotGiven = NOT_GIVEN,
        timed_scheduler: SyncTaskTimedScheduler | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Creates a synchronization task.

        Give the settings of the other system in the member of `client_config` that fits the kind of task. The answer is
        documented in the shape of a list of tasks.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-sync-task``

        Args:
            client_config: Settings of the other system.
            field_mapping: Where the values of the fields come from.
            sync_task_flow: Direction: `upstream` (into the user pool) or `downstream` (out of it).
            sync_task_name: Name of the task.
            sync_task_trigger: How the task is started: `manually`, `timed` (by the clock) or `automatic`.
            sync_task_type: Kind of the other system.
            organization_code: Code of the organization in the user pool.
            provisioning_scope: Who is synchronized.
            timed_scheduler: When the task runs; only for `timed`.
        """
        return await self._send(
            _CREATE_SYNC_TASK,
            {
                "clientConfig": client_config,
                "fieldMapping": field_mapping,
                "syncTaskFlow": sync_task_flow,
                "syncTaskName": sync_task_name,
                "syncTaskTrigger": sync_task_trigger,
                "syncTaskType": sync_task_type,
                "organizationCode": organization_code,
                "provisioningScope": provisioning_scope,
                "timedScheduler": timed_scheduler,
            },
            request_options,
        )

    async def get_sync_job(
        self,
        *,
        sync_job_id: int,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncJob]:
        """Gets one run of a synchronization task.

        Says how far the job is and how many departments and accounts were handled.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-sync-job``

        Args:
            sync_job_id: Identifier of the synchronization job.
        """
        return await self._send(_GET_SYNC_JOB, {"syncJobId": sync_job_id}, request_options)

    async def get_sync_task(
        self,
        *,
        sync_task_id: int,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTask]:
        """Gets one synchronization task.

        A task says which system is synchronized with the user pool, in which direction and when. Secrets of the other
        system are not part of the answer.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
        """
        return await self._send(_GET_SYNC_TASK, {"syncTaskId": sync_task_id}, request_options)

    async def list_sync_job_logs(
        self,
        *,
        sync_job_id: int,
        action: Literal[
            "CreateUser",
            "UpdateUser",
            "DeleteUser",
            "UpdateUserIdentifier",
            "ChangeUserDepartment",
            "CreateDepartment",
            "UpdateDepartment",
            "DeleteDepartment",
            "MoveDepartment",
            "UpdateDepartmentLeader",
            "CreateGroup",
            "UpdateGroup",
            "DeleteGroup",
            "Updateless",
        ]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: SyncObjectType | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        success: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncTaskResult]:
        """Lists the log of a synchronization job, one page at a time.

        Restrict it to successes or failures, one kind of action or one kind of object. The documented answer holds only
        the job identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-job-logs``

        Args:
            sync_job_id: Identifier of the synchronization job.
            action: Only this kind of action.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only actions on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            success: Only actions that succeeded (`true`) or failed (`false`).
        """
        return await self._send(
            _LIST_SYNC_JOB_LOGS,
            {
                "syncJobId": sync_job_id,
                "action": action,
                "limit": limit,
                "objectType": object_type,
                "page": page,
                "success": success,
            },
            request_options,
        )

    async def list_sync_jobs(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncJobPage]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return await self._send(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    def list_sync_jobs_pages(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[SyncJobPage]]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return self._pages(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    def list_sync_jobs_items(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sync_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[SyncJob]:
        """Lists the runs of a synchronization task, one page at a time.

        Restrict the list to runs that were started by hand, by the clock or automatically.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-jobs``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            sync_trigger: Only runs that were started in this way.
        """
        return self._items(
            _LIST_SYNC_JOBS,
            {"syncTaskId": sync_task_id, "limit": limit, "page": page, "syncTrigger": sync_trigger},
            request_options,
        )

    async def list_sync_risk_operations(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncRiskOperationPage]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return await self._send(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    def list_sync_risk_operations_pages(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[SyncRiskOperationPage]]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return self._pages(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    def list_sync_risk_operations_items(
        self,
        *,
        sync_task_id: int,
        limit: int | NotGiven = NOT_GIVEN,
        object_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: list[SyncRiskOperationStatus] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[SyncRiskOperation]:
        """Lists the risky operations of a synchronization task, one page at a time.

        They wait until `trigger_sync_risk_operations` carries them out or `cancel_sync_risk_operation` drops them.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-risk-operations``

        Args:
            sync_task_id: Identifier of the synchronization task.
            limit: Number of items per page, at most 50. Default: `10`.
            object_type: Only operations on departments or on users.
            page: Page number, counted from 1. Default: `1`.
            status: Only operations in these states. Holds: 1 to 50 items.
        """
        return self._items(
            _LIST_SYNC_RISK_OPERATIONS,
            {"syncTaskId": sync_task_id, "limit": limit, "objectType": object_type, "page": page, "status": status},
            request_options,
        )

    async def list_sync_tasks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    def list_sync_tasks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[SyncTaskPage]]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    def list_sync_tasks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[SyncTask]:
        """Lists synchronization tasks, one page at a time.

        Pages hold at most 50 tasks.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-sync-tasks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_SYNC_TASKS, {"limit": limit, "page": page}, request_options)

    async def trigger_sync_risk_operations(
        self,
        *,
        sync_risk_operation_ids: list[int],
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncRiskOperationsResult]:
        """Carries out risky operations of a synchronization.

        The answer says which operations succeeded and which failed.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/trigger-sync-risk-operations``

        Args:
            sync_risk_operation_ids: Identifiers of the risky operations.
        """
        return await self._send(
            _TRIGGER_SYNC_RISK_OPERATIONS,
            {"syncRiskOperationIds": sync_risk_operation_ids},
            request_options,
        )

    async def trigger_sync_task(
        self,
        *,
        sync_task_id: int,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerSyncTaskResult]:
        """Starts a synchronization task now.

        The job runs in the background; follow it with `get_sync_job`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/trigger-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
        """
        return await self._send(_TRIGGER_SYNC_TASK, {"syncTaskId": sync_task_id}, request_options)

    async def update_sync_task(
        self,
        *,
        sync_task_id: int,
        client_config: SyncTaskClientConfig | NotGiven = NOT_GIVEN,
        field_mapping: list[SyncTaskFieldMapping] | NotGiven = NOT_GIVEN,
        organization_code: str | NotGiven = NOT_GIVEN,
        provisioning_scope: SyncTaskProvisioningScope | NotGiven = NOT_GIVEN,
        sync_task_flow: SyncFlow | NotGiven = NOT_GIVEN,
        sync_task_name: str | NotGiven = NOT_GIVEN,
        sync_task_trigger: SyncTrigger | NotGiven = NOT_GIVEN,
        sync_task_type: SyncTaskType | NotGiven = NOT_GIVEN,
        timed_scheduler: SyncTaskTimedScheduler | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SyncTaskPage]:
        """Changes a synchronization task.

        Fields that are left out stay as they are. The answer is documented in the shape of a list of tasks.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-sync-task``

        Args:
            sync_task_id: Identifier of the synchronization task.
            client_config: Settings of the other system.
            field_mapping: Where the values of the fields come from.
            organization_code: Code of the organization in the user pool.
            provisioning_scope: Who is synchronized.
            sync_task_flow: Direction: `upstream` (into the user pool) or `downstream` (out of it).
            sync_task_name: Name of the task.
            sync_task_trigger: How the task is started: `manually`, `timed` (by the clock) or `automatic`.
            sync_task_type: Kind of the other system.
            timed_scheduler: When the task runs; only for `timed`.
        """
        return await self._send(
            _UPDATE_SYNC_TASK,
            {
                "syncTaskId": sync_task_id,
                "clientConfig": client_config,
                "fieldMapping": field_mapping,
                "organizationCode": organization_code,
                "provisioningScope": provisioning_scope,
                "syncTaskFlow": sync_task_flow,
                "syncTaskName": sync_task_name,
                "syncTaskTrigger": sync_task_trigger,
                "syncTaskType": sync_task_type,
                "timedScheduler": timed_scheduler,
            },
            request_options,
        )
