// Generated from spec/genauth/authentication/public-info.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { Country, SystemInfo } from "./public-info.models.js";

const getCountryListOperation: EnvelopeOperation<Envelope<Country[]>> = {
  id: "getCountryList",
  method: "GET",
  path: "/api/v3/get-country-list",
  build: jsonRequest,
};
const getSystemInfoOperation: EnvelopeOperation<Envelope<SystemInfo>> = {
  id: "getSystemInfo",
  method: "GET",
  path: "/api/v3/system",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};

/**
 * Lists countries with their calling codes, flags and names.
 *
 * Use it for the country chooser of a phone number form. Nobody needs to be signed in.
 *
 * `GET /api/v3/get-country-list`
 */
export function getCountryList(client: Sender, options?: RequestOptions): Promise<Envelope<Country[]>> {
  return client.send(getCountryListOperation, undefined, options);
}

/**
 * Returns the public keys, versions and addresses of the server.
 *
 * Use the `rsa` or `sm2` key to encrypt passwords (`passwordEncryptType`). Nobody needs to be signed in. The answer is
 * not wrapped in the usual envelope.
 *
 * `GET /api/v3/system`
 */
export function getSystemInfo(client: Sender, options?: RequestOptions): Promise<Envelope<SystemInfo>> {
  return client.send(getSystemInfoOperation, undefined, options);
}
