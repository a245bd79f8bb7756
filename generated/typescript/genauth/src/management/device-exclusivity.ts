// Generated from spec/genauth/management/device-exclusivity.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  DeviceExclusiveApp,
  DeviceExclusiveRule,
  DeviceExclusiveValidScope,
  DeviceExclusiveWhitelistItem,
  FindAppListsRequest,
  RemoveRequest,
  SaveInvitationPoliciesRequest,
  UpdateRuleSettingsRequest,
} from "./device-exclusivity.models.js";

const findAppListsOperation: EnvelopeOperation<Envelope<DeviceExclusiveApp[]>> = {
  id: "findAppLists",
  method: "GET",
  path: "/api/v3/get-supported-device-exclusive-apps",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getAllValidScopeSettingsOperation: EnvelopeOperation<Envelope<DeviceExclusiveValidScope[]>> = {
  id: "getAllValidScopeSettings",
  method: "GET",
  path: "/api/v3/get-device-exclusive-valid-scope-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAllWhiteListSettingsOperation: EnvelopeOperation<Envelope<DeviceExclusiveWhitelistItem[]>> = {
  id: "getAllWhiteListSettings",
  method: "GET",
  path: "/api/v3/get-device-exclusive-white-list-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getRuleSettingsOperation: EnvelopeOperation<Envelope<DeviceExclusiveRule>> = {
  id: "getRuleSettings",
  method: "GET",
  path: "/api/v3/get-device-exclusive-rule-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const removeOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "remove",
  method: "POST",
  path: "/api/v3/remove-device-exclusive-valid-scope-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const saveInvitationPoliciesOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "saveInvitationPolicies",
  method: "POST",
  path: "/api/v3/save-device-exclusive-valid-scope-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateRuleSettingsOperation: EnvelopeOperation<Envelope<DeviceExclusiveRule>> = {
  id: "updateRuleSettings",
  method: "POST",
  path: "/api/v3/update-device-exclusive-rule-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Searches applications that the rule on simultaneous sign-ins can apply to.
 *
 * Use it to choose applications for `saveInvitationPolicies`.
 *
 * `GET /api/v3/get-supported-device-exclusive-apps`
 */
export function findAppLists(
  client: Sender,
  input: FindAppListsRequest,
  options?: RequestOptions,
): Promise<Envelope<DeviceExclusiveApp[]>> {
  return client.send(findAppListsOperation, input, options);
}

/**
 * Lists the applications that the rule on simultaneous sign-ins applies to.
 *
 * Not divided into pages. Change the list with `saveInvitationPolicies` and `remove`.
 *
 * `GET /api/v3/get-device-exclusive-valid-scope-settings`
 */
export function getAllValidScopeSettings(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<DeviceExclusiveValidScope[]>> {
  return client.send(getAllValidScopeSettingsOperation, undefined, options);
}

/**
 * Lists the users, groups and roles exempt from the rule on simultaneous sign-ins.
 *
 * Not divided into pages.
 *
 * `GET /api/v3/get-device-exclusive-white-list-settings`
 */
export function getAllWhiteListSettings(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<DeviceExclusiveWhitelistItem[]>> {
  return client.send(getAllWhiteListSettingsOperation, undefined, options);
}

/**
 * Returns the rule on simultaneous sign-ins.
 *
 * The rule limits on how many devices, or from how many IP addresses, a user can be signed in at the same time.
 *
 * `GET /api/v3/get-device-exclusive-rule-settings`
 */
export function getRuleSettings(client: Sender, options?: RequestOptions): Promise<Envelope<DeviceExclusiveRule>> {
  return client.send(getRuleSettingsOperation, undefined, options);
}

/**
 * Exempts an application from the rule on simultaneous sign-ins.
 *
 * Takes the application off the list that `getAllValidScopeSettings` returns.
 *
 * `POST /api/v3/remove-device-exclusive-valid-scope-settings`
 */
export function remove(
  client: Sender,
  input: RemoveRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(removeOperation, input, options);
}

/**
 * Sets the applications that the rule on simultaneous sign-ins applies to.
 *
 * Despite its name this operation has nothing to do with invitations. `remove` takes an application off the list.
 *
 * `POST /api/v3/save-device-exclusive-valid-scope-settings`
 */
export function saveInvitationPolicies(
  client: Sender,
  input: SaveInvitationPoliciesRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(saveInvitationPoliciesOperation, input, options);
}

/**
 * Sets the rule on simultaneous sign-ins.
 *
 * `condition:device` needs `deviceRule`, `condition:ip` needs `ipRule`; `disable` lifts the limit. A user beyond the
 * limit may be signed out elsewhere.
 *
 * `POST /api/v3/update-device-exclusive-rule-settings`
 */
export function updateRuleSettings(
  client: Sender,
  input: UpdateRuleSettingsRequest,
  options?: RequestOptions,
): Promise<Envelope<DeviceExclusiveRule>> {
  return client.send(updateRuleSettingsOperation, input, options);
}
