// Plans the entry points and the package's own envelope type.
import type { StatementStructures } from "ts-morph";
import { failureStatuses } from "../failure-statuses.js";
import { code, joined, type Code } from "./code.js";
import { comment } from "./docs.js";
import { hasBytes, hasPages, hasTokenErrors } from "./entry-names.js";
import { compare, specifier } from "./imports.js";
import { hasEnvelopes, hasLoginFile, type PlannedClient, type PlannedPackage } from "./layout.js";
import { literal } from "./literals.js";
import { loginMaker } from "./login.js";
import type { SourceFile } from "./models.js";
import { LOGIN_ENTRIES, LOGIN_RUNTIME, LOGIN_TYPES } from "./flows.js";
import { identifier, PLAIN_RUNTIME, PUBLIC_RUNTIME, THROWING_RUNTIME } from "./names.js";
import { isApart } from "./settings.js";
import { aliasOf, exportOf, importOf } from "./structures.js";

const VALUES = new Set(["ApiError", "CredentialError", "EnvelopeError", "OptionError", "TokenError", "TransportError", "logTo", "settled", "unwrap"]);

/** `src/envelope.ts`: the runtime's envelope with the codes of this platform. */
export function envelopeFile(plan: PlannedPackage): SourceFile {
  const file = "envelope";
  const statuses = failureStatuses(plan.package).map((status) => literal(status));
  const line = joined(statuses, code` | `);
  const status = identifier("FailureStatus");
  const types: StatementStructures[] = [
    aliasOf(status, comment(["Status of a failure: 0 when there was no usable answer. A code that is not listed passes through as it was received."]), line.length <= 90 ? line : brokenUnion(statuses)),
    aliasOf(code`Envelope<Data>`, comment(["What every call resolves to. Comparing `statusCode` with 200 tells success and failure apart, comparing it with 0 the two failures."]), code`Success<Data> | Failure<Exclude<${status}, 0>> | FailureWithoutAnswer`),
  ];
  const runtime = specifier(file, "runtime/envelope");
  return {
    file,
    sources: plan.package.clients.map((client) => client.source).sort(),
    statements: [importOf(runtime, [code`Failure`, code`FailureWithoutAnswer`, code`Success`], true), ...types],
  };
}

/** `src/<client>/index.ts`: the client, its functions and the types that they use. */
export function clientEntry(planned: PlannedClient, plan: PlannedPackage): SourceFile {
  const file = `${planned.folder}/index`;
  const models = modelFilesOf(plan);
  return {
    file,
    sources: [planned.client.source],
    statements: [
      ...sharedExports(file, [planned]),
      ...clientExports(file, planned),
      ...loginExports(file, planned),
      ...planned.groups.map((group) => exportOf(specifier(file, group.file), null)),
      ...models.map((model) => exportOf(specifier(file, model), null)),
    ],
  };
}

/** `src/index.ts`: the clients and all types; functions stand in the entry of their client. */
export function packageEntry(plan: PlannedPackage): SourceFile {
  const file = "index";
  return {
    file,
    sources: plan.package.clients.map((client) => client.source).sort(),
    statements: [
      ...sharedExports(file, plan.clients),
      ...plan.clients.flatMap((planned) => [...clientExports(file, planned), ...ownLoginExports(file, planned)]),
      ...(plan.clients.some(({ client }) => client.login !== null) ? errorExports(file) : []),
      ...modelFilesOf(plan).map((model) => exportOf(specifier(file, model), null)),
    ],
  };
}

/** `src/login.ts`: the flows as functions, each of which can be imported alone; `src/<framework>.ts`: what an application of that framework needs. */
export function loginEntries({ clients }: PlannedPackage): readonly SourceFile[] {
  const sources = clients.filter(({ client }) => client.login !== null).map(({ client }) => client.source).sort();
  if (sources.length === 0) return [];
  const functions = LOGIN_RUNTIME.map(([module, names]) => {
    const isValue = (name: string): boolean => /^[a-z]/.test(name) || name === "LoginError";
    const typeOnly = !names.some(isValue);
    return exportOf(specifier("login", `runtime/identity/${module}`), names.map((name) => (typeOnly || isValue(name) ? identifier(name) : code`type ${identifier(name)}`)), typeOnly);
  });
  return [
    { file: "login", sources, statements: functions },
    ...LOGIN_ENTRIES.map(({ entry, modules, types }) => ({
      file: entry,
      sources,
      statements: [
        ...modules.map((module) => exportOf(specifier(entry, `runtime/identity/${module}`), null)),
        ...types.filter(([module]) => !modules.includes(module)).map(([module, names]) => exportOf(specifier(entry, `runtime/identity/${module}`), names.map(identifier), true)),
      ],
    })),
  ];
}

function sharedExports(file: string, clients: readonly PlannedClient[]): StatementStructures[] {
  const envelopes = clients.some(hasEnvelopes);
  const modules = new Map<string, Set<string>>();
  for (const [module, names] of runtimeExports(clients)) modules.set(module, new Set([...(modules.get(module) ?? []), ...names]));
  return [
    ...(envelopes ? [exportOf(specifier(file, "envelope"), [identifier("Envelope"), identifier("FailureStatus")], true)] : []),
    ...[...modules].map(([module, names]) => {
      const typeOnly = ![...names].some((name) => VALUES.has(name));
      return exportOf(specifier(file, module), [...names].map(typeOnly ? identifier : exportedCode), typeOnly);
    }),
  ];
}

function runtimeExports(clients: readonly PlannedClient[]): typeof PUBLIC_RUNTIME {
  return [
    ...(clients.some(hasEnvelopes) ? PUBLIC_RUNTIME : []),
    ...(clients.every(hasEnvelopes) ? [] : PLAIN_RUNTIME),
    ...(clients.some(({ client }) => hasPages(client, "result")) ? [["runtime/plain-pages", ["ResultPages"]] as const, ["runtime/api-error", ["ApiError"]] as const] : []),
    ...(clients.some(({ client }) => client.results === "throw") ? THROWING_RUNTIME : []),
    ...(clients.some(({ client }) => hasPages(client, "throw")) ? [["runtime/plain-pages", ["DataPages"]] as const] : []),
    ...(clients.some(({ client }) => hasBytes(client)) ? [["runtime/binary-answer", ["BinaryAnswer", "BinaryOptions"]] as const] : []),
    ...(clients.some(({ client }) => hasTokenErrors(client)) ? [["runtime/credentials/token-error", ["TokenError"]] as const] : []),
  ];
}

/** `Transport` is a type, `type` in front of it; `unwrap` is a value. */
function exportedCode(name: string): Code {
  return VALUES.has(name) ? identifier(name) : code`type ${identifier(name)}`;
}

function clientExports(file: string, { client, folder, className, optionsName, senderName, credentialsName, groups }: PlannedClient): StatementStructures[] {
  const apart = hasEnvelopes({ client }) && client.credentials.some((credential) => isApart(credential, client)) ? [identifier(credentialsName)] : [];
  const names = [identifier(className), code`type ${identifier(optionsName)}`, ...apart, identifier(senderName)];
  const members = client.methods === "grouped" && !hasEnvelopes({ client }) ? groups : [];
  return [exportOf(specifier(file, `${folder}/client`), names), ...members.map(({ methodsName, methodsFile }) => exportOf(specifier(file, methodsFile), [identifier(methodsName)], true))];
}

/** The login, its error and what its methods return; functions of logins have an entry of their own, where no operation can have the same name. */
function loginExports(file: string, planned: PlannedClient): StatementStructures[] {
  return planned.client.login === null ? [] : [...ownLoginExports(file, planned), ...errorExports(file)];
}

function errorExports(file: string): StatementStructures[] {
  return [
    exportOf(specifier(file, "runtime/identity/login-error"), [identifier("LoginError"), code`type ${identifier("LoginErrorCode")}`]),
    ...LOGIN_TYPES.map(([module, names]) => exportOf(specifier(file, `runtime/identity/${module}`), names.map(identifier), true)),
  ];
}

/** What this client's login has of its own: error classes, names, and its maker. */
function ownLoginExports(file: string, planned: PlannedClient): StatementStructures[] {
  const { client, folder } = planned;
  if (client.login === null) return [];
  return [
    ...(hasLoginFile(client) ? [exportOf(specifier(file, `${folder}/login`), null)] : []),
    exportOf(specifier(file, `${folder}/client`), [identifier(loginMaker(planned))]),
  ];
}

function modelFilesOf({ types }: PlannedPackage): readonly string[] {
  return [...new Set([...types.values()].map(({ file }) => file))].sort(compare);
}

function brokenUnion(parts: readonly Code[]): Code {
  const lines: Code[] = [];
  let line: Code | null = null;
  for (const part of parts) {
    const longer: Code = line === null ? part : code`${line} | ${part}`;
    if (longer.length > 100 && line !== null) lines.push(line);
    line = longer.length > 100 ? part : longer;
  }
  return code`\n| ${joined(line === null ? lines : [...lines, line], code`\n| `)}`;
}
