// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { bodiesDetails } from "./client.details.js";
import { bodiesDefaultCalls } from "./default.methods.js";
import type {
  AnswerNoteRequest,
  NoteRequest,
  PatchRequest,
  PutBytesRequest,
  PutLetterRequest,
  PutTextRequest,
  SendFormRequest,
  SendListRequest,
  TouchRequest,
  UploadRequest,
} from "./default.models.js";

/** What `BodiesClient` is made with. */
export interface BodiesClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "bodies/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `BodiesClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function bodiesSender(options?: Omit<BodiesClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface BodiesClient {
  /** `POST /note/{id}` */
  answerNote(input: AnswerNoteRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /page` */
  getPage(options?: RequestOptions): ResultPromise<string>;
  /** `POST /note` */
  note(input?: NoteRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** @deprecated Former name of `note`. */
  notify(input?: NoteRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `PATCH /json-patch/{id}` */
  patch(input: PatchRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `PUT /bytes/{name}` */
  putBytes(input: PutBytesRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `PUT /letter/{id}` */
  putLetter(input: PutLetterRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `PUT /text` Goes to `https://texts.example.com`, unless the client has another server than the usual one. */
  putText(input: PutTextRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /start` */
  sendBrowser(options?: RequestOptions): ResultPromise<string>;
  /** `POST /form` */
  sendForm(input: SendFormRequest, options?: RequestOptions): ResultPromise<string>;
  /** `POST /json-list` */
  sendList(input: SendListRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /touch/{id}` */
  touch(input: TouchRequest, options?: RequestOptions): ResultPromise<undefined>;
  /**
   * `POST /upload`
   *
   * Goes to `https://uploads.example.com/v1`, unless the client has another server than the usual one.
   */
  upload<Streamed extends boolean = false>(
    input: UploadRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
}

export class BodiesClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: BodiesClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, bodiesDetails, bodiesDefaultCalls));
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
