// The `types` of `x-login`: names for types of the login, some with a schema of the document that says more.
import type { Place } from "../diagnostics.js";
import type { Extensions } from "../document/extensions.js";
import { LOGIN_TYPES, type LoginType } from "./flows.js";
import type { LoginModel, LoginTypeShape } from "./model.js";
import { below, compareText } from "./node.js";
import { type Types, unknownType } from "./types.js";

type Said = NonNullable<Extensions["x-login"]["types"]>;
type LoginTypeName = LoginModel["types"][number];

/** Types that a schema says more of, as they are called in a message. */
const DESCRIBED: { readonly [Type in LoginType]?: string } = { Tokens: "An answer with tokens", UserInfo: "User information" };

/** `at`: of `types`. Sorted by name; shapes refer by key. What is wrong is reported as `login/unknown` or `login/type`. */
export function loginTypes(said: Said, at: Place, types: Types): readonly LoginTypeName[] {
  const { report } = types;
  const shaped = new Map<string, Place>();
  return Object.entries(said).sort(([one], [other]) => compareText(one, other)).flatMap(([name, value]): readonly LoginTypeName[] => {
    const place = below(at, name);
    const { type: wanted, schema, variable } = typeof value === "string" ? { type: value } : value;
    const type = LOGIN_TYPES.find((one) => one === wanted);
    if (type === undefined) {
      report.error("login/unknown", `There is no type ${JSON.stringify(wanted)}`, { at: typeof value === "string" ? place : below(place, "type"), hint: `Known are ${LOGIN_TYPES.join(", ")}.` });
      return [];
    }
    if (schema === undefined) return [{ name, type, shape: null, at: place }];
    const first = shaped.get(type);
    const what = DESCRIBED[type];
    if (what === undefined) {
      report.error("login/type", `The type ${JSON.stringify(type)} is decided by the login itself: only ${Object.keys(DESCRIBED).join(" and ")} have a schema`, { at: below(place, "schema"), hint: "Leave out the schema." });
      return [];
    }
    if (first !== undefined) report.error("login/type", `${what} has one schema: which of them is returned is not said`, { at: below(place, "schema"), related: [{ message: "the other", at: first }], hint: "Leave one of them out." });
    if (variable !== undefined && type !== "UserInfo") report.error("login/type", `${what} has no members that each application decides`, { at: below(place, "variable"), hint: "Leave it out." });
    shaped.set(type, below(place, "schema"));
    return [{ name, type, shape: shapeOf(schema, variable ?? null, what, place, types), at: place }];
  });
}

function shapeOf(schema: string, variable: string | null, what: string, at: Place, types: Types): LoginTypeShape | null {
  const place = below(at, "schema");
  const type = types.type({ value: { $ref: schema }, at: place }, { owner: { text: "Login" }, suffix: "" });
  // It leads nowhere, which the document has said.
  if (type === unknownType) return null;
  const content = types.drafts.behind(type)?.content;
  if (content?.kind !== "object") {
    types.report.error("login/type", `${what} is an object`, { at: place, hint: "Name a schema with `type: object`." });
    return null;
  }
  if (variable !== null && !content.fields.some(({ name }) => name.text === variable)) {
    types.report.error("login/unknown", `The schema has no member ${JSON.stringify(variable)}`, { at: below(at, "variable"), hint: `Its members are ${content.fields.map(({ name }) => name.text).join(", ")}.` });
  }
  return { type, variable };
}
