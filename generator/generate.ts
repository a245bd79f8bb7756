// The pipeline: configuration, documents, models, plans, printed files, written folders. Who reads this has read the program.
import path from "node:path";
import { allowOrigins } from "./allowed-origins.js";
import type { Cache, Memory } from "./cache.js";
import { type Config, type DocumentSettings, documentConfig, isKeptName } from "./config.js";
import { type Decision, type Place, Report } from "./diagnostics.js";
import type { Document } from "./document/document.js";
import type { Network } from "./document/remote.js";
import { type LocatedDiagnostic, locatedDiagnostics } from "./document/position.js";
import { readDocument } from "./document/read.js";
import { Sources } from "./document/sources.js";
import { readExternalLanguages } from "./external-languages.js";
import { printedFolders, writtenFolders } from "./folders.js";
import type { PrintedFolder } from "./language-run.js";
import { manifestText, readManifest, sha256 } from "./manifest.js";
import { buildPackage } from "./model/build.js";
import type { Package } from "./model/model.js";
import type { RemoteLock } from "./remote-lock.js";
import type { Changes } from "./write.js";

export interface GenerateSettings {
  /** The configuration file, or one document without any. */
  readonly from: { readonly config: string } | DocumentSettings;
  /** The folder that references may reach; default: that of the configuration, or of the document. */
  readonly root: string | null;
  /** Origins that references may lead to, besides those of the configuration: `https://example.com`. */
  readonly origins?: readonly string[];
  /** What happens where two things would get one name: an error, or a rule that does not depend on order. */
  readonly names: "strict" | "automatic";
  /** Warnings are errors. */
  readonly strict: boolean;
}

export interface GenerateOptions {
  readonly check: boolean;
  readonly force: boolean;
  /** Parse what was printed, and compare it with the plan. */
  readonly verify: boolean;
  readonly workingDirectory: string;
  /** Identity of the generator, for the cache. */
  readonly build: string;
  /** Default: the Internet. */
  readonly network?: Network;
  readonly cache: Cache | null;
  readonly progress: (step: string) => void;
}

export interface Outcome {
  readonly failed: boolean;
  readonly said: readonly LocatedDiagnostic[];
  /** By subject and place. */
  readonly decisions: readonly Decision[];
  /** What was written, or with `check` would be, by folder relative to the working directory. */
  readonly changes: ReadonlyMap<string, Changes>;
  readonly packages: readonly Package[];
  /** Every file that was read, relative to the working directory, with its SHA-256; null for one that could not be read. */
  readonly inputs: ReadonlyMap<string, string | null>;
}

export async function generate(settings: GenerateSettings, options: GenerateOptions): Promise<Outcome> {
  const run: Run = { settings, options, report: new Report({ strict: settings.strict }), sources: new Sources(options.workingDirectory) };
  const steps = await pipeline(run);
  const said = await locatedDiagnostics(run.sources.written(run.report.diagnostics), (file) => run.sources.text(file));
  const read = [...run.sources.bytes].map(([file, bytes]): [string, string] => [file, sha256(bytes)]);
  const inputs = new Map<string, string | null>([...read, ...run.sources.unreadable.map((file): [string, null] => [file, null])]);
  const outcome = { failed: run.report.failed, said, decisions: decisionsOf(run), changes: steps?.changes ?? new Map(), packages: steps?.packages ?? [], inputs };
  if (steps !== null && !outcome.failed && !options.check) remember(run, steps, outcome, Object.fromEntries(read));
  return outcome;
}

/** What reading takes; `countersign lint` reads in the same way. */
export interface Reading {
  readonly settings: GenerateSettings;
  readonly options: Pick<GenerateOptions, "check" | "workingDirectory" | "network">;
  readonly report: Report;
  readonly sources: Sources;
}

interface Run extends Reading {
  readonly options: GenerateOptions;
}

interface Steps {
  readonly packages: readonly Package[];
  readonly folders: ReadonlyMap<string, PrintedFolder>;
  readonly changes: ReadonlyMap<string, Changes>;
}

/** Each step sees only what the one before it made; an error ends the run before anything is written. */
async function pipeline(run: Run): Promise<Steps | null> {
  const { options, report } = run;
  options.progress("reading");
  const config = await configOf(run);
  if (config === null) return null;
  readExternalLanguages(config, report, run.sources);
  const lock = await lockOf(config, run);
  const documents = await documentsOf(config, run);
  if (report.failed) return null;
  options.progress("modelling");
  const packages = packagesOf(config, documents, run);
  if (report.failed) return null;
  options.progress("printing");
  const folders = await printedFolders(config, packages, { ...options, strict: run.settings.strict, names: run.settings.names }, report);
  if (report.failed) return null;
  options.progress("writing");
  const changes = writtenFolders(folders, config.output, options, report);
  if (changes !== null && !options.check) lock?.write();
  return changes === null ? null : { packages, folders, changes };
}

export async function configOf({ settings, report, sources }: Reading): Promise<Config | null> {
  if ("config" in settings.from) {
    const { readConfig } = await import("./config-file.js");
    return await readConfig(settings.from.config, report, sources);
  }
  const config = documentConfig({ ...settings.from, document: sources.displayed(settings.from.document) });
  if (config === null) report.error("config/name", `No package can be named after ${JSON.stringify(settings.from.name ?? settings.from.document)}`, { hint: "Give a name with --name." });
  else if (settings.from.name !== null && !isKeptName(settings.from.name)) {
    report.error("config/name", `No package can be called ${JSON.stringify(settings.from.name)} by --name`, { hint: settings.from.name.startsWith("@") ? "A package with a scope is named in a configuration (spec/sdk.yaml): languages: { typescript: { name: \"@scope/name\" } }." : "Give --name words of the letters a to z and digits, joined by hyphens, that begin with a letter." });
    return null;
  }
  return config;
}

/** Documents elsewhere are read where their origins are allowed, and held against the lock beside the configuration or document. */
export async function lockOf(config: Config, { settings, options, sources }: Reading): Promise<RemoteLock | null> {
  const beside = config.file ?? config.packages.flatMap(({ clients }) => clients)[0]?.document ?? "";
  return await allowOrigins(sources, { origins: [...(config.allowedOrigins ?? []), ...(settings.origins ?? [])], beside, mayAdd: !options.check, network: options.network });
}

export async function documentsOf(config: Config, { settings, report, sources }: Reading): Promise<ReadonlyMap<string, Document>> {
  const root = settings.root ?? (config.file === null ? null : path.dirname(config.file));
  const clients = config.packages.flatMap((entry) => entry.clients);
  const files = new Map(clients.map(({ document, overlays = [] }) => [document, overlays]));
  const differing = clients.find(({ document, overlays = [] }) => JSON.stringify(overlays) !== JSON.stringify(files.get(document)));
  if (differing !== undefined) report.error("config/overlays", `Two clients of ${differing.document} have different overlays`, { at: config.file === null ? null : { file: config.file, pointer: "" }, hint: "Give both the same list, or let them read two files." });
  const documents = new Map<string, Document>();
  for (const [file, overlays] of files) {
    const asked = askedAt(config, file);
    const document = await readDocument(file, report, { sources, ...(asked === null ? {} : { asked }), overlays, strict: settings.strict, ...(root === null ? {} : { root }) });
    if (document !== null) documents.set(file, document);
  }
  return documents;
}

/** Where the configuration speaks of the first client of the document. */
function askedAt({ packages }: Config, file: string): Place | null {
  for (const { at, clients } of packages) {
    const client = clients.find(({ document }) => document === file);
    if (at !== undefined && client !== undefined) return { file: at.file, pointer: `${at.pointer}/clients/${client.name}` };
  }
  return null;
}

export function packagesOf(config: Config, documents: ReadonlyMap<string, Document>, { settings, report }: Reading): readonly Package[] {
  return config.packages.flatMap((entry) => buildPackage(entry, documents, report, { names: settings.names, strict: settings.strict }) ?? []);
}

/** Names are told where they were chosen by rule; each once, in an order that no document decides. */
function decisionsOf({ settings, report, sources }: Run): readonly Decision[] {
  const told = report.decisions.filter(({ subject }) => subject !== "names" || settings.names === "automatic").map((decision) => ({ ...decision, at: sources.writtenPlace(decision.at) }));
  const keyed = told.map((decision): readonly [string, Decision] => [JSON.stringify([decision.subject, decision.at.file, decision.at.pointer, decision.what, decision.chosen, decision.why]), decision]);
  return [...new Map(keyed)].sort((one, other) => (one[0] < other[0] ? -1 : 1)).map(([, decision]) => decision);
}

function remember({ options }: Run, { folders }: Steps, { said, decisions }: Pick<Outcome, "said" | "decisions">, inputs: Memory["inputs"]): void {
  options.cache?.remember({
    build: options.build,
    inputs,
    folders: Object.fromEntries([...folders.keys()].map((folder) => [folder, sha256(manifestText(readManifest(path.resolve(options.workingDirectory, folder)) ?? new Map()))])),
    said,
    decisions,
  });
}
