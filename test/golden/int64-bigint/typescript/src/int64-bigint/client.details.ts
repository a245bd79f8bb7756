// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

import {
  CreateUserError409Digits,
  GetNestedRequestNestedDigits,
  IdDigits,
  TallyDigits,
  UserDigits,
} from "../digits.js";
import { askedRequest } from "../runtime/asked-request.js";
import { bigintResult } from "../runtime/digits-result.js";
import { digitsRequest, spelled } from "../runtime/digits.js";
import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import { lineItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";

export const int64BigintDetails: readonly CallDetails[] = [
  {
    build: elsewhereRequest,
    elsewhere: {
      usual: "https://api.example.com",
      origin: "https://changes.example.com",
      prefix: "",
      build: digitsRequest,
    },
    built: plainRequest,
    digits: { body: { at: { parents: { each: "integer" } } }, data: () => UserDigits },
    result: bigintResult,
  },
  {
    build: digitsRequest,
    built: plainRequest,
    digits: {
      body: {
        at: {
          byName: { each: () => IdDigits },
          code: "text",
          either: { all: ["variant", () => UserDigits] },
          friends: { each: () => UserDigits },
          id: () => IdDigits,
          pair: { at: { "1": "integer" } },
        },
      },
      error: () => CreateUserError409Digits,
    },
    result: bigintResult,
  },
  {
    build: digitsRequest,
    built: styledRequest,
    digits: { texts: { at: { nested: () => GetNestedRequestNestedDigits } } },
  },
  {
    made: resultPages,
    digits: { data: { each: () => UserDigits } },
    result: bigintResult,
    paging: { page: ["page"], limit: ["limit"], items: [], spelled: spelled },
  },
  {
    parameters: {
      filter: { in: "query", contentType: "application/json" },
      ids: { in: "query" },
      nested: { in: "query" },
    },
    body: "multipart",
    optional: { build: digitsRequest },
    build: optionalRequest,
    built: styledRequest,
    digits: {
      texts: { at: { filter: () => UserDigits, nested: () => GetNestedRequestNestedDigits, user: () => UserDigits } },
    },
  },
  {
    build: askedRequest,
    accept: "application/jsonl",
    answer: "stream",
    data: lineItems,
    digits: { data: () => UserDigits, error: () => TallyDigits },
    result: bigintResult,
  },
];
