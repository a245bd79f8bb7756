// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { pathRequest } from "../runtime/path-request.js";
import { anyData, optionalResult, textData } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { GetWeatherRequest, Thing } from "./default.models.js";

const addThingOperation: Operation<unknown> = {
  id: "addThing",
  method: "POST",
  path: "/shared/things",
  body: "json",
  build: bodyRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};
const countThingsOperation: Operation<unknown> = {
  id: "countThings",
  method: "GET",
  path: "/",
  build: pathRequest,
  fixedQuery: [["Action", "CountThings"]],
};
const getWeatherOperation: Operation<unknown> = {
  id: "getWeather",
  method: "GET",
  path: "/weather",
  build: askedRequest,
  accept: "text/plain, *\/*;q=0.1",
  data: textData,
};
const postThingsOperation: Operation<unknown> = {
  id: "postThings",
  method: "POST",
  path: "/things",
  body: "json",
  build: bodyRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `POST /shared/things` */
export function addThing(client: PlainSender, input?: Thing, options?: RequestOptions): ResultPromise<unknown> {
  return client.call(addThingOperation, input, options);
}

/** `GET /` */
export function countThings(client: PlainSender, options?: RequestOptions): ResultPromise<number> {
  return client.call(countThingsOperation, undefined, options);
}

/** `GET /weather` */
export function getWeather(
  client: PlainSender,
  input: GetWeatherRequest,
  options?: RequestOptions,
): ResultPromise<string> {
  return client.call(getWeatherOperation, input, options);
}

/** `GET /` */
export function listThings(client: PlainSender, options?: RequestOptions): ResultPromise<Thing[]> {
  return client.call("GET /", undefined, options);
}

/** `POST /things` */
export function postThings(client: PlainSender, input?: Thing, options?: RequestOptions): ResultPromise<unknown> {
  return client.call(postThingsOperation, input, options);
}
