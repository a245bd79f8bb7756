// What an operation says beside its call, as plain data.
import type { Type } from "./model.js";

export interface Related {
  readonly callbacks: readonly Callback[];
  readonly links: readonly Link[];
  /** An object with a text for each header that a success is described with; lower-case names. */
  readonly headers: Type | null;
}

/** A request that the platform makes because of a call. */
export interface Callback {
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  /** Where it goes, as a runtime expression: `{$request.body#/url}`. */
  readonly url: string;
  /** Of its JSON body; null for none. */
  readonly type: Type | null;
}

/** A call that may follow. */
export interface Link {
  readonly name: string;
  /** As the document names it: an `operationId`, or the address of an operation. */
  readonly operation: string;
  /** Values that it gets, by parameter: text of the document, mostly runtime expressions. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly description: string;
}
