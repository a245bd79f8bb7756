// Generated from test/golden/bodies/spec.yaml. Do not edit; run `npm run generate`.

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
import type {
  PatchRequest,
  PutBytesRequest,
  PutTextRequest,
  SendFormRequest,
  SendListRequest,
  UploadRequest,
} from "./default.models.js";

/** What `BodiesClient` is made with. */
export interface BodiesClientOptions extends ClientOptions {
}

const settings: ClientSettings<BodiesClientOptions> = { agent: "bodies/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `BodiesClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function bodiesSender(options?: BodiesClientOptions): Sender {
  return createSender(settings, options);
}

export class BodiesClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: BodiesClientOptions) {
    this.#sender = bodiesSender(options);
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

  /** `GET /page` */
  getPage(options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.getPage(this.#sender, options);
  }

  /** `PATCH /json-patch/{id}` */
  patch(input: PatchRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.patch(this.#sender, input, options);
  }

  /** `PUT /bytes/{name}` */
  putBytes(input: PutBytesRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.putBytes(this.#sender, input, options);
  }

  /** `PUT /text` */
  putText(input: PutTextRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.putText(this.#sender, input, options);
  }

  /** `GET /start` */
  sendBrowser(options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.sendBrowser(this.#sender, options);
  }

  /** `POST /form` */
  sendForm(input: SendFormRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.sendForm(this.#sender, input, options);
  }

  /** `POST /json-list` */
  sendList(input: SendListRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.sendList(this.#sender, input, options);
  }

  /** `POST /upload` */
  upload(input: UploadRequest, options?: RequestOptions): Promise<Envelope<Uint8Array>> {
    return defaultCalls.upload(this.#sender, input, options);
  }
}
