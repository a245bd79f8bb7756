// TypeScript: one npm package for each package of the model.
import type { Report } from "../../diagnostics.js";
import type { Json, Package } from "../../model/model.js";
import { generatedFrom } from "../generated-from.js";
import type { Language, PlannedFile } from "../language.js";
import { BUILT_IN_MODULES } from "./built-in-modules.js";
import { callDetails } from "./call-details.js";
import { clientFile } from "./client.js";
import { digitsFile } from "./digits.js";
import { lineComment } from "./docs.js";
import { clientEntry, envelopeFile, loginEntries, packageEntry } from "./entries.js";
import { hasEnvelopes, type PlannedClient, plannedPackage, type PlannedPackage } from "./layout.js";
import { eventsEntry } from "./events.js";
import { loginFile } from "./login.js";
import { webhooksEntry } from "./webhooks.js";
import { modelFiles, type SourceFile } from "./models.js";
import { groupFile } from "./operations.js";
import { packageFiles } from "./package-files.js";
import { plainClientFile } from "./plain-client.js";
import { methodsFile } from "./plain-methods.js";
import { plainGroupFile } from "./plain-operations.js";
import { runtimeFiles, type RuntimeTexts } from "./runtime-files.js";

/** What packages import, or are used with: one that is called so would be imported in its place. */
const LIBRARIES: ReadonlySet<string> = new Set(["express", "fastify", "hono", "jose", "next", "oauth4webapi", "react", "ws"]);

/** `runtime`: the files below `templates/typescript/runtime`. A package gets those that it needs, unchanged. */
export function typescript(runtime: RuntimeTexts): Language {
  return {
    name: "typescript",
    plan: (packages, report) => packages.flatMap((model) => packagePlan(model, runtime, report)),
  };
}

function packagePlan(model: Package, runtime: RuntimeTexts, report: Report): readonly PlannedFile[] {
  const registryName = registryNameOf(model, report);
  if (registryName === null) return [];
  const plan = plannedPackage(model, registryName, report);
  if (report.failed) return [];
  const sources = sourceFiles(plan);
  return [
    ...packageFiles(plan),
    ...runtimeFiles(sources, runtime).map((path): PlannedFile => ({ path: `${plan.folder}/src/runtime/${path}`, kind: "copy", from: `typescript/runtime/${path}` })),
    ...sources.map((source) => typescriptFile(plan, source)),
  ];
}

function sourceFiles(plan: PlannedPackage): readonly SourceFile[] {
  const { package: model } = plan;
  const clients = plan.clients.flatMap((planned) => (hasEnvelopes(planned) ? envelopeSources(planned, plan) : plainSources(planned, plan)));
  return [packageEntry(plan), ...(plan.clients.some(hasEnvelopes) ? [envelopeFile(plan)] : []), ...loginEntries(plan), ...[eventsEntry(plan), webhooksEntry(plan)].filter((file) => file !== null), ...clients, ...modelFiles(plan.types, model.int64), ...[digitsFile(plan)].filter((file) => file !== null)];
}

function envelopeSources(planned: PlannedClient, plan: PlannedPackage): readonly SourceFile[] {
  return [
    clientFile(planned, plan),
    clientEntry(planned, plan),
    ...[loginFile(planned, plan)].filter((file) => file !== null),
    ...planned.groups.map((group) => groupFile(group, planned.client, plan)),
  ];
}

function plainSources(planned: PlannedClient, plan: PlannedPackage): readonly SourceFile[] {
  const details = callDetails(planned, plan);
  const groups = planned.groups.flatMap((group) => [plainGroupFile(group, planned.client, plan), methodsFile(group, planned, plan, details)]);
  return [plainClientFile(planned, plan, details), clientEntry(planned, plan), ...[details.file].filter((file) => file !== null), ...groups];
}

function typescriptFile({ folder }: PlannedPackage, { file, sources, statements }: SourceFile): PlannedFile {
  const header = lineComment(generatedFrom(sources));
  return { path: `${folder}/src/${file}.ts`, kind: "typescript", file: { header: [header], statements } };
}

/** `languages.typescript.name` of sdk.yaml, or the package's own name. */
function registryNameOf(model: Package, report: Report): string | null {
  const { at, languages } = model;
  const settings = languages["typescript"];
  const hint = "languages: { typescript: { name: \"@scope/name\" } } in sdk.yaml";
  const where = at === undefined ? null : { file: at.file, pointer: `${at.pointer}/languages/typescript` };
  const unknown = isObject(settings) ? Object.keys(settings).find((key) => key !== "name") : undefined;
  if (unknown !== undefined) report.error("typescript/setting", `No setting of a TypeScript package: ${JSON.stringify(unknown)}`, { at: where, hint });
  const chosen = isObject(settings) ? settings["name"] : undefined;
  const text = chosen === undefined ? usualName(model, report) : chosen;
  // What the registry accepts for new packages.
  if (typeof text === "string" && text.length <= 214 && /^(?:@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/.test(text)) return text;
  report.error("typescript/package-name", `No name of an npm package: ${JSON.stringify(text)}`, { at: where, hint });
  return null;
}

function usualName({ name, at, clients }: Package, report: Report): string {
  const usual = name.words.join("-");
  const why = BUILT_IN_MODULES.has(usual) ? "a module of Node.js has that name" : LIBRARIES.has(usual) ? "a library that packages use has that name" : null;
  if (why === null) return usual;
  const chosen = `${usual}-client`;
  report.decide({ subject: "names", what: `package ${JSON.stringify(usual)}`, at: at ?? { file: clients[0]?.source ?? "", pointer: "" }, chosen, why });
  return chosen;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
