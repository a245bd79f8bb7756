// Generated from spec/genauth/management/sync-center.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CancelSyncRiskOperationRequest,
  CancelSyncRiskOperationsResult,
  CreateSyncTaskRequest,
  GetSyncJobRequest,
  GetSyncTaskRequest,
  ListSyncJobLogsRequest,
  ListSyncJobsRequest,
  ListSyncRiskOperationsRequest,
  ListSyncTasksRequest,
  SyncJob,
  SyncJobPage,
  SyncRiskOperation,
  SyncRiskOperationPage,
  SyncTask,
  SyncTaskPage,
  TriggerSyncRiskOperationsRequest,
  TriggerSyncRiskOperationsResult,
  TriggerSyncTaskRequest,
  TriggerSyncTaskResult,
  UpdateSyncTaskRequest,
} from "./sync-center.models.js";

const cancelSyncRiskOperationOperation: EnvelopeOperation<Envelope<CancelSyncRiskOperationsResult>> = {
  id: "cancelSyncRiskOperation",
  method: "POST",
  path: "/api/v3/cancel-sync-risk-operation",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createSyncTaskOperation: EnvelopeOperation<Envelope<SyncTaskPage>> = {
  id: "createSyncTask",
  method: "POST",
  path: "/api/v3/create-sync-task",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: [
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
  ],
};
const getSyncJobOperation: EnvelopeOperation<Envelope<SyncJob>> = {
  id: "getSyncJob",
  method: "GET",
  path: "/api/v3/get-sync-job",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getSyncTaskOperation: EnvelopeOperation<Envelope<SyncTask>> = {
  id: "getSyncTask",
  method: "GET",
  path: "/api/v3/get-sync-task",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listSyncJobLogsOperation: EnvelopeOperation<Envelope<TriggerSyncTaskResult>> = {
  id: "listSyncJobLogs",
  method: "GET",
  path: "/api/v3/list-sync-job-logs",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listSyncJobsOperation: EnvelopeOperation<Envelope<SyncJobPage>, SyncJob> = {
  id: "listSyncJobs",
  method: "GET",
  path: "/api/v3/list-sync-jobs",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listSyncRiskOperationsOperation: EnvelopeOperation<Envelope<SyncRiskOperationPage>, SyncRiskOperation> = {
  id: "listSyncRiskOperations",
  method: "GET",
  path: "/api/v3/list-sync-risk-operations",
  security: [["accessKey"], ["managementToken"]],
  parameters: { objectType: { in: "query", style: "brackets" }, status: { in: "query", style: "brackets" } },
  build: queryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listSyncTasksOperation: EnvelopeOperation<Envelope<SyncTaskPage>, SyncTask> = {
  id: "listSyncTasks",
  method: "GET",
  path: "/api/v3/list-sync-tasks",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const triggerSyncRiskOperationsOperation: EnvelopeOperation<Envelope<TriggerSyncRiskOperationsResult>> = {
  id: "triggerSyncRiskOperations",
  method: "POST",
  path: "/api/v3/trigger-sync-risk-operations",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const triggerSyncTaskOperation: EnvelopeOperation<Envelope<TriggerSyncTaskResult>> = {
  id: "triggerSyncTask",
  method: "POST",
  path: "/api/v3/trigger-sync-task",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateSyncTaskOperation: EnvelopeOperation<Envelope<SyncTaskPage>> = {
  id: "updateSyncTask",
  method: "POST",
  path: "/api/v3/update-sync-task",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: [
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
  ],
};

/**
 * Drops risky operations of a synchronization.
 *
 * They are not carried out. The answer says for which operations this succeeded.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/cancel-sync-risk-operation`
 */
export function cancelSyncRiskOperation(
  client: Sender,
  input: CancelSyncRiskOperationRequest,
  options?: RequestOptions,
): Promise<Envelope<CancelSyncRiskOperationsResult>> {
  return client.send(cancelSyncRiskOperationOperation, input, options);
}

/**
 * Creates a synchronization task.
 *
 * Give the settings of the other system in the member of `clientConfig` that fits the kind of task. The answer is
 * documented in the shape of a list of tasks.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-sync-task`
 */
export function createSyncTask(
  client: Sender,
  input: CreateSyncTaskRequest,
  options?: RequestOptions,
): Promise<Envelope<SyncTaskPage>> {
  return client.send(createSyncTaskOperation, input, options);
}

/**
 * Gets one run of a synchronization task.
 *
 * Says how far the job is and how many departments and accounts were handled.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-sync-job`
 */
export function getSyncJob(
  client: Sender,
  input: GetSyncJobRequest,
  options?: RequestOptions,
): Promise<Envelope<SyncJob>> {
  return client.send(getSyncJobOperation, input, options);
}

/**
 * Gets one synchronization task.
 *
 * A task says which system is synchronized with the user pool, in which direction and when. Secrets of the other system
 * are not part of the answer.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-sync-task`
 */
export function getSyncTask(
  client: Sender,
  input: GetSyncTaskRequest,
  options?: RequestOptions,
): Promise<Envelope<SyncTask>> {
  return client.send(getSyncTaskOperation, input, options);
}

/**
 * Lists the log of a synchronization job, one page at a time.
 *
 * Restrict it to successes or failures, one kind of action or one kind of object. The documented answer holds only the
 * job identifier.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-sync-job-logs`
 */
export function listSyncJobLogs(
  client: Sender,
  input: ListSyncJobLogsRequest,
  options?: RequestOptions,
): Promise<Envelope<TriggerSyncTaskResult>> {
  return client.send(listSyncJobLogsOperation, input, options);
}

/**
 * Lists the runs of a synchronization task, one page at a time.
 *
 * Restrict the list to runs that were started by hand, by the clock or automatically.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-sync-jobs`
 */
export function listSyncJobs(
  client: Sender,
  input: ListSyncJobsRequest,
  options?: RequestOptions,
): Paged<Envelope<SyncJobPage>, SyncJob> {
  return paged(client, listSyncJobsOperation, input, options);
}

/**
 * Lists the risky operations of a synchronization task, one page at a time.
 *
 * They wait until `triggerSyncRiskOperations` carries them out or `cancelSyncRiskOperation` drops them.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-sync-risk-operations`
 */
export function listSyncRiskOperations(
  client: Sender,
  input: ListSyncRiskOperationsRequest,
  options?: RequestOptions,
): Paged<Envelope<SyncRiskOperationPage>, SyncRiskOperation> {
  return paged(client, listSyncRiskOperationsOperation, input, options);
}

/**
 * Lists synchronization tasks, one page at a time.
 *
 * Pages hold at most 50 tasks.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-sync-tasks`
 */
export function listSyncTasks(
  client: Sender,
  input?: ListSyncTasksRequest,
  options?: RequestOptions,
): Paged<Envelope<SyncTaskPage>, SyncTask> {
  return paged(client, listSyncTasksOperation, input, options);
}

/**
 * Carries out risky operations of a synchronization.
 *
 * The answer says which operations succeeded and which failed.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/trigger-sync-risk-operations`
 */
export function triggerSyncRiskOperations(
  client: Sender,
  input: TriggerSyncRiskOperationsRequest,
  options?: RequestOptions,
): Promise<Envelope<TriggerSyncRiskOperationsResult>> {
  return client.send(triggerSyncRiskOperationsOperation, input, options);
}

/**
 * Starts a synchronization task now.
 *
 * The job runs in the background; follow it with `getSyncJob`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/trigger-sync-task`
 */
export function triggerSyncTask(
  client: Sender,
  input: TriggerSyncTaskRequest,
  options?: RequestOptions,
): Promise<Envelope<TriggerSyncTaskResult>> {
  return client.send(triggerSyncTaskOperation, input, options);
}

/**
 * Changes a synchronization task.
 *
 * Fields that are left out stay as they are. The answer is documented in the shape of a list of tasks.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-sync-task`
 */
export function updateSyncTask(
  client: Sender,
  input: UpdateSyncTaskRequest,
  options?: RequestOptions,
): Promise<Envelope<SyncTaskPage>> {
  return client.send(updateSyncTaskOperation, input, options);
}
