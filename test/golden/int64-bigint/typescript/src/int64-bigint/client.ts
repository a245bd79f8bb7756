// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { int64BigintDetails } from "./client.details.js";
import { int64BigintDefaultCalls } from "./default.methods.js";
import type {
  ChangeUserRequest,
  CreateUserError409,
  GetNestedRequest,
  ListUsersRequest,
  SendTextsRequest,
  Tally,
  User,
} from "./default.models.js";

/** What `Int64BigintClient` is made with. */
export interface Int64BigintClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "int64-bigint/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Int64BigintClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function int64BigintSender(options?: Omit<Int64BigintClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface Int64BigintClient {
  /**
   * `PUT /users/{id}`
   *
   * Goes to `https://changes.example.com`, unless the client has another server than the usual one.
   */
  changeUser(input: ChangeUserRequest, options?: RequestOptions): ResultPromise<User>;
  /** `POST /users` */
  createUser(input: User, options?: RequestOptions): ResultPromise<undefined, { 409: CreateUserError409 }>;
  /** `GET /nested` */
  getNested(input?: GetNestedRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /names` */
  listNames(options?: RequestOptions): ResultPromise<string[]>;
  /** `GET /users` */
  listUsers(input?: ListUsersRequest, options?: RequestOptions): ResultPages<User[], User>;
  /** `POST /texts` */
  sendTexts(input?: SendTextsRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /users/lines` */
  streamUsers(options?: RequestOptions): ResultPromise<AsyncIterable<User>, { 400: Tally }>;
}

export class Int64BigintClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: Int64BigintClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, int64BigintDetails, int64BigintDefaultCalls));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): ResultPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
