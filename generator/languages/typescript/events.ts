// Plans `src/events.ts`: for each client with events, a function that subscribes to them.
import type { Json } from "../../model/model.js";
import { code } from "./code.js";
import { comment } from "./docs.js";
import { Imports, specifier } from "./imports.js";
import type { PlannedPackage } from "./layout.js";
import { wideLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { functionIdentifier, identifier } from "./names.js";
import { exportOf, functionOf } from "./structures.js";

/** Null when no client has events. */
export function eventsEntry({ clients }: PlannedPackage): SourceFile | null {
  const having = clients.filter(({ client }) => client.events !== null);
  if (having.length === 0) return null;
  const file = "events";
  const imports = new Imports(file);
  const functions = having.map(({ client }) =>
    functionOf({
      name: identifier(functionIdentifier({ text: "", words: [...client.name.words, "events"] })),
      docs: comment([
        client.events?.credential.kind === "signature"
          ? "Subscribes to events with the access key (`accessKeyId`, `accessKeySecret`); they are signed anew for every connection."
          : "Subscribes to events with the token of a user (`accessToken`), which the platform wants in the address.",
        "Throws `TypeError` that names the option which is missing or wrong.",
      ]),
      parameters: [{ name: identifier("options"), type: imports.type("EventsOptions", "runtime/events/create-events"), optional: false }],
      result: imports.type("Events", "runtime/events/create-events"),
      body: code`return ${imports.value("createEvents", "runtime/events/create-events")}(${wideLiteral(settingsOf(client.events), 22)}, options);`,
    }),
  );
  return {
    file,
    sources: having.map(({ client }) => client.source).sort(),
    statements: [
      ...imports.structures(),
      exportOf(specifier(file, "runtime/events/create-events"), ["EventSettings", "Events", "EventsOptions"].map(identifier), true),
      exportOf(specifier(file, "runtime/events/event-error"), null),
      exportOf(specifier(file, "runtime/events/subscription"), ["EventHandler", "PlatformEvent", "Subscription", "SubscriptionOptions"].map(identifier), true),
      ...functions,
    ],
  };
}

function settingsOf(events: PlannedPackage["clients"][number]["client"]["events"]): Json {
  if (events === null) return null;
  const { address, path, codeParameter, credential } = events;
  return { address, path, codeParameter, credential: { ...credential } };
}
