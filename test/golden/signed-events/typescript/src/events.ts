// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `npm run generate`.

import { type Events, type EventsOptions, createEvents } from "./runtime/events/create-events.js";
export type { EventSettings, Events, EventsOptions } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the access key (`accessKeyId`, `accessKeySecret`); they are signed anew for every
 * connection.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function signedEventsEvents(options: EventsOptions): Events {
  return createEvents({
    address: "wss://events.example.com:8443",
    path: "/sub",
    codeParameter: "code",
    credential: { kind: "signature", scheme: "shop", text: "socket\n" },
  }, options);
}
