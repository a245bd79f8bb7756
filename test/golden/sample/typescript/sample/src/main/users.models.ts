// Generated from spec/sample/users.yaml. Do not edit; run `countersign generate`.

import type { UserStatus } from "../models.js";
import type { Open } from "../runtime/open.js";

export interface GetUserRequest {
  userId: string;
  fields?: string[];
}

export interface ListUsersRequest {
  /**
   * Number of the page, from 1. Value: at least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
}

export interface PasswordPayload {
  email?: string;
  password: string;
}

export interface SignInByPasswordInput {
  email: string;
  password: string;
}

export interface SignInRequest {
  connection: string;
  passwordPayload?: PasswordPayload;
  client?: string;
}

/** A person. */
export interface User {
  /** Unique identifier. */
  userId: string;
  email?: string | null;
  status?: Open<UserStatus>;
  /** When the user was created. Date and time (RFC 3339). */
  createdAt?: string;
  /** Length: at least 8. */
  password?: string;
  manager?: User;
  "custom-data"?: { [member: string]: unknown };
  /** @deprecated */
  gender?: Open<"M" | "F" | "U"> | null;
}

export interface UserPage {
  totalCount: number;
  list: User[];
}
