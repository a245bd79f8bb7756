// Names in a query and in cookies: members of an object travel as parameters of their own (OpenAPI 3.1.1, 4.8.12.4), and may have the name of another.
import type { Place } from "../diagnostics.js";
import type { Parameter, Type } from "./model.js";
import type { ParameterField } from "./parameters.js";
import type { PathKey } from "./path-key.js";
import type { Types } from "./types.js";

interface Owner {
  readonly text: string;
  readonly at: Place;
}

/** Says which members travel under the name of another value. */
export function reportSharedNames(types: Types, fields: readonly ParameterField[], fixedQuery: PathKey["fixedQuery"], operation: Place): void {
  for (const location of ["query", "cookie"] as const) {
    const here = fields.filter(({ parameter }) => parameter.in === location).map((one) => ({ ...one, members: memberNames(types, one.parameter, one.field.type) }));
    if (here.every(({ members }) => members.length === 0)) continue;
    const owners = new Map<string, Owner>();
    if (location === "query") for (const { name } of fixedQuery) owners.set(name, { text: `the path's own ${JSON.stringify(name)}`, at: operation });
    for (const { parameter: { wireName }, field, members } of here) if (members.length === 0) owners.set(wireName, { text: JSON.stringify(wireName), at: field.at });
    for (const { parameter, field, members } of here) {
      for (const member of members) {
        const name = parameter.style === "deepObject" ? `${parameter.wireName}[${member}]` : member;
        const text = `member ${JSON.stringify(member)} of ${JSON.stringify(parameter.wireName)}`;
        const other = owners.get(name);
        if (other === undefined) owners.set(name, { text, at: field.at });
        else types.report.warning("operation/same-name", `${text.replace("m", "M")} travels under the name of ${other.text}: who reads the address cannot tell them apart`, { at: field.at, related: [{ message: "the other one", at: other.at }], hint: "Rename one; or send the object as one text, by `explode: false` or by `content`." });
      }
    }
  }
}

/** None where the object travels as one text, or is none. */
function memberNames(types: Types, { style, explode, contentType }: Parameter, type: Type): readonly string[] {
  if (contentType !== null || !(style === "deepObject" || (style === "form" && explode))) return [];
  const draft = types.drafts.behind(types.drafts.plain(type));
  return draft?.content.kind === "object" ? draft.content.fields.map(({ name }) => name.text) : [];
}
