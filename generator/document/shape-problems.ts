// Says in the words of the author what zod found wrong with a value, with the exact place of each problem.
import * as z from "zod/mini";
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "./document.js";
import { nearestWord } from "./nearest-word.js";
import { pointerOf, valueAt } from "./pointer.js";

/** The checked value; undefined after reporting every problem under that code. */
export function checkedValue<Value>(shape: z.ZodMiniType<Value>, node: Node, code: string, report: Report, severity: "error" | "warning" = "error"): Value | undefined {
  const result = z.safeParse(shape, node.value);
  if (result.success) return result.data;
  const known = [...keysOf(shape)];
  for (const issue of result.error.issues) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    for (const key of keys) {
      const meant = nearestWord(key, known);
      report[severity](code, `Nothing reads ${JSON.stringify(key)} here`, {
        at: { file: node.at.file, pointer: node.at.pointer + pointerOf([...path, key]) },
        hint: meant === null || meant === key ? "Remove it." : `Did you mean ${JSON.stringify(meant)}?`,
      });
    }
    if (keys.length === 0) report[severity](code, wordsOf(issue, path, node.value), { at: { file: node.at.file, pointer: node.at.pointer + pointerOf(path) } });
  }
  return undefined;
}

function wordsOf(issue: z.core.$ZodIssue, path: readonly (string | number)[], root: Json): string {
  const name = path.length === 0 ? "This" : `\`${path.join(".")}\``;
  switch (issue.code) {
    case "invalid_type":
      return `${name} ${isMissing(root, path) ? "is missing: it must be" : "must be"} ${article(issue.expected)}`;
    case "invalid_value":
      return `${name} must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "too_small":
      return `${name} must not be empty`;
    case "invalid_union":
      if ("options" in issue && issue.options !== undefined) return `${name} must be ${issue.options.map((value) => JSON.stringify(value)).join(" or ")}`;
      return `${name} has none of the shapes that are read here`;
    case "invalid_key":
      return `${name} is not a good name: it ${issue.issues[0]?.message ?? "cannot stand here"}`;
    case "custom":
    case "invalid_format":
      return `${name} ${issue.message}`;
    default:
      return `${name} is not what is read here`;
  }
}

function isMissing(root: Json, path: readonly (string | number)[]): boolean {
  return path.reduce<Json | undefined>((value, step) => (value === undefined ? undefined : valueAt(value, String(step))), root) === undefined;
}

function article(type: string): string {
  const said: { readonly [type: string]: string } = { string: "a text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "an object", record: "an object" };
  return said[type] ?? `of type ${type}`;
}

/** Every key that some object inside the shape knows. */
function keysOf(shape: unknown): Set<string> {
  const keys = new Set<string>();
  const visit = (inner: unknown): void => {
    if (inner instanceof z.ZodMiniObject) {
      for (const [key, member] of Object.entries(inner.shape)) {
        keys.add(key);
        visit(member);
      }
    } else if (inner instanceof z.ZodMiniOptional || inner instanceof z.ZodMiniDefault) visit(inner.def.innerType);
    else if (inner instanceof z.ZodMiniArray) visit(inner.def.element);
    else if (inner instanceof z.ZodMiniRecord) visit(inner.def.valueType);
    else if (inner instanceof z.ZodMiniUnion || inner instanceof z.ZodMiniDiscriminatedUnion) inner.def.options.forEach(visit);
  };
  visit(shape);
  return keys;
}
