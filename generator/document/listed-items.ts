// `enum` beside `type: array` that lists texts or numbers: no list is one of them, so they are what its items may be. In place: pointers of what is there stay true.
import type { Place, Report } from "../diagnostics.js";
import type { Json, JsonObject } from "./document.js";
import type { Kind } from "./grammar.js";
import { isArray, isObject } from "./json.js";
import { Notes } from "./notes.js";

export class ListedItems {
  readonly #notes = new Notes({ items: ["info", "schema/enum-value", "`enum` of a list lists what its items may be: it is read as theirs"] });

  /** Called once per object of the grammar, before its parts are visited. True: the items are another object now. */
  read(value: { [key: string]: Json }, at: Place, kind: Kind): boolean {
    const { enum: listed, items } = value;
    if (kind !== "schema" || !isArray(listed) || !isList(value) || !isObject(items) || ["$ref", "enum", "const"].some((word) => Object.hasOwn(items, word))) return false;
    // A list that may be null says so among its values.
    const values = mayBeNull(value) ? listed.filter((one) => one !== null) : listed;
    if (values.length === 0 || values.some((one) => typeof one === "object")) return false;
    delete value["enum"];
    value["items"] = { ...items, enum: values };
    this.#notes.note("items", at);
    return true;
  }

  report(report: Report): void {
    this.#notes.report(report);
  }
}

/** And, at most, null. */
function isList({ type }: JsonObject): boolean {
  return type === "array" || (isArray(type) && type.includes("array") && type.every((one) => one === "array" || one === "null"));
}

/** `nullable`: in the words of OpenAPI 3.0. */
function mayBeNull({ type, nullable }: JsonObject): boolean {
  return nullable === true || (isArray(type) && type.includes("null"));
}
