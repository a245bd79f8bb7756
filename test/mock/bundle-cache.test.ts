import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rememberedBundle } from "../../generator/mock/bundle-cache.js";

let folder: string;
let made: number;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-cache-")));
  mkdirSync(path.join(folder, "node_modules"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  made = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function bundle(build: string | null, way = "", file = path.join(folder, "api.yaml")): Promise<unknown> {
  return rememberedBundle(file, way, () => Promise.resolve({ bundle: { openapi: "3.1.0", made: ++made }, files: [file] }), build);
}

test("is made once while its files stay the same", async () => {
  writeFileSync(path.join(folder, "api.yaml"), "a");
  expect(await bundle("one")).toEqual({ openapi: "3.1.0", made: 1 });
  expect(await bundle("one")).toEqual({ openapi: "3.1.0", made: 1 });
  writeFileSync(path.join(folder, "api.yaml"), "b");
  expect(await bundle("one")).toEqual({ openapi: "3.1.0", made: 2 });
});

test("is made again by another build, and always while running from source", async () => {
  writeFileSync(path.join(folder, "api.yaml"), "a");
  await bundle("one");
  await bundle("two");
  await bundle(null);
  await bundle(null);
  expect(made).toBe(4);
});

test("is made for each way of reading", async () => {
  writeFileSync(path.join(folder, "api.yaml"), "a");
  expect([await bundle("one", "with an overlay"), await bundle("one"), await bundle("one", "with an overlay")]).toEqual([1, 2, 1].map((count) => ({ openapi: "3.1.0", made: count })));
});

test("a cache that cannot be read or written is no problem", async () => {
  rmSync(path.join(folder, "node_modules"), { recursive: true });
  writeFileSync(path.join(folder, "node_modules"), "a file");
  writeFileSync(path.join(folder, "api.yaml"), "a");
  await bundle("one");
  await bundle("one");
  expect(made).toBe(2);
});
