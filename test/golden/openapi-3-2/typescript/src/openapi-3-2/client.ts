// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import * as filesCalls from "./files.js";
import type { CopyFileRequest, File_, QueryFileRequest } from "./files.models.js";
import * as foldersCalls from "./folders.js";
import type { SearchRequest } from "./folders.models.js";

/** What `Openapi3_2Client` is made with. */
export interface Openapi3_2ClientOptions extends ClientOptions {
  device?: string | undefined;
}

const settings: ClientSettings<Openapi3_2ClientOptions> = {
  agent: "openapi-3-2/0.1.0",
  server: "https://api.example.com",
  options: { device: { secret: true } },
  envelope: null,
  signing: [],
  credentials: { device: (options) => bearer({ option: "device" }, () => options.device) },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Openapi3_2Client` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function openapi3_2Sender(options?: Openapi3_2ClientOptions): Sender {
  return createSender(settings, options);
}

export class Openapi3_2Client {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: Openapi3_2ClientOptions) {
    this.#sender = openapi3_2Sender(options);
  }

  /** Uses another `device` from the next call on; `undefined` removes it. */
  setDevice(value: string | undefined): void {
    this.#sender.change("device", value);
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

  /** `COPY /files/{id}` */
  copyFile(input: CopyFileRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return filesCalls.copyFile(this.#sender, input, options);
  }

  /** Asks with a body `QUERY /files/{id}` */
  queryFile(input: QueryFileRequest, options?: RequestOptions): Promise<Envelope<File_>> {
    return filesCalls.queryFile(this.#sender, input, options);
  }

  /** `GET /search` */
  search(input?: SearchRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return foldersCalls.search(this.#sender, input, options);
  }

  /** `GET /raw` */
  searchRaw(options?: RequestOptions): Promise<Envelope<undefined>> {
    return foldersCalls.searchRaw(this.#sender, options);
  }
}
