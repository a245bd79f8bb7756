// Generated from spec/genauth/authentication/events.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { PubEventRequest, PubEventResult } from "../shared/common.models.js";
import type { PubRequest } from "./events.models.js";

const pubUserEventOperation: EnvelopeOperation<Envelope<PubEventResult>> = {
  id: "pubUserEvent",
  method: "POST",
  path: "/api/v3/pub-userEvent",
  security: [["userToken"]],
  build: jsonRequest,
};

/**
 * Publishes a custom event of the signed-in user.
 *
 * Subscribers of the event receive it. `pub` is the shorter form, which turns an object into JSON text and fills in the
 * source.
 *
 * `POST /api/v3/pub-userEvent`
 */
export function pubUserEvent(
  client: Sender,
  input: PubEventRequest,
  options?: RequestOptions,
): Promise<Envelope<PubEventResult>> {
  return client.send(pubUserEventOperation, input, options);
}

/** Publishes an event. A short form of `pubUserEvent`: `POST /api/v3/pub-userEvent` */
export function pub(client: Sender, input: PubRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
  return client.send(
    pubUserEventOperation,
    {
      source: "@countersign/genauth/0.1.0",
      eventData: input.data,
      eventType: input.eventName,
    },
    options,
  );
}
