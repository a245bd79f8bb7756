// What bytes can be given as.

export type BinaryContent = SentContent | ByteStream;

type SentContent = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** A `ReadableStream` by the types of Node.js (`Readable.toWeb(createReadStream(file))`), which are not those of browsers. */
export interface ByteStream {
  getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>; cancel(): Promise<void> };
}

/** Bytes with a name and a type of their own; by default those that a `File` has, else `blob` (in a form) and what the document says. */
export interface FilePart {
  readonly data: BinaryContent;
  /** Default, in a form: the name of a `File`, else `blob`. */
  readonly filename?: string | undefined;
  /** Default: what the document says; where it says several, or nothing, that of a `Blob`. */
  readonly contentType?: string | undefined;
}

/** A stream is sent as it comes: once, and never again after a failure. */
export type BinaryInput = BinaryContent | FilePart;

interface SentFile extends FilePart {
  readonly data: SentContent;
}

/** Null for what is no bytes. A view of shared memory is copied: neither `fetch` nor a `Blob` takes one. */
export function filePart(value: unknown): SentFile | null {
  if (ArrayBuffer.isView(value)) return { data: ownBytes(value) };
  if (isContent(value)) return { data: value };
  if (!isFilePart(value)) return null;
  return value.data instanceof Uint8Array ? { ...value, data: ownBytes(value.data) } : value;
}

function ownBytes(view: ArrayBufferView): Uint8Array {
  const { buffer, byteOffset, byteLength } = view;
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes);
}

/** `declared`: one type, or several or a range (`image/png, image/jpeg`, `image/*`), which say what is allowed and not what this is. */
export function typeOfFile({ data, contentType }: FilePart, declared: string | undefined): string {
  const own = contentType ?? ((data instanceof Blob && data.type) || undefined);
  if (declared === undefined || declared.includes("*")) return own ?? "application/octet-stream";
  const [first = "", ...others] = declared.split(/\s*,\s*/);
  return others.length > 0 ? (own ?? first) : (contentType ?? first);
}

function isFilePart(value: unknown): value is SentFile {
  return typeof value === "object" && value !== null && "data" in value && isContent(value.data);
}

function isContent(value: unknown): value is SentContent {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof ReadableStream;
}
