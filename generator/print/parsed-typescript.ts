// Reads printed TypeScript with the compiler that ts-morph carries.

/** The names of the kinds of the top-level statements of a text, and what is wrong with its syntax. */
export async function parsedStatements(text: string): Promise<{ readonly statements: readonly string[]; readonly problems: readonly string[] }> {
  const { ts } = await import("ts-morph");
  const source = ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedModules: false } });
  return {
    statements: source.statements.map((statement) => ts.SyntaxKind[statement.kind] === "FirstStatement" ? "VariableStatement" : ts.SyntaxKind[statement.kind]),
    problems: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}
