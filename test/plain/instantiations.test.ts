// What the compiler makes of a client before it has looked at the application: counted, the same on every machine.
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { templatesFolder } from "../../generator/print/templates.js";
import { generatedPackage, removePackages } from "./package.js";

afterAll(removePackages);

test.each([
  ["result", 7310],
  ["throw", 7720],
] as const)("results as %s: instantiations", async (results, most) => {
  const folder = await generatedPackage("library.yaml", { results, methods: "flat" });
  const config = ts.getParsedCommandLineOfConfigFile(path.join(folder, "tsconfig.json"), { noEmit: true, skipLibCheck: true, typeRoots: [path.join(templatesFolder(), "../node_modules/@types")] }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  expect(config?.fileNames.length).toBeGreaterThan(40);
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  expect(ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`)).toEqual([]);
  expect(program.getInstantiationCount()).toBeLessThan(most);
});
