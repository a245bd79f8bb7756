// One API, two languages: for every operation, the requests of TypeScript and Python are equal to the byte, and so is what they make of the answers.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import type { Json } from "../../generator/model/model.js";
import { documentedOperations } from "../live/operations.js";
import { differencesOf, type Pass, passOf } from "./scenarios/comparison.js";
import { everyOperation } from "./scenarios/every-operation.js";
import { modelOf } from "./scenarios/models.js";
import { plannedCalls } from "./scenarios/planned-calls.js";
import { pythonTold } from "./scenarios/python-driver.js";
import { type Recorder, recorder } from "./scenarios/recorder.js";
import type { Scenarios, Told } from "./scenarios/scenario.js";
import { subjects } from "./scenarios/subjects.js";
import { typescriptTold } from "./scenarios/typescript-driver.js";

describe.each(subjects)("$package, $client", (subject) => {
  const { package: name, client, options, signing, make } = subject;
  const secret = signing.map((option) => String(options[option])).join("");
  let mock: Mock;
  let place: Recorder;
  let folder: string;
  let scenarios: Scenarios;
  let wanted: Pass;

  beforeAll(async () => {
    const documents = await documentsOf([`spec/${name}/${client}.yaml`]);
    mock = await startMock({ documents, state: false });
    place = await recorder(mock.url);
    folder = mkdtempSync(path.join(tmpdir(), "countersign-parity-"));
    const calls = plannedCalls(await modelOf(name), subject);
    scenarios = { now: Math.floor(Date.now() / 1000), clients: { [client]: calls.description }, scenarios: await everyOperation(calls, documents.flatMap(documentedOperations)) };
    writeFileSync(path.join(folder, "scenarios.json"), JSON.stringify(scenarios));
    wanted = passOf(await typescriptTold(scenarios, place.url, (_, given) => make(given as never)), place, secret);
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await place.close();
    await mock.close();
  });

  test("TypeScript calls every operation, and the mock server has nothing against it", () => {
    const { missing, operations, total } = mock.coverage();
    expect(missing).toEqual([]);
    expect(new Set(scenarios.scenarios.map(({ operation }) => operation))).toEqual(new Set(operations.map(({ operation }) => operation)));
    expect(wanted.size).toBeGreaterThanOrEqual(total);
    expect([...wanted].filter(([, { told, requests }]) => told.raised !== undefined || requests.length !== 1).map(([id, { told }]) => `${id}: ${told.raised?.message ?? "no request"}`)).toEqual([]);
    expect([...wanted].filter(([, { told }]) => statusOf(told) !== 200).map(([id, { told }]) => `${id}: ${JSON.stringify(told.result).slice(0, 300)}`)).toEqual([]);
  });

  test.each(["sync", "async"] as const)("Python sends and reads the same (%s)", { timeout: 120_000 }, async (kind) => {
    const found = passOf(await pythonTold(path.join(folder, "scenarios.json"), kind, place.url), place, secret);
    const differences = [...wanted].flatMap(([id, own]) => differencesOf(id, own, found.get(id)));
    expect(differences.slice(0, 40), `${differences.length} differences in ${wanted.size} calls`).toEqual([]);
    expect([...found.keys()]).toEqual([...wanted.keys()]);
  });
});

function statusOf({ result }: Told): Json | undefined {
  return typeof result === "object" && result !== null && "statusCode" in result ? result["statusCode"] : undefined;
}
