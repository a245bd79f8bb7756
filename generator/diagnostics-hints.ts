// What to do about a problem that does not say so itself: what the reference advises for its code.
import type { LocatedDiagnostic } from "./document/position.js";

/** Information needs no advice. The reference is read where it is needed. */
export async function withHints(located: readonly LocatedDiagnostic[]): Promise<readonly LocatedDiagnostic[]> {
  if (!located.some(needsHint)) return located;
  const { diagnosticsReference } = await import("./diagnostics-reference.js");
  const reference = diagnosticsReference();
  return located.map((one) => (needsHint(one) ? { ...one, diagnostic: { ...one.diagnostic, hint: reference.get(one.diagnostic.code)?.advice ?? null } } : one));
}

function needsHint({ diagnostic: { hint, severity } }: LocatedDiagnostic): boolean {
  return hint === null && severity !== "info";
}
