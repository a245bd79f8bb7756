// JSON Pointer (RFC 6901): the address of a value inside a file.
import type { Json, Node } from "./document.js";
import { isArray, isObject } from "./json.js";

/** One token, escaped, with its slash in front. */
export function pointerToken(key: string | number): string {
  const text = String(key);
  return text.includes("/") || text.includes("~") ? `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${text}`;
}

export function pointerOf(tokens: readonly (string | number)[]): string {
  let pointer = "";
  for (let index = 0; index < tokens.length; index += 1) pointer += pointerToken(tokens[index] ?? "");
  return pointer;
}

/** The unescaped tokens; null when the text is not a pointer (no leading slash, `~2`). */
export function pointerTokens(pointer: string): readonly string[] | null {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return null;
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}

/** What a token names inside a value; undefined when there is nothing. */
export function valueAt(value: Json, token: string): Json | undefined {
  if (isArray(value)) return /^(?:0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

/** The member of a node with its own place; null when there is none. */
export function childNode(node: Node, key: string | number): Node | null {
  const value = valueAt(node.value, String(key));
  if (value === undefined) return null;
  const pointer = node.at.pointer + pointerToken(key);
  return { value, at: node.at.written === true ? { file: node.at.file, pointer, written: true } : { file: node.at.file, pointer } };
}
