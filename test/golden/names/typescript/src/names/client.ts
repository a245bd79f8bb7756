// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

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
import * as u7528u6237Calls from "./u7528u6237.js";
import type { UserInfo } from "./u7528u6237.models.js";
import * as userManagementCalls from "./user-management.js";
import type { Promise_, UserInfo2 } from "./user-management.models.js";
import * as xCalls from "./x.js";
import type { GetDByUserIdRequest, PageUser } from "./x.models.js";

/** What `NamesClient` is made with. */
export interface NamesClientOptions extends ClientOptions {
}

const settings: ClientSettings<NamesClientOptions> = { agent: "names/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `NamesClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function namesSender(options?: NamesClientOptions): Sender {
  return createSender(settings, options);
}

export class NamesClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: NamesClientOptions) {
    this.#sender = namesSender(options);
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

  /** `GET /f` */
  _2faEnable(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls._2faEnable(this.#sender, options);
  }

  /** `GET /h` */
  getHTTPSUrlV2(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.getHTTPSUrlV2(this.#sender, options);
  }

  /** `GET /e` */
  then_(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.then_(this.#sender, options);
  }

  /** `GET /g` */
  获取用户(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.获取用户(this.#sender, options);
  }

  /** `GET /c` */
  getC(options?: RequestOptions): Promise<Envelope<UserInfo>> {
    return u7528u6237Calls.getC(this.#sender, options);
  }

  /** `GET /a` */
  delete(options?: RequestOptions): Promise<Envelope<Promise_>> {
    return userManagementCalls.delete_(this.#sender, options);
  }

  /** `GET /b` */
  listUsers(options?: RequestOptions): Promise<Envelope<UserInfo2>> {
    return userManagementCalls.listUsers(this.#sender, options);
  }

  /** `GET /d/{user-id}` */
  getDByUserId(input: GetDByUserIdRequest, options?: RequestOptions): Promise<Envelope<PageUser>> {
    return xCalls.getDByUserId(this.#sender, input, options);
  }
}
