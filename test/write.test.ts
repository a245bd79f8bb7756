import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../generator/diagnostics.js";
import { manifestName, manifestText, pathProblems, sha256 } from "../generator/manifest.js";
import { type Changes, type Content, planFolder, syncFolder } from "../generator/write.js";

let base: string;
let folder: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), "write-")));
  folder = path.join(base, "out", "package");
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function sync(files: { readonly [file: string]: Content }, options: { check?: boolean; force?: boolean; root?: string } = {}): { changes: Changes | null; said: readonly string[] } {
  const report = new Report();
  const settings = { check: false, force: false, ...options };
  const plan = planFolder(folder, new Map(Object.entries(files)), settings, report);
  const changes = plan === null ? null : syncFolder(plan, settings);
  return { changes, said: report.diagnostics.map(({ code }) => code) };
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const tree = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll(path.sep, "/")).sort();

test("a folder holds what was asked for, and nothing of last time", () => {
  expect(sync({ "a.ts": "a", "sub/b.ts": "b", "sub/deep/c.ts": new Uint8Array([99]) }).changes).toEqual({ created: ["a.ts", "sub/b.ts", "sub/deep/c.ts"], updated: [], removed: [], unchanged: 0 });
  expect(tree()).toEqual([manifestName, "a.ts", "sub", "sub/b.ts", "sub/deep", "sub/deep/c.ts"]);
  expect(sync({ "a.ts": "A", "d.ts": "d" }).changes).toEqual({ created: ["d.ts"], updated: ["a.ts"], removed: ["sub/b.ts", "sub/deep/c.ts"], unchanged: 0 });
  expect(tree()).toEqual([manifestName, "a.ts", "d.ts"]);
  expect(read("a.ts")).toBe("A");
  expect(read(manifestName)).toBe(manifestText(new Map([["d.ts", sha256("d")], ["a.ts", sha256("A")]])));
});

test("what did not change keeps its time", () => {
  sync({ "a.ts": "a", "b.ts": "b" });
  const before = new Date(2020, 1, 1);
  for (const file of ["a.ts", "b.ts", manifestName]) utimesSync(path.join(folder, file), before, before);
  expect(sync({ "a.ts": "a", "b.ts": "b" }).changes?.unchanged).toBe(2);
  for (const file of ["a.ts", "b.ts", manifestName]) expect(statSync(path.join(folder, file)).mtime).toEqual(before);
});

describe("a run that was interrupted while it wrote", () => {
  /** Ends in the middle: where the second file should go, there is a folder by now. */
  const interrupted = (files: { readonly [file: string]: string }, second: string): void => {
    const plan = planFolder(folder, new Map(Object.entries(files)), { check: false, force: false }, new Report());
    rmSync(path.join(folder, second), { force: true });
    mkdirSync(path.join(folder, second, "in-the-way"), { recursive: true });
    expect(() => plan && syncFolder(plan, { check: false })).toThrow();
    rmSync(path.join(folder, second), { recursive: true });
  };

  test("leaves files of both runs, and none of them is taken for edited", () => {
    sync({ "a.ts": "a", "b.ts": "b", "gone.ts": "g" });
    interrupted({ "a.ts": "A", "b.ts": "B" }, "b.ts");
    expect(read("a.ts")).toBe("A");
    put(".b.ts.0123456789ab.tmp", "hal");
    put(".other.ts.0123456789ab.tmp", "not ours");
    expect(sync({ "a.ts": "AA", "b.ts": "b" })).toEqual({ changes: { created: ["b.ts"], updated: ["a.ts"], removed: [], unchanged: 0 }, said: [] });
    expect(tree()).toEqual([manifestName, ".other.ts.0123456789ab.tmp", "a.ts", "b.ts"]);
  });

  test("leaves files that no manifest knows yet: they go with the next run", () => {
    interrupted({ "a.ts": "a", "b.ts": "b" }, "b.ts");
    expect(sync({ "c.ts": "c" })).toEqual({ changes: { created: ["c.ts"], updated: [], removed: ["a.ts"], unchanged: 0 }, said: [] });
    expect(tree()).toEqual([manifestName, "c.ts"]);
  });

  test("what somebody edits after it is still theirs", () => {
    interrupted({ "a.ts": "a", "b.ts": "b" }, "b.ts");
    put("a.ts", "mine");
    expect(sync({ "a.ts": "A" })).toEqual({ changes: null, said: ["write/edited"] });
    expect(read("a.ts")).toBe("mine");
  });
});

describe("a checkout that has made CRLF of line ends (core.autocrlf)", () => {
  const checkedOut = (): void => {
    for (const file of [manifestName, "a.ts", "b.bin"]) put(file, read(file).replaceAll("\n", "\r\n"));
  };

  test("is as it was written, and stays as it is", () => {
    sync({ "a.ts": "a\nb\n", "b.bin": "x\ny" });
    checkedOut();
    expect(sync({ "a.ts": "a\nb\n", "b.bin": "x\ny" }, { check: true })).toEqual({ changes: { created: [], updated: [], removed: [], unchanged: 2 }, said: [] });
    expect(sync({ "a.ts": "a\nb\n", "b.bin": "x\ny" })).toEqual({ changes: { created: [], updated: [], removed: [], unchanged: 2 }, said: [] });
    expect(read("a.ts")).toBe("a\r\nb\r\n");
  });

  test("is replaced and removed as ours", () => {
    sync({ "a.ts": "a\nb\n", "b.bin": "x\ny" });
    checkedOut();
    expect(sync({ "a.ts": "A\n" })).toEqual({ changes: { created: [], updated: ["a.ts"], removed: ["b.bin"], unchanged: 0 }, said: [] });
    expect(read("a.ts")).toBe("A\n");
  });

  test("is edited where more than line ends differ", () => {
    sync({ "a.ts": "a\nb\n", "b.bin": "x\ny" });
    checkedOut();
    put("a.ts", "a\r\nmine\r\n");
    expect(sync({ "a.ts": "A\n", "b.bin": "x\ny" })).toEqual({ changes: null, said: ["write/edited"] });
  });

  test("is another content where ours has such line ends", () => {
    sync({ "a.ts": "a\r\nb" });
    put("a.ts", "a\nb");
    expect(sync({ "a.ts": "a\r\nb" })).toEqual({ changes: null, said: ["write/edited"] });
  });
});

test("other files of the folder are nobody's business", () => {
  put("node_modules/x.js", "x");
  put("dist/a.js", "a");
  sync({ "a.ts": "a" });
  sync({ "b.ts": "b" });
  expect(tree()).toEqual([manifestName, "b.ts", "dist", "dist/a.js", "node_modules", "node_modules/x.js"]);
});

describe("a file that is not as we wrote it", () => {
  const table: readonly (readonly [string, { readonly given: () => void; readonly want: { readonly [file: string]: Content } }])[] = [
    ["is not replaced", { given: () => put("a.ts", "mine"), want: { "a.ts": "new", "b.ts": "b" } }],
    ["is not removed", { given: () => put("a.ts", "mine"), want: { "b.ts": "b" } }],
    ["is not taken over", { given: () => put("c.ts", "mine"), want: { "a.ts": "a", "b.ts": "b", "c.ts": "c" } }],
  ];

  test.each(table)("%s, unless forced", (_, { given, want }) => {
    sync({ "a.ts": "a", "b.ts": "b" });
    given();
    const before = tree();
    expect(sync({ ...want, "d.ts": "d" })).toEqual({ changes: null, said: ["write/edited"] });
    expect(tree()).toEqual(before);
    expect(sync({ ...want, "d.ts": "d" }, { force: true }).said).toEqual([]);
    expect(tree()).toEqual([manifestName, ...Object.keys(want), "d.ts"].sort());
  });

  test("is fine when it is what we would write", () => {
    put("a.ts", "a");
    expect(sync({ "a.ts": "a" })).toEqual({ changes: { created: [], updated: [], removed: [], unchanged: 1 }, said: [] });
  });
});

test("check tells everything and changes nothing", () => {
  sync({ "a.ts": "a", "b.ts": "b", "c.ts": "c" });
  put("a.ts", "mine");
  const before = tree();
  expect(sync({ "a.ts": "a", "c.ts": "c", "d.ts": "d" }, { check: true })).toEqual({
    changes: { created: ["d.ts"], updated: [manifestName, "a.ts"], removed: ["b.ts"], unchanged: 1 },
    said: [],
  });
  expect(tree()).toEqual(before);
  expect(read("a.ts")).toBe("mine");
});

test("a file gives way to a folder, and a folder to a file", () => {
  sync({ a: "a", "b/c": "c" });
  expect(sync({ "a/d": "d", b: "b" }).said).toEqual([]);
  expect(tree()).toEqual([manifestName, "a", "a/d", "b"]);
});

test("a folder with other people's files in it does not", () => {
  put("a/mine", "mine");
  expect(sync({ a: "a" })).toEqual({ changes: null, said: ["write/occupied"] });
});

describe("symbolic links", () => {
  test.each([
    ["a folder", "out/package/sub"],
    ["a file", "out/package/sub/a.ts"],
    ["the folder above", "out"],
  ])("nothing is written through %s", (_, link) => {
    const elsewhere = path.join(base, "elsewhere");
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, "a.ts"), "precious");
    mkdirSync(path.dirname(path.join(base, link)), { recursive: true });
    symlinkSync(link.endsWith(".ts") ? path.join(elsewhere, "a.ts") : elsewhere, path.join(base, link));
    expect(sync({ "sub/a.ts": "a" }, { root: path.join(base, "out"), force: true })).toEqual({ changes: null, said: ["write/link"] });
    expect(readdirSync(elsewhere)).toEqual(["a.ts"]);
    expect(readFileSync(path.join(elsewhere, "a.ts"), "utf8")).toBe("precious");
  });

  test("nothing is removed through one that the manifest names", () => {
    const elsewhere = path.join(base, "elsewhere");
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, "a.ts"), "a");
    put(manifestName, manifestText(new Map([["sub/a.ts", sha256("a")]])));
    symlinkSync(elsewhere, path.join(folder, "sub"));
    expect(sync({ "b.ts": "b" }).said).toEqual(["write/link"]);
    expect(existsSync(path.join(elsewhere, "a.ts"))).toBe(true);
  });
});

test("messages name folders and files as they were given", () => {
  const messages = (files: { readonly [file: string]: Content }): readonly string[] => {
    const report = new Report();
    planFolder(folder, new Map(Object.entries(files)), { check: false, force: false, root: base, shown: "out/package" }, report);
    return report.diagnostics.map(({ message }) => message);
  };
  put("a/mine", "mine");
  expect(messages({ a: "a" })).toEqual(["out/package/a is not a file"]);
  put(manifestName, "{");
  expect(messages({ b: "b" })).toEqual(["The manifest of out/package is damaged"]);
  rmSync(folder, { recursive: true });
  symlinkSync(base, folder);
  expect(messages({ b: "b" })).toEqual(["out/package is a symbolic link, and nothing is written through one"]);
});

test.each([
  ["not JSON", "{"],
  ["another shape", '{"files":[]}'.replace("[]", '{"a":1}')],
  ["a path that climbs", JSON.stringify({ files: { "../../precious": sha256("x") } })],
  ["an absolute path", JSON.stringify({ files: { "/etc/passwd": sha256("x") } })],
  ["the manifest itself", JSON.stringify({ files: { [manifestName]: sha256("x") } })],
])("a manifest with %s is not followed", (_, text) => {
  put(manifestName, text);
  writeFileSync(path.join(base, "precious"), "x");
  expect(sync({ "a.ts": "a" })).toEqual({ changes: null, said: ["write/manifest"] });
  expect(existsSync(path.join(base, "precious"))).toBe(true);
});

test.each([
  ["../a", 1],
  ["a/../b", 1],
  ["/a", 1],
  ["C:/a", 1],
  ["a//b", 1],
  ["a\\b", 1],
  ["a\0b", 1],
  ["aux.ts", 1],
  ["sub/COM1", 1],
  ["a./b", 1],
  ["a ", 1],
  [".countersign.json", 1],
  ["x".repeat(300), 1],
  ["src/auxiliary.ts", 0],
  ["src/con-tent.ts", 0],
])("the path %j has %i problems", (file, count) => {
  expect(pathProblems([file])).toHaveLength(count);
});

test("paths that meet", () => {
  expect(pathProblems(["User.ts", "user.ts", "\u00e9", "e\u0301", "a", "a/b"])).toHaveLength(3);
  const { changes, said } = sync({ "User.ts": "1", "user.ts": "2" });
  expect({ changes, said }).toEqual({ changes: null, said: ["write/path"] });
  expect(existsSync(folder)).toBe(false);
});
