// Generated from test/golden/views/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import * as defaultCalls from "./default.js";
import type { Team, TeamInput, User, UserInput } from "./default.models.js";

/** What `ViewsClient` is made with. */
export interface ViewsClientOptions extends ClientOptions {
}

const settings: ClientSettings<ViewsClientOptions> = { agent: "views/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ViewsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function viewsSender(options?: ViewsClientOptions): Sender {
  return createSender(settings, options);
}

export class ViewsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ViewsClientOptions) {
    this.#sender = viewsSender(options);
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

  /** `POST /teams` */
  createTeam(input: TeamInput, options?: RequestOptions): Promise<Envelope<Team>> {
    return defaultCalls.createTeam(this.#sender, input, options);
  }

  /** `POST /users` */
  createUser(input: UserInput, options?: RequestOptions): Promise<Envelope<User>> {
    return defaultCalls.createUser(this.#sender, input, options);
  }
}
