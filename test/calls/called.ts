// Every operation of a document, called through its generated clients.
import { callsOf, titleOf } from "./calls.js";
import type { Probe } from "./probe.js";
import { pythonProblems } from "./python.js";
import { typescriptProblems } from "./typescript.js";

export const languages = { TypeScript: typescriptProblems, Python: pythonProblems } as const;

export interface Called {
  readonly all: number;
  readonly called: { readonly [Language in keyof typeof languages]: number };
  /** A line each. */
  readonly failed: readonly string[];
}

/** Closes the mock server of the probe. */
export async function calledAll(probe: Probe): Promise<Called> {
  const { all, possible, unknown } = callsOf(probe);
  const called = { TypeScript: 0, Python: 0 };
  const failed = unknown.map((operation) => `${titleOf(operation)}: the mock server does not know it`);
  for (const language of ["TypeScript", "Python"] as const) {
    const problems = await languages[language](probe, possible);
    called[language] = problems.length;
    failed.push(...possible.flatMap(({ operation }, index) => (problems[index] === null ? [] : [`${language}, ${titleOf(operation)}: ${problems[index] ?? "not called"}`])));
  }
  await probe.mock.close();
  return { all, called, failed };
}
