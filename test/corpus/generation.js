// Generates the package of one document in this process, and says what became of it.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { generate } from "../../generator/dist/generate.js";
import { describedOperations } from "./package-check.js";

/** Writes the package; how often which warning was given, every error, and the operations that the calls are for, where one may have several, and the model. */
export async function generated(document, { language, output, name, strict, pagination }) {
  const from = { document, languages: [language], output, name, pagination };
  const options = { check: false, force: false, verify: false, workingDirectory: output, build: "corpus", cache: null, progress: () => undefined };
  const { said, packages } = await generate({ from, root: null, names: "automatic", strict }, options);
  const warnings = {};
  for (const { diagnostic: { severity, code } } of said) if (severity === "warning") warnings[code] = (warnings[code] ?? 0) + 1;
  const errors = said.flatMap(({ diagnostic: { severity, code, message, at } }) => (severity === "error" ? [`${code} ${message} | ${at?.pointer ?? ""}`] : []));
  const calls = packages.flatMap(({ clients }) => clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations.map(({ method, path, fixedQuery, at }) => JSON.stringify([method, path, fixedQuery, at.pointer])))));
  return { warnings, errors, calls, packages };
}

export function operationsOf(file) {
  const text = readFileSync(file, "utf8");
  return describedOperations(file.endsWith(".json") ? JSON.parse(text) : load(text));
}

/** Of all processors, which a busy machine does not stretch as it does the time on the clock. */
export function seconds(since) {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 10_000) / 100;
}

/** Operations of the document that have no call. */
export function uncalled(calls, described) {
  const called = new Set(calls).size;
  return called === described ? [] : [`${described} operations are described, ${called} can be called`];
}
