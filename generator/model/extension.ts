// Extensions as the model reads them: null where there is none, or a wrong one, which is then reported.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { type ExtensionName, type Extensions, readExtension } from "../document/extensions.js";

export function extension<Name extends ExtensionName>(bearer: Node, name: Name, report: Report): Extensions[Name] | null {
  return readExtension(name, bearer, report) ?? null;
}
