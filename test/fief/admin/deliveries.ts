// Webhooks as the server sends them: signed over the time and the bytes of the body, once, and without waiting for an answer.
import { createHmac } from "node:crypto";
import type { Json } from "./exchange.js";
import { dated, type Store } from "./store.js";

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

/** Sends to all that subscribed to this type, and logs it. Who cannot be reached misses it, where the server would try again. */
export function announce({ webhooks, logs }: Store, type: string, data: Json): void {
  for (const { id, url, events, secret } of webhooks.values()) {
    if (!events.includes(type)) continue;
    const delivery = signedDelivery({ type, data }, secret);
    const logged = (response: string | null, failure: string | null): void => {
      const error = { error_type: failure === null ? null : "HTTPError", error_message: failure };
      logs.unshift({ ...dated(), webhook_id: id, event: type, attempt: 1, payload: delivery.body, success: failure === null, response, ...error });
    };
    fetch(url, { method: "POST", redirect: "manual", ...delivery })
      .then(async (answer) => logged(await answer.text(), answer.ok ? null : `HTTP ${answer.status}`))
      .catch(() => logged(null, "All connection attempts failed"));
  }
}
