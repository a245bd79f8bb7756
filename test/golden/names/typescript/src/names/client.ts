// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { namesDefaultCalls } from "./default.methods.js";
import { namesU7528u6237Calls } from "./u7528u6237.methods.js";
import type { UserInfo } from "./u7528u6237.models.js";
import { namesUserManagementCalls } from "./user-management.methods.js";
import type { Promise_, UserInfo2 } from "./user-management.models.js";
import { namesXCalls } from "./x.methods.js";
import type { GetDByUserIdRequest, PageUser } from "./x.models.js";

/** What `NamesClient` is made with. */
export interface NamesClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "names/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `NamesClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function namesSender(options?: Omit<NamesClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface NamesClient {
  /** `GET /f` */
  _2faEnable(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /h` */
  getHTTPSUrlV2(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /e` */
  then_(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /g` */
  获取用户(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /c` */
  getC(options?: RequestOptions): ResultPromise<UserInfo>;
  /** `GET /a` */
  delete(options?: RequestOptions): ResultPromise<Promise_>;
  /** `GET /b` */
  listUsers(options?: RequestOptions): ResultPromise<UserInfo2>;
  /** `GET /d/{user-id}` */
  getDByUserId(input: GetDByUserIdRequest, options?: RequestOptions): ResultPromise<PageUser>;
}

export class NamesClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: NamesClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(
      this.#sender,
      [],
      namesDefaultCalls,
      namesU7528u6237Calls,
      namesUserManagementCalls,
      namesXCalls,
    ));
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
