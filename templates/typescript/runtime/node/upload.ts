// Bodies that are no plain text or bytes, made ready for `node:http`.

/** Either `content` or `stream`, or nothing. */
export interface Upload {
  readonly content?: string | Uint8Array | undefined;
  readonly stream?: ReadableStream<Uint8Array> | undefined;
  /** Replaces the header: a form's boundary is known here only. */
  readonly contentType?: string | undefined;
}

/** A form is encoded in memory, by the platform's own encoder, and a `Blob` is read; a stream stays one. */
export async function upload(body: FormData | Blob | ReadableStream<Uint8Array>): Promise<Upload> {
  if (body instanceof ReadableStream) return { stream: body };
  if (body instanceof Blob) return { content: new Uint8Array(await body.arrayBuffer()) };
  const encoded = new Response(body);
  const contentType = encoded.headers.get("content-type");
  return { content: new Uint8Array(await encoded.arrayBuffer()), contentType: contentType ?? undefined };
}

/** What a body is written to. */
interface Sink {
  readonly destroyed: boolean;
  write(chunk: Uint8Array): boolean;
  end(): unknown;
  once(event: "drain" | "close", listener: () => void): unknown;
  off(event: "drain" | "close", listener: () => void): unknown;
}

/** Writes the stream as fast as the connection takes it; gives the stream up when the connection is gone. */
export async function pump(stream: ReadableStream<Uint8Array>, sink: Sink): Promise<void> {
  const reader = stream.getReader();
  const gone = (): void => void reader.cancel().catch(() => undefined);
  sink.once("close", gone);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (sink.destroyed) return gone();
      if (done) break;
      if (!sink.write(value)) await drained(sink);
    }
    sink.end();
  } finally {
    sink.off("close", gone);
  }
}

function drained(sink: Sink): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      sink.off("drain", done);
      sink.off("close", done);
      resolve();
    };
    sink.once("drain", done);
    sink.once("close", done);
  });
}
