// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { redirectResult, textData } from "../runtime/plain-data.js";
import { plainRequest } from "../runtime/plain-request.js";
import { styledRequest } from "../runtime/styled-request.js";
import { wholeRequest } from "../runtime/whole-request.js";

export const bodiesDetails: readonly CallDetails[] = [
  { optional: { build: plainRequest, needs: ["text", "to"] }, build: optionalRequest },
  { build: askedRequest, accept: "text/html, *\/*;q=0.1", data: textData },
  { contentType: "application/merge-patch+json", build: bodyRequest },
  { body: "binary", bodyMember: "body", build: wholeRequest },
  {
    body: "text",
    bodyMember: "body",
    build: elsewhereRequest,
    elsewhere: {
      usual: "https://api.example.com",
      origin: "https://texts.example.com",
      prefix: "",
      build: wholeRequest,
    },
  },
  { answer: "redirect", result: redirectResult },
  { body: "form", build: styledRequest, accept: "text/plain, *\/*;q=0.1", data: textData, secret: ["client_secret"] },
  { bodyMember: "body", build: bodyRequest },
  { body: "json", build: bodyRequest },
  {
    made: binaryCall,
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
  },
];
