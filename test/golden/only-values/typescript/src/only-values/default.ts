// Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import { presetRequest } from "../runtime/preset-request.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  DeleteInstancesRequest,
  DescribeInstancesRequest,
  ListThingsRequest,
  PutNoteRequest,
} from "./default.models.js";

const deleteInstancesOperation: Operation<unknown> = {
  id: "deleteInstances",
  method: "DELETE",
  path: "/instances",
  answer: "none",
  parameters: { xConfirm: { in: "header", name: "x-confirm" } },
  build: styledRequest,
};
const describeInstancesOperation: Operation<unknown> = {
  id: "describeInstances",
  method: "GET",
  path: "/instances",
  parameters: { apiVersion: { in: "query", name: "api-version" } },
  build: presetRequest,
  preset: { members: { Action: "DescribeInstances", apiVersion: "2024-01-01" }, build: pathRequest },
};
const listThingsOperation: Operation<unknown> = {
  id: "listThings",
  method: "POST",
  path: "/things/{format}",
  answer: "none",
  parameters: { xTarget: { in: "header", name: "X-Target" } },
  build: elsewhereRequest,
  preset: { members: { format: 1, xTarget: "Things.List" }, build: styledRequest },
  elsewhere: {
    usual: "https://api.example.com",
    origin: "https://things.example.com",
    prefix: "",
    build: presetRequest,
  },
};
const putNoteOperation: Operation<unknown> = {
  id: "putNote",
  method: "PUT",
  path: "/notes",
  answer: "none",
  parameters: { kind: { in: "query", alsoBody: true } },
  build: presetRequest,
  preset: { members: { kind: "note" }, build: pathRequest },
};

/** `DELETE /instances` */
export function deleteInstances(
  client: PlainSender,
  input: DeleteInstancesRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(deleteInstancesOperation, input, options);
}

/** `GET /instances` */
export function describeInstances(
  client: PlainSender,
  input?: DescribeInstancesRequest,
  options?: RequestOptions,
): ResultPromise<string[]> {
  return client.call(describeInstancesOperation, input, options);
}

/**
 * `POST /things/{format}`
 *
 * Goes to `https://things.example.com`, unless the client has another server than the usual one.
 */
export function listThings(
  client: PlainSender,
  input: ListThingsRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(listThingsOperation, input, options);
}

/** `PUT /notes` */
export function putNote(
  client: PlainSender,
  input: PutNoteRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(putNoteOperation, input, options);
}
