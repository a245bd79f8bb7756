// Generated from spec/genauth/management/terminal-devices.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CreateTerminalRequest,
  DeleteDeviceRequest,
  DeleteTerminalRequest,
  DeviceStatus,
  GetDeviceStatusRequest,
  QueryTerminalAppsRequest,
  SuspendDeviceRequest,
  SuspendTerminalRequest,
  TerminalInfo,
  UpdateTerminalRequest,
  UpdateTerminalUserRequest,
} from "./terminal-devices.models.js";

const addDeviceOperation: EnvelopeOperation<Envelope<TerminalInfo>> = {
  id: "addDevice",
  method: "POST",
  path: "/api/v3/add-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createDeviceOperation: EnvelopeOperation<Envelope<TerminalInfo>> = {
  id: "createDevice",
  method: "POST",
  path: "/api/v3/create-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const createVerifyDeviceOperation: EnvelopeOperation<Envelope<TerminalInfo>> = {
  id: "createVerifyDevice",
  method: "POST",
  path: "/api/v3/authing-verify/create-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteDeviceOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteDevice",
  method: "POST",
  path: "/api/v3/delete-device-by-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deleteTerminalOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteTerminal",
  method: "POST",
  path: "/api/v3/delete-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const disableDeviceOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "disableDevice",
  method: "POST",
  path: "/api/v3/disable-device-by-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const disableTerminalOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "disableTerminal",
  method: "POST",
  path: "/api/v3/disable-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const enableDeviceOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "enableDevice",
  method: "POST",
  path: "/api/v3/enable-device-by-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const enableTerminalOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "enableTerminal",
  method: "POST",
  path: "/api/v3/enable-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const findLastLoginAppsByDeviceIdsOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "findLastLoginAppsByDeviceIds",
  method: "POST",
  path: "/api/v3/get-last-login-apps-by-deviceIds",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const findLastLoginAppsByDeviceIdsV2Operation: EnvelopeOperation<Envelope<undefined>> = {
  id: "findLastLoginAppsByDeviceIdsV2",
  method: "POST",
  path: "/api/v3/get-last-login-apps-by-device-ids",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getDeviceStatusOperation: EnvelopeOperation<Envelope<DeviceStatus>> = {
  id: "getDeviceStatus",
  method: "POST",
  path: "/api/v3/device-status",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const suspendDeviceOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "suspendDevice",
  method: "POST",
  path: "/api/v3/suspend-device-by-user",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const suspendTerminalOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "suspendTerminal",
  method: "POST",
  path: "/api/v3/suspend-device",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Registers a device.
 *
 * `deviceUniqueId` identifies the hardware or the installation and is chosen by you; the answer holds the identifier
 * that the other operations take.
 *
 * `POST /api/v3/add-device`
 */
export function addDevice(
  client: Sender,
  input: CreateTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<TerminalInfo>> {
  return client.send(addDeviceOperation, input, options);
}

/**
 * Registers a device (deprecated).
 *
 * Use `addDevice` instead, which takes the same fields.
 *
 * `POST /api/v3/create-device`
 *
 * @deprecated
 */
export function createDevice(
  client: Sender,
  input: CreateTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<TerminalInfo>> {
  return client.send(createDeviceOperation, input, options);
}

/**
 * Registers a device of the desktop verification client.
 *
 * Takes the same fields as `addDevice`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/authing-verify/create-device`
 */
export function createVerifyDevice(
  client: Sender,
  input: CreateTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<TerminalInfo>> {
  return client.send(createVerifyDeviceOperation, input, options);
}

/**
 * Removes a device from a user.
 *
 * Device and user together name the link that is removed. Use `deleteTerminal` to delete the device itself. This cannot
 * be undone.
 *
 * `POST /api/v3/delete-device-by-user`
 */
export function deleteDevice(
  client: Sender,
  input: DeleteDeviceRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteDeviceOperation, input, options);
}

/**
 * Deletes a device.
 *
 * The device is removed for all of its users, which cannot be undone. Use `deleteDevice` to remove it from one user.
 *
 * `POST /api/v3/delete-device`
 */
export function deleteTerminal(
  client: Sender,
  input: DeleteTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteTerminalOperation, input, options);
}

/**
 * Switches a device off for one user.
 *
 * There is no end time; `enableDevice` switches it on again. Use `disableTerminal` to switch it off for everybody.
 *
 * `POST /api/v3/disable-device-by-user`
 */
export function disableDevice(
  client: Sender,
  input: UpdateTerminalUserRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(disableDeviceOperation, input, options);
}

/**
 * Switches a device off.
 *
 * Applies to all users of the device and has no end time; `enableTerminal` switches it on again.
 *
 * `POST /api/v3/disable-device`
 */
export function disableTerminal(
  client: Sender,
  input: UpdateTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(disableTerminalOperation, input, options);
}

/**
 * Switches a suspended or disabled device on again for one user.
 *
 * Device and user together name the link concerned.
 *
 * `POST /api/v3/enable-device-by-user`
 */
export function enableDevice(
  client: Sender,
  input: UpdateTerminalUserRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(enableDeviceOperation, input, options);
}

/**
 * Switches a suspended or disabled device on again.
 *
 * Applies to all users of the device.
 *
 * `POST /api/v3/enable-device`
 */
export function enableTerminal(
  client: Sender,
  input: UpdateTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(enableTerminalOperation, input, options);
}

/**
 * Returns the applications last signed in to on devices (deprecated).
 *
 * Use `findLastLoginAppsByDeviceIdsV2` instead, which takes the same fields. The platform does not document data in the
 * answer.
 *
 * `POST /api/v3/get-last-login-apps-by-deviceIds`
 *
 * @deprecated
 */
export function findLastLoginAppsByDeviceIds(
  client: Sender,
  input: QueryTerminalAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(findLastLoginAppsByDeviceIdsOperation, input, options);
}

/**
 * Returns the applications last signed in to on devices.
 *
 * Give a user to look at the sign-ins of that user only. The platform does not document data in the answer.
 *
 * `POST /api/v3/get-last-login-apps-by-device-ids`
 */
export function findLastLoginAppsByDeviceIdsV2(
  client: Sender,
  input: QueryTerminalAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(findLastLoginAppsByDeviceIdsV2Operation, input, options);
}

/**
 * Returns the state of a device.
 *
 * Use it before an action to find out whether the device is active, suspended or switched off.
 *
 * `POST /api/v3/device-status`
 */
export function getDeviceStatus(
  client: Sender,
  input: GetDeviceStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<DeviceStatus>> {
  return client.send(getDeviceStatusOperation, input, options);
}

/**
 * Suspends a device for one user until a given time.
 *
 * Other users of the device are not affected; `suspendTerminal` suspends it for everybody. `enableDevice` ends the
 * suspension early.
 *
 * `POST /api/v3/suspend-device-by-user`
 */
export function suspendDevice(
  client: Sender,
  input: SuspendDeviceRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(suspendDeviceOperation, input, options);
}

/**
 * Suspends a device until a given time.
 *
 * Applies to all users of the device. `enableTerminal` ends the suspension early.
 *
 * `POST /api/v3/suspend-device`
 */
export function suspendTerminal(
  client: Sender,
  input: SuspendTerminalRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(suspendTerminalOperation, input, options);
}
