// A body from its members: JSON, form, multipart, text or bytes.
import { filePart, typeOfFile } from "./binary.js";
import type { OutgoingBody } from "./credential.js";
import { multipart, partText } from "./multipart.js";
import type { OperationDetails, PartDetails } from "./operation.js";
import { queryPairs } from "./query.js";
import { scalarText } from "./request.js";

type Members = Readonly<Record<string, unknown>>;

/** `value`: the members left over for the body, or the one that is the body. Throws `TypeError` for a value that cannot travel so. */
export async function outgoingBody(kind: NonNullable<OperationDetails["body"]>, value: unknown, { contentType, parts = {} }: OperationDetails): Promise<OutgoingBody | null> {
  if (kind === "none" || value === undefined) return null;
  switch (kind) {
    case "json":
      return { contentType: contentType ?? "application/json", content: JSON.stringify(value), members: isMembers(value) ? value : null };
    case "form": {
      const members = membersOf(value);
      const texts = Object.entries(members).flatMap(([name, member]) => formTexts(name, member, parts[name]));
      return { contentType: contentType ?? "application/x-www-form-urlencoded", content: texts.join("&"), members };
    }
    case "multipart":
      // The boundary belongs to the content type, so whoever writes the body sets the header.
      if (value instanceof FormData) return { contentType: null, content: value, members: null };
      return { ...multipart(membersOf(value), parts, contentType), members: membersOf(value) };
    case "text":
      return { contentType: contentType ?? "text/plain;charset=utf-8", content: scalarText("body", value), members: null };
    case "binary":
      return binaryBody(value, contentType);
  }
}

/** A style that the document names is that of the query; otherwise lists are repeated and objects are JSON (OpenAPI 3.1, Encoding Object). */
function formTexts(name: string, value: unknown, part: PartDetails = {}): readonly string[] {
  const { style, explode, allowReserved, contentType } = part;
  if (value === null || value === undefined) return [];
  if (style !== undefined || explode !== undefined || allowReserved !== undefined) {
    return queryPairs(name, value, part).map(([key, text, encoded]) => `${new URLSearchParams([[key, ""]])}${encoded ?? encodeURIComponent(text)}`);
  }
  if (Array.isArray(value) && contentType === undefined) return value.flatMap((item) => formTexts(name, item));
  return [new URLSearchParams([[name, partText(name, value, contentType)]]).toString()];
}

/** A `Blob` is read: with its length known no server has to accept a body of unknown length, and it can be sent again. */
async function binaryBody(value: unknown, declared: string | undefined): Promise<OutgoingBody> {
  if (typeof value === "string") return { contentType: declared ?? "application/octet-stream", content: value, members: null };
  const file = filePart(value);
  if (file === null) throw new TypeError("body: must be bytes, a Blob, a stream or text");
  const { data } = file;
  const content = data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  return { contentType: typeOfFile(file, declared), content, members: null };
}

function membersOf(value: unknown): Members {
  if (isMembers(value)) return value;
  throw new TypeError("body: must be an object");
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
