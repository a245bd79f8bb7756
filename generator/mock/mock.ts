// What a caller of the mock server says and gets.
import type { JsonObject } from "../document/value.js";

/** An OpenAPI document as data. */
export type OpenApiDocument = JsonObject;

export interface MockOptions {
  /** Bundled OpenAPI 3.1 documents: every reference leads inside. */
  readonly documents: readonly OpenApiDocument[];
  /** Default: 0, any free port. The address is always 127.0.0.1. */
  readonly port?: number;
  /** What the mock expects, by name of the client option: `accessKeyId`, `accessKeySecret`, `appId`, `appSecret`, `accessToken`. Default: `defaultCredentials`. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Applications may identify themselves without a secret. Default: false. */
  readonly publicClient?: boolean;
  /** False: every answer comes from the examples. Default: true. */
  readonly state?: boolean;
  /** HTTP status of an envelope that tells of a failure: 200, as the platforms do, or the envelope's own. Default: `ok`. */
  readonly failureStatus?: "ok" | "same";
  /** Seconds that a signed request's date may be away from now. Default: 300. */
  readonly clockTolerance?: number;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** Served under this path as well: `/identity`. No part of what is signed by `hmac-headers`. */
  readonly basePath?: string;
  /** Origins of pages that may call the server, as browsers send them: `http://localhost:5173`. Default: none. */
  readonly corsOrigins?: readonly string[];
  /** Bytes of a request body. Default: 10 MiB. */
  readonly maxBodyBytes?: number;
  /** False: no traffic is kept. Default: true. */
  readonly record?: boolean;
}

export interface Mock {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Forgets state, faults, logins, tokens and nonces; coverage, traffic and listeners to events stay. */
  reset(): void;
  /** Adds a fault for calls to come; throws where it could not happen. */
  fault(fault: Fault): void;
  coverage(): CoverageReport;
  har(): Har;
}

export interface ReadingOptions {
  /** The folder that references may reach; null: that of each document. */
  readonly root?: string | null;
  /** Overlays of every document that is named itself, in this order. */
  readonly overlays?: readonly string[];
  /** Origins that references may lead to, besides those of a configuration: `https://example.com`. */
  readonly origins?: readonly string[];
}

/** What should go wrong, and for whom. Everything is optional; an empty filter means every operation. */
export interface Fault {
  /** Operation id. */
  readonly operation?: string;
  readonly method?: string;
  /** Path as sent, without query. */
  readonly path?: string;
  /** Milliseconds to wait before anything else, at most ten minutes. */
  readonly latency?: number;
  /** HTTP status of the answer; also the status in an envelope. */
  readonly status?: number;
  /** Value of `retry-after`: seconds or an HTTP date. */
  readonly retryAfter?: string | number;
  /** `truncated`: JSON that ends too early. `cut`: the connection ends inside the body. `html`: a page of a proxy. `large`: more than 32 MiB. */
  readonly body?: "truncated" | "cut" | "html" | "empty" | "large";
  /** No fault, but rarely tried: the body is compressed. */
  readonly encoding?: "gzip" | "br" | "deflate";
  /** The connection is reset and nothing is answered. */
  readonly reset?: boolean;
  /** How many calls it happens to. Default: 1 in a header, otherwise until reset. */
  readonly count?: number;
}

export interface OperationCalls {
  readonly document: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly calls: number;
  /** Calls that were answered as the operation declares for success. */
  readonly succeeded: number;
}

export interface CoverageReport {
  readonly total: number;
  /** Operations that succeeded at least once. */
  readonly covered: number;
  readonly missing: readonly string[];
  readonly operations: readonly OperationCalls[];
}

export interface NameValue {
  readonly name: string;
  readonly value: string;
}

export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly NameValue[];
    readonly headers: readonly NameValue[];
    readonly queryString: readonly NameValue[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly NameValue[];
    readonly headers: readonly NameValue[];
    readonly content: { readonly size: number; readonly mimeType: string; readonly text: string };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Record<string, never>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  /** Operation id, or what went wrong. */
  readonly comment: string;
}

export interface Har {
  readonly log: { readonly version: "1.2"; readonly creator: { readonly name: string; readonly version: string }; readonly entries: readonly HarEntry[] };
}
