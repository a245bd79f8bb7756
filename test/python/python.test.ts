// Everything that is tested in Python itself, and what its checkers say of it.
import { beforeAll, describe, expect, test } from "vitest";
import { python, ran } from "./environment.js";

const RUNTIME = "templates/python/runtime";
const TESTS = "test/python";
const PYTEST = ["-m", "pytest", "-c", `${TESTS}/pytest.ini`];
/** A warning is a defect: what is not closed, what is deprecated. What `httpx` leaves open within itself, when a stream is closed early, is not ours. */
const STRICT = ["-W", "error", "-W", "ignore:Async generator:ResourceWarning"];
const LENIENT = ["-W", "ignore::ResourceWarning", "-W", "ignore::pytest.PytestUnraisableExceptionWarning"];

let newest = "";
let oldest = "";

beforeAll(async () => {
  [newest, oldest] = await Promise.all([python(), python("requirements-oldest.txt")]);
}, 900_000);

describe.concurrent("Python", () => {
  test.for<[string, readonly string[]]>([
    ["the tests of the runtime pass", [...PYTEST, ...STRICT, `${TESTS}/runtime`]],
    ["the tests of logins and packages pass", [...PYTEST, TESTS, `--ignore=${TESTS}/runtime`]],
    ["the runtime is formatted", ["-m", "ruff", "format", "--check", RUNTIME]],
    ["the runtime has no lint", ["-m", "ruff", "check", RUNTIME]],
    ["the tests have no lint", ["-m", "ruff", "check", TESTS]],
    ["the runtime has types", ["-m", "mypy", "--strict", "--cache-dir", "node_modules/.cache/countersign/mypy", RUNTIME]],
  ])("%s", { timeout: 400_000 }, async ([, args], { expect: here }) => {
    const { code, output } = await ran(newest, args);
    here(code, output).toBe(0);
  });

  test("transports work with the oldest httpx", { timeout: 400_000 }, async ({ expect: here }) => {
    const { code, output } = await ran(oldest, [...PYTEST, ...LENIENT, `${TESTS}/runtime/network`, `${TESTS}/runtime/test_stream_answer.py`, `${TESTS}/runtime/test_sender.py`]);
    here(code, output).toBe(0);
  });

  test("logins work with the oldest joserfc", { timeout: 400_000 }, async ({ expect: here }) => {
    const files = ["provider_calls", "sealed", "sessions", "vectors"].map((name) => `${TESTS}/identity/test_${name}.py`);
    const { code, output } = await ran(oldest, [...PYTEST, ...LENIENT, ...files]);
    here(code, output).toBe(0);
  });
});

test("a missing Python is told in words", async () => {
  const before = process.env["COUNTERSIGN_PYTHON"];
  process.env["COUNTERSIGN_PYTHON"] = "/nowhere/python3";
  try {
    await expect(python()).rejects.toThrow("COUNTERSIGN_PYTHON is not Python 3.11 or newer, with the modules venv and ensurepip: /nowhere/python3");
  } finally {
    if (before === undefined) delete process.env["COUNTERSIGN_PYTHON"];
    else process.env["COUNTERSIGN_PYTHON"] = before;
  }
});
