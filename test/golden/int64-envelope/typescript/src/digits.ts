// Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Digits } from "./runtime/operation.js";

export const ChangeUserError409Digits: Digits = { at: { other: "integer" } };

export const ChangeUserRequestDigits: Digits = { at: { id: "integer", parents: { each: "integer" } } };

export const GetUserRequestDigits: Digits = { at: { id: "integer" } };

export const ListUsersDataDigits: Digits = { at: { list: { each: () => UserDigits } } };

export const UserDigits: Digits = { at: { friends: { each: () => UserDigits }, id: "integer" } };
