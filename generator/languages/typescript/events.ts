// Plans `src/events.ts`: for each client with events, a function that subscribes to them with the options of the client.
import type { Client, EventsModel, Json } from "../../model/model.js";
import { usualServer } from "../server-template.js";
import { code, joined, type Code } from "./code.js";
import { comment } from "./docs.js";
import { Imports, specifier } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { callCode, objectLiteral, propertyName, wideLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { functionIdentifier, identifier } from "./names.js";
import { access } from "./profiles.js";
import { envelopeCode } from "./signature.js";
import { exportOf, functionOf, type Parameter } from "./structures.js";
import { typeCode, type TypeContext } from "./types.js";

const FILE = "events";
const CREATE = "runtime/events/create-events";
const PUBLISHING = "runtime/events/publishing";

/** Null when no client has events. */
export function eventsEntry({ clients, types }: PlannedPackage): SourceFile | null {
  const having = clients.flatMap((planned) => (planned.client.events === null ? [] : [{ planned, events: planned.client.events }]));
  if (having.length === 0) return null;
  const imports = new Imports(FILE);
  const context: TypeContext = { types, imports, input: false };
  const functions = having.map(({ planned, events }) => maker(planned, events, context));
  return {
    file: FILE,
    sources: having.map(({ planned }) => planned.client.source).sort(),
    statements: [
      ...imports.structures(),
      ...imports.typeExports(),
      exportOf(specifier(FILE, CREATE), ["EventSettings", "Events", "EventsOptions", "Subscribe"].map(identifier), true),
      exportOf(specifier(FILE, "runtime/events/event-error"), null),
      ...(having.some(({ events }) => events.publish !== null) ? [exportOf(specifier(FILE, PUBLISHING), [identifier("PublishingEvents")], true)] : []),
      exportOf(specifier(FILE, "runtime/events/subscription"), ["EventHandler", "PlatformEvent", "Subscription", "SubscriptionOptions"].map(identifier), true),
      ...functions,
    ],
  };
}

function maker(planned: PlannedClient, events: EventsModel, context: TypeContext): ReturnType<typeof functionOf> {
  const { client, folder, optionsName, className, senderName } = planned;
  const { imports } = context;
  const { credential, publish } = events;
  const known = knownEvents(client.webhooks, context);
  const typeArguments = known === null ? code`` : code`<${known}>`;
  const made = callCode(code`${imports.value("createEvents", CREATE)}${typeArguments}`, [settingsCode(events, client), optionsCode(planned, events)], 10);
  const call = publish === null ? null : publication(planned, publish, context);
  const options: Parameter = { name: code`options`, type: imports.type(optionsName, `${folder}/client`), optional: false };
  const answered = call === null ? null : code`${imports.type("PublishingEvents", PUBLISHING)}<${joined([call.answer, ...(known === null ? [] : [known])], code`, `)}>`;
  return functionOf({
    name: identifier(functionIdentifier({ text: "", words: [...client.name.words, "events"] })),
    docs: comment([
      credential.kind === "signature" ? "Subscribes to events with the access key; they are signed anew for every connection." : "Subscribes to events with the token of a user, which the platform wants in the address.",
      `\`options\`: those of \`${className}\`. \`own\`: what is otherwise for events alone.`,
      "Throws `TypeError` that names the option which is missing or wrong.",
    ]),
    parameters: [options, { name: code`own`, type: imports.type("EventsOptions", CREATE), optional: true }],
    result: answered ?? code`${imports.type("Events", CREATE)}${typeArguments}`,
    body: code`return ${call === null ? made : callCode(imports.value("publishing", PUBLISHING), [made, code`${imports.value(senderName, `${folder}/client`)}(options)`, call.publish], 10)};`,
  });
}

function settingsCode({ address, path, codeParameter, credential }: EventsModel, client: Client): Code {
  const proof: Json = credential.kind === "signature" ? { kind: credential.kind, scheme: credential.scheme, text: credential.text } : { kind: credential.kind, parameter: credential.parameter };
  const server = usualServer(client);
  return wideLiteral({ address, path, codeParameter, credential: proof, ...(Object.keys(server).length > 0 && { server }) }, 24);
}

/** The client's options, under the names that events have for them. */
function optionsCode({ client }: PlannedClient, { credential }: EventsModel): Code {
  const scheme = client.credentials.find(({ name }) => name.text === credential.of);
  const names: readonly (readonly [string, string])[] =
    scheme?.kind === "signature" ? [["accessKeyId", scheme.keyOption], ["accessKeySecret", scheme.secretOption]] : scheme !== undefined && "option" in scheme ? [["accessToken", scheme.option]] : [];
  const renamed = names.filter(([name, option]) => name !== option).map(([name, option]) => code`${identifier(name)}: ${access(option)}, `);
  return code`{ ...options, ${joined(renamed, code``)}...own }`;
}

/** `{ "user.created": UserCreated }`: data of the events that the document describes as webhooks. */
function knownEvents(webhooks: PlannedClient["client"]["webhooks"], context: TypeContext): Code | null {
  const names = [...new Set(webhooks.map(({ name }) => name))];
  if (names.length === 0) return null;
  const members = names.map((name) => {
    const types = webhooks.filter((webhook) => webhook.name === name).map(({ type }) => type);
    return code`${propertyName(name)}: ${typeCode({ kind: "union", variants: types, discriminator: null, nullable: false }, context)}`;
  });
  return code`{ ${joined(members, code`; `)} }`;
}

/** How the operation is called with code and data, and what it answers. */
function publication({ client, groups }: PlannedClient, { operation: wanted, code: codeMember, data }: NonNullable<EventsModel["publish"]>, context: TypeContext): { readonly publish: Code; readonly answer: Code } {
  for (const { file, operations } of groups) {
    for (const { operation, names, variants } of operations) {
      const variant = operation.variants.findIndex(({ name }) => name.text === wanted);
      const found = operation.name.text === wanted ? names : variants[variant];
      if (found === undefined) continue;
      const input = objectLiteral([[codeMember, code`code`], [data, code`data`]]);
      // Another client may have a function of the same name.
      const calls = context.imports.namespace(functionIdentifier({ text: "", words: [...client.name.words, "calls"] }), file);
      const call = callCode(code`${calls}.${identifier(found.function)}`, [code`sender`, input, code`options`]);
      return { publish: code`(sender, code, data, options) => ${call}`, answer: envelopeCode(operation.answer, context) };
    }
  }
  throw new Error(`${wanted} was checked before`);
}
