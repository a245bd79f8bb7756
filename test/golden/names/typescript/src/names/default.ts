// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";

const _2faEnableOperation: Operation<Envelope<undefined>> = {
  id: "2fa.enable",
  method: "GET",
  path: "/f",
  answer: "none",
  read: plainAnswer,
};
const getHTTPSUrlV2Operation: Operation<Envelope<undefined>> = {
  id: "getHTTPSUrlV2",
  method: "GET",
  path: "/h",
  answer: "none",
  read: plainAnswer,
};
const then_Operation: Operation<Envelope<undefined>> = {
  id: "then",
  method: "GET",
  path: "/e",
  answer: "none",
  read: plainAnswer,
};
const 获取用户Operation: Operation<Envelope<undefined>> = {
  id: "获取用户",
  method: "GET",
  path: "/g",
  answer: "none",
  read: plainAnswer,
};

/** `GET /f` */
export function _2faEnable(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(_2faEnableOperation, undefined, options);
}

/** `GET /h` */
export function getHTTPSUrlV2(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(getHTTPSUrlV2Operation, undefined, options);
}

/** `GET /e` */
export function then_(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(then_Operation, undefined, options);
}

/** `GET /g` */
export function 获取用户(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(获取用户Operation, undefined, options);
}
