// The generated packages as they stand: formatters and checkers have nothing to say, and importing loads what is needed.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mypy, pyright, pythonFiles, refusedPlaces } from "./checkers.js";
import { python, ran, ROOT } from "./environment.js";

const packages = readdirSync(join(ROOT, "generated/python")).filter((name) => !name.startsWith(".")).map((name) => [name, `generated/python/${name}/src`] as const);

let interpreter = "";
beforeAll(async () => {
  interpreter = await python();
}, 900_000);

test("there are packages", () => expect(packages.map(([name]) => name)).toEqual(["fief", "genauth"]));

describe.each(packages)("%s", (name, source) => {
  test.each<[string, readonly string[]]>([
    ["is formatted without a formatter", ["-m", "ruff", "format", "--check", `generated/python/${name}`]],
    ["has no lint", ["-m", "ruff", "check", `generated/python/${name}`]],
  ])("%s", { timeout: 400_000 }, async (_title, args) => {
    const { code, output } = await ran(interpreter, args);
    expect(code, output).toBe(0);
  });

  const uses = `test/python/types/${name}`;

  test.each<[string, () => ReturnType<typeof mypy>]>([
    ["mypy", () => mypy(interpreter, name, [source, uses])],
    ["pyright", () => pyright(interpreter, uses)],
  ])("has types that %s accepts, and that refuse what is wrong", { timeout: 400_000 }, async (_checker, check) => {
    const { complaints, files, output } = await check();
    expect(files).toBe(pythonFiles(source).length + pythonFiles(uses).length);
    expect(refusedPlaces(uses).length).toBeGreaterThan(4);
    expect(complaints, output).toEqual(refusedPlaces(uses));
  });

  test("has types that libraries can read when a program runs", async () => {
    const program = `
import importlib, pkgutil, sys, typing_extensions
from pydantic import create_model
sys.path.insert(0, ${JSON.stringify(source)})
import ${name}
modules = [importlib.import_module(one.name) for one in pkgutil.walk_packages(${name}.__path__, "${name}.")]
found = [value for module in modules for value in vars(module).values() if typing_extensions.is_typeddict(value) and value.__module__ == module.__name__]
for one in found: create_model("Model", __config__={"arbitrary_types_allowed": True}, member=(one, ...))
print(len(found))`;
    const { code, output } = await ran(interpreter, ["-W", "error", "-c", program]);
    expect(code, output).toBe(0);
    expect(Number(output)).toBeGreaterThan(70);
  });

  test("has every name that it exports", async () => {
    const { code, output } = await ran(interpreter, ["-W", "error", "-c", `import sys; sys.path.insert(0, ${JSON.stringify(source)}); import ${name}; [getattr(${name}, one) for one in ${name}.__all__]; print(len(${name}.__all__))`]);
    expect(code, output).toBe(0);
    expect(Number(output)).toBeGreaterThan(100);
  });
});

test("pyright has nothing to say of the runtime", { timeout: 400_000 }, async () => {
  const { complaints, files, output } = await pyright(interpreter, "templates/python/pyrightconfig.json");
  expect(files).toBe(pythonFiles("templates/python/runtime").length);
  expect(complaints, output).toEqual([]);
});

/** Logins verify tokens, and load what does that. */
const TOKENS = ["cryptography", "joserfc"];

test.each<[string, string, readonly string[]]>([
  ["genauth", "ManagementClient", []],
  ["genauth", "AsyncAuthenticationClient", TOKENS],
  ["fief", "Fief", TOKENS],
  ["fief", "FiefAdminAsync", []],
])("importing %s.%s loads no library of the network, and no types", async (name, className, allowed) => {
  const libraries = ["httpx", "httpcore", "anyio", "asyncio", "ssl", "websockets", ...TOKENS].filter((one) => !allowed.includes(one));
  const program = `import sys; sys.path.insert(0, "generated/python/${name}/src"); from ${name} import ${className}; print([one for one in sys.modules if one.split(".")[0] in ${JSON.stringify(libraries)} or one.endswith("_models")])`;
  expect((await ran(interpreter, ["-c", program])).output.trim()).toBe("[]");
});
