// Generated from spec/genauth/management/device-exclusivity.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** An application that the rule can apply to. */
export interface DeviceExclusiveApp {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application logo. */
  appLogo?: string;
  /** Name of the application. */
  appName?: string;
  /** Whether this is the default application. */
  isDefault?: string;
}

/** The rule on simultaneous sign-ins. */
export interface DeviceExclusiveRule {
  /** Limit by device, for `condition:device`. */
  deviceRule?: DeviceRule;
  /** Limit by IP address, for `condition:ip`. */
  ipRule?: IpRule;
  /** Kind of limit: none (`disable`), by device (`condition:device`) or by IP address (`condition:ip`). */
  rule: Open<DeviceExclusiveRuleType>;
}

/** How simultaneous sign-ins are limited: not at all, by device or by IP address. */
export const DeviceExclusiveRuleType = {
  Disable: "disable",
  ConditionDevice: "condition:device",
  ConditionIp: "condition:ip",
} as const;
export type DeviceExclusiveRuleType = (typeof DeviceExclusiveRuleType)[keyof typeof DeviceExclusiveRuleType];

/** An application that the rule applies to. */
export interface DeviceExclusiveValidScope {
  /** Identifier of the application. */
  appId: string;
  /** URL of the application logo. */
  appLogo?: string;
  /** Name of the application. */
  appName?: string;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Whether this is the default. */
  isDefault?: boolean;
}

/** A user, group or role exempt from the rule. */
export interface DeviceExclusiveWhitelistItem {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Name of the target. */
  name?: string;
  /** Names from the root to the target, as one text. */
  namePath?: string;
  /** URL of the profile picture, for users. */
  photo?: string;
  /** Identifier of the target. */
  targetId: string;
  /** Kind of target: user, group or role. */
  targetType: Open<"USER" | "GROUP" | "ROLE">;
}

/** Limit by device. */
export interface DeviceRule {
  /** Number of devices on which a user can be signed in at the same time. */
  maxOnlineDevices: number;
}

export interface FindAppListsRequest {
  /** Part of the name of the application. */
  keyword: string;
}

/** Limit by IP address. */
export interface IpRule {
  /** Number of IP addresses from which a user can be signed in at the same time. */
  maxOnlineIPs: number;
}

/** The application to exempt. */
export interface RemoveRequest {
  /** Identifier of the application. */
  appId: string;
}

/** The applications that the rule applies to. */
export interface SaveInvitationPoliciesRequest {
  /** Identifiers of the applications. */
  appIds: string[];
}

/** The rule on simultaneous sign-ins. */
export interface UpdateRuleSettingsRequest {
  /** Limit by device, for `condition:device`. */
  deviceRule?: DeviceRule;
  /** Limit by IP address, for `condition:ip`. */
  ipRule?: IpRule;
  /** Kind of limit: none (`disable`), by device (`condition:device`) or by IP address (`condition:ip`). */
  rule: DeviceExclusiveRuleType;
}
