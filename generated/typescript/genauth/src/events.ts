// Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `countersign generate`.

import { type AuthenticationClientOptions, authenticationSender } from "./authentication/client.js";
import * as authenticationCalls from "./authentication/events.js";
import type { Envelope } from "./envelope.js";
import { type ManagementClientOptions, managementSender } from "./management/client.js";
import * as managementCalls from "./management/events.js";
import { type EventsOptions, createEvents } from "./runtime/events/create-events.js";
import { type PublishingEvents, publishing } from "./runtime/events/publishing.js";
import type { PubEventResult } from "./shared/common.models.js";
export type { AuthenticationClientOptions } from "./authentication/client.js";
export type { Envelope } from "./envelope.js";
export type { ManagementClientOptions } from "./management/client.js";
export type { PubEventResult } from "./shared/common.models.js";
export type { EventSettings, Events, EventsOptions, Subscribe } from "./runtime/events/create-events.js";
export * from "./runtime/events/event-error.js";
export type { PublishingEvents } from "./runtime/events/publishing.js";
export type { EventHandler, PlatformEvent, Subscription, SubscriptionOptions } from "./runtime/events/subscription.js";

/**
 * Subscribes to events with the token of a user, which the platform wants in the address.
 *
 * `options`: those of `AuthenticationClient`. `own`: what is otherwise for events alone.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function authenticationEvents(
  options: AuthenticationClientOptions,
  own?: EventsOptions,
): PublishingEvents<Envelope<PubEventResult>> {
  return publishing(
    createEvents(
      {
        address: "wss://openevent.genauth.ai",
        path: "/events/v1/authentication/sub",
        codeParameter: "code",
        credential: { kind: "queryToken", parameter: "token" },
      },
      { ...options, ...own },
    ),
    authenticationSender(options),
    (sender, code, data, options) => authenticationCalls.pub(sender, { eventName: code, data: data }, options),
  );
}

/**
 * Subscribes to events with the access key; they are signed anew for every connection.
 *
 * `options`: those of `ManagementClient`. `own`: what is otherwise for events alone.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function managementEvents(
  options: ManagementClientOptions,
  own?: EventsOptions,
): PublishingEvents<Envelope<PubEventResult>> {
  return publishing(
    createEvents(
      {
        address: "wss://openevent.genauth.ai",
        path: "/events/v1/management/sub",
        codeParameter: "code",
        credential: { kind: "signature", scheme: "GenAuth", text: "websocket\n" },
        server: { host: "https://api.genauth.ai" },
      },
      { ...options, ...own },
    ),
    managementSender(options),
    (sender, code, data, options) => managementCalls.pub(sender, { eventName: code, data: data }, options),
  );
}
