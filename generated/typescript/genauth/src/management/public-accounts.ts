// Generated from spec/genauth/management/public-accounts.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest, queryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { PostDetails } from "../shared/organizations.models.js";
import type {
  GroupDetailsPage,
  ResignUserBatchRequest,
  SetUserDepartmentsRequest,
  UserConnectionPostRequest,
  UserDepartment,
  UserDepartmentPage,
} from "../shared/users.models.js";
import type {
  BindPublicAccountOfRolesRequest,
  BindUsersPublicAccountRequest,
  ChangeIntoPublicAccountRequest,
  CreatePublicAccountRequest,
  CreatePublicAccountsBatchRequest,
  DeletePublicAccountsBatchRequest,
  GetGroupsOfPublicAccountRequest,
  GetPostOfPublicUserRequest,
  GetPublicAccountBatchRequest,
  GetPublicAccountDepartmentsRequest,
  GetPublicAccountOfGroupsRequest,
  GetPublicAccountRequest,
  GetPublicAccountRolesRequest,
  GetPublicAccountsOfDepartmentRequest,
  GetPublicAccountsOfGroupRequest,
  GetPublicAccountsOfPostRequest,
  GetPublicAccountsOfRoleRequest,
  GetPublicAccountsOfUserRequest,
  GetUsersOfPublicAccountRequest,
  KickPublicAccountsRequest,
  ListPublicAccountsRequest,
  PublicAccount,
  PublicAccountPage,
  SetUserOfPublicAccountRequest,
  UnbindUsersPublicAccountRequest,
  UpdatePublicAccountBatchRequest,
  UpdatePublicAccountRequest,
} from "./public-accounts.models.js";

const bindPublicAccountOfRolesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "bindPublicAccountOfRoles",
  method: "POST",
  path: "/api/v3/set-public-account-of-roles",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const bindUsersPublicAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "bindUsersPublicAccount",
  method: "POST",
  path: "/api/v3/set-public-account-of-users",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const changeIntoPublicAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "changeIntoPublicAccount",
  method: "POST",
  path: "/api/v3/transfer-into-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createPublicAccountOperation: EnvelopeOperation<Envelope<PublicAccount>> = {
  id: "createPublicAccount",
  method: "POST",
  path: "/api/v3/create-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["password", "recoveryCode", "salt", "secret"],
};
const createPublicAccountsBatchOperation: EnvelopeOperation<Envelope<PublicAccount[]>> = {
  id: "createPublicAccountsBatch",
  method: "POST",
  path: "/api/v3/create-public-accounts-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["password", "recoveryCode", "salt", "secret"],
};
const deletePublicAccountsBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deletePublicAccountsBatch",
  method: "POST",
  path: "/api/v3/delete-public-accounts-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getGroupsOfPublicAccountOperation: EnvelopeOperation<Envelope<GroupDetailsPage>> = {
  id: "getGroupsOfPublicAccount",
  method: "GET",
  path: "/api/v3/get-groups-of-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getPostOfPublicUserOperation: EnvelopeOperation<Envelope<PostDetails>> = {
  id: "getPostOfPublicUser",
  method: "GET",
  path: "/api/v3/get-post-of-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const getPublicAccountOperation: EnvelopeOperation<Envelope<PublicAccount>> = {
  id: "getPublicAccount",
  method: "GET",
  path: "/api/v3/get-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountBatchOperation: EnvelopeOperation<Envelope<PublicAccount[]>> = {
  id: "getPublicAccountBatch",
  method: "GET",
  path: "/api/v3/get-public-account-batch",
  security: [["accessKey"], ["managementToken"]],
  parameters: { userIds: { in: "query", style: "brackets" } },
  build: queryRequest,
};
const getPublicAccountDepartmentsOperation: EnvelopeOperation<Envelope<UserDepartmentPage>, UserDepartment> = {
  id: "getPublicAccountDepartments",
  method: "GET",
  path: "/api/v3/get-departments-of-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getPublicAccountOfGroupsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "getPublicAccountOfGroups",
  method: "POST",
  path: "/api/v3/set-public-account-of-groups",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getPublicAccountRolesOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountRoles",
  method: "GET",
  path: "/api/v3/get-roles-of-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountsOfDepartmentOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountsOfDepartment",
  method: "GET",
  path: "/api/v3/get-public-accounts-of-department",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountsOfGroupOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountsOfGroup",
  method: "GET",
  path: "/api/v3/get-public-accounts-of-group",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountsOfPostOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountsOfPost",
  method: "GET",
  path: "/api/v3/get-public-accounts-of-post",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountsOfRoleOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountsOfRole",
  method: "GET",
  path: "/api/v3/get-public-accounts-of-role",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPublicAccountsOfUserOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getPublicAccountsOfUser",
  method: "GET",
  path: "/api/v3/get-public-accounts-of-user",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getUsersOfPublicAccountOperation: EnvelopeOperation<Envelope<PublicAccountPage>> = {
  id: "getUsersOfPublicAccount",
  method: "GET",
  path: "/api/v3/get-users-of-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const kickPublicAccountsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "kickPublicAccounts",
  method: "POST",
  path: "/api/v3/kick-public-accounts",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listPublicAccountsOperation: EnvelopeOperation<Envelope<PublicAccountPage>, PublicAccount> = {
  id: "listPublicAccounts",
  method: "POST",
  path: "/api/v3/list-public-accounts",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: {
    page: ["options", "pagination", "page"],
    limit: ["options", "pagination", "limit"],
    items: ["list"],
    total: ["totalCount"],
  },
};
const resignPublicAccountBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "resignPublicAccountBatch",
  method: "POST",
  path: "/api/v3/resign-public-account-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setPublicAccountOfDepartmentsOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setPublicAccountOfDepartments",
  method: "POST",
  path: "/api/v3/set-public-account-of-departments",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setPublicAccountOfPostOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setPublicAccountOfPost",
  method: "POST",
  path: "/api/v3/set-public-account-of-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUserOfPublicAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setUserOfPublicAccount",
  method: "POST",
  path: "/api/v3/set-user-of-public-accounts",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const unbindPublicAccountOfPostOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "unbindPublicAccountOfPost",
  method: "POST",
  path: "/api/v3/unbind-public-account-of-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const unbindUsersPublicAccountOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "unbindUsersPublicAccount",
  method: "POST",
  path: "/api/v3/unbind-public-account-of-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updatePublicAccountOperation: EnvelopeOperation<Envelope<PublicAccount>> = {
  id: "updatePublicAccount",
  method: "POST",
  path: "/api/v3/update-public-account",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["password"],
};
const updatePublicAccountBatchOperation: EnvelopeOperation<Envelope<PublicAccount[]>> = {
  id: "updatePublicAccountBatch",
  method: "POST",
  path: "/api/v3/update-public-account-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["password"],
};

/**
 * Gives a public account up to 10 roles.
 *
 * The roles are named by their identifiers, not by their codes.
 *
 * `POST /api/v3/set-public-account-of-roles`
 */
export function bindPublicAccountOfRoles(
  client: Sender,
  input: BindPublicAccountOfRolesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(bindPublicAccountOfRolesOperation, input, options);
}

/**
 * Lets up to 50 users share a public account.
 *
 * Takes one account and many users. `setUserOfPublicAccount` takes one user and many accounts.
 *
 * `POST /api/v3/set-public-account-of-users`
 */
export function bindUsersPublicAccount(
  client: Sender,
  input: BindUsersPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(bindUsersPublicAccountOperation, input, options);
}

/**
 * Turns an ordinary user into a public account.
 *
 * Use it for an account that people share already.
 *
 * `POST /api/v3/transfer-into-public-account`
 */
export function changeIntoPublicAccount(
  client: Sender,
  input: ChangeIntoPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(changeIntoPublicAccountOperation, input, options);
}

/**
 * Creates a public account.
 *
 * Takes the same fields as `createUser`; give at least one thing to sign in with. Let users share it with
 * `bindUsersPublicAccount`.
 *
 * `POST /api/v3/create-public-account`
 */
export function createPublicAccount(
  client: Sender,
  input?: CreatePublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount>> {
  return client.send(createPublicAccountOperation, input, options);
}

/**
 * Creates up to 50 public accounts in one call.
 *
 * Each item has the same fields as `createPublicAccount`; `options` apply to all of them.
 *
 * `POST /api/v3/create-public-accounts-batch`
 */
export function createPublicAccountsBatch(
  client: Sender,
  input: CreatePublicAccountsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount[]>> {
  return client.send(createPublicAccountsBatchOperation, input, options);
}

/**
 * Deletes up to 50 public accounts.
 *
 * This cannot be undone. The users who shared the accounts are kept.
 *
 * `POST /api/v3/delete-public-accounts-batch`
 */
export function deletePublicAccountsBatch(
  client: Sender,
  input: DeletePublicAccountsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deletePublicAccountsBatchOperation, input, options);
}

/**
 * Lists the groups that a public account is in.
 *
 * The reverse of `getPublicAccountsOfGroup`.
 *
 * `GET /api/v3/get-groups-of-public-account`
 */
export function getGroupsOfPublicAccount(
  client: Sender,
  input: GetGroupsOfPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<GroupDetailsPage>> {
  return client.send(getGroupsOfPublicAccountOperation, input, options);
}

/**
 * Gets the post of a public account.
 *
 * A post is a job position. The platform documents the answer without the usual envelope.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-post-of-public-account`
 */
export function getPostOfPublicUser(
  client: Sender,
  input: GetPostOfPublicUserRequest,
  options?: RequestOptions,
): Promise<Envelope<PostDetails>> {
  return client.send(getPostOfPublicUserOperation, input, options);
}

/**
 * Gets one public account.
 *
 * `userIdType` says what kind of identifier `userId` is. Custom data and department identifiers are included only on
 * request.
 *
 * `GET /api/v3/get-public-account`
 */
export function getPublicAccount(
  client: Sender,
  input: GetPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount>> {
  return client.send(getPublicAccountOperation, input, options);
}

/**
 * Gets several public accounts in one call.
 *
 * `userIdType` applies to all identifiers. Custom data and department identifiers are included only on request.
 *
 * `GET /api/v3/get-public-account-batch`
 */
export function getPublicAccountBatch(
  client: Sender,
  input: GetPublicAccountBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount[]>> {
  return client.send(getPublicAccountBatchOperation, input, options);
}

/**
 * Lists the departments of a public account, one page at a time.
 *
 * Page size at most 50. Custom data and paths are included only on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-departments-of-public-account`
 */
export function getPublicAccountDepartments(
  client: Sender,
  input: GetPublicAccountDepartmentsRequest,
  options?: RequestOptions,
): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
  return paged(client, getPublicAccountDepartmentsOperation, input, options);
}

/**
 * Puts a public account into up to 10 groups.
 *
 * Despite its name this operation writes; use `getGroupsOfPublicAccount` to read.
 *
 * `POST /api/v3/set-public-account-of-groups`
 */
export function getPublicAccountOfGroups(
  client: Sender,
  input: GetPublicAccountOfGroupsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(getPublicAccountOfGroupsOperation, input, options);
}

/**
 * Lists the roles of a public account in a permission namespace.
 *
 * The platform documents the items with the shape of public accounts, so treat the answer as uncertain.
 *
 * `GET /api/v3/get-roles-of-public-account`
 */
export function getPublicAccountRoles(
  client: Sender,
  input: GetPublicAccountRolesRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountRolesOperation, input, options);
}

/**
 * Lists the public accounts in a department.
 *
 * The reverse of `getPublicAccountDepartments`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-public-accounts-of-department`
 */
export function getPublicAccountsOfDepartment(
  client: Sender,
  input: GetPublicAccountsOfDepartmentRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountsOfDepartmentOperation, input, options);
}

/**
 * Lists the public accounts in a group.
 *
 * The group is named by its identifier, not by its code.
 *
 * `GET /api/v3/get-public-accounts-of-group`
 */
export function getPublicAccountsOfGroup(
  client: Sender,
  input: GetPublicAccountsOfGroupRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountsOfGroupOperation, input, options);
}

/**
 * Lists the public accounts that have a post.
 *
 * A post is a job position.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-public-accounts-of-post`
 */
export function getPublicAccountsOfPost(
  client: Sender,
  input: GetPublicAccountsOfPostRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountsOfPostOperation, input, options);
}

/**
 * Lists the public accounts that have a role.
 *
 * The role is named by its identifier, not by its code.
 *
 * `GET /api/v3/get-public-accounts-of-role`
 */
export function getPublicAccountsOfRole(
  client: Sender,
  input: GetPublicAccountsOfRoleRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountsOfRoleOperation, input, options);
}

/**
 * Lists the public accounts that a user shares.
 *
 * The reverse of `getUsersOfPublicAccount`.
 *
 * `GET /api/v3/get-public-accounts-of-user`
 */
export function getPublicAccountsOfUser(
  client: Sender,
  input: GetPublicAccountsOfUserRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getPublicAccountsOfUserOperation, input, options);
}

/**
 * Lists the users who share a public account.
 *
 * The platform documents the items with the shape of public accounts.
 *
 * `GET /api/v3/get-users-of-public-account`
 */
export function getUsersOfPublicAccount(
  client: Sender,
  input: GetUsersOfPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccountPage>> {
  return client.send(getUsersOfPublicAccountOperation, input, options);
}

/**
 * Signs a public account out of applications.
 *
 * Ends the sessions of the account in up to 50 applications at once. The account itself is not changed.
 *
 * `POST /api/v3/kick-public-accounts`
 */
export function kickPublicAccounts(
  client: Sender,
  input: KickPublicAccountsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(kickPublicAccountsOperation, input, options);
}

/**
 * Lists public accounts, filtered, sorted and one page at a time.
 *
 * A public account is one that several users share. Works like `listUsers`: search by keywords, by conditions on single
 * fields (`advancedFilter`) or by a raw search expression. The page size is at most 50.
 *
 * `POST /api/v3/list-public-accounts`
 */
export function listPublicAccounts(
  client: Sender,
  input?: ListPublicAccountsRequest,
  options?: RequestOptions,
): Paged<Envelope<PublicAccountPage>, PublicAccount> {
  return paged(client, listPublicAccountsOperation, input, options);
}

/**
 * Marks up to 50 public accounts as resigned.
 *
 * For accounts that are no longer in use but whose data is kept. `userIdType` applies to all identifiers.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/resign-public-account-batch`
 */
export function resignPublicAccountBatch(
  client: Sender,
  input: ResignUserBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(resignPublicAccountBatchOperation, input, options);
}

/**
 * Places a public account in departments.
 *
 * At most 50 departments; each entry can say whether it is the main one.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-public-account-of-departments`
 */
export function setPublicAccountOfDepartments(
  client: Sender,
  input: SetUserDepartmentsRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setPublicAccountOfDepartmentsOperation, input, options);
}

/**
 * Gives a public account a post.
 *
 * A post is a job position. `unbindPublicAccountOfPost` takes it away.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-public-account-of-post`
 */
export function setPublicAccountOfPost(
  client: Sender,
  input: UserConnectionPostRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setPublicAccountOfPostOperation, input, options);
}

/** @deprecated Former name of `setPublicAccountOfPost`. */
export const setPublicAccountOfnPost: typeof setPublicAccountOfPost = setPublicAccountOfPost;

/**
 * Lets a user share up to 50 public accounts.
 *
 * Takes one user and many accounts. `bindUsersPublicAccount` takes one account and many users.
 *
 * `POST /api/v3/set-user-of-public-accounts`
 */
export function setUserOfPublicAccount(
  client: Sender,
  input: SetUserOfPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setUserOfPublicAccountOperation, input, options);
}

/** @deprecated Former name of `setUserOfPublicAccount`. */
export const setuserOfPublicAccount: typeof setUserOfPublicAccount = setUserOfPublicAccount;

/**
 * Takes a post away from a public account.
 *
 * Both the post and the account are kept.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/unbind-public-account-of-post`
 */
export function unbindPublicAccountOfPost(
  client: Sender,
  input: UserConnectionPostRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(unbindPublicAccountOfPostOperation, input, options);
}

/**
 * Stops a user from sharing a public account.
 *
 * Both the user and the account are kept.
 *
 * `POST /api/v3/unbind-public-account-of-user`
 */
export function unbindUsersPublicAccount(
  client: Sender,
  input: UnbindUsersPublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(unbindUsersPublicAccountOperation, input, options);
}

/**
 * Changes a public account's profile, status or password.
 *
 * Only the given fields change. `options.userIdType` says what kind of identifier `userId` is.
 *
 * `POST /api/v3/update-public-account`
 */
export function updatePublicAccount(
  client: Sender,
  input: UpdatePublicAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount>> {
  return client.send(updatePublicAccountOperation, input, options);
}

/**
 * Changes several public accounts in one call.
 *
 * Each item names its account by `userId` and holds the fields to change; `options` apply to all of them.
 *
 * `POST /api/v3/update-public-account-batch`
 */
export function updatePublicAccountBatch(
  client: Sender,
  input: UpdatePublicAccountBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<PublicAccount[]>> {
  return client.send(updatePublicAccountBatchOperation, input, options);
}
