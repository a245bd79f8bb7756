// Makes calls with the client in TypeScript, bundled as an application would have it.
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Report } from "../../generator/diagnostics.js";
import { plannedPackage } from "../../generator/languages/typescript/layout.js";
import { parsed } from "../../generator/mock/json.js";
import type { Call } from "./calls.js";
import { isGiven, type Probe } from "./probe.js";

/** What the transport got, before anybody read it. */
interface Raw {
  readonly body: string | Uint8Array;
}

type Method = (...given: readonly object[]) => Promise<{ readonly ok: boolean; readonly status: number; readonly data?: unknown; readonly error?: unknown; readonly headers: Readonly<Record<string, string>> }>;
type Methods = Readonly<Record<string, Method>>;

/** What is wrong with each call, null for nothing. */
export async function typescriptProblems({ model, folder, baseUrl }: Probe, calls: readonly Call[]): Promise<readonly (string | null)[]> {
  const { clients: [planned], folder: written } = plannedPackage(model, "probe", new Report());
  if (planned === undefined) throw new Error("There is no client in TypeScript");
  const bundle = await bundled(path.join(folder, written, "src"), planned.folder);
  const { [planned.className]: Client }: { readonly [name: string]: new (options: object) => Methods } = await import(pathToFileURL(bundle).href);
  if (Client === undefined) throw new Error(`There is no ${planned.className}`);
  const secrets = planned.client.options.filter(isGiven).map(({ name }) => [name.text, "mock"] as const);
  const client = new Client({ ...Object.fromEntries(secrets), baseUrl, maxRetries: 0, timeout: 60_000 });
  const names = new Map(planned.groups.flatMap(({ operations }) => operations).map((one) => [one.operation, one.names.method]));
  const problems: (string | null)[] = [];
  for (const call of calls) {
    const method = client[names.get(call.operation) ?? ""];
    problems.push(method === undefined ? "the client has no such method" : await problemOf(method.bind(client), call).catch(String));
  }
  return problems;
}

async function bundled(source: string, client: string): Promise<string> {
  const bundle = path.join(source, "bundle.mjs");
  await build({
    entryPoints: [path.join(source, client, "index.ts")],
    bundle: true,
    outfile: bundle,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    alias: { "#transport": path.join(source, "runtime/node/transport.ts") },
  });
  return bundle;
}

async function problemOf(method: Method, { operation: { input: { type }, answer }, input }: Call): Promise<string | null> {
  const raws: Raw[] = [];
  const { ok, status, data, error, headers } = await method(...(type === null ? [] : [input]), { onAnswer: (raw: Raw) => void raws.push(raw) });
  const refusal = headers["x-mock-refusal"];
  if (refusal !== undefined) return `${status} ${refusal}`;
  // Any other status is what the document describes.
  if (!ok) return status === 0 ? JSON.stringify(error) : null;
  const [raw] = raws;
  if (answer.kind === "stream") for await (const _ of data as AsyncIterable<unknown>) break;
  else if (raw !== undefined && answer.kind !== "redirect" && !isWhatCame(data, raw)) return `${status} came to ${JSON.stringify(data)?.slice(0, 200)} and was ${Buffer.from(raw.body).toString().slice(0, 200)}`;
  return null;
}

/** As bytes, as text, or as JSON. */
function isWhatCame(data: unknown, { body }: Raw): boolean {
  const bytes = Buffer.from(body);
  const text = bytes.toString();
  if (data instanceof Uint8Array) return bytes.equals(data);
  return text === "" ? data === undefined : data === text || isDeepStrictEqual(data, parsed(text));
}
