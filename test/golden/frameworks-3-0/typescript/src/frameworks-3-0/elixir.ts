// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { JsonErrorResponse, MyAppWebUserControllerIndexRequest, UsersResponse } from "./elixir.models.js";

/** `GET /elixir/users` */
export function myAppWebUserControllerIndex(
  client: PlainSender,
  input?: MyAppWebUserControllerIndexRequest,
  options?: RequestOptions,
): ResultPromise<UsersResponse, { 422: JsonErrorResponse }> {
  return client.call("GET /elixir/users", input, options);
}
