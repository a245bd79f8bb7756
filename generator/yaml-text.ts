// Values as YAML text that every reader takes for the same values.
import { DEFAULT_SCHEMA, dump, Type } from "js-yaml";
import type { Json } from "./document/document.js";

/** Texts that some reader of YAML 1.1 or 1.2 takes for a number, and js-yaml does not: `1e400`, `+.5`, `1_000`. They are quoted; dates are by the default schema. */
const numberLike = new Type("tag:countersign,2026:number-like", {
  kind: "scalar",
  resolve: (text: unknown) => typeof text === "string" && /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/.test(text),
});
const schema = DEFAULT_SCHEMA.extend({ implicit: [numberLike] });

export function yamlText(value: Json): string {
  return dump(value, { schema, noRefs: true, lineWidth: 120 });
}
