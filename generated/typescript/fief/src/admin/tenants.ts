// Generated from spec/fief/admin/tenants.yaml. Do not edit; run `countersign generate`.

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
  CreateTenantRequest,
  DeleteTenantRequest,
  GetTenantRequest,
  ListTenantsRequest,
  Tenant,
  TenantPage,
  UpdateTenantRequest,
} from "./tenants.models.js";

const createTenantOperation: EnvelopeOperation<Envelope<Tenant>> = {
  id: "createTenant",
  method: "POST",
  path: "/tenants/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};
const deleteTenantOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteTenant",
  method: "DELETE",
  path: "/tenants/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getTenantOperation: EnvelopeOperation<Envelope<Tenant>> = {
  id: "getTenant",
  method: "GET",
  path: "/tenants/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};
const listTenantsOperation: EnvelopeOperation<Envelope<TenantPage>, Tenant> = {
  id: "listTenants",
  method: "GET",
  path: "/tenants/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateTenantOperation: EnvelopeOperation<Envelope<Tenant>> = {
  id: "updateTenant",
  method: "PATCH",
  path: "/tenants/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["client_id", "client_secret"],
};

/**
 * Creates a tenant.
 *
 * The server makes its signing key, which can take seconds, a slug from its name, and a first client for it.
 *
 * `POST /tenants/`
 */
export function createTenant(
  client: Sender,
  input: CreateTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<Tenant>> {
  return client.send(createTenantOperation, input, options);
}

/**
 * Deletes a tenant.
 *
 * Nothing protects the default tenant, without which the server does not work: look at `default` first.
 *
 * `DELETE /tenants/{id}`
 */
export function deleteTenant(
  client: Sender,
  input: DeleteTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteTenantOperation, input, options);
}

/**
 * Gets one tenant.
 *
 * With the OAuth providers that its users can sign in with.
 *
 * `GET /tenants/{id}`
 */
export function getTenant(
  client: Sender,
  input: GetTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<Tenant>> {
  return client.send(getTenantOperation, input, options);
}

/**
 * Lists tenants.
 *
 * The default tenant is at the address of the server itself, every other one below its slug.
 *
 * `GET /tenants/`
 */
export function listTenants(
  client: Sender,
  input?: ListTenantsRequest,
  options?: RequestOptions,
): Paged<Envelope<TenantPage>, Tenant> {
  return paged(client, listTenantsOperation, input, options);
}

/**
 * Changes a tenant.
 *
 * Only what is given changes; a list of OAuth providers replaces the former one. The slug stays.
 *
 * `PATCH /tenants/{id}`
 */
export function updateTenant(
  client: Sender,
  input: UpdateTenantRequest,
  options?: RequestOptions,
): Promise<Envelope<Tenant>> {
  return client.send(updateTenantOperation, input, options);
}
