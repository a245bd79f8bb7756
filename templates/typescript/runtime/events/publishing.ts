// Events of a platform that lets its clients publish too: by an operation of the client, with the client's own options.
import type { RequestOptions, Sender } from "../sender.js";
import type { Events } from "./create-events.js";

/** `Answer`: of the operation that publishes. */
export interface PublishingEvents<Answer, Known extends object = object> extends Events<Known> {
  /**
   * Gives the data to all who subscribe to this kind of event: a text as it is, so that JSON which is written already stays what it is; anything
   * else as JSON. Rejects with `TypeError` for what JSON has no text for; failures are in the answer.
   */
  readonly pub: (code: string, data: unknown, options?: RequestOptions) => Promise<Answer>;
}

type Publish<Answer> = (sender: Sender, code: string, text: string, options: RequestOptions | undefined) => Promise<Answer>;

export function publishing<Answer, Known extends object>(events: Events<Known>, sender: Sender, publish: Publish<Answer>): PublishingEvents<Answer, Known> {
  return {
    ...events,
    pub: async (code, data, options) => {
      if (code === "") throw new TypeError("code: missing");
      const text: unknown = typeof data === "string" ? data : JSON.stringify(data);
      if (typeof text !== "string") throw new TypeError("data: has no JSON");
      return await publish(sender, code, text, options);
    },
    close: async () => {
      sender.close();
      await events.close();
    },
  };
}
