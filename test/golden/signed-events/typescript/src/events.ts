// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "./envelope.js";
import { type EventsOptions, createEvents } from "./runtime/events/create-events.js";
import { type PublishingEvents, publishing } from "./runtime/events/publishing.js";
import { type SignedEventsClientOptions, signedEventsSender } from "./signed-events/client.js";
import * as signedEventsCalls from "./signed-events/default.js";
export type { Envelope } from "./envelope.js";
export type { SignedEventsClientOptions } from "./signed-events/client.js";
export type { EventSettings, Events, EventsOptions, Subscribe } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { PublishingEvents } from "./runtime/events/publishing.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the access key; they are signed anew for every connection.
 *
 * `options`: those of `SignedEventsClient`. `own`: what is otherwise for events alone.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function signedEventsEvents(
  options: SignedEventsClientOptions,
  own?: EventsOptions,
): PublishingEvents<Envelope<undefined>> {
  return publishing(
    createEvents(
      {
        address: "wss://events.example.com:8443",
        path: "/sub",
        codeParameter: "code",
        credential: { kind: "signature", scheme: "shop", text: "socket\n" },
      },
      { ...options, accessKeyId: options.keyId, ...own },
    ),
    signedEventsSender(options),
    (sender, code, data, options) => signedEventsCalls.tell(sender, { kind: code, text: data }, options),
  );
}
