// Generated from spec/genauth/authentication/sign-up.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { User } from "../shared/users.models.js";
import type {
  SignUpByEmailCodeRequest,
  SignUpByEmailPasswordRequest,
  SignUpByPhoneCodeRequest,
  SignUpByUsernamePasswordRequest,
  SignUpRequest,
} from "./sign-up.models.js";

const signUpOperation: EnvelopeOperation<Envelope<User>> = {
  id: "signUp",
  method: "POST",
  path: "/api/v3/signup",
  build: jsonRequest,
  secret: [
    "accessToken",
    "emailPassCodeForInformationCompletion",
    "passCode",
    "password",
    "passwordForPhonePassCode",
    "phonePassCodeForInformationCompletion",
    "refreshToken",
  ],
};

/**
 * Registers a new user.
 *
 * The user proves who they are with a password (`passwordPayload`) or with a one-time code (`passCodePayload`);
 * `connection` says which. Codes are requested with `sendEmail` or `sendSms` and the channel `CHANNEL_REGISTER`. The
 * answer holds the new user, but no tokens: sign in afterwards.
 *
 * `POST /api/v3/signup`
 */
export function signUp(client: Sender, input: SignUpRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(signUpOperation, input, options);
}

/** Signs up with email address and the code sent to it. A short form of `signUp`: `POST /api/v3/signup` */
export function signUpByEmailCode(
  client: Sender,
  input: SignUpByEmailCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(
    signUpOperation,
    {
      connection: "PASSCODE",
      passCodePayload: { email: input.email, passCode: input.passCode },
      options: input.options,
      profile: input.profile,
    },
    options,
  );
}

/** Signs up with email address and password. A short form of `signUp`: `POST /api/v3/signup` */
export function signUpByEmailPassword(
  client: Sender,
  input: SignUpByEmailPasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(
    signUpOperation,
    {
      connection: "PASSWORD",
      passwordPayload: { email: input.email, password: input.password },
      options: input.options,
      profile: input.profile,
    },
    options,
  );
}

/** Signs up with phone number and the code sent to it. A short form of `signUp`: `POST /api/v3/signup` */
export function signUpByPhoneCode(
  client: Sender,
  input: SignUpByPhoneCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(
    signUpOperation,
    {
      connection: "PASSCODE",
      options: input.options,
      passCodePayload: {
        passCode: input.passCode,
        phone: input.phone,
        phoneCountryCode: input.phoneCountryCode,
      },
      profile: input.profile,
    },
    options,
  );
}

/** Signs up with username and password. A short form of `signUp`: `POST /api/v3/signup` */
export function signUpByUsernamePassword(
  client: Sender,
  input: SignUpByUsernamePasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<User>> {
  return client.send(
    signUpOperation,
    {
      connection: "PASSWORD",
      options: input.options,
      passwordPayload: { password: input.password, username: input.username },
      profile: input.profile,
    },
    options,
  );
}
