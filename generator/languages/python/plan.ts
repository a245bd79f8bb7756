// Where everything of a package stands and what it is called: decided once, before any file is planned.
import type { Report } from "../../diagnostics.js";
import { innerTypes } from "../../model/inner-types.js";
import type { Client, Group, Name, Operation, Package, Type, TypeDeclaration, Words } from "../../model/model.js";
import { words } from "../names.js";
import { withFreeOptions } from "../option-names.js";
import { compare } from "./imports.js";
import { checkLoginNames, loginNames, type PlannedLoginMethod, plannedLoginMethods } from "./login-names.js";
import { methodNames } from "./method-names.js";
import { functionIdentifier, methodScope, moduleName, tellMethod, tellType, typeIdentifier, typeScope } from "./names.js";
import { COMMON_NAMES, type PlannedOption, plannedOptions } from "./options.js";
import type { PackageSettings } from "./package-settings.js";
import { declarationsOf, DEEPEST, nesting, type PlannedType, type PlannedTypes } from "./types.js";

export interface PlannedPackage extends PackageSettings {
  readonly package: Package;
  /** Folder of the package in the output: `python/genauth`. */
  readonly folder: string;
  readonly types: PlannedTypes;
  /** What the types are called. */
  readonly spelled: ReadonlySet<string>;
  readonly clients: readonly PlannedClient[];
  /** What operations are called, for the words of the document. */
  readonly methods: ReadonlyMap<string, string>;
}

export interface PlannedClient {
  readonly client: Client;
  /** Folder below the package. */
  readonly folder: string;
  readonly classes: ClassNames;
  /** Of the classes that have the document's operations, where those are no methods of the client; null where they are. */
  readonly operationClasses: ClassNames | null;
  readonly options: readonly PlannedOption[];
  readonly groups: readonly PlannedGroup[];
  readonly loginMethods: readonly PlannedLoginMethod[];
}

/** Of the synchronous class and of the asynchronous one. */
export interface ClassNames {
  readonly sync: string;
  readonly async: string;
}

export interface PlannedGroup {
  readonly group: Group;
  /** Path of the module below the package. */
  readonly module: string;
  readonly classes: ClassNames;
  /** Of the client, where calls are grouped. */
  readonly member: string;
  readonly operations: readonly PlannedOperation[];
}

export interface PlannedOperation {
  readonly operation: Operation;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the order of the operation's variants. */
  readonly variants: readonly string[];
  /** Names of the methods that read on; null without pages. */
  readonly reading: { readonly pages: string; readonly items: string } | null;
  /** Name of the method that gives bytes as they come; null where the answer is something else. */
  readonly streaming: string | null;
}

/** Names of types and errors that packages export beside clients and types of the document. */
const EXPORTED = [
  "Accepted", "AnyAudience", "ApiError", "AsyncItemStream", "AuthorizeUrl", "BinaryInput", "CallResult", "ClientErrorStatus", "CredentialError", "Envelope", "EnvelopeError", "Failure", "FailureCause", "FailureStatus", "FailureWithoutAnswer", "HookContext",
  "Hooks", "ItemStream", "LoginError", "OptionError", "OutgoingRequest", "RedirectStatus", "Refused", "RequestOptions", "ServerErrorStatus", "ServerSentEvent", "StatusResult", "Success", "SuccessStatus", "Transport", "TransportAnswer", "TransportError", "TransportRequest", "Unanswered",
  "WebRequest", "WebResponse",
];

export function plannedPackage(model: Package, settings: PackageSettings, report: Report): PlannedPackage {
  checkFolders(model.clients, report);
  const classes = model.clients.map((client) => classNames(client, settings));
  checkClassNames(model.clients, classes, report);
  const own = classes.flatMap(({ classes: both, operationClasses }) => [both, operationClasses].flatMap((names) => (names === null ? [] : [names.sync, names.async])));
  checkLoginNames(model.clients, [...own, ...EXPORTED], report);
  const taken = [...own, ...model.clients.flatMap(({ login }) => loginNames(login))];
  const types = plannedTypes(model, [...taken, ...EXPORTED], report);
  const spelled = new Set([...types.values()].map(({ identifier }) => identifier));
  sayNesting(model, report);
  const clients = model.clients.map((client) => plannedClient(withFreeOptions(client, (option) => COMMON_NAMES.has(option), report), classNames(client, settings), spelled, report));
  return {
    ...settings,
    package: model,
    folder: `python/${moduleName(model.name.words).replaceAll("_", "-")}`,
    types,
    spelled,
    clients,
    methods: methodNames(clients),
  };
}

function plannedTypes(model: Package, taken: readonly string[], report: Report): PlannedTypes {
  const scope = typeScope(report, taken);
  const planned = model.types.map((declaration): [string, PlannedType] => {
    const { name, at, home } = declaration;
    const identifier = scope.declare(typeIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.types: { ${name.text}: AnotherName }`);
    tellType(report, name, identifier, at);
    return [name.text, { declaration, identifier, module: modelModule(home) }];
  });
  return new Map(planned);
}

/** Declarations that stand in the package: what is only the input of an operation are the arguments of its method. */
export function printedTypes({ package: { clients, types }, types: planned }: PlannedPackage): readonly PlannedType[] {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const inputs = new Set(operations.flatMap(({ input, variants }) => [input.type, ...variants.map((variant) => variant.input)]));
  const named = declarationsOf(types.flatMap(partsOf), planned);
  const shapes = clients.flatMap(({ login }) => login?.types ?? []).flatMap(({ shape }) => (shape === null ? [] : [shape.type]));
  const roots = declarationsOf([...operations.flatMap(answeredTypes), ...shapes], planned);
  return [...planned.values()].filter(({ declaration }) => !inputs.has(declaration.name.text) || named.has(declaration) || roots.has(declaration));
}

function partsOf(declaration: TypeDeclaration): readonly Type[] {
  if (declaration.kind === "alias") return [declaration.type, ...innerTypes(declaration.type)];
  return declaration.kind === "object" ? [...declaration.fields.map(({ type }) => type), ...(declaration.additional === null ? [] : [declaration.additional])] : [];
}

export function answeredTypes({ answer }: Operation): readonly Type[] {
  const own = answer.kind === "envelope" ? (answer.data === null ? [] : [answer.data]) : answer.kind === "none" ? [] : [answer.type];
  return [...own, ...("errors" in answer ? answer.errors.map(({ type }) => type) : [])];
}

/** `management/users` becomes `management/users_models`; parts that are no words (`..`) fall away. */
function modelModule(home: string): string {
  const [first, ...parts] = home.split("/").map(words).filter((part) => part.length > 0);
  return first === undefined || home === "models" ? "models" : `${[folderName(first), ...parts.map(moduleName)].join("/")}_models`;
}

/** `types`: what types are called. Methods and the classes of calls stand where those are meant, and give way. */
function plannedClient(client: Client, names: Pick<PlannedClient, "classes" | "operationClasses">, types: ReadonlySet<string>, report: Report): PlannedClient {
  const folder = folderName(client.name.words);
  const options = plannedOptions(client);
  const isGrouped = client.methods === "grouped";
  const setters = [...options.flatMap(({ setter }) => (setter === null ? [] : [setter])), ...(client.login === null ? [] : ["login"])];
  const methods = methodScope(report, [...setters, ...types]);
  const members = methodScope(report, setters);
  const loginMethods = plannedLoginMethods(client.login, names.operationClasses === null && !isGrouped ? methods : methodScope(report, setters), report);
  const groups = mergedGroups(client).map(([module, parts]): PlannedGroup => {
    const [group] = parts;
    const wanted = typeIdentifier({ text: "", words: [...words(module), "calls"] });
    const own = types.has(wanted) || types.has(`Async${wanted}`) ? `${wanted}_` : wanted;
    const scope = isGrouped ? methodScope(report, [...types]) : methods;
    const operations = parts.flatMap((part) => part.operations).sort((left, right) => compare(left.name.text, right.name.text));
    const planned = operations.map((operation) => plannedOperation(operation, isGrouped, scope, report));
    return {
      group,
      module: `${folder}/${module}`,
      classes: { sync: own, async: `Async${own}` },
      member: members.declare(functionIdentifier(group.name), { file: client.source, pointer: "" }, "Give one of the tags another name."),
      operations: planned.map((one) => ({
        ...one,
        reading: one.operation.pagination === null ? null : { pages: scope.local(`${one.name}_pages`), items: scope.local(`${one.name}_items`) },
        streaming: one.operation.answer.kind === "binary" ? scope.local(`${one.name}_stream`) : null,
      })),
    };
  });
  return { client, folder, ...names, options, groups, loginMethods };
}

function plannedOperation(operation: Operation, isGrouped: boolean, scope: ReturnType<typeof methodScope>, report: Report): Omit<PlannedOperation, "reading" | "streaming"> {
  const declared = (name: Name, at: Operation["at"]): string => {
    const chosen = scope.declare(functionIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.operations: { ${name.text}: anotherName }`);
    tellMethod(report, name, chosen, at);
    return chosen;
  };
  return {
    operation,
    name: declared(isGrouped ? operation.shortName : operation.name, operation.at),
    aliases: operation.aliases.map((alias) => declared(alias, operation.at)),
    variants: operation.variants.map((variant) => declared(variant.name, variant.at)),
  };
}

/** Data that is deeper than any program looks into is not typed further. */
function sayNesting({ clients, types }: Package, report: Report): void {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const places = [...types.map((declaration) => ({ at: declaration.at, parts: partsOf(declaration) })), ...operations.map((operation) => ({ at: operation.at, parts: answeredTypes(operation) }))];
  for (const { at, parts } of places) {
    if (parts.some((type) => nesting(type) > DEEPEST)) report.warning("python/nesting", `A type of more than ${DEEPEST} types inside each other: what is deeper is \`Any\``, { at, hint: "Give a schema inside of it a name under components." });
  }
}

/** Tags that differ only in what no module can be called share one. */
function mergedGroups(client: Client): readonly (readonly [string, readonly [Group, ...Group[]]])[] {
  const modules = new Map<string, [Group, ...Group[]]>();
  for (const group of client.groups) {
    const name = moduleName(group.name.words);
    const known = modules.get(name);
    if (known === undefined) modules.set(name, [group]);
    else known.push(group);
  }
  return [...modules].sort(([left], [right]) => compare(left, right));
}

function classNames({ name, className: chosen, login }: Client, { asyncClass }: PackageSettings): Pick<PlannedClient, "classes" | "operationClasses"> {
  const sync = chosen === null ? `${typeIdentifier({ text: "", words: name.words })}Client` : typeIdentifier(chosen);
  const both = (own: string): ClassNames => ({ sync: own, async: asyncClass.replace("{name}", () => own) });
  return { classes: both(sync), operationClasses: login?.hasOperations === false ? both(`${sync}Operations`) : null };
}

/** A name that is decided by hand is not changed in silence: it is free, or it is an error. */
function checkClassNames(clients: readonly Client[], names: readonly Pick<PlannedClient, "classes" | "operationClasses">[], report: Report): void {
  const scope = typeScope(report, EXPORTED);
  names.forEach(({ classes, operationClasses }, index) => {
    const at = { file: clients[index]?.source ?? "", pointer: "" };
    const hint = "Choose another `className` for the client in sdk.yaml, or another --name.";
    for (const identifier of [classes, operationClasses].flatMap((own) => (own === null ? [] : [own.sync, own.async]))) {
      if (scope.has(identifier)) report.error("names/collision", `The class of a client cannot be called ${JSON.stringify(identifier)}: that name means something else`, { at, hint });
      else scope.declare(identifier, at, hint);
    }
  });
}

/** Modules and folders that stand beside the folders of clients. */
const BESIDE = ["envelope", "events", "integrations", "login", "models", "webhooks"];

function folderName(client: Words): string {
  const name = moduleName(client);
  return BESIDE.includes(name) ? `${name}_client` : name;
}

function checkFolders(clients: readonly Client[], report: Report): void {
  const taken = new Set(["shared"]);
  for (const { name, source } of clients) {
    const folder = folderName(name.words);
    if (taken.has(folder)) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: the package has something else of that name`, { at: { file: source, pointer: "" }, hint: "Give the client another name in sdk.yaml, or by --name." });
    taken.add(folder);
  }
}
