// Generated from spec/genauth/management/users.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { UserSyncRelation } from "../shared/organizations.models.js";
import type { AuthorizedResourcePage, RolePage } from "../shared/permissions.models.js";
import type {
  GroupDetailsPage,
  Identity,
  MfaInfo,
  ResignUserBatchRequest,
  SetUserDepartmentsRequest,
  User,
  UserDepartment,
  UserDepartmentPage,
  UserPage,
} from "../shared/users.models.js";
import type {
  App,
  ArchivedUser,
  ArchivedUserPage,
  CheckSessionStatusRequest,
  CreateUserRequest,
  CreateUsersBatchRequest,
  DecryptedUserField,
  DeleteUserSyncRelationsRequest,
  DeleteUsersBatchRequest,
  GetOtpSecretByUserRequest,
  GetUserAccessibleAppsRequest,
  GetUserAuthorizedAppsRequest,
  GetUserAuthorizedResourcesRequest,
  GetUserBatchRequest,
  GetUserDepartmentsRequest,
  GetUserEncryptPasswordBatchRequest,
  GetUserGroupsRequest,
  GetUserIdentitiesRequest,
  GetUserLoggedinAppsRequest,
  GetUserLoggedinIdentitiesRequest,
  GetUserLoginHistoryRequest,
  GetUserMfaInfoRequest,
  GetUserMfaStatusRequest,
  GetUserPasswordCiphertextRequest,
  GetUserPrincipalAuthenticationInfoRequest,
  GetUserRequest,
  GetUserRolesRequest,
  GetUserSyncRelationsRequest,
  HasAnyRoleRequest,
  HasAnyRoleResult,
  ImportOtpRequest,
  IsUserExistsRequest,
  IsUserExistsResult,
  KickUsersRequest,
  LinkIdentityRequest,
  ListArchivedUsersRequest,
  ListUsersLegacyRequest,
  ListUsersRequest,
  OtpSecret,
  PasswordCiphertext,
  PrincipalAuthenticationInfoPage,
  ResetUserPrincipalAuthenticationInfoRequest,
  ResignUserRequest,
  SessionStatus,
  SetUsersMfaStatusRequest,
  UnlinkIdentityRequest,
  UpdateUserBatchRequest,
  UpdateUserRequest,
  UserEncryptedPassword,
  UserFieldDecryptRequest,
  UserLoggedInApp,
  UserLoggedInIdentity,
  UserLoginHistory,
  UserLoginHistoryPage,
  UserMfa,
} from "./users.models.js";

const checkSessionStatusOperation: EnvelopeOperation<Envelope<SessionStatus>> = {
  id: "checkSessionStatus",
  method: "POST",
  path: "/api/v3/check-session-status",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const createUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "createUser",
  method: "POST",
  path: "/api/v3/create-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "password", "recoveryCode", "refreshToken", "salt", "secret"],
};
const createUsersBatchOperation: EnvelopeOperation<Envelope<User[]>> = {
  id: "createUsersBatch",
  method: "POST",
  path: "/api/v3/create-users-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "password", "recoveryCode", "refreshToken", "salt", "secret"],
};
const deleteUserSyncRelationsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteUserSyncRelations",
  method: "POST",
  path: "/api/v3/delete-user-sync-relations",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteUsersBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteUsersBatch",
  method: "POST",
  path: "/api/v3/delete-users-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getOtpSecretByUserOperation: EnvelopeOperation<Envelope<OtpSecret>> = {
  id: "getOtpSecretByUser",
  method: "GET",
  path: "/api/v3/get-otp-secret-by-user",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["secret"],
};
const getUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/get-user",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getUserAccessibleAppsOperation: EnvelopeOperation<Envelope<App[]>> = {
  id: "getUserAccessibleApps",
  method: "GET",
  path: "/api/v3/get-user-accessible-apps",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserAuthorizedAppsOperation: EnvelopeOperation<Envelope<App[]>> = {
  id: "getUserAuthorizedApps",
  method: "GET",
  path: "/api/v3/get-user-authorized-apps",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserAuthorizedResourcesOperation: EnvelopeOperation<Envelope<AuthorizedResourcePage>> = {
  id: "getUserAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-user-authorized-resources",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserBatchOperation: EnvelopeOperation<Envelope<User[]>> = {
  id: "getUserBatch",
  method: "GET",
  path: "/api/v3/get-user-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userIds: { in: "query", style: "brackets" } },
  build: queryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getUserDepartmentsOperation: EnvelopeOperation<Envelope<UserDepartmentPage>, UserDepartment> = {
  id: "getUserDepartments",
  method: "GET",
  path: "/api/v3/get-user-departments",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getUserEncryptPasswordBatchOperation: EnvelopeOperation<Envelope<UserEncryptedPassword>> = {
  id: "getUserEncryptPasswordBatch",
  method: "POST",
  path: "/api/v3/batch-get-user-encrypt-password",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["encryptedPassword"],
};
const getUserGroupsOperation: EnvelopeOperation<Envelope<GroupDetailsPage>> = {
  id: "getUserGroups",
  method: "GET",
  path: "/api/v3/get-user-groups",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getUserIdentitiesOperation: EnvelopeOperation<Envelope<Identity[]>> = {
  id: "getUserIdentities",
  method: "GET",
  path: "/api/v3/get-user-identities",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getUserLoggedinAppsOperation: EnvelopeOperation<Envelope<UserLoggedInApp[]>> = {
  id: "getUserLoggedinApps",
  method: "GET",
  path: "/api/v3/get-user-loggedin-apps",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserLoggedinIdentitiesOperation: EnvelopeOperation<Envelope<UserLoggedInIdentity[]>> = {
  id: "getUserLoggedinIdentities",
  method: "GET",
  path: "/api/v3/get-user-logged-in-identities",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserLoginHistoryOperation: EnvelopeOperation<Envelope<UserLoginHistoryPage>, UserLoginHistory> = {
  id: "getUserLoginHistory",
  method: "GET",
  path: "/api/v3/get-user-login-history",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getUserMfaInfoOperation: EnvelopeOperation<Envelope<UserMfa>> = {
  id: "getUserMfaInfo",
  method: "GET",
  path: "/api/v3/get-user-mfa-info",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserMfaStatusOperation: EnvelopeOperation<Envelope<MfaInfo>> = {
  id: "getUserMfaStatus",
  method: "GET",
  path: "/api/v3/get-mfa-status",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["mfaToken"],
};
const getUserPasswordCiphertextOperation: EnvelopeOperation<Envelope<PasswordCiphertext>> = {
  id: "getUserPasswordCiphertext",
  method: "POST",
  path: "/api/v3/get-user-password-ciphertext",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["ciphertext"],
};
const getUserPrincipalAuthenticationInfoOperation: EnvelopeOperation<Envelope<PrincipalAuthenticationInfoPage>> = {
  id: "getUserPrincipalAuthenticationInfo",
  method: "GET",
  path: "/api/v3/get-user-principal-authentication-info",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserRolesOperation: EnvelopeOperation<Envelope<RolePage>> = {
  id: "getUserRoles",
  method: "GET",
  path: "/api/v3/get-user-roles",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUserSyncRelationsOperation: EnvelopeOperation<Envelope<UserSyncRelation[]>> = {
  id: "getUserSyncRelations",
  method: "GET",
  path: "/api/v3/get-user-sync-relations",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const hasAnyRoleOperation: EnvelopeOperation<Envelope<HasAnyRoleResult>> = {
  id: "hasAnyRole",
  method: "POST",
  path: "/api/v3/has-any-role",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const importOtpOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "importOtp",
  method: "POST",
  path: "/api/v3/import-otp",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["recoveryCode", "secret"],
};
const isUserExistsOperation: EnvelopeOperation<Envelope<IsUserExistsResult>> = {
  id: "isUserExists",
  method: "POST",
  path: "/api/v3/is-user-exists",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const kickUsersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "kickUsers",
  method: "POST",
  path: "/api/v3/kick-users",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const linkIdentityOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "linkIdentity",
  method: "POST",
  path: "/api/v3/link-identity",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listArchivedUsersOperation: EnvelopeOperation<Envelope<ArchivedUserPage>, ArchivedUser> = {
  id: "listArchivedUsers",
  method: "GET",
  path: "/api/v3/list-archived-users",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listUsersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listUsers",
  method: "POST",
  path: "/api/v3/list-users",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
  paging: {
    page: ["options", "pagination", "page"],
    limit: ["options", "pagination", "limit"],
    items: ["list"],
    total: ["totalCount"],
  },
};
const listUsersLegacyOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listUsersLegacy",
  method: "GET",
  path: "/api/v3/list-users",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const resetUserPrincipalAuthenticationInfoOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "resetUserPrincipalAuthenticationInfo",
  method: "POST",
  path: "/api/v3/reset-user-principal-authentication-info",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const resignUserOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "resignUser",
  method: "POST",
  path: "/api/v3/resign-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const resignUserBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "resignUserBatch",
  method: "POST",
  path: "/api/v3/resign-user-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUserDepartmentsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setUserDepartments",
  method: "POST",
  path: "/api/v3/set-user-departments",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUsersMfaStatusOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setUsersMfaStatus",
  method: "POST",
  path: "/api/v3/set-mfa-status",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["mfaToken"],
};
const unlinkIdentityOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "unlinkIdentity",
  method: "POST",
  path: "/api/v3/unlink-identity",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "updateUser",
  method: "POST",
  path: "/api/v3/update-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "password", "refreshToken"],
};
const updateUserBatchOperation: EnvelopeOperation<Envelope<User[]>> = {
  id: "updateUserBatch",
  method: "POST",
  path: "/api/v3/update-user-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "password", "refreshToken"],
};
const userFieldDecryptOperation: EnvelopeOperation<Envelope<DecryptedUserField[]>> = {
  id: "userFieldDecrypt",
  method: "POST",
  path: "/api/v3/users/field/decrypt",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["privateKey"],
};

/**
 * Checks whether a user has a valid session in an application.
 *
 * Use it to find out whether the user is still signed in to the application.
 *
 * `POST /api/v3/check-session-status`
 */
export function checkSessionStatus(
  client: Sender,
  input: CheckSessionStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<SessionStatus>> {
  return client.send(checkSessionStatusOperation, input, options);
}

/**
 * Creates a user.
 *
 * Give at least one thing to sign in with: email address, phone number, user name or external identifier; each must be
 * unused in the user pool. The user can be placed in departments, be given custom data and be notified by email or text
 * message, as `options` say.
 *
 * `POST /api/v3/create-user`
 */
export function createUser(
  client: Sender,
  input?: CreateUserRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(createUserOperation, input, options);
}

/**
 * Creates up to 50 users in one call.
 *
 * Each item has the same fields as `createUser`; `options` apply to all of them. The answer holds the created users.
 *
 * `POST /api/v3/create-users-batch`
 */
export function createUsersBatch(
  client: Sender,
  input: CreateUsersBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<User[]>> {
  return client.send(createUsersBatchOperation, input, options);
}

/**
 * Removes the tie between a user and an account in a synchronized system.
 *
 * Affects the given source system only. The user stays; a later synchronization may tie it again. `userIdType` says
 * what kind of identifier `userId` is.
 *
 * `POST /api/v3/delete-user-sync-relations`
 */
export function deleteUserSyncRelations(
  client: Sender,
  input: DeleteUserSyncRelationsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteUserSyncRelationsOperation, input, options);
}

/**
 * Deletes up to 50 users.
 *
 * The users are removed from the user pool with their identities and memberships, which cannot be undone. To keep a
 * person's data, set the status to `Deactivated` or use `resignUser` instead.
 *
 * `POST /api/v3/delete-users-batch`
 */
export function deleteUsersBatch(
  client: Sender,
  input: DeleteUsersBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteUsersBatchOperation, input, options);
}

/**
 * Gets the one-time password secret that a user has bound.
 *
 * `userIdType` says what kind of identifier `userId` is. Whoever knows the secret can produce the user's codes, so
 * never pass it to a browser or a log.
 *
 * `GET /api/v3/get-otp-secret-by-user`
 */
export function getOtpSecretByUser(
  client: Sender,
  input: GetOtpSecretByUserRequest,
  options?: RequestOptions,
): Promise<Envelope<OtpSecret>> {
  return client.send(getOtpSecretByUserOperation, input, options);
}

/**
 * Gets one user.
 *
 * `userIdType` says what kind of identifier `userId` is. Custom data and identities are included only on request.
 * Answers with status code 404 when there is no such user.
 *
 * `GET /api/v3/get-user`
 */
export function getUser(client: Sender, input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(getUserOperation, input, options);
}

/**
 * Lists the applications that a user may access.
 *
 * `userIdType` says what kind of identifier `userId` is. Covers access by any way. For applications that were granted
 * to the user directly, use `getUserAuthorizedApps`.
 *
 * `GET /api/v3/get-user-accessible-apps`
 */
export function getUserAccessibleApps(
  client: Sender,
  input: GetUserAccessibleAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<App[]>> {
  return client.send(getUserAccessibleAppsOperation, input, options);
}

/**
 * Lists the applications that were granted to a user directly.
 *
 * `userIdType` says what kind of identifier `userId` is. For everything that the user can open, use
 * `getUserAccessibleApps`.
 *
 * `GET /api/v3/get-user-authorized-apps`
 */
export function getUserAuthorizedApps(
  client: Sender,
  input: GetUserAuthorizedAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<App[]>> {
  return client.send(getUserAuthorizedAppsOperation, input, options);
}

/**
 * Lists the resources that a user is allowed to use, with their actions.
 *
 * `userIdType` says what kind of identifier `userId` is. Covers grants to the user directly and by groups, roles and
 * departments. Restrict it to a namespace or to one kind of resource.
 *
 * `GET /api/v3/get-user-authorized-resources`
 */
export function getUserAuthorizedResources(
  client: Sender,
  input: GetUserAuthorizedResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<AuthorizedResourcePage>> {
  return client.send(getUserAuthorizedResourcesOperation, input, options);
}

/**
 * Gets several users by their identifiers.
 *
 * `userIdType` says what kind of identifiers they are, the same for all. Use it instead of many single calls; the order
 * of the answer should not be relied on, so match users by their identifier.
 *
 * `GET /api/v3/get-user-batch`
 */
export function getUserBatch(
  client: Sender,
  input: GetUserBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<User[]>> {
  return client.send(getUserBatchOperation, input, options);
}

/**
 * Lists the departments that a user belongs to.
 *
 * `userIdType` says what kind of identifier `userId` is. Each entry says whether the user leads the department and
 * whether it is the user's main one. Pages hold at most 50 entries.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-user-departments`
 */
export function getUserDepartments(
  client: Sender,
  input: GetUserDepartmentsRequest,
  options?: RequestOptions,
): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
  return paged(client, getUserDepartmentsOperation, input, options);
}

/**
 * Gets the encrypted passwords of several users.
 *
 * Meant for migrations to another system. The answer is as sensitive as the passwords themselves: keep it on a server
 * and never log it.
 *
 * `POST /api/v3/batch-get-user-encrypt-password`
 */
export function getUserEncryptPasswordBatch(
  client: Sender,
  input: GetUserEncryptPasswordBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<UserEncryptedPassword>> {
  return client.send(getUserEncryptPasswordBatchOperation, input, options);
}

/**
 * Lists the groups that a user belongs to.
 *
 * `userIdType` says what kind of identifier `userId` is.
 *
 * `GET /api/v3/get-user-groups`
 */
export function getUserGroups(
  client: Sender,
  input: GetUserGroupsRequest,
  options?: RequestOptions,
): Promise<Envelope<GroupDetailsPage>> {
  return client.send(getUserGroupsOperation, input, options);
}

/**
 * Lists a user's identities from external identity providers.
 *
 * `userIdType` says what kind of identifier `userId` is. Each entry tells the provider, the identifier of the user
 * there and the profile received from it. The access and refresh tokens of the provider may be part of it, so keep the
 * answer on a server.
 *
 * `GET /api/v3/get-user-identities`
 */
export function getUserIdentities(
  client: Sender,
  input: GetUserIdentitiesRequest,
  options?: RequestOptions,
): Promise<Envelope<Identity[]>> {
  return client.send(getUserIdentitiesOperation, input, options);
}

/**
 * Lists the applications that a user is signed in to.
 *
 * `userIdType` says what kind of identifier `userId` is. Pass the application identifiers to `kickUsers` to end these
 * sessions.
 *
 * `GET /api/v3/get-user-loggedin-apps`
 */
export function getUserLoggedinApps(
  client: Sender,
  input: GetUserLoggedinAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<UserLoggedInApp[]>> {
  return client.send(getUserLoggedinAppsOperation, input, options);
}

/**
 * Lists the external identities that a user has signed in with.
 *
 * `userIdType` says what kind of identifier `userId` is. Each entry names the identity and its identity provider.
 *
 * `GET /api/v3/get-user-logged-in-identities`
 */
export function getUserLoggedinIdentities(
  client: Sender,
  input: GetUserLoggedinIdentitiesRequest,
  options?: RequestOptions,
): Promise<Envelope<UserLoggedInIdentity[]>> {
  return client.send(getUserLoggedinIdentitiesOperation, input, options);
}

/**
 * Lists the sign-ins of a user.
 *
 * `userIdType` says what kind of identifier `userId` is. The result can be restricted to an application, a client IP
 * address and a time range, and comes in pages of at most 50.
 *
 * `GET /api/v3/get-user-login-history`
 */
export function getUserLoginHistory(
  client: Sender,
  input: GetUserLoginHistoryRequest,
  options?: RequestOptions,
): Paged<Envelope<UserLoginHistoryPage>, UserLoginHistory> {
  return paged(client, getUserLoginHistoryOperation, input, options);
}

/**
 * Gets the state of a user's multi-factor authentication.
 *
 * `userIdType` says what kind of identifier `userId` is. The answer has one status each for one-time passwords
 * (authenticator app), face recognition, text message and email.
 *
 * `GET /api/v3/get-user-mfa-info`
 */
export function getUserMfaInfo(
  client: Sender,
  input: GetUserMfaInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<UserMfa>> {
  return client.send(getUserMfaInfoOperation, input, options);
}

/**
 * Gets the multi-factor authentication data of a user.
 *
 * `userIdType` says what kind of identifier `userId` is. Tells the phone number and email address used as second
 * factors, which factors are bound, and which ones the application offers.
 *
 * `GET /api/v3/get-mfa-status`
 */
export function getUserMfaStatus(
  client: Sender,
  input: GetUserMfaStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<MfaInfo>> {
  return client.send(getUserMfaStatusOperation, input, options);
}

/**
 * Gets the password of a user in encrypted form.
 *
 * Works only where the user pool keeps passwords in a recoverable, custom-encrypted form. Treat the answer as a secret.
 *
 * `POST /api/v3/get-user-password-ciphertext`
 */
export function getUserPasswordCiphertext(
  client: Sender,
  input: GetUserPasswordCiphertextRequest,
  options?: RequestOptions,
): Promise<Envelope<PasswordCiphertext>> {
  return client.send(getUserPasswordCiphertextOperation, input, options);
}

/**
 * Gets the real-name verification of a user.
 *
 * `userIdType` says what kind of identifier `userId` is. The answer says whether a principal (a person or an
 * enterprise) has been verified for the user, of which kind, and when.
 *
 * `GET /api/v3/get-user-principal-authentication-info`
 */
export function getUserPrincipalAuthenticationInfo(
  client: Sender,
  input: GetUserPrincipalAuthenticationInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<PrincipalAuthenticationInfoPage>> {
  return client.send(getUserPrincipalAuthenticationInfoOperation, input, options);
}

/**
 * Lists the roles of a user.
 *
 * `userIdType` says what kind of identifier `userId` is. The answer covers roles in the given namespace, or in all of
 * them when none is given.
 *
 * `GET /api/v3/get-user-roles`
 */
export function getUserRoles(
  client: Sender,
  input: GetUserRolesRequest,
  options?: RequestOptions,
): Promise<Envelope<RolePage>> {
  return client.send(getUserRolesOperation, input, options);
}

/**
 * Lists the accounts in other systems that a user is synchronized with.
 *
 * `userIdType` says what kind of identifier `userId` is. Each entry names the source system and the account there.
 *
 * `GET /api/v3/get-user-sync-relations`
 */
export function getUserSyncRelations(
  client: Sender,
  input: GetUserSyncRelationsRequest,
  options?: RequestOptions,
): Promise<Envelope<UserSyncRelation[]>> {
  return client.send(getUserSyncRelationsOperation, input, options);
}

/**
 * Checks whether a user has at least one of several roles.
 *
 * Each role is named by its code and, if it is not in the default namespace, its namespace.
 *
 * `POST /api/v3/has-any-role`
 */
export function hasAnyRole(
  client: Sender,
  input: HasAnyRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<HasAnyRoleResult>> {
  return client.send(hasAnyRoleOperation, input, options);
}

/**
 * Imports one-time password secrets for users.
 *
 * Use it when users move from another system and are to keep their authenticator app. Each item names the user, the
 * secret and, if there is one, the recovery code.
 *
 * `POST /api/v3/import-otp`
 */
export function importOtp(
  client: Sender,
  input: ImportOtpRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(importOtpOperation, input, options);
}

/**
 * Checks whether a user with the given identifier exists.
 *
 * Looks for a user by user name, email address, phone number or external identifier; give one of them. Useful before
 * creating users.
 *
 * `POST /api/v3/is-user-exists`
 */
export function isUserExists(
  client: Sender,
  input?: IsUserExistsRequest,
  options?: RequestOptions,
): Promise<Envelope<IsUserExistsResult>> {
  return client.send(isUserExistsOperation, input, options);
}

/**
 * Signs a user out of applications.
 *
 * Ends the user's sessions in up to 50 applications at once, so that the user has to sign in again there. The account
 * itself is not changed.
 *
 * `POST /api/v3/kick-users`
 */
export function kickUsers(
  client: Sender,
  input: KickUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(kickUsersOperation, input, options);
}

/**
 * Links an external identity to a user.
 *
 * After that the user can sign in by the identity provider named by `extIdpId`, as the account `userIdInIdp` there.
 *
 * `POST /api/v3/link-identity`
 */
export function linkIdentity(
  client: Sender,
  input: LinkIdentityRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(linkIdentityOperation, input, options);
}

/**
 * Lists users who have been archived.
 *
 * Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `startAt`, only
 * users archived since then.
 *
 * `GET /api/v3/list-archived-users`
 */
export function listArchivedUsers(
  client: Sender,
  input?: ListArchivedUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<ArchivedUserPage>, ArchivedUser> {
  return paged(client, listArchivedUsersOperation, input, options);
}

/**
 * Lists users, filtered, sorted and one page at a time.
 *
 * Searches by keywords, by conditions on single fields (`advancedFilter`) or by a raw search expression
 * (`searchQuery`). The page size is at most 50. Custom data, identities and department identifiers are returned only on
 * request.
 *
 * `POST /api/v3/list-users`
 */
export function listUsers(
  client: Sender,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listUsersOperation, input, options);
}

/**
 * Lists users by status and time of change (older form).
 *
 * Kept for existing callers; new code should use `listUsers`, which can search and sort. Pages hold at most 50 users.
 * With `updatedAtStart` and `updatedAtEnd` it serves to fetch the users that changed since the last run.
 *
 * `GET /api/v3/list-users`
 *
 * @deprecated
 */
export function listUsersLegacy(
  client: Sender,
  input?: ListUsersLegacyRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listUsersLegacyOperation, input, options);
}

/**
 * Removes the real-name verification of a user.
 *
 * The user counts as unverified afterwards and has to go through verification again. `options.userIdType` says what
 * kind of identifier `userId` is.
 *
 * `POST /api/v3/reset-user-principal-authentication-info`
 */
export function resetUserPrincipalAuthenticationInfo(
  client: Sender,
  input: ResetUserPrincipalAuthenticationInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(resetUserPrincipalAuthenticationInfoOperation, input, options);
}

/**
 * Marks a user as having left the organization.
 *
 * The status becomes `Resigned` and the user can no longer sign in; the account and its data are kept. `userIdType`
 * says what kind of identifier `userId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/resign-user`
 */
export function resignUser(
  client: Sender,
  input: ResignUserRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(resignUserOperation, input, options);
}

/**
 * Marks up to 50 users as having left the organization.
 *
 * The same as `resignUser` for several users at once; `userIdType` applies to all identifiers.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/resign-user-batch`
 */
export function resignUserBatch(
  client: Sender,
  input: ResignUserBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(resignUserBatchOperation, input, options);
}

/**
 * Sets the departments that a user belongs to.
 *
 * Up to 50 departments, each with the marks for leader and main department. The list describes the wanted state, so
 * check whether memberships that are not in it should stay before calling.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-user-departments`
 */
export function setUserDepartments(
  client: Sender,
  input: SetUserDepartmentsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setUserDepartmentsOperation, input, options);
}

/**
 * Sets the multi-factor authentication data of a user.
 *
 * Takes the data in the form in which a sign-in that asks for a second factor returns it. `userIdType` says what kind
 * of identifier `userId` is.
 *
 * `POST /api/v3/set-mfa-status`
 */
export function setUsersMfaStatus(
  client: Sender,
  input: SetUsersMfaStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setUsersMfaStatusOperation, input, options);
}

/**
 * Removes the link between a user and an external identity provider.
 *
 * The user can no longer sign in by that provider. Make sure that another way to sign in is left.
 *
 * `POST /api/v3/unlink-identity`
 */
export function unlinkIdentity(
  client: Sender,
  input: UnlinkIdentityRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(unlinkIdentityOperation, input, options);
}

/**
 * Changes a user's profile, status or password.
 *
 * Only the given fields change. `options.userIdType` says what kind of identifier `userId` is. Setting a new password
 * can require another one at the next sign-in and can notify the user.
 *
 * `POST /api/v3/update-user`
 */
export function updateUser(
  client: Sender,
  input: UpdateUserRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(updateUserOperation, input, options);
}

/**
 * Changes several users in one call.
 *
 * Each item names its user by `userId` and the fields to change; fields that are left out stay as they are. The
 * password settings in `options` apply to all items.
 *
 * `POST /api/v3/update-user-batch`
 */
export function updateUserBatch(
  client: Sender,
  input: UpdateUserBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<User[]>> {
  return client.send(updateUserBatchOperation, input, options);
}

/**
 * Decrypts encrypted field values of users.
 *
 * For user pools that keep certain fields encrypted. Each item names the encrypted text and, for reference, the user
 * and the field; the private key that belongs to the encryption is sent along, so call it from a trusted server only.
 *
 * `POST /api/v3/users/field/decrypt`
 */
export function userFieldDecrypt(
  client: Sender,
  input: UserFieldDecryptRequest,
  options?: RequestOptions,
): Promise<Envelope<DecryptedUserField[]>> {
  return client.send(userFieldDecryptOperation, input, options);
}
