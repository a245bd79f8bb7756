// Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import type { Permission } from "../shared/access.models.js";
import type { OAuthProvider } from "../shared/tenants.models.js";
import * as clientsCalls from "./clients.js";
import type {
  Client,
  ClientPage,
  CreateClientEncryptionKeyRequest,
  CreateClientRequest,
  DeleteClientRequest,
  EncryptionKey,
  GetClientRequest,
  ListClientsRequest,
  UpdateClientRequest,
} from "./clients.models.js";
import * as emailTemplatesCalls from "./email-templates.js";
import type {
  EmailTemplate,
  EmailTemplatePage,
  GetEmailTemplateRequest,
  ListEmailTemplatesRequest,
  UpdateEmailTemplateRequest,
} from "./email-templates.models.js";
import * as oauthProvidersCalls from "./oauth-providers.js";
import type {
  CreateOAuthProviderRequest,
  DeleteOAuthProviderRequest,
  GetOAuthProviderAccessTokenRequest,
  GetOAuthProviderRequest,
  ListOAuthProvidersRequest,
  OAuthProviderAccessToken,
  OAuthProviderPage,
  UpdateOAuthProviderRequest,
} from "./oauth-providers.models.js";
import * as permissionsCalls from "./permissions.js";
import type {
  CreatePermissionRequest,
  DeletePermissionRequest,
  GetPermissionRequest,
  ListPermissionsRequest,
  PermissionPage,
  UpdatePermissionRequest,
} from "./permissions.models.js";
import * as rolesCalls from "./roles.js";
import type {
  CreateRoleRequest,
  DeleteRoleRequest,
  GetRoleRequest,
  ListRolesRequest,
  Role,
  RolePage,
  UpdateRoleRequest,
} from "./roles.models.js";
import * as tenantsCalls from "./tenants.js";
import type {
  CreateTenantRequest,
  DeleteTenantRequest,
  GetTenantRequest,
  ListTenantsRequest,
  Tenant,
  TenantPage,
  UpdateTenantRequest,
} from "./tenants.models.js";
import * as userFieldsCalls from "./user-fields.js";
import type {
  CreateUserFieldRequest,
  DeleteUserFieldRequest,
  GetUserFieldRequest,
  ListUserFieldsRequest,
  UpdateUserFieldRequest,
  UserField,
  UserFieldPage,
} from "./user-fields.models.js";
import * as usersCalls from "./users.js";
import type {
  CreateUserAccessTokenRequest,
  CreateUserPermissionRequest,
  CreateUserRequest,
  CreateUserRoleRequest,
  DeleteUserPermissionRequest,
  DeleteUserRequest,
  DeleteUserRoleRequest,
  GetUserRequest,
  ListUserOAuthAccountsRequest,
  ListUserPermissionsRequest,
  ListUserRolesRequest,
  ListUsersRequest,
  OAuthAccount,
  OAuthAccountPage,
  UpdateUserRequest,
  User,
  UserAccessToken,
  UserPage,
  UserPermission,
  UserPermissionPage,
  UserRole,
  UserRolePage,
} from "./users.models.js";
import * as webhooksCalls from "./webhooks.js";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  GetWebhookRequest,
  ListWebhookLogsRequest,
  ListWebhooksRequest,
  RegenerateWebhookSecretRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookLog,
  WebhookLogPage,
  WebhookPage,
  WebhookWithSecret,
} from "./webhooks.models.js";

/** What `FiefAdmin` is made with. */
export interface FiefAdminOptions extends ClientOptions {
  /** Address of the Fief server, for example https://fief.example.com; never that of a tenant. */
  baseURL: string;
  /**
   * Key of the admin API, made in the dashboard or on the command line of the server. It can do everything in every
   * tenant.
   */
  apiKey: string;
}

const settings: ClientSettings<FiefAdminOptions> = {
  agent: "countersign-fief/0.1.0",
  server: "{baseURL}/admin/api",
  options: { baseURL: { required: "missing" }, apiKey: { required: "missing", secret: true } },
  envelope: null,
  signing: ["apiKey"],
  credentials: { apiKey: (options) => bearer({ option: "apiKey" }, () => options.apiKey) },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `FiefAdmin` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function adminSender(options: FiefAdminOptions): Sender {
  return createSender(settings, options);
}

/**
 * Administration of a Fief server: tenants, clients, users, roles, permissions, webhooks.
 *
 * What a server of yours calls to administer all tenants of a Fief installation. The API key can do everything, so it
 * belongs on servers only. Most changes need the Redis of the server: without it they are stored and answered with 500.
 */
export class FiefAdmin {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: FiefAdminOptions) {
    this.#sender = adminSender(options);
  }

  /** Uses another `apiKey` from the next call on; `undefined` removes it. */
  setApiKey(value: string | undefined): void {
    this.#sender.change("apiKey", value);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }

  /**
   * Creates a client.
   *
   * Id and secret for OAuth are made by the server and come with the answer; they cannot be chosen.
   *
   * `POST /clients/`
   */
  createClient(input: CreateClientRequest, options?: RequestOptions): Promise<Envelope<Client>> {
    return clientsCalls.createClient(this.#sender, input, options);
  }

  /**
   * Makes a new key that ID tokens of a client are encrypted with.
   *
   * The private half is in this answer and nowhere else. From now on every ID token of the client is encrypted; there
   * is no call that ends this, and a former key stops working at once.
   *
   * `POST /clients/{id}/encryption-key`
   */
  createClientEncryptionKey(
    input: CreateClientEncryptionKeyRequest,
    options?: RequestOptions,
  ): Promise<Envelope<EncryptionKey>> {
    return clientsCalls.createClientEncryptionKey(this.#sender, input, options);
  }

  /**
   * Deletes a client.
   *
   * Nobody can sign in to it any more.
   *
   * `DELETE /clients/{id}`
   */
  deleteClient(input: DeleteClientRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return clientsCalls.deleteClient(this.#sender, input, options);
  }

  /**
   * Gets one client.
   *
   * The OAuth secret is shown in clear, the encryption key only as asterisks.
   *
   * `GET /clients/{id}`
   */
  getClient(input: GetClientRequest, options?: RequestOptions): Promise<Envelope<Client>> {
    return clientsCalls.getClient(this.#sender, input, options);
  }

  /**
   * Lists clients.
   *
   * Clients of all tenants, unless one tenant is named. Secrets are shown in clear.
   *
   * `GET /clients/`
   */
  listClients(input?: ListClientsRequest, options?: RequestOptions): Paged<Envelope<ClientPage>, Client> {
    return clientsCalls.listClients(this.#sender, input, options);
  }

  /**
   * Changes a client.
   *
   * Only what is given changes; a list of redirect addresses replaces the former one. The tenant stays.
   *
   * `PATCH /clients/{id}`
   */
  updateClient(input: UpdateClientRequest, options?: RequestOptions): Promise<Envelope<Client>> {
    return clientsCalls.updateClient(this.#sender, input, options);
  }

  /**
   * Gets one email template.
   *
   * Subject and content are Jinja templates as they are stored, not a rendered email.
   *
   * `GET /email-templates/{id}`
   */
  getEmailTemplate(input: GetEmailTemplateRequest, options?: RequestOptions): Promise<Envelope<EmailTemplate>> {
    return emailTemplatesCalls.getEmailTemplate(this.#sender, input, options);
  }

  /**
   * Lists email templates.
   *
   * One of each type; they can be changed, and neither created nor deleted.
   *
   * `GET /email-templates/`
   */
  listEmailTemplates(
    input?: ListEmailTemplatesRequest,
    options?: RequestOptions,
  ): Paged<Envelope<EmailTemplatePage>, EmailTemplate> {
    return emailTemplatesCalls.listEmailTemplates(this.#sender, input, options);
  }

  /**
   * Changes an email template.
   *
   * The server renders the template with sample data first and refuses what does not render.
   *
   * `PATCH /email-templates/{id}`
   */
  updateEmailTemplate(input: UpdateEmailTemplateRequest, options?: RequestOptions): Promise<Envelope<EmailTemplate>> {
    return emailTemplatesCalls.updateEmailTemplate(this.#sender, input, options);
  }

  /**
   * Creates an OAuth provider.
   *
   * Users see it after a tenant lists it. Other kinds than `OPENID` know their addresses themselves.
   *
   * `POST /oauth-providers/`
   */
  createOAuthProvider(input: CreateOAuthProviderRequest, options?: RequestOptions): Promise<Envelope<OAuthProvider>> {
    return oauthProvidersCalls.createOAuthProvider(this.#sender, input, options);
  }

  /**
   * Deletes an OAuth provider.
   *
   * Nobody can sign in with it any more.
   *
   * `DELETE /oauth-providers/{id}`
   */
  deleteOAuthProvider(input: DeleteOAuthProviderRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return oauthProvidersCalls.deleteOAuthProvider(this.#sender, input, options);
  }

  /**
   * Gets one OAuth provider.
   *
   * Credentials at the provider come back as asterisks.
   *
   * `GET /oauth-providers/{id}`
   */
  getOAuthProvider(input: GetOAuthProviderRequest, options?: RequestOptions): Promise<Envelope<OAuthProvider>> {
    return oauthProvidersCalls.getOAuthProvider(this.#sender, input, options);
  }

  /**
   * Gets the access token that a user has at an OAuth provider.
   *
   * For calling the API of the provider on behalf of the user. The server renews an expired token first, where the
   * provider gave it a refresh token.
   *
   * `GET /oauth-providers/{id}/access-token/{user_id}`
   */
  getOAuthProviderAccessToken(
    input: GetOAuthProviderAccessTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<OAuthProviderAccessToken>> {
    return oauthProvidersCalls.getOAuthProviderAccessToken(this.#sender, input, options);
  }

  /**
   * Lists OAuth providers.
   *
   * Credentials at the providers come back as asterisks.
   *
   * `GET /oauth-providers/`
   */
  listOAuthProviders(
    input?: ListOAuthProvidersRequest,
    options?: RequestOptions,
  ): Paged<Envelope<OAuthProviderPage>, OAuthProvider> {
    return oauthProvidersCalls.listOAuthProviders(this.#sender, input, options);
  }

  /**
   * Changes an OAuth provider.
   *
   * Only what is given changes. The kind of provider stays.
   *
   * `PATCH /oauth-providers/{id}`
   */
  updateOAuthProvider(input: UpdateOAuthProviderRequest, options?: RequestOptions): Promise<Envelope<OAuthProvider>> {
    return oauthProvidersCalls.updateOAuthProvider(this.#sender, input, options);
  }

  /**
   * Creates a permission.
   *
   * Access tokens name the code names of what their user may do, so an application checks those.
   *
   * `POST /permissions/`
   */
  createPermission(input: CreatePermissionRequest, options?: RequestOptions): Promise<Envelope<Permission>> {
    return permissionsCalls.createPermission(this.#sender, input, options);
  }

  /**
   * Deletes a permission.
   *
   * Access tokens that are issued from now on do not name it.
   *
   * `DELETE /permissions/{id}`
   */
  deletePermission(input: DeletePermissionRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return permissionsCalls.deletePermission(this.#sender, input, options);
  }

  /**
   * Gets one permission.
   *
   * Who has it is told by the permissions of users and by roles.
   *
   * `GET /permissions/{id}`
   */
  getPermission(input: GetPermissionRequest, options?: RequestOptions): Promise<Envelope<Permission>> {
    return permissionsCalls.getPermission(this.#sender, input, options);
  }

  /**
   * Lists permissions.
   *
   * Permissions belong to the whole installation, not to a tenant.
   *
   * `GET /permissions/`
   */
  listPermissions(
    input?: ListPermissionsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PermissionPage>, Permission> {
    return permissionsCalls.listPermissions(this.#sender, input, options);
  }

  /**
   * Changes a permission.
   *
   * A new code name is in the tokens that are issued from now on.
   *
   * `PATCH /permissions/{id}`
   */
  updatePermission(input: UpdatePermissionRequest, options?: RequestOptions): Promise<Envelope<Permission>> {
    return permissionsCalls.updatePermission(this.#sender, input, options);
  }

  /**
   * Creates a role.
   *
   * A role that is granted by default is given to users who are created from now on.
   *
   * `POST /roles/`
   */
  createRole(input: CreateRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
    return rolesCalls.createRole(this.#sender, input, options);
  }

  /**
   * Deletes a role.
   *
   * It cannot be restored; the permissions in it stay as they are.
   *
   * `DELETE /roles/{id}`
   */
  deleteRole(input: DeleteRoleRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return rolesCalls.deleteRole(this.#sender, input, options);
  }

  /**
   * Gets one role.
   *
   * With the permissions that it gives.
   *
   * `GET /roles/{id}`
   */
  getRole(input: GetRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
    return rolesCalls.getRole(this.#sender, input, options);
  }

  /**
   * Lists roles.
   *
   * A role is a set of permissions that users are granted together.
   *
   * `GET /roles/`
   */
  listRoles(input?: ListRolesRequest, options?: RequestOptions): Paged<Envelope<RolePage>, Role> {
    return rolesCalls.listRoles(this.#sender, input, options);
  }

  /**
   * Changes a role.
   *
   * Only what is given changes; a list of permissions replaces the former one. It reaches the users of the role a
   * little later, by the background worker of the server.
   *
   * `PATCH /roles/{id}`
   */
  updateRole(input: UpdateRoleRequest, options?: RequestOptions): Promise<Envelope<Role>> {
    return rolesCalls.updateRole(this.#sender, input, options);
  }

  /**
   * Creates a tenant.
   *
   * The server makes its signing key, which can take seconds, a slug from its name, and a first client for it.
   *
   * `POST /tenants/`
   */
  createTenant(input: CreateTenantRequest, options?: RequestOptions): Promise<Envelope<Tenant>> {
    return tenantsCalls.createTenant(this.#sender, input, options);
  }

  /**
   * Deletes a tenant.
   *
   * Nothing protects the default tenant, without which the server does not work: look at `default` first.
   *
   * `DELETE /tenants/{id}`
   */
  deleteTenant(input: DeleteTenantRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tenantsCalls.deleteTenant(this.#sender, input, options);
  }

  /**
   * Gets one tenant.
   *
   * With the OAuth providers that its users can sign in with.
   *
   * `GET /tenants/{id}`
   */
  getTenant(input: GetTenantRequest, options?: RequestOptions): Promise<Envelope<Tenant>> {
    return tenantsCalls.getTenant(this.#sender, input, options);
  }

  /**
   * Lists tenants.
   *
   * The default tenant is at the address of the server itself, every other one below its slug.
   *
   * `GET /tenants/`
   */
  listTenants(input?: ListTenantsRequest, options?: RequestOptions): Paged<Envelope<TenantPage>, Tenant> {
    return tenantsCalls.listTenants(this.#sender, input, options);
  }

  /**
   * Changes a tenant.
   *
   * Only what is given changes; a list of OAuth providers replaces the former one. The slug stays.
   *
   * `PATCH /tenants/{id}`
   */
  updateTenant(input: UpdateTenantRequest, options?: RequestOptions): Promise<Envelope<Tenant>> {
    return tenantsCalls.updateTenant(this.#sender, input, options);
  }

  /**
   * Creates a user field.
   *
   * Values of the field stand in `fields` of a user, under its slug.
   *
   * `POST /user-fields/`
   */
  createUserField(input: CreateUserFieldRequest, options?: RequestOptions): Promise<Envelope<UserField>> {
    return userFieldsCalls.createUserField(this.#sender, input, options);
  }

  /**
   * Deletes a user field.
   *
   * Users do not show it any more, so think of the values that they have in it.
   *
   * `DELETE /user-fields/{id}`
   */
  deleteUserField(input: DeleteUserFieldRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return userFieldsCalls.deleteUserField(this.#sender, input, options);
  }

  /**
   * Gets one user field.
   *
   * With its type and when people are asked for it.
   *
   * `GET /user-fields/{id}`
   */
  getUserField(input: GetUserFieldRequest, options?: RequestOptions): Promise<Envelope<UserField>> {
    return userFieldsCalls.getUserField(this.#sender, input, options);
  }

  /**
   * Lists user fields.
   *
   * Fields belong to the whole installation: users of all tenants have them.
   *
   * `GET /user-fields/`
   */
  listUserFields(input?: ListUserFieldsRequest, options?: RequestOptions): Paged<Envelope<UserFieldPage>, UserField> {
    return userFieldsCalls.listUserFields(this.#sender, input, options);
  }

  /**
   * Changes a user field.
   *
   * Only what is given changes, but a configuration replaces the whole former one. The type stays.
   *
   * `PATCH /user-fields/{id}`
   */
  updateUserField(input: UpdateUserFieldRequest, options?: RequestOptions): Promise<Envelope<UserField>> {
    return userFieldsCalls.updateUserField(this.#sender, input, options);
  }

  /**
   * Creates a user.
   *
   * Roles that are granted by default are given at once; the email of welcome follows a little later.
   *
   * `POST /users/`
   */
  createUser(input: CreateUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.createUser(this.#sender, input, options);
  }

  /**
   * Issues an access token for a user, without a login.
   *
   * Whoever has the token acts as the user. It is of the lowest assurance (`acr` 0), and neither an ID token nor a
   * refresh token comes with it.
   *
   * `POST /users/{user_id}/access-token`
   */
  createUserAccessToken(
    input: CreateUserAccessTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAccessToken>> {
    return usersCalls.createUserAccessToken(this.#sender, input, options);
  }

  /**
   * Grants a permission to a user.
   *
   * It is in the access tokens that are issued from now on.
   *
   * `POST /users/{user_id}/permissions`
   */
  createUserPermission(input: CreateUserPermissionRequest, options?: RequestOptions): Promise<Envelope<null>> {
    return usersCalls.createUserPermission(this.#sender, input, options);
  }

  /**
   * Grants a role to a user.
   *
   * The permissions of the role follow a little later, by the background worker of the server: without one they never
   * come.
   *
   * `POST /users/{user_id}/roles`
   */
  createUserRole(input: CreateUserRoleRequest, options?: RequestOptions): Promise<Envelope<null>> {
    return usersCalls.createUserRole(this.#sender, input, options);
  }

  /**
   * Deletes a user.
   *
   * The server answers 500 to an access token that the user still has.
   *
   * `DELETE /users/{id}`
   */
  deleteUser(input: DeleteUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return usersCalls.deleteUser(this.#sender, input, options);
  }

  /**
   * Takes a permission from a user.
   *
   * Only one that was granted directly; what comes from a role goes with the role.
   *
   * `DELETE /users/{user_id}/permissions/{permission_id}`
   */
  deleteUserPermission(input: DeleteUserPermissionRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return usersCalls.deleteUserPermission(this.#sender, input, options);
  }

  /**
   * Takes a role from a user.
   *
   * The permissions that came with it go a little later, by the background worker of the server.
   *
   * `DELETE /users/{user_id}/roles/{role_id}`
   */
  deleteUserRole(input: DeleteUserRoleRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return usersCalls.deleteUserRole(this.#sender, input, options);
  }

  /**
   * Gets one user.
   *
   * With the values of user fields; permissions and roles have calls of their own.
   *
   * `GET /users/{id}`
   */
  getUser(input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.getUser(this.#sender, input, options);
  }

  /**
   * Lists the accounts that a user has at OAuth providers.
   *
   * Those that the user has signed in with. Their tokens have a call of their own.
   *
   * `GET /users/{user_id}/oauth-accounts`
   */
  listUserOAuthAccounts(
    input: ListUserOAuthAccountsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<OAuthAccountPage>, OAuthAccount> {
    return usersCalls.listUserOAuthAccounts(this.#sender, input, options);
  }

  /**
   * Lists the permissions of a user.
   *
   * Those that were granted to the user directly and those that come from roles.
   *
   * `GET /users/{user_id}/permissions`
   */
  listUserPermissions(
    input: ListUserPermissionsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserPermissionPage>, UserPermission> {
    return usersCalls.listUserPermissions(this.#sender, input, options);
  }

  /**
   * Lists the roles of a user.
   *
   * Roles without their permissions; those are among the permissions of the user.
   *
   * `GET /users/{user_id}/roles`
   */
  listUserRoles(input: ListUserRolesRequest, options?: RequestOptions): Paged<Envelope<UserRolePage>, UserRole> {
    return usersCalls.listUserRoles(this.#sender, input, options);
  }

  /**
   * Lists users.
   *
   * Users of all tenants, unless one tenant is named.
   *
   * `GET /users/`
   */
  listUsers(input?: ListUsersRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return usersCalls.listUsers(this.#sender, input, options);
  }

  /**
   * Changes a user.
   *
   * Only what is given changes, with one exception: when `fields` is given, every yes-or-no field that is missing in it
   * becomes no. A new email address is valid at once, without a code. A user can neither be deactivated nor move to
   * another tenant.
   *
   * `PATCH /users/{id}`
   */
  updateUser(input: UpdateUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.updateUser(this.#sender, input, options);
  }

  /**
   * Creates a webhook.
   *
   * The secret that deliveries are signed with is in this answer and not shown again; a new one can be made.
   *
   * `POST /webhooks/`
   */
  createWebhook(input: CreateWebhookRequest, options?: RequestOptions): Promise<Envelope<WebhookWithSecret>> {
    return webhooksCalls.createWebhook(this.#sender, input, options);
  }

  /**
   * Deletes a webhook.
   *
   * Nothing is sent to it any more.
   *
   * `DELETE /webhooks/{id}`
   */
  deleteWebhook(input: DeleteWebhookRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return webhooksCalls.deleteWebhook(this.#sender, input, options);
  }

  /**
   * Gets one webhook.
   *
   * Without its secret.
   *
   * `GET /webhooks/{id}`
   */
  getWebhook(input: GetWebhookRequest, options?: RequestOptions): Promise<Envelope<Webhook>> {
    return webhooksCalls.getWebhook(this.#sender, input, options);
  }

  /**
   * Lists the deliveries of a webhook.
   *
   * The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.
   *
   * `GET /webhooks/{id}/logs`
   */
  listWebhookLogs(
    input: ListWebhookLogsRequest,
    options?: RequestOptions,
  ): Paged<Envelope<WebhookLogPage>, WebhookLog> {
    return webhooksCalls.listWebhookLogs(this.#sender, input, options);
  }

  /**
   * Lists webhooks.
   *
   * Without their secrets.
   *
   * `GET /webhooks/`
   */
  listWebhooks(input?: ListWebhooksRequest, options?: RequestOptions): Paged<Envelope<WebhookPage>, Webhook> {
    return webhooksCalls.listWebhooks(this.#sender, input, options);
  }

  /**
   * Makes a new secret for a webhook.
   *
   * Deliveries are signed with the new secret at once, so the receiver should accept both for a while.
   *
   * `POST /webhooks/{id}/secret`
   */
  regenerateWebhookSecret(
    input: RegenerateWebhookSecretRequest,
    options?: RequestOptions,
  ): Promise<Envelope<WebhookWithSecret>> {
    return webhooksCalls.regenerateWebhookSecret(this.#sender, input, options);
  }

  /**
   * Changes a webhook.
   *
   * Only what is given changes; a list of events replaces the former one. The secret stays.
   *
   * `PATCH /webhooks/{id}`
   */
  updateWebhook(input: UpdateWebhookRequest, options?: RequestOptions): Promise<Envelope<Webhook>> {
    return webhooksCalls.updateWebhook(this.#sender, input, options);
  }
}
