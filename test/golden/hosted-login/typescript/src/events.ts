// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `npm run generate`.

import { type Events, type EventsOptions, createEvents } from "./runtime/events/create-events.js";
export type { EventSettings, Events, EventsOptions } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the token of a user (`accessToken`), which the platform wants in the address.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function hostedLoginEvents(options: EventsOptions): Events {
  return createEvents({
    address: "wss://events.example.com",
    path: "/events/sub",
    codeParameter: "code",
    credential: { kind: "queryToken", parameter: "token" },
  }, options);
}
