// The door for values: JSON becomes TypeScript expressions that mean the same and cannot mean more.
import type { Json } from "../../model/model.js";
import { type Code, trusted } from "./code.js";
import { isIdentifier } from "./names.js";

const WIDTH = 120;

/** Characters that JSON leaves alone but that end a line, reorder text or are invisible in an editor. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** What may need escaping beyond JSON: most texts hold none of it. */
const SUSPECT = /[^ -~]|<[/!]|\/[#@*]/;

/** A string literal in double quotes. */
export function stringLiteral(text: string): Code {
  const quoted = JSON.stringify(text);
  if (!SUSPECT.test(quoted)) return trusted(quoted);
  const harmless = quoted
    .replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    // A page that inlines the code must not see its script end, and no tool may see a source map's address.
    .replace(/<(?=[/!])/g, "\\u003c")
    .replace(/\/(?=[#@*])/g, "\\/");
  return trusted(harmless);
}

/** A value on one line. */
export function literal(value: Json): Code {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (value === null || typeof value === "boolean") return trusted(String(value));
  if (isList(value)) return trusted(`[${value.map(literal).join(", ")}]`);
  const entries = Object.entries(value).map(([key, member]) => entry(key, literal(member)));
  return entries.length === 0 ? trusted("{}") : trusted(`{ ${entries.join(", ")} }`);
}

/** A value that starts after `before` characters of its line, on several lines when it does not fit. */
export function wideLiteral(value: Json, before: number): Code {
  const line = literal(value);
  if (before + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  if (isList(value)) return arrayLiteral(value.map((item) => wideLiteral(item, before + 2)), WIDTH);
  return objectLiteral(Object.entries(value).map(([name, member]): [string, Code] => [name, wideLiteral(member, before + name.length + 4)]), WIDTH);
}

/** Name of a member in a type, or of a property that is not `__proto__` in an object: bare where that is possible. */
export function propertyName(name: string): Code {
  return isIdentifier(name) ? trusted(name) : stringLiteral(name);
}

/** An object expression: on one line when it fits after `before` characters, else a line for each member. */
export function objectLiteral(members: readonly (readonly [name: string, value: Code])[], before = 0): Code {
  if (members.length === 0) return trusted("{}");
  const entries = members.map(([name, value]) => entry(name, value));
  const line = `{ ${entries.join(", ")} }`;
  if (before + line.length <= WIDTH && !line.includes("\n")) return trusted(line);
  return trusted(`{\n${entries.map((text) => `${indented(text)},\n`).join("")}}`);
}

/** A list expression, broken like `objectLiteral`. */
export function arrayLiteral(items: readonly Code[], before = 0): Code {
  const line = `[${items.join(", ")}]`;
  if (before + line.length <= WIDTH && !line.includes("\n")) return trusted(line);
  return trusted(`[\n${items.map((text) => `${indented(text)},\n`).join("")}]`);
}

/** `f(a, b)` after `before` characters on its line, an argument to a line when they do not fit. */
export function callCode(callee: Code, parameters: readonly Code[], before = 0): Code {
  const line = `${callee}(${parameters.join(", ")})`;
  if (before + line.length <= WIDTH && !line.includes("\n")) return trusted(line);
  return trusted(`${callee}(\n${parameters.map((text) => `${indented(text)},\n`).join("")})`);
}

/** Two spaces more on every line: safe, because no literal of ours spans lines. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** `__proto__: x` would set the prototype; computed, it is a member like any other. */
function entry(name: string, value: Code): string {
  return name === "__proto__" ? `["__proto__"]: ${value}` : `${propertyName(name)}: ${value}`;
}

/** Whether every object has a member of that name: in a literal the compiler then expects that one's type. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function numberLiteral(value: number): Code {
  if (!Number.isFinite(value)) throw new RangeError(`no literal for ${value}`);
  return trusted(Object.is(value, -0) ? "-0" : String(value));
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
