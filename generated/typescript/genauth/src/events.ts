// Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `npm run generate`.

import { type Events, type EventsOptions, createEvents } from "./runtime/events/create-events.js";
export type { EventSettings, Events, EventsOptions } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the token of a user (`accessToken`), which the platform wants in the address.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function authenticationEvents(options: EventsOptions): Events {
  return createEvents({
    address: "wss://openevent.genauth.ai",
    path: "/events/v1/authentication/sub",
    codeParameter: "code",
    credential: { kind: "queryToken", parameter: "token" },
  }, options);
}

/**
 * Subscribes to events with the access key (`accessKeyId`, `accessKeySecret`); they are signed anew for every
 * connection.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function managementEvents(options: EventsOptions): Events {
  return createEvents({
    address: "wss://openevent.genauth.ai",
    path: "/events/v1/management/sub",
    codeParameter: "code",
    credential: { kind: "signature", scheme: "GenAuth", text: "websocket\n" },
  }, options);
}
