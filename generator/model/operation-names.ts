// Names of operations, their variants and aliases: unique in a client, whatever the letter case of a language.
import type { Place } from "../diagnostics.js";
import type { NamingOptions, Overrides } from "./overrides.js";
import { compareText } from "./node.js";
import { Numbers } from "./numbers.js";
import { nameKey, pascalOf } from "./words.js";

export interface Wanted {
  /** `alternative`: the operation with another content. */
  readonly kind: "operation" | "variant" | "alternative" | "alias";
  readonly text: string;
  /** As the document has it, where `text` may be shorter. */
  readonly id?: string;
  readonly at: Place;
  /** Taken in automatic mode when the wanted name is gone: name from method and path. */
  readonly otherwise: string;
  /** `GET /users` */
  readonly call: string;
  /** The document gives no name: `text` was made from method and path. */
  readonly invented: boolean;
  /** The shorter ending of the name, which several contents of the operation would have. */
  readonly instead?: string;
}

const ranks = { operation: 0, variant: 1, alternative: 2, alias: 3 } as const;

/**
 * The name of each, in the order given; null for an alias that has to go. The rule: operations before variants before
 * alternatives before aliases, names of the document before made-up ones, those with words before those without, then by file and place; the first keeps the name, others take the one from method and path, then numbers.
 */
export function operationNames(wanted: readonly Wanted[], overrides: Overrides, options: NamingOptions): readonly (string | null)[] {
  const { report, mode } = options;
  const desired = wanted.map(({ text, id = text, at, kind }) => (kind === "alias" ? null : (overrides.find(text, kind === "alternative" ? placeOf(at, text) : at) ?? overrides.find(id, at))) ?? text);
  const order = wanted
    .map((one, index) => ({ ...one, index, text: desired[index] ?? one.text }))
    .sort((one, other) => ranks[one.kind] - ranks[other.kind] || Number(one.invented) - Number(other.invented) || Number(pascalOf(one.text) === "") - Number(pascalOf(other.text) === "") || compareText(one.at.file, other.at.file) || compareText(one.at.pointer, other.at.pointer) || compareText(one.text, other.text));
  const reserved = new Set(order.map(({ text }) => keyOf(text)));
  const taken = new Map<string, Place>();
  const isTaken = (name: string): boolean => taken.has(keyOf(name)) || reserved.has(keyOf(name));
  const numbers = new Numbers();
  const names: (string | null)[] = wanted.map(() => null);
  for (const { kind, text, at, otherwise, call, invented, instead, index } of order) {
    const key = keyOf(text);
    const first = taken.get(key);
    if (first === undefined) {
      taken.set(key, at);
      names[index] = text;
      const reasons = [invented ? "no operationId" : "", instead === undefined ? "" : `several contents would be called ${JSON.stringify(instead)}`].filter((reason) => reason !== "");
      if (reasons.length > 0 && mode === "automatic") report.decide({ subject: "names", what: call, at, chosen: text, why: reasons.join(", and ") });
      continue;
    }
    const details = { at, related: [{ message: "first declared", at: first }], hint: overrides.hint(options, at) };
    const same = kind === "alias" && first.file === at.file && first.pointer === at.pointer;
    if (same) {
      report.info("names/alias", `The alias ${JSON.stringify(text)} differs from the name in letter case only and is left out`, details);
      continue;
    }
    if (kind === "alias" && mode === "automatic") {
      report.info("names/collision", `The alias ${JSON.stringify(text)} is the name of another operation and is left out`, details);
      continue;
    }
    const proposed = kind === "operation" ? otherwise : text;
    const chosen = isTaken(proposed) ? numbers.free(pascalOf(text) === "" ? "call" : text, key, isTaken) : proposed;
    taken.set(keyOf(chosen), at);
    names[index] = chosen;
    if (mode === "strict") report.error("names/collision", `Two operations would be called ${JSON.stringify(text)}`, details);
    else {
      report.decide({ subject: "names", what: invented ? call : `${JSON.stringify(text)}, ${call}`, at, chosen, why: `${invented ? "no operationId, and " : ""}${JSON.stringify(text)} is taken` });
      report.info("names/collision", `${JSON.stringify(text)} is taken; this one is called ${JSON.stringify(chosen)}`, details);
    }
  }
  return names;
}

function keyOf(text: string): string {
  return nameKey(text, "Call");
}

/** An alternative stands where its operation stands: what is decided for that place is not meant for it. */
function placeOf({ file, pointer }: Place, text: string): Place {
  return { file, pointer: `${pointer} ${text}` };
}

/** `GET /users/{id}/roles` is `getUsersByIdRoles`. Fastify ends a path in `?` whose last parameter may be missing, and calls what is any path `{*}`. */
export function nameFromPath(method: string, path: string): string {
  const parts = path.replace(/\?$/, "").split("/").map((segment) => segment.split(/(\{[^{}]*\})/).map((part) => part === "{*}" ? "" : pascalOf(part.startsWith("{") ? `by ${part}` : part)).join(""));
  return `${method.toLowerCase()}${parts.join("")}`;
}
