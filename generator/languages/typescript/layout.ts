// Where everything of a package stands and what it is called: decided once, before any file is planned.
import type { Report } from "../../diagnostics.js";
import type { Client, Group, Operation, Package, Type } from "../../model/model.js";
import { words } from "../names.js";
import { checkClientNames, declareLoginMethods, declareLoginNames, entryRuntimeTypes } from "./entry-names.js";
import { compare } from "./imports.js";
import { fileName, functionIdentifier, functionScope, methodScope, tellIdentifier, typeIdentifier, typeScope } from "./names.js";
import { withOptionNames } from "./option-names.js";
import type { PlannedType, PlannedTypes } from "./types.js";

export interface PlannedPackage {
  readonly package: Package;
  /** Folder of the package in the output: `typescript/genauth`. */
  readonly folder: string;
  /** Name in the registry: `@countersign/genauth`. */
  readonly registryName: string;
  readonly types: PlannedTypes;
  readonly clients: readonly PlannedClient[];
}

export interface PlannedClient {
  readonly client: Client;
  /** Folder below `src/` and name of the entry point. */
  readonly folder: string;
  /** `ManagementClient` */
  readonly className: string;
  /** `ManagementClientOptions` */
  readonly optionsName: string;
  /** `managementSender` */
  readonly senderName: string;
  /** `managementCredentials` */
  readonly credentialsName: string;
  /** Of a plain client: path of the file with the details of its calls, and the name of their list. */
  readonly detailsFile: string;
  readonly detailsName: string;
  readonly groups: readonly PlannedGroup[];
}

export interface PlannedGroup {
  readonly group: Group;
  /** Path below `src/`, without extension. */
  readonly file: string;
  /** Name under which client.ts imports it. */
  readonly namespace: string;
  /** Of a plain client: path of the file with its methods, the names of their interface and of their table, and the client's member where they are grouped. */
  readonly methodsFile: string;
  readonly methodsName: string;
  readonly callsName: string;
  readonly member: string;
  readonly operations: readonly PlannedOperation[];
}

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: CallNames;
  readonly aliases: readonly CallNames[];
  /** In the order of the operation's variants. */
  readonly variants: readonly CallNames[];
}

export interface CallNames {
  readonly function: string;
  readonly method: string;
  /** Among the methods of its group. */
  readonly short: string;
}

export function plannedPackage(model: Package, registryName: string, report: Report): PlannedPackage {
  const runtime = entryRuntimeTypes(model.clients);
  checkClassNames(model.clients, runtime, report);
  checkClientNames(model.clients, report);
  const methodsNames = model.clients.flatMap((client) => mergedGroups(client).map(([file]) => methodNames(client, "", file).methodsName));
  const clientNames = [...model.clients.flatMap((client) => Object.values(clientIdentifiers(client))), ...methodsNames];
  return {
    package: model,
    folder: `typescript/${fileName(model.name.words)}`,
    registryName,
    types: plannedTypes(model, [...clientNames, ...runtime], report),
    clients: model.clients.map((client) => plannedClient(withOptionNames(client, report), report)),
  };
}

function plannedTypes({ clients, types }: Package, taken: readonly string[], report: Report): PlannedTypes {
  const scope = typeScope(report, taken, clients.map(({ results }) => results));
  declareLoginNames(clients, scope, report);
  const planned = types.map((declaration): [string, PlannedType] => {
    const { name, at, home } = declaration;
    const identifier = scope.declare(typeIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.types: { ${name.text}: AnotherName }`);
    tellIdentifier(report, { what: `type ${JSON.stringify(name.text)}`, text: name.text, chosen: identifier, at });
    return [name.text, { declaration, identifier, file: modelFile(home) }];
  });
  return new Map(planned);
}

/** `management/users` becomes `management/users.models`; parts that are no words (`..`) fall away. */
function modelFile(home: string): string {
  const parts = home.split("/").map(words).filter((part) => part.length > 0).map(fileName);
  return parts.length === 0 || home === "models" ? "models" : `${parts.join("/")}.models`;
}

function plannedClient(client: Client, report: Report): PlannedClient {
  const folder = fileName(client.name.words);
  const identifiers = clientIdentifiers(client);
  const setters = [...setterNames(client).values()];
  const functions = functionScope(report, [identifiers.senderName, identifiers.credentialsName, ...(client.login === null ? [] : [functionIdentifier({ text: "", words: [...client.name.words, "login"] })])]);
  const methods = methodScope(report, [...setters, ...(client.login === null ? [] : ["login"])]);
  declareLoginMethods(client, methods, report);
  // Operations that are no methods can have any name.
  const callMethods = client.login?.hasOperations === false ? methodScope(report, []) : methods;
  const namespaces = new Set<string>();
  const members = methodScope(report, []);
  const groups = mergedGroups(client).map(([file, parts]): PlannedGroup => {
    const [group] = parts;
    const operations = parts.flatMap((part) => part.operations).sort((left, right) => compare(left.name.text, right.name.text));
    const shorts = methodScope(report, []);
    const called = (name: Operation["name"], at: Pick<Operation, "at">, short = name): CallNames => callNames(name, at, { functions, methods: callMethods, shorts, short, report });
    return {
      group,
      file: `${folder}/${file}`,
      namespace: unusedName(functionIdentifier({ text: "", words: [...words(file), "calls"] }), namespaces),
      ...methodNames(client, folder, file),
      member: members.declare(functionIdentifier(group.name), { file: client.source, pointer: "" }, "Give one of the tags another name."),
      operations: operations.map((operation) => ({
        operation,
        names: called(operation.name, operation, operation.shortName),
        aliases: operation.aliases.map((alias) => called(alias, operation)),
        variants: operation.variants.map((variant) => called(variant.name, variant)),
      })),
    };
  });
  return { client, folder, ...identifiers, detailsFile: `${folder}/client.details`, detailsName: functionIdentifier({ text: "", words: [...client.name.words, "details"] }), groups };
}

/** `setAccessToken` for the option `accessToken`. */
export function setterNames(client: Client): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(client.options.map(({ name }) => [name.text, unusedName(functionIdentifier({ text: "", words: ["set", ...name.words] }), taken)]));
}

function clientIdentifiers({ name, className: chosen }: Client): Pick<PlannedClient, "className" | "optionsName" | "senderName" | "credentialsName"> {
  const className = chosen === null ? `${typeIdentifier({ text: "", words: name.words })}Client` : typeIdentifier(chosen);
  const own = functionIdentifier({ text: "", words: name.words });
  return { className, optionsName: `${className}Options`, senderName: `${own}Sender`, credentialsName: `${own}Credentials` };
}

/** Whether its calls come to envelopes. */
export function hasEnvelopes({ client }: Pick<PlannedClient, "client">): boolean {
  return client.results === "envelope";
}

/** Whether the client has a file `login.ts`. */
export function hasLoginFile({ login }: Client): boolean {
  return login !== null && login.errors.length + login.types.length + login.values.length > 0;
}

/** A name that is decided by hand is not changed in silence: it is free, or it is an error. */
function checkClassNames(clients: readonly Client[], taken: readonly string[], report: Report): void {
  const scope = typeScope(report, taken, clients.map(({ results }) => results));
  for (const client of clients) {
    const { className, optionsName } = clientIdentifiers(client);
    const at = { file: client.source, pointer: "" };
    const hint = "Choose another `className` for the client in sdk.yaml, or another --name.";
    for (const identifier of [className, optionsName]) {
      if (scope.has(identifier)) report.error("names/collision", `The class of a client cannot be called ${JSON.stringify(className)}: there is another ${JSON.stringify(identifier)}`, { at, hint });
      else scope.declare(identifier, at, hint);
    }
  }
}

/** Tags that differ only in what no file name can say share a file. */
function mergedGroups(client: Client): readonly (readonly [string, readonly [Group, ...Group[]]])[] {
  const files = new Map<string, [Group, ...Group[]]>();
  for (const group of client.groups) {
    const name = fileName(group.name.words);
    const file = name === "login" && hasLoginFile(client) ? `${name}-operations` : name;
    const known = files.get(file);
    if (known === undefined) files.set(file, [group]);
    else known.push(group);
  }
  return [...files].sort(([left], [right]) => compare(left, right));
}

/** `users.methods`, `UsersMethods`, `usersCalls`, with the client's name in front. */
function methodNames({ name }: Client, folder: string, file: string): Pick<PlannedGroup, "methodsFile" | "methodsName" | "callsName"> {
  const own = [...name.words, ...words(file)];
  return {
    methodsFile: `${folder}/${file}.methods`,
    methodsName: typeIdentifier({ text: "", words: [...own, "methods"] }),
    callsName: functionIdentifier({ text: "", words: [...own, "calls"] }),
  };
}

interface CallScopes {
  readonly functions: ReturnType<typeof functionScope>;
  readonly methods: ReturnType<typeof methodScope>;
  readonly shorts: ReturnType<typeof methodScope>;
  readonly short: Operation["name"];
  readonly report: Report;
}

function callNames(name: Operation["name"], { at }: Pick<Operation, "at">, { functions, methods, shorts, short, report }: CallScopes): CallNames {
  const identifier = functionIdentifier(name);
  const hint = `name it in a configuration (README.md, "Configuration"): names.operations: { ${name.text}: anotherName }`;
  const names = { function: functions.declare(identifier, at, hint), method: methods.declare(identifier, at, hint), short: shorts.declare(functionIdentifier(short), at, hint) };
  for (const chosen of new Set([names.function, names.method])) tellIdentifier(report, { what: JSON.stringify(name.text), text: name.text, chosen, at });
  return names;
}

function unusedName(name: string, taken: Set<string>): string {
  let chosen = name;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${name}${count}`;
  taken.add(chosen);
  return chosen;
}

/** What a reference leads to when aliases are followed. */
export function resolved(type: Type, types: PlannedTypes): Type {
  let current = type;
  for (const visited = new Set<string>(); current.kind === "ref" && !visited.has(current.name); ) {
    visited.add(current.name);
    const declaration = types.get(current.name)?.declaration;
    if (declaration?.kind !== "alias") break;
    current = declaration.type;
  }
  return current;
}
