// The public names of the Python packages, module by module, with the arguments of what is called: what changes here is what applications
// will feel. UPDATE_SURFACE=1 writes the lists anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { python, ran, ROOT } from "../python/environment.js";

test.each(readdirSync(join(ROOT, "generated/python")).filter((name) => !name.startsWith(".")))("the public names of %s are the listed ones", { timeout: 900_000 }, async (name) => {
  const { code, output } = await ran(await python(), ["test/python/surface.py", `generated/python/${name}/src`, name]);
  expect(code, output).toBe(0);
  const list = join(import.meta.dirname, `python-${name}.txt`);
  if (process.env["UPDATE_SURFACE"] === "1") writeFileSync(list, output);
  expect(output).toBe(readFileSync(list, "utf8"));
});
