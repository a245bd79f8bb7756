// Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete, filledServer } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { swaggerDetails } from "./client.details.js";
import { swaggerDefaultCalls } from "./default.methods.js";
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

/** What `SwaggerClient` is made with. */
export interface SwaggerClientOptions extends HookedOptions {
  /** User name of HTTP Basic authentication. User and password */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  code?: SecretSource | undefined;
  /** API key, sent as the header `X-Key`. */
  key?: SecretSource | undefined;
  /**
   * Which of the servers to call.
   *
   * @default "https://api.example.com/v2"
   */
  server?: "https://api.example.com/v2" | "http://api.example.com/v2" | undefined;
}

function settings(options: Omit<SwaggerClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    username: {},
    password: { secret: true },
    code: { secret: true },
    key: { secret: true },
    server: {
      default: "https://api.example.com/v2",
      values: ["https://api.example.com/v2", "http://api.example.com/v2"],
    },
  });
  return {
    agent: "swagger/0.1.0",
    server: filledServer("{server}", options),
    around: proved({
      basic: (options) => basic(options.username ?? "", options.password ?? ""),
      code: (options) => bearer({ option: "code" }, () => options.code),
      key: (options) => apiKey({ option: "key", in: "header", name: "X-Key" }, () => options.key),
    }, [["key"]], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `SwaggerClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function swaggerSender(options?: Omit<SwaggerClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface SwaggerClient {
  /** `POST /pets` */
  createPet(input: NewPet, options?: RequestOptions): ResultPromise<Pet>;
  /** `GET /pets/{id}` */
  getPet(input: GetPetRequest, options?: RequestOptions): ResultPromise<Pet, { 404: Problem }>;
  /** `GET /pets/{id}/photo` */
  getPhoto<Streamed extends boolean = false>(
    input: GetPhotoRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** `GET /pets` */
  listPets(
    input?: ListPetsRequest,
    options?: RequestOptions,
  ): ResultPromise<Pet[], { default: Problem }, XTotalHeaders>;
  /** `POST /search` */
  search(input: SearchRequest, options?: RequestOptions): ResultPromise<Animal>;
  /** `PUT /pets/{id}/photo` */
  setPhoto(input: SetPhotoRequest, options?: RequestOptions): ResultPromise<undefined>;
}

export class SwaggerClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: SwaggerClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, swaggerDetails, swaggerDefaultCalls));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): ResultPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
