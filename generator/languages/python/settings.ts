// Plans `settings.py` of a client: the table that tells the runtime about its options, server, envelope and credentials.
import type { Client, ClientOption, Json, Server } from "../../model/model.js";
import { serverTemplate } from "../server-template.js";
import { code, type Code } from "./code.js";
import { argument, call, dictOf, type Expression, labelled, laidOut } from "./expression.js";
import { Imports, type ImportSections } from "./imports.js";
import { literal, stringLiteral, texts, valueOf } from "./literals.js";
import type { PlannedOption } from "./options.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import { credentialExpression } from "./profiles.js";
import type { SourceFile } from "./source.js";

interface SettingsView extends ImportSections {
  readonly settings: Code;
}

export function settingsFile(planned: PlannedClient, plan: PlannedPackage): SourceFile {
  const module = `${planned.folder}/settings`;
  const imports = new Imports(module);
  const made = laidOut(call(imports.knownValue("ClientSettings"), settingsOf(planned, plan, imports)), { indent: 0, before: "SETTINGS = ".length });
  const view: SettingsView = { ...imports.sections(), settings: code`SETTINGS = ${made}` };
  return { module, sources: [planned.client.source], template: "settings", view };
}

function settingsOf(planned: PlannedClient, plan: PlannedPackage, imports: Imports): readonly Expression[] {
  const { client, options } = planned;
  const [server] = client.servers;
  const rules = options.map((option): readonly [Code, Expression] => [stringLiteral(option.option.name.text), call(imports.knownValue("OptionRule"), ruleOf(option, server))]);
  const credentials = client.credentials.flatMap((credential): (readonly [Code, Expression])[] => {
    const expression = credentialExpression(credential, planned, plan, imports);
    return expression === null ? [] : [[stringLiteral(credential.name.text), labelled(code`lambda options: `, expression)]];
  });
  const signing = client.credentials.filter(({ serverOnly }) => serverOnly).map(({ name }) => name.text);
  const items: Expression[] = [
    argument(code`agent`, stringLiteral(`${plan.distribution}/${plan.package.version}`)),
    argument(code`server`, stringLiteral(serverTemplate(client))),
    argument(code`options`, dictOf(rules)),
    argument(code`envelope`, envelopeOf(client, imports)),
  ];
  if (credentials.length > 0) items.push(argument(code`credentials`, dictOf(credentials)));
  if (signing.length > 0) items.push(argument(code`signing`, texts(signing)));
  if (client.results !== "envelope") items.push(argument(code`results`, stringLiteral(client.results)));
  return items;
}

function ruleOf({ option, argument: own, aliases }: PlannedOption, server: Server | undefined): readonly Expression[] {
  const { required, requiredUnless, secret, header, type } = option;
  const rule: Expression[] = [stringLiteral(own)];
  if (aliases.length > 0) rule.push(argument(code`aliases`, texts(aliases)));
  if (required) rule.push(argument(code`required`, code`True`));
  if (requiredUnless !== null) rule.push(argument(code`unless`, valueOf([requiredUnless.option, requiredUnless.value], { tuples: true })));
  const usual = usualValue(option, server);
  if (usual !== undefined) rule.push(argument(code`default`, valueOf(usual)));
  if (type.kind === "choice" && !type.open) rule.push(argument(code`values`, valueOf(type.values, { tuples: true })));
  const checked = checkedType(type);
  if (checked !== null) rule.push(argument(code`type`, stringLiteral(checked)));
  if (secret) rule.push(argument(code`secret`, literal(true)));
  if (header !== null) rule.push(argument(code`header`, stringLiteral(header)));
  return rule;
}

/** What an option is when nobody says. */
export function usualValue({ default: own, required, serverVariable }: ClientOption, server: Server | undefined): Json | undefined {
  return own ?? (required ? undefined : server?.variables.find(({ name }) => name === serverVariable)?.default);
}

/** What the runtime checks beside fixed values; null: a text. `any` is for what reads the option. */
function checkedType(type: ClientOption["type"]): "bool" | "float" | "int" | "any" | null {
  if (type.nullable) return "any";
  if (type.kind === "literal" || type.kind === "choice" || type.kind === "ref") return null;
  if (type.kind !== "primitive") return "any";
  switch (type.primitive) {
    case "string":
      return null;
    case "boolean":
      return "bool";
    case "number":
      return "float";
    case "integer":
      return "int";
    default:
      return "any";
  }
}

function envelopeOf({ envelope }: Client, imports: Imports): Expression {
  if (envelope === null) return code`None`;
  const { status, message, code: business, requestId, data, success } = envelope;
  return call(imports.knownValue("EnvelopeFields"), [
    argument(code`status`, stringLiteral(status)),
    argument(code`message`, stringLiteral(message)),
    argument(code`code`, stringLiteral(business)),
    argument(code`request_id`, stringLiteral(requestId)),
    argument(code`data`, stringLiteral(data)),
    argument(code`success`, literal(success)),
  ]);
}
