// Generated from spec/genauth/management/security-settings.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { MfaSettings } from "../shared/applications.models.js";
import type {
  MfaDisableSettings,
  SecuritySettings,
  UpdateSecuritySettingsRequest,
} from "./security-settings.models.js";

const closeGlobalMfaSettingsOperation: EnvelopeOperation<Envelope<MfaSettings>> = {
  id: "closeGlobalMfaSettings",
  method: "POST",
  path: "/api/v3/disable-global-mfa-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getGlobalMfaSettingsOperation: EnvelopeOperation<Envelope<MfaSettings>> = {
  id: "getGlobalMfaSettings",
  method: "GET",
  path: "/api/v3/get-global-mfa-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getSecuritySettingsOperation: EnvelopeOperation<Envelope<SecuritySettings>> = {
  id: "getSecuritySettings",
  method: "GET",
  path: "/api/v3/get-security-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateGlobalMfaSettingsOperation: EnvelopeOperation<Envelope<MfaSettings>> = {
  id: "updateGlobalMfaSettings",
  method: "POST",
  path: "/api/v3/update-global-mfa-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateSecuritySettingsOperation: EnvelopeOperation<Envelope<SecuritySettings>> = {
  id: "updateSecuritySettings",
  method: "POST",
  path: "/api/v3/update-security-settings",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Switches multi-factor factors of the user pool off.
 *
 * Only the given factors are switched off. The answer lists those that are still on.
 *
 * `POST /api/v3/disable-global-mfa-settings`
 */
export function closeGlobalMfaSettings(
  client: Sender,
  input: MfaDisableSettings,
  options?: RequestOptions,
): Promise<Envelope<MfaSettings>> {
  return client.send(closeGlobalMfaSettingsOperation, input, options);
}

/**
 * Returns the multi-factor settings of the user pool.
 *
 * The answer lists the factors that are switched on for all applications.
 *
 * `GET /api/v3/get-global-mfa-settings`
 */
export function getGlobalMfaSettings(client: Sender, options?: RequestOptions): Promise<Envelope<MfaSettings>> {
  return client.send(getGlobalMfaSettingsOperation, undefined, options);
}

/**
 * Returns the security settings of the user pool.
 *
 * They cover sessions, codes, sign-up and sign-in limits, unlocking and QR codes. Settings of multi-factor
 * authentication are read with `getGlobalMfaSettings`.
 *
 * `GET /api/v3/get-security-settings`
 */
export function getSecuritySettings(client: Sender, options?: RequestOptions): Promise<Envelope<SecuritySettings>> {
  return client.send(getSecuritySettingsOperation, undefined, options);
}

/**
 * Sets the multi-factor factors of the user pool.
 *
 * Give the factors to be switched on for all applications; `closeGlobalMfaSettings` switches factors off.
 *
 * `POST /api/v3/update-global-mfa-settings`
 */
export function updateGlobalMfaSettings(
  client: Sender,
  input: MfaSettings,
  options?: RequestOptions,
): Promise<Envelope<MfaSettings>> {
  return client.send(updateGlobalMfaSettingsOperation, input, options);
}

/**
 * Changes the security settings of the user pool.
 *
 * All settings are optional, but nested settings are given as whole objects. They take effect for all applications of
 * the user pool. The answer holds the settings after the change.
 *
 * `POST /api/v3/update-security-settings`
 */
export function updateSecuritySettings(
  client: Sender,
  input?: UpdateSecuritySettingsRequest,
  options?: RequestOptions,
): Promise<Envelope<SecuritySettings>> {
  return client.send(updateSecuritySettingsOperation, input, options);
}
