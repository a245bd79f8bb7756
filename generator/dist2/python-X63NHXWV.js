import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  addressText,
  callRow,
  callsGroup,
  codeSpan,
  exampleOptions,
  failureStatuses,
  hasAddress,
  isNeeded,
  licenceFiles,
  licenceNames,
  licenceSentence,
  loginGroup,
  loginRow,
  markdown,
  namedLevels,
  operationSecrets,
  serverTemplate,
  usualServer,
  variantTree,
  withFreeOptions
} from "./chunk-2QOKLC3F.js";
import {
  HIDDEN,
  NEWLINES,
  defaultText,
  formatText,
  generatedFrom,
  limitsText,
  prose,
  sentence,
  serverText,
  wrapped
} from "./chunk-CSHEYRJJ.js";
import {
  Scope,
  pascalCase,
  snakeCase
} from "./chunk-XVW5BL7N.js";
import {
  CALL_CODES,
  FLOW_CODES,
  LOGIN_ERROR_CODES,
  innerTypes
} from "./chunk-G4OI5MUK.js";
import {
  words
} from "./chunk-GPXGVJXS.js";
import "./chunk-XITDUTR7.js";

// languages/python/code.ts
function trusted(text2) {
  return text2;
}
function code(texts3, ...holes) {
  return trusted(texts3.reduce((joined2, text2, index) => joined2 + String(holes[index - 1]) + text2));
}
function joined(parts2, separator) {
  return trusted(parts2.join(separator));
}

// languages/python/width.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
var WIDTH = 120;
function columns(text2) {
  return text2.length + (text2.match(WIDE)?.length ?? 0);
}

// languages/python/expression.ts
function subscript(head, items) {
  return { kind: "bracket", head, brackets: "[]", items, tuple: false };
}
function call(head, items) {
  return { kind: "bracket", head, brackets: "()", items };
}
function listOf(items) {
  return { kind: "bracket", head: code``, brackets: "[]", items };
}
function tupleOf(items) {
  return { kind: "bracket", head: code``, brackets: "()", items, tuple: true };
}
function dictOf(entries, ...further) {
  return { kind: "bracket", head: code``, brackets: "{}", items: [...entries.map(([key, value]) => labelled(code`${key}: `, value)), ...further] };
}
function argument(name, value) {
  return labelled(code`${name}=`, value);
}
function labelled(label, value, suffix = code``) {
  return { kind: "labelled", label, value, suffix };
}
function unionOf(parts2) {
  const distinct = /* @__PURE__ */ new Map();
  for (const part of parts2.flatMap((one) => isUnion(one) ? one.parts : [one])) distinct.set(flat(part), part);
  const [only, ...others] = [...distinct.values()].sort((left, right) => Number(left === "None") - Number(right === "None"));
  if (only === void 0) throw new Error("a union of nothing");
  return others.length === 0 ? only : { kind: "union", parts: grouped([only, ...others]) };
}
function grouped(parts2) {
  if (parts2.length <= MOST_PARTS) return parts2;
  const groups = Array.from({ length: Math.ceil(parts2.length / MOST_PARTS) }, (_, index) => parts2.slice(index * MOST_PARTS, (index + 1) * MOST_PARTS));
  return grouped(groups.map((group) => group.length === 1 && group[0] !== void 0 ? group[0] : { kind: "bracket", head: code``, brackets: "()", items: [{ kind: "union", parts: group }], tuple: false }));
}
var MOST_PARTS = 100;
function isUnion(expression) {
  return typeof expression !== "string" && expression.kind === "union";
}
function classHead(name, bases) {
  const items = { kind: "bracket", head: code`class ${name}`, brackets: "()", items: bases, tuple: false };
  return code`${laidOut(items, { indent: 0, before: 0, after: 1 })}:`;
}
function flat(expression) {
  if (typeof expression === "string") return expression;
  switch (expression.kind) {
    case "bracket": {
      const { head, brackets, items } = expression;
      const comma = expression.tuple === true && items.length === 1 ? code`,` : code``;
      return code`${head}${trusted(brackets.charAt(0))}${joined(items.map(flat), code`, `)}${comma}${trusted(brackets.charAt(1))}`;
    }
    case "union":
      return joined(expression.parts.map(flat), code` | `);
    case "labelled":
      return code`${expression.label}${flat(expression.value)}${expression.suffix}`;
  }
}
function annotated(name, type, value, indent) {
  const label = code`${name}: ${flat(type)} = `;
  const opening = openingOf(value, indent);
  const isAlone = indent + columns(label) + columns(opening) > WIDTH && (indent + columns(label) + 1 > WIDTH || opening.startsWith("await "));
  if (!isAlone) return assigned(label, value, indent);
  return code`${name}: ${laidOut(type, { indent, before: indent + columns(name) + 2, after: " = ".length + columns(opening) })} = ${laidOut(value, { indent, before: indent + "] = ".length })}`;
}
function assigned(label, value, indent) {
  const taken = indent + columns(label);
  if (taken + columns(openingOf(value, indent)) <= WIDTH) return code`${label}${laidOut(value, { indent, before: taken })}`;
  const margin = trusted(`
${" ".repeat(indent)}`);
  return code`${label}(${margin}    ${laidOut(value, { indent: indent + 4, before: indent + 4 })}${margin})`;
}
function openingOf(value, indent) {
  return laidOut(value, { indent, before: WIDTH }).split("\n")[0] ?? "";
}
function laidOut(expression, { indent, before, after = 0, bracketed = false }) {
  const line = flat(expression);
  if (before + columns(line) + after <= WIDTH) return line;
  const margin = trusted(`
${" ".repeat(indent)}`);
  if (typeof expression === "string") return bracketed || indent + 4 + columns(line) > WIDTH ? line : code`(${margin}    ${line}${margin})`;
  switch (expression.kind) {
    case "bracket": {
      const { head, brackets, items } = expression;
      if (items.length === 0) return line;
      const comma = expression.tuple === false && items.length === 1 ? code`` : code`,`;
      const lines2 = items.map((item) => code`${margin}    ${laidOut(item, { indent: indent + 4, before: indent + 4, after: comma.length, bracketed: true })}${comma}`);
      return code`${head}${trusted(brackets.charAt(0))}${joined(lines2, code``)}${margin}${trusted(brackets.charAt(1))}`;
    }
    case "union":
      if (!bracketed) return code`(${margin}    ${laidOut(expression, { indent: indent + 4, before: indent + 4, bracketed: true })}${margin})`;
      return joined(
        expression.parts.map((part, index) => laidOut(part, { indent, before: index === 0 ? before : indent + 2, after: index === expression.parts.length - 1 ? after : 0, bracketed: true })),
        code`${margin}| `
      );
    case "labelled": {
      const { label, value, suffix } = expression;
      return code`${label}${laidOut(value, { indent, before: before + columns(label), after: after + columns(suffix), bracketed })}${suffix}`;
    }
  }
}

// languages/python/literals.ts
var PLAIN = /[\u00a1-\u00ac\u00ae-\u0233\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fef\uac00-\ud7a3]/u;
var ESCAPES = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "	": "\\t" };
var SIMPLE = /^[ !#-[\]-~]*$/;
function stringLiteral(text2) {
  if (SIMPLE.test(text2)) return trusted(`"${text2}"`);
  const quote = text2.split('"').length > text2.split("'").length ? "'" : '"';
  const encoded2 = [...text2].map((character) => character === quote ? `\\${quote}` : escaped(character));
  return trusted(`${quote}${encoded2.join("")}${quote}`);
}
function escaped(character) {
  const known3 = ESCAPES[character];
  if (known3 !== void 0) return known3;
  const point = character.codePointAt(0) ?? 0;
  if (point >= 32 && point < 127 || PLAIN.test(character)) return character;
  if (point > 65535) return `\\U${point.toString(16).padStart(8, "0")}`;
  return point > 255 ? `\\u${point.toString(16).padStart(4, "0")}` : `\\x${point.toString(16).padStart(2, "0")}`;
}
function valueOf(value, { tuples = false } = {}) {
  if (value === null) return code`None`;
  if (typeof value === "boolean") return value ? code`True` : code`False`;
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return stringLiteral(value);
  if (isList(value)) return (tuples ? tupleOf : listOf)(value.map((item) => valueOf(item, { tuples })));
  return dictOf(Object.entries(value).map(([key, member]) => [stringLiteral(key), valueOf(member, { tuples })]));
}
function literal(value) {
  return flat(valueOf(value));
}
function texts(values2) {
  return tupleOf(values2.map(stringLiteral));
}
function numberLiteral(value) {
  if (!Number.isFinite(value)) throw new RangeError(`no literal for ${value}`);
  if (Object.is(value, -0)) return code`-0.0`;
  return trusted(Number.isInteger(value) ? BigInt(value).toString() : String(value));
}
function isList(value) {
  return Array.isArray(value);
}

// languages/python/paging.ts
var FOLLOWED = "followed_pages.py";
var ADDRESSED = [FOLLOWED, "addressed_pages.py", "web_address.py"];
var RUNTIME = {
  page: ["counted_pages.py"],
  offset: ["counted_pages.py"],
  cursor: [FOLLOWED, "cursor_pages.py"],
  nextUrl: ADDRESSED,
  link: ADDRESSED
};
function pagingFacts({ position, limit, items, total }, imports) {
  switch (position.kind) {
    case "page":
    case "offset": {
      const paths = [position.path, limit, items, ...total === null ? [] : [total]].map(texts);
      const first = position.kind === "page" && position.first === 0 ? [argument(code`first`, code`0`)] : [];
      return call(imports.knownValue("CountedPages"), [stringLiteral(position.kind), ...paths, ...first]);
    }
    case "cursor": {
      const { path, of: of2, next: next2, more } = position;
      const last = of2 === "lastItem" ? [argument(code`of_last_item`, code`True`)] : [];
      return call(imports.knownValue("CursorPages"), [...[path, next2, items].map(texts), ...last, ...more === null ? [] : [argument(code`more`, texts(more))]]);
    }
    case "nextUrl":
      return call(imports.knownValue("AddressPages"), [position.next, items].map(texts));
    case "link":
      return call(imports.knownValue("LinkPages"), [texts(items)]);
  }
}
function isPagingNeeded(path, kinds) {
  const ways = Object.entries(RUNTIME).filter(([, files]) => files.includes(path));
  return ways.length === 0 || ways.some(([kind]) => kinds.has(kind));
}

// languages/python/descriptor.ts
var REPEATABLE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
var BODY_METHODS = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH"]);
var CONTENT_TYPES = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  binary: "application/octet-stream"
};
function descriptor(operation, client, plan, imports) {
  const { name, method: method2, repeatable, pagination, answer, fixedQuery, server } = operation;
  const details = [stringLiteral(name.text), stringLiteral(method2), stringLiteral(memberTemplate(operation))];
  const security = securityOf(operation.security);
  if (security !== null) details.push(argument(code`security`, security));
  const scopes2 = scopesOf(operation.security, client);
  if (scopes2 !== null) details.push(argument(code`scopes`, scopes2));
  if (repeatable !== REPEATABLE_METHODS.has(method2)) details.push(argument(code`safe`, literal(repeatable)));
  const parameters2 = operation.input.parameters.flatMap((parameter2) => parameterEntry(parameter2, operation, imports));
  if (parameters2.length > 0) details.push(argument(code`parameters`, dictOf(parameters2)));
  details.push(...bodyDetails(operation, imports));
  if (fixedQuery.length > 0) details.push(argument(code`fixed_query`, tupleOf(fixedQuery.map((one) => tupleOf([stringLiteral(one.name), stringLiteral(one.value)])))));
  const key = operation.input.parameters.find(({ idempotencyKey }) => idempotencyKey);
  if (key !== void 0) details.push(argument(code`key`, stringLiteral(key.member)));
  const preset = operation.input.parameters.flatMap(({ member, only }) => only === void 0 ? [] : [[stringLiteral(member), literal(only)]]);
  if (preset.length > 0) details.push(argument(code`preset`, dictOf(preset)));
  if (server !== null) details.push(argument(code`elsewhere`, call(imports.knownValue("Elsewhere"), [stringLiteral(server.usual), stringLiteral(server.origin), stringLiteral(server.prefix)])));
  if (answer.kind !== "envelope") details.push(argument(code`answer`, stringLiteral("undescribed" in answer ? "undescribed" : "optional" in answer ? "optional" : answer.kind)));
  if (answer.kind === "stream") details.push(argument(code`framing`, stringLiteral(answer.framing)));
  if (operation.accept !== null) details.push(argument(code`accept`, stringLiteral(operation.accept)));
  if ("errors" in answer && answer.errors.some(({ listsProblems }) => listsProblems)) details.push(argument(code`lists_problems`, code`True`));
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(argument(code`secret`, texts(secret)));
  if (pagination !== null) details.push(argument(code`paging`, pagingFacts(pagination, imports)));
  return call(imports.knownValue("Operation"), details);
}
function pathTemplate({ path }) {
  return path.map((part) => "literal" in part ? part.literal : `{${part.parameter}}`).join("");
}
function memberTemplate({ path, input }) {
  const memberOf = (name) => input.parameters.find((parameter2) => parameter2.in === "path" && parameter2.wireName === name)?.member ?? name;
  return path.map((part) => "literal" in part ? part.literal : `{${memberOf(part.parameter)}}`).join("");
}
function securityOf(security) {
  const sets = security.map((set) => set.map(({ credential }) => credential));
  return sets.every((set) => set.length === 0) ? null : tupleOf(sets.map(texts));
}
function scopesOf(security, { credentials }) {
  const unusual = security.map((set) => set.flatMap(({ credential: name, scopes: scopes2 }) => {
    const credential = credentials.find((one) => one.name.text === name);
    return credential?.kind !== "clientCredentials" || scopes2.join(" ") === credential.scopes.join(" ") ? [] : [[stringLiteral(name), stringLiteral(scopes2.join(" "))]];
  }));
  return unusual.every((set) => set.length === 0) ? null : tupleOf(unusual.map((set) => dictOf(set)));
}
function bodyDetails({ body, method: method2 }, imports) {
  const usual = BODY_METHODS.has(method2) ? "json" : "none";
  if (body === null) return usual === "none" ? [] : [argument(code`body`, stringLiteral("none"))];
  const details = [];
  if (body.kind !== usual || body.bare === true) details.push(argument(code`body`, stringLiteral(body.kind)));
  if (body.kind !== usual && !body.required && body.shape.kind === "members") details.push(argument(code`optional`, code`True`));
  if (body.needs !== void 0) details.push(argument(code`needs`, texts(body.needs)));
  if (body.shape.kind === "whole") details.push(argument(code`body_member`, stringLiteral(body.shape.member)));
  if (body.contentType !== CONTENT_TYPES[body.kind]) details.push(argument(code`content_type`, stringLiteral(body.contentType)));
  const parts2 = Object.entries(body.encoding).flatMap(([field, how]) => {
    const facts = partDetails(how);
    return facts.length === 0 ? [] : [[stringLiteral(field), call(imports.knownValue("Part"), facts)]];
  });
  if (parts2.length > 0) details.push(argument(code`parts`, dictOf(parts2)));
  return details;
}
function partDetails({ contentType, style, explode, allowReserved, headers }) {
  const details = [];
  if (contentType !== null) details.push(argument(code`content_type`, stringLiteral(contentType)));
  if (style !== null) details.push(argument(code`style`, stringLiteral(style)));
  if (explode !== null) details.push(argument(code`explode`, literal(explode)));
  if (allowReserved) details.push(argument(code`allow_reserved`, code`True`));
  const named2 = Object.entries(headers).map(([wireName, member]) => [stringLiteral(wireName), stringLiteral(member)]);
  if (named2.length > 0) details.push(argument(code`headers`, dictOf(named2)));
  return details;
}
function parameterEntry(parameter2, { body }, imports) {
  const { member, wireName, style, explode, allowReserved, contentType, alsoBody, isStructure = false } = parameter2;
  const details = [stringLiteral(parameter2.in)];
  const usualStyle = parameter2.in === "path" || parameter2.in === "header" ? "simple" : "form";
  if (wireName !== member && (parameter2.in !== "path" || style === "matrix")) details.push(stringLiteral(wireName));
  if (style !== usualStyle || isStructure) details.push(argument(code`style`, stringLiteral(style)));
  if (explode !== (style === "form" || style === "brackets" || style === "cookie")) details.push(argument(code`explode`, literal(explode)));
  if (allowReserved) details.push(argument(code`allow_reserved`, code`True`));
  if (contentType !== null) details.push(argument(code`content_type`, stringLiteral(contentType)));
  if (alsoBody) details.push(argument(code`also_body`, code`True`));
  const found = parameter2.in === "path" || parameter2.in === "query" && body === null;
  return found && details.length === 1 ? [] : [[stringLiteral(member), call(imports.knownValue("Parameter"), details)]];
}

// languages/python/docs.ts
var QUOTES = '"""';
function docstring(paragraphs, indent, sections = []) {
  const made2 = docstringOf(paragraphs, indent, sections, QUOTES.length);
  return made2 === null || made2.includes("\n") || indent + columns(made2) <= WIDTH ? made2 : docstringOf(paragraphs, indent, sections, 2 * QUOTES.length + 1);
}
function docstringOf(paragraphs, indent, sections, quotes) {
  const blocks = [
    // The quotes stand in front of the first line.
    ...paragraphs.map((paragraph, index) => lines(paragraph, WIDTH - indent - (index === 0 ? quotes : 0))),
    ...sections.filter(({ entries }) => entries.length > 0).map(({ title, entries }) => [`${title}:`, ...entries.flatMap((entry) => entryLines(entry, indent))])
  ].filter((block) => block.length > 0);
  const [first, ...rest] = blocks.flatMap((block, index) => index === 0 ? block : ["", ...block]);
  if (first === void 0) return null;
  const begun2 = first.startsWith('"') ? ` ${first}` : first;
  const line = `${QUOTES}${begun2}${begun2.endsWith('"') ? " " : ""}${QUOTES}`;
  if (rest.length === 0) return trusted(line);
  const margin = " ".repeat(indent);
  return trusted([`${QUOTES}${begun2}`, ...moved(rest).map((text2) => text2 === "" ? "" : `${margin}${text2}`), `${margin}${QUOTES}`].join("\n"));
}
function comment(text2) {
  return trusted(visible(text2.replace(NEWLINES, " ")).replace(/coding(?=[:=])/g, "coding "));
}
function operationSource(method2, path) {
  return `\`\`${method2} ${path.replaceAll("`", "'")}\`\``;
}
function entryLines({ name, text: text2 }, indent) {
  const label = name === null ? "" : `${name}: `;
  const [first = "", ...rest] = lines(`${label}${text2}`, WIDTH - indent - 8);
  return [`    ${first}`, ...rest.map((line) => line === "" ? "" : `        ${line}`)];
}
function moved(rest) {
  const margins = rest.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
  const least = Math.min(...margins);
  return margins.length === 0 ? rest : rest.map((line) => line.slice(Math.min(least, line.length)));
}
function lines(text2, width) {
  return wrapped(text2, width).map(encoded);
}
var OBEYED = /^(\s*)(?=>>>|\.\. |#\s*(?:flake8|fmt|isort|mypy|noqa|nosec|pragma|pylint|pyright|ruff|type|yapf|-\*-)(?![a-z]))/i;
function encoded(line) {
  return visible(line).replace(OBEYED, "$1\\").replaceAll("\\", "\\\\").replace(/"{3,}/g, (run) => "'".repeat(run.length)).trimEnd();
}
function visible(text2) {
  return text2.replace(/\p{Surrogate}/gu, "\uFFFD").replace(HIDDEN, "");
}

// languages/python/names.ts
var LETTER = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u0131\\u0134-\\u013e\\u0141-\\u0148\\u014a-\\u017e\\u0388-\\u038a\\u038e-\\u03a1\\u03a3-\\u03ce\\u0400-\\u0481\\u048a-\\u052f\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fef\\uac00-\\ud7a3";
var UNSPELLED = new RegExp(`[^${LETTER}0-9_]`, "gu");
var IDENTIFIER = new RegExp(`^[${LETTER}][${LETTER}0-9_]*$`);
var KEYWORDS = [
  "False",
  "None",
  "True",
  "and",
  "as",
  "assert",
  "async",
  "await",
  "break",
  "class",
  "continue",
  "def",
  "del",
  "elif",
  "else",
  "except",
  "finally",
  "for",
  "from",
  "global",
  "if",
  "import",
  "in",
  "is",
  "lambda",
  "nonlocal",
  "not",
  "or",
  "pass",
  "raise",
  "return",
  "try",
  "while",
  "with",
  "yield"
];
var BUILT_INS = [
  "ArithmeticError",
  "AssertionError",
  "AttributeError",
  "BaseException",
  "BaseExceptionGroup",
  "BlockingIOError",
  "BrokenPipeError",
  "BufferError",
  "BytesWarning",
  "ChildProcessError",
  "ConnectionAbortedError",
  "ConnectionError",
  "ConnectionRefusedError",
  "ConnectionResetError",
  "DeprecationWarning",
  "EOFError",
  "Ellipsis",
  "EncodingWarning",
  "EnvironmentError",
  "Exception",
  "ExceptionGroup",
  "FileExistsError",
  "FileNotFoundError",
  "FloatingPointError",
  "FutureWarning",
  "GeneratorExit",
  "IOError",
  "ImportError",
  "ImportWarning",
  "IndentationError",
  "IndexError",
  "InterruptedError",
  "IsADirectoryError",
  "KeyError",
  "KeyboardInterrupt",
  "LookupError",
  "MemoryError",
  "ModuleNotFoundError",
  "NameError",
  "NotADirectoryError",
  "NotImplemented",
  "NotImplementedError",
  "OSError",
  "OverflowError",
  "PendingDeprecationWarning",
  "PermissionError",
  "ProcessLookupError",
  "PythonFinalizationError",
  "RecursionError",
  "ReferenceError",
  "ResourceWarning",
  "RuntimeError",
  "RuntimeWarning",
  "StopAsyncIteration",
  "StopIteration",
  "SyntaxError",
  "SyntaxWarning",
  "SystemError",
  "SystemExit",
  "TabError",
  "TimeoutError",
  "TypeError",
  "UnboundLocalError",
  "UnicodeDecodeError",
  "UnicodeEncodeError",
  "UnicodeError",
  "UnicodeTranslateError",
  "UnicodeWarning",
  "UserWarning",
  "ValueError",
  "Warning",
  "ZeroDivisionError"
];
var IMPORTED = [
  "Any",
  "AsyncIterator",
  "Awaitable",
  "Callable",
  "Iterator",
  "Literal",
  "Mapping",
  "Sequence",
  "Never",
  "NotRequired",
  "Path",
  "Self",
  "TYPE_CHECKING",
  "TypeAlias",
  "TypedDict",
  "AddressPages",
  "AsyncClient",
  "AsyncGroup",
  "Client",
  "ClientSettings",
  "CountedPages",
  "CursorPages",
  "EnvelopeFields",
  "Group",
  "LinkPages",
  "Elsewhere",
  "NOT_GIVEN",
  "NotGiven",
  "Operation",
  "OptionRule",
  "Parameter",
  "Part",
  "SETTINGS"
];
var AMBIGUOUS = ["I", "O", "l"];
var MEMBERS = ["close", "request", "login", "self"];
var ARGUMENTS = ["self", "request_options"];
function isIdentifier(text2) {
  return IDENTIFIER.test(text2) && !KEYWORDS.includes(text2) && text2.normalize("NFKC") === text2;
}
function isMemberName(text2) {
  if (AMBIGUOUS.includes(text2)) return false;
  return isIdentifier(text2) || /^_[A-Za-z0-9][A-Za-z0-9_]*$/.test(text2) && !/^__/.test(text2);
}
function tell(report, { what, spelled, chosen: chosen2, at }) {
  if (chosen2 === spelled) return;
  report.decide({ subject: "names", what, at, chosen: chosen2, why: chosen2 === `${spelled}_` ? "means something else in Python" : "not an identifier" });
}
function tellType(report, name, chosen2, at) {
  const isWritten = chosen2.replace(/_$/, "") === name.text;
  tell(report, { what: `type ${JSON.stringify(name.text)}`, spelled: isWritten ? name.text : pascalCase(visible2(name.words)), chosen: chosen2, at });
}
function tellMethod(report, name, chosen2, at) {
  tell(report, { what: JSON.stringify(name.text), spelled: snakeCase(visible2(name.words)), chosen: chosen2, at });
}
function typeIdentifier(name) {
  return /^[A-Z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(pascalCase(visible2(name.words)), "Type");
}
function functionIdentifier(name) {
  return snake(name.words, "call");
}
function argumentIdentifier(name) {
  const identifier2 = snake(name.words, "argument");
  return [...ARGUMENTS, ...KEYWORDS, ...AMBIGUOUS].includes(identifier2) ? `${identifier2}_` : identifier2;
}
function identifier(text2) {
  if (!/^_{0,2}[\p{L}][\p{L}\p{N}_]*$/u.test(text2) || !isIdentifier(text2.replace(/^_+/, ""))) throw new Error(`not an identifier: ${JSON.stringify(text2)}`);
  return trusted(text2);
}
function constantIdentifier(method2) {
  return identifier(`_${method2.replace(/_$/, "").toUpperCase()}`);
}
var LONGEST_MODULE_NAME = 120;
function moduleName(words2) {
  const spelled = snakeCase(words2).toLowerCase().replace(/[^a-z0-9_]/gu, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  const name = spelled.slice(0, LONGEST_MODULE_NAME).replace(/_+$/, "").replace(/^(?=\d)/, "n");
  if (name === "") return "default";
  const taken = KEYWORDS.includes(name) || /^(?:con|prn|aux|nul|com\d|lpt\d|client|login|settings|models)$|_models$/.test(name);
  return taken ? `${name}_operations` : name;
}
function isModuleName(text2) {
  return /^[a-z][a-z0-9_]*$/.test(text2) && !KEYWORDS.includes(text2);
}
function typeScope(report, taken) {
  return new Scope(report, { reserved: [...KEYWORDS, ...AMBIGUOUS, ...BUILT_INS, ...IMPORTED, ...taken] });
}
function methodScope(report, taken) {
  return new Scope(report, { reserved: [...KEYWORDS, ...AMBIGUOUS, ...MEMBERS, ...taken] });
}
function snake(words2, otherwise) {
  return checked(snakeCase(visible2(words2)), otherwise, KEYWORDS);
}
function visible2(words2) {
  return words2.map((word) => word.replace(/\p{Default_Ignorable_Code_Point}/gu, "")).filter((word) => word !== "");
}
function checked(text2, word, allowed = []) {
  const spelled = text2.replace(UNSPELLED, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  if (isIdentifier(spelled) || allowed.includes(spelled)) return spelled;
  const prefixed = /^\d/.test(spelled) ? `n${spelled}` : "";
  return isIdentifier(prefixed) ? prefixed : word;
}
function claimed(wanted, taken) {
  let chosen2 = wanted;
  for (let count = 2; taken.has(chosen2); count += 1) chosen2 = `${wanted}_${count}`;
  taken.add(chosen2);
  return chosen2;
}

// languages/python/types.ts
var DEEPEST = 50;
function typeOf(type, context) {
  const plain = plainType(type, context);
  if (!type.nullable || isAnything(plain)) return plain;
  return unionOf([plain, code`None`]);
}
function isAnything(expression) {
  return expression === "Any";
}
function builtIn(name, { hidden, imports }) {
  return hidden?.has(name) === true ? code`${imports.whole("builtins")}.${trusted(name)}` : trusted(name);
}
function known(name, { imports, running }) {
  return running === true ? imports.knownValue(name) : imports.knownType(name);
}
function plainType(type, around) {
  const context = innerTypes(type).length === 0 ? around : { ...around, depth: (around.depth ?? 0) + 1 };
  if ((context.depth ?? 0) > DEEPEST) return known("Any", context);
  switch (type.kind) {
    case "primitive":
      return primitiveType(type.primitive, context);
    case "literal":
      return valuesType([type.value], context);
    case "ref":
      return refType(type.name, type.open, context);
    case "choice":
      return type.open ? openType(valuesType(type.values, context), kindsOf(type.values), context) : valuesType(type.values, context);
    case "array":
      return subscript(builtIn("list", context), [typeOf(type.items, context)]);
    case "tuple": {
      const items = innerTypes(type);
      return subscript(builtIn("list", context), [items.length === 0 ? known("Never", context) : orAnything(items, context)]);
    }
    case "map":
      return subscript(builtIn("dict", context), [builtIn("str", context), typeOf(type.values, context)]);
    case "union":
      return type.variants.length === 0 ? known("Never", context) : orAnything(type.variants, context);
    case "intersection":
      return intersectionType(type.parts, context);
  }
}
function orAnything(parts2, context) {
  const possible = parts2.filter((part) => !isNever(part));
  return parts2.some(saysAnything) ? known("Any", context) : unionOf((possible.length === 0 ? parts2 : possible).map((part) => typeOf(part, context)));
}
function isNever(type) {
  return type.kind === "primitive" && type.primitive === "never";
}
function saysAnything(type) {
  if (type.kind === "union") return type.variants.some(saysAnything);
  if (type.kind === "intersection") return telling(type.parts).every(saysAnything) && telling(type.parts).length < 2;
  return isUnknown(type);
}
function isUnknown(type) {
  return type.kind === "primitive" && type.primitive === "unknown";
}
function telling(parts2) {
  return parts2.filter((part) => !isUnknown(part));
}
function intersectionType(parts2, context) {
  const [only, ...others] = telling(parts2);
  if (only !== void 0 && others.length === 0) return typeOf(only, context);
  return only === void 0 ? known("Any", context) : subscript(builtIn("dict", context), [builtIn("str", context), known("Any", context)]);
}
function primitiveType(primitive, context) {
  switch (primitive) {
    case "string":
      return builtIn("str", context);
    case "number":
      return builtIn("float", context);
    case "integer":
      return builtIn("int", context);
    case "boolean":
      return builtIn("bool", context);
    case "null":
      return code`None`;
    case "unknown":
      return known("Any", context);
    case "never":
      return known("Never", context);
    case "binary":
      return context.input ? known("BinaryInput", context) : builtIn("bytes", context);
  }
}
function refType(name, open, context) {
  const planned = context.types.get(name);
  if (planned === void 0) throw new Error(`the model refers to a type that it does not declare: ${JSON.stringify(name)}`);
  const { declaration, identifier: identifier2, module } = planned;
  const reference = context.imports.type(identifier2, module);
  if (!open || declaration.kind !== "choice") return reference;
  return openType(reference, kindsOf(declaration.values.map(({ value }) => value)), context);
}
function kindsOf(values2) {
  const kinds = values2.flatMap((value) => {
    if (value === null) return [];
    if (typeof value === "number") return [Number.isInteger(value) ? "int" : "float"];
    return [typeof value === "boolean" ? "bool" : "str"];
  });
  return kinds.length === 0 ? ["str"] : [...new Set(kinds)];
}
function openType(known3, kinds, context) {
  return unionOf([known3, ...kinds.map((kind) => builtIn(kind, context))]);
}
function valuesType(values2, context) {
  const exact = values2.filter((value) => typeof value !== "number" || Number.isInteger(value)).map((value) => value === 0 ? 0 : value);
  const parts2 = [];
  if (exact.length > 0) parts2.push(subscript(known("Literal", context), [...new Set(exact.map((value) => literal(value)))]));
  if (exact.length < values2.length) parts2.push(builtIn("float", context));
  return parts2.length === 0 ? known("Never", context) : unionOf(parts2);
}
function declarationsOf(roots, types) {
  const found = /* @__PURE__ */ new Set();
  const open = [...roots];
  for (let type = open.pop(); type !== void 0; type = open.pop()) {
    open.push(...innerTypes(type));
    const declaration = type.kind === "ref" ? types.get(type.name)?.declaration : void 0;
    if (declaration === void 0 || found.has(declaration)) continue;
    found.add(declaration);
    if (declaration.kind === "alias") open.push(declaration.type);
    if (declaration.kind === "object") open.push(...declaration.fields.map((field) => field.type), ...declaration.additional === null ? [] : [declaration.additional]);
  }
  return found;
}
function namesDeclarations(type) {
  return type.kind === "ref" || innerTypes(type).some(namesDeclarations);
}
function nesting(type) {
  const inner2 = innerTypes(type).map(nesting);
  return inner2.length === 0 ? 0 : 1 + Math.max(...inner2);
}

// languages/python/further-members.ts
function furtherMembers(inputType, named2, { types }) {
  const declaration = inputType === null ? void 0 : types.get(inputType)?.declaration;
  const values2 = declaration?.kind === "object" ? declaration.additional : null;
  if (declaration === void 0 || values2 === null || isNever(values2)) return null;
  const name = claimed("body", new Set(named2.map((one) => String(one.name))));
  const field = {
    name: { text: name, words: [name] },
    docs: { summary: named2.length === 0 ? "The body: its members by their names." : "Members of the body that have no argument, by their names.", description: "", externalUrl: null },
    type: { kind: "map", values: values2, nullable: false },
    required: false,
    default: void 0,
    deprecated: false,
    secret: false,
    limits: {},
    at: declaration.at
  };
  return { name: identifier(name), field };
}
function membersOf(named2, further) {
  const entries = named2.map(({ name, field }) => [stringLiteral(field.name.text), name]);
  if (further === null) return dictOf(entries);
  return entries.length === 0 ? code`${further.name} or {}` : dictOf(entries, code`**(${further.name} or {})`);
}

// languages/python/imports.ts
var MODULES = {
  Any: "typing",
  Literal: "typing",
  Never: "typing",
  NotRequired: "typing",
  TypeAlias: "typing",
  overload: "typing",
  AsyncIterator: "collections.abc",
  Awaitable: "collections.abc",
  Callable: "collections.abc",
  Iterator: "collections.abc",
  Mapping: "collections.abc",
  Path: "pathlib",
  AddressPages: "_runtime/addressed_pages",
  LinkPages: "_runtime/addressed_pages",
  AsyncClient: "_runtime/client",
  Client: "_runtime/client",
  RequestOptions: "_runtime/core",
  CountedPages: "_runtime/counted_pages",
  CursorPages: "_runtime/cursor_pages",
  AsyncGroup: "_runtime/group",
  Group: "_runtime/group",
  NOT_GIVEN: "_runtime/not_given",
  NotGiven: "_runtime/not_given",
  Elsewhere: "_runtime/operation",
  Operation: "_runtime/operation",
  Parameter: "_runtime/operation",
  Part: "_runtime/operation",
  ClientSettings: "_runtime/settings",
  EnvelopeFields: "_runtime/settings",
  OptionRule: "_runtime/settings",
  BinaryInput: "_runtime/files",
  AsyncItemStream: "_runtime/stream_answer",
  ItemStream: "_runtime/stream_answer",
  ServerSentEvent: "_runtime/stream_reader",
  Envelope: "envelope",
  Accepted: "_runtime/call_result",
  CallResult: "_runtime/call_result",
  Refused: "_runtime/call_result",
  RedirectStatus: "_runtime/call_result",
  ClientErrorStatus: "_runtime/call_result",
  ServerErrorStatus: "_runtime/call_result",
  StatusResult: "_runtime/call_result",
  Unanswered: "_runtime/call_result",
  Hooks: "_runtime/hooks",
  TypedDict: "_runtime/typed_dict",
  Transport: "_runtime/transport",
  Sequence: "collections.abc"
};
var Imports = class {
  #module;
  #types = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #whole = /* @__PURE__ */ new Set();
  /** `module`: path of the importing module below the package. */
  constructor(module) {
    this.#module = module;
  }
  /** Needed when types are checked, not when the program runs. */
  type(name, module) {
    return this.#named(this.#types, name, module);
  }
  value(name, module) {
    return this.#named(this.#values, name, module);
  }
  knownType(name) {
    return this.type(name, MODULES[name]);
  }
  knownValue(name) {
    return this.value(name, MODULES[name]);
  }
  /** `import builtins` */
  whole(module) {
    this.#whole.add(module);
    return trusted(module);
  }
  /** What stands at the top of the file, and, indented, under `if TYPE_CHECKING:`; null for nothing. */
  sections() {
    const named2 = this.#typesAlone();
    const values2 = new Map(this.#values);
    if (named2.size > 0 || this.#whole.size > 0) values2.set("typing", /* @__PURE__ */ new Set([...values2.get("typing") ?? [], "TYPE_CHECKING"]));
    return { importLines: this.#lines(values2, /* @__PURE__ */ new Set(), 0), typeImportLines: this.#lines(named2, this.#whole, 4) };
  }
  /** What is no value too. */
  #typesAlone() {
    const types = [...this.#types].map(([module, names2]) => [module, new Set([...names2].filter((name) => this.#values.get(module)?.has(name) !== true))]);
    return new Map(types.filter(([, names2]) => names2.size > 0));
  }
  /**
   * What stands at the top of a module of types, and at its end: libraries that read types when a program runs look for their names in the module, and those of modules that need each other are there by then.
   * `TypedDict` is imported by the template: in the functional form, linters find names in quotes only where they see that it is that of `typing`.
   */
  sectionsOfTypes() {
    const values2 = new Map(this.#values);
    const hasDictionaries = values2.delete(MODULES.TypedDict);
    return { importLines: this.#lines(values2, new Set(hasDictionaries ? ["sys"] : []), 0), hasDictionaries, laterImportLines: this.#lines(this.#typesAlone(), this.#whole, 0) };
  }
  #lines(names2, whole2, indent) {
    const margin = trusted(" ".repeat(indent));
    const statements = this.#statements(names2, whole2, indent).map((line) => line === "" ? line : code`${margin}${line}`);
    return statements.length === 0 ? null : joined(statements, code`\n`);
  }
  /** A group of lines for the standard library, libraries, and the package itself, with an empty line between. */
  #statements(names2, whole2, indent) {
    const outside = (module) => STANDARD.has(module) || LIBRARIES.has(module);
    const from = [...names2].sort(([left], [right]) => natural(left, right));
    const statement = ([module, imported]) => importStatement(outside(module) ? trusted(module) : relative(this.#module, module), imported, indent);
    const groups = [STANDARD, LIBRARIES].map((modules) => [
      ...[...whole2].filter((module) => modules.has(module)).sort(natural).map((module) => code`import ${trusted(module)}`),
      ...from.filter(([module]) => modules.has(module)).map(statement)
    ]);
    const own = from.filter(([module]) => !outside(module)).map((entry) => ({ text: statement(entry), path: relative(this.#module, entry[0]) }));
    const sorted = own.sort((left, right) => dots(right.path) - dots(left.path) || natural(left.path, right.path)).map(({ text: text2 }) => text2);
    return [...groups, sorted].filter((group) => group.length > 0).flatMap((group, index) => index === 0 ? group : [code``, ...group]);
  }
  #named(names2, name, module) {
    if (module !== this.#module) {
      const known3 = names2.get(module) ?? /* @__PURE__ */ new Set();
      names2.set(module, known3.add(name));
    }
    return name === "NOT_GIVEN" ? trusted(name) : identifier(name);
  }
};
var STANDARD = /* @__PURE__ */ new Set(["builtins", "collections.abc", "datetime", "enum", "importlib", "pathlib", "ssl", "sys", "typing", "uuid"]);
var LIBRARIES = /* @__PURE__ */ new Set(["httpx"]);
function importStatement(module, names2, indent) {
  const sorted = [...names2].sort(byMember).map((name) => trusted(name));
  const line = code`from ${module} import ${joined(sorted, code`, `)}`;
  if (indent + columns(line) <= WIDTH) return line;
  const margin = trusted(" ".repeat(indent));
  return code`from ${module} import (\n${joined(sorted.map((name) => code`${margin}    ${name},\n`), code``)}${margin})`;
}
function relative(from, to) {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = `${".".repeat(here.length - shared + 1)}${there.slice(shared).join(".")}`;
  if (!/^\.+[\w.]+$/.test(path)) throw new Error(`not a module: ${JSON.stringify(path)}`);
  return trusted(path);
}
function dots(path) {
  return /^\.*/.exec(path)?.[0].length ?? 0;
}
function byMember(left, right) {
  return kindOf(left) - kindOf(right) || natural(left, right);
}
function byExport(left, right) {
  return kindOf(left) - kindOf(right) || parts(left, right);
}
function kindOf(name) {
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase() ? 0 : /^\p{Lu}/u.test(name) ? 1 : 2;
}
function natural(left, right) {
  return parts(left.toLowerCase(), right.toLowerCase()) || parts(left, right);
}
function parts(left, right) {
  const ours = left.match(/\d+|\D/g) ?? [];
  const theirs = right.match(/\d+|\D/g) ?? [];
  for (let index = 0; index < Math.min(ours.length, theirs.length); index += 1) {
    const [one = "", other = ""] = [ours[index], theirs[index]];
    if (/^\d/.test(one) && /^\d/.test(other) && Number(one) !== Number(other)) return Number(one) - Number(other);
    if (one !== other) return one < other ? -1 : 1;
  }
  return ours.length - theirs.length;
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// languages/python/refusals.ts
var RANGES = ["3XX", "4XX", "5XX"];
function refusalsOf(answer, context) {
  const errors = "errors" in answer ? answer.errors : [];
  const isUsualNeeded = !RANGES.every((range) => errors.some(({ status }) => status === range));
  const typed2 = errors.filter(({ status }) => status !== "default" || isUsualNeeded).map(({ status, type }) => ({ status, type: typeOf(type, context) }));
  const usual = typed2.filter(({ status }) => status === "default").map(({ type }) => type);
  const restText = usual.length > 0 ? flat(unionOf(usual)) : "Any";
  const ranges = RANGES.filter((range) => typed2.some(({ status, type }) => status === range && flat(type) !== restText));
  const own = typed2.filter(({ status, type }) => /^[345]\d\d$/.test(status) && (flat(type) !== restText || ranges.some((range) => range[0] === status[0])));
  const without = own.map(({ status }) => Number(status));
  const described = [...own, ...typed2.filter(({ status }) => ranges.some((range) => range === status))];
  const types = new Map(described.map(({ type }) => [flat(type), type]));
  const named2 = [...types].map(([text2, type]) => {
    const statuses = described.filter((one) => flat(one.type) === text2).map(({ status }) => status);
    return { type, statuses: { codes: statuses.filter((status) => !status.endsWith("XX")).map(Number), ranges: ranges.filter((range) => statuses.includes(range)), without } };
  });
  const left = RANGES.filter((range) => !ranges.includes(range));
  if (left.length === 0) return { named: named2, rest: null };
  return { named: named2, rest: { type: usual.length > 0 ? unionOf(usual) : context.imports.knownType("Any"), statuses: { codes: [], ranges: left, without } } };
}

// languages/python/statuses.ts
var REGISTERED = {
  "3XX": { name: "RedirectStatus", codes: [300, 301, 302, 303, 304, 305, 307, 308] },
  "4XX": { name: "ClientErrorStatus", codes: [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451] },
  "5XX": { name: "ServerErrorStatus", codes: [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511] }
};
var MODULE = "_statuses";
var CODES_OF_A_LINE = 20;
function statusType({ codes, ranges, without }, { imports }) {
  const known3 = codes.length > 0 ? [subscript(imports.knownType("Literal"), codes.map((status) => literal(status)))] : [];
  const left = remainders(ranges, without);
  const whole2 = ranges.filter((range) => left.every((one) => !one.ranges.includes(range))).map((range) => imports.knownType(REGISTERED[range].name));
  return unionOf([...known3, ...whole2, ...left.map(({ name }) => imports.type(name, MODULE))]);
}
function remainders(ranges, without) {
  const sets = ranges.length === RANGES.length ? [{ name: "ErrorStatus", ranges }] : ranges.map((range) => ({ name: REGISTERED[range].name, ranges: [range] }));
  return sets.flatMap(({ name, ranges: own }) => {
    const registered = own.flatMap((range) => REGISTERED[range].codes);
    const lost = registered.filter((status) => without.includes(status));
    return lost.length === 0 ? [] : [{ name: `${name}But_${lost.join("_")}`, ranges: own, codes: registered.filter((status) => !lost.includes(status)) }];
  });
}
function statusesFile({ clients, types }) {
  const imports = new Imports(MODULE);
  const context = { types, imports: new Imports(""), input: false };
  const named2 = clients.flatMap(({ client }) => remaindersOf(client, context));
  const distinct = [...new Map(named2.map((one) => [one.name, one])).values()].sort((left, right) => left.name < right.name ? -1 : 1);
  if (distinct.length === 0) return null;
  const declarations = distinct.map(({ name, codes }, index) => ({ isApart: index > 0, isClass: false, name: identifier(name), docs: null, head: code``, fields: [], value: aliased(name, codes, imports) }));
  return { module: MODULE, sources: clients.map(({ client }) => client.source).sort(), template: "models", view: { ...imports.sectionsOfTypes(), declarations } };
}
function remaindersOf({ results, groups }, context) {
  if (results !== "result") return [];
  const operations = groups.flatMap((group) => group.operations);
  return operations.flatMap(({ answer }) => {
    const { named: named2, rest } = refusalsOf(answer, context);
    return [...named2, ...rest === null ? [] : [rest]].flatMap(({ statuses }) => remainders(statuses.ranges, statuses.without));
  });
}
function aliased(name, codes, imports) {
  const label = code`: ${imports.knownValue("TypeAlias")} = `;
  const lines2 = Array.from({ length: Math.ceil(codes.length / CODES_OF_A_LINE) }, (_, index) => codes.slice(index * CODES_OF_A_LINE, (index + 1) * CODES_OF_A_LINE));
  const value = unionOf(lines2.map((line) => subscript(imports.knownValue("Literal"), line.map((status) => literal(status)))));
  return code`${label}${laidOut(value, { indent: 0, before: name.length + label.length })}`;
}

// languages/python/outcome.ts
function resultType(operation, { results }, isAsync, context, streamed) {
  const { imports } = context;
  const received = { ...context, input: false };
  const data = streamed === void 0 ? dataType(operation.answer, isAsync, received) : streamType(code`bytes`, isAsync, received);
  if (results === "envelope") return subscript(imports.knownType("Envelope"), [data]);
  if (results === "throw") return data;
  return callResult(data, operation.answer, received);
}
function callResult(data, answer, context) {
  const { imports } = context;
  const { named: named2, rest } = refusalsOf(answer, context);
  if (rest !== null && named2.length === 0) return subscript(imports.knownType("CallResult"), [data, rest.type]);
  const refused = named2.map(({ statuses, type }) => subscript(imports.knownType("Refused"), [statusType(statuses, context), type]));
  if (rest === null) return unionOf([subscript(imports.knownType("Accepted"), [data]), ...refused, imports.knownType("Unanswered")]);
  return unionOf([subscript(imports.knownType("StatusResult"), [data, statusType(rest.statuses, context), rest.type]), ...refused]);
}
function dataType(answer, isAsync, context) {
  if (answer.kind === "none") return code`None`;
  if (answer.kind === "envelope") return answer.data === null ? code`None` : typeOf(answer.data, context);
  const type = typeOf(answer.type, context);
  if ("mayBeEmpty" in answer && flat(type) !== "Any") return unionOf([type, code`None`]);
  if (answer.kind !== "stream") return type;
  const { imports } = context;
  const item = answer.framing === "lines" || answer.framing === "sequence" ? type : subscript(imports.knownType("ServerSentEvent"), [type]);
  return streamType(item, isAsync, context);
}
function streamType(item, isAsync, { imports }) {
  return subscript(imports.knownType(isAsync ? "AsyncItemStream" : "ItemStream"), [item]);
}

// languages/python/field-docs.ts
function fieldText(field) {
  const usual = defaultText(field.default);
  const facts = [
    formatText(formatOf(field.type)),
    limitsText(field.limits),
    usual === null ? "" : `Default: \`${usual}\`.`,
    field.deprecated ? "Deprecated." : ""
  ].filter((text2) => text2 !== "").join(" ");
  const words2 = prose(field.docs).filter((text2) => text2 !== "");
  if (facts === "") return words2.join("\n\n");
  const [first] = words2;
  if (first === void 0) return facts;
  return words2.length === 1 && !first.includes("\n") ? `${sentence(first)} ${facts}` : [...words2, facts].join("\n\n");
}
function formatOf(type) {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}

// languages/python/method-names.ts
function methodNames(clients) {
  const found = /* @__PURE__ */ new Map();
  for (const { client, groups } of clients) {
    for (const { member, operations } of groups) {
      for (const { operation, name } of operations) {
        const own = client.methods === "grouped" ? `${member}.${name}` : name;
        found.set(operation.name.text, (found.get(operation.name.text) ?? /* @__PURE__ */ new Set()).add(own));
      }
    }
  }
  return new Map([...found].flatMap(([operation, names2]) => names2.size === 1 ? [...names2].map((name) => [operation, name]) : []));
}
function withMethods(text2, names2) {
  return text2.replace(/`(\w+)`/g, (span, name) => {
    const own = names2.get(name);
    return own === void 0 ? span : `\`${own}\``;
  });
}
function declarationWithMethods(declaration, methods) {
  const named2 = ({ docs: docs2 }) => ({ ...docs2, summary: withMethods(docs2.summary, methods), description: withMethods(docs2.description, methods) });
  const docs = named2(declaration);
  return declaration.kind === "object" ? { ...declaration, docs, fields: declaration.fields.map((field) => ({ ...field, docs: named2(field) })) } : { ...declaration, docs };
}

// languages/python/signature.ts
var UNCONFIRMED = "Known from a sister platform; this one may not serve it.";
function argumentsOf(inputType, { types }) {
  const declaration = inputType === null ? void 0 : types.get(inputType)?.declaration;
  const fields = declaration?.kind === "object" ? declaration.fields.filter(({ required: required2, type }) => required2 || !isNever(type)) : [];
  const taken = /* @__PURE__ */ new Set();
  const named2 = /* @__PURE__ */ new Map();
  const isChanged = ({ name }) => argumentIdentifier(name) !== name.text;
  for (const field of fields.toSorted((left, right) => Number(isChanged(left)) - Number(isChanged(right)) || compare(left.name.text, right.name.text))) {
    named2.set(field, claimed(argumentIdentifier(field.name), taken));
  }
  const all = fields.map((field) => ({ field, name: identifier(named2.get(field) ?? "") }));
  return [...all.filter(({ field }) => field.required), ...all.filter(({ field }) => !field.required)];
}
function headsOf(keyword2, name, given, result, { body, input }, context) {
  if (body?.needs === void 0 || input.required || !given.some(({ field }) => field.required)) return { head: definition(keyword2, name, given, result, context), overloads: [] };
  context.imports.knownValue("overload");
  const free2 = given.map((one) => ({ ...one, field: { ...one.field, required: false } }));
  return { head: definition(keyword2, name, free2, result, context), overloads: [[], given].map((some) => definition(keyword2, name, some, result, context, " ...")) };
}
function definition(keyword2, name, given, result, context, tail = "") {
  const { imports } = context;
  const items = [code`self`, code`*`];
  for (const { name: own, field } of given) {
    const type = argumentType(field, context);
    if (field.required) items.push(labelled(code`${own}: `, type));
    else items.push(labelled(code`${own}: `, unionOf([type, imports.knownType("NotGiven")]), code` = ${imports.knownValue("NOT_GIVEN")}`));
  }
  items.push(labelled(code`request_options: `, code`${imports.knownType("RequestOptions")} | None`, code` = None`));
  return headed(code`${keyword2} ${name}`, items, result, 4, tail);
}
var VALUES = /* @__PURE__ */ new Map([
  ["uuid", { module: "uuid", name: code`UUID` }],
  ["date", { module: "datetime", name: code`date` }],
  ["date-time", { module: "datetime", name: code`datetime` }]
]);
function argumentType({ type }, context) {
  const plain = typeOf(type, { ...context, input: true });
  const value = type.kind === "primitive" && type.primitive === "string" ? VALUES.get(type.format) : void 0;
  return value === void 0 || context.hidden?.has(value.module) === true ? plain : unionOf([plain, code`${context.imports.whole(value.module)}.${value.name}`]);
}
function headed(head, items, result, indent, tail = "") {
  const all = call(head, items);
  const line = code`${flat(all)} -> ${flat(result)}:${tail === "" ? code`` : code` ...`}`;
  if (indent + columns(line) <= WIDTH) return line;
  return code`${laidOut(all, { indent, before: indent, after: WIDTH })} -> ${typeof result === "string" ? result : laidOut(result, { indent, before: indent + 5, after: 1 + tail.length })}:${tail === "" ? code`` : code` ...`}`;
}
function itemType({ pagination }, context) {
  if (pagination === null) throw new Error("an operation without pages has no items");
  return typeOf(pagination.item, { ...context, input: false });
}
function operationDocs(operation, given, methods, note = "") {
  const { docs, deprecated, unconfirmed } = operation;
  const facts = [deprecated ? "Deprecated." : "", unconfirmed ? UNCONFIRMED : "", note, operationSource(operation.method, pathTemplate(operation)), serverText(operation, "``")];
  const names2 = withArguments(given, methods);
  return docstring([...methodProse(docs, names2), ...facts, seen(docs)], 8, argumentDocs(given, names2));
}
function variantDocs(variant, operation, of2, given, methods) {
  const place = `A short form of \`${of2}\`: ${operationSource(operation.method, pathTemplate(operation))}`;
  const names2 = withArguments(given, methods);
  return docstring([...methodProse(variant.docs, names2), operation.unconfirmed ? UNCONFIRMED : "", place, seen(variant.docs)], 8, argumentDocs(given, names2));
}
function aliasDocs(of2) {
  return docstring([`Deprecated: former name of \`${of2}\`.`], 8);
}
function seen({ externalUrl }) {
  return externalUrl === null ? "" : `See ${externalUrl}`;
}
function methodProse(docs, methods) {
  return prose(docs).map((text2) => withMethods(text2, methods));
}
function withArguments(given, methods) {
  const own = new Map(given.map(({ name, field }) => [field.name.text, name]));
  return { get: (name) => own.get(name) ?? methods.get(name) };
}
function argumentDocs(given, names2) {
  const numbered = new Set(given.filter(({ name, field }) => name !== argumentIdentifier(field.name)).map(({ field }) => argumentIdentifier(field.name)));
  const entries = given.map(({ name, field }) => {
    const isObvious = name === field.name.text || isTelling(name, field) && !numbered.has(name);
    return { name, text: [isObvious ? "" : `\`${field.name.text || '""'}\`.`, withMethods(fieldText(field), names2)].filter((text2) => text2 !== "").join(" ") };
  });
  return [{ title: "Args", entries: entries.filter(({ text: text2 }) => text2 !== "") }];
}
function isTelling(name, { name: { words: words2 } }) {
  return name.replace(/_$/, "") === words2.join("_");
}

// languages/python/variant.ts
function variantMembers(variant, given, packageText, imports) {
  const tree = variantTree(variant, packageText, {
    fixed: (value) => ({ value: valueOf(value), required: true }),
    member: (member) => {
      const argument2 = given.find(({ field }) => field.name.text === member);
      if (argument2 === void 0) throw new Error(`a variant without its member ${JSON.stringify(member)}`);
      return { value: argument2.name, required: argument2.field.required };
    }
  });
  return dictOf(entriesOf(tree, imports));
}
function entriesOf(tree, imports) {
  return [...tree].map(([name, value]) => [stringLiteral(name), value instanceof Map ? inner(value, imports) : value.value]);
}
function inner(tree, imports) {
  const members2 = dictOf(entriesOf(tree, imports));
  const isComplete = [...tree.values()].every((value) => value instanceof Map || value.required);
  return isComplete ? members2 : call(code`${imports.value("given", "_runtime/not_given")}`, [members2]);
}

// languages/python/calls.ts
function callsFile(group, client, plan) {
  const imports = new Imports(group.module);
  const hidden = new Set(group.operations.flatMap(({ name, aliases, variants, reading, streaming }) => [name, ...aliases, ...variants, ...reading === null ? [] : [reading.pages, reading.items], ...streaming === null ? [] : [streaming]]));
  const context = { types: plan.types, imports, input: true, hidden };
  const facts = group.operations.flatMap((planned) => factsOf(planned, client, plan, context)).map((text2) => ({ text: text2 }));
  const isGrouped = client.methods === "grouped";
  const calls = group.operations.map((planned) => plannedCall(planned, plan, client, context));
  const classes = [["sync", isGrouped ? "Group" : "Client"], ["async", isGrouped ? "AsyncGroup" : "AsyncClient"]].map(([kind, base]) => {
    const scene = { plan, client, context, isAsync: kind === "async" };
    return {
      head: classHead(identifier(group.classes[kind]), [imports.knownValue(base)]),
      docs: docstring([group.group.docs.summary === "" ? `Calls of \`${group.group.name.text}\`.` : group.group.docs.summary], 4),
      methods: calls.flatMap((one) => methodsOf(one, scene))
    };
  });
  const view = { ...imports.sections(), facts, classes };
  return { module: group.module, sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(), template: "calls", view };
}
function factsOf({ operation, name, variants }, client, plan, context) {
  const own = operation.variants.flatMap((variant, index) => {
    const variantName = variants[index];
    return variantName === void 0 || !provesOtherwise(variant, operation, client) ? [] : [factsLine(variantName, { ...operation, name: variant.name, security: variant.security }, client, plan, context)];
  });
  return [factsLine(name, operation, client, plan, context), ...own];
}
function provesOtherwise(variant, operation, client) {
  const written = (security) => [securityOf(security), scopesOf(security, client)].map((one) => one === null ? "" : flat(one)).join(" ");
  return written(variant.security) !== written(operation.security);
}
function factsLine(name, operation, client, plan, context) {
  const { imports } = context;
  const constant = constantIdentifier(name);
  const result = operation.answer.kind === "stream" ? imports.knownType("Any") : resultType(operation, client, false, { ...context, hidden: /* @__PURE__ */ new Set() });
  const type = subscript(imports.knownType("Operation"), [result]);
  return annotated(constant, type, descriptor(operation, client, plan, imports), 0);
}
function plannedCall(planned, { methods }, { results }, context) {
  const { operation, reading, streaming } = planned;
  const named2 = argumentsOf(operation.input.type, context);
  const further = furtherMembers(operation.input.type, named2, context);
  const given = further === null ? named2 : [...named2, further];
  const failure = `A failure raises \`${results === "envelope" ? "EnvelopeError" : "ApiError"}\`.`;
  const docs = (note) => operationDocs(operation, given, methods, note);
  const onward = {
    pages: reading === null ? null : docs(`Page after page, each asked for when it is wanted.${results === "throw" ? ` ${failure}` : " A failure is the last page."}`),
    items: reading === null ? null : docs(`Item after item, of page after page. ${failure}`),
    stream: streaming === null ? null : docs("The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of time and size end with the headers.")
  };
  return { planned, given, members: membersOf(named2, further), constant: constantIdentifier(planned.name), docs: docs(), onward };
}
function methodsOf(whole2, scene) {
  const { planned, given, members: members2, constant, docs } = whole2;
  const { operation, name, aliases, variants, reading, streaming } = planned;
  const { context, plan } = scene;
  const own = sendMethod(name, operation, given, members2, constant, docs, scene);
  const short = operation.variants.flatMap((variant, index) => {
    const variantName = variants[index];
    if (variantName === void 0) return [];
    const fewer = argumentsOf(variant.input, context);
    const packageText = `${plan.distribution}/${plan.package.version}`;
    const facts = provesOtherwise(variant, operation, scene.client) ? constantIdentifier(variantName) : constant;
    return [sendMethod(variantName, { ...operation, body: null }, fewer, variantMembers(variant, fewer, packageText, context.imports), facts, variantDocs(variant, operation, identifier(name), fewer, plan.methods), scene)];
  });
  const former = aliases.map((alias2) => aliasMethod(alias2, identifier(name), own, operation, given, scene));
  const pages = reading === null ? [] : [readingMethod(reading.pages, "pages", whole2, scene), readingMethod(reading.items, "items", whole2, scene)];
  const streams = streaming === null ? [] : [streamMethod(streaming, whole2, scene)];
  return [own, ...pages, ...streams, ...short, ...former];
}
function sendMethod(name, operation, given, members2, constant, docs, { client, context, isAsync }) {
  const result = resultType(operation, client, isAsync, context);
  const sent = call(code`${wait(isAsync)}self._send`, [constant, members2, code`request_options`]);
  const heads = headsOf(keyword(isAsync), identifier(name), given, result, operation, context);
  return { ...heads, docs, body: operation.answer.kind === "stream" ? typed(result, sent) : [returned(sent)] };
}
function streamMethod(name, { planned: { operation }, given, members: members2, constant, onward }, { client, context, isAsync }) {
  const result = resultType(operation, client, isAsync, context, "bytes");
  const sent = call(code`${wait(isAsync)}self._stream`, [constant, members2, code`request_options`]);
  return { ...headsOf(keyword(isAsync), identifier(name), given, result, operation, context), docs: onward.stream, body: typed(result, sent) };
}
function typed(result, sent) {
  return [annotated(code`answer`, result, sent, 8), code`return answer`];
}
function readingMethod(name, how, { planned: { operation }, given, members: members2, constant, onward }, { client, context, isAsync }) {
  const item = how === "pages" ? resultType(operation, client, isAsync, context) : itemType(operation, context);
  const result = subscript(context.imports.knownType(isAsync ? "AsyncIterator" : "Iterator"), [item]);
  return {
    ...headsOf(code`def`, identifier(name), given, result, operation, context),
    docs: onward[how],
    body: [returned(call(code`self.${how === "pages" ? code`_pages` : code`_items`}`, [constant, members2, code`request_options`]))]
  };
}
function aliasMethod(name, of2, { overloads, body }, operation, given, { client, context, isAsync }) {
  const handed = [...given.map((one) => argument(one.name, one.name)), argument(code`request_options`, code`request_options`)];
  return {
    ...headsOf(keyword(isAsync), identifier(name), given, resultType(operation, client, isAsync, context), operation, context),
    docs: aliasDocs(of2),
    // What may or may not be given fits none of several heads.
    body: overloads.length > 0 ? body : [returned(call(code`${wait(isAsync)}self.${of2}`, handed))]
  };
}
function returned(expression) {
  return code`return ${laidOut(expression, { indent: 8, before: 15 })}`;
}
function keyword(isAsync) {
  return isAsync ? code`async def` : code`def`;
}
function wait(isAsync) {
  return isAsync ? code`await ` : code``;
}

// languages/python/flows.ts
var text = () => code`str`;
var seconds = () => code`float`;
var whole = () => code`int`;
var yes = () => code`bool`;
var texts2 = ({ imports }) => subscript(imports.type("Sequence", "collections.abc"), [code`str`]);
var scopes = (types) => unionOf([code`str`, texts2(types)]);
var pairs = ({ imports }) => subscript(imports.knownType("Mapping"), [code`str`, code`str`]);
var values = (...all) => ({ imports }) => subscript(imports.knownType("Literal"), all);
var named = (type) => (types) => types.named(type);
var of = (name, module) => ({ imports }) => imports.type(name, `_runtime/identity/${module}`);
var orNone = (type) => (types) => unionOf([type(types), code`None`]);
var needed = (name, type) => ({ name, type, otherwise: null, isPositional: true });
var next = (name, type) => ({ name, type: orNone(type), otherwise: code`None`, isPositional: true });
var option = (name, type) => ({ name, type: orNone(type), otherwise: code`None`, isPositional: false });
var usually = (name, type, otherwise) => ({ name, type, otherwise, isPositional: false });
var method = values(code`"S256"`, code`"plain"`);
var hint = next("hint", values(code`"access_token"`, code`"refresh_token"`));
var tokensAndClaims = (types) => subscript(code`tuple`, [types.described("Tokens"), types.described("UserInfo")]);
var begun = [
  option("redirect_uri", text),
  option("scope", scopes),
  option("state", text),
  option("nonce", text),
  option("code_verifier", text)
];
var asked = [
  option("prompt", text),
  usually("forced", yes, code`False`),
  option("max_age", whole),
  option("acr_values", text),
  option("login_hint", text),
  option("lang", text),
  option("parameters", pairs)
];
var responseMode = values(code`"query"`, code`"fragment"`, code`"form_post"`, code`"web_message"`);
var leaving = [option("redirect_uri", text), option("id_token", text), option("state", text)];
var required = [option("scope", texts2), option("acr", text), option("permissions", texts2)];
var shape = (module, name, parameters2, result, summary, { takesLogin = true, isShaped = false } = {}) => ({ module, name, takesLogin, parameters: parameters2, result, isShaped, summary });
var SHAPES = {
  authorizeUrl: shape("authorize", "authorize_url", [...begun, option("code_challenge", text), option("response_mode", responseMode), ...asked], of("AuthorizeUrl", "authorize"), "Address that begins a login: a text with the state, the nonce and the PKCE verifier to keep until the browser comes back."),
  authorizationUrl: shape("authorize", "authorization_url", [needed("redirect_uri", text), option("state", text), option("scope", texts2), option("code_challenge", text), option("code_challenge_method", method), option("lang", text), option("extras_params", pairs)], text, "Address that begins a login; what is not given is not sent."),
  authorizationUrlOf: null,
  exchangeCode: shape("code", "exchange_code", [needed("code", text), option("redirect_uri", text), option("code_verifier", text), option("nonce", text), option("max_age", seconds)], named("Tokens"), "Exchanges a code for tokens; the ID token is verified."),
  codeForClaims: shape("call_shapes", "code_for_claims", [needed("code", text), needed("redirect_uri", text), option("code_verifier", text)], tokensAndClaims, "Exchanges a code for tokens, and for the verified claims of the ID token.", { isShaped: true }),
  refreshTokens: shape("refresh", "refresh_tokens", [needed("refresh_token", text), option("scope", scopes), option("subject", text)], named("Tokens"), "Exchanges a refresh token for fresh tokens; a new ID token is verified."),
  refreshForClaims: shape("call_shapes", "refresh_for_claims", [needed("refresh_token", text), option("scope", texts2)], tokensAndClaims, "Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token.", { isShaped: true }),
  clientCredentials: shape("client_credentials", "client_credentials", [needed("scope", scopes), option("client_id", text), option("client_secret", text), usually("method", values(code`"client_secret_post"`, code`"client_secret_basic"`), code`"client_secret_post"`)], named("Tokens"), "A token for the application itself."),
  idTokenClaims: shape("id_token", "id_token_claims", [needed("id_token", text), option("nonce", text), option("access_token", text), option("code", text), option("max_age", seconds), option("subject", text)], named("IdTokenClaims"), "Verifies an ID token and returns its claims."),
  accessTokenClaims: shape("access_token", "access_token_claims", [needed("access_token", text)], named("AccessTokenClaims"), "Verifies an access token that is a JWT and returns its claims."),
  validateAccessToken: shape("access_token", "validate_access_token", [needed("access_token", text), ...required], of("AccessTokenInfo", "access_token"), "Verifies an access token, and that it carries what is required."),
  validateAccessTokenFor: shape("call_shapes", "validate_access_token_for", [needed("access_token", text), ...required.map((one) => ({ ...one, name: `required_${one.name}` }))], named("AccessTokenInfo"), "Verifies an access token, and that it carries what is required: first scopes, then the level, then permissions.", { isShaped: true }),
  userInfo: shape("call_shapes", "user_info_of", [needed("access_token", text), option("subject", text)], (types) => types.described("UserInfo"), "Claims about the user of an access token, fresh from the provider.", { isShaped: true }),
  introspect: shape("introspect", "introspect", [needed("token", text), hint], of("TokenState", "introspect"), "What the provider knows of a token (RFC 7662)."),
  revoke: shape("revoke", "revoke", [needed("token", text), hint], () => code`None`, "Ends a token (RFC 7009)."),
  logoutUrl: shape("logout", "logout_url", leaving, text, "Address that ends the login at the provider."),
  logoutUrlTo: shape("call_shapes", "logout_url_to", [needed("redirect_uri", text)], text, "Address that ends the login at the provider; the browser goes on to the given one."),
  logoutUrlOf: null,
  startLogin: shape("redirects", "start_login", [option("return_to", text), option("request", of("WebRequest", "web_message")), ...begun, ...asked], of("WebResponse", "web_message"), "Answers with a redirect to the provider and a sealed cookie that remembers the login."),
  finishLogin: shape("redirects", "finish_login", [needed("request", of("WebRequest", "web_message"))], of("FinishedLogin", "redirects"), "Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code."),
  startLogout: shape("redirects", "start_logout", [...leaving, usually("set_cookies", texts2, code`()`)], of("WebResponse", "web_message"), "Answers with a redirect that ends the login at the provider."),
  codeVerifier: shape("pkce", "code_verifier", [], text, "A new PKCE `code_verifier` (RFC 7636).", { takesLogin: false }),
  codeChallenge: shape("pkce", "code_challenge", [needed("verifier", text), { ...usually("method", method, code`"S256"`), isPositional: true }], text, "The PKCE `code_challenge` of a verifier (RFC 7636).", { takesLogin: false }),
  logoutTokenClaims: shape("logout_token", "logout_token_claims", [needed("logout_token", (types) => unionOf([code`str`, of("WebRequest", "web_message")(types)])), option("seen", ({ imports }) => subscript(imports.knownType("Callable"), [listOf([code`str`]), code`bool`]))], of("LogoutTokenClaims", "logout_token"), "Verifies a logout token that the provider's server posts, and returns its claims."),
  validateTicket1: shape("cas", "validate_ticket1", [needed("ticket", text), next("service", text)], of("Ticket1", "cas"), "Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI."),
  validateTicket2: shape("cas", "validate_ticket2", [needed("ticket", text), next("service", text), { ...usually("answer_format", values(code`"JSON"`, code`"XML"`), code`"JSON"`), isPositional: true }], of("Ticket2", "cas"), "Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect URI.")
};
function flowShape(flow) {
  return SHAPES[flow];
}
var LOGIN_TYPES = {
  Tokens: ["Tokens", "_runtime/identity/token_request"],
  IdTokenClaims: ["IdTokenClaims", "_runtime/identity/id_token"],
  UserInfo: ["UserInfo", "_runtime/identity/user_info"],
  AccessTokenInfo: ["AccessTokenInfo", "_runtime/identity/access_token"],
  AccessTokenClaims: ["AccessTokenClaims", "_runtime/identity/access_token"]
};

// languages/python/login-types.ts
function loginModule({ folder }) {
  return `${folder}/login`;
}
function namedType(type, described, planned, context) {
  const names2 = (planned.client.login?.types ?? []).filter((one) => one.type === type);
  const own = (described ? names2.find(({ shape: shape2 }) => shape2 !== null) : void 0) ?? names2.find(({ shape: shape2 }) => shape2 === null);
  if (own !== void 0) return context.imports.type(own.name, loginModule(planned));
  const [name, module] = runtimeType(type, planned.client.login);
  return context.imports.type(name, module);
}
function runtimeType(type, login) {
  const [name, module] = LOGIN_TYPES[type];
  return type === "AccessTokenInfo" && login?.subjectFormat === "uuid" ? ["UuidAccessTokenInfo", module] : [name, module];
}

// languages/python/login.ts
function loginParts(planned, plan, context, isAsync) {
  const { client: { login }, loginMethods } = planned;
  if (login === null) return null;
  const { imports } = context;
  const types = flowTypes(planned, context);
  const methods = new Map([...plan.methods, ...loginMethods.flatMap(({ name, method: method2 }) => method2.kind === "call" ? [[method2.operation, name]] : [])]);
  const scene = { planned, login, context, types, isAsync, methods };
  const audience = planned.options.find(({ option: option2 }) => option2.name.text === login.roles.audience);
  const given = [code`self._core`, imports.value("LOGIN", loginModule(planned)), ...audience === void 0 ? [] : [argument(code`any_audience`, code`${identifier(audience.argument)} is None`)]];
  return {
    made: [code`self.login = ${laidOut(call(imports.value("create_login", "_runtime/identity/create_login"), given), { indent: 8, before: 21 })}`],
    methods: loginMethods.map(({ name, method: method2 }) => method2.kind === "flow" ? flowMethod(name, method2.flow, scene) : callMethod(name, method2, scene))
  };
}
function flowTypes(planned, context) {
  return { imports: context.imports, named: (type) => namedType(type, false, planned, context), described: (type) => namedType(type, true, planned, context) };
}
function flowMethod(name, flow, scene) {
  const shape2 = flowShape(flow);
  if (shape2 === null) throw new Error(`${flow} is no method`);
  const { types, login, isAsync } = scene;
  const result = shape2.result(types);
  return {
    head: headed(code`${isAsync && shape2.takesLogin ? code`async def` : code`def`} ${identifier(name)}`, parametersOf(shape2, types), result, 4),
    docs: docstring([shape2.summary], 8, [raises(FLOW_CODES[flow], scene)]),
    body: bodyOf(callOf(shape2, scene), shape2, result, scene, login)
  };
}
function parametersOf({ parameters: parameters2 }, types) {
  const positional = parameters2.filter((one) => one.isPositional);
  const others = parameters2.filter((one) => !one.isPositional);
  return [code`self`, ...positional.map((one) => parameter(one, types)), ...others.length === 0 ? [] : [code`*`, ...others.map((one) => parameter(one, types))]];
}
function parameter({ name, type, otherwise }, types) {
  return labelled(code`${identifier(name)}: `, type(types), otherwise === null ? code`` : code` = ${otherwise}`);
}
function callOf({ module, name, takesLogin, parameters: parameters2 }, { types: { imports } }) {
  const callee = imports.value(name, `_runtime/identity/${module}`);
  const given = parameters2.map((one) => one.isPositional ? identifier(one.name) : argument(identifier(one.name), identifier(one.name)));
  return call(callee, [...takesLogin ? [code`self.login`] : [], ...given]);
}
function bodyOf(made2, { takesLogin, isShaped }, result, scene, _login) {
  const settled = !takesLogin ? made2 : driven(made2, scene);
  const isNothing = flat(result) === "None";
  if (!isShaped) return [code`${isNothing ? code`` : code`return `}${laidOut(settled, { indent: 8, before: isNothing ? 8 : 15 })}`];
  return [annotated(code`answer`, result, settled, 8), code`return answer`];
}
function driven(made2, { isAsync, types: { imports } }) {
  return isAsync ? labelled(code`await `, made2) : call(imports.value("run", "_runtime/running"), [made2]);
}
function callArgument({ member, argument: chosen2 }, operation, context) {
  return identifier(member === null ? "data" : argumentIdentifier(chosen2 ?? { text: member, words: memberWords(operation, member, context) }));
}
function callMethod(name, method2, scene) {
  const { planned, context, types, isAsync, login } = scene;
  const { imports } = context;
  const operation = planned.client.groups.flatMap((group) => group.operations).find((one) => one.name.text === method2.operation);
  if (operation === void 0 || !("type" in operation.answer)) throw new Error(`${method2.operation} was checked before`);
  const { member } = method2;
  const own = callArgument(method2, operation, context);
  const type = member === null ? subscript(imports.knownType("Mapping"), [code`str`, imports.knownType("Any")]) : typeOf(memberType(operation, member, context), { ...context, input: true });
  const user = login.types.find(({ type: one, shape: shape2 }) => one === "UserInfo" && shape2 !== null)?.shape ?? null;
  const isUser = user?.type.kind === "ref" && operation.answer.type.kind === "ref" && user.type.name === operation.answer.type.name;
  const result = isUser ? types.described("UserInfo") : typeOf(operation.answer.type, { ...context, input: false });
  const body = member === null ? own : dictOf([[stringLiteral(member), own]]);
  const made2 = call(imports.value("bearer_call", "_runtime/identity/bearer_call"), [code`self.login`, stringLiteral(operation.method), stringLiteral(pathTemplate(operation)), code`access_token`, body]);
  const items = [code`self`, labelled(code`access_token: `, code`str`), labelled(code`${own}: `, type)];
  return {
    head: headed(code`${isAsync ? code`async def` : code`def`} ${identifier(name)}`, items, result, 4),
    docs: docstring([...methodProse(operation.docs, scene.methods), operationSource(operation.method, pathTemplate(operation))], 8, [raises(CALL_CODES, scene)]),
    body: bodyOf(made2, { takesLogin: true, isShaped: true }, result, scene, login)
  };
}
function memberField({ input }, member, { types }) {
  const declaration = input.type === null ? void 0 : types.get(input.type)?.declaration;
  const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === member) : void 0;
  if (field === void 0) throw new Error(`${member} was checked before`);
  return { type: field.type, words: field.name.words };
}
function memberType(operation, member, context) {
  return memberField(operation, member, context).type;
}
function memberWords(operation, member, context) {
  return memberField(operation, member, context).words;
}
function raises(codes, { login }) {
  const classes = /* @__PURE__ */ new Map();
  for (const one of codes) {
    if (one === "ticket_invalid" && !login.protocols.some(({ settings: settings2 }) => settings2["kind"] === "cas")) continue;
    const name = raisedAs(one, login) ?? "LoginError";
    classes.set(name, [...classes.get(name) ?? [], one]);
  }
  return { title: "Raises", entries: [...classes].map(([name, own]) => ({ name: identifier(name), text: own.map((one) => `\`${one}\``).join(", ") })) };
}
function raisedAs(wanted, { errors }) {
  return (errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null))?.name ?? null;
}

// languages/python/options.ts
var known2 = (type) => () => type;
var COMMON_OPTIONS = [
  { name: "base_url", type: known2(code`str`), text: "Address of the server, instead of the one that the document names." },
  { name: "timeout", type: known2(code`float`), text: "Milliseconds for a whole call with its retries; default 10000, 0 for no limit." },
  { name: "max_retries", type: known2(code`int`), text: "How often a failed request that may be repeated is sent again; default 2." },
  { name: "max_retry_delay", type: known2(code`float`), text: "Milliseconds that are waited before a retry at most; default 5000." },
  { name: "max_answer_bytes", type: known2(code`int`), text: "Bytes of an answer after decompression; more is a failure of the kind `too-large`; default 100 MiB." },
  { name: "allow_insecure", type: known2(code`bool`), text: "Whether credentials may travel over http to other machines; default false." },
  { name: "credential", type: known2(code`str`), text: "Name of the credential to use where several would do." },
  { name: "reject_unauthorized", type: known2(code`bool`), text: "Only exactly `False` stops checking certificates; default true." },
  { name: "ca", type: (imports) => unionOf([code`str`, code`bytes`, imports.knownType("Path"), code`${imports.whole("ssl")}.SSLContext`]), text: "Certificates to trust instead of the usual ones: PEM text or bytes, a path, or a context." },
  { name: "proxy", type: (imports) => unionOf([code`str`, code`${imports.knownType("Literal")}[False]`]), text: "Address of a proxy, or `False` for none; default: what the environment says." },
  { name: "http_client", type: (imports, isAsync) => code`${imports.whole("httpx")}.${isAsync ? code`AsyncClient` : code`Client`}`, text: "Sends the requests instead of a client of our own; it is not closed." },
  { name: "transport", type: (imports) => imports.knownType("Transport"), text: "Sends the requests in a way of your own." },
  { name: "headers", type: (imports) => code`${imports.knownType("Mapping")}[str, str]`, text: "Sent with every call; those of one call count more.", plain: true },
  { name: "hooks", type: (imports) => unionOf([imports.knownType("Hooks"), code`${imports.knownType("Sequence")}[${imports.knownType("Hooks")}]`]), text: "Called before requests and after answers." },
  { name: "environment", type: (imports) => imports.knownType("Any"), text: "Clock and chance, for tests." }
];
var COMMON_NAMES = new Set(COMMON_OPTIONS.map(({ name }) => name));
function commonOptions(client, options) {
  const own = COMMON_OPTIONS.filter(({ name, plain }) => (plain === void 0 || client.results !== "envelope") && (!isBaseUrl(name) || options.every(({ argument: argument2 }) => argument2 !== name)));
  return hasAddress(client) ? own : own.map((option2) => isBaseUrl(option2.name) ? { ...option2, text: addressText(client), required: true } : option2);
}
function isBaseUrl(name) {
  return name === "base_url";
}
function plannedOptions({ options, credentials }) {
  const changeable = new Set(credentials.flatMap((credential) => changeableOption(credential) ?? []));
  const taken = /* @__PURE__ */ new Set();
  const arguments_ = /* @__PURE__ */ new Map();
  for (const option2 of options.toSorted((left, right) => compare(left.name.text, right.name.text))) arguments_.set(option2, claimed(free(argumentIdentifier(option2.name)), taken));
  return options.map((option2) => {
    const { name, aliases } = option2;
    const spelled = aliases.map((text2) => free(argumentIdentifier({ text: text2, words: words(text2) }))).filter((alias2) => !taken.has(alias2));
    spelled.forEach((alias2) => taken.add(alias2));
    const argument2 = arguments_.get(option2) ?? "";
    return { option: option2, argument: argument2, aliases: [...new Set(spelled)], setter: changeable.has(name.text) ? `set_${argument2}` : null };
  });
}
function free(argument2) {
  return COMMON_OPTIONS.some(({ name }) => name === argument2 && !isBaseUrl(name)) ? `${argument2}_` : argument2;
}
function isAlwaysGiven({ option: { required: required2, requiredUnless, default: otherwise, aliases } }) {
  return required2 && requiredUnless === null && otherwise === void 0 && aliases.length === 0;
}
function changeableOption(credential) {
  return credential.kind === "apiKey" || credential.kind === "bearer" || credential.kind === "clientCredentials" ? credential.option : null;
}
var SHARED = "May be a function, which is asked at every call: where many people share a client, or the value changes.";
function optionType({ option: option2, setter }, { credentials }, isAsync, context) {
  const type = typeOf(option2.type, context);
  const { imports } = context;
  const signs = credentials.some((credential) => credential.kind === "signature" && credential.secretOption === option2.name.text);
  if (!signs && setter === null) return type;
  const given = isAsync ? code`str | ${imports.knownType("Awaitable")}[str]` : code`str`;
  if (signs) return unionOf([type, code`bytes`, code`${imports.knownType("Callable")}[[str], ${given}]`]);
  return unionOf([type, code`${imports.knownType("Callable")}[[], ${given}]`]);
}
function withArguments2(text2, options) {
  const called = new Map(options.map(({ option: option2, argument: argument2 }) => [option2.name.text, argument2]));
  return text2.replace(/`(?:(\w+)|\{(\w+)\}([^`\n]*))`/g, (span, alone, within, rest) => {
    const argument2 = called.get(alone ?? within ?? "");
    if (argument2 === void 0) return span;
    return alone === void 0 ? `\`{${argument2}}${rest ?? ""}\`` : `\`${argument2}\``;
  });
}

// languages/python/profiles.ts
var SIGNING = { "hmac-headers": "hmac_headers", "http-message-signatures": "http_message_signatures" };
function credentialExpression(credential, { client, options }, plan, imports) {
  const argumentOf2 = (option2) => options.find(({ option: { name } }) => name.text === option2)?.argument ?? option2;
  switch (credential.kind) {
    case "signature":
      return signature(credential, plan, imports);
    case "exchangedToken":
      return exchangedToken(credential, client, imports);
    case "clientAuthentication":
      return made("client_authentication", [credential.idOption, credential.secretOption, credential.methodOption].map(reader), imports);
    case "apiKey":
      return made("api_key", [...[argumentOf2(credential.option), credential.in, credential.wireName].map(stringLiteral), reader(credential.option)], imports);
    case "bearer": {
      const scheme = credential.scheme === "Bearer" ? [] : [argument(code`scheme`, stringLiteral(credential.scheme))];
      return made("bearer", [stringLiteral(argumentOf2(credential.option)), reader(credential.option), ...scheme], imports);
    }
    case "basic":
      return made("basic", [credential.usernameOption, credential.passwordOption].map(reader), imports);
    case "mutualTls":
      return made("mutual_tls", [], imports);
    case "clientCredentials":
      return clientCredentials(credential, argumentOf2, imports);
  }
}
function made(name, items, imports) {
  return call(imports.value(name, `_runtime/credentials/${name}`), items);
}
function clientCredentials({ name, option: option2, idOption, secretOption, methodOption, scopeOption, urlOption, tokenUrl, scopes: scopes2 }, argumentOf2, imports) {
  const facts = [
    [code`name`, name.text],
    [code`option`, option2],
    [code`id_option`, idOption],
    [code`secret_option`, secretOption],
    [code`method_option`, methodOption],
    [code`scope_option`, scopeOption],
    [code`url_option`, urlOption],
    [code`token_url`, tokenUrl],
    [code`scope`, scopes2.join(" ")]
  ];
  const called = dictOf([option2, idOption, secretOption].map((one) => [stringLiteral(one), stringLiteral(argumentOf2(one))]));
  return made("client_credentials", [code`options`, ...facts.map(([label, text2]) => argument(label, stringLiteral(text2))), argument(code`arguments`, called)], imports);
}
function reader(option2) {
  return code`lambda: options.get(${stringLiteral(option2)})`;
}
function signature(credential, { package: { version } }, imports) {
  const name = Object.hasOwn(SIGNING, credential.profile) ? SIGNING[credential.profile] : void 0;
  if (name === void 0) return null;
  const { sdkVersion } = credential.parameters;
  const own = credential.profile === "hmac-headers" && typeof sdkVersion === "string" ? { sdkVersion: `${sdkVersion}:${version}` } : {};
  return call(imports.value(name, `_runtime/signing/${name}`), [valueOf({ ...credential.parameters, ...own }), reader(credential.keyOption), reader(credential.secretOption)]);
}
function exchangedToken(credential, client, imports) {
  const operation = client.groups.flatMap((group) => group.operations).find(({ name }) => name.text === credential.operation);
  if (operation === void 0) return null;
  const { envelope } = client;
  const inAnswer = (path) => texts(envelope !== null && operation.answer.kind === "envelope" ? [envelope.data, ...path] : path);
  const members2 = dictOf(Object.entries(credential.input).map(([member, option2]) => [stringLiteral(member), code`options.get(${stringLiteral(option2)})`]));
  const items = [
    argument(code`method`, stringLiteral(operation.method)),
    argument(code`path`, stringLiteral(pathTemplate(operation))),
    argument(code`token`, inAnswer(credential.tokenPath)),
    argument(code`expires_in`, inAnswer(credential.expiresInPath)),
    argument(code`members`, labelled(code`lambda: `, members2))
  ];
  if (envelope !== null) items.push(argument(code`message`, tupleOf([stringLiteral(envelope.message)])));
  if (!/^bearer$/i.test(credential.scheme)) items.push(argument(code`scheme`, stringLiteral(credential.scheme)));
  const headers = credential.claimHeaders;
  if (Object.keys(headers).length > 0) items.push(argument(code`claim_headers`, valueOf(headers)));
  return made("exchanged_token", items, imports);
}

// languages/python/settings.ts
function settingsFile(planned, plan) {
  const module = `${planned.folder}/settings`;
  const imports = new Imports(module);
  const made2 = laidOut(call(imports.knownValue("ClientSettings"), settingsOf(planned, plan, imports)), { indent: 0, before: "SETTINGS = ".length });
  const view = { ...imports.sections(), settings: code`SETTINGS = ${made2}` };
  return { module, sources: [planned.client.source], template: "settings", view };
}
function settingsOf(planned, plan, imports) {
  const { client, options } = planned;
  const [server] = client.servers;
  const rules = options.map((option2) => [stringLiteral(option2.option.name.text), call(imports.knownValue("OptionRule"), ruleOf(option2, server))]);
  const credentials = client.credentials.flatMap((credential) => {
    const expression = credentialExpression(credential, planned, plan, imports);
    return expression === null ? [] : [[stringLiteral(credential.name.text), labelled(code`lambda options: `, expression)]];
  });
  const signing = client.credentials.filter(({ serverOnly }) => serverOnly).map(({ name }) => name.text);
  const items = [
    argument(code`agent`, stringLiteral(`${plan.distribution}/${plan.package.version}`)),
    argument(code`server`, stringLiteral(serverTemplate(client))),
    argument(code`options`, dictOf(rules)),
    argument(code`envelope`, envelopeOf(client, imports))
  ];
  if (credentials.length > 0) items.push(argument(code`credentials`, dictOf(credentials)));
  if (signing.length > 0) items.push(argument(code`signing`, texts(signing)));
  if (client.results !== "envelope") items.push(argument(code`results`, stringLiteral(client.results)));
  return items;
}
function ruleOf({ option: option2, argument: own, aliases }, server) {
  const { required: required2, requiredUnless, secret, header: header2, type } = option2;
  const rule = [stringLiteral(own)];
  if (aliases.length > 0) rule.push(argument(code`aliases`, texts(aliases)));
  if (required2) rule.push(argument(code`required`, code`True`));
  if (requiredUnless !== null) rule.push(argument(code`unless`, valueOf([requiredUnless.option, requiredUnless.value], { tuples: true })));
  const usual = usualValue(option2, server);
  if (usual !== void 0) rule.push(argument(code`default`, valueOf(usual)));
  if (type.kind === "choice" && !type.open) rule.push(argument(code`values`, valueOf(type.values, { tuples: true })));
  const checked2 = checkedType(type);
  if (checked2 !== null) rule.push(argument(code`type`, stringLiteral(checked2)));
  if (secret) rule.push(argument(code`secret`, literal(true)));
  if (header2 !== null) rule.push(argument(code`header`, stringLiteral(header2)));
  return rule;
}
function usualValue({ default: own, required: required2, serverVariable }, server) {
  return own ?? (required2 ? void 0 : server?.variables.find(({ name }) => name === serverVariable)?.default);
}
function checkedType(type) {
  if (type.nullable) return "any";
  if (type.kind === "literal" || type.kind === "choice" || type.kind === "ref") return null;
  if (type.kind !== "primitive") return "any";
  switch (type.primitive) {
    case "string":
      return null;
    case "boolean":
      return "bool";
    case "number":
      return "float";
    case "integer":
      return "int";
    default:
      return "any";
  }
}
function envelopeOf({ envelope }, imports) {
  if (envelope === null) return code`None`;
  const { status, message, code: business, requestId, data, success } = envelope;
  return call(imports.knownValue("EnvelopeFields"), [
    argument(code`status`, stringLiteral(status)),
    argument(code`message`, stringLiteral(message)),
    argument(code`code`, stringLiteral(business)),
    argument(code`request_id`, stringLiteral(requestId)),
    argument(code`data`, stringLiteral(data)),
    argument(code`success`, literal(success))
  ]);
}

// languages/python/client.ts
function clientFile(planned, plan) {
  const module = `${planned.folder}/client`;
  const imports = new Imports(module);
  const context = { types: plan.types, imports, input: true };
  const classes = [false, true].flatMap((isAsync) => classesOf({ planned, plan, context, isAsync }));
  const view = { ...imports.sections(), classes };
  return { module, sources: [planned.client.source], template: "client", view };
}
function classesOf(scene) {
  const { classes, operationClasses, client, groups } = scene.planned;
  const login = loginParts(scene.planned, scene.plan, scene.context, scene.isAsync);
  if (operationClasses === null) return [classOf(classes, groups, prose(client.docs), login, scene)];
  const docs = [`Calls of the API that \`${classes.sync}\` stands on, for what has no method there.`];
  return [classOf(classes, [], prose(client.docs), login, scene), classOf(operationClasses, groups, docs, null, scene)];
}
function classOf(names2, groups, docs, login, scene) {
  const { planned, context: { imports }, isAsync } = scene;
  const isGrouped = planned.client.methods === "grouped";
  const kind = isAsync ? "async" : "sync";
  const base = imports.knownValue(isAsync ? "AsyncClient" : "Client");
  const calls = groups.map(({ classes, module, member }) => ({ name: imports.value(classes[kind], module), member: identifier(member) }));
  const name = identifier(names2[kind]);
  const items = isGrouped ? [base] : [...calls.map((one) => one.name), base];
  const made2 = isGrouped ? calls.map((one) => assigned(code`self.${one.member} = `, call(one.name, [code`self`]), 8)) : [];
  return {
    head: classHead(name, items),
    docs: docstring(docs.some((text2) => text2 !== "") ? docs : ["Calls of the API."], 4),
    methods: [constructor(scene, [...made2, ...login?.made ?? []]), ...setters(planned, scene), ...login?.methods ?? []]
  };
}
function constructor({ planned, context, isAsync }, made2) {
  const { client, options } = planned;
  const { imports } = context;
  const optional = (name, type) => labelled(code`${name}: `, unionOf([type, imports.knownType("NotGiven")]), code` = ${imports.knownValue("NOT_GIVEN")}`);
  const needed2 = options.filter(isAlwaysGiven);
  const byPosition = (client.login?.positional ?? []).flatMap((name) => options.filter((option2) => option2.option.name.text === name && !isAlwaysGiven(option2)));
  const others = options.filter((option2) => !isAlwaysGiven(option2) && !byPosition.includes(option2));
  const common = commonOptions(client, options).map(({ name, type, text: text2, required: required2 = false }) => ({ name: identifier(name), type: type(imports, isAsync), text: text2, required: required2 }));
  const items = [
    code`self`,
    ...needed2.map((option2) => labelled(code`${identifier(option2.argument)}: `, optionType(option2, client, isAsync, context))),
    ...byPosition.map((option2) => optional(identifier(option2.argument), unionOf([optionType(option2, client, isAsync, context), code`None`]))),
    code`*`,
    ...byPosition.flatMap(({ aliases, ...option2 }) => aliases.map((name) => optional(identifier(name), optionType({ ...option2, aliases }, client, isAsync, context)))),
    ...others.flatMap((option2) => [option2.argument, ...option2.aliases].map((name) => optional(identifier(name), optionType(option2, client, isAsync, context)))),
    ...common.map(({ name, type, required: required2 }) => required2 ? labelled(code`${name}: `, type) : optional(name, type))
  ];
  const given = [
    ...options.map((option2) => [stringLiteral(option2.option.name.text), chosen(option2, imports)]),
    ...common.map(({ name }) => [stringLiteral(name), name])
  ];
  const entries = [...options.map((option2) => ({ name: identifier(option2.argument), text: withArguments2(optionText(option2, client), options) })), ...common];
  imports.value("SETTINGS", `${planned.folder}/settings`);
  return {
    head: headed(code`def __init__`, items, code`None`, 4),
    docs: docstring(["Raises `OptionError`, which names the argument that is missing or wrong, and never its value."], 8, [{ title: "Args", entries }]),
    body: [laidOut(call(code`super().__init__`, [code`SETTINGS`, dictOf(given)]), { indent: 8, before: 8 }), ...made2]
  };
}
function chosen({ argument: argument2, aliases }, imports) {
  return aliases.length === 0 ? identifier(argument2) : call(imports.value("first_given", "_runtime/not_given"), [argument2, ...aliases].map(identifier));
}
function optionText({ option: option2, aliases, setter }, client) {
  const { docs, requiredUnless } = option2;
  const usual = usualValue(option2, client.servers[0]);
  const facts = [
    requiredUnless === null ? "" : `Required unless \`${requiredUnless.option}\` is \`${JSON.stringify(requiredUnless.value)}\`.`,
    usual === void 0 ? "" : `Default: \`${JSON.stringify(usual)}\`.`,
    setter === null ? "" : SHARED,
    aliases.length === 0 ? "" : `Formerly \`${aliases.join("`, `")}\`.`
  ];
  const words2 = prose(docs).filter((text2) => text2 !== "").join(" ");
  return [words2, ...facts].filter((text2) => text2 !== "").join(" ") || "An option of the API.";
}
function setters({ client, options }, { context, isAsync }) {
  return options.flatMap((option2) => {
    const { setter, argument: argument2, option: { name } } = option2;
    if (setter === null) return [];
    const items = [code`self`, labelled(code`value: `, unionOf([optionType(option2, client, isAsync, context), code`None`]))];
    return [{
      head: headed(code`def ${identifier(setter)}`, items, code`None`, 4),
      docs: docstring([`Uses another \`${argument2}\` from the next call on, for all who share the client; \`None\` removes it.`], 8),
      body: [code`self._change(${literal(name.text)}, value)`]
    }];
  });
}

// languages/python/login-file.ts
function loginFile(planned, login, plan) {
  const module = loginModule(planned);
  const imports = new Imports(module);
  const context = { types: plan.types, imports, input: false };
  const view = {
    classes: [...errorClasses(login, imports), ...valueClasses(login, imports), ...accessClasses(login, imports)],
    aliases: login.types.filter((one) => one.shape === null && !hasLevels(one, login)).map((one) => alias(one, login, imports)),
    described: describedTypes(login, context, module),
    settings: code`LOGIN = ${laidOut(settings(login, imports), { indent: 0, before: "LOGIN = ".length })}`
  };
  const complete = { ...imports.sections(), ...view };
  return { module, sources: [planned.client.source], template: "login", view: complete };
}
function errorClasses(login, imports) {
  return login.errors.map(({ name, base, codes }) => ({
    name: identifier(name),
    base: base === null ? imports.value("LoginError", "_runtime/identity/login_error") : identifier(base),
    docs: docstring([codes.length === 0 ? base === null ? "What all errors of this client have in common." : `A kind of \`${base}\`.` : `Raised with \`code\` ${codes.map((one) => `\`${one}\``).join(", ")}.`], 4),
    members: []
  }));
}
function valueClasses(login, imports) {
  return login.values.map(({ name, members: members2 }) => {
    const isLevels = members2.length > 0 && members2.every(({ value }) => login.levels.includes(value));
    const ordered = isLevels ? members2.toSorted((left, right) => login.levels.indexOf(left.value) - login.levels.indexOf(right.value)) : members2;
    return {
      name: identifier(name),
      base: isLevels ? imports.value("Level", "_runtime/identity/level") : imports.value("StrEnum", "enum"),
      docs: docstring([isLevels ? "Levels of an authentication, lowest first." : "Named values."], 4),
      members: ordered.map(({ key, value }) => code`${identifier(key)} = ${stringLiteral(value)}`)
    };
  });
}
function hasLevels({ type }, login) {
  return type === "AccessTokenInfo" && namedLevels(login) !== null;
}
function accessClasses(login, imports) {
  return login.types.filter((one) => hasLevels(one, login)).map(({ name }) => ({
    name: identifier(name),
    base: imports.knownValue("TypedDict"),
    docs: docstring(["What an access token says."], 4),
    members: [
      code`id: ${login.subjectFormat === "uuid" ? code`${imports.value("UUID", "uuid")}` : code`str`}`,
      code`scope: list[str]`,
      code`acr: ${identifier(namedLevels(login)?.name ?? "str")}`,
      code`permissions: list[str]`,
      code`access_token: str`
    ]
  }));
}
function alias({ name, type }, login, imports) {
  return code`${identifier(name)}: ${imports.knownType("TypeAlias")} = ${imports.value(...runtimeType(type, login))}`;
}
function describedTypes({ types }, { imports, types: planned }, module) {
  return types.flatMap(({ name: text2, shape: shape2 }) => {
    if (shape2 === null) return [];
    const declared = shape2.type.kind === "ref" ? planned.get(shape2.type.name) : void 0;
    if (declared === void 0) throw new Error(`the model does not declare what ${JSON.stringify(text2)} is`);
    imports.value("import_module", "importlib");
    const alias2 = code`${identifier(text2)}: ${imports.knownType("TypeAlias")} = ${imports.type(declared.identifier, declared.module)}`;
    return [{ alias: alias2, name: stringLiteral(text2), type: stringLiteral(declared.identifier), module: stringLiteral(relative(module, declared.module)) }];
  });
}
function settings(login, imports) {
  const { protocols, roles, parameters: parameters2, cookie, subjectFormat } = login;
  const errors = LOGIN_ERROR_CODES.flatMap((one) => {
    const name = raisedAs(one, login);
    return name === null ? [] : [[stringLiteral(one), identifier(name)]];
  });
  const items = [
    argument(code`protocols`, dictOf(protocols.map(({ name, settings: own }) => [stringLiteral(name), protocol(own, imports)]))),
    argument(code`roles`, dictOf(Object.entries(roles).sort().flatMap(([role, option2]) => option2 === void 0 ? [] : [[stringLiteral(snake2(role)), stringLiteral(option2)]]))),
    argument(code`cookie`, stringLiteral(cookie))
  ];
  if (Object.keys(parameters2).length > 0) items.push(argument(code`parameters`, valueOf(parameters2)));
  if (errors.length > 0) items.push(argument(code`errors`, dictOf(errors)));
  const levels = levelsOf(login);
  if (levels !== null) items.push(argument(code`levels`, levels));
  if (subjectFormat !== null) items.push(argument(code`subject_format`, stringLiteral(subjectFormat)));
  return call(imports.value("LoginSettings", "_runtime/identity/login"), items);
}
function levelsOf({ levels, values: values2 }) {
  if (levels.length === 0) return null;
  const named2 = values2.find(({ members: members2 }) => levels.every((level) => members2.some(({ value }) => value === level)) && members2.every(({ value }) => levels.includes(value)));
  if (named2 === void 0) return texts(levels);
  return tupleOf(levels.map((level) => code`${identifier(named2.name)}.${identifier(named2.members.find(({ value }) => value === level)?.key ?? "")}`));
}
function protocol(given, imports) {
  const items = Object.entries(given).map(([name, value]) => {
    const own = identifier(snake2(name));
    if (name !== "issuer") return argument(own, valueOf(value));
    const { path = "", scheme = null } = members(value);
    return argument(own, call(imports.value("Issuer", "_runtime/identity/login"), [valueOf(path), ...scheme === null ? [] : [valueOf(scheme)]]));
  });
  return call(imports.value("ProtocolSettings", "_runtime/identity/login"), items);
}
function members(value) {
  return typeof value === "object" && value !== null && !isList2(value) ? value : {};
}
function isList2(value) {
  return Array.isArray(value);
}
function snake2(text2) {
  return functionIdentifier({ text: text2, words: words(text2) });
}

// languages/python/login-names.ts
var hint2 = "Choose another name in `x-login`.";
function loginNames(login) {
  return login === null ? [] : [...login.errors, ...login.types, ...login.values].map(({ name }) => name);
}
function checkLoginNames(clients, taken, report) {
  const scope = typeScope(report, taken);
  for (const { login } of clients) {
    for (const { name, at } of login === null ? [] : [...login.errors, ...login.types, ...login.values]) {
      if (scope.has(name) || !isIdentifier(name)) report.error("names/collision", `A name of the login cannot be ${JSON.stringify(name)}: it means something else`, { at, hint: hint2 });
      else scope.declare(name, at, hint2);
    }
  }
}
function plannedLoginMethods(login, scope, report) {
  return (login?.methods ?? []).filter(isMethod).map((method2) => {
    const name = functionIdentifier(method2.name);
    if (scope.has(name)) report.error("names/collision", `A method of the login cannot be called ${JSON.stringify(name)}: that name means something else`, { at: method2.at, hint: hint2 });
    return { name: scope.declare(name, method2.at, hint2), method: method2 };
  });
}
function isMethod(method2) {
  return method2.kind === "call" || flowShape(method2.flow) !== null;
}

// languages/python/login-entries.ts
var STEPS = [
  ["access_token", ["AccessTokenClaims", "AccessTokenInfo", "access_token_claims", "validate_access_token"]],
  ["authorize", ["AuthorizeUrl", "authorization_url", "authorize_url"]],
  ["bearer_call", ["bearer_call"]],
  ["cas", ["Ticket1", "Ticket2", "validate_ticket1", "validate_ticket2"]],
  ["client_credentials", ["client_credentials"]],
  ["code", ["exchange_code", "exchange_code_for_claims"]],
  ["guard", ["Checked", "Guard", "Requirement"]],
  ["id_token", ["NOTHING_CAME", "IdTokenClaims", "id_token_claims", "token_hash"]],
  ["introspect", ["TokenState", "introspect"]],
  ["login", ["Login"]],
  ["login_error", ["LoginError", "LoginErrorCode"]],
  ["logout", ["logout_url"]],
  ["logout_token", ["LogoutTokenClaims", "logout_token_claims"]],
  ["pkce", ["code_challenge", "code_verifier"]],
  ["redirects", ["FinishedLogin", "finish_login", "start_login", "start_logout"]],
  ["refresh", ["refresh_tokens", "refresh_tokens_for_claims"]],
  ["revoke", ["revoke"]],
  ["session_store", ["MemorySessionStore", "SessionStore"]],
  ["sessions", ["Session", "Sessions", "SessionsOptions"]],
  ["token_request", ["Tokens"]],
  ["user_info", ["UserInfo", "user_info"]],
  ["user_info_cache", ["MemoryUserInfoCache", "UserInfoCache"]],
  ["web_login", ["AuthorizeSettings", "LoginFailed", "WebLogin", "WebLoginOptions"]],
  ["web_message", ["WebRequest", "WebResponse"]]
];
var WEB = [["guard", ["Checked", "Requirement"]], ["session_store", ["MemorySessionStore"]], ["sessions", ["SessionsOptions"]], ["web_login", ["AuthorizeSettings", "LoginFailed", "WebLoginOptions"]]];
var INTEGRATIONS = [
  { module: "fastapi", docs: "Login and guards for FastAPI; needs `fastapi`.", names: [...WEB, ["adapters/fastapi", ["FastAPILogin", "LoginRefused", "TokenAuth"]]], followers: { TokenAuth: "" } },
  {
    module: "flask",
    docs: "Login and guards for Flask; needs `flask`.",
    names: [...WEB, ["adapters/flask", ["AuthForbidden", "AuthUnauthorized", "FlaskLogin", "TokenAuth", "get_authorization_scheme_token", "get_cookie"]]],
    followers: { TokenAuth: "", AuthForbidden: "Forbidden", AuthUnauthorized: "Unauthorized" }
  },
  {
    module: "cli",
    docs: "Login of a program at the command line.",
    names: [["cli", ["AuthError", "AuthorizationCodeMissingError", "CommandLineLogin", "NotAuthenticatedError", "RefreshTokenMissingError"]]],
    followers: { CommandLineLogin: "", AuthError: "Error", AuthorizationCodeMissingError: "AuthorizationCodeMissingError", NotAuthenticatedError: "NotAuthenticatedError", RefreshTokenMissingError: "RefreshTokenMissingError" }
  }
];
function loginFiles(plan) {
  const having = plan.clients.flatMap((planned) => planned.client.login === null ? [] : [{ planned, login: planned.client.login }]);
  if (having.length === 0) return [];
  const sources = having.map(({ planned }) => planned.client.source).sort();
  return [
    ...having.map(({ planned, login }) => loginFile(planned, login, plan)),
    reexports("login", sources, "The steps of a login as functions, and sessions and guards without a framework.", STEPS, []),
    { module: "integrations/__init__", sources, template: "folder", view: { docs: docstring(["Logins and guards for frameworks and programs."], 0) } },
    ...INTEGRATIONS.map(({ module, docs, names: names2, followers }) => reexports(`integrations/${module}`, sources, docs, names2, followed(followers, having.map(({ login }) => login))))
  ];
}
function followed(followers, logins) {
  const chosen2 = logins.flatMap(({ integration }) => integration ?? []);
  return chosen2.flatMap((name) => Object.entries(followers).map(([of2, ending]) => [`${name}${ending}`, of2]));
}
function reexports(module, sources, docs, names2, aliases) {
  const imports = new Imports(module);
  for (const [from, own] of names2) for (const name of own) imports.value(name, `_runtime/identity/${from}`);
  const all = [...names2.flatMap(([, own]) => own), ...aliases.map(([name]) => name)].sort(byKind);
  const view = {
    docs: docstring([docs], 0),
    imports: imports.sections().importLines,
    aliases: aliases.map(([name, of2]) => code`${identifier(name)} = ${identifier(of2)}`),
    all: laidOut(listOf(all.map(stringLiteral)), { indent: 0, before: "__all__ = ".length })
  };
  return { module, sources, template: "reexports", view };
}
function byKind(left, right) {
  const kind = (name) => name === name.toUpperCase() ? 0 : /^[A-Z]/.test(name) ? 1 : 2;
  return kind(left) - kind(right) || compare(left, right);
}
function loginExports(plan) {
  const having = plan.clients.filter(({ client }) => client.login !== null);
  if (having.length === 0) return [];
  return [
    ...having.map((planned) => [loginModule(planned), loginNames(planned.client.login)]),
    ["_runtime/identity/authorize", ["AuthorizeUrl"]],
    ["_runtime/identity/login_error", ["LoginError"]],
    ["_runtime/identity/web_message", ["WebRequest", "WebResponse"]]
  ];
}

// languages/python/plan.ts
var EXPORTED = [
  "Accepted",
  "ApiError",
  "AsyncItemStream",
  "AuthorizeUrl",
  "BinaryInput",
  "CallResult",
  "ClientErrorStatus",
  "CredentialError",
  "Envelope",
  "EnvelopeError",
  "Failure",
  "FailureCause",
  "FailureStatus",
  "FailureWithoutAnswer",
  "HookContext",
  "Hooks",
  "ItemStream",
  "LoginError",
  "OptionError",
  "OutgoingRequest",
  "RedirectStatus",
  "Refused",
  "RequestOptions",
  "ServerErrorStatus",
  "ServerSentEvent",
  "StatusResult",
  "Success",
  "SuccessStatus",
  "Transport",
  "TransportAnswer",
  "TransportError",
  "TransportRequest",
  "Unanswered",
  "WebRequest",
  "WebResponse"
];
function plannedPackage(model, settings2, report) {
  checkFolders(model.clients, report);
  const classes = model.clients.map((client) => classNames(client, settings2));
  checkClassNames(model.clients, classes, report);
  const own = classes.flatMap(({ classes: both, operationClasses }) => [both, operationClasses].flatMap((names2) => names2 === null ? [] : [names2.sync, names2.async]));
  checkLoginNames(model.clients, [...own, ...EXPORTED], report);
  const taken = [...own, ...model.clients.flatMap(({ login }) => loginNames(login))];
  const types = plannedTypes(model, [...taken, ...EXPORTED], report);
  const spelled = new Set([...types.values()].map(({ identifier: identifier2 }) => identifier2));
  sayNesting(model, report);
  const clients = model.clients.map((client) => plannedClient(withFreeOptions(client, (option2) => COMMON_NAMES.has(option2), report), classNames(client, settings2), spelled, report));
  return {
    ...settings2,
    package: model,
    folder: `python/${moduleName(model.name.words).replaceAll("_", "-")}`,
    types,
    clients,
    methods: methodNames(clients)
  };
}
function plannedTypes(model, taken, report) {
  const scope = typeScope(report, taken);
  const planned = model.types.map((declaration) => {
    const { name, at, home } = declaration;
    const identifier2 = scope.declare(typeIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.types: { ${name.text}: AnotherName }`);
    tellType(report, name, identifier2, at);
    return [name.text, { declaration, identifier: identifier2, module: modelModule(home) }];
  });
  return new Map(planned);
}
function printedTypes({ package: { clients, types }, types: planned }) {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const inputs = new Set(operations.flatMap(({ input, variants }) => [input.type, ...variants.map((variant) => variant.input)]));
  const named2 = declarationsOf(types.flatMap(partsOf), planned);
  const shapes = clients.flatMap(({ login }) => login?.types ?? []).flatMap(({ shape: shape2 }) => shape2 === null ? [] : [shape2.type]);
  const roots = declarationsOf([...operations.flatMap(answeredTypes), ...shapes], planned);
  return [...planned.values()].filter(({ declaration }) => !inputs.has(declaration.name.text) || named2.has(declaration) || roots.has(declaration));
}
function partsOf(declaration) {
  if (declaration.kind === "alias") return [declaration.type, ...innerTypes(declaration.type)];
  return declaration.kind === "object" ? [...declaration.fields.map(({ type }) => type), ...declaration.additional === null ? [] : [declaration.additional]] : [];
}
function answeredTypes({ answer }) {
  const own = answer.kind === "envelope" ? answer.data === null ? [] : [answer.data] : answer.kind === "none" ? [] : [answer.type];
  return [...own, ..."errors" in answer ? answer.errors.map(({ type }) => type) : []];
}
function modelModule(home) {
  const [first, ...parts2] = home.split("/").map(words).filter((part) => part.length > 0);
  return first === void 0 || home === "models" ? "models" : `${[folderName(first), ...parts2.map(moduleName)].join("/")}_models`;
}
function plannedClient(client, names2, types, report) {
  const folder = folderName(client.name.words);
  const options = plannedOptions(client);
  const isGrouped = client.methods === "grouped";
  const setters2 = options.flatMap(({ setter }) => setter === null ? [] : [setter]);
  const methods = methodScope(report, [...setters2, ...types]);
  const members2 = methodScope(report, setters2);
  const loginMethods = plannedLoginMethods(client.login, names2.operationClasses === null && !isGrouped ? methods : methodScope(report, setters2), report);
  const groups = mergedGroups(client).map(([module, parts2]) => {
    const [group] = parts2;
    const wanted = typeIdentifier({ text: "", words: [...words(module), "calls"] });
    const own = types.has(wanted) || types.has(`Async${wanted}`) ? `${wanted}_` : wanted;
    const scope = isGrouped ? methodScope(report, [...types]) : methods;
    const operations = parts2.flatMap((part) => part.operations).sort((left, right) => compare(left.name.text, right.name.text));
    const planned = operations.map((operation) => plannedOperation(operation, isGrouped, scope, report));
    return {
      group,
      module: `${folder}/${module}`,
      classes: { sync: own, async: `Async${own}` },
      member: members2.declare(functionIdentifier(group.name), { file: client.source, pointer: "" }, "Give one of the tags another name."),
      operations: planned.map((one) => ({
        ...one,
        reading: one.operation.pagination === null ? null : { pages: scope.local(`${one.name}_pages`), items: scope.local(`${one.name}_items`) },
        streaming: one.operation.answer.kind === "binary" ? scope.local(`${one.name}_stream`) : null
      }))
    };
  });
  return { client, folder, ...names2, options, groups, loginMethods };
}
function plannedOperation(operation, isGrouped, scope, report) {
  const declared = (name, at) => {
    const chosen2 = scope.declare(functionIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.operations: { ${name.text}: anotherName }`);
    tellMethod(report, name, chosen2, at);
    return chosen2;
  };
  return {
    operation,
    name: declared(isGrouped ? operation.shortName : operation.name, operation.at),
    aliases: operation.aliases.map((alias2) => declared(alias2, operation.at)),
    variants: operation.variants.map((variant) => declared(variant.name, variant.at))
  };
}
function sayNesting({ clients, types }, report) {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const places = [...types.map((declaration) => ({ at: declaration.at, parts: partsOf(declaration) })), ...operations.map((operation) => ({ at: operation.at, parts: answeredTypes(operation) }))];
  for (const { at, parts: parts2 } of places) {
    if (parts2.some((type) => nesting(type) > DEEPEST)) report.warning("python/nesting", `A type of more than ${DEEPEST} types inside each other: what is deeper is \`Any\``, { at, hint: "Give a schema inside of it a name under components." });
  }
}
function mergedGroups(client) {
  const modules = /* @__PURE__ */ new Map();
  for (const group of client.groups) {
    const name = moduleName(group.name.words);
    const known3 = modules.get(name);
    if (known3 === void 0) modules.set(name, [group]);
    else known3.push(group);
  }
  return [...modules].sort(([left], [right]) => compare(left, right));
}
function classNames({ name, className: chosen2, login }, { asyncClass }) {
  const sync = chosen2 === null ? `${typeIdentifier({ text: "", words: name.words })}Client` : typeIdentifier(chosen2);
  const both = (own) => ({ sync: own, async: asyncClass.replace("{name}", () => own) });
  return { classes: both(sync), operationClasses: login?.hasOperations === false ? both(`${sync}Operations`) : null };
}
function checkClassNames(clients, names2, report) {
  const scope = typeScope(report, EXPORTED);
  names2.forEach(({ classes, operationClasses }, index) => {
    const at = { file: clients[index]?.source ?? "", pointer: "" };
    const hint3 = "Choose another `className` for the client in sdk.yaml, or another --name.";
    for (const identifier2 of [classes, operationClasses].flatMap((own) => own === null ? [] : [own.sync, own.async])) {
      if (scope.has(identifier2)) report.error("names/collision", `The class of a client cannot be called ${JSON.stringify(identifier2)}: that name means something else`, { at, hint: hint3 });
      else scope.declare(identifier2, at, hint3);
    }
  });
}
var BESIDE = ["envelope", "events", "integrations", "login", "models", "webhooks"];
function folderName(client) {
  const name = moduleName(client);
  return BESIDE.includes(name) ? `${name}_client` : name;
}
function checkFolders(clients, report) {
  const taken = /* @__PURE__ */ new Set(["shared"]);
  for (const { name, source } of clients) {
    const folder = folderName(name.words);
    if (taken.has(folder)) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: the package has something else of that name`, { at: { file: source, pointer: "" }, hint: "Give the client another name in sdk.yaml, or by --name." });
    taken.add(folder);
  }
}

// languages/python/entries.ts
var RUNTIME2 = [
  ["_runtime/core", ["RequestOptions"]],
  ["_runtime/credential", ["CredentialError", "OutgoingRequest"]],
  ["_runtime/files", ["BinaryInput"]],
  ["_runtime/hooks", ["HookContext", "Hooks"]],
  ["_runtime/log", ["log_to"]],
  ["_runtime/not_given", ["NOT_GIVEN", "NotGiven"]],
  ["_runtime/option_error", ["OptionError"]],
  ["_runtime/stream_answer", ["AsyncItemStream", "ItemStream"]],
  ["_runtime/stream_reader", ["ServerSentEvent"]],
  ["_runtime/transport", ["Transport", "TransportAnswer", "TransportError", "TransportRequest"]]
];
var OF_ENVELOPES = [["_runtime/envelope", ["FailureCause"]], ["envelope", ["Envelope", "Failure", "FailureStatus", "FailureWithoutAnswer", "Success"]], ["_runtime/unwrap", ["EnvelopeError", "unwrap"]]];
var OF_RESULTS = [["_runtime/api_error", ["ApiError"]], ["_runtime/call_result", ["Accepted", "CallResult", "ClientErrorStatus", "RedirectStatus", "Refused", "ServerErrorStatus", "StatusResult", "SuccessStatus", "Unanswered"]]];
var OF_THROWING = [["_runtime/api_error", ["ApiError"]]];
function entryFiles(plan) {
  const { package: model, clients } = plan;
  const sources = clients.map(({ client }) => client.source).sort();
  const types = printedTypes(plan);
  const styles = new Set(clients.map(({ client }) => client.results));
  const all = [
    ...RUNTIME2,
    ...styles.has("envelope") ? OF_ENVELOPES : [],
    ...styles.has("result") ? OF_RESULTS : [],
    ...styles.has("throw") ? OF_THROWING : [],
    ...clients.map(clientExports),
    ...loginExports(plan),
    ...types.map(({ module, identifier: identifier2 }) => [module, [identifier2]])
  ];
  const folders = [...new Set(types.map(({ module }) => module.split("/").slice(0, -1).join("/")))].filter((folder) => folder !== "" && clients.every((client) => client.folder !== folder));
  return [
    entryFile("__init__", sources, [model.description === "" ? `Calls of ${model.name.text}.` : model.description], all),
    ...clients.map((planned) => entryFile(`${planned.folder}/__init__`, [planned.client.source], [`\`${planned.classes.sync}\` and its calls.`], [clientExports(planned)])),
    ...folders.map((folder) => ({ module: `${folder}/__init__`, sources, template: "folder", view: { docs: docstring(["Types that several groups of calls share."], 0) } }))
  ];
}
function clientExports({ folder, classes, operationClasses }) {
  return [`${folder}/client`, [classes, operationClasses].flatMap((names2) => names2 === null ? [] : [names2.sync, names2.async])];
}
function entryFile(module, sources, docs, exports) {
  const modules = /* @__PURE__ */ new Map();
  for (const [from, names2] of exports) {
    const known3 = modules.get(from) ?? /* @__PURE__ */ new Set();
    names2.forEach((name) => known3.add(name));
    modules.set(from, known3);
  }
  const found = [...modules].filter(([, names2]) => names2.size > 0).map(([from, names2]) => ({ path: relative(module, from), names: [...names2] })).sort((left, right) => natural(left.path, right.path));
  const places = found.flatMap(({ path, names: names2 }) => names2.map((name) => ({ name, path }))).sort((left, right) => byExport(left.name, right.name));
  const table = dictOf(places.map(({ name, path }) => [stringLiteral(name), stringLiteral(path)]));
  const view = {
    docs: docstring(docs, 0),
    imports: joined(found.map(({ path, names: names2 }) => code`    ${importStatement(path, names2, 4)}`), code`\n`),
    all: laidOut(listOf(places.map(({ name }) => stringLiteral(name))), { indent: 0, before: "__all__ = ".length }),
    modules: laidOut(table, { indent: 0, before: "_MODULES = ".length })
  };
  return { module, sources, template: "entry", view };
}

// languages/python/envelope.ts
function envelopeFile({ package: model }) {
  const having = model.clients.filter(({ results }) => results === "envelope");
  if (having.length === 0) return null;
  const label = "_RefusalStatus: TypeAlias = ";
  const [none = 0, ...refusals] = failureStatuses(model);
  const statuses = refusals.length === 0 ? [none] : refusals;
  const view = { refusalStatus: laidOut(subscript(code`Literal`, statuses.map((status) => literal(status))), { indent: 0, before: label.length }) };
  return { module: "envelope", sources: having.map(({ source }) => source).sort(), template: "envelope", view };
}

// languages/python/typed-events.ts
function typedEvents(client, { type }, isAsync, context) {
  const names2 = [...new Set(client.webhooks.map(({ name: name2 }) => name2))];
  if (names2.length === 0) return null;
  const { imports } = context;
  const name = identifier(typeIdentifier({ text: "", words: [...isAsync ? ["async"] : [], ...client.name.words, "events"] }));
  const overload = imports.value("overload", "typing");
  const known3 = names2.map((event) => {
    const data = unionOf(client.webhooks.filter((webhook) => webhook.name === event).map((webhook) => typeOf(webhook.type, context)));
    const literal2 = subscript(imports.knownType("Literal"), [stringLiteral(event)]);
    return { head: code`@${overload}\n    ${subscribing(literal2, data, isAsync, context)} ...` };
  });
  const any = imports.knownType("Any");
  return {
    client,
    isAsync,
    name,
    base: laidOut(type, { indent: 0, before: `class ${name}(`.length, after: 2 }),
    docs: docstring(["Subscribes to events whose data the document describes, and to any other."], 4),
    overloads: [...known3, { head: code`@${overload}\n    ${subscribing(code`str`, any, isAsync, context)} ...` }],
    head: subscribing(code`str`, any, isAsync, context)
  };
}
function subscribing(event, data, isAsync, { imports }) {
  const handler = imports.type(isAsync ? "AsyncEventHandler" : "EventHandler", `_runtime/events/${isAsync ? "async_" : ""}subscription`);
  const options = imports.type("SubscriptionOptions", "_runtime/events/subscription_options");
  const result = subscript(imports.type(isAsync ? "AsyncSubscription" : "Subscription", `_runtime/events/${isAsync ? "async_" : ""}subscription`), [data]);
  const items = [
    code`self`,
    labelled(code`code: `, event),
    labelled(code`handler: `, unionOf([subscript(handler, [data]), code`None`]), code` = None`),
    labelled(code`**options: `, subscript(imports.type("Unpack", "typing"), [options]))
  ];
  return headed(code`def sub`, items, result, 4);
}

// languages/python/events.ts
var FILE = "events";
var CREATE = "_runtime/events/create_events";
var PUBLISHING = "_runtime/events/publishing";
var EXPORTED2 = [
  [CREATE, ["AsyncEvents", "Events", "EventsOptions"]],
  ["_runtime/events/event_error", ["EventError", "EventErrorCode"]],
  ["_runtime/events/subscription", ["EventHandler", "Subscription"]],
  ["_runtime/events/async_subscription", ["AsyncEventHandler", "AsyncSubscription"]],
  ["_runtime/events/subscription_options", ["PlatformEvent", "SubscriptionOptions"]]
];
function eventsFile({ clients, types }) {
  const imports = new Imports(FILE);
  const context = { types, imports, input: false };
  const scenes = clients.flatMap((planned) => {
    const { events } = planned.client;
    return events === null ? [] : [false, true].map((isAsync) => ({ planned, events, context, isAsync }));
  });
  if (scenes.length === 0) return null;
  const exported = [...EXPORTED2, ...scenes.some(({ events }) => events.publish !== null) ? [[PUBLISHING, ["AsyncPublishingEvents", "PublishingEvents"]]] : []];
  for (const [module, names3] of exported) for (const name of names3) imports.value(name, module);
  const classes = scenes.flatMap((scene) => typedEvents(scene.planned.client, baseOf(scene), scene.isAsync, context) ?? []);
  const own = [...scenes.map(makerName), ...classes.map(({ name }) => name)];
  const names2 = [...exported.flatMap(([, named2]) => named2), ...own].sort(byExport);
  const view = {
    all: laidOut(listOf(names2.map(stringLiteral)), { indent: 0, before: "__all__ = ".length }),
    settings: scenes.filter(({ isAsync }) => !isAsync).map((scene) => ({ text: settingsLine(scene) })),
    classes,
    makers: scenes.map((scene) => maker(scene, classes))
  };
  return { module: FILE, sources: [...new Set(scenes.map(({ planned }) => planned.client.source))].sort(), template: "events", view: { ...imports.sections(), ...view } };
}
function makerName({ planned: { client }, isAsync }) {
  return identifier(functionIdentifier({ text: "", words: [...isAsync ? ["async"] : [], ...client.name.words, "events"] }));
}
function settingsName({ planned: { client } }) {
  return constantIdentifier(functionIdentifier({ text: "", words: [...client.name.words, "events"] }));
}
function settingsLine(scene) {
  const { events: { address, path, codeParameter, credential }, context: { imports } } = scene;
  const proof = credential.kind === "signature" ? call(imports.value("SignatureProof", CREATE), [stringLiteral(credential.scheme), stringLiteral(credential.text)]) : call(imports.value("QueryToken", CREATE), [stringLiteral(credential.parameter)]);
  const made2 = call(imports.value("EventSettings", CREATE), [...[address, path, codeParameter].map(stringLiteral), proof]);
  const name = settingsName(scene);
  return code`${name} = ${laidOut(made2, { indent: 0, before: name.length + 3 })}`;
}
function baseOf(scene) {
  const { events: { publish }, context: { imports }, isAsync } = scene;
  const found = publish === null ? null : publishing(scene, publish);
  if (found === null) {
    const name2 = imports.value(isAsync ? "AsyncEvents" : "Events", CREATE);
    return { name: name2, type: name2 };
  }
  const name = imports.value(isAsync ? "AsyncPublishingEvents" : "PublishingEvents", PUBLISHING);
  return { name, type: subscript(name, [found.answer]) };
}
function maker(scene, classes) {
  const { planned, events, context: { imports }, isAsync } = scene;
  const { client, classes: own, operationClasses, folder } = planned;
  const kind = isAsync ? "async" : "sync";
  const className = imports.type((operationClasses ?? own)[kind], `${folder}/client`);
  const base = baseOf(scene);
  const typed2 = classes.find((one) => one.client === client && one.isAsync === isAsync);
  const options = call(imports.value("client_options", "_runtime/events/client_options"), [code`client`, optionNames(scene), code`own`, ...serverOptions(client)]);
  const publish = events.publish === null ? null : publishing(scene, events.publish);
  const made2 = call(typed2?.name ?? base.name, [settingsName(scene), options, ...publish === null ? [] : [publish.call]]);
  const unpacked = subscript(imports.type("Unpack", "typing"), [imports.type("EventsOptions", CREATE)]);
  return {
    head: headed(code`def ${makerName(scene)}`, [code`client: ${className}`, argumentOf(code`**own`, unpacked)], typed2?.name ?? base.type, 0),
    docs: docstring([
      events.credential.kind === "signature" ? "Subscribes to events with the access key of the client; they are signed anew for every connection." : "Subscribes to events with the token of a user, which the platform wants in the address.",
      `\`client\`: its credentials, certificates and proxy count unless \`own\` says otherwise for events alone.${events.publish === null ? "" : " It publishes."} It stays open when the events are closed.`,
      "Raises `OptionError` that names the option which is missing or wrong."
    ], 4),
    body: code`return ${laidOut(made2, { indent: 4, before: 11 })}`
  };
}
function argumentOf(name, type) {
  return { kind: "labelled", label: code`${name}: `, value: type, suffix: code`` };
}
function serverOptions(client) {
  const usual = Object.entries(usualServer(client));
  return usual.length === 0 ? [] : [dictOf(usual.map(([option2, value]) => [stringLiteral(option2), stringLiteral(value)]))];
}
function optionNames({ planned: { client }, events: { credential } }) {
  const scheme = client.credentials.find(({ name }) => name.text === credential.of);
  const names2 = scheme?.kind === "signature" ? [["access_key_id", scheme.keyOption], ["access_key_secret", scheme.secretOption]] : scheme !== void 0 && "option" in scheme ? [["access_token", scheme.option]] : [];
  return dictOf(names2.map(([name, option2]) => [stringLiteral(name), stringLiteral(option2)]));
}
function publishing({ planned: { client, groups }, context, isAsync }, { operation: wanted, code: codeMember, data }) {
  for (const { member, operations } of groups) {
    for (const { operation, name, variants } of operations) {
      const variant = operation.variants.findIndex((one) => one.name.text === wanted);
      const method2 = operation.name.text === wanted ? name : variants[variant];
      if (method2 === void 0) continue;
      const owner = client.methods === "grouped" ? code`client.${identifier(member)}` : code`client`;
      const named2 = argumentsOf(inputOf(operation, variant), context);
      const given = (wire, value) => argument(named2.find(({ field }) => field.name.text === wire)?.name ?? code`_`, value);
      const sent = call(code`lambda code, data, request_options: ${owner}.${identifier(method2)}`, [given(codeMember, code`code`), given(data, code`data`), argument(code`request_options`, code`request_options`)]);
      return { call: sent, answer: resultType(operation, client, isAsync, context) };
    }
  }
  throw new Error(`${wanted} was checked before`);
}
function inputOf(operation, variant) {
  return operation.variants[variant]?.input ?? operation.input.type;
}

// languages/python/declaration-order.ts
function inOrder(declared) {
  const classes = declared.filter((planned) => aliasedType(planned) === null);
  const waiting = new Map(declared.filter((planned) => aliasedType(planned) !== null).map((planned) => [planned.declaration.name.text, planned]));
  const there = new Set(classes.map(({ declaration }) => declaration.name.text));
  const aliases = [];
  const done = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  const pending = [...waiting.keys()].reverse();
  for (let name = pending.at(-1); name !== void 0; name = pending.at(-1)) {
    const planned = waiting.get(name);
    if (planned === void 0 || done.has(name)) {
      pending.pop();
      continue;
    }
    const named2 = namesIn(aliasedType(planned));
    if (!open.has(name)) {
      open.add(name);
      pending.push(...named2.filter((one) => !open.has(one)).reverse());
      continue;
    }
    const isReady = named2.every((one) => there.has(one));
    if (isReady) there.add(name);
    done.add(name);
    aliases.push({ planned, isReady });
  }
  return [...classes.map((planned) => ({ planned, isReady: true })), ...aliases];
}
function aliasedType({ declaration }) {
  if (declaration.kind === "alias") return declaration.type;
  return declaration.kind === "object" && declaration.fields.length === 0 ? declaration.additional : null;
}
function namesIn(type) {
  if (type === null) return [];
  return type.kind === "ref" ? [type.name] : innerTypes(type).flatMap(namesIn);
}

// languages/python/models.ts
function modelFiles(printed, { types, methods }) {
  const modules = /* @__PURE__ */ new Map();
  for (const planned of printed) {
    const known3 = modules.get(planned.module);
    if (known3 === void 0) modules.set(planned.module, [planned]);
    else known3.push(planned);
  }
  return [...modules].sort(([left], [right]) => left < right ? -1 : 1).map(([module, declared]) => {
    const imports = new Imports(module);
    const declarations = inOrder(declared).map(({ planned, isReady }) => declarationView({ ...planned, declaration: declarationWithMethods(planned.declaration, methods) }, isReady, { types, imports, input: false, running: true }));
    const view = { ...imports.sectionsOfTypes(), declarations: declarations.map((one, index) => ({ ...one, isApart: index > 0 || one.isClass })) };
    return { module, sources: [...new Set(declared.map(({ declaration }) => declaration.at.file))].sort(), template: "models", view };
  });
}
function declarationView({ declaration, identifier: text2 }, isReady, context) {
  const name = identifier(text2);
  const paragraphs = [...prose(declaration.docs), declaration.deprecated ? "Deprecated." : ""];
  switch (declaration.kind) {
    case "alias":
      return aliasView(name, docstring(paragraphs, 0), aliasValue(typeOf(declaration.type, context), isReady), context);
    case "choice": {
      const listed = declaration.values.filter(({ docs }) => docs.summary !== "").map(({ value, docs }) => `- \`${JSON.stringify(value)}\`: ${docs.summary}`);
      const values2 = valuesType(declaration.values.map(({ value }) => value), context);
      return aliasView(name, docstring([...paragraphs, listed.join("\n")], 0), values2, context);
    }
    case "object":
      return declaration.fields.length === 0 ? aliasView(name, docstring(paragraphs, 0), aliasValue(dictionary(declaration, context), isReady), context) : objectView(name, paragraphs, declaration, context);
  }
}
function aliasValue(type, isReady) {
  return isReady ? type : stringLiteral(flat(type));
}
function aliasView(name, docs, value, { imports }) {
  const label = code`${name}: ${imports.knownValue("TypeAlias")} = `;
  return { isClass: false, name, docs, head: code``, fields: [], value: code`: TypeAlias = ${laidOut(value, { indent: 0, before: label.length })}` };
}
function objectView(name, paragraphs, declaration, context) {
  const { fields, additional } = declaration;
  const hidden = new Set(fields.map((field) => field.name.text));
  const open = additional === null ? "" : "Has members beside these.";
  const types = fields.map((field) => fieldType(field, { ...context, imports: new Imports(""), hidden }));
  const isClass = fields.every((field) => isMemberName(field.name.text)) && !types.some((type) => names(flat(type)).some((one) => hidden.has(one)));
  if (!isClass) {
    const described = fields.map((field) => ({ name: stringLiteral(field.name.text), text: fieldText(field) })).filter(({ text: text2 }) => text2 !== "");
    return { isClass, name, docs: docstring([...paragraphs, open], 0, [{ title: "Attributes", entries: described }]), head: code``, fields: [], value: functional(name, fields, context) };
  }
  return {
    isClass,
    name,
    docs: docstring([...paragraphs, open], 4),
    head: classHead(name, [context.imports.knownValue("TypedDict")]),
    fields: fields.map((field) => {
      const label = identifierOf(field.name.text);
      return { name: label, type: laidOut(fieldType(field, { ...context, hidden }), { indent: 4, before: 4 + label.length + 2 }), docs: docstring([fieldText(field)], 4) };
    }),
    value: code``
  };
}
function names(type) {
  const bare = type.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, "");
  return bare.match(/(?<![\w.])[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
function identifierOf(member) {
  return identifier(member);
}
function fieldType(field, context) {
  const type = typeOf(field.type, context);
  return field.required ? type : subscript(context.imports.knownValue("NotRequired"), [type]);
}
function functional(name, fields, context) {
  const { imports } = context;
  const entries = fields.map((field) => {
    const type = namesDeclarations(field.type) ? stringLiteral(flat(typeOf(field.type, context))) : typeOf(field.type, context);
    return [stringLiteral(field.name.text), field.required ? type : subscript(imports.knownValue("NotRequired"), [type])];
  });
  const made2 = call(imports.knownValue("TypedDict"), [stringLiteral(name), dictOf(entries)]);
  return code` = ${laidOut(made2, { indent: 0, before: name.length + 3 })}`;
}
function dictionary({ additional }, context) {
  const unknown = { kind: "primitive", primitive: "unknown", format: null, nullable: false };
  const values2 = additional ?? unknown;
  return subscript(builtIn("dict", context), [builtIn("str", context), typeOf(values2, context)]);
}

// languages/python/api-page.ts
var MOST_ARGUMENTS = 8;
function apiPage(plan) {
  const context = { types: plan.types, imports: new Imports("api"), input: false };
  return {
    name: markdown(plan.distribution),
    note: "Arguments are given by name; a `?` marks what may be left out. The last one of every call of an operation is `request_options`. Asynchronous clients have the same calls, to be awaited.",
    clients: plan.clients.flatMap((planned) => {
      const { client, classes, operationClasses, groups } = planned;
      const login = loginGroup(loginRows(planned, context));
      const calls = groups.map((group) => callsGroup(group.group, group.operations.flatMap((operation) => rows(operation, group, client, context))));
      const own = operationClasses === null ? [...login, ...calls] : login;
      return [{ title: markdown(classes.sync), groups: own }, ...operationClasses === null ? [] : [{ title: markdown(operationClasses.sync), groups: calls }]];
    })
  };
}
function loginRows(planned, context) {
  const operations = planned.client.groups.flatMap((group) => group.operations);
  const types = flowTypes(planned, context);
  return planned.loginMethods.flatMap(({ name, method: method2 }) => {
    if (method2.kind === "flow") {
      const shape2 = flowShape(method2.flow);
      const given = shape2?.parameters.map((parameter2) => `${parameter2.name}${parameter2.otherwise === null ? "" : "?"}`) ?? [];
      return shape2 === null ? [] : [loginRow(`${name}(${given.join(", ")})`, flat(shape2.result(types)), shape2.summary)];
    }
    const operation = operations.find((one) => one.name.text === method2.operation);
    if (operation === void 0) return [];
    return [loginRow(`${name}(access_token, ${callArgument(method2, operation, context)})`, flat(dataType(operation.answer, false, context)), operation.docs.summary)];
  });
}
function rows({ operation, name, variants, reading, streaming }, group, { methods }, context) {
  const path = pathTemplate(operation);
  const gives = flat(dataType(operation.answer, false, context));
  const called = (own, given) => {
    const all = given.map((argument2) => `${argument2.name}${argument2.field.required ? "" : "?"}`);
    const shown = all.length > MOST_ARGUMENTS ? [...all.slice(0, MOST_ARGUMENTS), "..."] : all;
    return `${methods === "grouped" ? `${group.member}.` : ""}${own}(${shown.join(", ")})`;
  };
  const ways = reading !== null ? `Also \`${reading.pages}\` and \`${reading.items}\`.` : streaming !== null ? `Also \`${streaming}\`.` : "";
  const named2 = argumentsOf(operation.input.type, context);
  const further = furtherMembers(operation.input.type, named2, context);
  return [
    callRow(called(name, further === null ? named2 : [...named2, further]), gives, { operation, path, ways }),
    ...operation.variants.flatMap((variant, index) => {
      const own = variants[index];
      return own === void 0 ? [] : [callRow(called(own, argumentsOf(variant.input, context)), gives, { operation, docs: variant.docs, path })];
    })
  ];
}

// languages/python/readme-login.ts
function readmeLogins({ clients, module }) {
  return clients.flatMap(({ client, classes, options }) => {
    const { login } = client;
    if (login === null) return [];
    const { roles, errors, differences, integration } = login;
    const shown = options.filter((option2) => isNeeded(option2.option) || [roles.clientSecret, roles.redirectUri].includes(option2.option.name.text));
    const raised = errors.filter(({ codes }) => codes.length > 0);
    return [{
      className: classes.sync,
      asyncName: classes.async,
      module,
      variable: identifier(argumentIdentifier(client.name)),
      options: joined(shown.map(environment), code`, `),
      integration: integration ?? "TokenAuth",
      program: integration ?? "CommandLineLogin",
      root: errors[0]?.name ?? null,
      hasErrors: raised.length > 0,
      errors: raised.map(({ name, codes }) => ({ name, codes: codes.map((one) => `\`${one}\``).join(", ") })),
      hasDifferences: differences.length > 0,
      differences: differences.map(({ topic, elsewhere, here }) => ({ topic: markdown(topic), elsewhere: markdown(elsewhere), here: markdown(inPython(here, options)) }))
    }];
  });
}
function inPython(text2, options) {
  const names2 = new Map([["allowInsecure", "allow_insecure"], ...options.map(({ option: option2, argument: argument2 }) => [option2.name.text, argument2])]);
  return text2.replace(/`(\w+)`/g, (_, name) => `\`${names2.get(name) ?? name}\``);
}
function environment({ argument: argument2 }) {
  return code`${identifier(argument2)}=os.environ[${stringLiteral(argument2.toUpperCase())}]`;
}

// languages/python/readme.ts
function readmeView(plan) {
  const clients = plan.clients.map((planned) => readmeClient(planned, plan));
  const shown = clients.findLast(({ hasMethods }) => hasMethods);
  const webhook = plan.clients.findLast(({ client }) => client.webhookProof !== null);
  return {
    name: plan.distribution,
    module: plan.module,
    description: plan.package.description === "" ? null : markdown(plan.package.description),
    licence: licenceSentence(plan.package.publication),
    clients,
    logins: readmeLogins(plan),
    events: readmeEvents(plan),
    webhook: webhook === void 0 ? null : functionOf(webhook.client, "webhook"),
    hasEnvelopes: clients.some(({ hasEnvelopes }) => hasEnvelopes),
    hasResults: clients.some(({ hasResults }) => hasResults),
    throws: clients.some(({ throws }) => throws),
    example: shown === void 0 ? null : code`${shown.variable}.${shown.method}()`,
    former: plan.replaces?.module ?? null,
    differences: (plan.replaces?.differences ?? []).map(({ there, here }) => ({ there: markdown(there), here: markdown(here) }))
  };
}
function readmeEvents({ clients }) {
  const planned = clients.findLast(({ client: client2 }) => client2.events !== null);
  if (planned === void 0) return null;
  const { client } = planned;
  return { variable: identifier(argumentIdentifier(client.name)), maker: functionOf(client, "events"), publishes: client.events?.publish !== null };
}
function functionOf({ name }, last) {
  return identifier(functionIdentifier({ text: "", words: [...name.words, last] }));
}
function readmeClient({ client, classes, operationClasses, options, groups }, { module }) {
  const chosen2 = example(groups);
  const shown = exampleOptions(client, operationClasses === null ? chosen2?.operation ?? null : null);
  const needed2 = options.filter(({ option: option2 }) => shown.includes(option2));
  const host = options.find(({ option: option2 }) => isWholeAddress(option2, client) && !isNeeded(option2)) ?? null;
  const address = hasAddress(client) ? [] : [code`base_url=os.environ["BASE_URL"]`];
  const given = [...address, ...needed2.map(optionExample)];
  const memberOf = (member) => client.methods === "grouped" ? code`${identifier(member)}.` : code``;
  const prefix = chosen2 === null ? code`` : memberOf(chosen2.member);
  const all = groups.flatMap(({ member, operations }) => operations.map((planned) => ({ ...planned, member })));
  const streaming = all.find(({ operation }) => operation.answer.kind === "stream");
  const bytes = all.find((one) => one.streaming !== null);
  return {
    module,
    operationsName: operationClasses?.sync ?? null,
    className: classes.sync,
    asyncName: classes.async,
    variable: identifier(argumentIdentifier(client.name)),
    options: joined(given, code`, `),
    hasEnvironment: given.length > 0,
    method: chosen2 === null ? code`` : code`${prefix}${identifier(chosen2.name)}`,
    hasMethods: chosen2 !== null && operationClasses === null,
    hasEnvelopes: client.results === "envelope",
    hasResults: client.results === "result",
    throws: client.results === "throw",
    items: chosen2?.reading === null || chosen2 === null || operationClasses !== null ? null : code`${prefix}${identifier(chosen2.reading.items)}`,
    bytes: bytes === void 0 || bytes.streaming === null ? null : code`${memberOf(bytes.member)}${identifier(bytes.streaming)}`,
    stream: streaming === void 0 ? null : code`${memberOf(streaming.member)}${identifier(streaming.name)}`,
    hasOptions: options.length + address.length > 0,
    takesBaseUrl: hasAddress(client) && options.every(({ argument: argument2 }) => argument2 !== "base_url"),
    host: host === null ? null : code`${joined([...given, code`${identifier(host.argument)}="https://identity.example.com"`], code`, `)}`,
    optionRows: [
      ...address.map(() => ({ name: codeSpan("base_url"), need: code`required`, description: markdown(addressText(client)) })),
      ...options.map((planned) => optionRow(planned, options, client.servers[0]))
    ]
  };
}
function isWholeAddress({ serverVariable, type }, { servers: [server] }) {
  return serverVariable !== null && type.kind !== "choice" && server?.url.startsWith(`{${serverVariable}}`) === true;
}
function optionRow(planned, options, server) {
  const { option: option2, argument: argument2, setter } = planned;
  const usual = usualValue(option2, server);
  return {
    name: codeSpan(argument2),
    need: usual === void 0 ? option2.required ? "required" : "" : codeSpan(literal(usual)),
    description: markdown([withArguments2(option2.docs.summary === "" ? option2.docs.description : option2.docs.summary, options), setter === null ? "" : SHARED].filter((text2) => text2 !== "").join(" "))
  };
}
function optionExample({ argument: argument2 }) {
  return code`${identifier(argument2)}=os.environ[${stringLiteral(argument2.toUpperCase())}]`;
}
function example(groups) {
  const bySize = groups.toSorted((left, right) => right.operations.length - left.operations.length);
  const simple = bySize.map(({ operations }) => operations.filter(({ operation }) => !operation.input.required && !operation.unconfirmed && !operation.deprecated));
  const listing = bySize.map(({ group }, index) => (simple[index] ?? []).filter(({ name }) => name === functionIdentifier({ text: "", words: ["list", ...group.name.words] })));
  const paged = simple.map((operations) => operations.filter(({ operation }) => operation.pagination !== null));
  const candidates = [...listing, ...paged, ...simple].find((operations) => operations.length > 0) ?? [];
  const [chosen2] = candidates.toSorted((left, right) => left.name.length - right.name.length);
  const member = groups.find(({ operations }) => chosen2 !== void 0 && operations.includes(chosen2))?.member;
  return chosen2 === void 0 || member === void 0 ? null : { ...chosen2, member };
}

// languages/python/package-files.ts
function packageFiles(plan) {
  const { folder, module } = plan;
  return [
    { path: `${folder}/pyproject.toml`, kind: "data", format: "toml", value: manifest(plan) },
    { path: `${folder}/README.md`, kind: "template", template: "python/README.md.hbs", view: readmeView(plan) },
    { path: `${folder}/api.md`, kind: "template", template: "prose/api.md.hbs", view: apiPage(plan) },
    ...licenceFiles(folder, plan.package.publication, "python/LICENSE"),
    { path: `${folder}/src/${module}/py.typed`, kind: "copy", from: "python/py.typed" }
  ];
}
var RUFF = {
  "line-length": 120,
  "target-version": "py311",
  "extend-exclude": ["*.md"],
  lint: {
    select: ["E", "F", "W", "I", "UP", "B", "C4", "SIM", "RUF", "PLE", "PLW", "RET", "PIE", "T20"],
    ignore: ["E402", "E501", "RUF001", "RUF002", "RUF003", "RUF036", "UP013"]
  }
};
var BROTLI = ["brotli>=1.2; platform_python_implementation == 'CPython'", "brotlicffi>=1.2; platform_python_implementation != 'CPython'"];
var TYPING = "typing_extensions>=4.6.1; python_version < '3.12'";
function manifest({ package: model, distribution, module, clients }) {
  const hasLogin = clients.some(({ client }) => client.login !== null);
  const hasEvents = clients.some(({ client }) => client.events !== null);
  return {
    "build-system": { requires: ["hatchling>=1.27"], "build-backend": "hatchling.build" },
    project: {
      name: distribution,
      version: model.version,
      ...model.description !== "" && { description: model.description.replace(/\s+/g, " ").trim() },
      readme: "README.md",
      license: model.publication.license?.identifier ?? "MIT",
      "license-files": licenceNames(model.publication),
      "requires-python": ">=3.11",
      ...publicationOf(model.publication),
      classifiers: ["Programming Language :: Python :: 3", "Typing :: Typed"],
      dependencies: ["httpx>=0.23", TYPING, ...hasLogin ? ["joserfc>=1.6"] : [], ...hasEvents ? ["websockets>=15"] : []],
      "optional-dependencies": { brotli: BROTLI },
      ...urlsOf(model.publication)
    },
    tool: { hatch: { build: { targets: { sdist: { "only-include": [`src/${module}`, "api.md"] }, wheel: { packages: [`src/${module}`] } } } }, ruff: RUFF }
  };
}
function publicationOf({ author, keywords }) {
  return {
    ...author !== void 0 && { authors: [{ name: author.name, ...author.email !== void 0 && { email: author.email } }] },
    ...keywords !== void 0 && { keywords }
  };
}
function urlsOf({ homepage, repository, issues }) {
  const urls = { ...homepage !== void 0 && { Homepage: homepage }, ...repository !== void 0 && { Repository: repository }, ...issues !== void 0 && { Issues: issues } };
  return Object.keys(urls).length === 0 ? {} : { urls };
}

// languages/python/standard-modules.ts
var STANDARD_MODULES = new Set(`
  abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code
  codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime
  dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools
  gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
  itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing
  netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
  poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
  rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib
  tempfile termios test textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
  unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib
  zoneinfo
`.trim().split(/\s+/));

// languages/python/package-settings.ts
var LIBRARIES2 = /* @__PURE__ */ new Set(["anyio", "brotli", "brotlicffi", "fastapi", "flask", "httpcore", "httpx", "idna", "joserfc", "starlette", "typing_extensions", "websockets", "werkzeug"]);
var KNOWN = ["name", "module", "asyncClass", "replaces"];
function packageSettings(model, report) {
  const { at, version, languages } = model;
  const given = languages["python"];
  const settings2 = isObject(given) ? given : {};
  const hint3 = 'languages: { python: { name: my-package, module: my_package, asyncClass: "Async{name}" } } in sdk.yaml';
  const wrong = (what, value) => {
    report.error("python/package", `${what}: ${JSON.stringify(value)}`, { at: at === void 0 ? null : { file: at.file, pointer: `${at.pointer}/languages/python` }, hint: hint3 });
    return null;
  };
  const usual = usualModule(model, report);
  const unknown = Object.keys(settings2).find((key) => !KNOWN.includes(key));
  if (unknown !== void 0) return wrong("No setting of a Python package", unknown);
  const { name: distribution = usual.replaceAll("_", "-"), module = usual, asyncClass = "Async{name}", replaces = null } = settings2;
  if (!isPythonVersion(version)) {
    report.error("python/package", `No version of a Python package: ${JSON.stringify(version)}`, { at: at === void 0 ? null : { file: at.file, pointer: `${at.pointer}/version` }, hint: "Python knows alpha, beta, rc and dev with a number before a release: 1.2.3-beta.1 (PEP 440)." });
    return null;
  }
  if (typeof distribution !== "string" || !/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,100}[A-Za-z0-9])?$/.test(distribution)) return wrong("No name of a Python distribution", distribution);
  if (typeof module !== "string" || !isModuleName(module)) return wrong("No name of a Python module", module);
  if (typeof asyncClass !== "string" || !asyncClass.includes("{name}") || asyncClass === "{name}" || !isIdentifier(asyncClass.replace("{name}", "Name"))) return wrong("No name of an asynchronous class", asyncClass);
  const former = formerOf(replaces);
  if (former === void 0) return wrong("Not what another package is", replaces);
  return { distribution, module, asyncClass, replaces: former };
}
function usualModule({ name, at, clients, languages }, report) {
  const snake3 = snakeCase(name.words);
  const usual = isModuleName(snake3) ? snake3 : moduleName(name.words);
  const given = languages["python"];
  const why = STANDARD_MODULES.has(usual) ? "a module of Python has that name" : LIBRARIES2.has(usual) ? "a library that packages use has that name" : null;
  if (why === null || isObject(given) && given["module"] !== void 0) return usual;
  const chosen2 = `${usual}_client`;
  report.decide({ subject: "names", what: `module ${JSON.stringify(usual)}`, at: at ?? { file: clients[0]?.source ?? "", pointer: "" }, chosen: chosen2, why });
  return chosen2;
}
function isPythonVersion(version) {
  return /^\d+\.\d+\.\d+(?:-(?:alpha|beta|preview|pre|a|b|c|rc)(?:[.-]?\d+)?(?:[.-]dev(?:[.-]?\d+)?)?|-dev(?:[.-]?\d+)?)?$/i.test(version);
}
function formerOf(given) {
  if (given === null) return null;
  const { module, differences = [] } = isObject(given) ? given : {};
  if (typeof module !== "string" || !isModuleName(module) || !Array.isArray(differences)) return void 0;
  const rows2 = differences.flatMap((row) => isObject(row) && typeof row["there"] === "string" && typeof row["here"] === "string" ? [{ there: row["there"], here: row["here"] }] : []);
  return rows2.length === differences.length ? { module, differences: rows2 } : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// languages/python/source.ts
function sourceFile(root, { module, sources, template, view }) {
  return { path: `${root}/${module}.py`, kind: "template", template: `python/${template}.py.hbs`, view: { header: header(sources), ...view } };
}
function header(sources) {
  return trusted(`# ${comment(generatedFrom(sources))}`);
}

// languages/python/webhooks.ts
var FILE2 = "webhooks";
var RUNTIME3 = "_runtime/identity/webhook";
var ERROR = "_runtime/identity/login_error";
var WEBHOOK_RUNTIME = new Set(["__init__", "equal", "login_error", "webhook"].map((module) => `identity/${module}.py`));
function webhooksFile({ clients, types }) {
  const proofs = clients.flatMap(({ client }) => client.webhookProof === null ? [] : [{ client, proof: client.webhookProof }]);
  if (proofs.length === 0) return null;
  const imports = new Imports(FILE2);
  const context = { types, imports, input: false };
  const exported = /* @__PURE__ */ new Set([imports.value("LoginError", ERROR), imports.value("WebhookHeaders", RUNTIME3), imports.value("WebhookOptions", RUNTIME3)]);
  const readers = proofs.map(({ client, proof }) => {
    const thrown = thrownClass("webhook_invalid", client, clients);
    const received = client.webhooks.length === 0 ? imports.knownType("Any") : unionOf(client.webhooks.map(({ type }) => typeOf(type, context)));
    const name = functionIdentifier({ text: "", words: [...client.name.words, "webhook"] });
    exported.add(name);
    const given = [schemeOf(proof, imports), code`body`, code`headers`, code`secrets`, code`options`];
    const read = call(imports.value("verified_webhook", RUNTIME3), thrown === null ? given : [...given, imports.value(thrown.name, thrown.module)]);
    if (thrown !== null) exported.add(thrown.name);
    const head = flat(received);
    return {
      head: headed(code`def ${identifier(name)}`, parameters(imports), received, 0),
      docs: docstring([
        "The JSON of a webhook, once it is proven to come from the platform.",
        `Raises \`${thrown?.name ?? "LoginError"}\` whose \`code\` is \`webhook_invalid\`, which does not tell what was wrong.`
      ], 4, [{ title: "Args", entries: DESCRIBED.map(([argument2, text2]) => ({ name: identifier(argument2), text: text2 })) }]),
      body: code`event: ${head} = ${laidOut(read, { indent: 4, before: 4 + columns(head) + "event:  = ".length })}`
    };
  });
  const all = laidOut(listOf([...exported].sort(byExport).map(stringLiteral)), { indent: 0, before: "__all__ = ".length });
  const view = { ...imports.sections(), all, readers };
  return { module: FILE2, sources: proofs.map(({ client }) => client.source).sort(), template: "webhooks", view };
}
var DESCRIBED = [
  ["body", "As it came, not JSON that was parsed and printed again."],
  ["headers", "Those of the framework's request, or names and values."],
  ["secrets", "The present secret and, while they are changed, the former one."]
];
function parameters(imports) {
  return [
    code`body: bytes | bytearray | memoryview | str`,
    code`headers: ${imports.value("WebhookHeaders", RUNTIME3)}`,
    labelled(code`secrets: `, unionOf([code`str`, subscript(imports.type("Sequence", "collections.abc"), [code`str`])])),
    code`options: ${imports.value("WebhookOptions", RUNTIME3)} | None = None`
  ];
}
function schemeOf(proof, imports) {
  if (proof.kind === "shared-secret") return call(imports.value("SharedSecretWebhook", RUNTIME3), [stringLiteral(proof.header)]);
  return call(imports.value("SignedWebhook", RUNTIME3), [proof.signatureHeader, proof.timestampHeader].map(stringLiteral));
}
function thrownClass(wanted, client, clients) {
  const having = clients.filter((one) => (one.client.login?.errors.length ?? 0) > 0);
  const owner = having.find((one) => one.client === client) ?? (having.length === 1 ? having[0] : void 0);
  const errors = owner?.client.login?.errors ?? [];
  const found = errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null);
  return owner === void 0 || found === void 0 ? null : { name: found.name, module: `${owner.folder}/login` };
}

// languages/python/python.ts
function python(runtime) {
  return {
    name: "python",
    plan: (packages, report) => packages.flatMap((model) => packagePlan(model, runtime, report))
  };
}
function packagePlan(model, runtime, report) {
  const settings2 = packageSettings(model, report);
  if (settings2 === null) return [];
  const plan = plannedPackage(model, settings2, report);
  if (report.failed) return [];
  const root = `${plan.folder}/src/${plan.module}`;
  return [
    ...packageFiles(plan),
    ...runtime.filter(neededBy(plan)).map((path) => ({ path: `${root}/_runtime/${path}`, kind: "copy", from: `python/runtime/${path}` })),
    ...sourceFiles(plan).map((source) => sourceFile(root, source))
  ];
}
function neededBy({ package: { clients } }) {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const positions = new Set(operations.flatMap(({ pagination }) => pagination === null ? [] : [pagination.position.kind]));
  return (path) => {
    if (!path.endsWith(".py")) return false;
    const [folder = ""] = path.split("/");
    if (folder === "identity") return clients.some(({ login }) => login !== null) || WEBHOOK_RUNTIME.has(path) && clients.some(({ webhookProof }) => webhookProof !== null);
    return folder === "events" ? clients.some(({ events }) => events !== null) : isPagingNeeded(path, positions);
  };
}
function sourceFiles(plan) {
  const clients = plan.clients.flatMap((planned) => [
    clientFile(planned, plan),
    settingsFile(planned, plan),
    ...planned.groups.map((group) => callsFile(group, planned.client, plan))
  ]);
  const own = [envelopeFile(plan), eventsFile(plan), webhooksFile(plan), statusesFile(plan)].filter((file) => file !== null);
  return [...entryFiles(plan), ...own, ...loginFiles(plan), ...clients, ...modelFiles(printedTypes(plan), plan)];
}
export {
  python
};
