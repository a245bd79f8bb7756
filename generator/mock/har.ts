// The traffic as HAR 1.2 (HTTP Archive), without secrets: an entry is redacted before it is kept.
import { STATUS_CODES } from "node:http";
import type { Answer } from "./answer.js";
import type { Api, Located } from "./api.js";
import { parsed } from "./json.js";
import type { Har, HarEntry, NameValue } from "./mock.js";
import { isJsonType, mediaType, type Received } from "./received.js";
import type { Redaction } from "./redaction.js";
import type { Route } from "./routes.js";

export interface Exchanged {
  readonly origin: string;
  readonly request: Received;
  /** Null when the connection ended without an answer. */
  readonly answer: Answer | null;
  readonly route: Route | null;
  /** Milliseconds since the epoch, and how long it took. */
  readonly started: number;
  readonly took: number;
}

const maximumEntries = 20_000;
const maximumText = 1_000_000;

export class Recorder {
  readonly #redaction: Redaction;
  #entries: HarEntry[] = [];

  constructor(redaction: Redaction) {
    this.#redaction = redaction;
  }

  add(exchange: Exchanged): void {
    // The oldest go in blocks, so that a full recording stays cheap.
    if (this.#entries.length >= maximumEntries) this.#entries = this.#entries.slice(maximumEntries / 10);
    this.#entries.push(this.#entry(exchange));
  }

  clear(): void {
    this.#entries = [];
  }

  har(): Har {
    return { log: { version: "1.2", creator: { name: "countersign mock", version: "1" }, entries: [...this.#entries] } };
  }

  #entry({ origin, request, answer, route, started, took }: Exchanged): HarEntry {
    const api = route?.api ?? null;
    const queryString = request.query.map(([name, value]) => {
      const schema = route?.parameters.find((parameter) => parameter.in === "query" && parameter.name === name.replace(/\[.*\]$/, ""))?.schema ?? null;
      return { name, value: this.#redaction.pair(name, value, api, schema) };
    });
    const path = request.target.slice(0, request.target.length - request.search.length);
    const search = queryString.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
    const contentType = request.headers["content-type"] ?? "";
    const schema = route?.body?.contents.find((content) => mediaType(content.contentType) === mediaType(contentType))?.schema ?? null;
    const body = typeof answer?.body === "string" ? answer.body : (answer?.body.toString("latin1") ?? "");
    const answerType = answer?.headers["content-type"] ?? "";
    const location = answer?.headers["location"] ?? "";
    return {
      startedDateTime: new Date(started).toISOString(),
      time: took,
      request: {
        method: request.method,
        url: `${origin}${this.#redaction.text(path)}${search === "" ? "" : `?${search}`}`,
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: this.#headers(request.headers),
        queryString,
        ...(request.bytes.length === 0 ? {} : { postData: { mimeType: contentType, text: this.#requestText(request, api, schema) } }),
        headersSize: -1,
        bodySize: request.bytes.length,
      },
      response: {
        status: answer?.status ?? 0,
        statusText: STATUS_CODES[answer?.status ?? 0] ?? "",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: answer === null ? [] : this.#headers(answer.headers),
        content: { size: Buffer.byteLength(body), mimeType: answerType, text: this.#text(body, answerType, api, answer?.content?.schema ?? null) },
        redirectURL: location === "" ? "" : this.#redaction.text(location),
        headersSize: -1,
        bodySize: Buffer.byteLength(body),
      },
      cache: {},
      timings: { send: 0, wait: took, receive: 0 },
      comment: route?.id ?? "no operation",
    };
  }

  #headers(headers: Readonly<Record<string, string>>): NameValue[] {
    return Object.entries(headers).map(([name, value]) => ({ name, value: this.#redaction.header(name, value) }));
  }

  #requestText({ body, bytes }: Received, api: Api | null, schema: Located | null): string {
    if (body.kind === "json") return JSON.stringify(this.#redaction.json(body.value, api, schema)).slice(0, maximumText);
    if (body.kind === "form") {
      const properties = api === null || schema === null ? null : api.shape(schema).properties;
      return new URLSearchParams(body.pairs.map(([name, value]) => [name, this.#redaction.pair(name, value, api, properties?.get(name) ?? null)])).toString();
    }
    if (body.kind === "multipart") return `[multipart: ${body.parts.map((part) => part.name).join(", ")}]`;
    return `[${bytes.length} bytes]`;
  }

  #text(text: string, contentType: string, api: Api | null, schema: Located | null): string {
    if (text === "") return "";
    if (text.length > maximumText) return `[${text.length} bytes]`;
    if (!isJsonType(mediaType(contentType))) return this.#redaction.text(text);
    const value = parsed(text);
    return value === undefined ? `[${text.length} bytes that are not JSON]` : JSON.stringify(this.#redaction.json(value, api, schema));
  }
}
