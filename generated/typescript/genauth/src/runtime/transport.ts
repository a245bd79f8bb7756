// The border to the network: one interface, implemented by `node/transport.ts` and `fetch-transport.ts`.

export interface TransportRequest {
  readonly method: string;
  /** Absolute; exactly what goes on the wire. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Value of the `host` header, `name` or `name:port`, where an internal address is called under a public name. Default: that of `url`.
   * With `fetch`, which cannot set it, and where it is malformed, `send` rejects with `TypeError`.
   */
  readonly authority?: string;
  readonly body?: string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array> | undefined;
  /** Ends the request, with its reason. */
  readonly signal: AbortSignal;
  /** Bytes after decompression; more is a failure of kind `too-large`. */
  readonly maxAnswerBytes: number;
  /** A 2xx is answered as soon as its headers are there, with its body as `stream`. Neither `signal` nor `maxAnswerBytes` counts for that any more. */
  readonly stream?: true | undefined;
}

/** A whole answer, or the beginning of a stream. Redirects are never followed by a transport. */
export interface TransportAnswer {
  /** Of HTTP. */
  readonly status: number;
  /** Lower-case names; several values joined with `, ` (`set-cookie` with a line feed). */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array | string;
  /** Instead of `body`, for a request that asks for it. Cancelling it closes the connection. */
  readonly stream?: ReadableStream<Uint8Array> | null | undefined;
}

export interface Transport {
  /** Resolves to any answer, whatever its status. Rejects with `TransportError` when there is none. */
  send(request: TransportRequest): Promise<TransportAnswer>;
  /**
   * Controllers of signals that no call uses any more, kept for the next ones: making one costs more than the rest of a call's bookkeeping.
   * Only for a transport that leaves no listener behind on the signal of a request that is over. Default: each call has its own.
   */
  readonly spare?: AbortController[];
  /** Closes idle connections. */
  close?(): void;
}

/** What a client passes on to the transport that it makes; a transport that cannot do one of them throws `TypeError`. */
export interface TransportOptions {
  /** Only exactly `false` stops the checking of TLS certificates, for this client alone and with a process warning. Default: true. */
  readonly rejectUnauthorized?: boolean | undefined;
  /** Certificates to trust (PEM; a text, bytes, or several texts) instead of the built-in ones, for this client alone. */
  readonly ca?: string | Uint8Array | readonly string[] | undefined;
  /** `http://user:password@proxy:3128`. Default: HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the process; `false`: none. */
  readonly proxy?: string | false | undefined;
  /** Used instead of the global `fetch`, by the fetch transport only. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What a transport throws; anything else that it throws counts as `network`. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  declare readonly kind: "timeout" | "aborted" | "network" | "too-large" | "invalid-answer";
  /** Of HTTP, when an answer had begun. */
  declare readonly status: number | undefined;
  constructor(kind: TransportError["kind"], message: string, options?: { readonly cause?: unknown; readonly status?: number | undefined }) {
    super(message, options);
    this.kind = kind;
    this.status = options?.status;
  }
}
