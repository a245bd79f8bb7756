// A package of the model as Python files, and what Python finds in them.
import { execFileSync } from "node:child_process";
import { Report } from "../../../generator/diagnostics.js";
import { python } from "../../../generator/languages/python/python.js";
import type { Package } from "../../../generator/model/model.js";
import { printFile } from "../../../generator/print/print.js";
import { PYTHON } from "./interpreter.js";

/** Text of each planned file by its path below `python/sample/`; the runtime, the licence and the mark of types apart. */
export async function printed(model: Package, report = new Report()): Promise<ReadonlyMap<string, string>> {
  const files = python([]).plan([model], report).filter(({ kind }) => kind !== "copy");
  const texts = await Promise.all(files.map(async (file) => [file.path.replace(/^python\/[^/]+\//, ""), String(await printFile(file))] as const));
  return new Map(texts);
}

export interface Found {
  /** Kinds of the statements at the top, and of each module that is imported whole the statement. */
  readonly statements: readonly string[];
  /** Every name, attribute, argument and definition. */
  readonly names: readonly string[];
  /** What is called outside of functions. */
  readonly called: readonly string[];
}

const PROGRAM = `
import ast, json, sys

def called(node):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        return
    if isinstance(node, ast.Call):
        yield ast.unparse(node.func)
    for inner in ast.iter_child_nodes(node):
        yield from called(inner)

def found(text, path):
    tree = ast.parse(text, path)
    nodes = list(ast.walk(tree))
    names = [getattr(node, field) for node in nodes for field in ("id", "attr", "arg", "name", "module") if isinstance(getattr(node, field, None), str)]
    return {"statements": [ast.unparse(one) if isinstance(one, ast.Import) else type(one).__name__ for one in tree.body], "names": names, "called": list(called(tree))}

print(json.dumps({path: found(text, path) for path, text in json.load(sys.stdin).items()}))
`;

/** Throws when a file is no Python. */
export function parsed(files: ReadonlyMap<string, string>): ReadonlyMap<string, Found> {
  const sources = Object.fromEntries([...files].filter(([path]) => path.endsWith(".py")));
  const read: Record<string, Found> = JSON.parse(execFileSync(PYTHON, ["-X", "utf8", "-c", PROGRAM], { input: JSON.stringify(sources), encoding: "utf8", maxBuffer: 1 << 28 }));
  return new Map(Object.entries(read));
}
