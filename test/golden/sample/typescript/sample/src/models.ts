// Generated from spec/sample/users.yaml. Do not edit; run `countersign generate`.

/** Statuses of envelopes. */
export const StatusCode = {
  Success: 200,
  /** The request is malformed. */
  BadRequest: 400,
  Unauthorized: 401,
} as const;
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];

export type Tree = { [member: string]: Tree | number };

export const UserStatus = {
  Activated: "Activated",
  Archived: "Archived",
} as const;
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus];
