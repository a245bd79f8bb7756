// Where declarations live: the file that declares them, or the group that alone uses what a root document declares.
import type { Draft } from "./draft.js";
import type { Name } from "./model.js";
import { pathParts } from "./node.js";
import type { Reach } from "./reach.js";
import { words } from "./words.js";

/** For what several groups share, or none has. */
const common = "models";

export function groupHome(client: string, group: Name): string {
  return `${segment(client)}/${group.words.join("-") || "default"}`;
}

/** `roots`: the root documents. A file below a root's folder is named relative to that folder. */
export function homeOf(draft: Draft, roots: readonly string[], reach: Reach): string {
  const { file } = draft.at;
  if (roots.includes(file)) {
    const [only, ...others] = reach.groups.get(draft.key) ?? [];
    return others.length === 0 && typeof only === "string" ? only : common;
  }
  const folders = roots.map((root) => pathParts(root).folder).sort((one, other) => other.length - one.length);
  const folder = folders.find((candidate) => candidate === "" || file.startsWith(`${candidate}/`)) ?? null;
  const relative = folder === null ? file.slice(file.lastIndexOf("/") + 1) : folder === "" ? file : file.slice(folder.length + 1);
  const path = pathParts(relative);
  const segments = [...path.folder.split("/"), path.stem].filter((part) => part !== "" && part !== "." && part !== "..").map(segment);
  return segments.join("/") || common;
}

/** Kept where it is harmless as a file name in any system, otherwise its words. */
function segment(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) ? text : words(text).join("-") || common;
}
