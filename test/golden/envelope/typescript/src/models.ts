// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

export const ApiCode = {
  /** The date of the signature is too old. */
  SignatureExpired: 1305,
  /** Nobody has this key. */
  UnknownKey: 1401,
} as const;
export type ApiCode = (typeof ApiCode)[keyof typeof ApiCode];

export const StatusCode = {
  /** All is well. */
  Ok: 200,
  /** The request is wrong. */
  BadRequest: 400,
  /** The caller may not. */
  Forbidden: 403,
  /** The platform failed. */
  ServerError: 500,
} as const;
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];
