// Answers that are bytes: all of them at once, or as they come. Shipped with the calls that have one.
import type { RequestOptions } from "./options.js";
import type { TransportAnswer } from "./transport.js";

/** What one call may do differently whose answer is bytes. */
export interface BinaryOptions<Streamed extends boolean = boolean> extends RequestOptions {
  /**
   * True: the data is a stream, there as soon as the answer begins, to be read once. Whoever does not read it to its end cancels it, or the connection stays open.
   * `timeout` and `maxAnswerBytes` do not count for it; `signal` does. Default: false, all the bytes.
   */
  readonly stream?: Streamed | undefined;
}

/** Data of a call with such options. */
export type BinaryAnswer<Streamed extends boolean> = Streamed extends true ? ReadableStream<Uint8Array> : Uint8Array;

export function wholeBytes({ body }: Pick<TransportAnswer, "body">): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

/** Of a transport that does not stream, the body that it has read. Aborting ends the stream with the signal's reason. */
export function streamedBytes({ stream, body }: TransportAnswer, signal?: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = stream ?? new Blob([new Uint8Array(wholeBytes({ body }))]).stream();
  return signal ? bytes.pipeThrough(new TransformStream(), { signal }) : bytes;
}
