// Generated from test/golden/pagination/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as defaultCalls from "./default.js";
import type {
  Item,
  Items,
  ListByBodyRequest,
  ListByOffsetAnswer,
  ListByOffsetRequest,
  ListByQueryRequest,
  ListNestedAnswer,
  ListNestedRequest,
} from "./default.models.js";

/** What `PaginationClient` is made with. */
export interface PaginationClientOptions extends ClientOptions {
}

const settings: ClientSettings<PaginationClientOptions> = {
  agent: "pagination/0.1.0",
  server: "https://api.example.com",
  options: {},
  envelope: null,
  signing: [],
  credentials: {},
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `PaginationClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function paginationSender(options?: PaginationClientOptions): Sender {
  return createSender(settings, options);
}

export class PaginationClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: PaginationClientOptions) {
    this.#sender = paginationSender(options);
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

  /** Page and limit in the body, and no total. `POST /by-body` */
  listByBody(input?: ListByBodyRequest, options?: RequestOptions): Paged<Envelope<Items>, Item> {
    return defaultCalls.listByBody(this.#sender, input, options);
  }

  /** Items to skip instead of a page number. `GET /by-offset` */
  listByOffset(input?: ListByOffsetRequest, options?: RequestOptions): Paged<Envelope<ListByOffsetAnswer>, Item> {
    return defaultCalls.listByOffset(this.#sender, input, options);
  }

  /** Page and limit in the query. `GET /by-query` */
  listByQuery(input?: ListByQueryRequest, options?: RequestOptions): Paged<Envelope<Items>, Item> {
    return defaultCalls.listByQuery(this.#sender, input, options);
  }

  /** Page and limit deep inside. `POST /nested` */
  listNested(input: ListNestedRequest, options?: RequestOptions): Paged<Envelope<ListNestedAnswer>, Item> {
    return defaultCalls.listNested(this.#sender, input, options);
  }
}
