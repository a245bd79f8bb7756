// Which entries a package has beside those of its clients, and names of clients that would get in their way.
import type { Report } from "../../diagnostics.js";
import type { Client } from "../../model/model.js";
import { FLOWS } from "../../model/flows.js";
import { LOGIN_ENTRIES, LOGIN_RUNTIME } from "./flows.js";
import { fileName, functionIdentifier, type typeScope } from "./names.js";

/** `login`, `express`, `events` ...: each is a file of that name below `src/`. */
export function ownEntries(clients: readonly Client[]): readonly string[] {
  const hasLogin = clients.some(({ login }) => login !== null);
  return [
    ...(hasLogin ? ["login", ...LOGIN_ENTRIES.map(({ entry }) => entry)] : []),
    ...(clients.some(({ events }) => events !== null) ? ["events"] : []),
    ...(clients.some(({ webhookProof }) => webhookProof !== null) ? ["webhooks"] : []),
  ];
}

/** Functions of the runtime that stand beside those named after a client. */
const RUNTIME_FUNCTIONS: ReadonlySet<string> = new Set([...FLOWS, "createSender", "createLogin", "createEvents", "verifiedWebhook"]);

/** Reports a client whose name means something else already: as an entry of the package, or as part of the name of a function. */
export function checkClientNames(clients: readonly Client[], report: Report): void {
  // The folder of the runtime is no entry, but a folder beside those of the clients.
  const taken = new Set([...ownEntries(clients), "runtime"]);
  for (const { name, source, login, events, webhookProof } of clients) {
    const folder = fileName(name.words);
    const details = { at: { file: source, pointer: "" }, hint: "Give the client another name in sdk.yaml, or by --name." };
    if (taken.has(folder)) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: the package has something else of that name`, details);
    taken.add(folder);
    const functions = ["sender", ...(login === null ? [] : ["login"]), ...(events === null ? [] : ["events"]), ...(webhookProof === null ? [] : ["webhook"])];
    const meant = functions.map((word) => functionIdentifier({ text: "", words: [...name.words, word] })).find((one) => RUNTIME_FUNCTIONS.has(one));
    if (meant !== undefined) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: ${JSON.stringify(meant)} is a function of the runtime`, details);
  }
}

/** Whether a credential asks a token endpoint, whose refusals are errors of their own. */
export function hasTokenErrors({ credentials }: Client): boolean {
  return credentials.some(({ kind }) => kind === "clientCredentials");
}

/** Whether calls of a client in that style come to pages. */
export function hasPages({ results, groups }: Client, style: Client["results"]): boolean {
  return results === style && groups.some(({ operations }) => operations.some(({ pagination }) => pagination !== null));
}

/** Whether calls come to bytes, or to a stream of them. */
export function hasBytes({ groups }: Client): boolean {
  return groups.some(({ operations }) => operations.some(({ answer }) => answer.kind === "binary"));
}

/** Types of the runtime that only some packages export, or that stand beside the document's in their signatures. */
export function entryRuntimeTypes(clients: readonly Client[]): readonly string[] {
  return [
    ...(clients.some(({ login }) => login !== null) ? LOGIN_RUNTIME.flatMap(([, names]) => names.filter((name) => /^[A-Z]/.test(name))) : []),
    ...(clients.some(({ events }) => events !== null) ? ["Events", "EventsOptions", "PublishingEvents"] : []),
    ...(clients.some(hasTokenErrors) ? ["TokenError"] : []),
    ...(clients.some((client) => hasPages(client, "result")) ? ["ApiError"] : []),
    ...(clients.some(hasBytes) ? ["BinaryAnswer", "BinaryOptions", "Streamed"] : []),
    ...(clients.some(({ webhookProof }) => webhookProof !== null) ? ["Received", "WebhookHeaders", "WebhookOptions"] : []),
  ];
}

/** Takes the names that `x-login` gives to types, values and error classes. They are chosen by hand: free, or an error. */
export function declareLoginNames(clients: readonly Client[], scope: ReturnType<typeof typeScope>, report: Report): void {
  const hint = "Choose another name in `x-login`.";
  for (const { name, at } of clients.flatMap(({ login }) => (login === null ? [] : [...login.errors, ...login.types, ...login.values]))) {
    if (scope.declare(name, at, hint) !== name) report.error("names/collision", `Nothing of the login can be called ${JSON.stringify(name)}: that name means something else`, { at, hint });
  }
}

/** Takes the names of the login's methods. */
export function declareLoginMethods({ login }: Client, scope: ReturnType<typeof typeScope>, report: Report): void {
  const hint = "Choose another name in `x-login`.";
  for (const { name, at } of login?.methods ?? []) {
    const method = functionIdentifier(name);
    if (scope.declare(method, at, hint) !== method) report.error("names/collision", `No method of the login can be called ${JSON.stringify(method)}: that name means something else`, { at, hint });
  }
}
