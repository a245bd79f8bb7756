// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import type { File_ } from "../models.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ServerSentEvent } from "../runtime/stream-items.js";
import { openapi3_2Details } from "./client.details.js";
import { openapi3_2FilesCalls } from "./files.methods.js";
import type { CopyFileRequest, QueryFileRequest } from "./files.models.js";
import { openapi3_2FoldersCalls } from "./folders.methods.js";
import type { ChatItem, ChatRequest, SearchRequest } from "./folders.models.js";

/** What `Openapi3_2Client` is made with. */
export interface Openapi3_2ClientOptions extends HookedOptions {
  /** Access token, sent in the header `authorization` after `Bearer`. */
  device?: SecretSource | undefined;
}

function settings(options: Omit<Openapi3_2ClientOptions, "hooks">): PlainSettings {
  return {
    agent: "openapi-3-2/0.1.0",
    server: "https://api.example.com",
    around: proved({ device: (options) => bearer({ option: "device" }, () => options.device) }, [["device"]], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Openapi3_2Client` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function openapi3_2Sender(options?: Omit<Openapi3_2ClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface Openapi3_2Client {
  /** `COPY /files/{id}` */
  copyFile(input: CopyFileRequest, options?: RequestOptions): ResultPromise<unknown>;
  /** Asks with a body `QUERY /files/{id}` */
  queryFile(input: QueryFileRequest, options?: RequestOptions): ResultPromise<File_>;
  /** `POST /chat` */
  chat(input: ChatRequest, options?: RequestOptions): ResultPromise<AsyncIterable<ServerSentEvent<ChatItem | string>>>;
  /** `GET /search` */
  search(input?: SearchRequest, options?: RequestOptions): ResultPromise<AsyncIterable<File_>>;
  /** `GET /raw` */
  searchRaw(options?: RequestOptions): ResultPromise<undefined>;
}

export class Openapi3_2Client {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: Openapi3_2ClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, openapi3_2Details, openapi3_2FilesCalls, openapi3_2FoldersCalls));
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
