// Generated from spec/sample/users.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  GetUserRequest,
  ListUsersRequest,
  SignInByPasswordInput,
  SignInRequest,
  User,
  UserPage,
} from "./users.models.js";

const getUserOperation: EnvelopeOperation<Envelope<User>> = {
  id: "getUser",
  method: "GET",
  path: "/api/v1/users/{userId}",
  security: [["accessKey"]],
  parameters: { fields: { in: "query", style: "brackets" } },
  build: pathRequest,
  secret: ["password"],
};
const listUsersOperation: EnvelopeOperation<Envelope<UserPage>, User> = {
  id: "listUsers",
  method: "POST",
  path: "/api/v1/listUsers",
  security: [["accessKey"]],
  safe: true,
  build: jsonRequest,
  secret: ["password"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const signInOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "signIn",
  method: "POST",
  path: "/api/v1/signIn",
  security: [["accessKey"]],
  build: jsonRequest,
  secret: ["password"],
};
const signInByPasswordOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "signInByPassword",
  method: "POST",
  path: "/api/v1/signIn",
  build: jsonRequest,
  secret: ["password"],
};

/** Reads a user. `GET /api/v1/users/{userId}` */
export function getUser(client: Sender, input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(getUserOperation, input, options);
}

/** Lists users; supports keywords and paging. `POST /api/v1/listUsers` */
export function listUsers(
  client: Sender,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Paged<Envelope<UserPage>, User> {
  return paged(client, listUsersOperation, input, options);
}

/**
 * Signs in.
 *
 * Signs in with one of the kinds of credentials.
 *
 * - `PASSWORD`: takes `passwordPayload`
 * - `CODE`: takes `codePayload`
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v1/signIn`
 */
export function signIn(client: Sender, input: SignInRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
  return client.send(signInOperation, input, options);
}

/**
 * Signs in with a password.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * A short form of `signIn`: `POST /api/v1/signIn`
 */
export function signInByPassword(
  client: Sender,
  input: SignInByPasswordInput,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(
    signInByPasswordOperation,
    {
      connection: "PASSWORD",
      client: "@example/sample/1.2.3",
      passwordPayload: { email: input.email, password: input.password },
    },
    options,
  );
}

/** @deprecated Former name of `signIn`. */
export const singIn: typeof signIn = signIn;
