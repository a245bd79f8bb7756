// A Python file before it is printed: where it stands, what it comes from, and the view of its template.
import { generatedFrom } from "../generated-from.js";
import type { PlannedFile } from "../language.js";
import { type Code, trusted } from "./code.js";
import { comment } from "./docs.js";

export interface SourceFile {
  /** Path below the package, without extension. */
  readonly module: string;
  /** Files of the specification that it comes from. */
  readonly sources: readonly string[];
  /** Of `templates/python/`, without extensions. */
  readonly template: string;
  readonly view: object;
}

/** `root`: the folder that the package stands in, `python/genauth/src/genauth`. */
export function sourceFile(root: string, { module, sources, template, view }: SourceFile): PlannedFile {
  return { path: `${root}/${module}.py`, kind: "template", template: `python/${template}.py.hbs`, view: { header: header(sources), ...view } };
}

function header(sources: readonly string[]): Code {
  return trusted(`# ${comment(generatedFrom(sources))}`);
}
