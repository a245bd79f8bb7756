// One subscription: a WebSocket that is opened again when it is lost, read by a callback or as an async iterator.
import { WebSocket, type RawData } from "ws";
import type { Dialling } from "./dialling.js";
import { EventError } from "./event-error.js";

export interface PlatformEvent<Data = unknown> {
  /** Kind of the event that was subscribed to. */
  readonly code: string;
  /** The message as it came. */
  readonly text: string;
  /** JSON of the message, or the text where it is none. */
  readonly data: Data;
}

export interface SubscriptionOptions {
  /** Ends the subscription. */
  readonly signal?: AbortSignal | undefined;
  /** Attempts in a row to connect again. Default: Infinity. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds: bounds of the waiting between attempts, which doubles, with full jitter. Default: 250 and 30000. */
  readonly retryDelay?: readonly [shortest: number, longest: number] | undefined;
  /** Milliseconds that a connection must last for the attempts and the waiting to begin anew; an event does the same. Default: 10000. */
  readonly steadyAfter?: number | undefined;
  /** Milliseconds between pings; after two without an answer the connection counts as lost. Default: 30000. */
  readonly heartbeat?: number | undefined;
  /** Bytes of one message; a longer one ends the subscription with `too-large`. Default: 1048576. */
  readonly maxMessageBytes?: number | undefined;
  /** Events that wait to be read; one more ends the subscription with `overflow`. Default: 1000. */
  readonly maxWaiting?: number | undefined;
  /** From 0 to 1. Default: the system's chance. */
  readonly random?: (() => number) | undefined;
}

/** To be read by one loop, which ends the subscription when it is left. */
export interface Subscription<Data = unknown> extends AsyncIterable<PlatformEvent<Data>> {
  /** Resolves when the first connection stands; rejects with `EventError` when there will be none. */
  readonly ready: Promise<void>;
  /** Resolves when the subscription has ended by `close` or the signal; rejects with `EventError` otherwise. */
  readonly closed: Promise<void>;
  /** Ends the subscription and its iterators; resolves when the connection is gone. */
  close(): Promise<void>;
}

/** Where to connect to, and what proves the subscriber: asked anew for each connection. */
export type Connect = () => Promise<{ readonly address: string; readonly headers: Readonly<Record<string, string>>; readonly dial: Dialling }>;

/** Called for each event, in order; a promise is not waited for. What it throws or rejects with ends the subscription: `closed` rejects with it. */
export type EventHandler<Data = unknown> = (event: PlatformEvent<Data>) => void | Promise<void>;

/** Never throws: what goes wrong is told by `ready` and `closed`. */
export function subscribed<Data>(code: string, connect: Connect, handler: EventHandler<Data> | undefined, options: SubscriptionOptions = {}): Subscription<Data> {
  const { signal, maxRetries = Infinity, retryDelay: [shortest, longest] = [250, 30_000], random = Math.random } = options;
  const { heartbeat = 30_000, steadyAfter = 10_000, maxMessageBytes = 1_048_576, maxWaiting = 1000 } = options;
  const waiting: PlatformEvent<Data>[] = [];
  const readers: (() => void)[] = [];
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended: { readonly error: unknown } | null = null;
  let failures = 0;
  const ready = settling<void>();
  const closed = settling<void>();

  const end = (error: unknown): void => {
    if (ended !== null) return;
    ended = { error };
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    const gone = (): void => {
      clearTimeout(timer);
      if (error === null) closed.resolve();
      else closed.reject(error);
      ready.reject(error ?? new EventError("lost", "The subscription was closed before it stood"));
      for (const wake of readers.splice(0)) wake();
    };
    if (socket === null || socket.readyState === WebSocket.CLOSED) return gone();
    socket.once("close", gone);
    // A peer that does not answer the close must not keep anything.
    timer = setTimeout(() => socket?.terminate(), 1000);
    if (socket.readyState === WebSocket.OPEN) socket.close(1000);
    else socket.terminate();
  };
  const stop = (): void => end(null);

  const again = (): void => {
    if (ended !== null) return;
    failures += 1;
    if (failures > maxRetries) return end(new EventError("lost", "The connection was lost and could not be made again"));
    timer = setTimeout(open, random() * Math.min(longest, shortest * 2 ** Math.min(failures - 1, 30)));
  };

  const received = (message: RawData): void => {
    if (ended !== null) return;
    failures = 0;
    const text = String(message);
    const event = { code, text, data: parsed<Data>(text) };
    if (handler !== undefined) return void handled(handler, event).catch(end);
    if (waiting.length >= maxWaiting) return end(new EventError("overflow", "Events came faster than they were read"));
    waiting.push(event);
    readers.shift()?.();
  };

  const opened = (own: WebSocket): void => {
    ready.resolve();
    beat(own, heartbeat);
    const steady = setTimeout(() => (failures = 0), steadyAfter);
    own.once("close", () => clearTimeout(steady));
  };

  const dialled = ({ address, headers, dial }: Awaited<ReturnType<Connect>>): void => {
    if (ended !== null) return;
    const own = new WebSocket(address, { ...dial, headers: { ...headers }, maxPayload: maxMessageBytes, handshakeTimeout: 10_000, followRedirects: false });
    socket = own;
    own.on("error", (error) => {
      const why = "code" in error ? String(error.code) : "";
      if (why === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") end(new EventError("too-large", `An event has more than ${maxMessageBytes} bytes`));
      // What Node and OpenSSL call a certificate that does not pass.
      else if (/CERT|LEAF_SIGNATURE|^INVALID_|^HOSTNAME_/.test(why)) end(new EventError("untrusted", `The server's TLS certificate is not trusted (${why})`));
    });
    own.on("unexpected-response", (request, { statusCode = 0 }) => {
      request.destroy();
      if (statusCode >= 300 && statusCode < 500 && statusCode !== 408 && statusCode !== 429) end(new EventError("refused", `The server answered HTTP ${statusCode} to the subscription`));
      else own.terminate();
    });
    own.on("open", () => opened(own));
    own.on("message", received);
    own.on("close", again);
  };

  const open = (): void => {
    connect().then(
      (place) => {
        try {
          dialled(place);
        } catch {
          // The library's error may quote the address, and with it the token.
          end(new EventError("credential", "The credential has characters that cannot be sent"));
        }
      },
      (error: unknown) => end(new EventError("credential", "There is no credential for the subscription", { cause: error })),
    );
  };

  if (signal?.aborted) end(null);
  else {
    signal?.addEventListener("abort", stop);
    open();
  }

  async function* events(): AsyncGenerator<PlatformEvent<Data>, void, undefined> {
    try {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (ended !== null) {
          if (ended.error !== null) throw ended.error;
          return;
        } else await new Promise<void>((wake) => readers.push(wake));
      }
    } finally {
      stop();
    }
  }

  return {
    ready: ready.promise,
    closed: closed.promise,
    close: async () => {
      end(null);
      await closed.promise.catch(() => undefined);
    },
    [Symbol.asyncIterator]: events,
  };
}

async function handled<Data>(handler: EventHandler<Data>, event: PlatformEvent<Data>): Promise<void> {
  await handler(event);
}

/** Pings until the socket closes; one that leaves two pings without an answer is dead. */
function beat(socket: WebSocket, interval: number): void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered > 1) return socket.terminate();
    unanswered += 1;
    socket.ping();
  }, interval);
  socket.on("pong", () => (unanswered = 0));
  socket.once("close", () => clearInterval(timer));
}

/** A promise that may be left alone: its rejection ends no process. */
function settling<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void; readonly reject: (error: unknown) => void } {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((one, other) => {
    resolve = one;
    reject = other;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** The caller says what it is, or the document: whoever distrusts them validates. */
function parsed<Data>(text: string): Data {
  let data: unknown = text;
  try {
    data = JSON.parse(text);
  } catch {
    // The text itself.
  }
  return data as Data;
}
