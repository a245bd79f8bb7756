// What a run decided where documents say nothing, as tables for people and as data for programs.
import type { Decision } from "./diagnostics.js";
import { placeText } from "./diagnostics-text.js";

/** A person reads a few; documents of other people have hundreds. */
const shown = 10;

const titles: { readonly [Subject in Decision["subject"]]: string } = {
  names: "Names that were chosen",
  pages: "Lists with pages (x-pagination says it otherwise, `false` switches it off)",
};

/** Lines; none when nothing was decided. */
export function decisionTables(decisions: readonly Decision[]): readonly string[] {
  return (["names", "pages"] as const).flatMap((subject) => {
    const rows = decisions.filter((decision) => decision.subject === subject);
    if (rows.length === 0) return [];
    const cells = rows.slice(0, shown).map(({ what, chosen, why, at }) => [what, chosen, why, placeText(at, at.position ?? null)]);
    const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(...cells.map((row) => row[column]?.length ?? 0))));
    const lines = cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`);
    const more = rows.length > shown ? [`  ... and ${rows.length - shown} more (all of them with --format json)`] : [];
    return [`${titles[subject]}:`, ...lines, ...more, ""];
  });
}

/** The `decisions` of `--json`. */
export function decisionsJson(decisions: readonly Decision[]): readonly object[] {
  return decisions.map(({ subject, what, chosen, why, at: { file, pointer } }) => ({ subject, what, chosen, why, at: { file, pointer } }));
}
