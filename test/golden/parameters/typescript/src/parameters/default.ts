// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import { optionalRequest } from "../runtime/optional-request.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { GetPointRequest, GetStylesRequest, MeetRequest } from "./default.models.js";

const getPointOperation: Operation<unknown> = {
  id: "getPoint",
  method: "GET",
  path: "/points/{point}",
  answer: "none",
  parameters: { point: { in: "path", style: "simple" } },
  build: styledRequest,
};
const getStylesOperation: Operation<unknown> = {
  id: "getStyles",
  method: "GET",
  path: "/styles/{simple}/{label}/{matrix}",
  answer: "none",
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
};
const meetOperation: Operation<unknown> = {
  id: "meet",
  method: "POST",
  path: "/meeting/{idPath}",
  answer: "none",
  parameters: { idQuery: { in: "query", name: "id" }, note: { in: "query", alsoBody: true } },
  optional: { build: pathRequest },
  build: optionalRequest,
  fixedQuery: [["action", "do it"], ["x", ""]],
};

/** `GET /points/{point}` */
export function getPoint(
  client: PlainSender,
  input: GetPointRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(getPointOperation, input, options);
}

/** `GET /styles/{simple}/{label}/{matrix}` */
export function getStyles(
  client: PlainSender,
  input: GetStylesRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(getStylesOperation, input, options);
}

/** `POST /meeting/{id}` */
export function meet(client: PlainSender, input: MeetRequest, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(meetOperation, input, options);
}
