// Odd values and odd answers: both languages send and read them alike, or refuse them with the same name.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/model.js";
import { differencesOf, type Pass, passOf } from "./scenarios/comparison.js";
import { modelOf } from "./scenarios/models.js";
import { oddAnswers } from "./scenarios/odd-answers.js";
import { adminRows, authenticationRows, managementRows } from "./scenarios/odd-values.js";
import { plannedCalls } from "./scenarios/planned-calls.js";
import { pythonTold } from "./scenarios/python-driver.js";
import { type Recorder, recorder } from "./scenarios/recorder.js";
import type { Scenarios, Told } from "./scenarios/scenario.js";
import { type Subject, subjects } from "./scenarios/subjects.js";
import { typescriptTold } from "./scenarios/typescript-driver.js";

const [management, authentication, admin] = subjects;

interface Table {
  readonly title: string;
  readonly subject: Subject;
  readonly rows: Readonly<typeof managementRows>;
}

const tables: readonly Table[] = [
  { title: "bodies, queries and headers", subject: management, rows: managementRows },
  { title: "files", subject: authentication, rows: authenticationRows },
  { title: "paths", subject: admin, rows: adminRows },
  { title: "answers", subject: management, rows: Object.fromEntries(Object.keys(oddAnswers).map((name) => [name, { call: "listEvents", input: {} }])) },
];

describe.each(tables)("$title", ({ title, subject, rows }) => {
  const secret = subject.signing.map((option) => String(subject.options[option])).join("");
  let place: Recorder;
  let folder: string;
  let wanted: Pass;

  beforeAll(async () => {
    const calls = plannedCalls(await modelOf(subject.package), subject);
    // An id travels in a header.
    const named = Object.entries(rows).map(([name, row]) => ({ ...row, id: name }));
    const scenarios: Scenarios = { now: 1_767_000_000, clients: { [subject.client]: calls.description }, scenarios: named.map(({ id, call, input, headers }) => calls.call(id, call, input, headers)) };
    place = await recorder(new Map(title === "answers" ? Object.entries(oddAnswers).map(([name, answer]) => [`${subject.client}/${name}`, answer]) : []));
    folder = mkdtempSync(path.join(tmpdir(), "countersign-odd-"));
    writeFileSync(path.join(folder, "scenarios.json"), JSON.stringify(scenarios));
    wanted = passOf((await typescriptTold(scenarios, place.url, (_, given) => subject.make(given as never))).map(comparable), place, secret);
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await place.close();
  });

  test("are sent once, or refused before anything is sent", () => {
    expect([...wanted].filter(([, { told, requests }]) => requests.length !== (told.raised === undefined ? 1 : 0)).map(([id]) => id)).toEqual([]);
    expect(wanted.size).toBe(Object.keys(rows).length);
  });

  test.each(["sync", "async"] as const)("are the same in Python (%s)", async (kind) => {
    const found = passOf((await pythonTold(path.join(folder, "scenarios.json"), kind, place.url)).map(comparable), place, secret);
    const differing = [...wanted].map(([id, own]) => ({ id, differences: differencesOf(id, own, found.get(id)) })).filter(({ differences }) => differences.length > 0);
    expect(differing.filter(({ id }) => !otherwise.has(id)).flatMap(({ differences }) => differences)).toEqual([]);
    expect(differing.map(({ id }) => id)).toEqual([...otherwise.keys()].filter((id) => wanted.has(id)));
  });
});

/** Where Python does something else on purpose, and why. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ["management/text in a body: half a character", "text of Python that is no Unicode is refused, as it is wherever Python writes UTF-8"],
]);

/** Languages have classes and words of their own for what is wrong; the name of the member, and the kind of a failure, are the same. */
function comparable(told: Told): Told {
  if (told.raised !== undefined) return { ...told, raised: { type: "refused", message: told.raised.message.split(":")[0] ?? "" } };
  const { result } = told;
  if (typeof result !== "object" || result === null || !("statusCode" in result)) return told;
  // Python has the member in any case, TypeScript does not need it.
  const envelope: Readonly<Record<string, Json>> = { data: null, ...result };
  if (envelope["cause"] === undefined) return { ...told, result: envelope };
  const { error: _, ...kind } = Object(envelope["cause"]);
  return { ...told, result: { ...envelope, message: String(envelope["message"]).replace(/, or ended too early$/, ""), cause: kind } };
}
