// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { Fruit } from "./quarkus.models.js";

const addFruitOperation: Operation<unknown> = {
  id: "addFruit",
  method: "POST",
  path: "/quarkus/fruits",
  security: [["SecurityScheme"]],
};

/** `POST /quarkus/fruits` */
export function addFruit(client: PlainSender, input: Fruit, options?: RequestOptions): ResultPromise<Fruit[]> {
  return client.call(addFruitOperation, input, options);
}
