// Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SignInAnswer, SignInAsGuestRequest, SignInByPasswordRequest, SignInRequest } from "./sign-in.models.js";

const signInOperation: EnvelopeOperation<Envelope<SignInAnswer>> = {
  id: "signIn",
  method: "POST",
  path: "/sign-in",
  build: jsonRequest,
  read: plainAnswer,
  secret: ["access_token", "password"],
};
const signInByPasswordOperation: EnvelopeOperation<Envelope<SignInAnswer>> = {
  id: "signInByPassword",
  method: "POST",
  path: "/sign-in",
  security: [["application"]],
  build: jsonRequest,
  read: plainAnswer,
  secret: ["access_token", "password"],
};

/** Signs in. `POST /sign-in` */
export function signIn(
  client: Sender,
  input: SignInRequest,
  options?: RequestOptions,
): Promise<Envelope<SignInAnswer>> {
  return client.send(signInOperation, input, options);
}

/**
 * Signs in without a name.
 *
 * The account disappears after a day.
 *
 * A short form of `signIn`: `POST /sign-in`
 */
export function signInAsGuest(
  client: Sender,
  input?: SignInAsGuestRequest,
  options?: RequestOptions,
): Promise<Envelope<SignInAnswer>> {
  return client.send(
    signInOperation,
    {
      connection: "GUEST",
      options: { agent: "variants/0.1.0", scope: input?.scope },
    },
    options,
  );
}

/** Signs in with a password. A short form of `signIn`: `POST /sign-in` */
export function signInByPassword(
  client: Sender,
  input: SignInByPasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<SignInAnswer>> {
  return client.send(
    signInByPasswordOperation,
    {
      connection: "PASSWORD",
      passwordPayload: { email: input.email, password: input.password },
      options: input.options,
    },
    options,
  );
}

/** @deprecated Former name of `signIn`. */
export const signin: typeof signIn = signIn;
