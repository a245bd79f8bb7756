// The built command on documents that are meant to cost too much: below ten seconds of processor time and one gigabyte, with
// a message for people, and never a stack. A process of its own for each.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../architecture/files.js";
import { type Bomb, BOMBS } from "./bombs.js";
import { sample } from "./sample.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-costs-")));
const main = join(ROOT, "generator/dist/main.js");
const seconds = 10;
const kilobytes = 1024 * 1024;

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "generator/build.js")]);
  writeFileSync(join(folder, "meter.mjs"), `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.METER, JSON.stringify(process.resourceUsage())));`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly seconds: number;
  readonly kilobytes: number;
}

function ran(at: string, given: readonly string[]): Ran {
  const meter = join(at, "meter.json");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", join(folder, "meter.mjs"), main, ...given], { cwd: at, encoding: "utf8", env: { PATH: process.env["PATH"], METER: meter }, timeout: 280_000, maxBuffer: 1 << 29 });
  const { userCPUTime, systemCPUTime, maxRSS }: { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number } = JSON.parse(readFileSync(meter, "utf8"));
  return { code: status, out: stdout, error: stderr, seconds: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS };
}

function checked({ name, file, text, want, overlay }: Bomb, command: "generate" | "lint"): void {
  const at = join(folder, name.replaceAll(/\W+/g, "-"), command);
  mkdirSync(at, { recursive: true });
  try {
    writeFileSync(join(at, file), text());
    if (overlay !== undefined) writeFileSync(join(at, "o.json"), overlay());
    const overlays = overlay === undefined ? [] : ["--overlay", "o.json"];
    const output = command === "generate" ? ["--language", "typescript", "python", "--out", "out"] : ["--fix", "fix.json"];
    const { code, out, error, ...costs } = ran(at, [command, "--spec", file, ...overlays, ...output, "--format", "json"]);
    expect([code, error.slice(0, 500)]).toEqual([want === null ? 0 : 1, expect.not.stringMatching(/defect|\n\s+at /)]);
    const { diagnostics }: { readonly diagnostics: readonly { readonly severity: string; readonly code: string; readonly message: string }[] } = JSON.parse(out);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect([...new Set(errors.map((one) => one.code))].filter((one) => want?.test(one) !== true)).toEqual([]);
    expect(errors.length > 0).toBe(want !== null);
    expect(Math.max(0, ...diagnostics.map(({ message }) => message.length))).toBeLessThan(12_000);
    expect(costs.seconds).toBeLessThan(seconds);
    expect(costs.kilobytes).toBeLessThan(kilobytes);
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** `npm test` tries some of them, `HOSTILE=all` every one with both commands. */
const tried = [...sample(BOMBS.length, 40).flatMap((index) => BOMBS.slice(index, index + 1)).map((bomb) => ["generate", bomb.name, bomb] as const), ...sample(BOMBS.length, 10, 1).flatMap((index) => BOMBS.slice(index, index + 1)).map((bomb) => ["lint", bomb.name, bomb] as const)];

// Time for a machine on which others work too: what is measured is the processor's.
test.each(tried)("%s: %s", { timeout: 300_000 }, (command, _, bomb) => checked(bomb, command));
