// Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import * as defaultCalls from "./default.js";
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

/** What `SwaggerClient` is made with. */
export interface SwaggerClientOptions extends ClientOptions {
  /** User and password */
  username?: string | undefined;
  /** User and password */
  password?: string | undefined;
  code?: string | undefined;
  key?: string | undefined;
}

const settings: ClientSettings<SwaggerClientOptions> = {
  agent: "swagger/0.1.0",
  server: "https://api.example.com/v2",
  options: { username: {}, password: { secret: true }, code: { secret: true }, key: { secret: true } },
  envelope: null,
  signing: [],
  credentials: {
    basic: (options) => basic(options.username ?? "", options.password ?? ""),
    code: (options) => bearer({ option: "code" }, () => options.code),
    key: (options) => apiKey({ option: "key", in: "header", name: "X-Key" }, () => options.key),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `SwaggerClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function swaggerSender(options?: SwaggerClientOptions): Sender {
  return createSender(settings, options);
}

export class SwaggerClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: SwaggerClientOptions) {
    this.#sender = swaggerSender(options);
  }

  /** Uses another `code` from the next call on; `undefined` removes it. */
  setCode(value: string | undefined): void {
    this.#sender.change("code", value);
  }

  /** Uses another `key` from the next call on; `undefined` removes it. */
  setKey(value: string | undefined): void {
    this.#sender.change("key", value);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }

  /** `POST /pets` */
  createPet(input: NewPet, options?: RequestOptions): Promise<Envelope<Pet>> {
    return defaultCalls.createPet(this.#sender, input, options);
  }

  /** `GET /pets/{id}` */
  getPet(input: GetPetRequest, options?: RequestOptions): Promise<Envelope<Pet>> {
    return defaultCalls.getPet(this.#sender, input, options);
  }

  /** `GET /pets/{id}/photo` */
  getPhoto(input: GetPhotoRequest, options?: RequestOptions): Promise<Envelope<Uint8Array>> {
    return defaultCalls.getPhoto(this.#sender, input, options);
  }

  /** `GET /pets` */
  listPets(input?: ListPetsRequest, options?: RequestOptions): Promise<Envelope<Pet[]>> {
    return defaultCalls.listPets(this.#sender, input, options);
  }

  /** `POST /search` */
  search(input: SearchRequest, options?: RequestOptions): Promise<Envelope<Animal>> {
    return defaultCalls.search(this.#sender, input, options);
  }

  /** `PUT /pets/{id}/photo` */
  setPhoto(input: SetPhotoRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.setPhoto(this.#sender, input, options);
  }
}
