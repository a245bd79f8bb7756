// What tells a plain sender about its client: only what this document asks for.
import type { StatementStructures } from "ts-morph";
import type { Client } from "../../model/model.js";
import { serverTemplate } from "../server-template.js";
import { code, type Code } from "./code.js";
import { securityCode } from "./descriptor.js";
import { usualSecurity } from "./facts.js";
import type { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { literal, objectLiteral, stringLiteral, wideLiteral } from "./literals.js";
import { identifier } from "./names.js";
import { agentOf, credentialsCode, optionRule } from "./settings.js";
import { functionOf } from "./structures.js";

/** `function settings(options)`: options that can be wrong are checked, and completed, before anything is made of them. */
export function plainSettings(planned: PlannedClient, options: Code, plan: PlannedPackage, imports: Imports): StatementStructures {
  const { client } = planned;
  const members: (readonly [string, Code])[] = [["agent", stringLiteral(agentOf(plan))], ["server", serverCode(client, imports)]];
  const headers = client.options.flatMap(({ name, header }): readonly (readonly [string, Code])[] => (header === null ? [] : [[header.toLowerCase(), code`options[${stringLiteral(name.text)}]`]]));
  if (headers.length > 0) members.push(["headers", code`${imports.value("filledHeaders", "runtime/plain-options")}(${objectLiteral(headers)})`]);
  if (client.credentials.length > 0) {
    const known = credentialsCode(client.credentials, planned, plan, imports);
    const usual = securityCode(usualSecurity(client)) ?? literal([]);
    members.push(["around", code`${imports.value("proved", "runtime/proved")}(${known}, ${usual}, options)`]);
  }
  if (client.results === "throw") members.push(["outcome", imports.value("dataOf", "runtime/api-error")]);
  const reads = headers.length + client.credentials.length > 0 || serverTemplate(client).includes("{");
  const checks = checksOptions(client);
  return functionOf({
    name: identifier("settings"),
    docs: null,
    parameters: reads || checks ? [{ name: identifier("options"), type: options, optional: false }] : [],
    result: imports.type("PlainSettings", "runtime/plain-sender"),
    body: code`${checks ? checkCode(client, imports) : code``}return ${objectLiteral(members, 10)};`,
  }, false);
}

function checkCode({ options, servers: [server] }: Client, imports: Imports): Code {
  const rules = options.map((option): readonly [string, Code] => [option.name.text, wideLiteral(optionRule(option, server), option.name.text.length + 7)]);
  const known = objectLiteral([["headers", objectLiteral([["type", stringLiteral("object")]])], ...rules]);
  return code`${imports.value("complete", "runtime/plain-options")}(options, ${known});\n`;
}

/** Whether an option of the document can be wrong, or has a value that nobody gave: only then a client carries the check, of all its options. */
export function checksOptions({ options, servers: [server] }: Client): boolean {
  return options.some((option) => Object.keys(optionRule(option, server)).some((rule) => rule !== "secret"));
}

function serverCode(client: Client, imports: Imports): Code {
  const template = serverTemplate(client);
  if (!template.includes("{")) return stringLiteral(template);
  return code`${imports.value("filledServer", "runtime/plain-options")}(${stringLiteral(template)}, options)`;
}
