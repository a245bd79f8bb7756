import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// document/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
  return Array.isArray(value);
}
function member(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function referenceOf(value) {
  const reference = member(value, "$ref");
  return typeof reference === "string" ? reference : void 0;
}

// document/pointer.ts
function pointerToken(key) {
  const text = String(key);
  return text.includes("/") || text.includes("~") ? `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${text}`;
}
function pointerOf(tokens) {
  let pointer = "";
  for (let index = 0; index < tokens.length; index += 1) pointer += pointerToken(tokens[index] ?? "");
  return pointer;
}
function pointerTokens(pointer) {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return null;
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}
function valueAt(value, token) {
  if (isArray(value)) return /^(?:0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : void 0;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : void 0;
}
function childNode(node, key) {
  const value = valueAt(node.value, String(key));
  if (value === void 0) return null;
  const pointer = node.at.pointer + pointerToken(key);
  return { value, at: node.at.written === true ? { file: node.at.file, pointer, written: true } : { file: node.at.file, pointer } };
}

export {
  isObject,
  isArray,
  member,
  referenceOf,
  pointerToken,
  pointerOf,
  pointerTokens,
  valueAt,
  childNode
};
