// Webhooks as the server sends them: signed over the time and the bytes of the body, once, and without waiting for an answer.
import { createHmac } from "node:crypto";
import type { Json } from "./exchange.js";
import type { Store } from "./store.js";

export interface Delivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `timestamp`: seconds since the epoch. */
export function signedDelivery(event: Json, secret: string, timestamp: number = Math.floor(Date.now() / 1000)): Delivery {
  const body = JSON.stringify(event);
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  const headers = { "content-type": "application/json", "user-agent": "fief-server-webhooks/0.30.0", "x-fief-webhook-timestamp": `${timestamp}`, "x-fief-webhook-signature": signature };
  return { body, headers };
}

/** Sends to all that subscribed to this type. Who cannot be reached misses it. */
export function announce({ webhooks }: Store, type: string, data: Json): void {
  for (const { url, events, secret } of webhooks.values()) {
    if (events.includes(type)) fetch(url, { method: "POST", redirect: "manual", ...signedDelivery({ type, data }, secret) }).catch(() => undefined);
  }
}
