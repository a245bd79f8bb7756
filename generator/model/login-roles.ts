// The `roles` of `x-login`: which option plays which part, and whether it can.
import type { Place } from "../diagnostics.js";
import { LOGIN_ROLES, type LoginRole } from "./flows.js";
import type { ClientOption, LoginModel, Type } from "./model.js";
import { below, compareText } from "./node.js";
import type { Types } from "./types.js";

/** Roles whose options hold secrets: marked so, they reach no log and no address. What fills the others is shown. */
const SECRET_ROLES: ReadonlySet<LoginRole> = new Set(["clientSecret", "cookieSecret", "encryptionKey", "assertionKey"]);

interface Wanted {
  /** For the message: "takes a text". */
  readonly what: string;
  readonly schema: string;
  readonly fits: (type: Type, types: Types) => boolean;
}

const text: Wanted = { what: "a text", schema: "{ type: string }", fits: (type, types) => !type.nullable && isText(type, types) };

const key: Wanted = { what: "a key as JSON", schema: "{ type: string, format: password }", fits: (type, types) => !isPrimitive(type, types, ["integer", "number", "boolean", "binary", "null", "never"]) };

/** What the options of other roles than these hold is text. */
const WANTED: { readonly [Role in LoginRole]?: Wanted } = {
  audience: { what: "a text, a list of texts, or null", schema: '{ type: [string, array, "null"], items: { type: string } }', fits: isTexts },
  clockTolerance: { what: "a number", schema: "{ type: integer }", fits: (type, types) => isPrimitive(type, types, ["integer", "number"]) },
  assertionKey: key,
  encryptionKey: key,
  insecureCookies: { what: "a boolean", schema: "{ type: boolean }", fits: (type, types) => isPrimitive(type, types, ["boolean"]) },
};

/** `at`: of `roles`; `option` finds the client's option, and reports one that there is not. What does not fit is reported as `login/unknown`, `login/secret` or `login/option`. */
export function loginRoles(said: { readonly [role: string]: string }, at: Place, option: (name: string, at: Place) => ClientOption | null, types: Types): LoginModel["roles"] {
  const { report } = types;
  const roles: Partial<Record<LoginRole, string>> = {};
  for (const [name, optionName] of Object.entries(said).sort(([one], [other]) => compareText(one, other))) {
    const place = below(at, name);
    const found = option(optionName, place);
    const role = LOGIN_ROLES.find((one) => one === name);
    if (role === undefined) {
      report.error("login/unknown", `There is no role ${JSON.stringify(name)}`, { at: place, hint: `Known are ${LOGIN_ROLES.join(", ")}.` });
      continue;
    }
    roles[role] = optionName;
    if (found === null) continue;
    const isSecret = SECRET_ROLES.has(role);
    if (found.secret !== isSecret) {
      const problem = isSecret ? "is not marked as a secret, which this role needs" : "is a secret, which this role would show";
      report.error("login/secret", `The option ${JSON.stringify(optionName)} ${problem}`, { at: place, hint: isSecret ? "Say `format: password` in its schema." : "Name another option." });
    }
    const wanted = WANTED[role] ?? text;
    if (!wanted.fits(found.type, types)) report.error("login/option", `The option ${JSON.stringify(optionName)} cannot be the ${name} of a login, which is ${wanted.what}`, { at: place, related: [{ message: "the option", at: found.at }], hint: `schema: ${wanted.schema}` });
  }
  return roles;
}

function isPrimitive(type: Type, { drafts }: Types, names: readonly string[]): boolean {
  const plain = drafts.plain(type);
  return plain.kind === "primitive" && names.includes(plain.primitive);
}

function isText(type: Type, types: Types): boolean {
  const plain = types.drafts.plain(type);
  const content = types.drafts.behind(plain)?.content;
  if (content?.kind === "choice") return content.values.every(({ value }) => typeof value === "string");
  const values = plain.kind === "literal" ? [plain.value] : plain.kind === "choice" ? plain.values : [];
  return isPrimitive(plain, types, ["string"]) || (values.length > 0 && values.every((value) => typeof value === "string"));
}

/** A text, a list of texts, or either of them; null may be among them. */
function isTexts(type: Type, types: Types): boolean {
  const plain = types.drafts.plain(type);
  const variants = plain.kind === "union" ? plain.variants : [plain];
  return variants.every((variant) => isText(variant.kind === "array" ? variant.items : variant, types));
}
