// Generated from spec/genauth/management/risk-lists.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** IP addresses to put on a list. */
export interface AddRequest {
  /** How the entry was added, such as `MANUAL`. */
  addType: string;
  /** Time at which the entry ends, for `SCHEDULE`. */
  expireAt: string;
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  ipType: string;
  /** IP addresses to add, as one text. */
  ips: string;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up). */
  limitList: string[];
  /** How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`). */
  removeType: string;
}

/** A rule to add. */
export interface AddRiskListPolicyRequest {
  /** Which black list is filled: that of IP addresses or that of users. */
  action: RiskAction;
  /** Number of events at which the rule applies. */
  countThr: number;
  /** What is counted: wrong passwords (`password_wrong`) or wrong account names (`account_wrong`). */
  eventStateType: RiskEventState;
  /** Whether only events from `ONE` IP address are counted together, or those from all (`NO_LIMIT`). */
  ipCond: RiskCondition;
  /** IP addresses that the rule is for: `ALL`, or all that are not on the white list. */
  ipRange: RiskRange;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) or `FORBID_REGISTER` (sign-up). */
  limitList: RiskLimit;
  /** What the rule watches: IP addresses (`IP`) or users (`USER`). */
  optObject: RiskObject;
  /** How entries are removed: by hand (`MANUAL`) or by themselves (`SCHEDULE`). */
  removeType: RiskRemoveType;
  /** Length of the time window in which events are counted; the unit is not documented. */
  timeRange: number;
  /** Whether only events of `ONE` user are counted together, or those of all (`NO_LIMIT`). */
  userCond: RiskCondition;
  /** Users that the rule is for: `ALL`, or all who are not on the white list. */
  userRange: RiskRange;
}

/** Users to put on a list. */
export interface AddUserRequest {
  /** How the entry was added, such as `MANUAL`. */
  addType: string;
  /**
   * Time at which the entries end, for `SCHEDULE`, as a number; presumably Unix time in milliseconds, as elsewhere on
   * the platform.
   */
  expireAt: number;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up). */
  limitList: string[];
  /** How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`). */
  removeType: string;
  /** Identifiers of the users to add. */
  userIds: string[];
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  userListType: string;
}

export interface DeleteByIdRequest {
  /** Identifier of the list entry. */
  id: string;
}

export interface DeleteRiskListPolicyByIdRequest {
  /** Identifier of the rule. */
  id: string;
}

export interface DeleteUserListByIdRequest {
  /** Identifier of the list entry. */
  id: string;
}

export interface FindIpListRequest {
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  ipType: RiskListType;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

export interface FindRiskListPolicyRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /** Whether to list rules that watch IP addresses (`IP`) or users (`USER`). */
  optObject: RiskObject;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

export interface FindUserListRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  userListType: RiskListType;
}

/** An IP address on a list. */
export interface IpListItem {
  /** How the entry was added, such as `MANUAL`. */
  addType: string;
  /** Identifier of the list entry. */
  id: string;
  /** IP address. */
  ip: string;
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  ipType: string;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up). */
  limitList: string[];
  /** How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`). */
  removeType: string;
}

/** A page of `IpListItem` items with the total count. */
export interface IpListItemPage {
  /** The items. */
  list: IpListItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** What happens when a risk rule applies. */
export const RiskAction = {
  AddIpBlackList: "ADD_IP_BLACK_LIST",
  AddUserBlackList: "ADD_USER_BLACK_LIST",
} as const;
export type RiskAction = (typeof RiskAction)[keyof typeof RiskAction];

/** How many users or addresses a risk rule looks at together. */
export const RiskCondition = {
  NoLimit: "NO_LIMIT",
  One: "ONE",
} as const;
export type RiskCondition = (typeof RiskCondition)[keyof typeof RiskCondition];

/** Event that a risk rule counts. */
export const RiskEventState = {
  PasswordWrong: "password_wrong",
  AccountWrong: "account_wrong",
} as const;
export type RiskEventState = (typeof RiskEventState)[keyof typeof RiskEventState];

/** What a listed user or address may not do. */
export const RiskLimit = {
  ForbidLogin: "FORBID_LOGIN",
  ForbidRegister: "FORBID_REGISTER",
} as const;
export type RiskLimit = (typeof RiskLimit)[keyof typeof RiskLimit];

/** A user on a list. */
export interface RiskListItem {
  /** Time at which the user was added. */
  addAt: string;
  /** How the entry was added, such as `MANUAL`. */
  addType: string;
  /** Identifier of the list entry. */
  id: string;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) and `FORBID_REGISTER` (sign-up). */
  limitList: string[];
  /** How the entry is removed: by hand (`MANUAL`) or by itself (`SCHEDULE`). */
  removeType: string;
  /** Identifier of the user. */
  userId: string;
  /** Which list: `BLACK` (refused) or `WHITE` (exempt). */
  userListType: string;
}

/** A page of `RiskListItem` items with the total count. */
export interface RiskListItemPage {
  /** The items. */
  list: RiskListItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A rule that fills a black list. */
export interface RiskListPolicy {
  /** Which black list is filled: that of IP addresses or that of users. */
  action: Open<RiskAction>;
  /** Number of events at which the rule applies. */
  countThr: number;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** What is counted: wrong passwords (`password_wrong`) or wrong account names (`account_wrong`). */
  eventStateType: Open<RiskEventState>;
  /** Identifier of the rule. */
  id: string;
  /** Whether only events from `ONE` IP address are counted together, or those from all (`NO_LIMIT`). */
  ipCond: Open<RiskCondition>;
  /** IP addresses that the rule is for: `ALL`, or all that are not on the white list. */
  ipRange: Open<RiskRange>;
  /** What is forbidden: `FORBID_LOGIN` (sign-in) or `FORBID_REGISTER` (sign-up). */
  limitList: Open<RiskLimit>;
  /** What the rule watches: IP addresses (`IP`) or users (`USER`). */
  optObject: Open<RiskObject>;
  /** How entries are removed: by hand (`MANUAL`) or by themselves (`SCHEDULE`). */
  removeType: Open<RiskRemoveType>;
  /** Length of the time window in which events are counted; the unit is not documented. */
  timeRange: number;
  /** Whether only events of `ONE` user are counted together, or those of all (`NO_LIMIT`). */
  userCond: Open<RiskCondition>;
  /** Users that the rule is for: `ALL`, or all who are not on the white list. */
  userRange: Open<RiskRange>;
}

/** A page of `RiskListPolicy` items with the total count. */
export interface RiskListPolicyPage {
  /** The items. */
  list: RiskListPolicy[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Whether a list refuses or exempts its members. */
export const RiskListType = {
  Black: "BLACK",
  White: "WHITE",
} as const;
export type RiskListType = (typeof RiskListType)[keyof typeof RiskListType];

/** What a risk rule watches: IP addresses or users. */
export const RiskObject = {
  Ip: "IP",
  User: "USER",
} as const;
export type RiskObject = (typeof RiskObject)[keyof typeof RiskObject];

/** Whom a risk rule applies to: all, or those not on a whitelist. */
export const RiskRange = {
  All: "ALL",
  NotInWhiteList: "NOT_IN_WHITE_LIST",
} as const;
export type RiskRange = (typeof RiskRange)[keyof typeof RiskRange];

/** Whether an entry is removed by hand or on schedule. */
export const RiskRemoveType = {
  Manual: "MANUAL",
  Schedule: "SCHEDULE",
} as const;
export type RiskRemoveType = (typeof RiskRemoveType)[keyof typeof RiskRemoveType];
