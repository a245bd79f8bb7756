// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface CreateUserAnswerError {
  error: string;
}

export interface GetUsersRequest {
  /** Date and time (RFC 3339). */
  from?: string;
  /** @default 20 */
  limit?: number;
}

/** Make all properties in T optional */
export interface PartialUser {
  id?: number;
  name?: string;
  status?: Status;
}

/** From T, pick a set of properties whose keys are in the union K */
export interface PickUserIdOrName {
  id: number;
  name?: string;
}

/** Construct a type with a set of properties K of type T */
export type RecordStringNumber = { [member: string]: number };

export const Status = {
  Happy: "HAPPY",
  Sad: "SAD",
} as const;
export type Status = (typeof Status)[keyof typeof Status];

export interface User {
  any?: unknown;
  boss: User | null;
  id: number;
  lit?: Open<"only">;
  many?: string | string[];
  name?: string;
  nothing?: null;
  rec?: RecordStringNumber;
  status: Open<Status>;
  /** Date and time (RFC 3339). */
  when?: string | null;
}

export interface ValidateErrorJSON {
  details: { [member: string]: unknown };
  message: Open<"Validation failed">;
}
