// Generates a package from each document, then checks and bundles it. Started by corpus.js.
import { tryEach } from "./attempts.js";
import { uncalled } from "./generation.js";
import { bundledBytes, checkedPackage } from "./package-check.js";

tryEach({ problemsOf, wrong: "does not compile", further: async (output) => ({ bundle: await bundledBytes(output) }) });

function problemsOf({ output, operations, calls }) {
  const { problems, functions, anys } = checkedPackage(output);
  return {
    problems: [
      ...problems,
      ...uncalled(calls, operations),
      ...(functions === calls.length ? [] : [`there are ${functions} functions for ${calls.length} calls`]),
      ...(anys === 0 ? [] : [`${anys} places say any`]),
    ],
  };
}
