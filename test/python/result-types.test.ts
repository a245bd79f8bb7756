// Calls without envelopes as checkers see them: `ok` and `status` tell data, described errors and no answer apart.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { mypy, pyright, pythonFiles, refusedPlaces } from "./checkers.js";
import { python, ROOT } from "./environment.js";

const USES = "test/python/types/results";
/** Where `pyrightconfig.json` of the folder looks. */
const PACKAGE = "node_modules/.cache/countersign/results-result";

let interpreter = "";
beforeAll(async () => {
  interpreter = await python();
  rmSync(join(ROOT, PACKAGE), { recursive: true, force: true });
  const from = { document: "test/golden/results-result/spec.yaml", languages: ["python"], output: PACKAGE, name: "results-result" };
  const options = { check: false, force: false, verify: true, workingDirectory: ROOT, build: "types", cache: null, progress: () => undefined };
  expect((await generate({ from, root: null, names: "automatic", strict: false }, options)).failed).toBe(false);
}, 900_000);

test.each<[string, readonly string[], () => ReturnType<typeof mypy>]>([
  ["mypy", [USES, `${PACKAGE}/src`], () => mypy(interpreter, "results", [USES, `${PACKAGE}/src`])],
  ["pyright", [USES, `${PACKAGE}/src`], () => pyright(interpreter, USES)],
])("%s", { timeout: 400_000 }, async (_checker, folders, check) => {
  const { complaints, files, output } = await check();
  expect(files).toBe(folders.flatMap(pythonFiles).length);
  expect(refusedPlaces(USES).length).toBeGreaterThan(4);
  expect(complaints, output).toEqual(refusedPlaces(USES));
});
