// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { CopyFileRequest, File_, QueryFileRequest } from "./files.models.js";

const copyFileOperation: Operation<Envelope<undefined>> = {
  id: "copyFile",
  method: "COPY",
  path: "/files/{id}",
  security: [["device"]],
  parameters: { Destination: { in: "header" } },
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const queryFileOperation: Operation<Envelope<File_>> = {
  id: "queryFile",
  method: "QUERY",
  path: "/files/{id}",
  security: [["device"]],
  safe: true,
  body: "json",
  build: pathRequest,
  read: plainAnswer,
};

/** `COPY /files/{id}` */
export function copyFile(
  client: Sender,
  input: CopyFileRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(copyFileOperation, input, options);
}

/** Asks with a body `QUERY /files/{id}` */
export function queryFile(client: Sender, input: QueryFileRequest, options?: RequestOptions): Promise<Envelope<File_>> {
  return client.send(queryFileOperation, input, options);
}
