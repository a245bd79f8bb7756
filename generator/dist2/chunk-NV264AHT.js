import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  buildPackage
} from "./chunk-WRBRCMXF.js";
import {
  locatedDiagnostics
} from "./chunk-IXWPALSX.js";
import {
  journalName,
  manifestName,
  manifestText,
  pathProblems,
  readManifest,
  sha256
} from "./chunk-V5JOD3J6.js";
import {
  readDocument
} from "./chunk-HKMHZLZA.js";
import {
  saidOf
} from "./chunk-GC3MIXJQ.js";
import {
  languageFolders
} from "./chunk-G2OAR74K.js";
import {
  languages
} from "./chunk-5YIJR4OS.js";
import {
  allowOrigins
} from "./chunk-NZGVA7RK.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import {
  nearestWord
} from "./chunk-7MPL4PEY.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import {
  documentConfig,
  isKeptName
} from "./chunk-W5QYSUIG.js";

// generate.ts
import path4 from "node:path";

// external-languages.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
var MOST = 1e3;
function readExternalLanguages({ file, externalLanguages = {} }, report, sources) {
  for (const [name, module] of Object.entries(externalLanguages)) {
    const at = file === null ? null : { file, pointer: `/languages/${name}` };
    const absolute = path.resolve(sources.workingDirectory, module);
    if (!existsSync(absolute)) {
      sources.missed(module);
      report.error("language/module", `There is no file ${module}`, { at, hint: "Correct the path of the module." });
      continue;
    }
    const files = filesBelow(path.dirname(absolute), MOST + 1);
    if (files.length > MOST) report.error("language/module", `More than ${MOST.toLocaleString("en")} files stand in the folder of ${module}`, { at, hint: "Give the language a folder of its own: all files in it count as its own." });
    else for (const one of files) sources.add(one, readFileSync(one));
  }
}
function filesBelow(folder, most) {
  const files = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== void 0 && files.length < most; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) pending.push(path.join(at, entry.name));
      else if (entry.isFile()) files.push(path.join(at, entry.name));
    }
  }
  return files.slice(0, most).sort();
}

// folders.ts
import { existsSync as existsSync2, statSync } from "node:fs";
import path3 from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

// write.ts
import { randomBytes } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readdirSync as readdirSync2, readFileSync as readFileSync2, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path2 from "node:path";
function syncFolder({ folder, steps, unchanged, manifest, leftovers }, { check }) {
  const pathsOf = (kind) => steps.filter((step) => step.kind === kind).map(({ file }) => file).sort();
  const text = manifestText(manifest);
  const manifestStands = contentOf(path2.join(folder, manifestName))?.toString("utf8").replaceAll("\r\n", "\n") === text;
  const changes = { created: pathsOf("create"), updated: pathsOf("update"), removed: pathsOf("remove"), unchanged };
  if (check) return manifestStands ? changes : { ...changes, updated: [manifestName, ...changes.updated] };
  if (steps.length > 0) replace(path2.join(folder, journalName), text);
  for (const step of steps) if (step.kind === "remove") remove(folder, step.file);
  for (const step of steps) if (step.kind !== "remove") replace(path2.join(folder, step.file), step.content);
  if (!manifestStands) replace(path2.join(folder, manifestName), text);
  for (const file of [...leftovers, journalName]) rmSync(path2.join(folder, file), { force: true });
  return changes;
}
function planFolder(folder, files, { check, force, root, shown = folder }, report) {
  const problems = pathProblems(files.keys());
  for (const problem of problems) report.error("write/path", `The path ${problem}`, { hint: "Give what it is named after another name: in sdk.yaml, or with --spec by --name or an overlay." });
  if (problems.length > 0) return null;
  const told = (file) => path2.join(shown, path2.relative(folder, file));
  const old = writtenFiles(folder);
  if (old === null) {
    report.error("write/manifest", `The manifest of ${shown} is damaged`, { hint: `Restore ${manifestName}, or remove the folder and generate it again.` });
    return null;
  }
  const known = /* @__PURE__ */ new Map();
  const links = new Set([...files.keys(), ...old.keys()].flatMap((file) => linkOnTheWay(root ?? folder, path2.relative(root ?? folder, path2.join(folder, file)), known) ?? []));
  for (const link of links) report.error("write/link", `${told(link)} is a symbolic link, and nothing is written through one`, { hint: "Replace it by what it points to." });
  if (links.size > 0) return null;
  const plan = planOf(folder, files, old);
  for (const file of plan.occupied) report.error("write/occupied", `${told(path2.join(folder, file))} is not a file`, { hint: "Move it elsewhere." });
  if (plan.occupied.length > 0) return null;
  if (plan.edited.length > 0 && !force && !check) {
    report.error("write/edited", `Files in ${shown} are not as they were generated: ${plan.edited.join(", ")}`, {
      hint: "Move what you changed elsewhere, then run again with --force to replace them."
    });
    return null;
  }
  return plan;
}
function writtenFiles(folder) {
  const written = /* @__PURE__ */ new Map();
  for (const name of [manifestName, journalName]) {
    const manifest = readManifest(folder, name);
    if (manifest === null) return null;
    for (const [file, hash] of manifest) written.set(file, (written.get(file) ?? /* @__PURE__ */ new Set()).add(hash));
  }
  return written;
}
function planOf(folder, files, old) {
  const steps = [];
  const edited = [];
  const occupied = [];
  const spellings = new Map([...old].map(([file, hashes]) => [file.toLowerCase(), { file, hashes }]));
  const manifest = /* @__PURE__ */ new Map();
  let unchanged = 0;
  for (const [file, content] of files) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const hash = sha256(bytes);
    manifest.set(file, hash);
    const at = path2.join(folder, file);
    const earlier = spellings.get(file.toLowerCase());
    const before = contentOf(at);
    const beforeHash = before === null ? null : hashAmong(before, [hash, ...earlier?.hashes ?? []]);
    if (before === null && isOccupied(at, old, file)) occupied.push(file);
    if (beforeHash === hash && (earlier === void 0 || earlier.file === file)) {
      unchanged += 1;
      continue;
    }
    if (beforeHash !== null && beforeHash !== hash && earlier?.hashes.has(beforeHash) !== true) edited.push(file);
    steps.push({ kind: beforeHash === null ? "create" : "update", file, content: bytes });
  }
  for (const [file, hashes] of old) {
    if (files.has(file)) continue;
    const before = contentOf(path2.join(folder, file));
    if (before === null) continue;
    if (!hashes.has(hashAmong(before, [...hashes]))) edited.push(file);
    steps.push({ kind: "remove", file });
  }
  return { folder, steps, unchanged, edited: edited.sort(), occupied, manifest, leftovers: leftoversIn(folder, old) };
}
function hashAmong(content, hashes) {
  const hash = sha256(content);
  if (hashes.includes(hash) || !content.includes("\r\n")) return hash;
  const before = sha256(Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
  return hashes.includes(before) ? before : hash;
}
function leftoversIn(folder, old) {
  if (statusOf(path2.join(folder, journalName)) === void 0) return [];
  const folders = new Set([...old.keys()].map((file) => path2.posix.dirname(file)).filter((one) => statusOf(path2.join(folder, one))?.isDirectory() === true));
  return [...folders].flatMap((one) => readdirSync2(path2.join(folder, one)).map((name) => path2.posix.join(one, name))).filter((file) => {
    const name = /^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(path2.posix.basename(file))?.[1];
    return name !== void 0 && old.has(path2.posix.join(path2.posix.dirname(file), name));
  });
}
function linkOnTheWay(folder, file, known) {
  let at = folder;
  for (const part of ["", ...file.split("/")]) {
    if (part !== "") at = path2.join(at, part);
    const isLink = known.get(at) ?? statusOf(at)?.isSymbolicLink() ?? false;
    known.set(at, isLink);
    if (isLink) return at;
  }
  return null;
}
function statusOf(file) {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function contentOf(file) {
  if (statusOf(file)?.isFile() !== true) return null;
  try {
    return readFileSync2(file);
  } catch {
    return null;
  }
}
function isOccupied(at, old, file) {
  const status = statusOf(at);
  if (status === void 0) return false;
  if (!status.isDirectory()) return true;
  const held = readdirSync2(at, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return held.some((entry) => !old.has(`${file}/${path2.relative(at, path2.join(entry.parentPath, entry.name)).replaceAll(path2.sep, "/")}`));
}
function replace(file, content) {
  mkdirSync(path2.dirname(file), { recursive: true });
  const temporary = path2.join(path2.dirname(file), `.${path2.basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    const before = statusOf(file);
    if (before !== void 0) chmodSync(temporary, before.mode & 511);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function remove(folder, file) {
  rmSync(path2.join(folder, file), { force: true });
  for (let parent = path2.dirname(file); parent !== "."; parent = path2.dirname(parent)) if (!removeEmpty(path2.join(folder, parent))) return;
}
function removeEmpty(folder) {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "EEXIST")) return false;
    throw error;
  }
}

// folders.ts
async function printedFolders(config, packages, options, report) {
  const named = [...new Set(config.packages.flatMap((entry) => Object.keys(entry.languages)))].sort();
  const external = config.externalLanguages ?? {};
  const known = [...languages.keys(), ...Object.keys(external)];
  for (const name of Object.keys(external).filter((one) => languages.has(one))) {
    report.error("config/language", `${name} is a language already`, { at: { file: config.file ?? "", pointer: `/languages/${name}` }, hint: "Give the module another name." });
  }
  for (const name of named.filter((one) => !known.includes(one))) {
    const meant = nearestWord(name, known);
    const { at } = config.packages.find((entry) => Object.hasOwn(entry.languages, name)) ?? {};
    report.error("config/language", `There is no language ${JSON.stringify(name)}`, { at: at === void 0 ? null : { file: at.file, pointer: `${at.pointer}/languages/${name}` }, hint: meant === null ? `There are: ${known.join(", ")}.` : `Did you mean ${meant}?` });
  }
  const { output, file } = config;
  const { workingDirectory, verify, strict, names } = options;
  const runs = named.filter((one) => known.includes(one)).map((language) => ({
    language,
    output,
    workingDirectory,
    verify,
    strict,
    names,
    module: external[language] ?? null,
    packages: packages.filter((entry) => Object.hasOwn(entry.languages, language)),
    isAlone: file === null && named.length === 1
  }));
  const folders = /* @__PURE__ */ new Map();
  for (const outcome of await Promise.all(runs.map((run, index) => index === runs.length - 1 && run.module === null ? here(run) : elsewhere(run)))) {
    report.take(outcome);
    for (const [folder, printed] of outcome.folders) {
      if (folders.has(folder)) report.error("config/language", `Two languages would write ${folder}`);
      folders.set(folder, printed);
    }
  }
  return folders;
}
async function here(run) {
  const report = new Report({ strict: run.strict });
  const folders = await languageFolders(run, report);
  return { folders, diagnostics: report.diagnostics, decisions: report.decisions };
}
var worker = fileURLToPath(new URL("language-worker.js", import.meta.url));
async function elsewhere(run) {
  if (!existsSync2(worker)) return await here(run);
  return await new Promise((resolve, reject) => {
    new Worker(worker, { workerData: run }).once("message", resolve).once("error", reject);
  });
}
function writtenFolders(folders, output, options, report) {
  const absolute = (folder) => path3.resolve(options.workingDirectory, folder);
  if (statSync(absolute(output), { throwIfNoEntry: false })?.isDirectory() === false) {
    report.error("write/occupied", `The output is not a folder: ${output}`);
    return null;
  }
  const syncing = { check: options.check, force: options.force, root: absolute(output) };
  const plans = [...folders].map(([folder, contents]) => [folder, planFolder(absolute(folder), contents, { ...syncing, shown: folder }, report)]);
  const changes = /* @__PURE__ */ new Map();
  if (plans.some(([, plan]) => plan === null)) return null;
  for (const [folder, plan] of plans) if (plan !== null) changes.set(folder, saidOf(folder, () => syncFolder(plan, syncing)));
  return changes;
}

// generate.ts
async function generate(settings, options) {
  const run = { settings, options, report: new Report({ strict: settings.strict }), sources: new Sources(options.workingDirectory) };
  const steps = await pipeline(run);
  const said = await locatedDiagnostics(run.sources.written(run.report.diagnostics), (file) => run.sources.text(file));
  const read = [...run.sources.bytes].map(([file, bytes]) => [file, sha256(bytes)]);
  const inputs = new Map([...read, ...run.sources.unreadable.map((file) => [file, null])]);
  const outcome = { failed: run.report.failed, said, decisions: decisionsOf(run), changes: steps?.changes ?? /* @__PURE__ */ new Map(), packages: steps?.packages ?? [], inputs };
  if (steps !== null && !outcome.failed && !options.check) remember(run, steps, outcome, Object.fromEntries(read));
  return outcome;
}
async function pipeline(run) {
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
async function configOf({ settings, report, sources }) {
  if ("config" in settings.from) {
    const { readConfig } = await import("./config-file-CVKULO5G.js");
    return await readConfig(settings.from.config, report, sources);
  }
  const config = documentConfig({ ...settings.from, document: sources.displayed(settings.from.document) });
  if (config === null) report.error("config/name", `No package can be named after ${JSON.stringify(settings.from.name ?? settings.from.document)}`, { hint: "Give a name with --name." });
  else if (settings.from.name !== null && !isKeptName(settings.from.name)) {
    report.error("config/name", `No package can be called ${JSON.stringify(settings.from.name)} by --name`, { hint: settings.from.name.startsWith("@") ? 'A package with a scope is named in a configuration (spec/sdk.yaml): languages: { typescript: { name: "@scope/name" } }.' : "Give --name words of the letters a to z and digits, joined by hyphens, that begin with a letter." });
    return null;
  }
  return config;
}
async function lockOf(config, { settings, options, sources }) {
  const beside = config.file ?? config.packages.flatMap(({ clients }) => clients)[0]?.document ?? "";
  return await allowOrigins(sources, { origins: [...config.allowedOrigins ?? [], ...settings.origins ?? []], beside, mayAdd: !options.check, network: options.network });
}
async function documentsOf(config, { settings, report, sources }) {
  const root = settings.root ?? (config.file === null ? null : path4.dirname(config.file));
  const clients = config.packages.flatMap((entry) => entry.clients);
  const files = new Map(clients.map(({ document, overlays = [] }) => [document, overlays]));
  const differing = clients.find(({ document, overlays = [] }) => JSON.stringify(overlays) !== JSON.stringify(files.get(document)));
  if (differing !== void 0) report.error("config/overlays", `Two clients of ${differing.document} have different overlays`, { at: config.file === null ? null : { file: config.file, pointer: "" }, hint: "Give both the same list, or let them read two files." });
  const documents = /* @__PURE__ */ new Map();
  for (const [file, overlays] of files) {
    const asked = askedAt(config, file);
    const document = await readDocument(file, report, { sources, ...asked === null ? {} : { asked }, overlays, strict: settings.strict, ...root === null ? {} : { root } });
    if (document !== null) documents.set(file, document);
  }
  return documents;
}
function askedAt({ packages }, file) {
  for (const { at, clients } of packages) {
    const client = clients.find(({ document }) => document === file);
    if (at !== void 0 && client !== void 0) return { file: at.file, pointer: `${at.pointer}/clients/${client.name}` };
  }
  return null;
}
function packagesOf(config, documents, { settings, report }) {
  return config.packages.flatMap((entry) => buildPackage(entry, documents, report, { names: settings.names, strict: settings.strict }) ?? []);
}
function decisionsOf({ settings, report, sources }) {
  const told = report.decisions.filter(({ subject }) => subject !== "names" || settings.names === "automatic").map((decision) => ({ ...decision, at: sources.writtenPlace(decision.at) }));
  const keyed = told.map((decision) => [JSON.stringify([decision.subject, decision.at.file, decision.at.pointer, decision.what, decision.chosen, decision.why]), decision]);
  return [...new Map(keyed)].sort((one, other) => one[0] < other[0] ? -1 : 1).map(([, decision]) => decision);
}
function remember({ options }, { folders }, { said, decisions }, inputs) {
  options.cache?.remember({
    build: options.build,
    inputs,
    folders: Object.fromEntries([...folders.keys()].map((folder) => [folder, sha256(manifestText(readManifest(path4.resolve(options.workingDirectory, folder)) ?? /* @__PURE__ */ new Map()))])),
    said,
    decisions
  });
}

export {
  generate,
  configOf,
  lockOf,
  documentsOf,
  packagesOf
};
