// Text to value. js-yaml and JSON.parse read; `yaml`, six times slower, is loaded only to explain what is wrong with a text.
import { CORE_SCHEMA, load, type Schema, Type, YAMLException } from "js-yaml";
import type { Place, Position, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { type JsonProblem, jsonProblems, mostMembers } from "./json-text.js";
import { isJson, limits, measuredValue } from "./limits.js";
import { jsonHint, yamlHint } from "./syntax-hints.js";

/** The value of a YAML 1.2 (core schema) or JSON text; undefined after reporting. */
export async function parsedText(text: string, file: string, report: Report): Promise<Json | undefined> {
  const ofJson = /\.json$/i.test(file);
  const value: unknown = ofJson ? jsonValue(text, file, report) : await yamlValue(text, file, report);
  if (value === undefined) return undefined;
  const { problems, notes, members } = measuredValue(value, file, { isTree: ofJson || !mayRepeat(text) });
  // Of a repeated key one is left.
  if (ofJson && mostMembers(text) > members && areReported(jsonProblems(text, limits.depth), text, file, report)) return undefined;
  for (const { code, message, at, hint } of problems) report.error(code, message, { at, ...(hint === undefined ? {} : { hint }) });
  for (const { code, message, at, hint } of notes) report.warning(code, message, { at, ...(hint === undefined ? {} : { hint }) });
  return isJson(value, problems) ? value : undefined;
}

/** UTF-8 without a byte order mark; undefined after reporting. */
export function decodedText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  const text = utf8(bytes);
  if (text !== null) return text;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  report.error("document/encoding", utf16 ? "The file is UTF-16" : "The file is not valid UTF-8", { at: { file, pointer: "", ...(utf16 ? {} : { position: firstWrong(bytes) }) }, hint: "Save it as UTF-8." });
  return undefined;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first sign that is no UTF-8. */
function firstWrong(bytes: Uint8Array): Position {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const own = bytes.subarray(start, end === -1 ? undefined : end);
    if (end === -1 || utf8(own) === null) return { line, column: new TextDecoder().decode(own).indexOf("\ufffd") + 1 };
    start = end + 1;
  }
}

/** Whether a value of the YAML text may stand in two places: something in it looks like an anchor, and something like an alias of it. Prose may look so too. */
function mayRepeat(text: string): boolean {
  const names = new Set<string>();
  for (const [, name = ""] of text.matchAll(/(?:^|[\s[\]{},:?-])&([^\s,[\]{}]+)/g)) {
    if (names.size === 20) return true;
    names.add(name);
  }
  return [...names].some((name) => text.includes(`*${name}`));
}

/** Undefined after reporting. */
function jsonValue(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    areReported(jsonProblems(text, limits.depth), text, file, report);
    return undefined;
  }
}

function areReported(problems: readonly JsonProblem[], text: string, file: string, report: Report): boolean {
  const place = (offset: number): Place => ({ file, pointer: "", position: positionAt(text, offset) });
  for (const { kind, offset, first } of problems.slice(0, limits.problems)) {
    if (kind === "too-deep") report.error("document/too-deep", `Values are nested more than ${limits.depth} levels deep`, { at: place(offset) });
    else if (first === undefined) report.error("document/syntax", offset >= text.length ? "The JSON text ends too early" : "This is not JSON", { at: place(offset), hint: jsonHint(text, offset) });
    else reportDuplicate(report, first.key, place(offset), place(first.offset));
  }
  return problems.length > 0;
}

// The core schema of YAML 1.2 (10.3.2) to the letter: js-yaml also takes `0b1`, and leaves `+.5` a text.
const integer = new Type("tag:yaml.org,2002:int", {
  kind: "scalar",
  resolve: (text: unknown) => typeof text === "string" && /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text),
  construct: (text: string) => Number(text),
});
const float = new Type("tag:yaml.org,2002:float", {
  kind: "scalar",
  resolve: (text: unknown) =>
    typeof text === "string" && /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text),
  // No JSON value is infinite; the check of values says so with the place.
  construct: (text: string) => (/[nN]$|[fF]$/.test(text) ? Number.NaN : Number(text)),
});
const schema = CORE_SCHEMA.extend({ implicit: [integer, float] });
/** What looks like a merge key; in quotes `<<` is a key like any other, and in a longer text it is none. */
const mergeKey = /(?:^[ \t]*(?:[-?] +)*|[{,]\s*)<<\s*:/m;

/** Merge keys are no part of YAML 1.2, but most readers of descriptions follow them. */
function mergingSchema(merges: () => void): Schema {
  const isMergeKey = (text: unknown): boolean => text === "<<" && (merges(), true);
  return schema.extend({ implicit: [new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: isMergeKey })] });
}

async function yamlValue(text: string, file: string, report: Report): Promise<unknown> {
  if (text.length > limits.yamlCharacters) {
    report.error("document/too-large", `The YAML text has more than ${limits.yamlCharacters.toLocaleString("en-US")} characters`, { at: { file, pointer: "" }, hint: "Write it as JSON." });
    return undefined;
  }
  try {
    const first = mergeKey.exec(text);
    let merges = false;
    const options = { schema: first === null ? schema : mergingSchema(() => (merges = true)), maxDepth: limits.depth + 1, maxTotalMergeKeys: limits.merged };
    const value: unknown = load(text, options);
    if (first !== null && merges) reportMerge(text, file, first.index + first[0].indexOf("<<"), report);
    if (value !== undefined) return value;
    report.error("document/syntax", "The file is empty", { at: { file, pointer: "" }, hint: "Begin with `openapi: 3.1.0`, an overlay with `overlay: 1.0.0`, a configuration with `packages:`." });
  } catch (error) {
    const tooDeep = `Values are nested more than ${limits.depth} levels deep`;
    if (error instanceof RangeError) report.error("document/too-deep", tooDeep, { at: { file, pointer: "" } });
    else if (!(error instanceof YAMLException)) throw error;
    else {
      // Without a mark where the text as a whole is wrong, whatever the types say.
      const mark: { line: number; column: number } | undefined = error.mark;
      const at: Place = { file, pointer: "", ...(mark === undefined ? {} : { position: { line: mark.line + 1, column: mark.column + 1 } }) };
      if (error.reason.startsWith("nesting exceeded")) report.error("document/too-deep", tooDeep, { at });
      else if (/^(?:merge keys exceeded|abnormal merge)/.test(error.reason)) report.error("document/too-large", `Merge keys bring in more than ${limits.merged.toLocaleString("en-US")} keys, or one of them more than 100 objects`, { at });
      else if (!(await isExplained(text, file, report))) report.error("document/syntax", sentence(error.reason), { at, hint: yamlHint(text, null) });
    }
  }
  return undefined;
}

function reportMerge(text: string, file: string, offset: number, report: Report): void {
  report.warning("document/merge-key", "Merge keys (`<<`) are no part of YAML 1.2: they are followed, but not by every reader", {
    at: { file, pointer: "", position: positionAt(text, offset) },
    hint: "Use allOf or a $ref, or write the members out.",
  });
}

/** Texts that only a machine writes get the first message alone: explaining would take minutes, or all of the stack. */
async function isExplained(text: string, file: string, report: Report): Promise<boolean> {
  if (text.length > 2_000_000) return false;
  try {
    return await reportYamlProblems(text, file, report);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Says what `yaml` finds wrong, all of it; false when it finds nothing. */
async function reportYamlProblems(text: string, file: string, report: Report): Promise<boolean> {
  const { isMap, isScalar, LineCounter, parseAllDocuments, visit } = await import("./yaml-library.js");
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, pointer: "", position: { line, column: col } };
  };
  const documents = [...parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, lineCounter: lines, logLevel: "silent" })];
  let found = false;
  let left: number = limits.problems;
  if (documents.length > 1 && documents[1] !== undefined) {
    found = true;
    report.error("document/several", "The file holds several YAML documents", { at: place(documents[1].range?.[0] ?? 0), hint: "Keep one; `---` starts another." });
  }
  for (const document of documents) {
    for (const { code, message, pos } of document.errors.slice(0, 10)) {
      found = true;
      report.error("document/syntax", sentence(message), { at: place(pos[0]), hint: yamlHint(text, code) });
    }
    visit(document, {
      Map(_, map) {
        const firsts = new Map<string, number>();
        for (const { key } of map.items) {
          if (!isScalar(key) || key.range == null) continue;
          const name = String(key.value);
          const first = firsts.get(name);
          if (first === undefined) firsts.set(name, key.range[0]);
          else if ((left -= 1) >= 0) {
            found = true;
            reportDuplicate(report, name, place(key.range[0]), place(first));
          }
        }
        return isMap(map) ? undefined : visit.SKIP;
      },
    });
  }
  return found;
}

function reportDuplicate(report: Report, key: string, at: Place, first: Place): void {
  report.error("document/duplicate-key", `The key ${JSON.stringify(key)} stands twice in one object`, {
    at,
    related: [{ message: "first stands", at: first }],
    hint: "Remove or rename one of them; parsers disagree on which one counts.",
  });
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, "");
}
