// The table that tells a plain sender about its client: only what this document asks for.
import type { Client } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { securityCode } from "./descriptor.js";
import { usualSecurity } from "./facts.js";
import type { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { literal, objectLiteral, stringLiteral, wideLiteral } from "./literals.js";
import { agentOf, credentialsCode, optionRule, serverTemplate } from "./settings.js";

export function plainSettingsCode(planned: PlannedClient, plan: PlannedPackage, imports: Imports): Code {
  const { client } = planned;
  const members: (readonly [string, Code])[] = [["agent", stringLiteral(agentOf(plan))], ["server", serverCode(client, imports)]];
  const rules = client.options.flatMap((option): readonly (readonly [string, Code])[] => [[option.name.text, wideLiteral(optionRule(option, client.servers[0]), option.name.text.length + 7)]]);
  if (needsCheck(client)) {
    const checked = imports.value("checkedOptions", "runtime/options");
    members.push(["check", code`(options) => ${checked}(options, ${objectLiteral([["headers", objectLiteral([["type", stringLiteral("object")]])], ...rules])})`]);
  }
  const headers = client.options.flatMap(({ name, header }): readonly (readonly [string, Code])[] => (header === null ? [] : [[header.toLowerCase(), code`options[${stringLiteral(name.text)}]`]]));
  if (headers.length > 0) members.push(["headers", code`(options) => ${imports.value("filledHeaders", "runtime/plain-options")}(${objectLiteral(headers)})`]);
  if (client.credentials.length > 0) {
    const known = credentialsCode(client.credentials, planned, plan, imports);
    const usual = securityCode(usualSecurity(client)) ?? literal([]);
    members.push(["around", code`(options) => ${imports.value("proved", "runtime/proved")}(${known}, ${usual}, options)`]);
  }
  if (client.results === "throw") members.push(["outcome", imports.value("dataOf", "runtime/api-error")]);
  return objectLiteral(members);
}

/** Whether an option can be wrong, or has a value that nobody gave. */
function needsCheck({ options, servers: [server] }: Client): boolean {
  return options.some((option) => Object.keys(optionRule(option, server)).some((rule) => rule !== "secret"));
}

function serverCode(client: Client, imports: Imports): Code {
  const template = serverTemplate(client);
  if (!template.includes("{")) return stringLiteral(template);
  return code`(options) => ${imports.value("filledServer", "runtime/plain-options")}(${stringLiteral(template)}, options)`;
}
