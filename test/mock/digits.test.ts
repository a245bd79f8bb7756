// Whole numbers that a number of JavaScript rounds are answered as the document writes them.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lostDigits } from "../../generator/document/lost-digits.js";
import { documentsOf, startMock } from "../../generator/mock/index.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "mock-digits-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("numbers, but no texts", async () => {
  const file = path.join(folder, "api.yaml");
  const example = '{ id: 9007199254740993, least: -9223372036854775808, note: "9007199254740992, \\" 9007199254740992", few: 12 }';
  writeFileSync(file, `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { responses: { "200": { description: D, content: { application/json: { example: ${example} } } } } } } }\n`);
  const mock = await startMock({ documents: await documentsOf([file]), port: 0 });
  try {
    expect(await (await fetch(`${mock.url}/a`)).text()).toBe('{"id":9007199254740993,"least":-9223372036854775808,"note":"9007199254740992, \\" 9007199254740992","few":12}');
  } finally {
    await mock.close();
  }
});

test("none that two numbers share", () => {
  expect([...lostDigits("[9007199254740993, 9223372036854775807, 9223372036854775806]")]).toEqual([["9007199254740992", "9007199254740993"]]);
});
