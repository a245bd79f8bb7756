// What the mock server answers when it fails itself, so that nobody looks for the fault in a client.
import type { ServerResponse } from "node:http";

/** 500 with the reason. Closes the connection where an answer has begun, or nobody is there to read one. */
export function answerOwnFault(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  response.writeHead(500, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify({ message: `The mock server failed, which is a fault of its own: ${reason.slice(0, 300)}` }));
}
