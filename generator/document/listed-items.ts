// `enum` beside `type: array` that lists texts or numbers: no list is one of them, so they are what its items may be. In place: pointers of what is there stay true.
import type { Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import type { Kind } from "./grammar.js";
import { isArray, isObject } from "./json.js";
import { Notes } from "./notes.js";

export class ListedItems {
  readonly #notes = new Notes({ items: ["info", "schema/enum-value", "`enum` of a list lists what its items may be: it is read as theirs"] });

  /** Called once per object of the grammar, before its parts are visited. */
  read(value: { [key: string]: Json }, at: Place, kind: Kind): void {
    if (kind !== "schema" || !isArray(value["enum"]) || value["type"] !== "array") return;
    const { enum: values, items } = value;
    if (values.length === 0 || values.some((one) => typeof one === "object") || !isObject(items) || ["$ref", "enum", "const"].some((word) => Object.hasOwn(items, word))) return;
    delete value["enum"];
    value["items"] = { ...items, enum: values };
    this.#notes.note("items", at);
  }

  report(report: Report): void {
    this.#notes.report(report);
  }
}
