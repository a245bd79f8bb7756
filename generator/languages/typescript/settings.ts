// The table that tells the runtime about a client: options, server, envelope, credentials.
import type { Client, ClientOption, Credential, Json, Server } from "../../model/model.js";
import { serverTemplate } from "../server-template.js";
import { code, type Code } from "./code.js";
import type { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { arrayLiteral, isInherited, objectLiteral, stringLiteral, wideLiteral } from "./literals.js";
import { identifier } from "./names.js";
import { credentialCode, type CredentialContext } from "./profiles.js";

/**
 * Credentials that stand apart: a token that is fetched and renewed is more code than all the others together, and
 * whoever imports single functions rarely wants it. None when there would be no other credential.
 */
export function isApart(credential: Credential, { credentials }: Client): boolean {
  return credential.kind === "exchangedToken" && credentials.some(({ kind }) => kind !== "exchangedToken");
}

/** An object with a function for each of these credentials. */
export function credentialsCode(credentials: readonly Credential[], planned: PlannedClient, plan: PlannedPackage, imports: Imports): Code {
  const context: CredentialContext = { planned, options: planned.client.options, imports, version: plan.package.version };
  const members = credentials.flatMap((credential): (readonly [string, Code])[] => {
    const expression = credentialCode(credential, context);
    if (expression === null) return [];
    const parameter = isInherited(credential.name.text) ? code`options: ${identifier(planned.optionsName)}` : code`options`;
    return [[credential.name.text, code`(${parameter}) => ${expression}`]];
  });
  return objectLiteral(members);
}

/** Members of the settings object, in order. */
export function settingsCode(planned: PlannedClient, plan: PlannedPackage, imports: Imports): Code {
  const { client } = planned;
  const { options } = client;
  const own = client.credentials.filter((credential) => !isApart(credential, client));
  const [server] = client.servers;
  const members: (readonly [string, Code])[] = [
    ["agent", stringLiteral(agentOf(plan))],
    ["server", stringLiteral(serverTemplate(client))],
    ["options", objectLiteral(options.map((option): [string, Code] => [option.name.text, wideLiteral(optionRule(option, server), option.name.text.length + 7)]))],
    ["envelope", wideLiteral(envelopeFields(client), 13)],
    ["signing", arrayLiteral(client.credentials.filter(({ serverOnly }) => serverOnly).map(({ name }) => stringLiteral(name.text)))],
    ["credentials", credentialsCode(own, planned, plan, imports)],
  ];
  return objectLiteral(members);
}

/** `countersign-genauth/0.1.0` */
export function agentOf({ registryName, package: { version } }: PlannedPackage): string {
  return `${registryName.replace(/[^\w.-]+/g, "-").replace(/^-/, "")}/${version}`;
}

export function optionRule(option: ClientOption, server: Server | undefined): { readonly [rule: string]: Json } {
  const { required, requiredUnless, secret, header, serverVariable, aliases, type } = option;
  const rule: Record<string, Json> = {};
  if (required) rule["required"] = requiredUnless === null ? "missing" : `missing, unless ${requiredUnless.option} is ${String(requiredUnless.value)}`;
  if (requiredUnless !== null) rule["unless"] = [requiredUnless.option, requiredUnless.value];
  const usual = option.default ?? (required ? undefined : server?.variables.find(({ name }) => name === serverVariable)?.default);
  if (usual !== undefined) rule["default"] = usual;
  if (type.kind === "choice" && !type.open) rule["values"] = type.values;
  const checked = checkedType(type);
  if (checked !== null) rule["type"] = checked;
  if (secret) rule["secret"] = true;
  if (header !== null) rule["header"] = header.toLowerCase();
  if (aliases.length > 0) rule["aliases"] = aliases;
  return rule;
}

/** What the runtime checks beside fixed values; null: a text. `any` is for what reads the option. */
function checkedType(type: ClientOption["type"]): "boolean" | "number" | "any" | null {
  if (type.nullable) return "any";
  switch (type.kind) {
    case "literal":
    case "choice":
    case "ref":
      return null;
    case "primitive":
      if (type.primitive === "string") return null;
      return type.primitive === "boolean" ? "boolean" : type.primitive === "number" || type.primitive === "integer" ? "number" : "any";
    default:
      return "any";
  }
}

function envelopeFields({ envelope }: Client): Json {
  if (envelope === null) return null;
  const { status, message, code: business, requestId, data, success } = envelope;
  return { status, message, code: business, requestId, data, success };
}
