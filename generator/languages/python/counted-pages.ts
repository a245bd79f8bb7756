// Pages that the runtime of Python can ask for: those that are counted from where counting usually begins.
import type { Report } from "../../diagnostics.js";
import type { Operation } from "../../model/model.js";

/** Without pages that are found in another way; the call itself is there, one page at a time. */
export function withCountedPages(operation: Operation, report: Report): Operation {
  const { pagination, name, at } = operation;
  if (pagination === null || pagination.limit.length > 0 && isCounted(pagination.position)) return operation;
  report.info("python/pages", `The pages of ${name.text} are asked for one by one`, { at, hint: "Python iterates pages that are numbered from 1, or begin after so many items, and whose size can be asked for." });
  return { ...operation, pagination: null };
}

function isCounted(position: NonNullable<Operation["pagination"]>["position"]): boolean {
  return position.kind === "page" ? position.first === 1 : position.kind === "offset" && position.first === 0;
}
