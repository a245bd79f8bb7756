// Answers that come item by item: server-sent events, JSON in lines, JSON text sequences. Shipped with the calls that have one.
//
// Each reader takes an answer of the transport and can be iterated once; leaving the loop, and the call's signal, close the connection.
// Iterating rejects with the signal's reason, or with a `TransportError`: `network` when the answer breaks off, `invalid-answer` for
// what is no item, `too-large` for too long a one.
import { parsed } from "./answer.js";
import { TransportError, type TransportAnswer } from "./transport.js";

/** `read`: gives the value of a JSON text, undefined for what is none; by default as `JSON.parse` does. */
export type ItemReader = (answer: TransportAnswer, signal?: AbortSignal, read?: ReadText) => AsyncGenerator<unknown>;

type ReadText = (text: string) => unknown;

/** An event (HTML, server-sent events). */
export interface ServerSentEvent<Data> {
  /** `message` when the server names none. */
  readonly event: string;
  readonly data: Data;
  /** The last one that the server sent; empty before. */
  readonly id: string;
  /** Milliseconds after which the server wants to be asked again, when it says so. */
  readonly retry?: number;
}

/** Characters of one item; more is no item but an attack. */
const longest = 16_777_216;

type Chunks = AsyncIterable<Uint8Array>;

/** Events with JSON as their data, up to one that says `[DONE]`. */
export const eventItems: ItemReader = (answer, signal, read) => events(chunksOf(answer, signal), read, "[DONE]");

/** Events with text as their data. */
export const textEventItems: ItemReader = (answer, signal) => events(chunksOf(answer, signal), (data) => data);

/** Events whose data is JSON where it can be read so, and otherwise text, up to one that says `[DONE]`. */
export const mixedEventItems: ItemReader = (answer, signal, read = (body) => parsed({ body })) =>
  events(chunksOf(answer, signal), (data) => {
    const value = read(data);
    return value === undefined ? data : value;
  }, "[DONE]");

/** JSON, a value to a line; empty lines are none. */
export const lineItems: ItemReader = (answer, signal, read) => values(chunksOf(answer, signal), /\r\n|[\r\n]/, read);

/** A JSON text sequence (RFC 7464). */
export const sequenceItems: ItemReader = (answer, signal, read) => values(chunksOf(answer, signal), /\x1e/, read);

/** The signal counts at once, whether somebody reads or not. */
function chunksOf({ stream, body }: TransportAnswer, signal: AbortSignal | undefined): Chunks {
  const reader = (stream ?? new Blob([typeof body === "string" ? body : new Uint8Array(body)]).stream()).getReader();
  const close = (): Promise<void> => reader.cancel(signal?.reason).catch(() => undefined);
  const abort = (): void => void close();
  signal?.addEventListener("abort", abort);
  return (async function* () {
    try {
      for (;;) {
        const { done, value } = await reader.read();
        signal?.throwIfAborted();
        if (done) return;
        yield value;
      }
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof TransportError ? error : new TransportError("network", "The answer broke off", { cause: error });
    } finally {
      signal?.removeEventListener("abort", abort);
      await close();
    }
  })();
}

/** What stands between separators. */
async function* pieces(chunks: Chunks, separator: RegExp): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let afterReturn = false;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    if (text === "") continue;
    // CR LF in two chunks is one end of a line.
    if (afterReturn && text.startsWith("\n")) text = text.slice(1);
    afterReturn = text.endsWith("\r");
    const [first, ...others] = text.split(separator);
    rest += first;
    for (const part of others) {
      yield rest;
      rest = part;
    }
    if (rest.length > longest) throw new TransportError("too-large", `An item has more than ${longest} characters`);
  }
  yield rest + decoder.decode();
}

async function* values(chunks: Chunks, separator: RegExp, read?: ReadText): AsyncGenerator<unknown> {
  for await (const piece of pieces(chunks, separator)) if (piece.trim() !== "") yield itemOf(piece, read);
}

async function* events(chunks: Chunks, read?: ReadText, end?: string): AsyncGenerator<unknown> {
  let event = "";
  let id = "";
  let retry: number | undefined;
  let data: string[] = [];
  let length = 0;
  let begun = false;
  for await (const line of pieces(chunks, /\r\n|[\r\n]/)) {
    const parts = /^([^:]*):? ?([^]*)$/.exec(line);
    const field = parts?.[1] ?? "";
    const value = parts?.[2] ?? "";
    // A page or an error in JSON has no events: without a word it would be an empty stream.
    if (!begun && /[^\w-]/.test(field)) throw new TransportError("invalid-answer", "The answer is no stream of events");
    begun ||= line !== "";
    if (line === "") {
      const text = data.join("\n");
      if (text === end) return;
      if (data.length > 0) yield { event: event || "message", data: itemOf(text, read), id, ...(retry !== undefined && { retry }) } satisfies ServerSentEvent<unknown>;
      [event, data, length, retry] = ["", [], 0, undefined];
    } else if (field === "data") {
      data.push(value);
      length += value.length + 1;
      if (length > longest) throw new TransportError("too-large", `An item has more than ${longest} characters`);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}

function itemOf(text: string, read: ReadText = (body) => parsed({ body })): unknown {
  const value = read(text);
  // Never with a part of the answer: that may carry secrets.
  if (value === undefined) throw new TransportError("invalid-answer", "An item of the answer is no JSON");
  return value;
}
