// What goes back over the wire.
import type { Api, Located } from "./api.js";
import { contentExample } from "./examples.js";
import { envelopeOf, type Failure, isEnveloped } from "./failure.js";
import { type Json, member, memberAt, replaced } from "./json.js";
import { mediaType } from "./received.js";
import type { Content, Route, RouteAnswer } from "./routes.js";
import { streamText } from "./streams.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Where the body's schema stands; null for what the mock says itself. */
  readonly content: Content | null;
}

/** Example answers by content; they cannot change while the server runs. */
const unchanged = new WeakMap<Content, Answer>();

/** The success that the operation declares, of the type that `accept` asks for; `change` may replace its data. */
export function successAnswer(route: Route, accept: string | undefined, change: (data: Json | undefined, schema: Located | null) => Json | undefined): Answer {
  const declared = successDeclaration(route.answers);
  const content = contentFor(declared?.contents ?? [], accept);
  const stream = content === null ? null : streamText(route.api, content);
  if (declared === null || content === null || stream !== null || !content.contentType.includes("json")) return plainAnswer(route, declared, content, stream);
  const example = contentExample(route.api, content) ?? null;
  const path = isEnveloped(route.api, content.schema) ? [envelopeOf(route.api)?.data ?? "data"] : [];
  const before = memberAt(example, path);
  const data = change(before, path.reduce<Located | null>((schema, name) => (schema === null ? null : (route.api.shape(schema).properties.get(name) ?? null)), content.schema));
  const known = unchanged.get(content);
  if (data === before && known !== undefined) return known;
  const filled = data === before || data === undefined ? example : replaced(example, path, data);
  const body = JSON.stringify(path.length === 0 ? filled : succeeded(route.api, filled));
  const answer = { status: statusNumber(declared), headers: { ...headersOf(route, declared), "content-type": content.contentType }, body, content };
  if (data === before) unchanged.set(content, answer);
  return answer;
}

/** With the address of the next page (RFC 8288), null where there is none, in the header that the operation describes for it; `isAlone`: a list asked for by a cursor, for which its answer has no other place. */
export function linked(route: Route, answer: Answer, next: string | null, isAlone: boolean): Answer {
  const pagination = member(route.operation, "x-pagination");
  const isDescribed = isAlone || member(pagination, "link") === true || route.answers.some(({ status, headers }) => status.startsWith("2") && headers.some(([name]) => name.toLowerCase() === "link"));
  if (pagination === false || !isDescribed) return answer;
  const { link: _, ...headers } = answer.headers;
  return { ...answer, headers: next === null ? headers : { ...headers, link: `<${next}>; rel="next"` } };
}

/** The declared type that the header likes best (RFC 9110, 12.5.1), of equal ones the first in the header; JSON where none is declared, or anything will do. */
function contentFor(contents: readonly Content[], accept = ""): Content | null {
  for (const range of contents.length > 1 ? rangesOf(accept) : []) {
    const fitting = contents.filter(({ contentType }) => fits(mediaType(contentType), range));
    if (fitting.length > 0) return jsonOrFirst(fitting);
  }
  return jsonOrFirst(contents);
}

function jsonOrFirst(contents: readonly Content[]): Content | null {
  return contents.find(({ contentType }) => contentType.includes("json")) ?? contents[0] ?? null;
}

function fits(type: string, range: string): boolean {
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

/** The types and ranges of an `Accept`, the most wanted first; without what is refused. */
function rangesOf(accept: string): readonly string[] {
  const ranges = accept.split(",").map((text) => ({ range: mediaType(text), weight: Number(/;\s*q=([\d.]+)/i.exec(text)?.[1] ?? 1) }));
  return ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight).map(({ range }) => range);
}

function succeeded(api: Api, value: Json): Json {
  const envelope = envelopeOf(api);
  return envelope === null ? value : replaced(value, [envelope.status], envelope.success);
}

function successDeclaration(answers: readonly RouteAnswer[]): RouteAnswer | null {
  const sorted = [...answers].sort((left, right) => left.status.localeCompare(right.status));
  return sorted.find((answer) => answer.status.startsWith("2")) ?? sorted.find((answer) => answer.status.startsWith("3")) ?? sorted.find((answer) => answer.status === "default") ?? null;
}

function statusNumber(answer: RouteAnswer): number {
  return /^\d{3}$/.test(answer.status) ? Number(answer.status) : answer.status.startsWith("3") ? 302 : 200;
}

function plainAnswer(route: Route, declared: RouteAnswer | null, content: Content | null, stream: string | null): Answer {
  if (declared === null) return { status: 204, headers: {}, body: "", content: null };
  const headers = headersOf(route, declared);
  if (content === null) return { status: statusNumber(declared), headers, body: "", content: null };
  const example = stream ?? contentExample(route.api, content);
  const body = typeof example === "string" ? example : example === undefined ? "" : JSON.stringify(example);
  const type = content.contentType.includes("*") ? "application/octet-stream" : content.contentType;
  return { status: statusNumber(declared), headers: { ...headers, "content-type": type }, body, content };
}

/** They tell of the bytes on the wire, which are not those of the example. */
const framing = new Set(["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"]);

function headersOf(route: Route, declared: RouteAnswer): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, header] of declared.headers) {
    if (framing.has(name.toLowerCase())) continue;
    const schema = route.api.child(header, "schema");
    const value = contentExample(route.api, { media: header, schema });
    const text = typeof value === "string" || typeof value === "number" ? String(value) : null;
    // A link to the next page would lead away from here.
    if (text !== null && !(name.toLowerCase() === "link" && /rel="?[^",]*\bnext\b/i.test(text)) && /^[\x20-\x7e]*$/.test(text) && /^[A-Za-z0-9-]+$/.test(name)) result[name.toLowerCase()] = text;
  }
  // A redirect goes somewhere, whatever the document says of its headers.
  return declared.status.startsWith("3") && declared.status !== "304" && result["location"] === undefined ? { ...result, location: "https://example.com/" } : result;
}

export function failureAnswer({ httpStatus, contentType, body, headers }: Failure): Answer {
  const answer = jsonAnswer(httpStatus, body, headers);
  return { ...answer, headers: { ...answer.headers, "content-type": contentType } };
}

export function jsonAnswer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body), content: null };
}

