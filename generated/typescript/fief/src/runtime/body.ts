// A body from its members: JSON, form, multipart, text or bytes.
import type { OutgoingBody } from "./credential.js";
import type { OperationDetails } from "./operation.js";
import { scalarText } from "./request.js";

type Members = Readonly<Record<string, unknown>>;

/** `value`: the members left over for the body, or the one that is the body. Throws `TypeError` for a value that cannot travel so. */
export async function outgoingBody(kind: NonNullable<OperationDetails["body"]>, value: unknown, { contentType, partTypes }: OperationDetails): Promise<OutgoingBody | null> {
  if (kind === "none" || value === undefined) return null;
  switch (kind) {
    case "json":
      return { contentType: contentType ?? "application/json", content: JSON.stringify(value), members: isMembers(value) ? value : null };
    case "form": {
      const members = membersOf(value);
      const pairs = Object.entries(members).flatMap(([name, member]) => formPairs(name, member));
      return { contentType: contentType ?? "application/x-www-form-urlencoded", content: new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString(), members };
    }
    case "multipart":
      // The boundary belongs to the content type, so whoever writes the body sets the header.
      if (value instanceof FormData) return { contentType: null, content: value, members: null };
      return { contentType: null, content: formData(membersOf(value), partTypes ?? {}), members: membersOf(value) };
    case "text":
      return { contentType: contentType ?? "text/plain;charset=utf-8", content: scalarText("body", value), members: null };
    case "binary":
      return { contentType: contentType ?? "application/octet-stream", content: await bytes(value), members: null };
  }
}

function formPairs(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => formPairs(name, item));
  return [[name, typeof value === "object" && !(value instanceof Date) ? JSON.stringify(value) : scalarText(name, value)]];
}

function formData(members: Members, partTypes: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const item of Array.isArray(value) ? value : [value]) appendPart(form, name, item, partTypes[name]);
  }
  return form;
}

function appendPart(form: FormData, name: string, value: unknown, type: string | undefined): void {
  if (value === null || value === undefined) return;
  if (value instanceof Blob) form.append(name, value);
  else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) form.append(name, new Blob([copied(value)], { type: type ?? "application/octet-stream" }));
  else if (typeof value === "object" && !(value instanceof Date)) form.append(name, new Blob([JSON.stringify(value)], { type: type ?? "application/json" }));
  else if (type !== undefined) form.append(name, new Blob([scalarText(name, value)], { type }));
  else form.append(name, scalarText(name, value));
}

function copied(value: ArrayBuffer | ArrayBufferView): ArrayBuffer {
  if (value instanceof ArrayBuffer) return value;
  const copy = new Uint8Array(value.byteLength);
  copy.set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  return copy.buffer;
}

/** A `Blob` is read: with its length known no server has to accept a body of unknown length, and it can be sent again. */
async function bytes(value: unknown): Promise<OutgoingBody["content"]> {
  if (value instanceof Uint8Array || value instanceof ReadableStream || typeof value === "string") return value;
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError("body: must be bytes, a Blob, a stream or text");
}

function membersOf(value: unknown): Members {
  if (isMembers(value)) return value;
  throw new TypeError("body: must be an object");
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
