// Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Animal,
  GetPetRequest,
  GetPhotoRequest,
  ListPetsRequest,
  NewPet,
  Pet,
  Problem,
  SearchRequest,
  SetPhotoRequest,
  XTotalHeaders,
} from "./default.models.js";

const getPhotoOperation: Operation<unknown> = {
  id: "getPhoto",
  method: "GET",
  path: "/pets/{id}/photo",
  build: askedRequest,
  accept: "image/png, *\/*;q=0.1",
  data: wholeBytes,
};
const listPetsOperation: Operation<unknown> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  security: [["code"], ["basic"]],
  parameters: {
    ids: { in: "query", explode: false },
    words: { in: "query", style: "spaceDelimited" },
    xTrace: { in: "header", name: "X-Trace" },
  },
  build: styledRequest,
};
const searchOperation: Operation<unknown> = {
  id: "search",
  method: "POST",
  path: "/search",
  body: "form",
  parts: { colours: { style: "form", explode: true }, sizes: { style: "form", explode: false } },
  build: styledRequest,
};
const setPhotoOperation: Operation<unknown> = {
  id: "setPhoto",
  method: "PUT",
  path: "/pets/{id}/photo",
  answer: "none",
  body: "multipart",
  build: styledRequest,
};

/** `POST /pets` */
export function createPet(client: PlainSender, input: NewPet, options?: RequestOptions): ResultPromise<Pet> {
  return client.call("POST /pets", input, options);
}

/** `GET /pets/{id}` */
export function getPet(
  client: PlainSender,
  input: GetPetRequest,
  options?: RequestOptions,
): ResultPromise<Pet, { 404: Problem }> {
  return client.call("GET /pets/{id}", input, options);
}

/** `GET /pets/{id}/photo` */
export function getPhoto<Streamed extends boolean = false>(
  client: PlainSender,
  input: GetPhotoRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, getPhotoOperation, input, options);
}

/** `GET /pets` */
export function listPets(
  client: PlainSender,
  input?: ListPetsRequest,
  options?: RequestOptions,
): ResultPromise<Pet[], { default: Problem }, XTotalHeaders> {
  return client.call(listPetsOperation, input, options);
}

/** `POST /search` */
export function search(client: PlainSender, input: SearchRequest, options?: RequestOptions): ResultPromise<Animal> {
  return client.call(searchOperation, input, options);
}

/** `PUT /pets/{id}/photo` */
export function setPhoto(
  client: PlainSender,
  input: SetPhotoRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(setPhotoOperation, input, options);
}
