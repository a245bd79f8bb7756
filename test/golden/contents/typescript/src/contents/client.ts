// Generated from test/golden/contents/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import type { ServerSentEvent } from "../runtime/stream-answer.js";
import * as defaultCalls from "./default.js";
import type {
  AddPictureFromBytesRequest,
  AddPictureFromMultipartRequest,
  AddPictureRequest,
  GetReportAsVndShopTreeJsonAnswer,
  GetReportRequest,
  Order,
  Report,
  SearchOrdersRequest,
  WatchRequest,
} from "./default.models.js";

/** What `ContentsClient` is made with. */
export interface ContentsClientOptions extends ClientOptions {
}

const settings: ClientSettings<ContentsClientOptions> = {
  agent: "contents/0.1.0",
  server: "https://api.example.com",
  options: {},
  envelope: null,
  signing: [],
  credentials: {},
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ContentsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function contentsSender(options?: ContentsClientOptions): Sender {
  return createSender(settings, options);
}

export class ContentsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ContentsClientOptions) {
    this.#sender = contentsSender(options);
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

  /** `POST /pictures` */
  addPicture(input: AddPictureRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.addPicture(this.#sender, input, options);
  }

  /** `POST /pictures` */
  addPictureFromBytes(input: AddPictureFromBytesRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.addPictureFromBytes(this.#sender, input, options);
  }

  /** `POST /pictures` */
  addPictureFromMultipart(
    input: AddPictureFromMultipartRequest,
    options?: RequestOptions,
  ): Promise<Envelope<undefined>> {
    return defaultCalls.addPictureFromMultipart(this.#sender, input, options);
  }

  /** `GET /reports/{id}` */
  getReport(input: GetReportRequest, options?: RequestOptions): Promise<Envelope<Report>> {
    return defaultCalls.getReport(this.#sender, input, options);
  }

  /** `GET /reports/{id}` */
  getReportAsBytes(input: GetReportRequest, options?: RequestOptions): Promise<Envelope<Uint8Array>> {
    return defaultCalls.getReportAsBytes(this.#sender, input, options);
  }

  /** `GET /reports/{id}` */
  getReportAsCsv(input: GetReportRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.getReportAsCsv(this.#sender, input, options);
  }

  /** `GET /reports/{id}` */
  getReportAsVndShopTreeJson(
    input: GetReportRequest,
    options?: RequestOptions,
  ): Promise<Envelope<GetReportAsVndShopTreeJsonAnswer>> {
    return defaultCalls.getReportAsVndShopTreeJson(this.#sender, input, options);
  }

  /** `POST /orders` */
  searchOrders(input?: SearchOrdersRequest, options?: RequestOptions): Promise<Envelope<Order[]>> {
    return defaultCalls.searchOrders(this.#sender, input, options);
  }

  /** `POST /orders` */
  searchOrdersAsLines(input?: SearchOrdersRequest, options?: RequestOptions): Promise<Envelope<AsyncIterable<Order>>> {
    return defaultCalls.searchOrdersAsLines(this.#sender, input, options);
  }

  /** `POST /orders` */
  searchOrdersAsSequence(
    input?: SearchOrdersRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AsyncIterable<Order>>> {
    return defaultCalls.searchOrdersAsSequence(this.#sender, input, options);
  }

  /** `GET /log` */
  tail(options?: RequestOptions): Promise<Envelope<AsyncIterable<ServerSentEvent<string>>>> {
    return defaultCalls.tail(this.#sender, options);
  }

  /** `GET /events` */
  watch(
    input?: WatchRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AsyncIterable<ServerSentEvent<Order | Report>>>> {
    return defaultCalls.watch(this.#sender, input, options);
  }
}
