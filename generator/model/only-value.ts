// A required parameter that may have one value needs nobody to say it: `Action=DescribeInstances`, `api-version=2024-01-01`.
import type { DraftField } from "./draft.js";
import type { Choice, Type } from "./model.js";
import type { Types } from "./types.js";

/** By which callers confirm what cannot be undone: theirs to say. */
const consent = /^(?:true|yes|y|on|ok|confirm(?:ed)?|agreed?|accept(?:ed)?)$/i;

/** Undefined where there is a choice, or where the value is a consent. */
export function onlyValue(types: Types, { required, type }: DraftField): string | number | undefined {
  const plain = types.drafts.plain(type);
  if (!required || type.nullable || plain.nullable) return undefined;
  const [only, ...others] = valuesOf(types, plain);
  return others.length === 0 && (typeof only === "number" || (typeof only === "string" && !consent.test(only))) ? only : undefined;
}

function valuesOf(types: Types, type: Type): readonly Choice["value"][] {
  if (type.kind === "literal") return [type.value];
  if (type.kind === "choice") return type.values;
  if (type.kind !== "ref") return [];
  const { content } = types.drafts.get(type.name);
  return content.kind === "choice" ? content.values.map(({ value }) => value) : [];
}
