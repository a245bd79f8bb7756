// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { clientCredentials } from "../runtime/credentials/client-credentials.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ServerSentEvent } from "../runtime/stream-items.js";
import { frameworks3_0Details } from "./client.details.js";
import { frameworks3_0DrfCalls } from "./drf.methods.js";
import type {
  Album,
  AlbumsListRequest,
  AlbumsPartialUpdateFromMultipartRequest,
  PaginatedAlbumList,
  PatchedAlbumRequest,
  PersonPolymorphic,
} from "./drf.models.js";
import { frameworks3_0ElixirCalls } from "./elixir.methods.js";
import type { JsonErrorResponse, MyAppWebUserControllerIndexRequest, UsersResponse } from "./elixir.models.js";
import { frameworks3_0ElysiaCalls } from "./elysia.methods.js";
import type { PostElysiaSignInAnswer, PostElysiaSignInRequest, PostElysiaUploadRequest } from "./elysia.models.js";
import { frameworks3_0FastifyCalls } from "./fastify.methods.js";
import type { GetPointRequest, TypeBoxPoint } from "./fastify.models.js";
import { frameworks3_0NestCalls } from "./nest.methods.js";
import type {
  CatDto,
  CatsControllerCreateRequest,
  CatsControllerFindAllAnswer,
  CatsControllerFindAllRequest,
  CatsControllerFindOneRequest,
  CatsControllerPhotoRequest,
  CatsControllerRemoveRequest,
  CatsControllerUploadRequest,
  NestCard,
  NestTransfer,
  PaymentsControllerPayRequest,
} from "./nest.models.js";
import { frameworks3_0QuarkusCalls } from "./quarkus.methods.js";
import type { Fruit } from "./quarkus.models.js";
import { frameworks3_0SpringCalls } from "./spring.methods.js";
import type {
  Create1Request,
  InvoiceRequest,
  List1Request,
  NoteRequest,
  OrderDto,
  PageOrderDto,
  ProblemDetail,
  ServerSentEventOrderDto,
  SpringCat,
  SpringDog,
} from "./spring.models.js";
import { frameworks3_0TrpcCalls } from "./trpc.methods.js";
import type { PostsGetByIdAnswer, PostsGetByIdError, PostsGetByIdRequest } from "./trpc.models.js";
import { frameworks3_0TsoaCalls } from "./tsoa.methods.js";
import type {
  CreateUserAnswerError,
  GetUsersRequest,
  PartialUser,
  PickUserIdOrName,
  User,
  ValidateErrorJSON,
} from "./tsoa.models.js";

/** What `Frameworks3_0Client` is made with. */
export interface Frameworks3_0ClientOptions extends HookedOptions {
  /** Access token, sent in the header `authorization` after `Bearer`. */
  Authorization?: SecretSource | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  SecurityScheme?: SecretSource | undefined;
  /** API key, sent as the query parameter `access_token`. */
  api_key?: SecretSource | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  bearer?: SecretSource | undefined;
  /** API key, sent as the cookie `sessionid`. */
  cookieAuth?: SecretSource | undefined;
  /** An access token, instead of those that `clientId` and `clientSecret` get. */
  jwt?: SecretSource | undefined;
  /** Id of the application, which gets its tokens with it (OAuth 2.0 client credentials). */
  clientId?: string | undefined;
  /** Secret of the application. */
  clientSecret?: SecretSource | undefined;
  /** How the application proves itself to the token endpoint. Default: `client_secret_basic`. */
  tokenEndpointAuthMethod?: "client_secret_basic" | "client_secret_post" | undefined;
  /** Scopes to ask for, separated by spaces. Default: those that the operation needs. */
  scope?: string | undefined;
  /** Token endpoint to ask instead of the one that the API's description names. */
  tokenUrl?: string | undefined;
  /** API key, sent as the header `Authorization`. Token-based authentication with required prefix "Token" */
  tokenAuth?: SecretSource | undefined;
}

function settings(options: Omit<Frameworks3_0ClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    Authorization: { secret: true },
    SecurityScheme: { secret: true },
    api_key: { secret: true },
    bearer: { secret: true },
    cookieAuth: { secret: true },
    jwt: { secret: true },
    clientId: {},
    clientSecret: { secret: true },
    tokenEndpointAuthMethod: { values: ["client_secret_basic", "client_secret_post"] },
    scope: {},
    tokenUrl: {},
    tokenAuth: { secret: true },
  });
  return {
    agent: "frameworks-3-0/0.1.0",
    server: "https://api.example.com",
    around: proved({
      Authorization: (options) => bearer({ option: "Authorization" }, () => options.Authorization),
      SecurityScheme: (options) => bearer({ option: "SecurityScheme" }, () => options.SecurityScheme),
      api_key: (options) => apiKey({ option: "api_key", in: "query", name: "access_token" }, () => options.api_key),
      bearer: (options) => bearer({ option: "bearer" }, () => options.bearer),
      cookieAuth: (options) => apiKey({ option: "cookieAuth", in: "cookie", name: "sessionid" }, () => options.cookieAuth),
      jwt: (options) => clientCredentials(
        {
          name: "jwt",
          option: "jwt",
          idOption: "clientId",
          secretOption: "clientSecret",
          tokenUrl: "https://auth.example.com/token",
          scope: "admin",
        },
        () => ({
          token: options.jwt,
          id: options.clientId,
          secret: options.clientSecret,
          method: options.tokenEndpointAuthMethod,
          scope: options.scope,
          tokenUrl: options.tokenUrl,
          allowInsecure: options.allowInsecure,
          dangerouslyAllowBrowser: options.dangerouslyAllowBrowser,
        }),
      ),
      tokenAuth: (options) => apiKey(
        { option: "tokenAuth", in: "header", name: "Authorization" },
        () => options.tokenAuth,
      ),
    }, [], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Frameworks3_0Client` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function frameworks3_0Sender(options?: Omit<Frameworks3_0ClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface Frameworks3_0Client {
  /** `GET /drf/albums/` */
  albumsList(input?: AlbumsListRequest, options?: RequestOptions): ResultPages<PaginatedAlbumList, Album>;
  /** `PATCH /drf/albums/` */
  albumsPartialUpdate(input?: PatchedAlbumRequest, options?: RequestOptions): ResultPromise<Album | undefined>;
  /** `PATCH /drf/albums/` */
  albumsPartialUpdateFromMultipart(
    input?: AlbumsPartialUpdateFromMultipartRequest,
    options?: RequestOptions,
  ): ResultPromise<Album | undefined>;
  /** `GET /drf/shapes/` */
  shapesList(options?: RequestOptions): ResultPromise<PersonPolymorphic>;
  /** `GET /elixir/users` */
  myAppWebUserControllerIndex(
    input?: MyAppWebUserControllerIndexRequest,
    options?: RequestOptions,
  ): ResultPromise<UsersResponse, { 422: JsonErrorResponse }>;
  /** `POST /elysia/sign-in` */
  postElysiaSignIn(input: PostElysiaSignInRequest, options?: RequestOptions): ResultPromise<PostElysiaSignInAnswer>;
  /** `POST /elysia/upload` */
  postElysiaUpload(input: PostElysiaUploadRequest, options?: RequestOptions): ResultPromise<unknown>;
  /** `GET /fastify/points/{id}` */
  getPoint(input: GetPointRequest, options?: RequestOptions): ResultPromise<TypeBoxPoint>;
  /** `GET /nest/hello` */
  appControllerGetHello(options?: RequestOptions): ResultPromise<string>;
  /** `POST /nest/cats` */
  catsControllerCreate(input: CatsControllerCreateRequest, options?: RequestOptions): ResultPromise<CatDto>;
  /** `GET /nest/cats` */
  catsControllerFindAll(
    input: CatsControllerFindAllRequest,
    options?: RequestOptions,
  ): ResultPages<CatsControllerFindAllAnswer, CatDto, { 400: { [member: string]: unknown } }>;
  /** `GET /nest/cats/{id}` */
  catsControllerFindOne(input: CatsControllerFindOneRequest, options?: RequestOptions): ResultPromise<CatDto | null>;
  /** `GET /nest/cats/{id}/photo` */
  catsControllerPhoto<Streamed extends boolean = false>(
    input: CatsControllerPhotoRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** `DELETE /nest/cats/{id}` */
  catsControllerRemove(input: CatsControllerRemoveRequest, options?: RequestOptions): ResultPromise<boolean>;
  /** `POST /nest/cats/{id}/photo` */
  catsControllerUpload(input: CatsControllerUploadRequest, options?: RequestOptions): ResultPromise<unknown>;
  /** `POST /nest/payments` */
  paymentsControllerPay(
    input: PaymentsControllerPayRequest,
    options?: RequestOptions,
  ): ResultPromise<NestCard | NestTransfer>;
  /** `POST /quarkus/fruits` */
  addFruit(input: Fruit, options?: RequestOptions): ResultPromise<Fruit[]>;
  /** `GET /spring/animals` */
  animals(options?: RequestOptions): ResultPromise<(SpringCat | SpringDog)[]>;
  /** `POST /spring/orders` */
  create1(input: Create1Request, options?: RequestOptions): ResultPromise<string>;
  /** `GET /spring/events` */
  events(options?: RequestOptions): ResultPromise<AsyncIterable<ServerSentEvent<ServerSentEventOrderDto>>>;
  /** `GET /spring/orders/{id}/invoice` */
  invoice<Streamed extends boolean = false>(
    input: InvoiceRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** `GET /spring/orders` */
  list1(input: List1Request, options?: RequestOptions): ResultPages<PageOrderDto, OrderDto, { 404: ProblemDetail }>;
  /** `GET /spring/orders/{id}/note` */
  note(input: NoteRequest, options?: RequestOptions): ResultPromise<string>;
  /** `GET /trpc/posts/{id}` */
  postsGetById(
    input: PostsGetByIdRequest,
    options?: RequestOptions,
  ): ResultPromise<PostsGetByIdAnswer, { default: PostsGetByIdError }>;
  /** `POST /tsoa/users` */
  createUser(input?: PartialUser, options?: RequestOptions): ResultPromise<User | CreateUserAnswerError | undefined>;
  /** `GET /tsoa/users` */
  getUsers(
    input?: GetUsersRequest,
    options?: RequestOptions,
  ): ResultPromise<PickUserIdOrName, { 422: ValidateErrorJSON }>;
}

export class Frameworks3_0Client {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: Frameworks3_0ClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(
      this.#sender,
      frameworks3_0Details,
      frameworks3_0DrfCalls,
      frameworks3_0ElixirCalls,
      frameworks3_0ElysiaCalls,
      frameworks3_0FastifyCalls,
      frameworks3_0NestCalls,
      frameworks3_0QuarkusCalls,
      frameworks3_0SpringCalls,
      frameworks3_0TrpcCalls,
      frameworks3_0TsoaCalls,
    ));
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
