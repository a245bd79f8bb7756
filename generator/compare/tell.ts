// Changes for people and for changelogs: lines of text.
import { type Change, type Chapter, LEVELS } from "./changes.js";
import { countsOf, verdictOf } from "./verdict.js";

/** Grouped by level; the last line has the verdict. */
export function textLines(changes: readonly Change[]): readonly string[] {
  const titleOf = titles(changes);
  const groups = LEVELS.flatMap((level) => {
    const lines = changes.filter((change) => change.level === level).map((change) => `  ${titleOf(change)}: ${change.what} (${change.at.file}${change.at.pointer === "" ? "" : `#${change.at.pointer}`})`);
    return lines.length === 0 ? [] : [level, ...lines, ""];
  });
  const counts = countsOf(changes);
  const verdict = verdictOf(changes);
  return [...groups, verdict === "none" ? "none" : `${verdict}: ${LEVELS.map((level) => `${counts[level]} ${level}`).join(", ")}`];
}

const CHAPTERS: readonly (readonly [Chapter, string])[] = [["removed", "Removed"], ["changed", "Changed"], ["added", "Added"], ["deprecated", "Deprecated"]];

/** A section of a changelog (keepachangelog.com), in CommonMark. */
export function markdownLines(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return ["Nothing changed."];
  const titleOf = titles(changes);
  return CHAPTERS.flatMap(([chapter, title]) => {
    const lines = changes.filter((change) => change.chapter === chapter).map((change) => `- ${change.level === "breaking" ? "**Breaking:** " : ""}${code(titleOf(change))}: ${escaped(change.what)}`);
    return lines.length === 0 ? [] : [`### ${title}`, ...lines, ""];
  }).slice(0, -1);
}

/** With its package where there are several. */
function titles(changes: readonly Change[]): (change: Change) => string {
  const several = new Set(changes.map((change) => change.package)).size > 1;
  return (change) => (several && (change.client !== null || change.subject !== change.package) ? `${change.package}: ${change.subject}` : change.subject);
}

function code(text: string): string {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, "\\$&");
}
