// Generated from test/golden/parameters/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { GetStylesRequest, MeetRequest } from "./default.models.js";

const getStylesOperation: Operation<Envelope<undefined>> = {
  id: "getStyles",
  method: "GET",
  path: "/styles/{simple}/{label}/{matrix}",
  parameters: {
    label: { in: "path", style: "label", explode: true },
    matrix: { in: "path", style: "matrix" },
    asJson: { in: "query", contentType: "application/json" },
    brackets: { in: "query", style: "brackets" },
    deep: { in: "query", style: "deepObject", explode: true },
    joined: { in: "query", explode: false },
    pipes: { in: "query", style: "pipeDelimited" },
    reserved: { in: "query", allowReserved: true },
    spaces: { in: "query", style: "spaceDelimited" },
    xTraceId: { in: "header", name: "X-Trace-Id" },
    session: { in: "cookie" },
  },
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const meetOperation: Operation<Envelope<undefined>> = {
  id: "meet",
  method: "POST",
  path: "/meeting/{idPath}",
  parameters: { idQuery: { in: "query", name: "id" }, note: { in: "query", alsoBody: true } },
  build: pathRequest,
  fixedQuery: [["action", "do it"], ["x", ""]],
  answer: "none",
  read: plainAnswer,
};

/** `GET /styles/{simple}/{label}/{matrix}` */
export function getStyles(
  client: Sender,
  input: GetStylesRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(getStylesOperation, input, options);
}

/** `POST /meeting/{id}` */
export function meet(client: Sender, input: MeetRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(meetOperation, input, options);
}
