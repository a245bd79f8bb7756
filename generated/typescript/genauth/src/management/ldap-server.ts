// Generated from spec/genauth/management/ldap-server.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  DisableLdapServerRequest,
  LdapConfigInfo,
  LdapLogPage,
  QueryLdapLogRequest,
  QueryLdapSubEntriesRequest,
  SaveLdapConfigInfoRequest,
  UpdateLdapConfigInfoRequest,
} from "./ldap-server.models.js";

const disableLdapServerOperation: EnvelopeOperation<Envelope<boolean>> = {
  id: "disableLdapServer",
  method: "POST",
  path: "/api/v3/disable-ldap-server",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getBindPwdOperation: EnvelopeOperation<Envelope<string>> = {
  id: "getBindPwd",
  method: "GET",
  path: "/api/v3/get-ldap-server-random-pwd",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const queryLdapConfigInfoOperation: EnvelopeOperation<Envelope<LdapConfigInfo>> = {
  id: "queryLdapConfigInfo",
  method: "GET",
  path: "/api/v3/get-ldap-server-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["bindPwd"],
};
const queryLdapLogOperation: EnvelopeOperation<Envelope<LdapLogPage>, { [member: string]: unknown }> = {
  id: "queryLdapLog",
  method: "GET",
  path: "/api/v3/get-ldap-server-log",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const queryLdapSubEntriesOperation: EnvelopeOperation<Envelope<LdapLogPage>, { [member: string]: unknown }> = {
  id: "queryLdapSubEntries",
  method: "GET",
  path: "/api/v3/get-ldap-sub-entries",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const saveLdapConfigInfoOperation: EnvelopeOperation<Envelope<boolean>> = {
  id: "saveLdapConfigInfo",
  method: "POST",
  path: "/api/v3/enable-ldap-server",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateLdapConfigInfoOperation: EnvelopeOperation<Envelope<boolean>> = {
  id: "updateLdapConfigInfo",
  method: "POST",
  path: "/api/v3/update-ldap-server-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["bindPwd"],
};

/**
 * Switches the LDAP server off.
 *
 * Software that reads users by LDAP can no longer do so.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/disable-ldap-server`
 */
export function disableLdapServer(
  client: Sender,
  input: DisableLdapServerRequest,
  options?: RequestOptions,
): Promise<Envelope<boolean>> {
  return client.send(disableLdapServerOperation, input, options);
}

/**
 * Generates a random password for binding to the LDAP server.
 *
 * The answer is the password as text. `updateLdapConfigInfo` stores a bind password.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-ldap-server-random-pwd`
 */
export function getBindPwd(client: Sender, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(getBindPwdOperation, undefined, options);
}

/**
 * Gets the settings of the LDAP server of the user pool.
 *
 * The LDAP server lets other software read users by LDAP. The answer holds the bind password; keep it out of logs.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-ldap-server-config`
 */
export function queryLdapConfigInfo(client: Sender, options?: RequestOptions): Promise<Envelope<LdapConfigInfo>> {
  return client.send(queryLdapConfigInfoOperation, undefined, options);
}

/**
 * Lists the log of the LDAP server, one page at a time.
 *
 * Filters by connection, operation, error code, message and time apply together.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-ldap-server-log`
 */
export function queryLdapLog(
  client: Sender,
  input: QueryLdapLogRequest,
  options?: RequestOptions,
): Paged<Envelope<LdapLogPage>, { [member: string]: unknown }> {
  return paged(client, queryLdapLogOperation, input, options);
}

/**
 * Lists the entries below an entry of the LDAP directory, one page at a time.
 *
 * Starts at the root when no distinguished name is given.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-ldap-sub-entries`
 */
export function queryLdapSubEntries(
  client: Sender,
  input: QueryLdapSubEntriesRequest,
  options?: RequestOptions,
): Paged<Envelope<LdapLogPage>, { [member: string]: unknown }> {
  return paged(client, queryLdapSubEntriesOperation, input, options);
}

/**
 * Switches the LDAP server on and sets its domain.
 *
 * `disableLdapServer` switches it off.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/enable-ldap-server`
 */
export function saveLdapConfigInfo(
  client: Sender,
  input: SaveLdapConfigInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<boolean>> {
  return client.send(saveLdapConfigInfoOperation, input, options);
}

/**
 * Changes the bind password of the LDAP server.
 *
 * Software that binds with the old password must be given the new one.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-ldap-server-config`
 */
export function updateLdapConfigInfo(
  client: Sender,
  input?: UpdateLdapConfigInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<boolean>> {
  return client.send(updateLdapConfigInfoOperation, input, options);
}
