// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

import { CreateUserError409Digits, GetNestedRequestNestedDigits, IdDigits, UserDigits } from "../digits.js";
import { stringResult } from "../runtime/digits-result.js";
import { digitsRequest } from "../runtime/digits.js";
import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import { styledRequest } from "../runtime/styled-request.js";

export const int64StringDetails: readonly CallDetails[] = [
  {
    build: digitsRequest,
    built: plainRequest,
    digits: { body: { at: { parents: { each: "integer" } } }, data: () => UserDigits },
    result: stringResult,
  },
  {
    build: digitsRequest,
    built: plainRequest,
    digits: {
      body: {
        at: {
          byName: { each: () => IdDigits },
          either: { all: ["integer", () => UserDigits] },
          friends: { each: () => UserDigits },
          id: () => IdDigits,
          pair: { at: { "1": "integer" } },
        },
      },
      error: () => CreateUserError409Digits,
    },
    result: stringResult,
  },
  {
    build: digitsRequest,
    built: styledRequest,
    digits: { texts: { at: { nested: () => GetNestedRequestNestedDigits } } },
  },
  {
    made: resultPages,
    digits: { data: { each: () => UserDigits } },
    result: stringResult,
    paging: { page: ["page"], limit: ["limit"], items: [] },
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
];
