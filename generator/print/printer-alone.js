// For building: the printer of ts-morph without the rest of it.
import path from "node:path";
import { ts } from "ts-morph";

/**
 * ts-morph prints structures without the compiler that it carries, whose loading takes longer than printing a small package. The file
 * that prints gets the library with a stand-in for the compiler; whoever parses gets it whole.
 */
export const printerAlone = {
  name: "printer-alone",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-morph$/ }, ({ path: module, importer }) => (importer.endsWith(path.join("print", "structure-printer.ts")) ? undefined : { path: module, external: true }));
    onLoad({ filter: /@ts-morph[\\/]common[\\/]dist[\\/]typescript\.js$/ }, () => {
      const { ScriptTarget, SyntaxKind, version } = ts;
      return { contents: `module.exports = { ...${JSON.stringify({ ScriptTarget, SyntaxKind, version })}, createScanner: ${scannerOfEnds} };` };
    });
  },
};

/** The printer asks a scanner for one thing: where the last token of a parameter or name ends, to put a comma there. None of ours ends in a comment. */
function scannerOfEnds() {
  let text = "";
  let tokens = 0;
  return {
    setText: (given = "") => {
      text = given.trimEnd();
      tokens = text === "" ? 0 : 1;
    },
    scan: () => (tokens-- > 0 ? module.exports.SyntaxKind.Unknown : module.exports.SyntaxKind.EndOfFileToken),
    getTokenFullStart: () => text.length,
  };
}
