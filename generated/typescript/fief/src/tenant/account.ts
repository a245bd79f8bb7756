// Generated from spec/fief/tenant/account.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { EmailChange, EmailConfirmation, PasswordChange, UserFieldsUpdate } from "./account.models.js";
import type { FiefUser } from "./open-id-connect.models.js";

const confirmEmailOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "confirmEmail",
  method: "POST",
  path: "/api/email/verify",
  security: [["accessToken"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["code"],
};
const requestEmailChangeOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "requestEmailChange",
  method: "PATCH",
  path: "/api/email/change",
  security: [["accessToken"]],
  build: jsonRequest,
  read: problemAnswer,
};
const setPasswordOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "setPassword",
  method: "PATCH",
  path: "/api/password",
  security: [["accessToken"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["password"],
};
const updateUserFieldsOperation: EnvelopeOperation<Envelope<FiefUser>> = {
  id: "updateUserFields",
  method: "PATCH",
  path: "/api/profile",
  security: [["accessToken"]],
  build: jsonRequest,
  read: problemAnswer,
};

/**
 * Confirms an email address of the signed-in user with the code that was sent to it.
 *
 * The access token must come from a fresh login (`acr` 1).
 *
 * `POST /api/email/verify`
 */
export function confirmEmail(
  client: Sender,
  input: EmailConfirmation,
  options?: RequestOptions,
): Promise<Envelope<FiefUser>> {
  return client.send(confirmEmailOperation, input, options);
}

/**
 * Asks for another email address of the signed-in user.
 *
 * A code is sent to the new address; `confirmEmail` takes it. Until then the answer and all tokens have the old one.
 * The access token must come from a fresh login (`acr` 1).
 *
 * `PATCH /api/email/change`
 */
export function requestEmailChange(
  client: Sender,
  input: EmailChange,
  options?: RequestOptions,
): Promise<Envelope<FiefUser>> {
  return client.send(requestEmailChangeOperation, input, options);
}

/**
 * Sets a new password for the signed-in user.
 *
 * The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).
 *
 * `PATCH /api/password`
 */
export function setPassword(
  client: Sender,
  input: PasswordChange,
  options?: RequestOptions,
): Promise<Envelope<FiefUser>> {
  return client.send(setPasswordOperation, input, options);
}

/**
 * Changes user fields of the signed-in user.
 *
 * Only fields that users may change themselves. Email address and password have calls of their own and are ignored
 * here.
 *
 * `PATCH /api/profile`
 */
export function updateUserFields(
  client: Sender,
  input?: UserFieldsUpdate,
  options?: RequestOptions,
): Promise<Envelope<FiefUser>> {
  return client.send(updateUserFieldsOperation, input, options);
}
