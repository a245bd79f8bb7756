// A published document from both sides: packages that are generated from it, and the mock server with the same document.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { generate } from "../../generator/generate.js";
import { Api } from "../../generator/mock/api.js";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { type Route, routesOf } from "../../generator/mock/routes.js";
import type { Client, ClientOption, Package } from "../../generator/model/model.js";

const root = path.join(import.meta.dirname, "../..");

export interface Probe {
  readonly model: Package;
  readonly client: Client;
  /** Absolute; the packages are below it. */
  readonly folder: string;
  readonly routes: readonly Route[];
  readonly mock: Mock;
  /** Of the mock server, with the path that the document's own server has. */
  readonly baseUrl: string;
}

/** `file`: absolute; `folder`: to write to. Throws what generating says when it fails. */
export async function probeOf(file: string, folder: string): Promise<Probe> {
  mkdirSync(folder, { recursive: true });
  const settings = { from: { document: path.relative(root, file), languages: ["typescript", "python"], output: folder, name: "probe", results: "result" }, root: null, names: "automatic", strict: false } as const;
  const { failed, said, packages: [model] } = await generate(settings, { check: false, force: true, verify: false, workingDirectory: root, build: "calls", cache: null, progress: () => undefined });
  const [client] = model?.clients ?? [];
  if (failed || model === undefined || client === undefined) throw new Error(said.map(({ diagnostic: { code, message } }) => `${code}: ${message}`).join("\n"));
  const documents = await documentsOf([file]);
  const mock = await startMock({ documents, state: false, record: false, credentials: Object.fromEntries(client.options.map(({ name }) => [name.text, "mock"])) });
  const routes = routesOf(new Api(documents[0] ?? {}, 0));
  return { model, client, folder, routes, mock, baseUrl: mock.url + (routes[0]?.serverPath ?? "") };
}

/** What it is told by hand: credentials, and no more. */
export function isGiven({ default: usual, type }: ClientOption): boolean {
  return usual === undefined && type.kind === "primitive";
}
