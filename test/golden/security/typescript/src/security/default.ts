// Generated from test/golden/security/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { GetTokenAnswer, GetTokenRequest } from "./default.models.js";

const callClientOperation: Operation<Envelope<undefined>> = {
  id: "callClient",
  method: "POST",
  path: "/client",
  security: [["application"]],
  body: "none",
  answer: "none",
  read: plainAnswer,
};
const callEitherOperation: Operation<Envelope<undefined>> = {
  id: "callEither",
  method: "GET",
  path: "/either",
  security: [["header"], ["cookie", "query"], ["user"]],
  answer: "none",
  read: plainAnswer,
};
const callManagedOperation: Operation<Envelope<undefined>> = {
  id: "callManaged",
  method: "GET",
  path: "/managed",
  security: [["managed"]],
  answer: "none",
  read: plainAnswer,
};
const callModernOperation: Operation<Envelope<undefined>> = {
  id: "callModern",
  method: "POST",
  path: "/modern",
  security: [["messageSignature"]],
  body: "none",
  answer: "none",
  read: plainAnswer,
};
const callOpenOperation: Operation<Envelope<undefined>> = {
  id: "callOpen",
  method: "GET",
  path: "/open",
  answer: "none",
  read: plainAnswer,
};
const callOptionalOperation: Operation<Envelope<undefined>> = {
  id: "callOptional",
  method: "GET",
  path: "/optional",
  security: [[], ["bearer"]],
  answer: "none",
  read: plainAnswer,
};
const callScopedOperation: Operation<Envelope<undefined>> = {
  id: "callScoped",
  method: "GET",
  path: "/scoped",
  security: [["oauth"], ["oidc"]],
  answer: "none",
  read: plainAnswer,
};
const callServerOperation: Operation<Envelope<undefined>> = {
  id: "callServer",
  method: "GET",
  path: "/server",
  security: [["admin"]],
  answer: "none",
  read: plainAnswer,
};
const callSignedOperation: Operation<Envelope<undefined>> = {
  id: "callSigned",
  method: "POST",
  path: "/signed",
  security: [["accessKey"]],
  body: "none",
  answer: "none",
  read: plainAnswer,
};
const getTokenOperation: Operation<Envelope<GetTokenAnswer>> = {
  id: "getToken",
  method: "POST",
  path: "/token",
  read: plainAnswer,
  secret: ["secret", "token"],
};

/** `POST /client` */
export function callClient(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callClientOperation, undefined, options);
}

/** `GET /either` */
export function callEither(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callEitherOperation, undefined, options);
}

/** `GET /managed` */
export function callManaged(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callManagedOperation, undefined, options);
}

/** `POST /modern` */
export function callModern(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callModernOperation, undefined, options);
}

/** `GET /open` */
export function callOpen(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callOpenOperation, undefined, options);
}

/** `GET /optional` */
export function callOptional(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callOptionalOperation, undefined, options);
}

/** `GET /scoped` */
export function callScoped(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callScopedOperation, undefined, options);
}

/** `GET /server` */
export function callServer(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callServerOperation, undefined, options);
}

/** `POST /signed` */
export function callSigned(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(callSignedOperation, undefined, options);
}

/** `POST /token` */
export function getToken(
  client: Sender,
  input: GetTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<GetTokenAnswer>> {
  return client.send(getTokenOperation, input, options);
}
