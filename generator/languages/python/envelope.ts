// Plans `envelope.py`: what calls come to, with the status codes of this platform.
import { failureStatuses } from "../failure-statuses.js";
import { code, type Code } from "./code.js";
import { laidOut, subscript } from "./expression.js";
import { literal } from "./literals.js";
import type { PlannedPackage } from "./plan.js";
import type { SourceFile } from "./source.js";

interface EnvelopeView {
  readonly refusalStatus: Code;
}

/** Null when no client has envelopes. */
export function envelopeFile({ package: model }: PlannedPackage): SourceFile | null {
  const having = model.clients.filter(({ results }) => results === "envelope");
  if (having.length === 0) return null;
  const label = "_RefusalStatus: TypeAlias = ";
  const [none = 0, ...refusals] = failureStatuses(model);
  const statuses = refusals.length === 0 ? [none] : refusals;
  const view: EnvelopeView = { refusalStatus: laidOut(subscript(code`Literal`, statuses.map((status) => literal(status))), { indent: 0, before: label.length }) };
  return { module: "envelope", sources: having.map(({ source }) => source).sort(), template: "envelope", view };
}
