// What the documentation of a call says of requests that the platform makes because of it, and of calls that may follow.
import type { Operation } from "../../model/model.js";
import { operationSource } from "./docs.js";
import type { PlannedTypes } from "./types.js";

/** A text for each. The words are the document's: only a comment may hold them. */
export function relatedTexts({ callbacks, links }: Pick<Operation, "callbacks" | "links">, types: PlannedTypes): readonly string[] {
  return [
    ...callbacks.map(({ name, method, url, type }) => {
      const body = type?.kind === "ref" ? types.get(type.name)?.identifier : undefined;
      return `Callback ${quoted(name)}: ${operationSource(method, url)}${body === undefined ? "" : ` with \`${body}\``}.`;
    }),
    ...links.map(({ name, operation, parameters, description }) => {
      const values = parameters.map(([parameter, value]) => `${quoted(parameter)} is ${quoted(value)}`).join(", ");
      return [`Link ${quoted(name)}: ${quoted(operation)}${values === "" ? "" : `, where ${values}`}.`, description].filter((text) => text !== "").join(" ");
    }),
  ];
}

function quoted(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
