// `npm run bench:peers [-- petstore stripe github] [--runs N]`: what other generators make of the same documents, and what it costs
// to make, to check and to ship. Ends with 0 when it measured; a peer that fails is a line that says so.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { corpusDocument, petstore } from "./documents.js";
import { measured } from "./measured-process.js";
import { furtherGenerators, installPeers, peerGenerators, peersFolder, withNewerNode } from "./peers.js";
import { createProject, repository } from "./project.js";
import { median, pairedRatio, roundOrder } from "./statistics.js";
import { printTable } from "./table.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: "string", default: "3" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs is a whole number from 1");
const wanted = positionals.length === 0 ? ["petstore", "stripe", "github"] : positionals;
if (!installPeers()) process.exit(1);
console.log(`Node.js ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, load ${loadavg()[0].toFixed(1)}`);

const compiler = join(repository, "node_modules/typescript/bin/tsc");
/** A call that every document has, as most peers name it. */
const calls = { petstore: "getPetById", github: "metaRoot" };
/** The strictest that TypeScript offers without asking for style. */
const strictest = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax", "--noImplicitOverride", "--noFallthroughCasesInSwitch"];

const project = createProject();
try {
  for (const name of wanted) {
    const document = name === "petstore" ? petstore(project.folder) : corpusDocument(name);
    if (document !== null) await compare(name, document);
  }
} finally {
  project.close();
}

async function compare(name, document) {
  const arguments_ = (input, output) => [project.generator, "generate", "--spec", input, "--language", "typescript", "--out", output, "--name", name, "--force", "--quiet"];
  const own = { name: "ours", command: process.execPath, args: arguments_ };
  const peers = [...peerGenerators(true), ...furtherGenerators()];
  // The fastest, and what it is with the engine of those that need a newer one.
  const fastest = peers.find((peer) => peer.name.startsWith("oazapfts"));
  const again = [own, fastest].filter(({ command }) => command === process.execPath).map(withNewerNode);
  const generators = [own, ...peers, ...again];
  const results = generators.map(() => []);
  const failures = new Map();
  const folders = generators.map((_, index) => join(project.folder, "compared", `${name}-${index}`));
  for (let round = -1; round < runs; round += 1) {
    for (const index of roundOrder(generators.length, round + 1)) {
      const { command, args, env } = generators[index];
      if (failures.has(index)) continue;
      project.emptyFolder(join("compared", `${name}-${index}`));
      try {
        const result = await measured({ command, args: args(document, folders[index]), cwd: peersFolder, env: env?.(document, folders[index]) });
        if (round >= 0) results[index].push(result);
      } catch (error) {
        failures.set(index, String(error.message).split("\n").find((line) => /error/i.test(line)) ?? "failed");
      }
    }
  }
  const base = generators.indexOf(fastest);
  const works = (index) => !failures.has(index);
  const cpu = results.map((result) => result.map((one) => one.cpu));
  printTable(
    `${name}: generating (whole process, ${runs} interleaved runs each)`,
    ["", "wall s", "CPU s", "CPU to oazapfts", "most memory MB"],
    generators.map((generator, index) =>
      works(index)
        ? [generator.name, (median(results[index].map(({ wall }) => wall)) / 1000).toFixed(2), (median(cpu[index]) / 1000).toFixed(2), works(base) ? pairedRatio(cpu[index], cpu[base]).toFixed(2) : "", median(results[index].map(({ rss }) => rss)).toFixed(0)]
        : [generator.name, "failed", "", "", ""],
    ),
  );
  for (const [index, reason] of failures) console.log(`${generators[index].name}: ${reason.slice(0, 200)}`);
  const made = generators.map((generator, index) => ({ ...generator, folder: folders[index] })).filter((_, index) => works(index) && !again.includes(generators[index]));
  const [ours] = made;
  if (ours?.name === "ours") spawnSync(process.execPath, [compiler, "-p", ours.folder], { stdio: "inherit" });
  const sources = made.map((one) => [one.name, ...checked(one.folder)]);
  const declared = ours?.name === "ours" ? [["ours, its declarations alone", ...checked(declarationsOf(ours.folder))]] : [];
  printTable(`${name}: checking (TypeScript 5.9, ${strictest.join(" ")})`, ["", "errors", "check s", "instantiations"], [...declared, ...sources]);
  printTable(`${name}: bundling (esbuild, browser, minified, gzip -9)`, ["", "one call", "everything"], await Promise.all(made.map(async (one) => [one.name, ...await sizesOf(one, name)])));
}

/** One call, and all of them. Of ours a call is a function and what sends it, and all calls are a class; peers have everything in what they export. */
async function sizesOf({ name, folder }, document) {
  const call = calls[document];
  const isOurs = name === "ours";
  return [await bundled(folder, call && (isOurs ? [call, `${document}Sender`] : [call])), await bundled(folder, isOurs ? [`${document[0].toUpperCase()}${document.slice(1)}Client`] : undefined)];
}

/** Errors, seconds and instantiations of the compiler over all that was written. */
function checked(folder) {
  const config = join(folder, "checked.tsconfig.json");
  for (const file of sourcesOf(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    if (text.includes("@ts-nocheck")) writeFileSync(join(folder, file), text.replaceAll("@ts-nocheck", ""));
  }
  const paths = { "*": [peersFolder, repository].flatMap((root) => [join(root, "node_modules/*"), join(root, "node_modules/@types/*")]) };
  const compilerOptions = { types: ["node"], typeRoots: [join(repository, "node_modules/@types")], paths, skipLibCheck: true };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"], exclude: ["node_modules", "dist"] }));
  const options = ["--noEmit", "--extendedDiagnostics", "--target", "es2022", "--lib", "es2023,dom,dom.iterable,dom.asynciterable", "--module", "esnext", "--moduleResolution", "bundler", ...strictest];
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", config, ...options], { encoding: "utf8", maxBuffer: 1 << 28 });
  const said = (label) => new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? "?";
  return [String(stdout.match(/error TS\d+/g)?.length ?? 0), said("Check time"), said("Instantiations")];
}

/** What the compiler of an application reads of a built package: its declarations, as sources, so that the compiler checks them. */
function declarationsOf(folder) {
  const declared = `${folder}-declared`;
  for (const file of readdirSync(join(folder, "dist"), { recursive: true }).map(String).filter((name) => name.endsWith(".d.ts"))) {
    const copy = join(declared, file.replace(/\.d\.ts$/, ".ts"));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(join(folder, "dist", file)));
  }
  return declared;
}

/** Bytes of an application that imports some names, or everything; a dash where there is no such name or it cannot be bundled. */
async function bundled(folder, names) {
  const entry = entryOf(folder, names?.[0]);
  if (entry === null) return "-";
  const contents = names === undefined ? `import * as all from ${JSON.stringify(entry)};\nconsole.log(all);` : `import { ${names} } from ${JSON.stringify(entry)};\nconsole.log(${names});`;
  try {
    const { outputFiles } = await build({ stdin: { contents, resolveDir: peersFolder }, nodePaths: [join(peersFolder, "node_modules")], bundle: true, minify: true, write: false, format: "esm", platform: "browser", target: "es2022", logLevel: "silent" });
    return `${(gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1)} kB`;
  } catch {
    return "-";
  }
}

/** The file that an application would import. `api.ts` of types alone is none. */
function entryOf(folder, name) {
  const files = sourcesOf(folder);
  const client = files.find((file) => /^src[\\/][^\\/]+[\\/]client\.ts$/.test(file));
  const own = client?.replace(/^src/, "dist").replace(/client\.ts$/, "index.js");
  const usual = ["index.ts", "sdk.gen.ts", "api.ts"].find((file) => files.includes(file));
  const grouped = name === undefined ? undefined : files.find((file) => new RegExp(`(?:^|[\\\\/])${name}\\.ts$`).test(file) && file.includes("clients"));
  const split = files.find((file) => /^(?:pets|meta)[\\/](?:pets|meta)\.ts$/.test(file));
  const chosen = own ?? grouped ?? split ?? usual;
  return chosen === undefined ? null : join(folder, chosen);
}

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
}
