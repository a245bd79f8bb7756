// Generated from spec/genauth/management/tenant-organizations.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  AddTenantDepartmentMembersRequest,
  RemoveTenantDepartmentMembersRequest,
} from "./tenant-organizations.models.js";

const addTenantDepartmentMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "addTenantDepartmentMembers",
  method: "POST",
  path: "/api/v3/add-tenant-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeTenantDepartmentMembersOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "removeTenantDepartmentMembers",
  method: "POST",
  path: "/api/v3/remove-tenant-department-members",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Adds tenant members to a department of the tenant.
 *
 * The people are named by user identifiers (`linkUserIds`) or member identifiers (`memberIds`). `departmentIdType` says
 * what kind of identifier `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/add-tenant-department-members`
 */
export function addTenantDepartmentMembers(
  client: Sender,
  input: AddTenantDepartmentMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(addTenantDepartmentMembersOperation, input, options);
}

/**
 * Removes tenant members from a department of the tenant.
 *
 * They stay members of the tenant. `departmentIdType` says what kind of identifier `departmentId` is.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/remove-tenant-department-members`
 */
export function removeTenantDepartmentMembers(
  client: Sender,
  input: RemoveTenantDepartmentMembersRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeTenantDepartmentMembersOperation, input, options);
}
