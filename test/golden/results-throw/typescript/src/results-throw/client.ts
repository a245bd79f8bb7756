// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import { type DataPromise, dataOf } from "../runtime/api-error.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete, filledServer } from "../runtime/plain-options.js";
import type { DataPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import { resultsThrowBooksCalls } from "./books.methods.js";
import type {
  Book,
  BooksCreateError409,
  BooksGetCoverRequest,
  BooksGetRequest,
  BooksListRequest,
  BooksPutCoverRequest,
  BooksRemoveRequest,
  Problem,
} from "./books.models.js";
import { resultsThrowDetails } from "./client.details.js";
import { resultsThrowDefaultCalls } from "./default.methods.js";
import { resultsThrowShelvesCalls } from "./shelves.methods.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

/** What `ResultsThrowClient` is made with. */
export interface ResultsThrowClientOptions extends HookedOptions {
  /** API key, sent as the header `x-key`. */
  key?: SecretSource | undefined;
  /** User name of HTTP Basic authentication. */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. A personal token. */
  token?: SecretSource | undefined;
  /**
   * Where the shelves stand.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
}

function settings(options: Omit<ResultsThrowClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    key: { secret: true },
    username: {},
    password: { secret: true },
    token: { secret: true },
    region: { default: "eu", values: ["eu", "us"] },
  });
  return {
    agent: "results-throw/0.1.0",
    server: filledServer("https://{region}.example.com/v1", options),
    around: proved({
      key: (options) => apiKey({ option: "key", in: "header", name: "x-key" }, () => options.key),
      login: (options) => basic(options.username ?? "", options.password ?? ""),
      token: (options) => bearer({ option: "token" }, () => options.token),
    }, [["token"]], options),
    outcome: dataOf,
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ResultsThrowClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function resultsThrowSender(options?: Omit<ResultsThrowClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface ResultsThrowClient {
  /** Adds a book. `POST /books` */
  booksCreate(
    input: Book,
    options?: RequestOptions,
  ): DataPromise<Book, { 409: BooksCreateError409; 422: Problem; default: Problem }>;
  /** One book. `GET /books/{isbn}` */
  booksGet(
    input: BooksGetRequest,
    options?: RequestOptions,
  ): DataPromise<Book, { 404: Problem; "4XX": BooksCreateError409 }>;
  /** `GET /books/{isbn}/cover` */
  booksGetCover<Streamed extends boolean = false>(
    input: BooksGetCoverRequest,
    options?: BinaryOptions<Streamed>,
  ): DataPromise<BinaryAnswer<Streamed>>;
  /** Lists books. `GET /books` */
  booksList(input?: BooksListRequest, options?: RequestOptions): DataPromise<Book[], { "5XX": Problem }>;
  /** `PUT /books/{isbn}/cover` */
  booksPutCover(input: BooksPutCoverRequest, options?: RequestOptions): DataPromise<undefined>;
  /** `DELETE /books/{isbn}` */
  booksRemove(input: BooksRemoveRequest, options?: RequestOptions): DataPromise<undefined, { 404: Problem }>;
  /** `GET /state` */
  getState(options?: RequestOptions): DataPromise<string>;
  /** `POST /ping` */
  ping(options?: RequestOptions): DataPromise<unknown>;
  /** `GET /shelves` */
  listShelves(input?: ListShelvesRequest, options?: RequestOptions): DataPages<ListShelvesAnswer, Shelf>;
  /** `PATCH /shelves/{id}/settings` */
  updateShelf(input: UpdateShelfRequest, options?: RequestOptions): DataPromise<Shelf>;
}

/** Books on shelves. */
export class ResultsThrowClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ResultsThrowClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(
      this.#sender,
      resultsThrowDetails,
      resultsThrowBooksCalls,
      resultsThrowDefaultCalls,
      resultsThrowShelvesCalls,
    ));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): DataPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
