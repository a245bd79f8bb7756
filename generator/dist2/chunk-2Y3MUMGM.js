import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Scope,
  camelCase,
  kebabCase,
  pascalCase
} from "./chunk-XVW5BL7N.js";

// languages/typescript/code.ts
function trusted(text) {
  return text;
}
function trustedComment(text) {
  return text;
}
function code(texts, ...holes) {
  let all = texts[0] ?? "";
  for (let index = 0; index < holes.length; index += 1) all += String(holes[index]) + (texts[index + 1] ?? "");
  return trusted(all);
}
function joined(parts, separator) {
  return trusted(parts.join(separator));
}

// languages/typescript/names.ts
var IDENTIFIER = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Start}_$][\p{ID_Continue}$]*$/su;
var PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
var RESERVED = [
  "arguments",
  "async",
  "await",
  "break",
  "case",
  "catch",
  "class",
  "const",
  "continue",
  "debugger",
  "default",
  "delete",
  "do",
  "else",
  "enum",
  "eval",
  "export",
  "extends",
  "false",
  "finally",
  "for",
  "function",
  "if",
  "implements",
  "import",
  "in",
  "instanceof",
  "interface",
  "let",
  "new",
  "null",
  "package",
  "private",
  "protected",
  "public",
  "return",
  "static",
  "super",
  "switch",
  "this",
  "throw",
  "true",
  "try",
  "typeof",
  "undefined",
  "var",
  "void",
  "while",
  "with",
  "yield"
];
var BUILT_IN_TYPES = [
  "AbortSignal",
  "Array",
  "ArrayBuffer",
  "AsyncIterable",
  "AsyncIterator",
  "BigInt",
  "Blob",
  "Boolean",
  "Buffer",
  "Date",
  "Error",
  "File",
  "FormData",
  "Function",
  "Headers",
  "Infinity",
  "Iterable",
  "Iterator",
  "JSON",
  "Map",
  "Math",
  "NaN",
  "Number",
  "Object",
  "Partial",
  "Promise",
  "Proxy",
  "Readonly",
  "ReadonlyArray",
  "Record",
  "RegExp",
  "Request",
  "Response",
  "Set",
  "String",
  "Symbol",
  "URL",
  "Uint8Array",
  "WeakMap"
];
var PUBLIC_RUNTIME = [
  ["runtime/binary", ["BinaryInput", "FilePart"]],
  ["runtime/credential", ["Credential", "CredentialError", "Environment", "OutgoingBody", "OutgoingRequest"]],
  ["runtime/envelope", ["Failure", "FailureCause", "FailureWithoutAnswer", "Success"]],
  ["runtime/credentials/signing-key", ["Sign", "SigningSecret"]],
  ["runtime/hooks", ["HookContext", "Hooks"]],
  ["runtime/log", ["LogEntry", "LogOptions", "logTo"]],
  ["runtime/open", ["Open"]],
  ["runtime/options", ["ClientEnvironment", "OptionError"]],
  ["runtime/pages", ["Paged"]],
  ["runtime/sender", ["ClientOptions", "RawRequest", "RequestOptions", "Sender"]],
  ["runtime/stream-items", ["ServerSentEvent"]],
  ["runtime/transport", ["Transport", "TransportAnswer", "TransportError", "TransportRequest"]],
  ["runtime/unwrap", ["EnvelopeError", "unwrap"]]
];
var PLAIN_RUNTIME = [
  ["runtime/binary", ["BinaryInput", "FilePart"]],
  ["runtime/credential", ["Credential", "CredentialError", "Environment", "OutgoingBody", "OutgoingRequest"]],
  ["runtime/credentials/secret", ["SecretSource"]],
  ["runtime/hooks", ["HookContext", "Hooks"]],
  ["runtime/log", ["LogEntry", "LogOptions", "logTo"]],
  ["runtime/open", ["Open"]],
  ["runtime/options", ["ClientEnvironment", "OptionError", "RequestOptions"]],
  ["runtime/plain-options", ["HookedOptions"]],
  ["runtime/plain-sender", ["PlainSender"]],
  ["runtime/raw", ["RawRequest"]],
  ["runtime/result", ["Accepted", "AnswerHeaders", "CallResult", "NoAnswer", "Refused", "ResultPromise", "Unanswered", "Undocumented"]],
  ["runtime/stream-items", ["ServerSentEvent"]],
  ["runtime/transport", ["Transport", "TransportAnswer", "TransportError", "TransportRequest"]]
];
var THROWING_RUNTIME = [
  ["runtime/api-error", ["ApiError", "DataPromise"]],
  ["runtime/settled", ["Settled", "settled"]]
];
var ENVELOPE_TYPES = ["ClientSettings", "Envelope", "EnvelopeOperation", "FailureStatus", "Operation", ...namesOf(PUBLIC_RUNTIME)];
var PLAIN_TYPES = ["CallDetails", "Calls", "Operation", "PlainSettings", "ResultPages", ...namesOf(PLAIN_RUNTIME)];
var THROWING_TYPES = ["DataPages", ...namesOf(THROWING_RUNTIME)];
var RUNTIME_FUNCTIONS = ["anyData", "askedRequest", "bodyRequest", "elsewhereRequest", "paged", "binaryCall", "binaryEnvelope", "dataPages", "eventItems", "eventsAnswer", "lineItems", "linesAnswer", "mixedEventItems", "mixedEventsAnswer", "resultPages", "sequenceAnswer", "sequenceItems", "settled", "pathRequest", "plainAnswer", "problemAnswer", "queryRequest", "redirectAnswer", "redirectResult", "ofOneServer", "styledRequest", "textData", "textEventItems", "textEventsAnswer", "unwrap", "wholeBytes", "wholeRequest", "bigintAnswer", "bigintResult", "digitsRequest", "followedDataPages", "followedPages", "followedResultPages", "formQueryRequest", "jsonRequest", "keyedRequest", "nextCursor", "nextLink", "nextUrl", "optionalRequest", "optionalResult", "plainRequest", "presetRequest", "spelled", "stringAnswer", "stringResult"];
var MEMBERS = ["constructor", "prototype", "then", "catch", "finally", "toJSON", "toString", "valueOf", "inspect", "request", "close"];
function isIdentifier(text) {
  return PLAIN.test(text) || IDENTIFIER.test(text);
}
function tellIdentifier(report, { what, text, chosen, at }) {
  const why = isIdentifier(text) ? chosen.endsWith("_") && !text.endsWith("_") ? "means something else in TypeScript" : null : "not an identifier";
  if (why !== null) report.decide({ subject: "names", what, at, chosen, why });
}
function typeIdentifier(name) {
  return /^[A-Z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(pascalCase(visible(name.words)), "Type");
}
function functionIdentifier(name) {
  return /^[a-z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(camelCase(visible(name.words)), "call");
}
function parameterIdentifier(member, taken) {
  const name = functionIdentifier({ text: member, words: [member] });
  return RESERVED.includes(name) || taken.includes(name) ? `${name}_` : name;
}
function choiceIdentifier(name) {
  const identifier2 = /^[A-Z][A-Za-z0-9]*$/.test(name.text) && /[a-z]/.test(name.text) ? name.text : pascalCase(visible(name.words));
  return isIdentifier(identifier2) ? identifier2 : null;
}
function identifier(text) {
  if (!isIdentifier(text)) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
  return trusted(text);
}
var LONGEST_FILE_NAME = 120;
function fileName(words) {
  const spelled = kebabCase(words).toLowerCase().replace(/[^a-z0-9-]/gu, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  const name = spelled.slice(0, LONGEST_FILE_NAME).replace(/-+$/, "");
  if (name === "") return "default";
  return /^(?:con|prn|aux|nul|com\d|lpt\d|index|client)$/.test(name) ? `${name}-operations` : name;
}
function typeScope(report, taken, styles = ["envelope"]) {
  const runtime = [
    ...styles.includes("envelope") ? ENVELOPE_TYPES : [],
    ...styles.every((style) => style === "envelope") ? [] : PLAIN_TYPES,
    ...styles.includes("throw") ? THROWING_TYPES : []
  ];
  return new Scope(report, { reserved: [...RESERVED, ...BUILT_IN_TYPES, ...runtime, ...taken] });
}
function functionScope(report, taken) {
  return new Scope(report, { reserved: [...RESERVED, ...RUNTIME_FUNCTIONS, "then", ...taken] });
}
function methodScope(report, taken) {
  return new Scope(report, { reserved: [...MEMBERS, ...taken] });
}
function namesOf(modules) {
  return modules.flatMap(([, names]) => names);
}
function visible(words) {
  return words.map((word) => word.replace(/\p{Default_Ignorable_Code_Point}/gu, "")).filter((word) => word !== "");
}
function checked(text, word) {
  if (isIdentifier(text)) return text;
  const prefixed = /^\p{ID_Continue}/u.test(text) ? `_${text}` : "";
  return isIdentifier(prefixed) ? prefixed : word;
}

export {
  trusted,
  trustedComment,
  code,
  joined,
  PUBLIC_RUNTIME,
  PLAIN_RUNTIME,
  THROWING_RUNTIME,
  isIdentifier,
  tellIdentifier,
  typeIdentifier,
  functionIdentifier,
  parameterIdentifier,
  choiceIdentifier,
  identifier,
  fileName,
  typeScope,
  functionScope,
  methodScope
};
