// What an Overlay document says (OpenAPI Overlay Specification 1.0 and 1.1), checked.
import * as z from "zod/mini";
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "./document.js";
import { checkedValue } from "./shape-problems.js";

const text = z.string();
const json = z.custom<Json>((value) => value !== undefined);
const shape = z.object({
  overlay: z.string().check(z.regex(/^1\.[01]\.\d+$/, "must be a version that is read: 1.0.0 or 1.1.0")),
  info: z.object({ title: text, version: text }),
  extends: z.optional(text),
  actions: z.array(z.object({ target: text, description: z.optional(text), update: z.optional(json), copy: z.optional(text), remove: z.optional(z.boolean()) })).check(z.minLength(1)),
});

export type Overlay = z.output<typeof shape>;
export type Action = Overlay["actions"][number];

export function checkedOverlay(node: Node, report: Report): Overlay | undefined {
  return checkedValue(shape, node, "overlay/shape", report);
}
