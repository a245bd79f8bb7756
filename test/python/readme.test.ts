// What READMEs show in Python, of the project and of its packages, in the eyes of the checkers.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mypy, pyright } from "./checkers.js";
import { python, ROOT } from "./environment.js";

const packages = readdirSync(join(ROOT, "generated/python")).filter((name) => !name.startsWith("."));
const sources = packages.map((name) => join(ROOT, "generated/python", name, "src"));
const examples = join(mkdtempSync(join(ROOT, "node_modules/.cache/countersign/readme-")), "examples");

beforeAll(() => {
  mkdirSync(examples, { recursive: true });
  for (const [name, readme] of [["project", "README.md"], ...packages.map((name) => [name, `generated/python/${name}/README.md`] as const)] as const) {
    const blocks = [...readFileSync(join(ROOT, readme), "utf8").matchAll(/^```python\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    expect(blocks.length).toBeGreaterThan(1);
    // A web application is a program of its own, and so is each example, but for the clients that were made before.
    const isWeb = (block: string): boolean => block.includes(".integrations.");
    const programs = { calls: blocks.filter((block) => !isWeb(block)), web: blocks.filter(isWeb) };
    for (const [kind, parts] of Object.entries(programs)) writeFileSync(join(examples, `${name}_${kind}.py`), parts.map((part, index) => part.replace(/\b(?:main|resp|item)\b/g, `$&_${index}`)).join("\n"));
  }
  writeFileSync(join(examples, "pyrightconfig.json"), JSON.stringify({ typeCheckingMode: "strict", reportDuplicateImport: false, pythonVersion: "3.11", extraPaths: sources }));
});
afterAll(() => rmSync(join(examples, ".."), { recursive: true, force: true }));

test.each(packages)("%s says what an application has to handle", (name) => {
  const readme = readFileSync(join(ROOT, "generated/python", name, "README.md"), "utf8");
  const raised = ["fastapi", "flask"].flatMap((framework) => readFileSync(join(sources[packages.indexOf(name)] ?? "", name, `integrations/${framework}.py`), "utf8").match(/"\w+Failed"/g) ?? []);
  expect(raised.length).toBeGreaterThan(1);
  for (const error of raised) expect(readme).toContain(`\`${error.slice(1, -1)}\``);
});

test("an example below the one of a private deployment is of the platform: events there have another address", () => {
  const readme = readFileSync(join(ROOT, "generated/python/genauth/README.md"), "utf8");
  expect(readme.match(/^management = ManagementClient\(/gm)).toHaveLength(1);
  expect(readme).toContain('`management_events(client, socket_uri="wss://events.example.com")`');
});

test("pyright accepts them", { timeout: 600_000 }, async () => {
  const { complaints, files, output } = await pyright(await python(), examples);
  expect(files).toBe((packages.length + 1) * 2);
  expect(complaints, output).toEqual([]);
});

test("mypy accepts them", { timeout: 600_000 }, async () => {
  const { complaints, files, output } = await mypy(await python(), "readme", [...sources, examples]);
  expect(files).toBeGreaterThan(packages.length * 50);
  expect(complaints, output).toEqual([]);
});
