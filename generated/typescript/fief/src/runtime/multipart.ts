// Writes bodies of several parts (RFC 7578): unlike `FormData` with content types of text, headers of parts, and streams.
import { filePart, typeOfFile } from "./binary.js";
import type { OutgoingBody } from "./credential.js";
import type { PartDetails } from "./operation.js";
import { queryPairs, simpleText } from "./query.js";
import { randomUuid } from "./random-uuid.js";
import { headerText, isPlain, jsonText, scalarText } from "./request.js";

type Kept = string | Blob | Uint8Array<ArrayBuffer>;
type Piece = Kept | ReadableStream<Uint8Array>;

/**
 * Members in their order, lists as parts of one name, null left out. With a stream among the parts the whole is one, which is sent
 * once and never again; otherwise it is a `Blob`. Throws `TypeError` that names the member which cannot be sent.
 */
export function multipart(members: Readonly<Record<string, unknown>>, parts: Readonly<Record<string, PartDetails>>, contentType = "multipart/form-data"): Pick<OutgoingBody, "contentType" | "content"> {
  const boundary = `part-${randomUuid()}`;
  const headers = new Set<string>();
  for (const part of Object.values(parts)) for (const member of Object.values(part.headers ?? {})) headers.add(member);
  const pieces: Piece[] = [];
  for (const [name, value] of Object.entries(members)) {
    if (headers.has(name)) continue;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    let own = "";
    for (const [header, member] of Object.entries(part?.headers ?? {})) {
      const given = members[member];
      if (given !== undefined && given !== null) own += `${header}: ${headerText(member, simpleText(member, given, undefined, (text) => text))}\r\n`;
    }
    for (const [key, item, type] of partsOf(name, value, part)) pieces.push(`--${boundary}\r\n`, ...partPieces(key, item, type, own), "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  return { contentType: `${contentType}; boundary=${boundary}`, content: pieces.every(isKept) ? new Blob(pieces) : streamOf(pieces) };
}

type Part = readonly [name: string, value: unknown, contentType: string | undefined];

/** A style that the document names is that of the query, and sets the content type aside; nothing is percent-encoded (OpenAPI 3.1.1, Encoding Object). */
function partsOf(name: string, value: unknown, part: PartDetails = {}): readonly Part[] {
  if (isStyled(value, part)) return queryPairs(name, value, part).map(([key, text]) => [key, text, undefined]);
  const { contentType } = part;
  const items: readonly unknown[] = Array.isArray(value) && !isJson(contentType) ? value : [value];
  return items.flatMap((item): readonly Part[] => (item === null || item === undefined ? [] : [[name, item, contentType]]));
}

/** Files have no style, and what is nested only `deepObject`. */
function isStyled(value: unknown, { style, explode }: PartDetails): boolean {
  if ((style === undefined && explode === undefined) || filePart(value) !== null) return false;
  const inner = isPlain(value) ? Object.values(value) : [];
  return !inner.some((item) => isPlain(item) && (style !== "deepObject" || filePart(item) !== null));
}

export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json\b/i.test(contentType);
}

/** JSON for objects, and for all where the content type says so. Throws `TypeError` for an object that is to be XML or several parts, and for a stream of Node.js, which would be the JSON of its members. */
export function partText(name: string, value: unknown, contentType: string | undefined): string {
  if (typeof value === "object" && value !== null && Symbol.asyncIterator in value) throw new TypeError(`${name}: must be bytes, a Blob or a ReadableStream (Readable.toWeb)`);
  const isObject = typeof value === "object" && !(value instanceof Date);
  if (isObject && contentType !== undefined && /^(?:[^,]*[/+]xml\b|multipart\/)/i.test(contentType)) throw new TypeError(`${name}: must be text, since it is sent as ${contentType}`);
  return isJson(contentType) || isObject ? jsonText(value) : scalarText(name, value);
}

/** A list of types (`image/png, image/jpeg`) or a range says which are allowed, not which this is. */
function partPieces(name: string, value: unknown, declared: string | undefined, headers: string): readonly Piece[] {
  const type = declared === undefined || /[,*]/.test(declared) ? undefined : declared;
  const file = filePart(value);
  if (file === null) {
    const known = type ?? (typeof value === "object" && !(value instanceof Date) ? "application/json" : undefined);
    return [heading(name, undefined, known, headers), partText(name, value, known)];
  }
  const { data, filename = data instanceof File ? data.name : "blob" } = file;
  return [heading(name, filename, typeOfFile(file, declared), headers), data instanceof ArrayBuffer || data instanceof Uint8Array ? new Uint8Array(data) : data];
}

function heading(name: string, filename: string | undefined, type: string | undefined, headers: string): string {
  const file = filename === undefined ? "" : `; filename="${escaped(filename)}"`;
  return `content-disposition: form-data; name="${escaped(name)}"${file}\r\n${type === undefined ? "" : `content-type: ${headerText(name, type)}\r\n`}${headers}\r\n`;
}

/** As browsers do (HTML, multipart/form-data encoding algorithm). */
function escaped(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}

function isKept(piece: Piece): piece is Kept {
  return !(piece instanceof ReadableStream);
}

function streamOf(pieces: readonly Piece[]): ReadableStream<Uint8Array> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) {
      const reader = (isKept(piece) ? new Blob([piece]).stream() : piece).getReader();
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
      } finally {
        await reader.cancel();
      }
    }
  };
  const all = bytes();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await all.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await all.return(undefined)),
  });
}
