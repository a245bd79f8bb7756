// Plans `events.py`: for each client with events, functions that subscribe to them, and publish where the platform lets clients do so.
import type { Client, EventsModel, Operation } from "../../model/model.js";
import { usualServer } from "../server-template.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { argument, call, dictOf, type Expression, laidOut, listOf, subscript } from "./expression.js";
import { byExport, Imports, type ImportSections } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { constantIdentifier, functionIdentifier, identifier } from "./names.js";
import { resultType } from "./outcome.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import { argumentsOf, headed } from "./signature.js";
import type { SourceFile } from "./source.js";
import { type TypedEvents, typedEvents } from "./typed-events.js";
import type { TypeContext } from "./types.js";

interface EventsView extends ImportSections {
  readonly all: Code;
  readonly settings: readonly { readonly text: Code }[];
  readonly classes: readonly TypedEvents[];
  readonly makers: readonly Maker[];
}

interface Maker {
  readonly head: Code;
  readonly docs: Code | null;
  readonly body: Code;
}

interface Scene {
  readonly planned: PlannedClient;
  readonly events: EventsModel;
  readonly context: TypeContext;
  readonly isAsync: boolean;
}

const FILE = "events";
const CREATE = "_runtime/events/create_events";
const PUBLISHING = "_runtime/events/publishing";

/** What the module has beside its own functions. */
const EXPORTED: readonly (readonly [module: string, names: readonly string[]])[] = [
  [CREATE, ["AsyncEvents", "Events", "EventsOptions"]],
  ["_runtime/events/event_error", ["EventError", "EventErrorCode"]],
  ["_runtime/events/subscription", ["EventHandler", "Subscription"]],
  ["_runtime/events/async_subscription", ["AsyncEventHandler", "AsyncSubscription"]],
  ["_runtime/events/subscription_options", ["PlatformEvent", "SubscriptionOptions"]],
];

/** Null when no client has events. */
export function eventsFile({ clients, types }: PlannedPackage): SourceFile | null {
  const imports = new Imports(FILE);
  const context: TypeContext = { types, imports, input: false };
  const scenes = clients.flatMap((planned): readonly Scene[] => {
    const { events } = planned.client;
    return events === null ? [] : [false, true].map((isAsync) => ({ planned, events, context, isAsync }));
  });
  if (scenes.length === 0) return null;
  const exported = [...EXPORTED, ...(scenes.some(({ events }) => events.publish !== null) ? [[PUBLISHING, ["AsyncPublishingEvents", "PublishingEvents"]] as const] : [])];
  for (const [module, names] of exported) for (const name of names) imports.value(name, module);
  const classes = scenes.flatMap((scene) => typedEvents(scene.planned.client, baseOf(scene), scene.isAsync, context) ?? []);
  const own = [...scenes.map(makerName), ...classes.map(({ name }) => name)];
  const names = [...exported.flatMap(([, named]) => named), ...own].sort(byExport);
  const view: Omit<EventsView, keyof ImportSections> = {
    all: laidOut(listOf(names.map(stringLiteral)), { indent: 0, before: "__all__ = ".length }),
    settings: scenes.filter(({ isAsync }) => !isAsync).map((scene) => ({ text: settingsLine(scene) })),
    classes,
    makers: scenes.map((scene) => maker(scene, classes)),
  };
  return { module: FILE, sources: [...new Set(scenes.map(({ planned }) => planned.client.source))].sort(), template: "events", view: { ...imports.sections(), ...view } };
}

function makerName({ planned: { client }, isAsync }: Scene): Code {
  return identifier(functionIdentifier({ text: "", words: [...(isAsync ? ["async"] : []), ...client.name.words, "events"] }));
}

function settingsName({ planned: { client } }: Scene): Code {
  return constantIdentifier(functionIdentifier({ text: "", words: [...client.name.words, "events"] }));
}

function settingsLine(scene: Scene): Code {
  const { events: { address, path, codeParameter, credential }, context: { imports } } = scene;
  const proof = credential.kind === "signature"
    ? call(imports.value("SignatureProof", CREATE), [stringLiteral(credential.scheme), stringLiteral(credential.text)])
    : call(imports.value("QueryToken", CREATE), [stringLiteral(credential.parameter)]);
  const made = call(imports.value("EventSettings", CREATE), [...[address, path, codeParameter].map(stringLiteral), proof]);
  const name = settingsName(scene);
  return code`${name} = ${laidOut(made, { indent: 0, before: name.length + 3 })}`;
}

/** The class of the runtime that subscribes, and publishes where an operation does; its type has what that answers. */
function baseOf(scene: Scene): { readonly name: Code; readonly type: Expression } {
  const { events: { publish }, context: { imports }, isAsync } = scene;
  const found = publish === null ? null : publishing(scene, publish);
  if (found === null) {
    const name = imports.value(isAsync ? "AsyncEvents" : "Events", CREATE);
    return { name, type: name };
  }
  const name = imports.value(isAsync ? "AsyncPublishingEvents" : "PublishingEvents", PUBLISHING);
  return { name, type: subscript(name, [found.answer]) };
}

function maker(scene: Scene, classes: readonly TypedEvents[]): Maker {
  const { planned, events, context: { imports }, isAsync } = scene;
  const { client, classes: own, operationClasses, folder } = planned;
  const kind = isAsync ? "async" : "sync";
  const className = imports.type((operationClasses ?? own)[kind], `${folder}/client`);
  const base = baseOf(scene);
  const typed = classes.find((one) => one.client === client && one.isAsync === isAsync);
  const options = call(imports.value("client_options", "_runtime/events/client_options"), [code`client`, optionNames(scene), code`own`, ...serverOptions(client)]);
  const publish = events.publish === null ? null : publishing(scene, events.publish);
  const made = call(typed?.name ?? base.name, [settingsName(scene), options, ...(publish === null ? [] : [publish.call])]);
  const unpacked = subscript(imports.type("Unpack", "typing"), [imports.type("EventsOptions", CREATE)]);
  return {
    head: headed(code`def ${makerName(scene)}`, [code`client: ${className}`, argumentOf(code`**own`, unpacked)], typed?.name ?? base.type, 0),
    docs: docstring([
      events.credential.kind === "signature" ? "Subscribes to events with the access key of the client; they are signed anew for every connection." : "Subscribes to events with the token of a user, which the platform wants in the address.",
      `\`client\`: its credentials, certificates and proxy count unless \`own\` says otherwise for events alone.${events.publish === null ? "" : " It publishes."} It stays open when the events are closed.`,
      "Raises `OptionError` that names the option which is missing or wrong.",
    ], 4),
    body: code`return ${laidOut(made, { indent: 4, before: 11 })}`,
  };
}

function argumentOf(name: Code, type: Expression): Expression {
  return { kind: "labelled", label: code`${name}: `, value: type, suffix: code`` };
}

function serverOptions(client: Client): readonly Expression[] {
  const usual = Object.entries(usualServer(client));
  return usual.length === 0 ? [] : [dictOf(usual.map(([option, value]) => [stringLiteral(option), stringLiteral(value)]))];
}

/** What events call the options that prove the subscriber. */
function optionNames({ planned: { client }, events: { credential } }: Scene): Expression {
  const scheme = client.credentials.find(({ name }) => name.text === credential.of);
  const names: readonly (readonly [string, string])[] =
    scheme?.kind === "signature" ? [["access_key_id", scheme.keyOption], ["access_key_secret", scheme.secretOption]] : scheme !== undefined && "option" in scheme ? [["access_token", scheme.option]] : [];
  return dictOf(names.map(([name, option]) => [stringLiteral(name), stringLiteral(option)]));
}

/** How the operation is called with code and data, and what it answers. */
function publishing({ planned: { client, groups }, context, isAsync }: Scene, { operation: wanted, code: codeMember, data }: NonNullable<EventsModel["publish"]>): { readonly call: Expression; readonly answer: Expression } {
  for (const { member, operations } of groups) {
    for (const { operation, name, variants } of operations) {
      const variant = operation.variants.findIndex((one) => one.name.text === wanted);
      const method = operation.name.text === wanted ? name : variants[variant];
      if (method === undefined) continue;
      const owner = client.methods === "grouped" ? code`client.${identifier(member)}` : code`client`;
      const named = argumentsOf(inputOf(operation, variant), context);
      const given = (wire: string, value: Code): Expression => argument(named.find(({ field }) => field.name.text === wire)?.name ?? code`_`, value);
      const sent = call(code`lambda code, data, request_options: ${owner}.${identifier(method)}`, [given(codeMember, code`code`), given(data, code`data`), argument(code`request_options`, code`request_options`)]);
      return { call: sent, answer: resultType(operation, client, isAsync, context) };
    }
  }
  throw new Error(`${wanted} was checked before`);
}

function inputOf(operation: Operation, variant: number): string | null {
  return operation.variants[variant]?.input ?? operation.input.type;
}
