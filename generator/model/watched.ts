// What Kubernetes sends to who watches a list: what happens to its items, one event to a line. The document describes the list there (decision 0050).
import type { Node } from "../document/document.js";
import type { Content } from "./contents.js";
import { items, member, members, textOf } from "./node.js";
import type { Types } from "./types.js";

/** The content of a stream as it is meant. */
export function watched(types: Types, operation: Node, content: Content): Content {
  if (!/;\s*stream=watch\s*(?:;|$)/i.test(content.contentType) || textOf(operation, "x-kubernetes-action") !== "list") return content;
  const components = member(types.document.root, "components");
  const event = members(components === null ? null : member(components, "schemas")).find(([, schema]) => isWatchEvent(schema));
  return event === undefined ? content : { ...content, node: { value: { schema: { $ref: `#/components/schemas/${event[0].replaceAll("~", "~0").replaceAll("/", "~1")}` } }, at: content.node.at } };
}

function isWatchEvent(schema: Node): boolean {
  return items(member(schema, "x-kubernetes-group-version-kind")).some((kind) => textOf(kind, "kind") === "WatchEvent");
}
