// A row of the tables: what a provider does otherwise, and what a client must make of it, in whatever language it is written.
import type { ApplicationOptions } from "./application.js";
import type { Behaviour } from "./misbehaving.js";

export interface Given extends Behaviour {
  readonly options?: ApplicationOptions;
  /** How far it goes: to the tokens, then to the user info, or to fresh tokens. Default: tokens. */
  readonly until?: "tokens" | "user info" | "refresh";
}

/** `accepted`, or fields of the error. */
export type Want = "accepted" | { readonly code: string | RegExp; readonly error?: string; readonly errorDescription?: string; readonly status?: number };
export type Module = readonly [name: string, { given: Given; want: Want }];

export const clientId = "sample";
