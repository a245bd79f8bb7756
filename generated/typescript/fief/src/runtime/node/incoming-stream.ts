// The body of an answer as it comes.
import type { IncomingMessage } from "node:http";

/** No faster than it is read; cancelling it closes the connection. */
export function incomingStream(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let over = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      const end = (finish: () => void): void => {
        if (!over) finish();
        over = true;
      };
      incoming.on("data", (chunk: Uint8Array<ArrayBuffer>) => {
        if (over) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => end(() => controller.close()));
      incoming.on("error", (error) => end(() => controller.error(error)));
      // The connection is gone: nothing else comes.
      incoming.on("close", () => end(() => controller.error(new Error("The connection was closed"))));
    },
    pull: () => void incoming.resume(),
    cancel: () => {
      // A destroyed message still hands out what it holds when it was just resumed.
      over = true;
      incoming.destroy();
    },
  });
}
