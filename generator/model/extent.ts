// How much a document may mean: a small one can bring the same members together hundreds of thousands of times.
import type { Place, Report } from "../diagnostics.js";

/** Schemas that `allOf` brings into others; Microsoft Graph has 41,000. */
const MERGED = 500_000;
/** Members of all types together; none of 591 published documents has more than 50,000. */
const MEMBERS = 150_000;

export class Extent {
  readonly #report: Report;
  #merged = 0;
  #members = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Whether `allOf` may bring in one more schema. */
  merges(at: Place): boolean {
    this.#merged += 1;
    if (this.#merged === MERGED + 1) this.#refuse(`\`allOf\` brings more than ${MERGED.toLocaleString("en-US")} schemas together`, at);
    return this.#merged <= MERGED;
  }

  /** Whether a type may have so many members more. */
  holds(members: number, at: Place): boolean {
    const before = this.#members;
    this.#members += members;
    if (this.#members > MEMBERS && before <= MEMBERS) this.#refuse(`The types have more than ${MEMBERS.toLocaleString("en-US")} members together`, at);
    return this.#members <= MEMBERS;
  }

  #refuse(message: string, at: Place): void {
    this.#report.error("document/too-large", message, { at, hint: "Split the document, or let schemas refer to others instead of extending them." });
  }
}
