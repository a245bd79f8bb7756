// Plans `events.py`: for each client with events, functions that subscribe to them, and publish where the platform lets clients do so.
import type { EventsModel, Operation } from "../../model/model.js";
import { code, type Code, joined } from "./code.js";
import { docstring } from "./docs.js";
import { argument, call, dictOf, type Expression, flat, laidOut, subscript, unionOf } from "./expression.js";
import { Imports, type ImportSections } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { functionIdentifier, identifier, typeIdentifier } from "./names.js";
import type { ClassNames, PlannedClient, PlannedPackage } from "./plan.js";
import { argumentsOf, headed, resultType } from "./signature.js";
import type { SourceFile } from "./source.js";
import { typeOf, type TypeContext } from "./types.js";

interface EventsView extends ImportSections {
  readonly settings: readonly { readonly text: Code }[];
  readonly classes: readonly ClassView[];
  readonly makers: readonly { readonly head: Code; readonly docs: Code | null; readonly body: Code }[];
}

interface ClassView {
  readonly name: Code;
  readonly base: Code;
  readonly docs: Code | null;
  readonly overloads: readonly { readonly head: Code }[];
  readonly head: Code;
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
const SUBSCRIPTION: ClassNames = { sync: "_runtime/events/subscription", async: "_runtime/events/async_subscription" };
const OPTIONS = "_runtime/events/subscription_options";

/** What the module has beside its own functions. */
export const EVENTS_EXPORTS: readonly (readonly [module: string, names: readonly string[]])[] = [
  [CREATE, ["AsyncEvents", "Events", "EventsOptions"]],
  ["_runtime/events/event_error", ["EventError", "EventErrorCode"]],
  [SUBSCRIPTION.sync, ["EventHandler", "Subscription"]],
  [SUBSCRIPTION.async, ["AsyncEventHandler", "AsyncSubscription"]],
  [OPTIONS, ["PlatformEvent", "SubscriptionOptions"]],
];

/** Null when no client has events. */
export function eventsFile({ clients, types }: PlannedPackage): SourceFile | null {
  const imports = new Imports(FILE);
  const context: TypeContext = { types, imports, input: false, running: true };
  const scenes = clients.flatMap((planned): Scene[] => (planned.client.events === null ? [] : [false, true].map((isAsync) => ({ planned, events: planned.client.events as EventsModel, context, isAsync }))));
  if (scenes.length === 0) return null;
  const settings = scenes.filter(({ isAsync }) => !isAsync).map((scene) => ({ text: settingsLine(scene) }));
  const classes = scenes.flatMap((scene) => typedClass(scene) ?? []);
  const makers = scenes.map(maker);
  for (const [module, names] of EVENTS_EXPORTS) for (const name of names) imports.value(name, module);
  const view: EventsView = { ...imports.sections(), settings, classes, makers };
  return { module: FILE, sources: [...new Set(scenes.map(({ planned }) => planned.client.source))].sort(), template: "events", view };
}
