// The WebSockets of those who listen, by the kind of event.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";

const maximumMessage = 65_536;

export class Connections {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: maximumMessage, clientTracking: false });
  readonly #listeners = new Map<WebSocket, string>();

  accept(message: IncomingMessage, socket: Duplex, head: Buffer, code: string): void {
    this.#server.handleUpgrade(message, socket, head, (connection) => {
      this.#listeners.set(connection, code);
      // Without a listener, a broken frame would end the process.
      connection.on("error", () => connection.terminate());
      connection.on("close", () => this.#listeners.delete(connection));
    });
  }

  /** How many it was sent to. */
  send(code: string, text: string): number {
    const meant = [...this.#listeners].filter(([connection, wanted]) => wanted === code && connection.readyState === connection.OPEN);
    for (const [connection] of meant) connection.send(text);
    return meant.length;
  }

  /** Without a goodbye, as when a network is lost. How many there were. */
  drop(): number {
    const all = [...this.#listeners.keys()];
    for (const connection of all) connection.terminate();
    return all.length;
  }
}
