// Generated from spec/genauth/management/tenant-members.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { TenantUserPage, TenantUsersRequest } from "../shared/organizations.models.js";
import type { TenantUser } from "../shared/users.models.js";
import type {
  AddTenantUsersRequest,
  CreateTenantUserRequest,
  GetTenantUserRequest,
  ListTenantUsersRequest,
  SendInviteTenantUserEmailRequest,
  UpdateTenantUserRequest,
} from "./tenant-members.models.js";

const addTenantUsersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "addTenantUsers",
  method: "POST",
  path: "/api/v3/add-tenant-users",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createTenantUserOperation: EnvelopeOperation<Envelope<TenantUser>> = {
  id: "createTenantUser",
  method: "POST",
  path: "/api/v3/create-tenant-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["password", "salt"],
};
const getTenantUserOperation: EnvelopeOperation<Envelope<TenantUser>> = {
  id: "getTenantUser",
  method: "GET",
  path: "/api/v3/get-tenant-user",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["password", "salt"],
};
const listTenantUsersOperation: EnvelopeOperation<Envelope<TenantUserPage>, TenantUser> = {
  id: "listTenantUsers",
  method: "POST",
  path: "/api/v3/list-tenant-users",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["password", "salt"],
  paging: {
    page: ["options", "pagination", "page"],
    limit: ["options", "pagination", "limit"],
    items: ["list"],
    total: ["totalCount"],
  },
};
const removeTenantUsersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeTenantUsers",
  method: "POST",
  path: "/api/v3/remove-tenant-users",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const sendInviteTenantUserEmailOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "sendInviteTenantUserEmail",
  method: "POST",
  path: "/api/v3/send-invite-tenant-user-email",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateTenantUserOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "updateTenantUser",
  method: "POST",
  path: "/api/v3/update-tenant-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Adds users of the user pool to a tenant.
 *
 * The users become members of the tenant and keep their accounts in the user pool.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/add-tenant-users`
 */
export function addTenantUsers(
  client: Sender,
  input: AddTenantUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(addTenantUsersOperation, input, options);
}

/**
 * Creates a member of a tenant.
 *
 * Give at least one thing to sign in with: email address, phone number or user name.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-tenant-user`
 */
export function createTenantUser(
  client: Sender,
  input: CreateTenantUserRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantUser>> {
  return client.send(createTenantUserOperation, input, options);
}

/**
 * Gets one member of a tenant.
 *
 * Give the user identifier (`linkUserId`) or the member identifier (`memberId`).
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-tenant-user`
 */
export function getTenantUser(
  client: Sender,
  input: GetTenantUserRequest,
  options?: RequestOptions,
): Promise<Envelope<TenantUser>> {
  return client.send(getTenantUserOperation, input, options);
}

/**
 * Lists the members of a tenant, one page at a time.
 *
 * Pages hold at most 50 members; `keywords` restricts the result.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/list-tenant-users`
 */
export function listTenantUsers(
  client: Sender,
  input: ListTenantUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantUserPage>, TenantUser> {
  return paged(client, listTenantUsersOperation, input, options);
}

/**
 * Removes members from a tenant.
 *
 * The people are named by user identifiers (`linkUserIds`) or member identifiers (`memberIds`). Their accounts in the
 * user pool stay.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/remove-tenant-users`
 */
export function removeTenantUsers(
  client: Sender,
  input: TenantUsersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeTenantUsersOperation, input, options);
}

/**
 * Sends invitations to a tenant by email.
 *
 * The form of the request body is not documented; it is sent as given. `generateInviteTenantUserLink` creates the links
 * without sending them.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/send-invite-tenant-user-email`
 */
export function sendInviteTenantUserEmail(
  client: Sender,
  input?: SendInviteTenantUserEmailRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(sendInviteTenantUserEmailOperation, input, options);
}

/**
 * Changes the profile of a tenant member.
 *
 * The member is named by `linkUserId` or `memberId`; `updates` holds the fields to change.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-tenant-user`
 */
export function updateTenantUser(
  client: Sender,
  input: UpdateTenantUserRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(updateTenantUserOperation, input, options);
}
