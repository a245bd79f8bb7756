// The view of a package's README: finished, encoded strings for the template's holes.
import type { Answer } from "../../model/model.js";
import { hasEnvelopes, type PlannedClient, type PlannedGroup, type PlannedOperation, type PlannedPackage } from "./layout.js";
import { propertyName } from "./literals.js";
import { mayBeAnyAudience } from "../any-audience.js";
import { ANYBODY } from "./docs.js";
import { exampleOptions } from "../example-options.js";
import { licenceSentence } from "../licence.js";
import { codeSpan, markdown } from "../markdown.js";
import { addressText, hasAddress } from "../server-template.js";
import { functionIdentifier } from "./names.js";
import { checksOptions } from "./plain-settings.js";
import { clientVariable, optionsExample } from "./readme-example.js";
import { readmeEvents, readmeWebhook, type ReadmeEvents, type ReadmeWebhook } from "./readme-events.js";
import { entryRows, readmeLogins, type ReadmeEntry, type ReadmeLogin } from "./readme-login.js";

interface ReadmeView {
  readonly name: string;
  readonly description: string | null;
  readonly licence: string;
  readonly clients: readonly ReadmeClient[];
  readonly first: ReadmeClient | null;
  readonly hasLogin: boolean;
  readonly hasEnvelopes: boolean;
  readonly hasResults: boolean;
  readonly throws: boolean;
  /** Whether every client without envelopes refuses options that are wrong. */
  readonly checksOptions: boolean;
  readonly logins: readonly ReadmeLogin[];
  readonly events: ReadmeEvents | null;
  readonly webhook: ReadmeWebhook | null;
  readonly entries: readonly ReadmeEntry[];
}

interface ReadmeClient {
  readonly entry: string;
  readonly className: string;
  readonly senderName: string;
  readonly variable: string;
  /** What the call of the example needs, as members of an object expression. */
  readonly options: string;
  /** Of a call that needs no input; null without any. */
  readonly method: string | null;
  readonly function: string | null;
  /** Whether the call is a method of the class; a function it is always. */
  readonly hasMethods: boolean;
  readonly hasEnvelopes: boolean;
  readonly hasResults: boolean;
  readonly throws: boolean;
  readonly isPaged: boolean;
  /** A call that answers with bytes. */
  readonly bytes: string | null;
  /** A call whose answer comes piece by piece; null without any. */
  readonly stream: string | null;
  readonly hasOptions: boolean;
  /** False where the table has `baseUrl`. */
  readonly takesBaseUrl: boolean;
  readonly optionRows: readonly { readonly name: string; readonly need: string; readonly description: string }[];
}

export function readmeText(plan: PlannedPackage): ReadmeView {
  const clients = plan.clients.flatMap((planned) => readmeClient(planned, plan) ?? []);
  const logins = readmeLogins(plan);
  return {
    name: plan.registryName,
    description: plan.package.description === "" ? null : markdown(plan.package.description),
    licence: licenceSentence(plan.package.publication),
    clients,
    first: clients.findLast(({ hasMethods }) => hasMethods) ?? null,
    hasLogin: logins.length > 0,
    hasEnvelopes: clients.some(({ hasEnvelopes }) => hasEnvelopes),
    hasResults: clients.some(({ hasResults }) => hasResults),
    throws: clients.some(({ throws }) => throws),
    checksOptions: plan.clients.every((planned) => hasEnvelopes(planned) || checksOptions(planned.client)),
    logins,
    events: readmeEvents(plan),
    webhook: readmeWebhook(plan),
    entries: entryRows(plan),
  };
}

function readmeClient({ client, folder, className, senderName, groups }: PlannedClient, plan: PlannedPackage): ReadmeClient | null {
  const chosen = example(groups);
  if (groups.every(({ operations }) => operations.length === 0)) return null;
  const areMethods = client.login?.hasOperations !== false;
  const nameOf = ({ member, names }: NonNullable<typeof chosen>): string => (client.methods === "grouped" ? `${member}.${names.short}` : names.method);
  const answering = (kind: Answer["kind"]): string | null => {
    const found = groups.flatMap(({ member, operations }) => operations.map((planned) => ({ ...planned, member }))).find(({ operation }) => operation.answer.kind === kind);
    return found === undefined ? null : areMethods ? nameOf(found) : found.names.function;
  };
  return {
    entry: `${plan.registryName}/${folder}`,
    className,
    senderName,
    variable: clientVariable(client),
    options: optionsExample(client, exampleOptions(client, chosen?.operation ?? null)),
    method: chosen === null ? null : nameOf(chosen),
    function: chosen?.names.function ?? null,
    hasMethods: areMethods && chosen !== null,
    hasEnvelopes: client.results === "envelope",
    hasResults: client.results === "result",
    throws: client.results === "throw",
    bytes: answering("binary"),
    isPaged: areMethods && chosen !== null && chosen.operation.pagination !== null,
    stream: answering("stream"),
    hasOptions: client.options.length > 0 || !hasAddress(client),
    takesBaseUrl: hasAddress(client),
    optionRows: [
      ...(hasAddress(client) ? [] : [{ name: "`baseUrl`", need: "required", description: markdown(addressText(client)) }]),
      ...client.options.map((option) => ({
        name: codeSpan(propertyName(option.name.text)),
        need: option.default === undefined ? (option.required ? "required" : "") : codeSpan(JSON.stringify(option.default)),
        description: markdown([option.docs.summary === "" ? option.docs.description : option.docs.summary, mayBeAnyAudience(option, client) ? ANYBODY : ""].filter((text) => text !== "").join(" ")),
      })),
    ],
  };
}

/**
 * A call that needs no input: the one that lists what a group is named after (`listUsers` of `Users`), from the largest such
 * group; otherwise, from the group that has most, one that shows pages if there is one, with a short name.
 */
function example(groups: readonly PlannedGroup[]): (PlannedOperation & { readonly member: string }) | null {
  const bySize = groups.toSorted((left, right) => right.operations.length - left.operations.length);
  const simple = bySize.map(({ operations }) => operations.filter(({ operation }) => !operation.input.required && !operation.unconfirmed && !operation.deprecated));
  const listing = bySize.map(({ group }, index) => (simple[index] ?? []).filter(({ names }) => names.method === functionIdentifier({ text: "", words: ["list", ...group.name.words] })));
  const paged = simple.map((operations) => operations.filter(({ operation }) => operation.pagination !== null));
  const candidates = [...listing, ...paged, ...simple].find((operations) => operations.length > 0) ?? [];
  const [chosen] = candidates.toSorted((left, right) => left.names.method.length - right.names.method.length);
  const member = groups.find(({ operations }) => chosen !== undefined && operations.includes(chosen))?.member;
  return chosen === undefined || member === undefined ? null : { ...chosen, member };
}
