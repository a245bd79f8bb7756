// Everything that is tested in Python itself, and what its checkers say of it.
import { beforeAll, describe, expect, test } from "vitest";
import { python, pythonEnvironment } from "./environment.js";

const RUNTIME = "templates/python/runtime";
const TESTS = "test/python";

let newest = "";
let oldest = "";

beforeAll(async () => {
  [newest, oldest] = await Promise.all([pythonEnvironment(), pythonEnvironment("requirements-oldest.txt")]);
}, 900_000);

describe.concurrent("Python", () => {
  test.for<[string, readonly string[]]>([
    ["its tests pass", ["-m", "pytest", "-c", `${TESTS}/pytest.ini`, TESTS]],
    ["the runtime is formatted", ["-m", "ruff", "format", "--check", RUNTIME]],
    ["the runtime has no lint", ["-m", "ruff", "check", RUNTIME]],
    ["the tests have no lint", ["-m", "ruff", "check", TESTS]],
    ["the runtime has types", ["-m", "mypy", "--strict", "--cache-dir", "node_modules/.cache/countersign/mypy", RUNTIME]],
  ])("%s", { timeout: 400_000 }, async ([, args], { expect: expectHere }) => {
    const { code, output } = await python(newest, args);
    expectHere(code, output).toBe(0);
  });

  test("transports work with the oldest httpx", { timeout: 400_000 }, async ({ expect: expectHere }) => {
    // What that version leaves to the garbage collector is not ours to close.
    const lenient = ["-W", "ignore::ResourceWarning", "-W", "ignore::pytest.PytestUnraisableExceptionWarning"];
    const { code, output } = await python(oldest, ["-m", "pytest", "-c", `${TESTS}/pytest.ini`, ...lenient, `${TESTS}/runtime/network`, `${TESTS}/runtime/test_stream_answer.py`, `${TESTS}/runtime/test_sender.py`]);
    expectHere(code, output).toBe(0);
  });
});

test("a missing Python is told in words", async () => {
  const before = process.env["COUNTERSIGN_PYTHON"];
  process.env["COUNTERSIGN_PYTHON"] = "/nowhere/python3";
  try {
    await expect(pythonEnvironment()).rejects.toThrow("COUNTERSIGN_PYTHON is not Python 3.11 or newer, with the modules venv and ensurepip: /nowhere/python3");
  } finally {
    if (before === undefined) delete process.env["COUNTERSIGN_PYTHON"];
    else process.env["COUNTERSIGN_PYTHON"] = before;
  }
});
