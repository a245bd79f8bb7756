// Generated from test/golden/bodies/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { redirectAnswer } from "../runtime/redirect-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  PatchRequest,
  PutBytesRequest,
  PutTextRequest,
  SendFormRequest,
  SendListRequest,
  UploadRequest,
} from "./default.models.js";

const getPageOperation: Operation<Envelope<string>> = {
  id: "getPage",
  method: "GET",
  path: "/page",
  build: styledRequest,
  answer: "text",
  accept: "text/html",
  read: plainAnswer,
};
const patchOperation: Operation<Envelope<undefined>> = {
  id: "patch",
  method: "PATCH",
  path: "/json-patch/{id}",
  contentType: "application/merge-patch+json",
  build: pathRequest,
  answer: "none",
  read: plainAnswer,
};
const putBytesOperation: Operation<Envelope<undefined>> = {
  id: "putBytes",
  method: "PUT",
  path: "/bytes/{name}",
  body: "binary",
  bodyMember: "body",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const putTextOperation: Operation<Envelope<undefined>> = {
  id: "putText",
  method: "PUT",
  path: "/text",
  body: "text",
  bodyMember: "body",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const sendBrowserOperation: Operation<Envelope<string>> = {
  id: "sendBrowser",
  method: "GET",
  path: "/start",
  answer: "redirect",
  read: redirectAnswer,
};
const sendFormOperation: Operation<Envelope<string>> = {
  id: "sendForm",
  method: "POST",
  path: "/form",
  body: "form",
  build: styledRequest,
  answer: "text",
  accept: "text/plain",
  read: plainAnswer,
  secret: ["client_secret"],
};
const sendListOperation: Operation<Envelope<undefined>> = {
  id: "sendList",
  method: "POST",
  path: "/json-list",
  bodyMember: "body",
  answer: "none",
  read: plainAnswer,
};
const uploadOperation: Operation<Envelope<Uint8Array>> = {
  id: "upload",
  method: "POST",
  path: "/upload",
  body: "multipart",
  parts: { file: { contentType: "image/png" }, meta: { contentType: "application/json" } },
  build: styledRequest,
  answer: "binary",
  accept: "application/octet-stream",
  read: plainAnswer,
};

/** `GET /page` */
export function getPage(client: Sender, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(getPageOperation, undefined, options);
}

/** `PATCH /json-patch/{id}` */
export function patch(client: Sender, input: PatchRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(patchOperation, input, options);
}

/** `PUT /bytes/{name}` */
export function putBytes(
  client: Sender,
  input: PutBytesRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(putBytesOperation, input, options);
}

/** `PUT /text` */
export function putText(client: Sender, input: PutTextRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(putTextOperation, input, options);
}

/** `GET /start` */
export function sendBrowser(client: Sender, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(sendBrowserOperation, undefined, options);
}

/** `POST /form` */
export function sendForm(client: Sender, input: SendFormRequest, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(sendFormOperation, input, options);
}

/** `POST /json-list` */
export function sendList(
  client: Sender,
  input: SendListRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(sendListOperation, input, options);
}

/** `POST /upload` */
export function upload(client: Sender, input: UploadRequest, options?: RequestOptions): Promise<Envelope<Uint8Array>> {
  return client.send(uploadOperation, input, options);
}
