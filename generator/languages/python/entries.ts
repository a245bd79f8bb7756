// Plans the `__init__.py` of the package and of its folders: names that are loaded when somebody asks for them.
import { code, type Code, joined } from "./code.js";
import { docstring } from "./docs.js";
import { dictOf, laidOut, listOf } from "./expression.js";
import { byExport, importStatement, natural, relative } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { loginExports } from "./login-entries.js";
import { type PlannedClient, type PlannedPackage, printedTypes } from "./plan.js";
import type { SourceFile } from "./source.js";

/** Names by module below the package. */
type Exports = readonly (readonly [module: string, names: readonly string[]])[];

interface EntryView {
  readonly docs: Code | null;
  readonly imports: Code;
  readonly all: Code;
  readonly modules: Code;
}

const RUNTIME: Exports = [
  ["_runtime/core", ["RequestOptions"]],
  ["_runtime/credential", ["CredentialError", "OutgoingRequest"]],
  ["_runtime/files", ["BinaryInput"]],
  ["_runtime/hooks", ["HookContext", "Hooks"]],
  ["_runtime/log", ["log_to"]],
  ["_runtime/not_given", ["NOT_GIVEN", "NotGiven"]],
  ["_runtime/option_error", ["OptionError"]],
  ["_runtime/stream_answer", ["AsyncItemStream", "ItemStream"]],
  ["_runtime/stream_reader", ["ServerSentEvent"]],
  ["_runtime/transport", ["Transport", "TransportAnswer", "TransportError", "TransportRequest"]],
];
const OF_ENVELOPES: Exports = [["_runtime/envelope", ["FailureCause"]], ["envelope", ["Envelope", "Failure", "FailureStatus", "FailureWithoutAnswer", "Success"]], ["_runtime/unwrap", ["EnvelopeError", "unwrap"]]];
const OF_RESULTS: Exports = [["_runtime/api_error", ["ApiError"]], ["_runtime/call_result", ["Accepted", "CallResult", "ClientErrorStatus", "RedirectStatus", "Refused", "ServerErrorStatus", "StatusResult", "SuccessStatus", "Unanswered"]]];
const OF_THROWING: Exports = [["_runtime/api_error", ["ApiError"]]];

export function entryFiles(plan: PlannedPackage): readonly SourceFile[] {
  const { package: model, clients } = plan;
  const sources = clients.map(({ client }) => client.source).sort();
  const types = printedTypes(plan);
  const styles = new Set(clients.map(({ client }) => client.results));
  const all: Exports = [
    ...RUNTIME,
    ...(styles.has("envelope") ? OF_ENVELOPES : []),
    ...(styles.has("result") ? OF_RESULTS : []),
    ...(styles.has("throw") ? OF_THROWING : []),
    ...clients.map(clientExports),
    ...loginExports(plan),
    ...types.map(({ module, identifier }): Exports[number] => [module, [identifier]]),
  ];
  const folders = [...new Set(types.map(({ module }) => module.split("/").slice(0, -1).join("/")))].filter((folder) => folder !== "" && clients.every((client) => client.folder !== folder));
  return [
    entryFile("__init__", sources, [model.description === "" ? `Calls of ${model.name.text}.` : model.description], all),
    ...clients.map((planned) => entryFile(`${planned.folder}/__init__`, [planned.client.source], [`\`${planned.classes.sync}\` and its calls.`], [clientExports(planned)])),
    ...folders.map((folder): SourceFile => ({ module: `${folder}/__init__`, sources, template: "folder", view: { docs: docstring(["Types that several groups of calls share."], 0) } })),
  ];
}

function clientExports({ folder, classes, operationClasses }: PlannedClient): Exports[number] {
  return [`${folder}/client`, [classes, operationClasses].flatMap((names) => (names === null ? [] : [names.sync, names.async]))];
}

function entryFile(module: string, sources: readonly string[], docs: readonly string[], exports: Exports): SourceFile {
  const modules = new Map<string, Set<string>>();
  for (const [from, names] of exports) {
    const known = modules.get(from) ?? new Set();
    names.forEach((name) => known.add(name));
    modules.set(from, known);
  }
  const found = [...modules].filter(([, names]) => names.size > 0).map(([from, names]) => ({ path: relative(module, from), names: [...names] })).sort((left, right) => natural(left.path, right.path));
  const places = found.flatMap(({ path, names }) => names.map((name) => ({ name, path }))).sort((left, right) => byExport(left.name, right.name));
  const table = dictOf(places.map(({ name, path }) => [stringLiteral(name), stringLiteral(path)]));
  const view: EntryView = {
    docs: docstring(docs, 0),
    imports: joined(found.map(({ path, names }) => code`    ${importStatement(path, names, 4)}`), code`\n`),
    all: laidOut(listOf(places.map(({ name }) => stringLiteral(name))), { indent: 0, before: "__all__ = ".length }),
    modules: laidOut(table, { indent: 0, before: "_MODULES = ".length }),
  };
  return { module, sources, template: "entry", view };
}
