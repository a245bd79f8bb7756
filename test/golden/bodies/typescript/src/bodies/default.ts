// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import type { Operation } from "../runtime/operation.js";
import { optionalRequest } from "../runtime/optional-request.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { redirectResult, textData } from "../runtime/plain-data.js";
import { plainRequest } from "../runtime/plain-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import { wholeRequest } from "../runtime/whole-request.js";
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

const answerNoteOperation: Operation<unknown> = {
  id: "answerNote",
  method: "POST",
  path: "/note/{id}",
  answer: "none",
  optional: { build: plainRequest, needs: ["text", "to"] },
  build: optionalRequest,
};
const getPageOperation: Operation<unknown> = {
  id: "getPage",
  method: "GET",
  path: "/page",
  build: askedRequest,
  accept: "text/html, *\/*;q=0.1",
  data: textData,
};
const patchOperation: Operation<unknown> = {
  id: "patch",
  method: "PATCH",
  path: "/json-patch/{id}",
  answer: "none",
  contentType: "application/merge-patch+json",
  build: bodyRequest,
};
const putBytesOperation: Operation<unknown> = {
  id: "putBytes",
  method: "PUT",
  path: "/bytes/{name}",
  answer: "none",
  body: "binary",
  bodyMember: "body",
  build: wholeRequest,
};
const putTextOperation: Operation<unknown> = {
  id: "putText",
  method: "PUT",
  path: "/text",
  answer: "none",
  body: "text",
  bodyMember: "body",
  build: elsewhereRequest,
  elsewhere: {
    usual: "https://api.example.com",
    origin: "https://texts.example.com",
    prefix: "",
    build: wholeRequest,
  },
};
const sendBrowserOperation: Operation<unknown> = {
  id: "sendBrowser",
  method: "GET",
  path: "/start",
  answer: "redirect",
  result: redirectResult,
};
const sendFormOperation: Operation<unknown> = {
  id: "sendForm",
  method: "POST",
  path: "/form",
  body: "form",
  build: styledRequest,
  accept: "text/plain, *\/*;q=0.1",
  data: textData,
  secret: ["client_secret"],
};
const sendListOperation: Operation<unknown> = {
  id: "sendList",
  method: "POST",
  path: "/json-list",
  answer: "none",
  bodyMember: "body",
  build: bodyRequest,
};
const touchOperation: Operation<unknown> = {
  id: "touch",
  method: "POST",
  path: "/touch/{id}",
  answer: "none",
  body: "json",
  build: bodyRequest,
};
const uploadOperation: Operation<unknown> = {
  id: "upload",
  method: "POST",
  path: "/upload",
  body: "multipart",
  parts: { file: { contentType: "image/png" }, meta: { contentType: "application/json" } },
  build: elsewhereRequest,
  elsewhere: {
    usual: "https://api.example.com",
    origin: "https://uploads.example.com",
    prefix: "/v1",
    build: styledRequest,
  },
  accept: "application/octet-stream, *\/*;q=0.1",
  data: wholeBytes,
};

/** `POST /note/{id}` */
export function answerNote(
  client: PlainSender,
  input: AnswerNoteRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(answerNoteOperation, input, options);
}

/** `GET /page` */
export function getPage(client: PlainSender, options?: RequestOptions): ResultPromise<string> {
  return client.call(getPageOperation, undefined, options);
}

/** `POST /note` */
export function note(client: PlainSender, input?: NoteRequest, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("POST /note 204", input, options);
}

/** @deprecated Former name of `note`. */
export const notify: typeof note = note;

/** `PATCH /json-patch/{id}` */
export function patch(client: PlainSender, input: PatchRequest, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(patchOperation, input, options);
}

/** `PUT /bytes/{name}` */
export function putBytes(
  client: PlainSender,
  input: PutBytesRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(putBytesOperation, input, options);
}

/** `PUT /letter/{id}` */
export function putLetter(
  client: PlainSender,
  input: PutLetterRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call("PUT /letter/{id} 204", input, options);
}

/** `PUT /text` Goes to `https://texts.example.com`, unless the client has another server than the usual one. */
export function putText(
  client: PlainSender,
  input: PutTextRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(putTextOperation, input, options);
}

/** `GET /start` */
export function sendBrowser(client: PlainSender, options?: RequestOptions): ResultPromise<string> {
  return client.call(sendBrowserOperation, undefined, options);
}

/** `POST /form` */
export function sendForm(client: PlainSender, input: SendFormRequest, options?: RequestOptions): ResultPromise<string> {
  return client.call(sendFormOperation, input, options);
}

/** `POST /json-list` */
export function sendList(
  client: PlainSender,
  input: SendListRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(sendListOperation, input, options);
}

/** `POST /touch/{id}` */
export function touch(client: PlainSender, input: TouchRequest, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(touchOperation, input, options);
}

/** `POST /upload` Goes to `https://uploads.example.com/v1`, unless the client has another server than the usual one. */
export function upload<Streamed extends boolean = false>(
  client: PlainSender,
  input: UploadRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, uploadOperation, input, options);
}
