// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import { nextUrl } from "../runtime/followed-pages.js";
import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { anyData, optionalResult, textData } from "../runtime/plain-data.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import { resultPages } from "../runtime/plain-pages.js";
import { eventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import { writtenData } from "../runtime/written-data.js";

export const frameworks3_0Details: readonly CallDetails[] = [
  { body: "multipart", build: styledRequest, answer: "optional", data: anyData, result: optionalResult },
  { bodyMember: "body", build: bodyRequest },
  {
    made: followedResultPages,
    security: [["cookieAuth"], ["tokenAuth"], []],
    parameters: { ordering: { in: "query", explode: false } },
    build: styledRequest,
    followed: { turn: nextUrl, next: ["next"], items: ["results"] },
  },
  { body: "multipart", optional: { build: styledRequest }, build: optionalRequest },
  { data: writtenData },
  {
    made: resultPages,
    security: [["bearer"]],
    parameters: {
      filter: { in: "query", style: "deepObject", explode: true },
      xTenant: { in: "header", name: "x-tenant" },
    },
    build: styledRequest,
    paging: { page: ["page"], limit: [""], items: ["data"], total: ["total"] },
  },
  { made: binaryCall, build: askedRequest, accept: "application/octet-stream, *\/*;q=0.1", data: wholeBytes },
  { security: [["SecurityScheme"]] },
  { body: "multipart", build: styledRequest, accept: "*\/*", data: textData },
  { build: askedRequest, accept: "text/event-stream", answer: "stream", data: eventItems },
  { made: binaryCall, build: askedRequest, accept: "application/pdf, *\/*;q=0.1", data: wholeBytes },
  {
    made: resultPages,
    paging: {
      page: ["pageable", "page"],
      from: 0,
      limit: ["pageable", "size"],
      items: ["content"],
      total: ["totalElements"],
    },
  },
  { build: askedRequest, accept: "*\/*", data: textData },
  { security: [["Authorization"]] },
  { body: "json", build: bodyRequest },
  { security: [["api_key"], ["jwt"]] },
];
