import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// print/reference.ts
var LAYOUT = { indentNumberOfSpaces: 2 };
async function referenceText(file) {
  const morph = await import("ts-morph");
  const statements = file.statements.map((statement) => laidOut(statement, morph));
  const text = morph.printStructure({ kind: morph.StructureKind.SourceFile, statements }, LAYOUT);
  const header = file.header.map((line) => `// ${line}
`).join("");
  return `${header}${header === "" ? "" : "\n"}${text.trim().replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n")}
`;
}
function laidOut(statement, { printStructure, StructureKind }) {
  if (statement.kind !== StructureKind.VariableStatement) return statement;
  const [declaration, ...others] = statement.declarations;
  const initializer = declaration?.initializer;
  if (declaration === void 0 || others.length > 0 || typeof initializer !== "string" || !initializer.includes("\n")) return statement;
  const standIn = printStructure({ ...statement, declarations: [{ ...declaration, initializer: "0" }] }, LAYOUT);
  if (!standIn.endsWith("= 0;")) throw new Error("the printer ends a statement in another way than it used to");
  return `${standIn.slice(0, -"0;".length)}${initializer};`;
}

export {
  referenceText
};
