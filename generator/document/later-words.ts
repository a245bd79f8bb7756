// What OpenAPI 3.2 says in new words, in those of 3.1 where there are any. In place: pointers stay true.
import type { Json } from "./document.js";
import { isObject, member } from "./json.js";
import type { Kind } from "./grammar.js";

const form = "application/x-www-form-urlencoded";

/** Called once per object of the grammar, before its parts are visited. */
export function saidEarlier(value: { [key: string]: Json }, kind: Kind): void {
  // OpenAPI 3.2, 4.19: `dataValue` is what `value` was, without its ambiguity.
  if (kind === "example" && value["dataValue"] !== undefined) value["value"] ??= value["dataValue"];
  if (kind === "parameter" && value["in"] === "querystring") spreadForm(value);
}

/** A query string that is a form is an object whose members are query parameters. Its `encoding` stays, so that it can be said. */
function spreadForm(value: { [key: string]: Json }): void {
  const content = member(value, "content");
  const media = member(content, form);
  const schema = member(media, "schema");
  const encoding = member(media, "encoding");
  if (!isObject(content) || Object.keys(content).length !== 1 || !isObject(schema)) return;
  value["in"] = "query";
  value["style"] = "form";
  value["explode"] = true;
  value["schema"] = schema;
  if (encoding !== undefined) value["encoding"] = encoding;
  delete value["content"];
}
