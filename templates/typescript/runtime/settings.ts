// What a generated client tells the runtime about its API: a table of data, and a function for each credential.
import type { Credential } from "./credential.js";

/** `Options`: the interface of the client's options, which the credentials read. */
export interface ClientSettings<Options> {
  /** Package and version for `user-agent`: `countersign-genauth/0.1.0`. */
  readonly agent: string;
  /** Address with names of options in braces: `{host}/base`. Empty or a path alone: the option `baseUrl` must say the rest. */
  readonly server: string;
  /** Constructor options by name, beside those of every client. */
  readonly options: Readonly<Record<string, OptionRule>>;
  readonly envelope: EnvelopeFields | null;
  /** Names of the credentials that sign with a secret; a client with one refuses to run in a browser. */
  readonly signing: readonly string[];
  /** By name, in the order of preference. They read `options` when they are used, not when they are made. */
  readonly credentials: Readonly<Record<string, (options: Options) => Credential>>;
}

export interface OptionRule {
  /** What is said where it is missing; without it, it may be. */
  readonly required?: string;
  /** Not required when another option has this value. */
  readonly unless?: readonly [option: string, value: unknown];
  readonly default?: unknown;
  /** The only values that will do. */
  readonly values?: readonly unknown[];
  /** `boolean` or `number` (none is negative); anything else, and absent: text, or what a credential can read. */
  readonly type?: string;
  readonly secret?: boolean;
  /** Header that carries the value with every request, in lower case. */
  readonly header?: string;
  /** Older spellings. */
  readonly aliases?: readonly string[];
}

/** Names on the wire, by role. */
export interface EnvelopeFields {
  readonly status: string;
  readonly message: string;
  readonly code: string;
  readonly requestId: string;
  readonly data: string;
  /** The status that means success. */
  readonly success: number;
}
