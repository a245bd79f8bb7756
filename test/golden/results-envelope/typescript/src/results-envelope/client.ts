// Generated from test/golden/results-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as booksCalls from "./books.js";
import type {
  Book,
  BooksGetCoverRequest,
  BooksGetRequest,
  BooksListRequest,
  BooksPutCoverRequest,
  BooksRemoveRequest,
} from "./books.models.js";
import * as defaultCalls from "./default.js";
import * as shelvesCalls from "./shelves.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

/** What `ResultsEnvelopeClient` is made with. */
export interface ResultsEnvelopeClientOptions extends ClientOptions {
  /** API key, sent as the header `x-key`. */
  key?: string | undefined;
  /** User name of HTTP Basic authentication. */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. A personal token. */
  token?: string | undefined;
  /**
   * Where the shelves stand.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
}

const settings: ClientSettings<ResultsEnvelopeClientOptions> = {
  agent: "results-envelope/0.1.0",
  server: "https://{region}.example.com/v1",
  options: {
    key: { secret: true },
    username: {},
    password: { secret: true },
    token: { secret: true },
    region: { default: "eu", values: ["eu", "us"] },
  },
  envelope: null,
  signing: [],
  credentials: {
    key: (options) => apiKey({ option: "key", in: "header", name: "x-key" }, () => options.key),
    login: (options) => basic(options.username ?? "", options.password ?? ""),
    token: (options) => bearer({ option: "token" }, () => options.token),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ResultsEnvelopeClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function resultsEnvelopeSender(options?: ResultsEnvelopeClientOptions): Sender {
  return createSender(settings, options);
}

/** Books on shelves. */
export class ResultsEnvelopeClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ResultsEnvelopeClientOptions) {
    this.#sender = resultsEnvelopeSender(options);
  }

  /** Uses another `key` from the next call on; `undefined` removes it. */
  setKey(value: string | undefined): void {
    this.#sender.change("key", value);
  }

  /** Uses another `token` from the next call on; `undefined` removes it. */
  setToken(value: string | undefined): void {
    this.#sender.change("token", value);
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

  /** Adds a book. `POST /books` */
  booksCreate(input: Book, options?: RequestOptions): Promise<Envelope<Book>> {
    return booksCalls.booksCreate(this.#sender, input, options);
  }

  /** One book. `GET /books/{isbn}` */
  booksGet(input: BooksGetRequest, options?: RequestOptions): Promise<Envelope<Book>> {
    return booksCalls.booksGet(this.#sender, input, options);
  }

  /** `GET /books/{isbn}/cover` */
  booksGetCover<Streamed extends boolean = false>(
    input: BooksGetCoverRequest,
    options?: BinaryOptions<Streamed>,
  ): Promise<Envelope<BinaryAnswer<Streamed>>> {
    return booksCalls.booksGetCover(this.#sender, input, options);
  }

  /** Lists books. `GET /books` */
  booksList(input?: BooksListRequest, options?: RequestOptions): Promise<Envelope<Book[]>> {
    return booksCalls.booksList(this.#sender, input, options);
  }

  /** `PUT /books/{isbn}/cover` */
  booksPutCover(input: BooksPutCoverRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return booksCalls.booksPutCover(this.#sender, input, options);
  }

  /** `DELETE /books/{isbn}` */
  booksRemove(input: BooksRemoveRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return booksCalls.booksRemove(this.#sender, input, options);
  }

  /** `GET /state` */
  getState(options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.getState(this.#sender, options);
  }

  /** `POST /ping` */
  ping(options?: RequestOptions): Promise<Envelope<unknown>> {
    return defaultCalls.ping(this.#sender, options);
  }

  /** `GET /shelves` */
  listShelves(input?: ListShelvesRequest, options?: RequestOptions): Paged<Envelope<ListShelvesAnswer>, Shelf> {
    return shelvesCalls.listShelves(this.#sender, input, options);
  }

  /** `PATCH /shelves/{id}/settings` */
  updateShelf(input: UpdateShelfRequest, options?: RequestOptions): Promise<Envelope<Shelf>> {
    return shelvesCalls.updateShelf(this.#sender, input, options);
  }
}
