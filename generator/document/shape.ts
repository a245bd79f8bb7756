// What the root of a document must be before anything else looks at it.
import type { Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { isObject, member } from "./json.js";
import { pointerToken } from "./pointer.js";

/** What holds a document as a text of JSON, and how it is got out; null for any other text. */
function wrapping(text: string): { readonly how: string; readonly command: string } | null {
  if (isObjectText(text)) return { how: "", command: "jq -r . served.json > openapi.json" };
  return /^[\w+/=\s-]+$/.test(text) && isObjectText(Buffer.from(text, "base64").toString()) ? { how: " in base64", command: "jq -r . served.json | base64 -d > openapi.json" } : null;
}

function isObjectText(text: string): boolean {
  return /^\s*\{\s*["}]/.test(text);
}

export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** The version of an OpenAPI document; null after reporting that it is none, or one that is not read. */
export function rootVersion(root: Json, file: string, report: Report): Version | null {
  const at = (...tokens: readonly string[]): Place => ({ file, pointer: tokens.map(pointerToken).join("") });
  if (!isObject(root)) {
    const wrapped = typeof root === "string" ? wrapping(root) : null;
    if (wrapped === null) report.error("document/shape", "This is not an OpenAPI document: its root is not an object", { at: at() });
    else report.error("document/shape", `The document stands inside of a text${wrapped.how}, as springdoc serves it where a converter of messages is missing`, { at: at(), hint: `Save what the text says: \`${wrapped.command}\`.` });
    return null;
  }
  const openapi = member(root, "openapi");
  const swagger = member(root, "swagger");
  if (swagger !== undefined && openapi !== undefined) {
    report.error("document/version", "The document says both `swagger` and `openapi`", { at: at("swagger"), hint: "Keep the one that is true." });
    return null;
  }
  const [key, name, said] = swagger === undefined ? (["openapi", "OpenAPI", openapi] as const) : (["swagger", "Swagger", swagger] as const);
  if (said === undefined) {
    report.error("document/version", "This is not an OpenAPI document: `openapi` is missing", { at: at(), hint: "Begin with `openapi: 3.1.0`." });
    return null;
  }
  const text = typeof said === "string" ? JSON.stringify(said) : String(said);
  const exact = typeof said === "string" ? exactVersion(key, said) : undefined;
  const version = exact ?? meantVersions.get(`${key}: ${said}`);
  if (version === undefined) {
    report.error("document/version", `The ${name} version ${text} is not read`, { at: at(key), hint: "Versions 3.0, 3.1 and 3.2 are, and Swagger 2.0." });
    return null;
  }
  if (exact === undefined) {
    const hint = key === "swagger" ? 'Write "2.0", in quotes.' : `Write ${version}.0, a text with three numbers.`;
    report.warning("document/version", `The version ${text} is read as ${version}`, { at: at(key), hint });
  }
  return sectionsAreSound(root, at, report) ? version : null;
}

function exactVersion(key: "openapi" | "swagger", said: string): Version | undefined {
  if (key === "swagger") return said === "2.0" ? said : undefined;
  const [, version] = /^(3\.[012])\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$/.exec(said) ?? [];
  return version === "3.0" || version === "3.1" || version === "3.2" ? version : undefined;
}

/** What a number, and a text with too few numbers, can only mean: YAML reads `2.0` without quotes as a number. */
const meantVersions: ReadonlyMap<string, Version> = new Map([
  ["swagger: 2", "2.0"], ["openapi: 3", "3.0"], ["openapi: 3.0", "3.0"], ["openapi: 3.1", "3.1"], ["openapi: 3.2", "3.2"],
]);

function sectionsAreSound(root: Json, at: (...tokens: readonly string[]) => Place, report: Report): boolean {
  const before = report.diagnostics.length;
  for (const key of ["info", "paths", "components", "webhooks"]) {
    const value = member(root, key);
    if (value === undefined || isObject(value)) continue;
    // Of a key with nothing below it YAML makes a null, and PHP of an object without members a list.
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    report[isEmpty ? "warning" : "error"]("document/shape", `\`${key}\` must be an object`, { at: at(key) });
  }
  if (member(root, "info") === undefined) report.warning("document/shape", "`info` is missing", { at: at() });
  if (["paths", "components", "webhooks"].every((key) => member(root, key) === undefined)) {
    report.error("document/shape", "The document holds no `paths`, `components` or `webhooks`", { at: at() });
  }
  const paths = member(root, "paths");
  for (const [key, value] of isObject(paths) ? Object.entries(paths) : []) {
    if (key.startsWith("x-")) continue;
    if (!key.startsWith("/") || key.startsWith("//")) report.warning("document/path", "A path begins with one slash", { at: at("paths", key) });
    else if (!isObject(value)) report.warning("document/shape", "A path item must be an object", { at: at("paths", key) });
  }
  return !report.diagnostics.slice(before).some(({ severity }) => severity === "error");
}
