// Events of the documents: lets listeners in that prove themselves, and gives them what is published.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Api } from "../api.js";
import type { Json } from "../json.js";
import { received } from "../received.js";
import type { Gate } from "../security.js";
import { type Channel, channelsOf, listenedCode, publishedEvent } from "./channels.js";
import type { Connections } from "./connections.js";

export class Events {
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #gate: Gate;
  readonly #basePath: string;
  /** Made for the first listener: the library would make every start slower. */
  #connections: Connections | null = null;
  #closed = false;

  constructor(apis: readonly Api[], gate: Gate, basePath: string) {
    this.#channels = channelsOf(apis);
    this.#gate = gate;
    this.#basePath = basePath;
  }

  /** Answers an upgrade: 101, 401 without proof, 400 without a kind of event, 404 elsewhere. */
  async upgrade(message: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const request = received(message, Buffer.alloc(0), this.#basePath);
    const channel = this.#channels.get(request.path);
    if (channel === undefined) return refuse(socket, "404 Not Found");
    const code = listenedCode(channel, request, this.#gate);
    if (code === null) return refuse(socket, "401 Unauthorized");
    if (code === "") return refuse(socket, "400 Bad Request");
    const { Connections: Made } = await import("./connections.js");
    if (this.#closed) return void socket.destroy();
    this.#connections ??= new Made();
    this.#connections.accept(message, socket, head, code);
  }

  /** How many listeners it was sent to. */
  send({ code, text }: { readonly code: string; readonly text: string }): number {
    return this.#connections?.send(code, text) ?? 0;
  }

  /** Delivers what an operation publishes, if it does. */
  published(path: string, body: Json | undefined): void {
    const event = publishedEvent(path, body);
    if (event !== null) this.send(event);
  }

  /** How many connections there were. */
  drop(): number {
    return this.#connections?.drop() ?? 0;
  }

  close(): void {
    this.#closed = true;
    this.drop();
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
