// Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { queryRequest } from "../runtime/query-request.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { GetWeatherRequest, Thing } from "./default.models.js";

const addThingOperation: Operation<Envelope<undefined>> = {
  id: "addThing",
  method: "POST",
  path: "/shared/things",
  answer: "none",
  read: plainAnswer,
};
const countThingsOperation: Operation<Envelope<number>> = {
  id: "countThings",
  method: "GET",
  path: "/",
  build: queryRequest,
  fixedQuery: [["Action", "CountThings"]],
  read: plainAnswer,
};
const getWeatherOperation: Operation<Envelope<string>> = {
  id: "getWeather",
  method: "GET",
  path: "/weather",
  build: queryRequest,
  answer: "text",
  read: plainAnswer,
};
const listThingsOperation: Operation<Envelope<Thing[]>> = {
  id: "listThings",
  method: "GET",
  path: "/",
  read: plainAnswer,
};
const postThingsOperation: Operation<Envelope<undefined>> = {
  id: "postThings",
  method: "POST",
  path: "/things",
  answer: "none",
  read: plainAnswer,
};

/** `POST /shared/things` */
export function addThing(client: Sender, input?: Thing, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(addThingOperation, input, options);
}

/** `GET /` */
export function countThings(client: Sender, options?: RequestOptions): Promise<Envelope<number>> {
  return client.send(countThingsOperation, undefined, options);
}

/** `GET /weather` */
export function getWeather(
  client: Sender,
  input: GetWeatherRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(getWeatherOperation, input, options);
}

/** `GET /` */
export function listThings(client: Sender, options?: RequestOptions): Promise<Envelope<Thing[]>> {
  return client.send(listThingsOperation, undefined, options);
}

/** `POST /things` */
export function postThings(client: Sender, input?: Thing, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(postThingsOperation, input, options);
}
