// Generated from test/golden/results-result/spec.yaml. Do not edit; run `countersign generate`.

import type { Book } from "../models.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete, filledServer } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { resultsResultBooksCalls } from "./books.methods.js";
import type {
  BooksCreateError409,
  BooksGetCoverRequest,
  BooksGetRequest,
  BooksListRequest,
  BooksPutCoverRequest,
  BooksRemoveRequest,
  Problem,
} from "./books.models.js";
import { resultsResultDetails } from "./client.details.js";
import { resultsResultDefaultCalls } from "./default.methods.js";
import { resultsResultShelvesCalls } from "./shelves.methods.js";
import type { ListShelvesAnswer, ListShelvesRequest, Shelf, UpdateShelfRequest } from "./shelves.models.js";

/** What `ResultsResultClient` is made with. */
export interface ResultsResultClientOptions extends HookedOptions {
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

function settings(options: Omit<ResultsResultClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    key: { secret: true },
    username: {},
    password: { secret: true },
    token: { secret: true },
    region: { default: "eu", values: ["eu", "us"] },
  });
  return {
    agent: "results-result/0.1.0",
    server: filledServer("https://{region}.example.com/v1", options),
    around: proved({
      key: (options) => apiKey({ option: "key", in: "header", name: "x-key" }, () => options.key),
      login: (options) => basic(options.username ?? "", options.password ?? ""),
      token: (options) => bearer({ option: "token" }, () => options.token),
    }, [["token"]], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ResultsResultClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function resultsResultSender(options?: Omit<ResultsResultClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface ResultsResultClient {
  /** Adds a book. `POST /books` */
  booksCreate(
    input: Book,
    options?: RequestOptions,
  ): ResultPromise<Book, { 409: BooksCreateError409; 422: Problem; default: Problem }>;
  /** One book. `GET /books/{isbn}` */
  booksGet(
    input: BooksGetRequest,
    options?: RequestOptions,
  ): ResultPromise<Book, { 404: Problem; "4XX": BooksCreateError409 }>;
  /** `GET /books/{isbn}/cover` */
  booksGetCover<Streamed extends boolean = false>(
    input: BooksGetCoverRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** Lists books. `GET /books` */
  booksList(input?: BooksListRequest, options?: RequestOptions): ResultPromise<Book[], { "5XX": Problem }>;
  /** `PUT /books/{isbn}/cover` */
  booksPutCover(input: BooksPutCoverRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `DELETE /books/{isbn}` */
  booksRemove(input: BooksRemoveRequest, options?: RequestOptions): ResultPromise<undefined, { 404: Problem }>;
  /** `GET /state` */
  getState(options?: RequestOptions): ResultPromise<string>;
  /** `GET /maybe` */
  maybe(options?: RequestOptions): ResultPromise<Book | undefined>;
  /** `POST /ping` */
  ping(options?: RequestOptions): ResultPromise<unknown>;
  /** `GET /shelves` */
  listShelves(input?: ListShelvesRequest, options?: RequestOptions): ResultPages<ListShelvesAnswer, Shelf>;
  /** `PATCH /shelves/{id}/settings` */
  updateShelf(input: UpdateShelfRequest, options?: RequestOptions): ResultPromise<Shelf>;
}

/** Books on shelves. */
export class ResultsResultClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ResultsResultClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(
      this.#sender,
      resultsResultDetails,
      resultsResultBooksCalls,
      resultsResultDefaultCalls,
      resultsResultShelvesCalls,
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
