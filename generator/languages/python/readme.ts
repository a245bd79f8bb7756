// The view of a package's README: finished, encoded strings for the template's holes.
import type { Client, ClientOption } from "../../model/model.js";
import { exampleOptions, isNeeded } from "../example-options.js";
import { licenceSentence } from "../licence.js";
import { codeSpan, markdown } from "../markdown.js";
import { addressText, hasAddress } from "../server-template.js";
import { code, type Code, joined } from "./code.js";
import { literal, stringLiteral } from "./literals.js";
import { argumentIdentifier, functionIdentifier, identifier } from "./names.js";
import { ANYBODY, type PlannedOption, SHARED, withArguments } from "./options.js";
import type { PlannedClient, PlannedGroup, PlannedOperation, PlannedPackage } from "./plan.js";
import { type ReadmeLogin, readmeLogins } from "./readme-login.js";
import { usualValue } from "./settings.js";

interface ReadmeView {
  readonly name: string;
  readonly module: string;
  readonly description: string | null;
  readonly licence: string;
  readonly clients: readonly ReadmeClient[];
  readonly logins: readonly ReadmeLogin[];
  readonly events: ReadmeEvents | null;
  /** A function that reads a webhook; null without any. */
  readonly webhook: Code | null;
  readonly hasEnvelopes: boolean;
  readonly hasResults: boolean;
  readonly throws: boolean;
  /** A whole call, for examples; null without any. */
  readonly example: Code | null;
  /** The package that this one stands in for. */
  readonly former: string | null;
  readonly differences: readonly { readonly there: string; readonly here: string }[];
}

interface ReadmeEvents {
  readonly variable: Code;
  /** The function that makes them of a client. */
  readonly maker: Code;
  readonly publishes: boolean;
}

interface ReadmeClient {
  readonly module: string;
  readonly operationsName: string | null;
  readonly className: string;
  readonly asyncName: string;
  readonly variable: Code;
  /** What the call of the example needs, as arguments. */
  readonly options: Code;
  readonly hasEnvironment: boolean;
  readonly method: Code;
  readonly hasMethods: boolean;
  readonly hasEnvelopes: boolean;
  readonly hasResults: boolean;
  readonly throws: boolean;
  readonly items: Code | null;
  /** A method that gives bytes as they come. */
  readonly bytes: Code | null;
  /** A call whose answer comes piece by piece; null without any. */
  readonly stream: Code | null;
  readonly hasOptions: boolean;
  /** False where the table has `base_url`. */
  readonly takesBaseUrl: boolean;
  /** The option that fills the address of the server, where a private deployment has its own. */
  readonly host: Code | null;
  readonly optionRows: readonly { readonly name: string; readonly need: string; readonly description: string }[];
}

export function readmeView(plan: PlannedPackage): ReadmeView {
  const clients = plan.clients.map((planned) => readmeClient(planned, plan));
  const shown = clients.findLast(({ hasMethods }) => hasMethods);
  const webhook = plan.clients.findLast(({ client }) => client.webhookProof !== null);
  return {
    name: plan.distribution,
    module: plan.module,
    description: plan.package.description === "" ? null : markdown(plan.package.description),
    licence: licenceSentence(plan.package.publication),
    clients,
    logins: readmeLogins(plan),
    events: readmeEvents(plan),
    webhook: webhook === undefined ? null : functionOf(webhook.client, "webhook"),
    hasEnvelopes: clients.some(({ hasEnvelopes }) => hasEnvelopes),
    hasResults: clients.some(({ hasResults }) => hasResults),
    throws: clients.some(({ throws }) => throws),
    example: shown === undefined ? null : code`${shown.variable}.${shown.method}()`,
    former: plan.replaces?.module ?? null,
    differences: (plan.replaces?.differences ?? []).map(({ there, here }) => ({ there: markdown(there), here: markdown(here) })),
  };
}

/** Of the last client that has events. */
function readmeEvents({ clients }: PlannedPackage): ReadmeEvents | null {
  const planned = clients.findLast(({ client }) => client.events !== null);
  if (planned === undefined) return null;
  const { client } = planned;
  return { variable: identifier(argumentIdentifier(client.name)), maker: functionOf(client, "events"), publishes: client.events?.publish !== null };
}

/** `management_events` */
function functionOf({ name }: Client, last: string): Code {
  return identifier(functionIdentifier({ text: "", words: [...name.words, last] }));
}

function readmeClient({ client, classes, operationClasses, options, groups }: PlannedClient, { module }: PlannedPackage): ReadmeClient {
  const chosen = example(groups);
  const shown = exampleOptions(client, operationClasses === null ? (chosen?.operation ?? null) : null);
  const needed = options.filter(({ option }) => shown.includes(option));
  const host = options.find(({ option }) => isWholeAddress(option, client) && !isNeeded(option)) ?? null;
  const address = hasAddress(client) ? [] : [code`base_url=os.environ["BASE_URL"]`];
  const given = [...address, ...needed.map(optionExample)];
  const memberOf = (member: string): Code => (client.methods === "grouped" ? code`${identifier(member)}.` : code``);
  const prefix = chosen === null ? code`` : memberOf(chosen.member);
  const all = groups.flatMap(({ member, operations }) => operations.map((planned) => ({ ...planned, member })));
  const streaming = all.find(({ operation }) => operation.answer.kind === "stream");
  const bytes = all.find((one) => one.streaming !== null);
  return {
    module,
    operationsName: operationClasses?.sync ?? null,
    className: classes.sync,
    asyncName: classes.async,
    variable: identifier(argumentIdentifier(client.name)),
    options: joined(given, code`, `),
    hasEnvironment: given.length > 0,
    method: chosen === null ? code`` : code`${prefix}${identifier(chosen.name)}`,
    hasMethods: chosen !== null && operationClasses === null,
    hasEnvelopes: client.results === "envelope",
    hasResults: client.results === "result",
    throws: client.results === "throw",
    items: chosen?.reading === null || chosen === null || operationClasses !== null ? null : code`${prefix}${identifier(chosen.reading.items)}`,
    bytes: bytes === undefined || bytes.streaming === null ? null : code`${memberOf(bytes.member)}${identifier(bytes.streaming)}`,
    stream: streaming === undefined ? null : code`${memberOf(streaming.member)}${identifier(streaming.name)}`,
    hasOptions: options.length + address.length > 0,
    takesBaseUrl: hasAddress(client) && options.every(({ argument }) => argument !== "base_url"),
    host: host === null ? null : code`${joined([...given, code`${identifier(host.argument)}="https://identity.example.com"`], code`, `)}`,
    optionRows: [
      ...address.map(() => ({ name: codeSpan("base_url"), need: code`required`, description: markdown(addressText(client)) })),
      ...options.map((planned) => optionRow(planned, options, client.servers[0])),
    ],
  };
}

/** Whether an address of any server may stand in it: it is no part of one, and no choice. */
function isWholeAddress({ serverVariable, type }: ClientOption, { servers: [server] }: Client): boolean {
  return serverVariable !== null && type.kind !== "choice" && server?.url.startsWith(`{${serverVariable}}`) === true;
}

function optionRow(planned: PlannedOption, options: readonly PlannedOption[], server: Parameters<typeof usualValue>[1]): ReadmeClient["optionRows"][number] {
  const { option, argument, anyAudience, setter } = planned;
  const usual = usualValue(option, server);
  return {
    name: codeSpan(argument),
    need: usual === undefined ? (option.required ? "required" : "") : codeSpan(literal(usual)),
    description: markdown([withArguments(option.docs.summary === "" ? option.docs.description : option.docs.summary, options), setter === null ? "" : SHARED, anyAudience ? ANYBODY : ""].filter((text) => text !== "").join(" ")),
  };
}

/** `access_key_id=os.environ["ACCESS_KEY_ID"]` */
function optionExample({ argument }: PlannedOption): Code {
  return code`${identifier(argument)}=os.environ[${stringLiteral(argument.toUpperCase())}]`;
}

/**
 * A call that needs no input: the one that lists what a group is named after (`list_users` of `Users`), from the largest such
 * group; otherwise, from the group that has most, one that shows pages if there is one, with a short name.
 */
function example(groups: readonly PlannedGroup[]): (PlannedOperation & { readonly member: string }) | null {
  const bySize = groups.toSorted((left, right) => right.operations.length - left.operations.length);
  const simple = bySize.map(({ operations }) => operations.filter(({ operation }) => !operation.input.required && !operation.unconfirmed && !operation.deprecated));
  const listing = bySize.map(({ group }, index) => (simple[index] ?? []).filter(({ name }) => name === functionIdentifier({ text: "", words: ["list", ...group.name.words] })));
  const paged = simple.map((operations) => operations.filter(({ operation }) => operation.pagination !== null));
  const candidates = [...listing, ...paged, ...simple].find((operations) => operations.length > 0) ?? [];
  const [chosen] = candidates.toSorted((left, right) => left.name.length - right.name.length);
  const member = groups.find(({ operations }) => chosen !== undefined && operations.includes(chosen))?.member;
  return chosen === undefined || member === undefined ? null : { ...chosen, member };
}
