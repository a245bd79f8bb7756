// Keywords that the model cannot express: said, never dropped in silence.
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import type { Heirs } from "./heirs.js";
import { below, isObject, keyOf, member } from "./node.js";

/** The type would be another if they were read, of conditions more than the members below them. */
const shaping = new Set(["$dynamicRef", "$recursiveRef", "if", "dependentSchemas", "dependencies"]);
/** The type is right, only wider than the schema. */
const limiting = new Set(["not", "dependentRequired", "contains", "propertyNames", "patternProperties"]);

export function reportUnread(parts: readonly Node[], report: Report): void {
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined || !isObject(part.value)) continue;
    const { value, at } = part;
    for (const name in value) {
      if (shaping.has(name)) report.warning("schema/keyword", `${JSON.stringify(name)} cannot be expressed: ${name.startsWith("$") ? "the type is unknown" : "the type is wider than the schema"}`, { at: below(at, name), hint: "Say the same with `oneOf` or `allOf`." });
      else if (limiting.has(name) && !holdsAnyway(name, value[name] ?? null)) report.info("schema/keyword", `${JSON.stringify(name)} is not checked by the generated code`, { at: below(at, name) });
    }
  }
}

/** Whether every value fits: names of members are texts. */
function holdsAnyway(name: string, said: Json): boolean {
  return said === true || (name === "propertyNames" && isObject(said) && Object.keys(said).every((key) => key === "type") && said["type"] === "string");
}

/** A discriminator of more heirs than a type lists. `part`: of an object without alternatives. */
export function reportHeirs(part: Node | undefined, heirs: Heirs, report: Report): void {
  const discriminator = part === undefined ? null : member(part, "discriminator");
  if (part === undefined || discriminator === null || heirs.of(keyOf(part.at)) !== null) return;
  const count = heirs.count(keyOf(part.at));
  if (count > 0) report.info("schema/discriminator", `${count} schemas extend this one, too many for a union: the type has the members of this schema alone`, { at: discriminator.at, hint: "Refer to a schema that lists in `oneOf` what is meant." });
}
