// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  GetWeatherRequest,
  HttpValidationProblemDetails,
  Shape,
  UploadRequest,
  WeatherForecast,
} from "./dotnet.models.js";

const postWeatherOperation: Operation<unknown> = {
  id: "PostWeather",
  method: "POST",
  path: "/dotnet/weather",
  answer: "optional",
  data: anyData,
  result: optionalResult,
};
const uploadOperation: Operation<unknown> = {
  id: "Upload",
  method: "POST",
  path: "/dotnet/upload",
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `GET /dotnet/shapes` */
export function getShapes(client: PlainSender, options?: RequestOptions): ResultPromise<Shape[]> {
  return client.call("GET /dotnet/shapes", undefined, options);
}

/** `GET /dotnet/weather` */
export function getWeather(
  client: PlainSender,
  input?: GetWeatherRequest,
  options?: RequestOptions,
): ResultPromise<WeatherForecast[], { 400: HttpValidationProblemDetails }> {
  return client.call("GET /dotnet/weather", input, options);
}

/** `POST /dotnet/weather` */
export function postWeather(
  client: PlainSender,
  input: WeatherForecast,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(postWeatherOperation, input, options);
}

/** `POST /dotnet/upload` */
export function upload(client: PlainSender, input?: UploadRequest, options?: RequestOptions): ResultPromise<unknown> {
  return client.call(uploadOperation, input, options);
}
