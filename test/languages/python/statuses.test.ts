// What is left of the registered codes stands in packages, and the codes themselves in the runtime.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REGISTERED } from "../../../generator/languages/python/statuses.js";

const runtime = readFileSync(join(import.meta.dirname, "../../../templates/python/runtime/call_result.py"), "utf8");

test.each(Object.values(REGISTERED))("the runtime has the same codes: $name", ({ name, codes }) => {
  const [, value = ""] = new RegExp(`^${name}: TypeAlias = ([^:]*?)^(?:\\w+:|\n)`, "m").exec(runtime) ?? [];
  expect(value.match(/\d+/g)?.map(Number)).toEqual(codes);
});
