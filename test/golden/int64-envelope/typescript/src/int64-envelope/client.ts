// Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import { ofOneServer } from "../runtime/other-servers.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as defaultCalls from "./default.js";
import type {
  ChangeUserRequest,
  DeleteUserRequest,
  GetUserRequest,
  ListUsersData,
  ListUsersRequest,
  User,
} from "./default.models.js";

/** What `Int64EnvelopeClient` is made with. */
export interface Int64EnvelopeClientOptions extends ClientOptions {
  /**
   * Which of the servers to call.
   *
   * @default "https://api.example.com"
   */
  server?: "https://api.example.com" | "https://{region}.example.com" | undefined;
  /** @default "eu" */
  region?: string | undefined;
}

const settings: ClientSettings<Int64EnvelopeClientOptions> = {
  agent: "int64-envelope/0.1.0",
  server: "{server}",
  options: {
    server: { default: "https://api.example.com", values: ["https://api.example.com", "https://{region}.example.com"] },
    region: { default: "eu" },
  },
  envelope: { status: "code", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 0 },
  signing: [],
  credentials: {},
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Int64EnvelopeClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function int64EnvelopeSender(options?: Int64EnvelopeClientOptions): Sender {
  return createSender(settings, ofOneServer(settings, options));
}

export class Int64EnvelopeClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: Int64EnvelopeClientOptions) {
    this.#sender = int64EnvelopeSender(options);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }

  /** `PUT /users/{id}` */
  changeUser(input: ChangeUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return defaultCalls.changeUser(this.#sender, input, options);
  }

  /** `POST /create-user` */
  createUser(input: User, options?: RequestOptions): Promise<Envelope<bigint>> {
    return defaultCalls.createUser(this.#sender, input, options);
  }

  /** `POST /delete-user` */
  deleteUser(input: DeleteUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.deleteUser(this.#sender, input, options);
  }

  /** `GET /get-user` */
  getUser(input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return defaultCalls.getUser(this.#sender, input, options);
  }

  /** `GET /list-users` */
  listUsers(input?: ListUsersRequest, options?: RequestOptions): Paged<Envelope<ListUsersData>, User> {
    return defaultCalls.listUsers(this.#sender, input, options);
  }

  /** `GET /users/lines` */
  streamUsers(options?: RequestOptions): Promise<Envelope<AsyncIterable<User>>> {
    return defaultCalls.streamUsers(this.#sender, options);
  }
}
