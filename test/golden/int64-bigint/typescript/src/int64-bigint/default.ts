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
import type { Operation } from "../runtime/operation.js";
import { optionalRequest } from "../runtime/optional-request.js";
import type { RequestOptions } from "../runtime/options.js";
import { type ResultPages, resultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { lineItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  ChangeUserRequest,
  CreateUserError409,
  GetNestedRequest,
  ListUsersRequest,
  SendTextsRequest,
  Tally,
  User,
} from "./default.models.js";

const changeUserOperation: Operation<unknown> = {
  id: "changeUser",
  method: "PUT",
  path: "/users/{id}",
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
};
const createUserOperation: Operation<unknown> = {
  id: "createUser",
  method: "POST",
  path: "/users",
  answer: "none",
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
};
const getNestedOperation: Operation<unknown> = {
  id: "getNested",
  method: "GET",
  path: "/nested",
  answer: "none",
  build: digitsRequest,
  built: styledRequest,
  digits: { texts: { at: { nested: () => GetNestedRequestNestedDigits } } },
};
const listUsersOperation: Operation<unknown> = {
  id: "listUsers",
  method: "GET",
  path: "/users",
  digits: { data: { each: () => UserDigits } },
  result: bigintResult,
  paging: { page: ["page"], limit: ["limit"], items: [], spelled: spelled },
};
const sendTextsOperation: Operation<unknown> = {
  id: "sendTexts",
  method: "POST",
  path: "/texts",
  answer: "none",
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
};
const streamUsersOperation: Operation<unknown> = {
  id: "streamUsers",
  method: "GET",
  path: "/users/lines",
  build: askedRequest,
  accept: "application/jsonl",
  answer: "stream",
  data: lineItems,
  digits: { data: () => UserDigits, error: () => TallyDigits },
  result: bigintResult,
};

/** `PUT /users/{id}` Goes to `https://changes.example.com`, unless the client has another server than the usual one. */
export function changeUser(
  client: PlainSender,
  input: ChangeUserRequest,
  options?: RequestOptions,
): ResultPromise<User> {
  return client.call(changeUserOperation, input, options);
}

/** `POST /users` */
export function createUser(
  client: PlainSender,
  input: User,
  options?: RequestOptions,
): ResultPromise<undefined, { 409: CreateUserError409 }> {
  return client.call(createUserOperation, input, options);
}

/** `GET /nested` */
export function getNested(
  client: PlainSender,
  input?: GetNestedRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(getNestedOperation, input, options);
}

/** `GET /names` */
export function listNames(client: PlainSender, options?: RequestOptions): ResultPromise<string[]> {
  return client.call("GET /names", undefined, options);
}

/** `GET /users` */
export function listUsers(
  client: PlainSender,
  input?: ListUsersRequest,
  options?: RequestOptions,
): ResultPages<User[], User> {
  return resultPages(client, listUsersOperation, input, options);
}

/** `POST /texts` */
export function sendTexts(
  client: PlainSender,
  input?: SendTextsRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(sendTextsOperation, input, options);
}

/** `GET /users/lines` */
export function streamUsers(
  client: PlainSender,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<User>, { 400: Tally }> {
  return client.call(streamUsersOperation, undefined, options);
}
