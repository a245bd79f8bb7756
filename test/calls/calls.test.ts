// Every operation of published documents is called through its generated client, and the mock server, which reads the document with code of its
// own, takes the request for what the document describes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { pointerTokens } from "../../generator/document/pointer.js";
import { Validation } from "../../generator/mock/validation.js";
import type { Operation } from "../../generator/model/model.js";
import { inputOf } from "./inputs.js";
import { type Call, probeOf } from "./probe.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-calls-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = { all: 0, called: 0 };

/** Those of the corpus' sample, or with `CALLS` those that have it in their name. */
function chosen(): readonly { readonly name: string; readonly file: string }[] {
  const only = process.env["CALLS"];
  const flags = JSON.stringify({ sample: only === undefined, all: only !== undefined, ...(only !== undefined && { only }), shard: "1/1" });
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", `import { chosenDocuments } from "./test/corpus/documents.js"; console.log(JSON.stringify(chosenDocuments(${flags})))`], { encoding: "utf8" });
  if (stdout === "") throw new Error(`The documents are not installed (npm ci --prefix test/corpus): ${stderr}`);
  return JSON.parse(stdout);
}

test.each(chosen())("$name", async ({ name, file }) => {
  const probe = await probeOf(file, path.join(folder, name.replaceAll(/\W+/g, "-")));
  const { planned, routes, mock } = probe;
  const validation = new Validation();
  const failed: string[] = [];
  let [all, called] = [0, 0];
  for (const { operation, names } of planned.groups.flatMap(({ operations }) => operations)) {
    const route = routes.find(({ method, path: own }) => method === operation.method && own === keyOf(operation));
    const call = probe.calls[names.method];
    all += 1;
    const input = route === undefined ? null : inputOf(operation, route, validation);
    if (typeof input === "string" || cannotBeTold(operation)) continue;
    called += 1;
    const problem = call === undefined || input === null ? "one side does not know it" : await problemOf(call.bind(probe.calls), operation, input);
    if (problem !== null) failed.push(`${names.method} (${operation.method} ${pathOf(operation)}): ${problem}`);
  }
  await mock.close();
  expect(failed).toEqual([]);
  process.stdout.write(`${name}: ${called} of ${all} calls\n`);
  counts.all += all;
  counts.called += called;
});

test.skipIf(process.env["CALLS"] !== undefined)("nearly all operations of the sample can be called", () => {
  expect(counts.called / counts.all).toBeGreaterThan(0.95);
});

async function problemOf(call: Call, { input: { type }, answer }: Operation, input: object): Promise<string | null> {
  const { ok, status, data, error, headers } = await call(...(type === null ? [] : [input]));
  if (!ok && status !== 0) return `${status} ${headers["x-mock-refusal"] ?? JSON.stringify(error)}`;
  if (!ok) return JSON.stringify(error);
  if (answer.kind === "stream") for await (const _ of data as AsyncIterable<unknown>) break;
  return null;
}

/** Two parameters side by side: where one ends, nobody can tell. */
function cannotBeTold({ path: parts }: Operation): boolean {
  return parts.some((part, index) => "parameter" in part && parts[index + 1] !== undefined && "parameter" in (parts[index + 1] ?? {}));
}

/** The key of its path, with the query or fragment that some have. */
function keyOf(operation: Operation): string {
  const [words, key] = pointerTokens(operation.at.pointer) ?? [];
  return words === "paths" && key !== undefined ? key : pathOf(operation);
}

function pathOf({ path: parts }: Operation): string {
  return parts.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
}
