// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Heavy,
  Widget,
  WidgetError,
  WidgetMergePatchUpdate,
  WidgetsListAnswer,
  WidgetsListRequest,
} from "./typespec.models.js";

const widgetsListOperation: Operation<unknown> = {
  id: "Widgets_list",
  method: "GET",
  path: "/typespec/widgets",
  parameters: { filter: { in: "query", explode: false } },
  build: styledRequest,
};
const widgetsUpdateOperation: Operation<unknown> = {
  id: "Widgets_update",
  method: "PATCH",
  path: "/typespec/widgets",
  contentType: "application/merge-patch+json",
  body: "json",
  build: bodyRequest,
};

/** `GET /typespec/widgets` */
export function widgetsList(
  client: PlainSender,
  input?: WidgetsListRequest,
  options?: RequestOptions,
): ResultPromise<WidgetsListAnswer, { default: WidgetError }> {
  return client.call(widgetsListOperation, input, options);
}

/** `PATCH /typespec/widgets` */
export function widgetsUpdate(
  client: PlainSender,
  input?: WidgetMergePatchUpdate,
  options?: RequestOptions,
): ResultPromise<Widget | Heavy> {
  return client.call(widgetsUpdateOperation, input, options);
}
