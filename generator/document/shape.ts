// What the root of a document must be before anything else looks at it.
import type { Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { isObject, member } from "./json.js";
import { pointerToken } from "./pointer.js";

export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** The version of an OpenAPI document; null after reporting that it is none, or one that is not read. */
export function rootVersion(root: Json, file: string, report: Report): Version | null {
  const at = (...tokens: readonly string[]): Place => ({ file, pointer: tokens.map(pointerToken).join("") });
  if (!isObject(root)) {
    report.error("document/shape", "This is not an OpenAPI document: its root is not an object", { at: at() });
    return null;
  }
  const openapi = member(root, "openapi");
  const swagger = member(root, "swagger");
  if (swagger !== undefined && openapi !== undefined) {
    report.error("document/version", "The document says both `swagger` and `openapi`", { at: at("swagger"), hint: "Keep the one that is true." });
    return null;
  }
  if (swagger !== undefined) {
    if (swagger === "2.0") return sectionsAreSound(root, at, report) ? "2.0" : null;
    const text = typeof swagger === "string" ? JSON.stringify(swagger) : String(swagger);
    report.error("document/version", `The Swagger version ${text} is not read`, { at: at("swagger"), hint: swagger === 2 ? "The version is a text: \"2.0\"." : "Version \"2.0\" is." });
    return null;
  }
  if (openapi === undefined) {
    report.error("document/version", "This is not an OpenAPI document: `openapi` is missing", { at: at(), hint: "Begin with `openapi: 3.1.0`." });
    return null;
  }
  const version = typeof openapi === "string" ? /^(3\.[012])\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$/.exec(openapi)?.[1] : undefined;
  if (version !== "3.0" && version !== "3.1" && version !== "3.2") {
    const text = typeof openapi === "string" ? JSON.stringify(openapi) : String(openapi);
    report.error("document/version", `The OpenAPI version ${text} is not read`, {
      at: at("openapi"),
      hint: typeof openapi === "number" ? "The version is a text with three numbers, such as 3.1.0." : "Versions 3.0, 3.1 and 3.2 are, and Swagger 2.0.",
    });
    return null;
  }
  return sectionsAreSound(root, at, report) ? version : null;
}

function sectionsAreSound(root: Json, at: (...tokens: readonly string[]) => Place, report: Report): boolean {
  const before = report.diagnostics.length;
  for (const key of ["info", "paths", "components", "webhooks"]) {
    const value = member(root, key);
    if (value !== undefined && !isObject(value)) report.error("document/shape", `\`${key}\` must be an object`, { at: at(key) });
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
