// Generated from spec/genauth/authentication/messages.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { PreCheckCodeRequest, PreCheckCodeResult, SendEmailRequest, SendSmsRequest } from "./messages.models.js";

const preCheckCodeOperation: EnvelopeOperation<Envelope<PreCheckCodeResult>> = {
  id: "preCheckCode",
  method: "POST",
  path: "/api/v3/pre-check-code",
  build: jsonRequest,
  secret: ["passCode"],
};
const sendEmailOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "sendEmail",
  method: "POST",
  path: "/api/v3/send-email",
  build: jsonRequest,
};
const sendSmsOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "sendSms",
  method: "POST",
  path: "/api/v3/send-sms",
  build: jsonRequest,
};

/**
 * Checks a one-time code before it is used.
 *
 * Lets a form of several steps tell early that a code is wrong. `channel` must be the one that the code was sent for.
 *
 * `POST /api/v3/pre-check-code`
 */
export function preCheckCode(
  client: Sender,
  input: PreCheckCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<PreCheckCodeResult>> {
  return client.send(preCheckCodeOperation, input, options);
}

/**
 * Sends a one-time code by email.
 *
 * The code can be used only for the purpose that `channel` names, such as signing in or resetting the password.
 *
 * `POST /api/v3/send-email`
 */
export function sendEmail(
  client: Sender,
  input: SendEmailRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(sendEmailOperation, input, options);
}

/**
 * Sends a one-time code by text message.
 *
 * The code can be used only for the purpose that `channel` names, such as signing in or binding a phone number.
 *
 * `POST /api/v3/send-sms`
 */
export function sendSms(client: Sender, input: SendSmsRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(sendSmsOperation, input, options);
}
