// Keys that nothing reads, most of them misspelt: what they were to say is lost without a word.
import type { Document, Node } from "../document/document.js";
import type { Kind } from "../document/grammar.js";
import { nearestWord } from "../document/nearest-word.js";
import { below, compareText, isObject, items, member, members, textOf } from "../model/node.js";
import type { Finding } from "./finding.js";
import { keysOf, meantKeywords, type Plain, plainParts, schemaKeywords, toolKeywords } from "./known-keys.js";
import type { Walk } from "./walk.js";

/** Keys of objects that the version of the document does not know; of schemas, which may have keywords of anybody, those that look misspelt. */
export function unknownKeys(document: Document, { visited }: Walk): readonly Finding[] {
  const version = textOf(document.root, "openapi").slice(0, 3);
  const misspelt = new MisspeltKeywords();
  const findings: Finding[] = [];
  const look = (node: Node, kind: Kind | Plain): void => {
    if (!isObject(node.value)) return;
    const known = keysOf.get(kind);
    for (const key of Object.keys(node.value)) {
      if (key.startsWith("x-")) continue;
      const since = known?.get(key);
      const said = { code: "lint/unknown-key", severity: "warning", at: below(node.at, key) } as const;
      if (since !== undefined && compareText(since, version) > 0) {
        findings.push({ ...said, message: `${JSON.stringify(key)} is a word of OpenAPI ${since} here, and the document says ${version}`, hint: `Say \`openapi: ${since}.0\`, or begin the key with \`x-\`.` });
      } else if (known !== undefined && since === undefined) {
        const meant = nearestWord(key, [...known].flatMap(([word, from]) => (compareText(from, version) > 0 ? [] : [word])));
        const isStatus = kind === "operation" && /^(?:[1-5](?:\d\d|XX)|default)$/.test(key);
        findings.push({ ...said, message: `OpenAPI knows no ${JSON.stringify(key)} here`, hint: isStatus ? "Indent it below `responses`." : meant === null ? "Remove it, or begin it with `x-` if a tool reads it." : `Did you mean ${JSON.stringify(meant)}?` });
      } else if (kind === "schema" && key === "nullable" && node.value[key] === true && version !== "3.0" && !Object.hasOwn(node.value, "x-nullable")) {
        findings.push({ ...said, message: `"nullable" is no word of OpenAPI ${version}: other tools ignore it`, hint: 'Add "null" to `type`, or `type: "null"` to `oneOf` or `anyOf`.' });
      } else if (kind === "schema" && !schemaKeywords.has(key) && !toolKeywords.has(key)) {
        const meant = misspelt.of(key);
        if (meant !== null) findings.push({ ...said, message: `Schemas know no keyword ${JSON.stringify(key)}`, hint: `Did you mean ${JSON.stringify(meant)}?` });
      }
    }
    for (const [key, [holder, held]] of Object.entries(plainParts[kind] ?? {})) {
      const inside = member(node, key);
      if (inside === null) continue;
      const parts = holder === "one" ? [inside] : holder === "list" ? items(inside) : members(inside).map(([, part]) => part);
      for (const part of parts) look(part, held);
    }
  };
  for (const { node, kind } of [{ node: document.root, kind: "root" as const }, ...visited, ...componentsOf(document)]) look(node, kind);
  return findings;
}

/** The walk looks at what they hold. */
function componentsOf(document: Document): readonly { readonly node: Node; readonly kind: Kind }[] {
  const node = member(document.root, "components");
  return node === null ? [] : [{ node, kind: "components" }];
}

class MisspeltKeywords {
  readonly #known = new Map<string, string | null>();

  /** The keyword that is meant; null for what is none. */
  of(key: string): string | null {
    let meant = this.#known.get(key);
    if (meant === undefined) {
      meant = nearestWord(key, meantKeywords);
      this.#known.set(key, meant);
    }
    return meant;
  }
}
