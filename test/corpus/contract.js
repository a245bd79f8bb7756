// Holds what openapi-typescript reads in each document against the package. Started by corpus.js.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFile, secondOpinion } from "../../generator/dist/contract.js";
import { tryEach } from "./attempts.js";
import { differenceOf, unread } from "./contract-differences.js";
import { complaintsIn } from "./package-check.js";

// Pages that nobody declares are a type of ours around the answer.
tryEach({ settings: { pagination: "declared" }, problemsOf, wrong: "disagrees" });

async function problemsOf({ file, output, packages: [pkg] }) {
  const document = await bundledFile(file);
  const opinion = await opinionOf(pkg, document);
  if (opinion === null) return { problems: [], known: { unread: 1 }, statements: 0 };
  const { theirs, assertions } = opinion;
  writeFileSync(join(output, "src/theirs.ts"), theirs);
  writeFileSync(join(output, "src/statements.ts"), assertions.text);
  const found = complaintsIn(output, "src/statements.ts").map(({ said, line }) => ({ problem: `${said} | ${line}`, difference: differenceOf(said, line, document) }));
  const known = {};
  for (const { difference } of found) if (difference !== null) known[difference] = (known[difference] ?? 0) + 1;
  return { problems: found.flatMap(({ problem, difference }) => (difference === null ? [problem] : [])), known, statements: assertions.count };
}

/** Null for a document that openapi-typescript cannot read. */
async function opinionOf(pkg, document) {
  try {
    return await secondOpinion(pkg.clients[0], pkg, document, { theirs: "./theirs.js", ours: "./corpus/index.js" });
  } catch (error) {
    if (unread.test(error)) return null;
    throw error;
  }
}
