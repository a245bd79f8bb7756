// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

import { CreateUserError409Digits, IdDigits, UserDigits } from "../digits.js";
import { stringResult } from "../runtime/digits-result.js";
import { digitsRequest } from "../runtime/digits.js";
import type { CallDetails } from "../runtime/methods.js";
import { resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";

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
    pages: resultPages,
    digits: { data: { each: () => UserDigits } },
    result: stringResult,
    paging: { page: ["page"], limit: ["limit"], items: [] },
  },
];
