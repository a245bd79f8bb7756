// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { pagesFoundDetails } from "./client.details.js";
import { pagesFoundDefaultCalls } from "./default.methods.js";
import type {
  LinkHeaders,
  ListAddressesAnswer,
  ListAfterAnswer,
  ListAfterRequest,
  ListCursorsAnswer,
  ListCursorsError429,
  ListCursorsRequest,
  ListDeclaredRequest,
  ListLinksRequest,
  ListOffRequest,
  ListOffsetsRequest,
  ListPagesAnswer,
  ListPagesRequest,
  Thing,
  Things,
} from "./default.models.js";

/** What `PagesFoundClient` is made with. */
export interface PagesFoundClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "pages-found/0.1.0", server: "https://api.example.com/v1" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `PagesFoundClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function pagesFoundSender(options?: Omit<PagesFoundClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface PagesFoundClient {
  /** `GET /addresses` */
  listAddresses(options?: RequestOptions): ResultPages<ListAddressesAnswer, Thing>;
  /** `GET /after/{shelf}` */
  listAfter(input: ListAfterRequest, options?: RequestOptions): ResultPages<ListAfterAnswer, Thing>;
  /** `GET /cursors` */
  listCursors(
    input?: ListCursorsRequest,
    options?: RequestOptions,
  ): ResultPages<ListCursorsAnswer, Thing, { 429: ListCursorsError429 }>;
  /** `GET /declared` */
  listDeclared(input?: ListDeclaredRequest, options?: RequestOptions): ResultPages<Things, Thing>;
  /** `GET /links` */
  listLinks(input?: ListLinksRequest, options?: RequestOptions): ResultPages<Things, Thing, {}, LinkHeaders>;
  /** `GET /off` */
  listOff(input?: ListOffRequest, options?: RequestOptions): ResultPromise<Things>;
  /** `GET /offsets` */
  listOffsets(input?: ListOffsetsRequest, options?: RequestOptions): ResultPages<Things, Thing>;
  /** `GET /pages` */
  listPages(input?: ListPagesRequest, options?: RequestOptions): ResultPages<ListPagesAnswer, Thing>;
}

export class PagesFoundClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: PagesFoundClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, pagesFoundDetails, pagesFoundDefaultCalls));
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
