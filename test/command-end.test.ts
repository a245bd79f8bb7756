import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "..");
const main = path.join(repository, "generator/dist/main.js");
const unnamed = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /boxes: { get: { responses: { '200': { description: Boxes. } } } } }\n";
let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(repository, "generator/build.js")]);
});

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "ends-")));
  put("package.json", "{}");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(...given: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...given], { cwd: folder, encoding: "utf8", timeout: 15_000, env: { PATH: process.env["PATH"] } });
  return { code: status, out: stdout, error: stderr };
}

describe("how a command ends", () => {
  const poor = ["--spec", "spec/plain.yaml"] as const;
  beforeEach(() => put("spec/plain.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n"));

  test.each<[string, readonly string[], number]>([
    ["bundle", ["bundle", ...poor], 0],
    ["bundle of nothing", ["bundle", "--spec", "none.yaml"], 1],
    ["bundle without a document", ["bundle"], 2],
    ["contract without a configuration", ["contract", "--config", "none.yaml"], 1],
    ["contract with an unknown option", ["contract", "--nothing"], 2],
    ["mock of nothing", ["mock", "--spec", "none.yaml"], 1],
    ["mock with an unknown option", ["mock", "--nothing"], 2],
    ["mock on a port that is none", ["mock", "--port", "x"], 2],
  ])("%s", (_, given, code) => {
    const ran = run(...given);
    expect(ran.error).not.toMatch(/\n\s+at /);
    expect(ran.code).toBe(code);
  });

  test("a file that cannot be written is one line", () => {
    const { code, error } = run("bundle", ...poor, "--out", "package.json/all.json");
    expect(code).toBe(1);
    expect(error).toBe("error: a part of the path is no folder: package.json/all.json (ENOTDIR, open)\n");
    expect(run("generate", ...poor, "--language", "typescript", "--out", "package.json/here")).toMatchObject({ code: 1, error: expect.stringMatching(/^error: a part of the path is no folder: .*\n$/) });
  });

  test.runIf(existsSync("/dev/full"))("a full disk is one line, a reader that leaves is none", () => {
    const shell = (command: string): Ran => {
      const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
      return { code: status, out: stdout, error: stderr };
    };
    const lint = `'${process.execPath}' '${main}'`;
    expect(shell(`${lint} bundle --spec spec/plain.yaml > /dev/full`)).toEqual({ code: 1, out: "", error: "error: no space is left: standard output (ENOSPC, write); make room, then run the command again\n" });
    expect(shell(`set -o pipefail; ${lint} bundle --spec spec/plain.yaml | true`)).toEqual({ code: 0, out: "", error: "" });
  });

  test.runIf(existsSync("/dev/full"))("a disk that fills while a file is written names the file, or the folder of a package", () => {
    const noSpace = (place: string): Ran => ({ code: 1, out: "", error: `error: no space is left: ${place} (ENOSPC, write); make room, then run the command again\n` });
    const full = `data:text/javascript,${encodeURIComponent(`
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      fs.writeFileSync = () => { const full = fs.openSync("/dev/full", "w"); fs.writeSync(full, "x"); };
      syncBuiltinESMExports();`)}`;
    const start = (...given: readonly string[]): Ran => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", full, main, ...given], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
      return { code: status, out: stdout, error: stderr };
    };
    put("spec/unnamed.yaml", unnamed);
    expect(start("bundle", ...poor, "--out", "all.json")).toEqual(noSpace("all.json"));
    expect(start("bundle", ...poor, "--out", path.join(folder, "all.yaml"))).toEqual(noSpace("all.yaml"));
    expect(start("lint", "--quiet", "--spec", "spec/unnamed.yaml", "--fix", "fix.yaml")).toEqual(noSpace("fix.yaml"));
    expect(start("generate", ...poor, "--language", "typescript", "--out", "clients")).toMatchObject({ code: 1, error: noSpace("clients").error });
  });

  test("what lies below the working directory is named from there", () => {
    put("made", "a file");
    expect(run("generate", ...poor, "--language", "typescript", "--out", "made/here").error).toMatch(/^error: a part of the path is no folder: made\/here \(ENOTDIR, (?:stat|mkdir)\)\n$/);
    run("generate", ...poor, "--language", "typescript", "--out", "clients");
    put("clients/README.md", "mine");
    expect(run("generate", ...poor, "--language", "typescript", "--name", "other", "--out", "clients").error).toContain("Files in clients are not as they were generated: README.md\n");
  });

  test("a mock server whose record cannot be written does not start", () => {
    const ran = run("mock", "--quiet", ...poor, "--har", "none/traffic.har");
    expect(ran).toEqual({ code: 1, out: "", error: "error: there is no such file or folder: none/traffic.har (ENOENT, open)\n" });
  }, 20_000);

  test("a mock server whose record cannot be written any more stops all the same, and says so", async () => {
    mkdirSync(path.join(folder, "gone"));
    const server = spawn(process.execPath, [main, "mock", "--quiet", ...poor, "--har", "gone/traffic.har"], { cwd: folder, stdio: "pipe", env: { PATH: process.env["PATH"] } });
    let error = "";
    server.stderr.on("data", (part) => (error += String(part)));
    server.stdout.once("data", () => {
      rmSync(path.join(folder, "gone"), { recursive: true });
      server.kill("SIGINT");
    });
    const late = setTimeout(() => server.kill("SIGKILL"), 10_000);
    const [code] = await once(server, "close");
    clearTimeout(late);
    expect({ code, error }).toEqual({ code: 1, error: "error: there is no such file or folder: gone/traffic.har (ENOENT, open)\n" });
  }, 20_000);

  test("a mock server on a port that is taken says which", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = String(typeof address === "object" && address !== null ? address.port : 0);
    const { code, error } = run("mock", "--quiet", ...poor, "--port", port);
    other.close();
    expect({ code, error }).toEqual({ code: 1, error: `error: another program listens there: port ${port} (EADDRINUSE, listen); choose another port with --port, or any with --port 0\n` });
  });

  test("a document that is given to a mock server without --spec is told so", () => {
    expect(run("mock", "poor.yaml")).toEqual({ code: 2, out: "", error: 'error: nothing reads "poor.yaml"; a document is named by --spec, a configuration by --config\n' });
  });

  test("a defect of ours is one line that says how to report it, and its stack is shown on request", () => {
    const broken = `data:text/javascript,${encodeURIComponent('performance.now = () => { throw new TypeError("broken\\u001b[2J") }')}`;
    const start = (env: Record<string, string>): Ran => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", broken, main, "generate"], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], ...env } });
      return { code: status, out: stdout, error: stderr };
    };
    const { code, out, error } = start({});
    expect({ code, out }).toEqual({ code: 70, out: "" });
    expect(error).toMatch(/^error: a defect of countersign \d+\.\d+\.\d+: TypeError: broken\\u001b\[2J \([^/]*:\d+:\d+\); please report this line, .*\n$/);
    expect(start({ COUNTERSIGN_STACK: "1" }).error).toMatch(/\n {4}at /);
  });
});

test.each([["--help", 0, /^npm run corpus/, ""], ["--nope", 2, /^$/, "error: Unknown option '--nope'"]] as const)("the corpus given %s ends without a stack", (option, code, out, error) => {
  const ran = spawnSync(process.execPath, [path.join(repository, "test/corpus/corpus.js"), option], { encoding: "utf8" });
  expect(ran.status).toBe(code);
  expect(ran.stdout).toMatch(out);
  expect(ran.stderr.slice(0, error.length || undefined)).toBe(error);
});
