// How a README's examples make a client.
import type { Client, ClientOption } from "../../model/model.js";
import { snakeCase } from "../names.js";
import { code, joined, type Code } from "./code.js";
import { propertyName, stringLiteral } from "./literals.js";
import { functionIdentifier, identifier } from "./names.js";
import { serverTemplate } from "./settings.js";

/** What the examples call a client. */
export function clientVariable({ name }: Client): Code {
  return identifier(functionIdentifier({ text: "", words: name.words }));
}

/** `{ appId: process.env.APP_ID ?? "" }`; empty for none. */
export function optionsExample(client: Client, options: readonly ClientOption[]): string {
  const given = [...(hasAddress(client) ? [] : [code`baseUrl: process.env.BASE_URL ?? ""`]), ...options.map(optionExample)];
  return given.length === 0 ? "" : code`{ ${joined(given, code`, `)} }`;
}

/** False where the document names no server, or one without a host: only the application knows it. */
export function hasAddress(client: Client): boolean {
  return /^[^/.?#]/.test(serverTemplate(client));
}

/** `accessKeyId: process.env.ACCESS_KEY_ID ?? ""` */
function optionExample(option: ClientOption): Code {
  const variable = snakeCase(option.name.words).toUpperCase();
  const value = /^[A-Z_][A-Z0-9_]*$/.test(variable) ? code`process.env.${identifier(variable)} ?? ""` : stringLiteral("");
  return code`${propertyName(option.name.text)}: ${value}`;
}
