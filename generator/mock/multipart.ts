// Parts of a `multipart/form-data` body (RFC 7578).

export interface MultipartPart {
  readonly name: string;
  /** Null for a plain field. */
  readonly file: { readonly name: string; readonly contentType: string; readonly bytes: number } | null;
  /** Empty for a file. */
  readonly text: string;
}

const maximumParts = 1000;

/** Null when the body is not one. */
export function multipartParts(bytes: Buffer, contentType: string): MultipartPart[] | null {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const delimiter = Buffer.from(`--${mark}`, "latin1");
  const parts: MultipartPart[] = [];
  let start = bytes.indexOf(delimiter);
  while (start >= 0 && parts.length <= maximumParts) {
    const begin = start + delimiter.length;
    if (bytes.subarray(begin, begin + 2).toString("latin1") === "--") return parts;
    const next = bytes.indexOf(delimiter, begin);
    if (next < 0) return null;
    const part = partOf(bytes.subarray(begin + 2, next - 2));
    if (part === null) return null;
    parts.push(part);
    start = next;
  }
  return null;
}

function partOf(bytes: Buffer): MultipartPart | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString("utf8");
  const content = bytes.subarray(end + 4);
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(head)?.[1];
  const name = disposition === undefined ? undefined : /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (disposition === undefined || name === undefined) return null;
  const fileName = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  if (fileName === undefined) return { name, file: null, text: content.toString("utf8") };
  const type = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "application/octet-stream";
  return { name, file: { name: fileName, contentType: type, bytes: content.length }, text: "" };
}
