// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ServerSentEvent } from "../runtime/stream-items.js";
import { contentsDetails } from "./client.details.js";
import { contentsDefaultCalls } from "./default.methods.js";
import type {
  AddCoverFromMultipartRequest,
  AddPictureFromBytesRequest,
  AddPictureFromMultipartRequest,
  AddPictureRequest,
  Cover,
  GetReportAsVndShopTreeJsonAnswer,
  GetReportError,
  GetReportRequest,
  Order,
  Report,
  SearchOrdersRequest,
  WatchRequest,
} from "./default.models.js";

/** What `ContentsClient` is made with. */
export interface ContentsClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "contents/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ContentsClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function contentsSender(options?: Omit<ContentsClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface ContentsClient {
  /** `POST /covers` */
  addCover(input: Cover, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /covers` */
  addCoverFromMultipart(input: AddCoverFromMultipartRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /pictures` */
  addPicture(input: AddPictureRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /pictures` */
  addPictureFromBytes(input: AddPictureFromBytesRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /pictures` */
  addPictureFromMultipart(input: AddPictureFromMultipartRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /reports/{id}` */
  getReport(input: GetReportRequest, options?: RequestOptions): ResultPromise<Report, { default: GetReportError }>;
  /** `GET /reports/{id}` */
  getReportAsBytes<Streamed extends boolean = false>(
    input: GetReportRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>, { default: GetReportError }>;
  /** `GET /reports/{id}` */
  getReportAsCsv(
    input: GetReportRequest,
    options?: RequestOptions,
  ): ResultPromise<string, { default: GetReportError }>;
  /** `GET /reports/{id}` */
  getReportAsVndShopTreeJson(
    input: GetReportRequest,
    options?: RequestOptions,
  ): ResultPromise<GetReportAsVndShopTreeJsonAnswer, { default: GetReportError }>;
  /** `POST /orders` */
  searchOrders(input?: SearchOrdersRequest, options?: RequestOptions): ResultPromise<Order[]>;
  /** `POST /orders` */
  searchOrdersAsLines(input?: SearchOrdersRequest, options?: RequestOptions): ResultPromise<AsyncIterable<Order>>;
  /** `POST /orders` */
  searchOrdersAsSequence(input?: SearchOrdersRequest, options?: RequestOptions): ResultPromise<AsyncIterable<Order>>;
  /** `POST /jobs` */
  startJob(options?: RequestOptions): ResultPromise<Report | undefined>;
  /** `GET /log` */
  tail(options?: RequestOptions): ResultPromise<AsyncIterable<ServerSentEvent<string>>>;
  /** `GET /events` */
  watch(input?: WatchRequest, options?: RequestOptions): ResultPromise<AsyncIterable<ServerSentEvent<Order | Report>>>;
}

export class ContentsClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ContentsClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, contentsDetails, contentsDefaultCalls));
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
