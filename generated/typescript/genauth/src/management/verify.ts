// Generated from spec/genauth/management/verify.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { Application } from "../shared/applications.models.js";
import type { GetVerifyConfigAppRequest, VerifyConfig } from "./verify.models.js";

const getVerifyConfigOperation: EnvelopeOperation<Envelope<VerifyConfig>> = {
  id: "getVerifyConfig",
  method: "GET",
  path: "/api/v3/verify-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["appSecret"],
};
const getVerifyConfigAppOperation: EnvelopeOperation<Envelope<Application>> = {
  id: "getVerifyConfigApp",
  method: "GET",
  path: "/api/v3/verify-config-app",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const updateVerifyConfigOperation: EnvelopeOperation<Envelope<VerifyConfig>> = {
  id: "updateVerifyConfig",
  method: "PUT",
  path: "/api/v3/verify-config",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["appSecret"],
};

/**
 * Returns the configuration of the desktop verification client.
 *
 * The answer holds the secret of its application, so keep it on a server.
 *
 * `GET /api/v3/verify-config`
 */
export function getVerifyConfig(client: Sender, options?: RequestOptions): Promise<Envelope<VerifyConfig>> {
  return client.send(getVerifyConfigOperation, undefined, options);
}

/**
 * Returns the application behind the desktop verification client.
 *
 * Search by name with `keywords`. The platform documents the answer without the usual envelope.
 *
 * `GET /api/v3/verify-config-app`
 */
export function getVerifyConfigApp(
  client: Sender,
  input?: GetVerifyConfigAppRequest,
  options?: RequestOptions,
): Promise<Envelope<Application>> {
  return client.send(getVerifyConfigAppOperation, input, options);
}

/**
 * Replaces the configuration of the desktop verification client.
 *
 * Give the whole configuration; read it with `getVerifyConfig` first. The platform documents the answer without the
 * usual envelope.
 *
 * `PUT /api/v3/verify-config`
 */
export function updateVerifyConfig(
  client: Sender,
  input: VerifyConfig,
  options?: RequestOptions,
): Promise<Envelope<VerifyConfig>> {
  return client.send(updateVerifyConfigOperation, input, options);
}
