// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import type { CallDetails } from "../runtime/methods.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { optionalResult, textData } from "../runtime/plain-data.js";
import { eventItems, lineItems, sequenceItems, textEventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import { wholeRequest } from "../runtime/whole-request.js";

export const contentsDetails: readonly CallDetails[] = [
  { body: "multipart", build: styledRequest },
  { body: "binary", bodyMember: "body", contentType: "image/jpeg, image/png", build: wholeRequest },
  {
    body: "multipart",
    parts: {
      file: { contentType: "image/png, image/jpeg", headers: { "X-Rate": "fileXRate" } },
      tags: { contentType: "application/json" },
    },
    build: styledRequest,
  },
  { made: binaryCall, build: askedRequest, accept: "application/pdf, image/png", data: wholeBytes },
  { build: askedRequest, accept: "text/csv", data: textData },
  { build: askedRequest, accept: "application/vnd.shop.tree+json" },
  {
    body: "form",
    parts: {
      filter: { style: "deepObject", explode: true },
      ids: { style: "form", explode: false },
      state: { allowReserved: true },
    },
    build: styledRequest,
  },
  {
    body: "form",
    parts: {
      filter: { style: "deepObject", explode: true },
      ids: { style: "form", explode: false },
      state: { allowReserved: true },
    },
    build: styledRequest,
    accept: "application/x-ndjson",
    answer: "stream",
    data: lineItems,
  },
  {
    body: "form",
    parts: {
      filter: { style: "deepObject", explode: true },
      ids: { style: "form", explode: false },
      state: { allowReserved: true },
    },
    build: styledRequest,
    accept: "application/json-seq",
    answer: "stream",
    data: sequenceItems,
  },
  { answer: "optional", result: optionalResult },
  { build: askedRequest, accept: "text/event-stream", answer: "stream", data: textEventItems },
  {
    parameters: { theme: { in: "cookie", style: "cookie" } },
    build: styledRequest,
    accept: "text/event-stream",
    answer: "stream",
    data: eventItems,
  },
];
