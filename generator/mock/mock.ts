// What a caller of the mock server says and gets.
import type { CoverageReport } from "./coverage.js";
import type { Fault } from "./faults.js";
import type { Har } from "./har.js";
import type { JsonObject } from "./json.js";

export interface MockOptions {
  /** Bundled OpenAPI 3.1 documents: every reference leads inside. */
  readonly documents: readonly JsonObject[];
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
  /** Adds a fault for calls to come. */
  fault(fault: Fault): void;
  coverage(): CoverageReport;
  har(): Har;
}
