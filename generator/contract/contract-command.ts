// `countersign contract`: openapi-typescript's reading of the same documents must agree with the built packages.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { allowOrigins } from "../allowed-origins.js";
import { readConfig } from "../config-file.js";
import type { PackageConfig } from "../config.js";
import { Report } from "../diagnostics.js";
import { formatted } from "../diagnostics-format.js";
import { bundle } from "../document/bundle.js";
import type { Document } from "../document/document.js";
import { locatedDiagnostics } from "../document/position.js";
import { readDocument } from "../document/read.js";
import { Sources } from "../document/sources.js";
import type { Output } from "../generate-command.js";
import { buildPackage } from "../model/build.js";
import { secondOpinion } from "./second-opinion.js";

const COMPILER = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["*.ts"],
};

export interface ContractArguments {
  readonly config: string;
  /** The folder that references may reach; null: that of the configuration. */
  readonly root: string | null;
  /** Origins that references may lead to, besides those of the configuration. */
  readonly origins: readonly string[];
}

/** 0: both agree on every operation; 1: they do not, and the compiler says where. */
export async function runContract({ config: configFile, root, origins }: ContractArguments, output: Output): Promise<number> {
  const report = new Report();
  const sources = new Sources();
  const config = await readConfig(configFile, report, sources);
  // What is compared was generated, so the lock knows every address.
  await allowOrigins(sources, { origins: [...(config?.allowedOrigins ?? []), ...origins], beside: configFile, mayAdd: false });
  let failed = false;
  for (const entry of config?.packages ?? []) failed = !(await agrees(entry, root ?? path.dirname(configFile), report, sources, output)) || failed;
  output.error(await formatted(await locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file)), "text", {}));
  return failed || report.failed ? 1 : 0;
}

async function agrees(entry: PackageConfig, root: string, report: Report, sources: Sources, output: Output): Promise<boolean> {
  const typescript = entry.languages["typescript"];
  const name = typeof typescript === "object" && typescript !== null && "name" in typescript ? typescript.name : undefined;
  if (typeof name !== "string") return true;
  const documents = new Map<string, Document>();
  for (const { document: file, overlays = [] } of entry.clients) {
    const document = await readDocument(file, report, { sources, overlays, strict: true, root });
    if (document !== null) documents.set(file, document);
  }
  const pkg = report.failed ? null : buildPackage(entry, documents, report, { names: "strict", strict: true });
  if (pkg === null) return false;
  const folder = path.resolve("node_modules/.cache/countersign/contract", entry.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(COMPILER));
  let count = 0;
  for (const client of pkg.clients) {
    const document = documents.get(client.source);
    if (document === undefined) continue;
    const { theirs, assertions } = await secondOpinion(client, pkg, bundle(document), { theirs: `./${client.name.text}.theirs.js`, ours: `${name}/${client.name.text}` });
    writeFileSync(path.join(folder, `${client.name.text}.ts`), assertions.text);
    writeFileSync(path.join(folder, `${client.name.text}.theirs.ts`), theirs);
    count += assertions.count;
  }
  const compiled = spawnSync(process.execPath, [createRequire(path.resolve("package.json")).resolve("typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
  if (compiled.status !== 0) output.error(`${compiled.stdout}${compiled.stderr}`);
  output.out(`${entry.name}: ${count} statements about both translations ${compiled.status === 0 ? "hold" : "were compiled, and some do not hold"}\n`);
  return compiled.status === 0;
}
