// Generated from spec/genauth/management/groups.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { AuthorizedResource, Group } from "../shared/permissions.models.js";
import type { GroupDetails, GroupDetailsPage, User, UserPage } from "../shared/users.models.js";
import type {
  AddGroupMembersRequest,
  CreateGroupRequest,
  CreateGroupsBatchRequest,
  CreateOrUpdateGroupRequest,
  CreateOrUpdateGroupResult,
  DeleteGroupsBatchRequest,
  GetAllGroupsRequest,
  GetGroupAuthorizedResourcesRequest,
  GetGroupRequest,
  ListGroupMembersRequest,
  ListGroupsRequest,
  RemoveGroupMembersRequest,
  UpdateGroupRequest,
} from "./groups.models.js";

const addGroupMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "addGroupMembers",
  method: "POST",
  path: "/api/v3/add-group-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createGroupOperation: EnvelopeOperation<Envelope<Group>> = {
  id: "createGroup",
  method: "POST",
  path: "/api/v3/create-group",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const createGroupsBatchOperation: EnvelopeOperation<Envelope<Group[]>> = {
  id: "createGroupsBatch",
  method: "POST",
  path: "/api/v3/create-groups-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const createOrUpdateGroupOperation: EnvelopeOperation<Envelope<CreateOrUpdateGroupResult>> = {
  id: "createOrUpdateGroup",
  method: "POST",
  path: "/api/v3/create-or-update-group",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const deleteGroupsBatchOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteGroupsBatch",
  method: "POST",
  path: "/api/v3/delete-groups-batch",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAllGroupsOperation: EnvelopeOperation<Envelope<Group[]>> = {
  id: "getAllGroups",
  method: "GET",
  path: "/api/v3/get-all-groups",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getGroupOperation: EnvelopeOperation<Envelope<Group>> = {
  id: "getGroup",
  method: "GET",
  path: "/api/v3/get-group",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
};
const getGroupAuthorizedResourcesOperation: EnvelopeOperation<Envelope<AuthorizedResource[]>> = {
  id: "getGroupAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-group-authorized-resources",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const listGroupMembersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listGroupMembers",
  method: "GET",
  path: "/api/v3/list-group-members",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listGroupsOperation: EnvelopeOperation<Envelope<GroupDetailsPage>, GroupDetails> = {
  id: "listGroups",
  method: "GET",
  path: "/api/v3/list-groups",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["accessToken", "refreshToken"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const removeGroupMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeGroupMembers",
  method: "POST",
  path: "/api/v3/remove-group-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateGroupOperation: EnvelopeOperation<Envelope<Group>> = {
  id: "updateGroup",
  method: "POST",
  path: "/api/v3/update-group",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};

/**
 * Adds up to 50 users to a group.
 *
 * The users receive the permissions of the group. Call it several times for more than 50 users.
 *
 * `POST /api/v3/add-group-members`
 */
export function addGroupMembers(
  client: Sender,
  input: AddGroupMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(addGroupMembersOperation, input, options);
}

/**
 * Creates a group.
 *
 * The code identifies the group in all later calls and must be unused in the user pool.
 *
 * `POST /api/v3/create-group`
 */
export function createGroup(
  client: Sender,
  input: CreateGroupRequest,
  options?: RequestOptions,
): Promise<Envelope<Group>> {
  return client.send(createGroupOperation, input, options);
}

/**
 * Creates up to 50 groups in one call.
 *
 * Each item has the same fields as `createGroup`. The answer holds the created groups.
 *
 * `POST /api/v3/create-groups-batch`
 */
export function createGroupsBatch(
  client: Sender,
  input: CreateGroupsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<Group[]>> {
  return client.send(createGroupsBatchOperation, input, options);
}

/**
 * Creates a group or changes the one that has the same code.
 *
 * `created` in the answer tells which of the two happened. Handy for imports that may run more than once.
 *
 * `POST /api/v3/create-or-update-group`
 */
export function createOrUpdateGroup(
  client: Sender,
  input: CreateOrUpdateGroupRequest,
  options?: RequestOptions,
): Promise<Envelope<CreateOrUpdateGroupResult>> {
  return client.send(createOrUpdateGroupOperation, input, options);
}

/**
 * Deletes up to 50 groups by their codes.
 *
 * The members stay in the user pool and lose what the groups gave them. This cannot be undone.
 *
 * `POST /api/v3/delete-groups-batch`
 */
export function deleteGroupsBatch(
  client: Sender,
  input: DeleteGroupsBatchRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteGroupsBatchOperation, input, options);
}

/**
 * Gets all groups at once.
 *
 * Without pages, so prefer `listGroups` for user pools with many groups. With `fetchMembers` each group comes with its
 * members, which makes the answer large.
 *
 * `GET /api/v3/get-all-groups`
 */
export function getAllGroups(
  client: Sender,
  input?: GetAllGroupsRequest,
  options?: RequestOptions,
): Promise<Envelope<Group[]>> {
  return client.send(getAllGroupsOperation, input, options);
}

/**
 * Gets one group by its code.
 *
 * The values of custom fields are included on request.
 *
 * `GET /api/v3/get-group`
 */
export function getGroup(client: Sender, input: GetGroupRequest, options?: RequestOptions): Promise<Envelope<Group>> {
  return client.send(getGroupOperation, input, options);
}

/**
 * Lists the resources that a group is allowed to use, with their actions.
 *
 * Restrict it to a namespace or to one kind of resource.
 *
 * `GET /api/v3/get-group-authorized-resources`
 */
export function getGroupAuthorizedResources(
  client: Sender,
  input: GetGroupAuthorizedResourcesRequest,
  options?: RequestOptions,
): Promise<Envelope<AuthorizedResource[]>> {
  return client.send(getGroupAuthorizedResourcesOperation, input, options);
}

/**
 * Lists the members of a group, one page at a time.
 *
 * Pages hold at most 50 users. Custom data and identities are included on request.
 *
 * `GET /api/v3/list-group-members`
 */
export function listGroupMembers(
  client: Sender,
  input: ListGroupMembersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listGroupMembersOperation, input, options);
}

/**
 * Lists groups, one page at a time.
 *
 * Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.
 *
 * `GET /api/v3/list-groups`
 */
export function listGroups(
  client: Sender,
  input?: ListGroupsRequest,
  options?: RequestOptions,
): Paged<Envelope<GroupDetailsPage>, GroupDetails> {
  return paged(client, listGroupsOperation, input, options);
}

/**
 * Removes up to 50 users from a group.
 *
 * The users stay in the user pool and lose what the group gave them.
 *
 * `POST /api/v3/remove-group-members`
 */
export function removeGroupMembers(
  client: Sender,
  input: RemoveGroupMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeGroupMembersOperation, input, options);
}

/**
 * Changes a group.
 *
 * The group is named by its present `code`; `newCode` gives it another one. Fields that are left out stay as they are.
 *
 * `POST /api/v3/update-group`
 */
export function updateGroup(
  client: Sender,
  input: UpdateGroupRequest,
  options?: RequestOptions,
): Promise<Envelope<Group>> {
  return client.send(updateGroupOperation, input, options);
}
