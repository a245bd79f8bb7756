// Generated from spec/genauth/management/webhooks.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** A webhook to create. */
export interface CreateWebhookRequest {
  /** Content type of the requests. */
  contentType: WebhookContentType;
  /** Whether the webhook is called. */
  enabled?: boolean;
  /** Events that the webhook is called for. */
  events: WebhookEventName[];
  /** Name of the webhook. */
  name: string;
  /** How failed requests are repeated. */
  retryConfig?: WebhookRetryConfig;
  /** Secret that travels with each request in a header, so that your server can tell real calls from forged ones. */
  secret?: string;
  /** URL that is called. */
  url: string;
}

/** Webhooks to delete. */
export interface DeleteWebhookRequest {
  /** Identifiers of the webhooks. */
  webhookIds: string[];
}

/** The webhook whose requests to list. */
export interface GetWebhookLogsRequest {
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
  /** Identifier of the webhook. */
  webhookId: string;
}

export interface GetWebhookRequest {
  /** Identifier of the webhook. */
  webhookId: string;
}

export interface ListWebhooksRequest {
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

/** A webhook and the request to send. */
export interface TriggerWebhookRequest {
  /** Body to send. */
  requestBody?: { [member: string]: unknown };
  /** Headers to send. */
  requestHeaders?: { [member: string]: unknown };
  /** Identifier of the webhook. */
  webhookId: string;
}

/** What your server answered. */
export interface TriggerWebhookResult {
  /** Answer of your server. */
  response: unknown;
}

/** Changes to a webhook. */
export interface UpdateWebhookRequest {
  /** Content type of the requests. */
  contentType?: WebhookContentType;
  /** Whether the webhook is called. */
  enabled?: boolean;
  /** Events that the webhook is called for. */
  events?: WebhookEventName[];
  /** Name of the webhook. */
  name?: string;
  /** How failed requests are repeated. */
  retryConfig?: WebhookRetryConfig;
  /** Secret that travels with each request in a header, so that your server can tell real calls from forged ones. */
  secret?: string;
  /** URL that is called. */
  url?: string;
  /** Identifier of the webhook. */
  webhookId: string;
}

/** A URL that the platform calls when events happen. */
export interface Webhook {
  /** Content type of the requests. */
  contentType: Open<WebhookContentType>;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Whether the webhook is called. */
  enabled: boolean;
  /** Events that the webhook is called for. */
  events?: Open<WebhookEventName>[];
  /** Name of the webhook. */
  name: string;
  /** How failed requests are repeated. */
  retryConfig?: WebhookRetryConfig;
  /** Secret that travels with each request in a header, so that your server can tell real calls from forged ones. */
  secret?: string;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** URL that is called. */
  url: string;
  /** Identifier of the webhook. */
  webhookId: string;
}

/** A category of events. */
export interface WebhookCategory {
  /** Name shown to people. */
  name: string;
  /** English name of the category. */
  nameEn: string;
  /** Code of the category. */
  value: string;
}

/** Content type of webhook requests. */
export const WebhookContentType = {
  ApplicationJson: "application/json",
  ApplicationXWwwFormUrlencoded: "application/x-www-form-urlencoded",
} as const;
export type WebhookContentType = (typeof WebhookContentType)[keyof typeof WebhookContentType];

/** An event that webhooks can be called for. */
export interface WebhookEvent {
  /** Code of the category. */
  category: string;
  /** Name shown to people. */
  name: string;
  /** English name of the event. */
  nameEn: string;
  /** Code of the event, to be used in `events` of a webhook. */
  value: string;
}

/** Events and their categories. */
export interface WebhookEventList {
  /** The categories. */
  categories: WebhookCategory[];
  /** The events. */
  events: WebhookEvent[];
}

/** An event that webhooks can be called for. */
export const WebhookEventName = {
  Test: "test",
  Register: "register",
  Login: "login",
  MfaVerified: "mfa:verified",
  Kick: "kick",
  UserCreated: "user:created",
  UserPasswordChanged: "user:password-changed",
  UserUpdated: "user:updated",
  UserEmailVerified: "user:email-verified",
  UserArchived: "user:archived",
  UserUnarchived: "user:unarchived",
  UserBlocked: "user:blocked",
  UserUnblocked: "user:unblocked",
  UserDeleted: "user:deleted",
  UserRegisterWhitelistAdded: "user:register-whitelist-added",
  UserRegisterWhitelistDeleted: "user:register-whitelist-deleted",
  UserUdvChanged: "user:udv-changed",
  UserLinkAccount: "user:link-account",
  UserPasswordUpdateRemind: "user:password-update-remind",
  UserOrganizationNodeUpdate: "user:organization-node-update",
  PermissionRevoke: "permission:revoke",
  PermissionAdd: "permission:add",
  ResourceCreated: "resource:created",
  ResourceDelete: "resource:delete",
  ResourceUpdated: "resource:updated",
  RoleCreated: "role:created",
  RoleUpdated: "role:updated",
  RoleDeleted: "role:deleted",
  RoleDisable: "role:disable",
  RoleAssigned: "role:assigned",
  SubjectRemove: "subject:remove",
  RoleUnassigned: "role:unassigned",
  RoleUdvChanged: "role:udv-changed",
  ApplicationMfaEnabled: "application:mfa:enabled",
  ApplicationMfaDisabled: "application:mfa:disabled",
  GroupCreated: "group:created",
  GroupUpdated: "group:updated",
  GroupDeleted: "group:deleted",
  GroupMemberAdded: "group:member-added",
  GroupMemberRemoved: "group:member-removed",
  OrganizationCreated: "organization:created",
  OrganizationImported: "organization:imported",
  OrganizationDeleted: "organization:deleted",
  OrganizationNodeAdded: "organization:node-added",
  OrganizationNodeUpdated: "organization:node-updated",
  OrganizationTreeUpdated: "organization:tree-updated",
  OrganizationNodeDeleted: "organization:node-deleted",
  OrganizationNodeMoved: "organization:node-moved",
  OrganizationMemberAdded: "organization:member-added",
  OrganizationMemberRemoved: "organization:member-removed",
  OrganizationUdvChanged: "organization:udv-changed",
  PrivilegeNamespaceCreated: "privilege-namespace:created",
  PrivilegeNamespaceUpdated: "privilege-namespace:updated",
  PrivilegeNamespaceDeleted: "privilege-namespace:deleted",
  UserPoolCooperatorAdded: "user-pool:cooperator-added",
  UserPoolCooperatorRemoved: "user-pool:cooperator-removed",
  UserPoolSecretRefreshed: "user-pool:secret-refreshed",
  UserPoolUpdated: "user-pool:updated",
  UserPoolUdfAdded: "user-pool:udf-added",
  UserPoolUdfDeleted: "user-pool:udf-deleted",
  UserPoolEnvAdded: "user-pool:env-added",
  UserPoolEnvDeleted: "user-pool:env-deleted",
  UserPoolEnvUpdated: "user-pool:env-updated",
  UserPoolLaunchpadAppInstalled: "user-pool:launchpad-app-installed",
  UserPoolLaunchpadAppUninstalled: "user-pool:launchpad-app-uninstalled",
  ApplicationCreated: "application:created",
  ApplicationUpdated: "application:updated",
  ApplicationDeleted: "application:deleted",
  ApplicationSecretRefreshed: "application:secret-refreshed",
  DataResourceCreated: "data-resource:created",
  DataResourceUpdated: "data-resource:updated",
  DataResourceDeleted: "data-resource:deleted",
  DataStrategyPermissionRevoke: "data-strategy-permission:revoke",
  DataStrategyPermissionAdd: "data-strategy-permission:add",
  UnusualLocationLogin: "unusual-location:login",
  RefreshToken: "refresh-token",
} as const;
export type WebhookEventName = (typeof WebhookEventName)[keyof typeof WebhookEventName];

/** A request of a webhook and its answer. */
export interface WebhookLog {
  /** Why the request failed. */
  errorMessage?: string;
  /** Event that caused the request. */
  eventName: string;
  /** Body that was sent. */
  requestBody: { [member: string]: unknown };
  /** Headers that were sent. */
  requestHeaders: { [member: string]: unknown };
  /** Body of the answer. */
  responseBody: { [member: string]: unknown };
  /** Headers of the answer. */
  responseHeaders: { [member: string]: unknown };
  /** HTTP status of the answer. */
  responseStatusCode: number;
  /** Whether the request succeeded. */
  success: boolean;
  /** Time of the request, ISO 8601. */
  timestamp: string;
  /** Identifier of the webhook. */
  webhookId: string;
}

/** A page of `WebhookLog` items with the total count. */
export interface WebhookLogPage {
  /** The items. */
  list: WebhookLog[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A page of `Webhook` items with the total count. */
export interface WebhookPage {
  /** The items. */
  list: Webhook[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** How failed requests of a webhook are repeated. */
export interface WebhookRetryConfig {
  /** Number of repetitions at most. */
  count?: number;
  /** Time between repetitions, in units of `delayUnit`. */
  delay?: number;
  /** Unit of the delay. */
  delayUnit?: Open<"Second" | "Minute" | "Hour" | "Day">;
  /** Whether failed requests are repeated. */
  enabled: boolean;
}
