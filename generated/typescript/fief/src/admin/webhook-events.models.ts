// Generated from spec/fief/admin/webhook-events.yaml. Do not edit; run `countersign generate`.

import type { Permission } from "../shared/access.models.js";
import type { OAuthProvider } from "../shared/tenants.models.js";
import type { Client } from "./clients.models.js";
import type { EmailTemplate } from "./email-templates.models.js";
import type { Role } from "./roles.models.js";
import type { Tenant } from "./tenants.models.js";
import type { UserField } from "./user-fields.models.js";
import type { User, UserPermission, UserRole } from "./users.models.js";

/** A client was created. Its OAuth secret is in the event, in clear. */
export interface ClientCreatedEvent {
  data: Client;
  type: "client.created";
}

/** A client was deleted. Its OAuth secret is in the event, in clear. */
export interface ClientDeletedEvent {
  data: Client;
  type: "client.deleted";
}

/** A client was updated. Its OAuth secret is in the event, in clear. */
export interface ClientUpdatedEvent {
  data: Client;
  type: "client.updated";
}

/** An email template was updated. */
export interface EmailTemplateUpdatedEvent {
  data: EmailTemplate;
  type: "email_template.updated";
}

/** An OAuth provider was created. */
export interface OAuthProviderCreatedEvent {
  data: OAuthProvider;
  type: "oauth_provider.created";
}

/** An OAuth provider was deleted. */
export interface OAuthProviderDeletedEvent {
  data: OAuthProvider;
  type: "oauth_provider.deleted";
}

/** An OAuth provider was updated. */
export interface OAuthProviderUpdatedEvent {
  data: OAuthProvider;
  type: "oauth_provider.updated";
}

/** A permission was created. */
export interface PermissionCreatedEvent {
  data: Permission;
  type: "permission.created";
}

/** A permission was deleted. */
export interface PermissionDeletedEvent {
  data: Permission;
  type: "permission.deleted";
}

/** A permission was updated. */
export interface PermissionUpdatedEvent {
  data: Permission;
  type: "permission.updated";
}

/** A role was created. */
export interface RoleCreatedEvent {
  data: Role;
  type: "role.created";
}

/** A role was deleted. */
export interface RoleDeletedEvent {
  data: Role;
  type: "role.deleted";
}

/** A role was updated. */
export interface RoleUpdatedEvent {
  data: Role;
  type: "role.updated";
}

/** A tenant was created. */
export interface TenantCreatedEvent {
  data: Tenant;
  type: "tenant.created";
}

/** A tenant was deleted. */
export interface TenantDeletedEvent {
  data: Tenant;
  type: "tenant.deleted";
}

/** A tenant was updated. */
export interface TenantUpdatedEvent {
  data: Tenant;
  type: "tenant.updated";
}

/** A user was created, by signing up or by an administrator. */
export interface UserCreatedEvent {
  data: User;
  type: "user.created";
}

/** A user was deleted. */
export interface UserDeletedEvent {
  data: User;
  type: "user.deleted";
}

/** A user field was created. */
export interface UserFieldCreatedEvent {
  data: UserField;
  type: "user_field.created";
}

/** A user field was deleted. */
export interface UserFieldDeletedEvent {
  data: UserField;
  type: "user_field.deleted";
}

/** A user field was updated. */
export interface UserFieldUpdatedEvent {
  data: UserField;
  type: "user_field.updated";
}

/** A user asked for a link to set a new password. */
export interface UserForgotPasswordRequestedEvent {
  data: User;
  type: "user.forgot_password_requested";
}

/** A user set a new password by such a link. */
export interface UserPasswordResetEvent {
  data: User;
  type: "user.password_reset";
}

/** A user was granted a permission. */
export interface UserPermissionCreatedEvent {
  data: UserPermission;
  type: "user_permission.created";
}

/** A user lost a permission. */
export interface UserPermissionDeletedEvent {
  data: UserPermission;
  type: "user_permission.deleted";
}

/** A user was granted a role. */
export interface UserRoleCreatedEvent {
  data: UserRole;
  type: "user_role.created";
}

/** A user lost a role. */
export interface UserRoleDeletedEvent {
  data: UserRole;
  type: "user_role.deleted";
}

/** A user was updated. */
export interface UserUpdatedEvent {
  data: User;
  type: "user.updated";
}

/** Something that happened, told apart by `type`. */
export type WebhookEvent =
  | ClientCreatedEvent
  | ClientUpdatedEvent
  | ClientDeletedEvent
  | EmailTemplateUpdatedEvent
  | OAuthProviderCreatedEvent
  | OAuthProviderUpdatedEvent
  | OAuthProviderDeletedEvent
  | PermissionCreatedEvent
  | PermissionUpdatedEvent
  | PermissionDeletedEvent
  | RoleCreatedEvent
  | RoleUpdatedEvent
  | RoleDeletedEvent
  | TenantCreatedEvent
  | TenantUpdatedEvent
  | TenantDeletedEvent
  | UserCreatedEvent
  | UserUpdatedEvent
  | UserDeletedEvent
  | UserForgotPasswordRequestedEvent
  | UserPasswordResetEvent
  | UserFieldCreatedEvent
  | UserFieldUpdatedEvent
  | UserFieldDeletedEvent
  | UserPermissionCreatedEvent
  | UserPermissionDeletedEvent
  | UserRoleCreatedEvent
  | UserRoleDeletedEvent;

/** Kinds of events that a webhook can be told of. */
export const WebhookEventType = {
  ClientCreated: "client.created",
  ClientUpdated: "client.updated",
  ClientDeleted: "client.deleted",
  EmailTemplateUpdated: "email_template.updated",
  OAuthProviderCreated: "oauth_provider.created",
  OAuthProviderUpdated: "oauth_provider.updated",
  OAuthProviderDeleted: "oauth_provider.deleted",
  PermissionCreated: "permission.created",
  PermissionUpdated: "permission.updated",
  PermissionDeleted: "permission.deleted",
  RoleCreated: "role.created",
  RoleUpdated: "role.updated",
  RoleDeleted: "role.deleted",
  TenantCreated: "tenant.created",
  TenantUpdated: "tenant.updated",
  TenantDeleted: "tenant.deleted",
  UserCreated: "user.created",
  UserUpdated: "user.updated",
  UserDeleted: "user.deleted",
  UserForgotPasswordRequested: "user.forgot_password_requested",
  UserPasswordReset: "user.password_reset",
  UserFieldCreated: "user_field.created",
  UserFieldUpdated: "user_field.updated",
  UserFieldDeleted: "user_field.deleted",
  UserPermissionCreated: "user_permission.created",
  UserPermissionDeleted: "user_permission.deleted",
  UserRoleCreated: "user_role.created",
  UserRoleDeleted: "user_role.deleted",
} as const;
export type WebhookEventType = (typeof WebhookEventType)[keyof typeof WebhookEventType];
