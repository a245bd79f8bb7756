// Generated from spec/genauth/management/risk-lists.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  AddRequest,
  AddRiskListPolicyRequest,
  AddUserRequest,
  DeleteByIdRequest,
  DeleteRiskListPolicyByIdRequest,
  DeleteUserListByIdRequest,
  FindIpListRequest,
  FindRiskListPolicyRequest,
  FindUserListRequest,
  IpListItem,
  IpListItemPage,
  RiskListItem,
  RiskListItemPage,
  RiskListPolicy,
  RiskListPolicyPage,
} from "./risk-lists.models.js";

const addOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "add",
  method: "POST",
  path: "/api/v3/ip-list",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const addRiskListPolicyOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "addRiskListPolicy",
  method: "POST",
  path: "/api/v3/risk-list-policy",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const addUserOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "addUser",
  method: "POST",
  path: "/api/v3/user-list",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteByIdOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteById",
  method: "DELETE",
  path: "/api/v3/ip-list/{id}",
  security: [["accessKey"], ["managementToken"]],
  build: pathRequest,
};
const deleteRiskListPolicyByIdOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteRiskListPolicyById",
  method: "DELETE",
  path: "/api/v3/risk-list-policy/{id}",
  security: [["accessKey"], ["managementToken"]],
  build: pathRequest,
};
const deleteUserListByIdOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteUserListById",
  method: "DELETE",
  path: "/api/v3/user-list/{id}",
  security: [["accessKey"], ["managementToken"]],
  build: pathRequest,
};
const findIpListOperation: EnvelopeOperation<Envelope<IpListItemPage>, IpListItem> = {
  id: "findIpList",
  method: "GET",
  path: "/api/v3/ip-list",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const findRiskListPolicyOperation: EnvelopeOperation<Envelope<RiskListPolicyPage>, RiskListPolicy> = {
  id: "findRiskListPolicy",
  method: "GET",
  path: "/api/v3/risk-list-policy",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const findUserListOperation: EnvelopeOperation<Envelope<RiskListItemPage>, RiskListItem> = {
  id: "findUserList",
  method: "GET",
  path: "/api/v3/user-list",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};

/**
 * Adds IP addresses to the black or white list.
 *
 * `limitList` says what blacklisted addresses may not do. With `removeType` `SCHEDULE` the entry ends at `expireAt`.
 *
 * `POST /api/v3/ip-list`
 */
export function add(client: Sender, input: AddRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(addOperation, input, options);
}

/**
 * Adds a rule that fills a black list by itself.
 *
 * A rule counts failed sign-ins in a time window and blacklists the address or user once the count reaches the
 * threshold.
 *
 * `POST /api/v3/risk-list-policy`
 */
export function addRiskListPolicy(
  client: Sender,
  input: AddRiskListPolicyRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(addRiskListPolicyOperation, input, options);
}

/**
 * Adds users to the black or white list.
 *
 * `limitList` says what blacklisted users may not do. With `removeType` `SCHEDULE` the entries end at `expireAt`.
 *
 * `POST /api/v3/user-list`
 */
export function addUser(client: Sender, input: AddUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(addUserOperation, input, options);
}

/**
 * Removes an entry from the list of IP addresses.
 *
 * The identifier comes from `findIpList`. The limits of the address end.
 *
 * `DELETE /api/v3/ip-list/{id}`
 */
export function deleteById(
  client: Sender,
  input: DeleteByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteByIdOperation, input, options);
}

/**
 * Deletes a rule that fills a black list.
 *
 * The identifier comes from `findRiskListPolicy`. Entries that the rule has made are not the subject of this call.
 *
 * `DELETE /api/v3/risk-list-policy/{id}`
 */
export function deleteRiskListPolicyById(
  client: Sender,
  input: DeleteRiskListPolicyByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteRiskListPolicyByIdOperation, input, options);
}

/**
 * Removes an entry from the list of users.
 *
 * The identifier comes from `findUserList`. The limits of the user end; the user account is kept.
 *
 * `DELETE /api/v3/user-list/{id}`
 */
export function deleteUserListById(
  client: Sender,
  input: DeleteUserListByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteUserListByIdOperation, input, options);
}

/**
 * Lists the IP addresses on the black or white list, one page at a time.
 *
 * Page size at most 50. Each entry tells how it got there and what is forbidden.
 *
 * `GET /api/v3/ip-list`
 */
export function findIpList(
  client: Sender,
  input: FindIpListRequest,
  options?: RequestOptions,
): Paged<Envelope<IpListItemPage>, IpListItem> {
  return paged(client, findIpListOperation, input, options);
}

/**
 * Lists the rules that fill the black lists, one page at a time.
 *
 * One call returns the rules for IP addresses or those for users. Page size at most 50.
 *
 * `GET /api/v3/risk-list-policy`
 */
export function findRiskListPolicy(
  client: Sender,
  input: FindRiskListPolicyRequest,
  options?: RequestOptions,
): Paged<Envelope<RiskListPolicyPage>, RiskListPolicy> {
  return paged(client, findRiskListPolicyOperation, input, options);
}

/**
 * Lists the users on the black or white list, one page at a time.
 *
 * Page size at most 50. Each entry tells how it got there and what is forbidden.
 *
 * `GET /api/v3/user-list`
 */
export function findUserList(
  client: Sender,
  input: FindUserListRequest,
  options?: RequestOptions,
): Paged<Envelope<RiskListItemPage>, RiskListItem> {
  return paged(client, findUserListOperation, input, options);
}
