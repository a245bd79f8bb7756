// How a README's examples make a client.
import type { Client, ClientOption } from "../../model/model.js";
import { snakeCase } from "../names.js";
import { hasAddress } from "../server-template.js";
import { code, joined, type Code } from "./code.js";
import { propertyName, stringLiteral } from "./literals.js";
import { functionIdentifier, identifier } from "./names.js";

/** What the examples call a client. */
export function clientVariable({ name }: Client): Code {
  return identifier(functionIdentifier({ text: "", words: name.words }));
}

/** `{ appId: process.env.APP_ID ?? "" }`; empty for none. */
export function optionsExample(client: Client, options: readonly ClientOption[]): string {
  const given = [...(hasAddress(client) ? [] : [code`baseUrl: process.env.BASE_URL ?? ""`]), ...options.map(optionExample)];
  return given.length === 0 ? "" : code`{ ${joined(given, code`, `)} }`;
}

/** `accessKeyId: process.env.ACCESS_KEY_ID ?? ""` */
function optionExample(option: ClientOption): Code {
  const variable = snakeCase(option.name.words).toUpperCase();
  const value = /^[A-Z_][A-Z0-9_]*$/.test(variable) ? code`process.env.${identifier(variable)} ?? ""` : stringLiteral("");
  return code`${propertyName(option.name.text)}: ${value}`;
}
