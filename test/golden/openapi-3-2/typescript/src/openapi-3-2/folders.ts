// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { SearchRequest } from "./folders.models.js";

const searchOperation: Operation<Envelope<string>> = {
  id: "search",
  method: "GET",
  path: "/search",
  security: [["device"]],
  parameters: { session: { in: "cookie" } },
  build: styledRequest,
  answer: "text",
  read: plainAnswer,
};
const searchRawOperation: Operation<Envelope<undefined>> = {
  id: "searchRaw",
  method: "GET",
  path: "/raw",
  security: [["device"]],
  answer: "none",
  read: plainAnswer,
};

/** `GET /search` */
export function search(client: Sender, input?: SearchRequest, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(searchOperation, input, options);
}

/** `GET /raw` */
export function searchRaw(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(searchRawOperation, undefined, options);
}
