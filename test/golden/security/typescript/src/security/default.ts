// Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { GetTokenAnswer, GetTokenRequest } from "./default.models.js";

const callClientOperation: Operation<unknown> = {
  id: "callClient",
  method: "POST",
  path: "/client",
  answer: "none",
  security: [["application"]],
};
const callEitherOperation: Operation<unknown> = {
  id: "callEither",
  method: "GET",
  path: "/either",
  answer: "none",
  security: [["header"], ["cookie", "query"], ["user"]],
};
const callManagedOperation: Operation<unknown> = {
  id: "callManaged",
  method: "GET",
  path: "/managed",
  answer: "none",
  security: [["managed"]],
};
const callModernOperation: Operation<unknown> = {
  id: "callModern",
  method: "POST",
  path: "/modern",
  answer: "none",
  security: [["messageSignature"]],
};
const callNarrowOperation: Operation<unknown> = {
  id: "callNarrow",
  method: "GET",
  path: "/narrow",
  answer: "none",
  security: [["oauth"]],
  scopes: [{ oauth: "read" }],
};
const callOptionalOperation: Operation<unknown> = {
  id: "callOptional",
  method: "GET",
  path: "/optional",
  answer: "none",
  security: [[], ["bearer"]],
};
const callScopedOperation: Operation<unknown> = {
  id: "callScoped",
  method: "GET",
  path: "/scoped",
  answer: "none",
  security: [["oauth"], ["oidc"]],
};
const callServerOperation: Operation<unknown> = {
  id: "callServer",
  method: "GET",
  path: "/server",
  answer: "none",
  security: [["admin"]],
};
const callSignedOperation: Operation<unknown> = {
  id: "callSigned",
  method: "POST",
  path: "/signed",
  answer: "none",
  security: [["accessKey"]],
};
const getTokenOperation: Operation<unknown> = {
  id: "getToken",
  method: "POST",
  path: "/token",
  secret: ["secret", "token"],
};

/** `POST /client` */
export function callClient(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callClientOperation, undefined, options);
}

/** `GET /either` */
export function callEither(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callEitherOperation, undefined, options);
}

/** `GET /managed` */
export function callManaged(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callManagedOperation, undefined, options);
}

/** `POST /modern` */
export function callModern(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callModernOperation, undefined, options);
}

/** `GET /narrow` */
export function callNarrow(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callNarrowOperation, undefined, options);
}

/** `GET /open` */
export function callOpen(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /open 204", undefined, options);
}

/** `GET /optional` */
export function callOptional(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callOptionalOperation, undefined, options);
}

/** `GET /scoped` */
export function callScoped(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callScopedOperation, undefined, options);
}

/** `GET /server` */
export function callServer(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callServerOperation, undefined, options);
}

/** `POST /signed` */
export function callSigned(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(callSignedOperation, undefined, options);
}

/** `POST /token` */
export function getToken(
  client: PlainSender,
  input: GetTokenRequest,
  options?: RequestOptions,
): ResultPromise<GetTokenAnswer> {
  return client.call(getTokenOperation, input, options);
}
