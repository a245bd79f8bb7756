// The page `api.md` of a package: all calls in one place, by client and group, for whoever looks for one.
import type { Docs, Group, Operation } from "../model/model.js";
import { codeSpan, markdown } from "./markdown.js";

/** Finished, encoded strings for the holes of `templates/prose/api.md.hbs`. */
export interface CallsPage {
  readonly name: string;
  readonly note: string;
  readonly clients: readonly { readonly title: string; readonly groups: readonly CallsGroup[] }[];
}

export interface CallsGroup {
  readonly title: string;
  readonly text: string;
  readonly calls: readonly CallRow[];
}

export interface CallRow {
  readonly call: string;
  readonly gives: string;
  readonly text: string;
  /** `POST /users`; empty for what is made of several or of none. */
  readonly place: string;
}

export function callsGroup({ name, docs }: Group, calls: readonly CallRow[]): CallsGroup {
  return { title: markdown(name.text), text: markdown(docs.summary), calls };
}

/** The methods of a login; no group where there are none. */
export function loginGroup(calls: readonly CallRow[]): readonly CallsGroup[] {
  return calls.length === 0 ? [] : [{ title: "Login", text: "What a login is made of, step by step.", calls }];
}

export function loginRow(call: string, gives: string, text: string): CallRow {
  return { call: codeSpan(call), gives: given(gives), text: markdown(text), place: "" };
}

export interface CallFacts {
  readonly operation: Operation;
  /** Default: those of the operation. */
  readonly docs?: Docs;
  /** With parameters in braces. */
  readonly path: string;
  /** Other ways to make the call: page by page, as a stream. */
  readonly ways?: string;
}

/** `call` and `gives` as the language writes them. */
export function callRow(call: string, gives: string, { operation, docs = operation.docs, path, ways = "" }: CallFacts): CallRow {
  const marks = [operation.deprecated ? "Deprecated." : "", ways, operation.unconfirmed ? "Known from a sister platform; this one may not serve it." : ""];
  const summary = docs.summary === "" ? (docs.description.split("\n", 1)[0] ?? "") : docs.summary;
  const text = [summary.replace(/(?<=\w)$/, "."), ...marks].filter((part) => part !== "").join(" ");
  return { call: codeSpan(call), gives: given(gives), text: markdown(text), place: codeSpan(`${operation.method} ${path}`) };
}

/** On one line; nothing for what gives nothing. */
function given(type: string): string {
  const line = type.replace(/\s+/g, " ").replace(/^ ?\| /, "").trim();
  return /^(?:|undefined|void|None)$/.test(line) ? "" : codeSpan(line);
}
