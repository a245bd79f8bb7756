// Generated from spec/fief/admin/users.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
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

const createUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "createUser",
  method: "POST",
  path: "/users/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["password"],
};
const createUserAccessTokenOperation: EnvelopeOperation<Envelope<UserAccessToken>> = {
  id: "createUserAccessToken",
  method: "POST",
  path: "/users/{user_id}/access-token",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["access_token"],
};
const createUserPermissionOperation: EnvelopeOperation<Envelope<null>> = {
  id: "createUserPermission",
  method: "POST",
  path: "/users/{user_id}/permissions",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const createUserRoleOperation: EnvelopeOperation<Envelope<null>> = {
  id: "createUserRole",
  method: "POST",
  path: "/users/{user_id}/roles",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const deleteUserOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/users/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const deleteUserPermissionOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUserPermission",
  method: "DELETE",
  path: "/users/{user_id}/permissions/{permission_id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const deleteUserRoleOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUserRole",
  method: "DELETE",
  path: "/users/{user_id}/roles/{role_id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/users/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listUserOAuthAccountsOperation: EnvelopeOperation<Envelope<OAuthAccountPage>, OAuthAccount> = {
  id: "listUserOAuthAccounts",
  method: "GET",
  path: "/users/{user_id}/oauth-accounts",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const listUserPermissionsOperation: EnvelopeOperation<Envelope<UserPermissionPage>, UserPermission> = {
  id: "listUserPermissions",
  method: "GET",
  path: "/users/{user_id}/permissions",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const listUserRolesOperation: EnvelopeOperation<Envelope<UserRolePage>, UserRole> = {
  id: "listUserRoles",
  method: "GET",
  path: "/users/{user_id}/roles",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const listUsersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listUsers",
  method: "GET",
  path: "/users/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "updateUser",
  method: "PATCH",
  path: "/users/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["password"],
};

/**
 * Creates a user.
 *
 * Roles that are granted by default are given at once; the email of welcome follows a little later.
 *
 * `POST /users/`
 */
export function createUser(
  client: Sender,
  input: CreateUserRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(createUserOperation, input, options);
}

/**
 * Issues an access token for a user, without a login.
 *
 * Whoever has the token acts as the user. It is of the lowest assurance (`acr` 0), and neither an ID token nor a
 * refresh token comes with it.
 *
 * `POST /users/{user_id}/access-token`
 */
export function createUserAccessToken(
  client: Sender,
  input: CreateUserAccessTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<UserAccessToken>> {
  return client.send(createUserAccessTokenOperation, input, options);
}

/**
 * Grants a permission to a user.
 *
 * It is in the access tokens that are issued from now on.
 *
 * `POST /users/{user_id}/permissions`
 */
export function createUserPermission(
  client: Sender,
  input: CreateUserPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<null>> {
  return client.send(createUserPermissionOperation, input, options);
}

/**
 * Grants a role to a user.
 *
 * The permissions of the role follow a little later, by the background worker of the server: without one they never
 * come.
 *
 * `POST /users/{user_id}/roles`
 */
export function createUserRole(
  client: Sender,
  input: CreateUserRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<null>> {
  return client.send(createUserRoleOperation, input, options);
}

/**
 * Deletes a user.
 *
 * The server answers 500 to an access token that the user still has.
 *
 * `DELETE /users/{id}`
 */
export function deleteUser(
  client: Sender,
  input: DeleteUserRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserOperation, input, options);
}

/**
 * Takes a permission from a user.
 *
 * Only one that was granted directly; what comes from a role goes with the role.
 *
 * `DELETE /users/{user_id}/permissions/{permission_id}`
 */
export function deleteUserPermission(
  client: Sender,
  input: DeleteUserPermissionRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserPermissionOperation, input, options);
}

/**
 * Takes a role from a user.
 *
 * The permissions that came with it go a little later, by the background worker of the server.
 *
 * `DELETE /users/{user_id}/roles/{role_id}`
 */
export function deleteUserRole(
  client: Sender,
  input: DeleteUserRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserRoleOperation, input, options);
}

/**
 * Gets one user.
 *
 * With the values of user fields; permissions and roles have calls of their own.
 *
 * `GET /users/{id}`
 */
export function getUser(client: Sender, input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(getUserOperation, input, options);
}

/**
 * Lists the accounts that a user has at OAuth providers.
 *
 * Those that the user has signed in with. Their tokens have a call of their own.
 *
 * `GET /users/{user_id}/oauth-accounts`
 */
export function listUserOAuthAccounts(
  client: Sender,
  input: ListUserOAuthAccountsRequest,
  options?: RequestOptions,
): Paged<Envelope<OAuthAccountPage>, OAuthAccount> {
  return paged(client, listUserOAuthAccountsOperation, input, options);
}

/**
 * Lists the permissions of a user.
 *
 * Those that were granted to the user directly and those that come from roles.
 *
 * `GET /users/{user_id}/permissions`
 */
export function listUserPermissions(
  client: Sender,
  input: ListUserPermissionsRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPermissionPage>, UserPermission> {
  return paged(client, listUserPermissionsOperation, input, options);
}

/**
 * Lists the roles of a user.
 *
 * Roles without their permissions; those are among the permissions of the user.
 *
 * `GET /users/{user_id}/roles`
 */
export function listUserRoles(
  client: Sender,
  input: ListUserRolesRequest,
  options?: RequestOptions,
): Paged<Envelope<UserRolePage>, UserRole> {
  return paged(client, listUserRolesOperation, input, options);
}

/**
 * Lists users.
 *
 * Users of all tenants, unless one tenant is named.
 *
 * `GET /users/`
 */
export function listUsers(
  client: Sender,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listUsersOperation, input, options);
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
export function updateUser(
  client: Sender,
  input: UpdateUserRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(updateUserOperation, input, options);
}
