// The `countersign` command: arguments in, exit code out (`EXIT_CODES`).
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { INT64_STYLES, type Int64Style, isOrigin, METHOD_STYLES, type MethodStyle, PAGINATION_STYLES, type PaginationStyle, RESULT_STYLES, type ResultStyle } from "./config.js";
import type { CompareArguments } from "./compare-command.js";
import { withoutCredentials } from "./diagnostics.js";
import { type Format, FORMATS } from "./diagnostics-format.js";
import { optimizeLate } from "./engine.js";
import { EXIT_CODES, failureOf, named } from "./failure.js";
import type { Output } from "./generate-command.js";
import { isInteractive } from "./interactive.js";

const output: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  interactive: isInteractive(process.stderr.isTTY === true, process.env),
};

interface GenerateFlags {
  readonly config?: string;
  readonly spec?: string;
  readonly language?: readonly string[];
  readonly out?: string;
  readonly name?: string;
  readonly results?: ResultStyle;
  readonly methods?: MethodStyle;
  readonly pagination?: PaginationStyle;
  readonly int64?: Int64Style;
  readonly root?: string;
  readonly overlay?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly names?: "strict" | "automatic";
  readonly check?: true;
  readonly force?: true;
  readonly strict?: true;
  readonly verify?: true;
  readonly quiet?: true;
  readonly watch?: true;
  readonly json?: true;
  readonly format: Format;
}

interface LintFlags extends Pick<GenerateFlags, "config" | "spec" | "root" | "overlay" | "allowOrigin" | "strict" | "quiet" | "json" | "format"> {
  readonly fix?: string;
}

function program(exit: (code: number) => void): Command {
  const command = new Command("countersign").description("Generates identity clients from OpenAPI.").version(version()).exitOverride();
  command
    .command("generate")
    .description("write the packages that sdk.yaml or one document asks for")
    .option("--config <file>", "configuration (default: spec/sdk.yaml)", filled)
    .option("--spec <file>", "one OpenAPI document instead of a configuration", once)
    .option("--language <name...>", "language to write: typescript, python, or the module of one of your own (./go/language.mjs); with --spec")
    .option("--out <folder>", "folder to write to; with --spec", filled)
    .option("--name <name>", "name of the package (default: that of the file); with --spec")
    .addOption(new Option("--results <style>", "what a call comes to (default: envelope where the document has one, else result); with --spec").choices(RESULT_STYLES))
    .addOption(new Option("--methods <style>", "where methods stand (default: flat); with --spec").choices(METHOD_STYLES))
    .addOption(new Option("--pagination <way>", "which calls have pages: those declared, or also those found by names and types (default: found); with --spec").choices(PAGINATION_STYLES))
    .addOption(new Option("--int64 <type>", "what whole numbers of 64 bits are (default: number, which rounds above 2^53); with --spec").choices(INT64_STYLES))
    .addOption(root("the configuration or document"))
    .option("--overlay <file...>", "OpenAPI Overlay to apply, in this order; with --spec")
    .addOption(allowOrigin())
    .addOption(new Option("--names <way>", "names that collide: an error, or resolved by rule (default: strict, with --spec automatic)").choices(["strict", "automatic"]))
    .option("--check", "write nothing; list what differs and exit with 1")
    .option("--force", "replace files that were edited by hand")
    .option("--strict", "treat warnings as errors; always so without --spec")
    .option("--verify", "parse what was printed, print it again by ts-morph, and compare both with the plan")
    .option("--quiet", "say problems only")
    .option("--watch", "go on: generate again whenever a file that was read changes, until Ctrl+C")
    .option("--json", "the same as --format json")
    .addOption(new Option("--format <format>", "how problems are told").choices(FORMATS).default("text"))
    .allowExcessArguments()
    .action(async (flags: GenerateFlags, self: Command) => exit(await generate(flags, self)));
  command
    .command("lint")
    .description("say what is wrong with documents and what would make poor clients, and generate nothing")
    .option("--config <file>", "configuration that names the documents (default: spec/sdk.yaml)", filled)
    .option("--spec <file>", "one OpenAPI document instead of a configuration", once)
    .option("--overlay <file...>", "OpenAPI Overlay to apply before, in this order; with --spec")
    .option("--fix <file>", "write an OpenAPI Overlay that mends what needs no decision; with --spec", filled)
    .addOption(root("the configuration or document"))
    .addOption(allowOrigin())
    .option("--strict", "treat warnings as errors")
    .option("--quiet", "say problems only")
    .option("--json", "the same as --format json")
    .addOption(new Option("--format <format>", "how problems are told").choices(FORMATS).default("text"))
    .allowExcessArguments()
    .action(async (flags: LintFlags, self: Command) => exit(await lint(flags, self)));
  command
    .command("compare")
    .description("say what changes for applications between two versions of an API, and which version that makes")
    .argument("<old>", "an OpenAPI document, or a configuration", filled)
    .argument("<new>", "the same of the version that follows", filled)
    .addOption(new Option("--allow <verdict>", "exit with 1 when more changes than this (semver.org)").choices(["patch", "minor", "major"]).default("major"))
    .addOption(new Option("--format <format>", "how changes are told").choices(["text", "json", "markdown"]).default("text"))
    .addOption(root("each document or configuration"))
    .addOption(allowOrigin())
    .action(async (old: string, now: string, flags: Pick<GenerateFlags, "root" | "allowOrigin"> & Pick<CompareArguments, "allow" | "format">, self: Command) => {
      const { allow, format, root: folder = null, allowOrigin: origins = [] } = flags;
      checkOrigins(origins, self);
      const { runCompare } = await import("./compare-command.js");
      exit(await runCompare({ old, now, allow, format, root: folder, origins }, output));
    });
  command
    .command("bundle")
    .description("write a document of many files as one")
    .requiredOption("--spec <file>", "the OpenAPI document", once)
    .option("--out <file>", "JSON, or YAML when it ends so (default: standard output)", filled)
    .option("--overlay <file...>", "OpenAPI Overlay to apply, in this order")
    .addOption(root("the document"))
    .addOption(allowOrigin())
    .action(async (flags: Pick<GenerateFlags, "out" | "overlay" | "root" | "allowOrigin"> & { readonly spec: string }, self: Command) => {
      const { allowOrigin: origins = [] } = flags;
      checkOrigins(origins, self);
      const { runBundle } = await import("./bundle-command.js");
      exit(await runBundle({ document: flags.spec, overlays: flags.overlay ?? [], root: flags.root ?? null, origins, file: flags.out ?? null }, output));
    });
  command
    .command("contract")
    .description("compare the built packages with what openapi-typescript makes of the same documents")
    .option("--config <file>", "configuration", filled, "spec/sdk.yaml")
    .addOption(root("the configuration"))
    .addOption(allowOrigin())
    .action(async (flags: Pick<GenerateFlags, "root" | "allowOrigin"> & { readonly config: string }, self: Command) => {
      const { allowOrigin: origins = [] } = flags;
      checkOrigins(origins, self);
      const { runContract } = await import("./contract/contract-command.js");
      exit(await runContract({ config: flags.config, root: flags.root ?? null, origins }, output));
    });
  command.command("mock").description("serve the operations of documents for tests; `countersign mock --help` says how");
  for (const one of [command, ...command.commands]) one.addHelpText("after", EXIT_CODES);
  return command;
}

function root(usual: string): Option {
  return new Option("--root <folder>", `folder that references may reach (default: that of ${usual})`).argParser(filled);
}

/** The value of an option that is given once at most: a second one would replace the first in silence. */
function once(value: string, earlier: string | undefined): string {
  if (earlier !== undefined) throw new InvalidArgumentError(`It was given already: ${JSON.stringify(earlier)}.`);
  return filled(value);
}

/** The value of an option that names a file or folder: an empty one, as of a variable that is not set, would mean the working directory. */
function filled(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

function allowOrigin(): Option {
  return new Option("--allow-origin <origin...>", "origin that references may lead to, such as https://example.com (default: none)");
}

/** Of the package that the compiled file (generator/dist/main.js) belongs to. */
function version(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return manifest.version;
}

async function generate(flags: GenerateFlags, command: Command): Promise<number> {
  checkArguments(command);
  const { spec, language = [], out, name, config, root, results, methods, pagination, int64, overlay: overlays = [], allowOrigin: origins = [] } = flags;
  checkOrigins(origins, command);
  if (spec === undefined) {
    const stray = Object.entries({ "--language": language.length > 0, "--out": out !== undefined, "--name": name !== undefined, "--overlay": overlays.length > 0, "--results": results !== undefined, "--methods": methods !== undefined, "--pagination": pagination !== undefined, "--int64": int64 !== undefined }).find(([, given]) => given);
    if (stray !== undefined) command.error(`error: ${stray[0]} goes with --spec, which names a document; without it the configuration says so (README.md, "Configuration")`, { exitCode: 2 });
  } else {
    if (config !== undefined) command.error("error: --config and --spec exclude each other", { exitCode: 2 });
    if (language.length === 0) command.error("error: --spec needs --language, for example --language typescript", { exitCode: 2 });
    if (out === undefined) command.error("error: --spec needs --out, the folder to write to", { exitCode: 2 });
    await checkLanguages(language, command);
  }
  const styles = { ...(results !== undefined && { results }), ...(methods !== undefined && { methods }), ...(pagination !== undefined && { pagination }), ...(int64 !== undefined && { int64 }) };
  const from = spec === undefined ? { config: config ?? "spec/sdk.yaml" } : { document: spec, languages: language, output: out ?? "", name: name ?? null, overlays, ...styles };
  const given = {
    settings: { from, root: root ?? null, origins, names: flags.names ?? (spec === undefined ? "strict" : "automatic"), strict: flags.strict === true || spec === undefined },
    check: flags.check === true,
    force: flags.force === true,
    verify: flags.verify === true,
    quiet: flags.quiet === true,
    format: flags.json === true ? "json" : flags.format,
  };
  const { runGenerate } = await import("./generate-command.js");
  if (flags.watch !== true) return (await runGenerate(given, output)).code;
  if (given.check) command.error("error: --watch and --check exclude each other", { exitCode: 2 });
  if (given.format !== "text") command.error("error: --watch tells in text, one run after the other", { exitCode: 2 });
  const { watched } = await import("./watch.js");
  return await watched(async () => (await runGenerate(given, output)).inputs, given.quiet ? () => undefined : (text) => output.error(`${text}\n`));
}

async function lint(flags: LintFlags, command: Command): Promise<number> {
  checkArguments(command);
  const { spec, config, overlay: overlays = [], allowOrigin: origins = [], fix } = flags;
  checkOrigins(origins, command);
  if (spec !== undefined && config !== undefined) command.error("error: --config and --spec exclude each other", { exitCode: 2 });
  const stray = Object.entries({ "--overlay": overlays.length > 0, "--fix": fix !== undefined }).find(([, given]) => given);
  if (spec === undefined && stray !== undefined) command.error(`error: ${stray[0]} goes with --spec, which names a document`, { exitCode: 2 });
  const from = spec === undefined ? { config: config ?? "spec/sdk.yaml" } : { document: spec, languages: [], output: "", name: "document", overlays };
  const { runLint } = await import("./lint-command.js");
  return await runLint(
    {
      settings: { from, root: flags.root ?? null, origins, names: spec === undefined ? "strict" : "automatic", strict: flags.strict === true },
      format: flags.json === true ? "json" : flags.format,
      quiet: flags.quiet === true,
      fix: fix ?? null,
    },
    output,
  );
}

/** Both read the options alone. */
function checkArguments(command: Command): void {
  const [stray] = command.args;
  if (stray !== undefined) command.error(`error: nothing reads ${withoutCredentials(JSON.stringify(stray))}; a document is named by --spec, a configuration by --config`, { exitCode: 2 });
}

async function checkLanguages(names: readonly string[], command: Command): Promise<void> {
  const [{ languages }, { isModulePath }, { nearestWord }] = await Promise.all([import("./languages/registry.js"), import("./config.js"), import("./document/nearest-word.js")]);
  const unknown = names.find((name) => !languages.has(name) && !isModulePath(name));
  if (unknown === undefined) return;
  const known = [...languages.keys()];
  const meant = unknown.includes(",") ? unknown.split(",").join(" ") : nearestWord(unknown, known);
  command.error(`error: there is no language ${withoutCredentials(JSON.stringify(unknown))}; ${meant === null ? `there are ${known.join(", ")} and modules of your own (./go/language.mjs)` : `did you mean ${meant}?`}`, { exitCode: 2 });
}

function checkOrigins(origins: readonly string[], command: Command): void {
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) command.error(`error: --allow-origin needs an https origin such as https://example.com, not ${withoutCredentials(JSON.stringify(wrong))}`, { exitCode: 2 });
}

async function main(given: string[]): Promise<number> {
  // The mock server reads its own arguments, its `--help` too.
  if (given[0] === "mock") return await (await import("./mock/main.js")).runMock(given.slice(1));
  optimizeLate();
  let code = 0;
  try {
    await program((exitCode) => (code = exitCode)).parseAsync(given, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

function fail(error: unknown): void {
  const { text, code } = failureOf(error, version(), process.env["COUNTERSIGN_STACK"] === "1");
  process.stderr.write(text);
  process.exitCode = code;
}

for (const [stream, name] of [[process.stdout, "standard output"], [process.stderr, "standard error"]] as const) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure; the exit code still tells of the documents.
    if (error.code !== "EPIPE") fail(named(error, name));
  });
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
