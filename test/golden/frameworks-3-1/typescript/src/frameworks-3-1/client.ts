// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ServerSentEvent } from "../runtime/stream-items.js";
import { frameworks3_1Details } from "./client.details.js";
import { frameworks3_1DotnetCalls } from "./dotnet.methods.js";
import type {
  GetWeatherRequest,
  HttpValidationProblemDetails,
  Shape,
  UploadRequest,
  WeatherForecast,
} from "./dotnet.models.js";
import { frameworks3_1FastapiCalls } from "./fastapi.methods.js";
import type {
  BodyCreateItemFastapiItemsPost,
  BodyLoginFastapiLoginPost,
  BodyUploadFastapiUploadPost,
  CarItem,
  Cat,
  Dog,
  HTTPValidationError,
  PageItem,
  PlaneItem,
  ReadItemsRequest,
} from "./fastapi.models.js";
import { frameworks3_1HonoCalls } from "./hono.methods.js";
import type { GetHonoUsersByIdRequest, HonoUser } from "./hono.models.js";
import { frameworks3_1HumaCalls } from "./huma.methods.js";
import type {
  ErrorModel,
  EtagLinkHeaders,
  ListThingsBody,
  ListThingsRequest,
  MailEvent,
  Thing,
  UserCreatedEvent,
} from "./huma.models.js";
import { frameworks3_1LaravelCalls } from "./laravel.methods.js";
import type {
  PostResource,
  PostsIndexAnswer,
  PostsIndexError401,
  PostsIndexRequest,
  PostsUpdateAnswer,
  PostsUpdateError422,
  UpdatePostRequest,
} from "./laravel.models.js";
import { frameworks3_1SmallryeCalls } from "./smallrye.methods.js";
import type { PostSmallryeShapesRequest, SmallRyeShape } from "./smallrye.models.js";
import { frameworks3_1SpringdocCalls } from "./springdoc.methods.js";
import type { Message, MessageRequest, StreamingResponseBody, UploadFileRequest } from "./springdoc.models.js";
import { frameworks3_1TypespecCalls } from "./typespec.methods.js";
import type {
  Happening,
  Heavy,
  LocationHeaders,
  PetsCreateRequest,
  PetsGetPhotoRequest,
  PetsUploadRequest,
  Widget,
  WidgetError,
  WidgetMergePatchUpdate,
  WidgetsListAnswer,
  WidgetsListRequest,
} from "./typespec.models.js";
import { frameworks3_1UtoipaCalls } from "./utoipa.methods.js";
import type { CreatePartRequest, External, PageOfPart } from "./utoipa.models.js";

/** What `Frameworks3_1Client` is made with. */
export interface Frameworks3_1ClientOptions extends HookedOptions {
  /** Access token, sent in the header `authorization` after `Bearer`. */
  OAuth2PasswordBearer?: SecretSource | undefined;
}

function settings(options: Omit<Frameworks3_1ClientOptions, "hooks">): PlainSettings {
  return {
    agent: "frameworks-3-1/0.1.0",
    server: "https://api.example.com",
    around: proved({ OAuth2PasswordBearer: (options) => bearer({ option: "OAuth2PasswordBearer" }, () => options.OAuth2PasswordBearer) }, [], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Frameworks3_1Client` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function frameworks3_1Sender(options?: Omit<Frameworks3_1ClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface Frameworks3_1Client {
  /** `GET /dotnet/shapes` */
  getShapes(options?: RequestOptions): ResultPromise<Shape[]>;
  /** `GET /dotnet/weather` */
  getWeather(
    input?: GetWeatherRequest,
    options?: RequestOptions,
  ): ResultPromise<WeatherForecast[], { 400: HttpValidationProblemDetails }>;
  /** `POST /dotnet/weather` */
  postWeather(input: WeatherForecast, options?: RequestOptions): ResultPromise<unknown>;
  /** `POST /dotnet/upload` */
  upload(input?: UploadRequest, options?: RequestOptions): ResultPromise<unknown>;
  /** `POST /fastapi/items/` */
  createItem(input: BodyCreateItemFastapiItemsPost, options?: RequestOptions): ResultPromise<PlaneItem | CarItem>;
  /** `GET /fastapi/export` */
  export(options?: RequestOptions): ResultPromise<unknown>;
  /** `POST /fastapi/login` */
  login(input: BodyLoginFastapiLoginPost, options?: RequestOptions): ResultPromise<{ [member: string]: string }>;
  /** `GET /fastapi/pets` */
  pets(options?: RequestOptions): ResultPromise<(Cat | Dog)[]>;
  /** Read Items `GET /fastapi/items/` */
  readItems(input: ReadItemsRequest, options?: RequestOptions): ResultPromise<PageItem, { 422: HTTPValidationError }>;
  /** `POST /fastapi/upload` */
  uploadFastapiUploadPost(input: BodyUploadFastapiUploadPost, options?: RequestOptions): ResultPromise<unknown>;
  /** `GET /hono/users/{id}` */
  getHonoUsersById(input: GetHonoUsersByIdRequest, options?: RequestOptions): ResultPromise<HonoUser>;
  /** `GET /huma/things` */
  listThings(
    input?: ListThingsRequest,
    options?: RequestOptions,
  ): ResultPages<ListThingsBody, Thing, { default: ErrorModel }, EtagLinkHeaders>;
  /** `GET /huma/events` */
  sse(options?: RequestOptions): ResultPromise<AsyncIterable<ServerSentEvent<UserCreatedEvent | MailEvent>>>;
  /** `GET /laravel/posts` */
  postsIndex(
    input?: PostsIndexRequest,
    options?: RequestOptions,
  ): ResultPages<PostsIndexAnswer, PostResource, { 401: PostsIndexError401 }>;
  /** `PUT /laravel/posts` */
  postsUpdate(
    input?: UpdatePostRequest,
    options?: RequestOptions,
  ): ResultPromise<PostsUpdateAnswer, { 422: PostsUpdateError422 }>;
  /** `POST /smallrye/shapes` */
  postSmallryeShapes(input: PostSmallryeShapesRequest, options?: RequestOptions): ResultPromise<SmallRyeShape>;
  /** `POST /springdoc/messages` */
  message(input: MessageRequest, options?: RequestOptions): ResultPromise<Message>;
  /** `POST /springdoc/upload` */
  uploadFile(input: UploadFileRequest, options?: RequestOptions): ResultPromise<StreamingResponseBody | undefined>;
  /** `POST /typespec/pets` */
  petsCreate(input: PetsCreateRequest, options?: RequestOptions): ResultPromise<Happening, {}, LocationHeaders>;
  /** `GET /typespec/pets/{id}/photo` */
  petsGetPhoto<Streamed extends boolean = false>(
    input: PetsGetPhotoRequest,
    options?: BinaryOptions<Streamed>,
  ): ResultPromise<BinaryAnswer<Streamed>>;
  /** `POST /typespec/pets/{id}/photo` */
  petsUpload(input: PetsUploadRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /typespec/widgets` */
  widgetsList(
    input?: WidgetsListRequest,
    options?: RequestOptions,
  ): ResultPromise<WidgetsListAnswer, { default: WidgetError }>;
  /** `PATCH /typespec/widgets` */
  widgetsUpdate(input?: WidgetMergePatchUpdate, options?: RequestOptions): ResultPromise<Widget | Heavy>;
  /** `POST /utoipa/parts` */
  createPart(input: CreatePartRequest, options?: RequestOptions): ResultPromise<External[]>;
  /** `GET /utoipa/parts` */
  listParts(options?: RequestOptions): ResultPromise<PageOfPart>;
}

export class Frameworks3_1Client {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: Frameworks3_1ClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(
      this.#sender,
      frameworks3_1Details,
      frameworks3_1DotnetCalls,
      frameworks3_1FastapiCalls,
      frameworks3_1HonoCalls,
      frameworks3_1HumaCalls,
      frameworks3_1LaravelCalls,
      frameworks3_1SmallryeCalls,
      frameworks3_1SpringdocCalls,
      frameworks3_1TypespecCalls,
      frameworks3_1UtoipaCalls,
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
