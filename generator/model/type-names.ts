// Names of declarations: unique in a package. Those of the document first, then what stands inside, by the names around it.
import type { Place } from "../diagnostics.js";
import type { Draft } from "./draft.js";
import { compareText, pathParts } from "./node.js";
import { Numbers } from "./numbers.js";
import type { NamingOptions, Overrides } from "./overrides.js";
import { nameKey, pascalOf } from "./words.js";

export interface TypeNames {
  /** By key of the declaration. */
  readonly own: ReadonlyMap<string, string>;
  /** Names of request views, for those that have two views. */
  readonly input: ReadonlyMap<string, string>;
}

interface Wanted {
  readonly key: string;
  readonly text: string;
  readonly at: Place;
  /** Names that the document gives go before names that we make. */
  readonly rank: number;
}

export interface Declared {
  /** Every draft, also those that get no declaration: others may be named after them. */
  readonly drafts: readonly Draft[];
  readonly live: ReadonlySet<string>;
  readonly split: ReadonlySet<string>;
}

export function typeNames({ drafts, live, split }: Declared, overrides: Overrides, options: NamingOptions): TypeNames {
  const own = new Map<string, string>();
  const taken = new Map<string, Place>();
  let waiting = drafts;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ naming }) => naming.kind === "document" || typeof naming.owner !== "string" || own.has(naming.owner));
    if (ready.length === 0) throw new Error("Declarations are named after each other in a circle");
    const wanted = ready.map((draft): Wanted => {
      const text = wantedText(draft, own);
      return { key: draft.key, at: draft.at, text: (live.has(draft.key) ? overrides.find(text, draft.at) : null) ?? text, rank: draft.naming.kind === "document" ? 0 : 1 };
    });
    for (const { key, text } of wanted) own.set(key, text);
    assign(wanted.filter(({ key }) => live.has(key)), taken, own, overrides, options);
    waiting = waiting.filter(({ key }) => !own.has(key));
  }
  const input = new Map<string, string>();
  const views = drafts.filter(({ key }) => split.has(key)).map(({ key, at }): Wanted => ({ key, at, text: `${own.get(key) ?? ""}Input`, rank: 2 }));
  assign(views, taken, input, overrides, options);
  overrides.reportUnused(options);
  return { own, input };
}

function wantedText({ naming }: Draft, own: ReadonlyMap<string, string>): string {
  if (naming.kind === "document") return naming.text;
  const around = typeof naming.owner === "string" ? (own.get(naming.owner) ?? "") : naming.owner.text;
  return around + naming.suffix;
}

/** Gives each its text, and another one where that is taken: that of its file before it, then numbers; by rank, those with words before those without, file and place. */
function assign(wanted: readonly Wanted[], taken: Map<string, Place>, names: Map<string, string>, overrides: Overrides, { report, mode, package: name }: NamingOptions): void {
  const order = [...wanted].sort((one, other) => one.rank - other.rank || Number(pascalOf(one.text) === "") - Number(pascalOf(other.text) === "") || compareText(one.at.file, other.at.file) || compareText(one.at.pointer, other.at.pointer) || compareText(one.key, other.key));
  const reserved = new Set(order.flatMap(({ text }) => keysOf(text)));
  const isTaken = (candidate: string): boolean => keysOf(candidate).some((one) => taken.has(one) || reserved.has(one));
  const numbers = new Numbers();
  for (const { key, text, at } of order) {
    const first = keysOf(text).flatMap((one) => taken.get(one) ?? [])[0];
    if (first === undefined) {
      for (const one of keysOf(text)) taken.set(one, at);
      names.set(key, text);
      continue;
    }
    const spelled = pascalOf(text) === "" ? keyOf(text) : text;
    const filed = first.file === at.file ? spelled : pascalOf(pathParts(at.file).stem) + keyOf(text);
    const chosen = isTaken(filed) ? numbers.free(filed, keyOf(filed), isTaken) : filed;
    for (const one of keysOf(chosen)) taken.set(one, at);
    names.set(key, chosen);
    const details = { at, related: [{ message: "first declared", at: first }], hint: overrides.hint({ package: name, mode }, at) };
    if (mode === "strict") {
      report.error("names/collision", `Two types would be called ${JSON.stringify(text)}`, details);
    } else {
      report.decide({ subject: "names", what: `type ${JSON.stringify(text)}`, at, chosen, why: `${JSON.stringify(text)} is taken` });
      report.info("names/collision", `${JSON.stringify(text)} is taken; this type is called ${JSON.stringify(chosen)}`, details);
    }
  }
}

function keyOf(text: string): string {
  return nameKey(text, "Type");
}

/** What names meet by: their words, and how they are written where languages keep that (`AB`, which `A_B` becomes too). */
function keysOf(text: string): readonly string[] {
  const key = keyOf(text);
  return key !== text && /^[A-Z][A-Za-z0-9]*$/.test(text) ? [key, text] : [key];
}
