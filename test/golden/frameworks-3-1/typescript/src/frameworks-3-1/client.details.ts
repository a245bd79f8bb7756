// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import { nextLink, nextUrl } from "../runtime/followed-pages.js";
import type { CallDetails } from "../runtime/methods.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import { eventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";

export const frameworks3_1Details: readonly CallDetails[] = [
  { bodyMember: "body", build: bodyRequest },
  { answer: "optional", data: anyData, result: optionalResult },
  { body: "multipart", build: styledRequest, answer: "optional", data: anyData, result: optionalResult },
  { body: "form", build: styledRequest, secret: ["password"] },
  {
    security: [["OAuth2PasswordBearer"]],
    parameters: { xToken: { in: "header", name: "x-token" }, ads_id: { in: "cookie" } },
    build: styledRequest,
  },
  {
    made: followedResultPages,
    parameters: { ids: { in: "query", explode: false }, ifNoneMatch: { in: "header", name: "If-None-Match" } },
    build: styledRequest,
    followed: { turn: nextLink, items: ["things"] },
  },
  { build: askedRequest, accept: "text/event-stream", answer: "stream", data: eventItems },
  {
    made: followedResultPages,
    build: plainRequest,
    followed: { turn: nextUrl, next: ["links", "next"], items: ["data"] },
  },
  {
    parameters: { note: { in: "query" } },
    body: "multipart",
    build: styledRequest,
    answer: "optional",
    data: anyData,
    result: optionalResult,
  },
  { made: binaryCall, build: askedRequest, accept: "*\/*", data: wholeBytes },
  {
    body: "multipart",
    parts: { count: { contentType: "text/plain" }, file: { contentType: "*\/*" }, image: { contentType: "image/png" } },
    build: styledRequest,
  },
  { parameters: { filter: { in: "query", explode: false } }, build: styledRequest },
  { contentType: "application/merge-patch+json", body: "json", build: bodyRequest },
];
