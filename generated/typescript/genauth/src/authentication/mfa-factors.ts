// Generated from spec/genauth/authentication/mfa-factors.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  EnrollFactorRequest,
  Factor,
  FactorEnrollmentChallenge,
  FactorToEnroll,
  GetFactorRequest,
  MfaOtpVerifyRequest,
  OtpVerification,
  ResetFactorRequest,
  SendEnrollFactorRequestRequest,
} from "./mfa-factors.models.js";

const enrollFactorOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "enrollFactor",
  method: "POST",
  path: "/api/v3/enroll-factor",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["enrollmentToken", "passCode"],
};
const getFactorOperation: EnvelopeOperation<Envelope<Factor>> = {
  id: "getFactor",
  method: "GET",
  path: "/api/v3/get-factor",
  security: [["userToken"]],
  build: formQueryRequest,
};
const listEnrolledFactorsOperation: EnvelopeOperation<Envelope<Factor[]>> = {
  id: "listEnrolledFactors",
  method: "GET",
  path: "/api/v3/list-enrolled-factors",
  security: [["userToken"]],
  build: jsonRequest,
};
const listFactorsToEnrollOperation: EnvelopeOperation<Envelope<FactorToEnroll[]>> = {
  id: "listFactorsToEnroll",
  method: "GET",
  path: "/api/v3/list-factors-to-enroll",
  security: [["userToken"]],
  build: jsonRequest,
};
const mfaOtpVerifyOperation: EnvelopeOperation<Envelope<OtpVerification>> = {
  id: "mfaOtpVerify",
  method: "POST",
  path: "/api/v3/mfa-totp-verify",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["totp"],
};
const resetFactorOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "resetFactor",
  method: "POST",
  path: "/api/v3/reset-factor",
  security: [["userToken"]],
  build: jsonRequest,
};
const sendEnrollFactorRequestOperation: EnvelopeOperation<Envelope<FactorEnrollmentChallenge>> = {
  id: "sendEnrollFactorRequest",
  method: "POST",
  path: "/api/v3/send-enroll-factor-request",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["enrollmentToken", "recoveryCode"],
};

/**
 * Completes binding a second factor to the signed-in user.
 *
 * Takes the token from `sendEnrollFactorRequest` and the proof: the code for `SMS`, `EMAIL` and `OTP`, the photo for
 * `FACE`.
 *
 * `POST /api/v3/enroll-factor`
 */
export function enrollFactor(
  client: Sender,
  input: EnrollFactorRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(enrollFactorOperation, input, options);
}

/**
 * Returns one second factor of the signed-in user.
 *
 * The identifier comes from `listEnrolledFactors`.
 *
 * `GET /api/v3/get-factor`
 */
export function getFactor(
  client: Sender,
  input: GetFactorRequest,
  options?: RequestOptions,
): Promise<Envelope<Factor>> {
  return client.send(getFactorOperation, input, options);
}

/**
 * Lists the second factors of the signed-in user.
 *
 * Phone numbers and email addresses are in `profile`.
 *
 * `GET /api/v3/list-enrolled-factors`
 */
export function listEnrolledFactors(client: Sender, options?: RequestOptions): Promise<Envelope<Factor[]>> {
  return client.send(listEnrolledFactorsOperation, undefined, options);
}

/**
 * Lists the kinds of second factor that the signed-in user can still bind.
 *
 * Begin binding one with `sendEnrollFactorRequest`.
 *
 * `GET /api/v3/list-factors-to-enroll`
 */
export function listFactorsToEnroll(client: Sender, options?: RequestOptions): Promise<Envelope<FactorToEnroll[]>> {
  return client.send(listFactorsToEnrollOperation, undefined, options);
}

/**
 * Checks a code from the authenticator app of the signed-in user.
 *
 * The app must have been bound before as a factor of kind `OTP`.
 *
 * `POST /api/v3/mfa-totp-verify`
 */
export function mfaOtpVerify(
  client: Sender,
  input: MfaOtpVerifyRequest,
  options?: RequestOptions,
): Promise<Envelope<OtpVerification>> {
  return client.send(mfaOtpVerifyOperation, input, options);
}

/**
 * Unbinds a second factor from the signed-in user.
 *
 * The factor can be bound again afterwards.
 *
 * `POST /api/v3/reset-factor`
 */
export function resetFactor(
  client: Sender,
  input: ResetFactorRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(resetFactorOperation, input, options);
}

/**
 * Begins binding a second factor to the signed-in user.
 *
 * For `SMS` and `EMAIL` a code is sent to the address in `profile`; for `OTP` the answer holds a QR code for an
 * authenticator app. Complete with `enrollFactor`.
 *
 * `POST /api/v3/send-enroll-factor-request`
 */
export function sendEnrollFactorRequest(
  client: Sender,
  input: SendEnrollFactorRequestRequest,
  options?: RequestOptions,
): Promise<Envelope<FactorEnrollmentChallenge>> {
  return client.send(sendEnrollFactorRequestOperation, input, options);
}
