// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";

/** `GET /f` */
export function _2faEnable(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /f 204", undefined, options);
}

/** `GET /h` */
export function getHTTPSUrlV2(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /h 204", undefined, options);
}

/** `GET /e` */
export function then_(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /e 204", undefined, options);
}

/** `GET /g` */
export function 获取用户(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /g 204", undefined, options);
}
