// The calls of a group as a tree of their paths: what is alike stands once, and reads as the paths of the document do.
import type { Code } from "./code.js";
import { compare } from "./imports.js";
import { objectLiteral, stringLiteral } from "./literals.js";

export interface NamedCall {
  readonly path: string;
  /** `GET 204` */
  readonly facts: string;
  /** Of the methods that make it. */
  readonly names: readonly string[];
}

interface Branch {
  /** Names by facts. */
  readonly calls: Map<string, string[]>;
  /** By what follows in the path. */
  readonly branches: Map<string, Branch>;
}

type Members = readonly (readonly [name: string, value: Code])[];

/** `"/books": { GET: "listBooks", "/{id}": { GET: "getBook" } }`; below what all names start with, where there is such a word. */
export function callTree(calls: readonly NamedCall[]): Members {
  const start = sharedStart(calls.flatMap(({ names }) => names));
  const root = emptyBranch();
  for (const { path, facts, names } of [...calls].sort((left, right) => compare(left.path, right.path))) {
    let branch = root;
    for (const part of path.split(/(?=\/)/)) branch = part === "" ? branch : below(branch, part);
    branch.calls.set(facts, [...(branch.calls.get(facts) ?? []), ...names.map((name) => name.slice(start.length))]);
  }
  return start === "" ? membersOf(root, 2) : [[start, objectLiteral(membersOf(root, 4), start.length + 4)]];
}

function emptyBranch(): Branch {
  return { calls: new Map(), branches: new Map() };
}

function below({ branches }: Branch, part: string): Branch {
  const known = branches.get(part) ?? emptyBranch();
  branches.set(part, known);
  return known;
}

function membersOf({ calls, branches }: Branch, indent: number): Members {
  const own = [...calls].sort(([left], [right]) => compare(left, right)).map(([facts, names]) => [facts, stringLiteral(names.join(" "))] as const);
  return [...own, ...[...branches].map(([part, branch]) => branchMember(part, branch, indent))];
}

/** A branch with one branch and no call is the beginning of it. */
function branchMember(part: string, branch: Branch, indent: number): readonly [string, Code] {
  const [only, ...others] = branch.branches;
  if (only !== undefined && others.length === 0 && branch.calls.size === 0) return branchMember(part + only[0], only[1], indent);
  return [part, objectLiteral(membersOf(branch, indent + 2), indent + part.length + 4)];
}

/** The words that all of the names start with, but for the last of each. */
function sharedStart([first = "", ...others]: readonly string[]): string {
  if (others.length === 0) return "";
  const words = first.split(/(?=[A-Z])/).slice(0, -1);
  while (words.length > 0 && !others.every((name) => isStart(words.join(""), name))) words.pop();
  return words.join("");
}

function isStart(start: string, name: string): boolean {
  return name.startsWith(start) && /^[A-Z]/.test(name.slice(start.length));
}
