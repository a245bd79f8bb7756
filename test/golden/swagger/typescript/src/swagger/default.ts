// Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Animal,
  GetPetRequest,
  GetPhotoRequest,
  ListPetsRequest,
  NewPet,
  Pet,
  SearchRequest,
  SetPhotoRequest,
} from "./default.models.js";

const createPetOperation: Operation<Envelope<Pet>> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  security: [["key"]],
  read: plainAnswer,
};
const getPetOperation: Operation<Envelope<Pet>> = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  security: [["key"]],
  build: pathRequest,
  read: plainAnswer,
};
const getPhotoOperation: Operation<Envelope<Uint8Array>> = {
  id: "getPhoto",
  method: "GET",
  path: "/pets/{id}/photo",
  security: [["key"]],
  build: pathRequest,
  answer: "binary",
  read: plainAnswer,
};
const listPetsOperation: Operation<Envelope<Pet[]>> = {
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
  read: plainAnswer,
};
const searchOperation: Operation<Envelope<Animal>> = {
  id: "search",
  method: "POST",
  path: "/search",
  security: [["key"]],
  body: "form",
  build: styledRequest,
  read: plainAnswer,
};
const setPhotoOperation: Operation<Envelope<undefined>> = {
  id: "setPhoto",
  method: "PUT",
  path: "/pets/{id}/photo",
  security: [["key"]],
  body: "multipart",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};

/** `POST /pets` */
export function createPet(client: Sender, input: NewPet, options?: RequestOptions): Promise<Envelope<Pet>> {
  return client.send(createPetOperation, input, options);
}

/** `GET /pets/{id}` */
export function getPet(client: Sender, input: GetPetRequest, options?: RequestOptions): Promise<Envelope<Pet>> {
  return client.send(getPetOperation, input, options);
}

/** `GET /pets/{id}/photo` */
export function getPhoto(
  client: Sender,
  input: GetPhotoRequest,
  options?: RequestOptions,
): Promise<Envelope<Uint8Array>> {
  return client.send(getPhotoOperation, input, options);
}

/** `GET /pets` */
export function listPets(client: Sender, input?: ListPetsRequest, options?: RequestOptions): Promise<Envelope<Pet[]>> {
  return client.send(listPetsOperation, input, options);
}

/** `POST /search` */
export function search(client: Sender, input: SearchRequest, options?: RequestOptions): Promise<Envelope<Animal>> {
  return client.send(searchOperation, input, options);
}

/** `PUT /pets/{id}/photo` */
export function setPhoto(
  client: Sender,
  input: SetPhotoRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(setPhotoOperation, input, options);
}
