// Generated from spec/fief/admin/user-fields.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** A user field to be created. */
export interface CreateUserFieldRequest {
  configuration: UserFieldConfiguration;
  /** Name shown to people. Length: at most 320. */
  name: string;
  /** Name in `fields` of a user; each can exist once. Length: at most 320. */
  slug: string;
  type: UserFieldType;
}

export interface DeleteUserFieldRequest {
  /** Which field. */
  id: string;
}

export interface GetUserFieldRequest {
  /** Which field. */
  id: string;
}

export interface ListUserFieldsRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

export interface UpdateUserFieldRequest {
  configuration?: UserFieldConfiguration;
  /** Which field. */
  id: string;
  /** Name shown to people. Length: at most 320. */
  name?: string;
  /** Name in `fields` of a user; each can exist once. Length: at most 320. */
  slug?: string;
}

/** A field of your own on users. */
export interface UserField {
  configuration: UserFieldConfiguration;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Identifier of the field. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Name in `fields` of a user. */
  slug: string;
  type: Open<UserFieldType>;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** When people are asked for a user field, and what they can choose. */
export interface UserFieldConfiguration {
  /** Whether people are asked for it when they sign up. */
  at_registration: boolean;
  /** Whether users can change it themselves. */
  at_update: boolean;
  /** For `CHOICE`: pairs of the stored value and the text shown to people. */
  choices?: [string, string][] | null;
  /**
   * Value of users without one. Only for `STRING`, `INTEGER`, `BOOLEAN`, `CHOICE` and `TIMEZONE`; for other types it is
   * dropped.
   */
  default?: boolean | number | string | null;
  /** Whether it must have a value; a required yes or no must be yes. */
  required: boolean;
}

/** One page of user fields. */
export interface UserFieldPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: UserField[];
}

/** What a user field holds. */
export const UserFieldType = {
  String: "STRING",
  Integer: "INTEGER",
  Boolean: "BOOLEAN",
  Date: "DATE",
  Datetime: "DATETIME",
  Choice: "CHOICE",
  PhoneNumber: "PHONE_NUMBER",
  Address: "ADDRESS",
  Timezone: "TIMEZONE",
} as const;
export type UserFieldType = (typeof UserFieldType)[keyof typeof UserFieldType];
