// Generated from spec/genauth/management/terminal-devices.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { DeviceState, DeviceType } from "../shared/applications.models.js";

/** A device to register. */
export interface CreateTerminalRequest {
  /**
   * Whether the browser accepts cookies.
   *
   * @default false
   */
  cookie?: boolean;
  /** Further values that you want to keep with the device. */
  customData: { [member: string]: unknown };
  /** Description of the device. */
  description?: string;
  /** Unique identifier of the device hardware or installation. */
  deviceUniqueId: string;
  /** Full disk encryption of the device. */
  fde?: string;
  /** Hardware key storage of the device. */
  hks?: string;
  /**
   * Whether the device is rooted or jailbroken.
   *
   * @default false
   */
  hor?: boolean;
  /** IMEI of a mobile device. */
  imei?: string;
  /** Language that the device is set to. */
  language?: string;
  /** MEID of a mobile device. */
  meid?: string;
  /** Model of the device. */
  mod?: string;
  /** Name of the device. */
  name?: string;
  /** Operating system. */
  os?: string;
  /** Manufacturer. */
  producer?: string;
  /** Serial number. */
  sn?: string;
  /** Kind of device: `Browser`, `Mobile` or `Desktop`. */
  type: DeviceType;
  /** User agent of the browser. */
  userAgent?: string;
  /** Version of the operating system or client. */
  version?: string;
}

/** A device and the user it is removed from. */
export interface DeleteDeviceRequest {
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
  /** Identifier of the user. */
  userId: string;
}

/** The device to delete. */
export interface DeleteTerminalRequest {
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
}

/** State of a device. */
export interface DeviceStatus {
  /** Time left until a suspension ends; the unit is not documented. */
  diffTime?: number;
  /** State of the device: `activated`, `suspended` (for a time) or `deactivated` (switched off). */
  status: Open<DeviceState>;
}

/** The device to look at. */
export interface GetDeviceStatusRequest {
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
}

/** The devices to look at. */
export interface QueryTerminalAppsRequest {
  /** Identifiers of the devices. */
  deviceIds: string[];
  /** Only sign-ins of this user. */
  userId?: string;
}

/** A device, a user and the end of the suspension. */
export interface SuspendDeviceRequest {
  /** Time at which the suspension ends, ISO 8601. Date and time (RFC 3339). */
  endTime: string;
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
  /** Identifier of the user. */
  userId: string;
}

/** A device and the end of its suspension. */
export interface SuspendTerminalRequest {
  /**
   * Time at which the suspension ends, as a number; presumably Unix time in milliseconds, as elsewhere on the platform.
   */
  endTime: number;
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
}

/** A registered device. */
export interface TerminalInfo {
  /** Unique identifier of the device hardware or installation. */
  deviceUniqueId: string;
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
}

/** The device to switch on or off. */
export interface UpdateTerminalRequest {
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
}

/** The device to switch on or off, and the user concerned. */
export interface UpdateTerminalUserRequest {
  /** Identifier of the device, as `addDevice` returned it. */
  id: string;
  /** Identifier of the user. */
  userId: string;
}
