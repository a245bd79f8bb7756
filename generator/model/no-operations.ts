// A document that describes no call: its client has no methods, which is seldom meant.
import type { Report } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { member, members } from "./node.js";

/** Documents of webhooks or of components alone are meant so: they are said in passing. */
export function reportNoOperations({ root }: Document, report: Report): void {
  const paths = member(root, "paths");
  const components = member(root, "components");
  const isMeant = members(paths).length === 0 && (members(member(root, "webhooks")).length > 0 || members(components === null ? null : member(components, "schemas")).length > 0);
  report[isMeant ? "info" : "warning"]("document/no-operations", "The document describes no operation: the client has no methods", {
    at: (paths ?? root).at,
    hint: isMeant ? "Nothing to do where only the types are meant; calls stand below `paths`." : "Describe calls below `paths`, each under its path and method.",
  });
}
