// A published document from both sides: its generated client, bundled as an application would have it, and the mock server with the same document.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";
import { generate } from "../../generator/generate.js";
import { type PlannedClient, plannedPackage } from "../../generator/languages/typescript/layout.js";
import { Api } from "../../generator/mock/api.js";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { type Route, routesOf } from "../../generator/mock/routes.js";
import { buildPackage } from "../../generator/model/build.js";

const root = path.join(import.meta.dirname, "../..");

export type Call = (input?: object) => Promise<{ readonly ok: boolean; readonly status: number; readonly data?: unknown; readonly error?: unknown; readonly headers: Readonly<Record<string, string>> }>;

export interface Probe {
  readonly planned: PlannedClient;
  /** The client, by the names of its methods. */
  readonly calls: Readonly<Record<string, Call>>;
  readonly api: Api;
  readonly routes: readonly Route[];
  readonly mock: Mock;
}

/** `file`: absolute; `folder`: to write to. Throws what generating says when it fails. */
export async function probeOf(file: string, folder: string): Promise<Probe> {
  mkdirSync(folder, { recursive: true });
  const document = path.relative(root, file);
  const settings = { from: { document, languages: ["typescript"], output: folder, name: "probe", results: "result" }, root: null, names: "automatic", strict: false } as const;
  const { failed, said } = await generate(settings, { check: false, force: true, verify: false, workingDirectory: root, build: "calls", cache: null, memory: null, progress: () => undefined });
  if (failed) throw new Error(said.map(({ diagnostic: { code, message } }) => `${code}: ${message}`).join("\n"));
  const planned = await plannedClient(document);
  const bundle = path.join(folder, "bundle.mjs");
  await build({
    entryPoints: [path.join(folder, "src", planned.folder, "index.ts")],
    bundle: true,
    outfile: bundle,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    alias: { "#transport": path.join(folder, "src/runtime/node/transport.ts") },
  });
  const documents = await documentsOf([file]);
  const names = planned.client.options.map((option) => option.name.text);
  const mock = await startMock({ documents, state: false, record: false, credentials: Object.fromEntries(names.map((name) => [name, "mock"])) });
  const api = new Api(documents[0] ?? {}, 0);
  const routes = routesOf(api);
  const exports: { readonly [name: string]: new (options: object) => Probe["calls"] } = await import(pathToFileURL(bundle).href);
  const Client = exports[planned.className];
  if (Client === undefined) throw new Error(`There is no ${planned.className}`);
  const secrets = planned.client.options.filter((option) => option.default === undefined && option.type.kind === "primitive").map((option) => [option.name.text, "mock"] as const);
  const calls = new Client({ ...Object.fromEntries(secrets), baseUrl: mock.url + (routes[0]?.serverPath ?? ""), maxRetries: 0, timeout: 60_000 });
  return { planned, calls, api, routes, mock };
}

/** What generating has planned, to know the methods and their inputs by. */
async function plannedClient(document: string): Promise<PlannedClient> {
  const report = new Report();
  const read = await readDocument(document, report, { sources: new Sources(root) });
  const config = { name: "probe", version: "1.0.0", description: "", publication: {}, clients: [{ name: "probe", document }], languages: {}, names: { types: {}, operations: {} }, pagination: "found", results: "result" } as const;
  const model = read === null ? null : buildPackage(config, new Map([[document, read]]), report, { names: "automatic", strict: false });
  const [planned] = model === null ? [] : plannedPackage(model, "probe", report).clients;
  if (planned === undefined) throw new Error(`No model of ${document}`);
  return planned;
}
