// Generated from spec/genauth/management/sync-center.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { SyncObjectType } from "../shared/organizations.models.js";

/** Risky operations to drop. */
export interface CancelSyncRiskOperationRequest {
  /** Identifiers of the risky operations. */
  syncRiskOperationIds: number[];
}

/** Which risky operations were dropped. */
export interface CancelSyncRiskOperationsResult {
  /** Identifiers of the operations for which it failed (spelt this way by the platform). */
  faildList: number[];
  /** Identifiers of the operations for which it succeeded. */
  successList: number[];
}

/** A synchronization task to create. */
export interface CreateSyncTaskRequest {
  /** Settings of the other system. */
  clientConfig: SyncTaskClientConfig;
  /** Where the values of the fields come from. */
  fieldMapping: SyncTaskFieldMapping[];
  /** Code of the organization in the user pool. */
  organizationCode?: string;
  /** Who is synchronized. */
  provisioningScope?: SyncTaskProvisioningScope;
  /** Direction: `upstream` (into the user pool) or `downstream` (out of it). */
  syncTaskFlow: SyncFlow;
  /** Name of the task. */
  syncTaskName: string;
  /** How the task is started: `manually`, `timed` (by the clock) or `automatic`. */
  syncTaskTrigger: SyncTrigger;
  /** Kind of the other system. */
  syncTaskType: SyncTaskType;
  /** When the task runs; only for `timed`. */
  timedScheduler?: SyncTaskTimedScheduler;
}

export interface GetSyncJobRequest {
  /** Identifier of the synchronization job. */
  syncJobId: number;
}

export interface GetSyncTaskRequest {
  /** Identifier of the synchronization task. */
  syncTaskId: number;
}

export interface ListSyncJobLogsRequest {
  /** Only this kind of action. */
  action?:
    | "CreateUser"
    | "UpdateUser"
    | "DeleteUser"
    | "UpdateUserIdentifier"
    | "ChangeUserDepartment"
    | "CreateDepartment"
    | "UpdateDepartment"
    | "DeleteDepartment"
    | "MoveDepartment"
    | "UpdateDepartmentLeader"
    | "CreateGroup"
    | "UpdateGroup"
    | "DeleteGroup"
    | "Updateless";
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Only actions on departments or on users. */
  objectType?: SyncObjectType;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only actions that succeeded (`true`) or failed (`false`). */
  success?: boolean;
  /** Identifier of the synchronization job. */
  syncJobId: number;
}

export interface ListSyncJobsRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Identifier of the synchronization task. */
  syncTaskId: number;
  /** Only runs that were started in this way. */
  syncTrigger?: SyncTrigger;
}

export interface ListSyncRiskOperationsRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Only operations on departments or on users. */
  objectType?: SyncObjectType[];
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only operations in these states. Holds: 1 to 50 items. */
  status?: SyncRiskOperationStatus[];
  /** Identifier of the synchronization task. */
  syncTaskId: number;
}

export interface ListSyncTasksRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Direction of a synchronization: from the other system (`upstream`) or to it (`downstream`). */
export const SyncFlow = {
  Upstream: "upstream",
  Downstream: "downstream",
} as const;
export type SyncFlow = (typeof SyncFlow)[keyof typeof SyncFlow];

/** A run of a synchronization task. */
export interface SyncJob {
  /** Number of accounts. */
  accountCountAll: number;
  /** Number of accounts that were handled successfully. */
  accountCountSucc: number;
  /** Number of accounts to change. */
  accountUpdateCountAll: number;
  /** Number of accounts that were changed. */
  accountUpdateCountSucc: number;
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Number of departments. */
  departmentCountAll: number;
  /** Number of departments that were handled successfully. */
  departmentCountSucc: number;
  /** Number of departments to change. */
  departmentUpdateCountAll: number;
  /** Number of departments that were changed. */
  departmentUpdateCountSucc: number;
  /** Text that explains the error. */
  errMsg?: string;
  /** Direction: `upstream` (into the user pool) or `downstream` (out of it). */
  syncFlow: Open<SyncFlow>;
  /** Identifier of the synchronization job. */
  syncJobId: number;
  /** State of the job: `free`, `pending`, `onProgress`, `success` or `failed`. */
  syncStatus: Open<SyncStatus>;
  /** Identifier of the synchronization task. */
  syncTaskId: number;
  /** How it is started: `manually`, `timed` (by the clock) or `automatic`. */
  syncTrigger: Open<SyncTrigger>;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** A page of `SyncJob` items with the total count. */
export interface SyncJobPage {
  /** The items. */
  list: SyncJob[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A change that waits for a decision because it is risky. */
export interface SyncRiskOperation {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Text that explains the error. */
  errMsg?: string;
  /** Level of risk. */
  level: number;
  /** Identifier of the department or user. */
  objectId: string;
  /** Name of the department or user. */
  objectName: string;
  /** Kind of object: department or user. */
  objectType: Open<SyncObjectType>;
  /** State of the operation. */
  status: Open<SyncRiskOperationStatus>;
  /** Identifier of the risky operation. */
  syncRiskOperationId: number;
  /** Identifier of the synchronization task. */
  syncTaskId: number;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** A page of `SyncRiskOperation` items with the total count. */
export interface SyncRiskOperationPage {
  /** The items. */
  list: SyncRiskOperation[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** State of a risky change that a synchronization holds back. */
export const SyncRiskOperationStatus = {
  Pending: "PENDING",
  Success: "SUCCESS",
  Failed: "FAILED",
  Canceled: "CANCELED",
  Executing: "EXECUTING",
} as const;
export type SyncRiskOperationStatus = (typeof SyncRiskOperationStatus)[keyof typeof SyncRiskOperationStatus];

/** State of a synchronization. */
export const SyncStatus = {
  Free: "free",
  Pending: "pending",
  OnProgress: "onProgress",
  Success: "success",
  Failed: "failed",
} as const;
export type SyncStatus = (typeof SyncStatus)[keyof typeof SyncStatus];

/** What is synchronized with the user pool, in which direction and when. */
export interface SyncTask {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Where the values of the fields come from. */
  fieldMapping: SyncTaskFieldMapping[];
  /** Message of the last run. */
  lastSyncMessage?: string;
  /** Progress of the last run. */
  lastSyncRate?: number;
  /** State of the last run. */
  lastSyncStatus?: Open<SyncStatus>;
  /** Time of the last run, ISO 8601. Date and time (RFC 3339). */
  lastSyncTime?: string;
  /** Code of the organization in the user pool. */
  organizationCode?: string;
  /** Who is synchronized. */
  provisioningScope?: SyncTaskProvisioningScope;
  /** Direction: `upstream` (into the user pool) or `downstream` (out of it). */
  syncFlow: Open<SyncFlow>;
  /** Identifier of the synchronization task. */
  syncTaskId: number;
  /** Name of the task. */
  syncTaskName: string;
  /** Kind of the other system. */
  syncTaskType: Open<SyncTaskType>;
  /** How it is started: `manually`, `timed` (by the clock) or `automatic`. */
  syncTrigger: Open<SyncTrigger>;
  /** When the task runs; only for `timed`. */
  timedScheduler?: SyncTaskTimedScheduler;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
}

/** Settings for Active Directory. */
export interface SyncTaskActiveDirectoryClientConfig {
  /** Code of the identity provider of the directory. */
  syncIdentityProviderCode?: string;
  /** URL that issues the ticket for the connector. */
  ticket_url?: string;
}

/** Settings of the other system; the member that fits the kind of task is filled. */
export interface SyncTaskClientConfig {
  /** For `active-directory`. */
  activeDirectoryConfig?: SyncTaskActiveDirectoryClientConfig;
  /** For `dingtalk`. */
  dingtalkConfig?: SyncTaskDingtalkClientConfig;
  /** For `fxiaoke`. */
  fxiaokeConfig?: SyncTaskFxiaokeClientConfig;
  /** For `italent`. */
  italentConfig?: SyncTaskItalentClientConfig;
  /** For `kayang`. */
  kayangConfig?: SyncTaskKayangClientConfig;
  /** For `lark`. */
  larkConfig?: SyncTaskLarkClientConfig;
  /** For `lark-international`. */
  larkInternationalConfig?: SyncTaskLarkClientConfig;
  /** For `ldap`. */
  ldapConfig?: SyncTaskLdapClientConfig;
  /** For `maycur`. */
  maycurConfig?: SyncTaskMaycurClientConfig;
  /** For `moka`. */
  mokaConfig?: SyncTaskMokaClientConfig;
  /** For `scim`. */
  scimConfig?: SyncTaskScimClientConfig;
  /** For `wechatwork`. */
  wechatworkConfig?: SyncTaskWechatworkClientConfig;
  /** For `xiaoshouyi`. */
  xiaoshouyiConfig?: SyncTaskXiaoshouyiClientConfig;
}

/** Settings for DingTalk. */
export interface SyncTaskDingtalkClientConfig {
  /** Key that encrypts the callbacks. */
  aes_key?: string;
  /** Key of the DingTalk application. */
  appKey: string;
  /** Secret of the DingTalk application. */
  appSecret: string;
  /** Identifier of the company at DingTalk. */
  corpId: string;
  /** Token that signs the callbacks. */
  token?: string;
}

/** Where the value of a field comes from. */
export interface SyncTaskFieldMapping {
  /** Field of the source, or an expression that makes the value. */
  expression: string;
  /** Field that receives the value. */
  targetKey: string;
}

/** Settings for Fxiaoke. */
export interface SyncTaskFxiaokeClientConfig {
  /** Identifier of the Fxiaoke application. */
  appId: string;
  /** Secret of the Fxiaoke application. */
  appSecret: string;
  /** Identifier of the Fxiaoke user on whose behalf calls are made. */
  currentOpenUserId: string;
  /** Permanent authorization code of the Fxiaoke application. */
  permanentCode: string;
}

/** Settings for iTalent. */
export interface SyncTaskItalentClientConfig {
  /** Key of the iTalent application. */
  app_key: string;
  /** Secret of the iTalent application. */
  app_secret: string;
  /** Identifier of the iTalent tenant. */
  tenant_id: string;
}

/** Settings for Kayang. */
export interface SyncTaskKayangClientConfig {
  /** Account that makes the calls. */
  account: string;
  /** Base URL of the API. */
  endpoint: string;
  /** Password of the account. */
  password: string;
}

/** Settings for Lark. */
export interface SyncTaskLarkClientConfig {
  /** Identifier of the Lark application. */
  app_id: string;
  /** Secret of the Lark application. */
  app_secret: string;
  /** Key that encrypts the callbacks. */
  encrypt_key?: string;
  /** Token that proves where callbacks come from. */
  verification_token?: string;
}

/** Settings for an LDAP directory. */
export interface SyncTaskLdapClientConfig {
  /** Password for the bind. */
  bindCredentials: string;
  /** Distinguished name that the connection is bound with. */
  bindDn: string;
  /** LDAP filter for departments. */
  departmentQueryCriteria: string;
  /** Distinguished name below which groups are searched. */
  groupsBaseDn: string;
  /** URL of the directory, such as `ldap://ldap.example.com`. */
  url: string;
  /** LDAP filter for users. */
  userQueryCriteria: string;
  /** Distinguished name below which users are searched. */
  usersBaseDn: string;
}

/** Settings for Maycur. */
export interface SyncTaskMaycurClientConfig {
  /** Code of the Maycur application. */
  app_code: string;
  /** Secret of the Maycur application. */
  app_secret: string;
  /** Base URL of the API. */
  endpoint: string;
}

/** Settings for Moka. */
export interface SyncTaskMokaClientConfig {
  /** Code of the API for departments. */
  apiCode_department: string;
  /** Code of the API for employees. */
  apiCode_employee: string;
  /** Code of the company at Moka. */
  entCode: string;
  /** Private key that signs the calls. */
  privateKey: string;
  /** User name for the calls. */
  userName: string;
}

/** A page of `SyncTask` items with the total count. */
export interface SyncTaskPage {
  /** The items. */
  list: SyncTask[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Who is synchronized. */
export interface SyncTaskProvisioningScope {
  /**
   * Whether everybody is synchronized.
   *
   * @default true
   */
  all: boolean;
  /**
   * Whether users who join later are synchronized too.
   *
   * @default true
   */
  includeNewUsers: boolean;
}

/** Settings for a SCIM server. */
export interface SyncTaskScimClientConfig {
  /** Name of the attribute that holds a user's department. */
  department?: string;
  /** URL of the departments. */
  org_url?: string;
  /** Name of the attribute that holds the parent department. */
  parent_department?: string;
  /** Identifier of the root department. */
  root_department_id?: string;
  /** Token for the calls. */
  token: string;
  /** URL of the users. */
  user_url: string;
}

/** When a timed task runs. */
export interface SyncTaskTimedScheduler {
  /** How often the task runs: every `month`, `week`, day (`days`), six hours or two hours. */
  cycle: Open<"month" | "week" | "days" | "sixHours" | "twoHours">;
  /** Start of the schedule, as Unix time. */
  startTime: number;
}

/** System that a synchronization task talks to. */
export const SyncTaskType = {
  Lark: "lark",
  LarkInternational: "lark-international",
  Wechatwork: "wechatwork",
  Dingtalk: "dingtalk",
  ActiveDirectory: "active-directory",
  Italent: "italent",
  Maycur: "maycur",
  Ldap: "ldap",
  Moka: "moka",
  Fxiaoke: "fxiaoke",
  Scim: "scim",
  Xiaoshouyi: "xiaoshouyi",
  Kayang: "kayang",
  Custom: "custom",
} as const;
export type SyncTaskType = (typeof SyncTaskType)[keyof typeof SyncTaskType];

/** Settings for WeCom (WeChat Work). */
export interface SyncTaskWechatworkClientConfig {
  /** URL of a proxy for the calls. */
  agentUrl?: string;
  /** Identifier of the company at WeCom. */
  corpID: string;
  /** Key that encrypts the callbacks. */
  encodingAESKey?: string;
  /** Secret of the WeCom application. */
  secret: string;
  /** Token that signs the callbacks. */
  token?: string;
}

/** Settings for Xiaoshouyi. */
export interface SyncTaskXiaoshouyiClientConfig {
  /** Identifier of the Xiaoshouyi application. */
  client_id: string;
  /** Secret of the Xiaoshouyi application. */
  client_secret: string;
  /** Password of the account. */
  password: string;
  /** Account that makes the calls. */
  username: string;
}

/** What starts a synchronization: a person, a schedule or an event. */
export const SyncTrigger = {
  Manually: "manually",
  Timed: "timed",
  Automatic: "automatic",
} as const;
export type SyncTrigger = (typeof SyncTrigger)[keyof typeof SyncTrigger];

/** Risky operations to carry out. */
export interface TriggerSyncRiskOperationsRequest {
  /** Identifiers of the risky operations. */
  syncRiskOperationIds: number[];
}

/** Which risky operations were carried out. */
export interface TriggerSyncRiskOperationsResult {
  /** Identifiers of the operations for which it failed (spelt this way by the platform). */
  faildList: number[];
  /** Identifiers of the operations for which it succeeded. */
  successList: number[];
}

/** The synchronization task to start. */
export interface TriggerSyncTaskRequest {
  /** Identifier of the synchronization task. */
  syncTaskId: number;
}

/** The job that was started. */
export interface TriggerSyncTaskResult {
  /** Identifier of the job that was started. */
  syncJobId: number;
}

/** Changes to a synchronization task. */
export interface UpdateSyncTaskRequest {
  /** Settings of the other system. */
  clientConfig?: SyncTaskClientConfig;
  /** Where the values of the fields come from. */
  fieldMapping?: SyncTaskFieldMapping[];
  /** Code of the organization in the user pool. */
  organizationCode?: string;
  /** Who is synchronized. */
  provisioningScope?: SyncTaskProvisioningScope;
  /** Direction: `upstream` (into the user pool) or `downstream` (out of it). */
  syncTaskFlow?: SyncFlow;
  /** Identifier of the synchronization task. */
  syncTaskId: number;
  /** Name of the task. */
  syncTaskName?: string;
  /** How the task is started: `manually`, `timed` (by the clock) or `automatic`. */
  syncTaskTrigger?: SyncTrigger;
  /** Kind of the other system. */
  syncTaskType?: SyncTaskType;
  /** When the task runs; only for `timed`. */
  timedScheduler?: SyncTaskTimedScheduler;
}
