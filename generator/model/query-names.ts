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
  const fixed = fixedQuery.map(({ name }): [string, Owner] => [name, { text: `the path's own ${JSON.stringify(name)}`, at: operation }]);
  reportShared(types, fields.filter(({ parameter }) => parameter.in === "query"), new Map(fixed));
  reportShared(types, fields.filter(({ parameter }) => parameter.in === "cookie"), new Map());
}

/** `owners`: who has a name already. */
function reportShared(types: Types, fields: readonly ParameterField[], owners: Map<string, Owner>): void {
  const spread = fields.flatMap(({ parameter, field }) => {
    const members = memberNames(types, parameter, field.type);
    if (members.length === 0) owners.set(parameter.wireName, { text: JSON.stringify(parameter.wireName), at: field.at });
    return members.map((member) => ({ parameter, member, at: field.at }));
  });
  for (const { parameter: { wireName, style }, member, at } of spread) {
    const name = style === "deepObject" ? `${wireName}[${member}]` : member;
    const of = `${JSON.stringify(member)} of ${JSON.stringify(wireName)}`;
    const other = owners.get(name);
    if (other === undefined) owners.set(name, { text: `member ${of}`, at });
    else types.report.warning("operation/same-name", `Member ${of} travels under the name of ${other.text}: who reads the address cannot tell them apart`, { at, related: [{ message: "the other one", at: other.at }], hint: "Rename one; or send the object as one text, by `explode: false` or by `content`." });
  }
}

/** None where the object travels as one text, or is none. */
function memberNames(types: Types, { style, explode, contentType }: Parameter, type: Type): readonly string[] {
  if (contentType !== null || !(style === "deepObject" || (style === "form" && explode))) return [];
  const draft = types.drafts.behind(types.drafts.plain(type));
  return draft?.content.kind === "object" ? draft.content.fields.map(({ name }) => name.text) : [];
}
