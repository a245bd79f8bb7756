// Keywords that the model cannot express: said, never dropped in silence.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { member } from "./node.js";

/** The type would be another if they were read. */
const shaping = ["$dynamicRef", "$recursiveRef", "if", "dependentSchemas", "dependencies"];
/** The type is right, only wider than the schema. */
const limiting = ["not", "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames", "patternProperties"];

export function reportUnread(parts: readonly Node[], report: Report): void {
  for (const part of parts) {
    for (const name of shaping) {
      const found = member(part, name);
      if (found !== null) report.warning("schema/keyword", `${JSON.stringify(name)} cannot be expressed: ${name.startsWith("$") ? "the type is unknown" : "the type is wider than the schema"}`, { at: found.at, hint: "Say the same with `oneOf` or `allOf`." });
    }
    const discriminator = member(part, "discriminator");
    const otherwise = discriminator === null ? null : member(discriminator, "defaultMapping");
    if (otherwise !== null) report.info("schema/keyword", '"defaultMapping" is not used: a value without a known tag is told by its members', { at: otherwise.at });
    for (const name of limiting) {
      const found = member(part, name);
      if (found !== null && found.value !== true) report.info("schema/keyword", `${JSON.stringify(name)} is not checked by the generated code`, { at: found.at });
    }
  }
}
