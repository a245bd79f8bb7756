// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import type { HostedLoginClientOptions } from "./hosted-login/client.js";
import type { AddressChangedEvent } from "./models.js";
import { type Events, type EventsOptions, createEvents } from "./runtime/events/create-events.js";
export type { HostedLoginClientOptions } from "./hosted-login/client.js";
export type { AddressChangedEvent } from "./models.js";
export type { EventSettings, Events, EventsOptions, Subscribe } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the token of a user, which the platform wants in the address.
 *
 * `options`: those of `HostedLoginClient`. `own`: what is otherwise for events alone.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function hostedLoginEvents(
  options: HostedLoginClientOptions,
  own?: EventsOptions,
): Events<{ addressChanged: AddressChangedEvent }> {
  return createEvents<{ addressChanged: AddressChangedEvent }>(
    {
      address: "wss://events.example.com",
      path: "/events/sub",
      codeParameter: "code",
      credential: { kind: "queryToken", parameter: "token" },
      server: { host: "https://shop.example.com" },
    },
    { ...options, ...own },
  );
}
