// Undoes `content-encoding`, within a limit: a few kilobytes may stand for gigabytes.
import { brotliDecompress, brotliDecompressSync, gunzip, gunzipSync, inflate, inflateRaw, inflateRawSync, inflateSync } from "node:zlib";
import { TransportError } from "../transport.js";

type Later = (bytes: Uint8Array, options: { maxOutputLength: number }, done: (error: Error | null, result: Uint8Array) => void) => void;
type AtOnce = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Below this many bytes the thread pool costs more than it saves. */
const small = 16_384;

/** The layers of `encoding` taken off, the last first. Rejects with `TransportError` with the `status` of the answer: `too-large` beyond `limit` bytes, else `invalid-answer`. */
export async function decoded(bytes: Uint8Array, encoding: string, limit: number, status: number): Promise<Uint8Array> {
  const layers = encoding.toLowerCase().split(",").map((layer) => layer.trim()).filter((layer) => layer !== "" && layer !== "identity");
  // Nobody needs three; every layer multiplies the work that an answer can make.
  if (layers.length > 2) throw new TransportError("invalid-answer", "The answer is compressed too many times", { status });
  let result = bytes;
  for (const layer of layers.reverse()) result = await withoutLayer(result, layer, limit, status);
  return result;
}

/** Whether an answer is read as it comes: some servers compress what was asked for as it is. What only `decoded` knows comes as a whole. */
export function isStreamed(encoding = "identity"): boolean {
  return /^(?:identity|(?:x-)?gzip)$/i.test(encoding.trim());
}

export function decodedStream(stream: ReadableStream<Uint8Array<ArrayBuffer>>, encoding = "identity"): ReadableStream<Uint8Array> {
  return /gzip/i.test(encoding) ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
}

async function withoutLayer(bytes: Uint8Array, layer: string, limit: number, status: number): Promise<Uint8Array> {
  const [later, atOnce] = decompressors(layer, bytes, status);
  try {
    const options = { maxOutputLength: Math.max(1, limit) };
    if (bytes.length <= small) return atOnce(bytes, options);
    return await new Promise((resolve, reject) => later(bytes, options, (error, result) => (error === null ? resolve(result) : reject(error))));
  } catch (error) {
    if (error instanceof RangeError) throw new TransportError("too-large", `The answer has more than ${limit} bytes`, { status });
    throw new TransportError("invalid-answer", `The answer is not valid ${layer}, or ended too early`, { status, cause: error });
  }
}

function decompressors(layer: string, bytes: Uint8Array, status: number): readonly [Later, AtOnce] {
  switch (layer) {
    case "gzip":
    case "x-gzip":
      return [gunzip, gunzipSync];
    case "br":
      return [brotliDecompress, brotliDecompressSync];
    case "deflate":
      // Some servers leave the zlib header out (RFC 9110, section 8.4.1.2).
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? [inflate, inflateSync] : [inflateRaw, inflateRawSync];
    default:
      throw new TransportError("invalid-answer", "The answer is compressed in an unknown way", { status });
  }
}
