// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

import type { Digits } from "./runtime/operation.js";

export const ChangeUserRequestDigits: Digits = { at: { id: "integer", parents: { each: "integer" } } };

export const CreateUserError409Digits: Digits = { at: { other: "integer" } };

export const GetNestedRequestDigits: Digits = { at: { nested: () => GetNestedRequestNestedDigits } };

export const GetNestedRequestNestedDigits: Digits = { at: { inner: () => GetNestedRequestNestedInnerDigits } };

export const GetNestedRequestNestedInnerDigits: Digits = { at: { id: "integer" } };

export const IdDigits: Digits = "integer";

export const ListUsersRequestDigits: Digits = { at: { since: "integer" } };

export const SendTextsRequestDigits: Digits = {
  at: {
    filter: () => UserDigits,
    ids: { each: "integer" },
    nested: () => GetNestedRequestNestedDigits,
    single: "integer",
    user: () => UserDigits,
  },
};

export const UserDigits: Digits = {
  at: {
    byName: { each: () => IdDigits },
    either: { all: ["integer", () => UserDigits] },
    friends: { each: () => UserDigits },
    id: () => IdDigits,
    pair: { at: { "1": "integer" } },
  },
};
