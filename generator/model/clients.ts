// A client: the operations of one document in groups, with what its constructor needs.
import type { Report } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { withUsualScopes } from "./client-credentials.js";
import { clientOptionsOf } from "./client-options.js";
import { docsOf, noDocs } from "./docs.js";
import type { Drafts } from "./drafts.js";
import { envelopeOf } from "./envelope.js";
import { groupHome } from "./homes.js";
import { eventsOf } from "./events.js";
import { extension } from "./extension.js";
import { loginOf } from "./login.js";
import type { Answer, Client, ClientOption, Credential, Docs, Envelope, EventsModel, Group, LoginModel, LoginTypeShape, Name, Operation, Type, WebhookProof } from "./model.js";
import { compareText, items, member, textOf } from "./node.js";
import { type BuiltOperation, operationsOf } from "./operations.js";
import { withOwnBytes } from "./own-bytes.js";
import { withShortNames } from "./short-names.js";
import type { NamingOptions, Overrides } from "./overrides.js";
import type { Root } from "./reach.js";
import { reportNoOperations } from "./no-operations.js";
import { credentialsOf } from "./security.js";
import { checkServers, serversOf } from "./servers.js";
import { Types } from "./types.js";
import { finalName, finalType, type Finishing } from "./views.js";
import { webhooksOf } from "./webhooks.js";
import { nameOf } from "./words.js";

/** A client whose types still refer by key. */
export interface BuiltClient {
  readonly name: Name;
  readonly className: Name | null;
  readonly document: Document;
  readonly types: Types;
  readonly options: readonly ClientOption[];
  readonly credentials: readonly Credential[];
  readonly envelope: Envelope | null;
  readonly results: Client["results"];
  readonly methods: Client["methods"];
  readonly groups: readonly Group[];
  readonly login: LoginModel | null;
  readonly events: EventsModel | null;
  readonly webhookProof: WebhookProof | null;
  readonly webhooks: Client["webhooks"];
  readonly roots: readonly Root[];
}

export interface ClientSettings {
  readonly name: string;
  readonly className: string | null;
  /** Null: as the document suggests. */
  readonly results: Client["results"] | null;
  readonly methods: Client["methods"];
  readonly pagination: "declared" | "found";
  readonly document: Document;
  readonly drafts: Drafts;
  readonly report: Report;
  readonly overrides: Overrides;
  readonly naming: NamingOptions;
}

export function builtClient({ name, className, results: wanted, methods, pagination, document, drafts, report, overrides, naming }: ClientSettings): BuiltClient {
  const types = new Types(document, drafts, report);
  const { credentials: declared, schemes } = credentialsOf(document, report);
  const operations = withOwnBytes(drafts, operationsOf({ types, schemes, overrides, naming, pagination }), (operation) => operationRoots(operation, ""));
  const credentials = declared.map((credential) => withUsualScopes(credential, operations.map(({ operation }) => operation)));
  checkServers(document.root, report);
  const options = clientOptionsOf(types, name, credentials);
  const envelope = envelopeOf(types, operations.flatMap((built) => built.envelope ?? []));
  const all = groupsOf(document, operations);
  const login = loginOf(document.root, { options, groups: all, types });
  const webhooks = webhooksOf(types);
  checkExchange(credentials, operations, report);
  const events = eventsOf(types, credentials, all);
  if (operations.length === 0 && login === null && events === null) reportNoOperations(document, report);
  const results = wanted ?? (envelope === null && login === null && events === null ? "result" : "envelope");
  checkStyle({ results, methods, envelope, login, events }, document, report);
  // An envelope has no headers beside it.
  const groups = results === "envelope" ? all.map((group) => ({ ...group, operations: group.operations.map((operation) => ({ ...operation, headers: null })) })) : all;
  const roots: Root[] = [
    ...options.map(({ type }): Root => ({ type, direction: "request", group: null })),
    ...[envelope?.statusCodes, envelope?.apiCodes].flatMap((key): readonly Root[] => (typeof key === "string" ? [{ type: reference(key), direction: "response", group: null }] : [])),
    ...groups.flatMap((group) => group.operations.flatMap((operation) => operationRoots(operation, groupHome(name, group.name)))),
    ...webhooks.map(({ type }): Root => ({ type, direction: "response", group: null })),
    ...loginShapes(login).map(({ type }): Root => ({ type, direction: "response", group: null })),
  ];
  return { name: nameOf(name), className: className === null ? null : nameOf(className), document, types, options, credentials, envelope, results, methods, groups, login, events, webhookProof: extension(document.root, "x-webhook-proof", report), webhooks, roots };
}

/** By first tag; operations without one are in `default`. Tags that differ in letter case only are one group. */
function groupsOf(document: Document, operations: readonly BuiltOperation[]): readonly Group[] {
  const described = new Map<string, { readonly text: string; readonly docs: Docs }>();
  for (const node of items(member(document.root, "tags"))) {
    const text = textOf(node, "name");
    described.set(groupKey(text), { text, docs: docsOf(node) });
  }
  const groups = new Map<string, { readonly text: string; readonly operations: Operation[] }>();
  for (const { operation, tag } of operations) {
    const text = groupKey(tag) === "" ? "default" : tag;
    const known = groups.get(groupKey(text)) ?? { text, operations: [] };
    known.operations.push(operation);
    groups.set(groupKey(text), { ...known, text: known.text < text ? known.text : text });
  }
  return [...groups]
    .sort(([one], [other]) => compareText(one, other))
    .map(([key, group]) => {
      const name = nameOf(described.get(key)?.text ?? group.text);
      return { name, docs: described.get(key)?.docs ?? noDocs, operations: withShortNames(group.operations, name) };
    });
}

function groupKey(tag: string): string {
  return nameOf(tag).words.join("-");
}

/** An envelope is its platform's way of saying no: read as plain JSON, a refusal would look like a success. */
function checkStyle({ results, methods, envelope, login, events }: Pick<BuiltClient, "results" | "methods" | "envelope" | "login" | "events">, { root }: Document, report: Report): void {
  if (results !== "envelope" && envelope !== null) report.error("config/results", `The document declares an envelope: results cannot be ${JSON.stringify(results)}`, { at: root.at, hint: "Leave `results` out; `unwrap` gives the data of an envelope, or throws." });
  if (results !== "envelope" && (login !== null || events !== null)) report.error("config/results", `Clients with a login or events have envelopes: results cannot be ${JSON.stringify(results)}`, { at: root.at, hint: "Leave `results` out." });
  if (results === "envelope" && methods === "grouped") report.error("config/methods", "Clients with envelopes have flat methods", { at: root.at, hint: "Leave `methods` out, or choose `results: result` for a document that declares no envelope." });
}

function checkExchange(credentials: readonly Credential[], operations: readonly BuiltOperation[], report: Report): void {
  for (const credential of credentials) {
    if (credential.kind !== "exchangedToken" || operations.some(({ operation }) => operation.name.text === credential.operation)) continue;
    report.error("security/exchange", `No operation ${JSON.stringify(credential.operation)} hands out this token`, { at: credential.at, hint: "Name an operation of the same document." });
  }
}

function reference(name: string): Type {
  return { kind: "ref", name, open: false, nullable: false };
}

function loginShapes(login: LoginModel | null): readonly LoginTypeShape[] {
  return (login?.types ?? []).flatMap(({ shape }) => (shape === null ? [] : [shape]));
}

function operationRoots({ input, answer, variants, callbacks, headers }: Operation, group: string): readonly Root[] {
  const sent = [...(input.type === null ? [] : [input.type]), ...variants.map((variant) => variant.input)];
  return [
    ...sent.map((key): Root => ({ type: reference(key), direction: "request", group })),
    ...[...answerTypes(answer), ...callbacks.flatMap(({ type }) => type ?? []), ...(headers === null ? [] : [headers])].map((type): Root => ({ type, direction: "response", group })),
  ];
}

function answerTypes(answer: Answer): readonly Type[] {
  if (answer.kind === "envelope") return answer.data === null ? [] : [answer.data];
  return [...(answer.kind === "none" ? [] : [answer.type]), ...answer.errors.map(({ type }) => type)];
}

/** The client with names instead of keys. */
export function finalClient(finishing: Finishing, { name, className, document, options, credentials, envelope, results, methods, groups, login, events, webhookProof, webhooks }: BuiltClient): Client {
  const codes = (key: string | null): string | null => (key === null ? null : finalName(finishing, key, "response"));
  const info = member(document.root, "info");
  return {
    name,
    className,
    docs: docsOf(info),
    source: document.file,
    servers: serversOf(document.root),
    options: options.map((option) => ({ ...option, type: finalType(finishing, option.type, "request") })),
    credentials,
    envelope: envelope === null ? null : { ...envelope, statusCodes: codes(envelope.statusCodes), apiCodes: codes(envelope.apiCodes) },
    results,
    methods,
    groups: groups.map((group) => ({ ...group, operations: group.operations.map((operation) => finalOperation(finishing, operation)) })),
    login: login === null ? null : { ...login, types: login.types.map((named) => ({ ...named, shape: named.shape === null ? null : { ...named.shape, type: finalType(finishing, named.shape.type, "response") } })) },
    events,
    webhookProof,
    webhooks: webhooks.map(({ name: webhook, type }) => ({ name: webhook, type: finalType(finishing, type, "response") })),
  };
}

function finalOperation(finishing: Finishing, operation: Operation): Operation {
  const { input, answer, pagination, variants, callbacks, headers } = operation;
  return {
    ...operation,
    input: { ...input, type: input.type === null ? null : finalName(finishing, input.type, "request") },
    answer: finalAnswer(finishing, answer),
    pagination: pagination === null ? null : { ...pagination, item: finalType(finishing, pagination.item, "response") },
    variants: variants.map((variant) => ({ ...variant, input: finalName(finishing, variant.input, "request") })),
    callbacks: callbacks.map((callback) => ({ ...callback, type: callback.type === null ? null : finalType(finishing, callback.type, "response") })),
    headers: headers === null ? null : finalType(finishing, headers, "response"),
  };
}

function finalAnswer(finishing: Finishing, answer: Answer): Answer {
  if (answer.kind === "envelope") return { ...answer, data: answer.data === null ? null : finalType(finishing, answer.data, "response") };
  const errors = answer.errors.map((error) => ({ ...error, type: finalType(finishing, error.type, "response") }));
  return answer.kind === "none" ? { ...answer, errors } : { ...answer, type: finalType(finishing, answer.type, "response", answer.kind === "binary"), errors };
}
