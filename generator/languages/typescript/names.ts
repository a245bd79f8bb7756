// The door for names: identifiers from an allow-list. What does not fit is refused, never repaired character by character.
import type { Place, Report } from "../../diagnostics.js";
import type { Client, Name, Words } from "../../model/model.js";
import { camelCase, kebabCase, pascalCase, Scope } from "../names.js";
import { type Code, trusted } from "./code.js";

/** Letters as Unicode defines them, without those that look like nothing. */
const IDENTIFIER = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Start}_$][\p{ID_Continue}$]*$/su;

/** Most of them. */
const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

const RESERVED = [
  "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete",
  "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import",
  "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static",
  "super", "switch", "this", "throw", "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield",
];

/** Types of the language that a declaration of the same name would hide. */
const BUILT_IN_TYPES = [
  "AbortSignal", "Array", "ArrayBuffer", "AsyncIterable", "AsyncIterator", "BigInt", "Blob", "Boolean", "Buffer", "Date", "Error",
  "File", "FormData", "Function", "Headers", "Infinity", "Iterable", "Iterator", "JSON", "Map", "Math", "NaN", "Number", "Object",
  "Partial", "Promise", "Proxy", "Readonly", "ReadonlyArray", "Record", "RegExp", "Request", "Response", "Set", "String", "Symbol",
  "URL", "Uint8Array", "WeakMap",
];

type ExportedNames = readonly (readonly [module: string, names: readonly string[]])[];

/** What the entry points hand on from the runtime, by module. */
export const PUBLIC_RUNTIME: ExportedNames = [
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
  ["runtime/unwrap", ["EnvelopeError", "unwrap"]],
];

/** The same where calls come to results, or throw. */
export const PLAIN_RUNTIME: ExportedNames = [
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
  ["runtime/transport", ["Transport", "TransportAnswer", "TransportError", "TransportRequest"]],
];

/** More, where calls throw. */
export const THROWING_RUNTIME: ExportedNames = [
  ["runtime/api-error", ["ApiError", "DataPromise"]],
  ["runtime/settled", ["Settled", "settled"]],
];

/** Types of the runtime that a declaration of the document would hide, or be hidden by. */
const ENVELOPE_TYPES = ["ClientSettings", "Envelope", "EnvelopeOperation", "FailureStatus", "Operation", ...namesOf(PUBLIC_RUNTIME)];
const PLAIN_TYPES = ["CallDetails", "Calls", "Operation", "PlainSettings", "ResultPages", ...namesOf(PLAIN_RUNTIME)];
const THROWING_TYPES = ["DataPages", ...namesOf(THROWING_RUNTIME)];
const RUNTIME_FUNCTIONS = ["anyData", "askedRequest", "bodyRequest", "elsewhereRequest", "paged", "binaryCall", "binaryEnvelope", "dataPages", "eventItems", "eventsAnswer", "lineItems", "linesAnswer", "mixedEventItems", "mixedEventsAnswer", "resultPages", "sequenceAnswer", "sequenceItems", "settled", "pathRequest", "plainAnswer", "problemAnswer", "queryRequest", "redirectAnswer", "redirectResult", "ofOneServer", "styledRequest", "textData", "textEventItems", "textEventsAnswer", "unwrap", "wholeBytes", "wholeRequest", "bigintAnswer", "bigintResult", "digitsRequest", "followedDataPages", "followedPages", "followedResultPages", "formQueryRequest", "jsonRequest", "keyedRequest", "nextCursor", "nextLink", "nextUrl", "optionalRequest", "optionalResult", "plainRequest", "presetRequest", "spelled", "stringAnswer", "stringResult"];

/** Names that mean something to the language or to every client when they stand on an object. */
const MEMBERS = ["constructor", "prototype", "then", "catch", "finally", "toJSON", "toString", "valueOf", "inspect", "request", "close"];

export function isIdentifier(text: string): boolean {
  return PLAIN.test(text) || IDENTIFIER.test(text);
}

/** Tells of a name that cannot stand as the document has it. Another letter case is no change, nor are words that dots and dashes part (`users.list`). */
export function tellIdentifier(report: Report, { what, text, chosen, at }: { readonly what: string; readonly text: string; readonly chosen: string; readonly at: Place }): void {
  const why = text.split(/[-. /:]/).every(isIdentifier) ? (chosen.endsWith("_") && !text.endsWith("_") ? "means something else in TypeScript" : null) : "not an identifier";
  if (why !== null) report.decide({ subject: "names", what, at, chosen, why });
}

/** `ListUsersRequest`; a name that is already written so stays as it is. */
export function typeIdentifier(name: Name): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(pascalCase(visible(name.words)), "Type");
}

/** `listUsers` */
export function functionIdentifier(name: Name): string {
  return /^[a-z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(camelCase(visible(name.words)), "call");
}

/** A parameter named after a member; with `_` at its end where the name means something else. */
export function parameterIdentifier(member: string, taken: readonly string[]): string {
  const name = functionIdentifier({ text: member, words: [member] });
  return RESERVED.includes(name) || taken.includes(name) ? `${name}_` : name;
}

/** `Activated`, the name of a value in its choice; null when the words make none. */
export function choiceIdentifier(name: Name): string | null {
  const identifier = /^[A-Z][A-Za-z0-9]*$/.test(name.text) && /[a-z]/.test(name.text) ? name.text : pascalCase(visible(name.words));
  return isIdentifier(identifier) ? identifier : null;
}

/** An identifier made here, checked again where it is printed. */
export function identifier(text: string): Code {
  if (!isIdentifier(text)) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
  return trusted(text);
}

/** File systems end at 255 bytes, and the name gets endings. */
const LONGEST_FILE_NAME = 120;

/** One part of a path: lower case, digits and hyphens, not too long, and no name of a device. */
export function fileName(words: Words): string {
  const spelled = kebabCase(words).toLowerCase().replace(/[^a-z0-9-]/gu, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  const name = spelled.slice(0, LONGEST_FILE_NAME).replace(/-+$/, "");
  if (name === "") return "default";
  return /^(?:con|prn|aux|nul|com\d|lpt\d|index|client)$/.test(name) ? `${name}-operations` : name;
}

export function typeScope(report: Report, taken: readonly string[], styles: readonly Client["results"][] = ["envelope"]): Scope {
  const runtime = [
    ...(styles.includes("envelope") ? ENVELOPE_TYPES : []),
    ...(styles.every((style) => style === "envelope") ? [] : PLAIN_TYPES),
    ...(styles.includes("throw") ? THROWING_TYPES : []),
  ];
  return new Scope(report, { reserved: [...RESERVED, ...BUILT_IN_TYPES, ...runtime, ...taken] });
}

export function functionScope(report: Report, taken: readonly string[]): Scope {
  return new Scope(report, { reserved: [...RESERVED, ...RUNTIME_FUNCTIONS, "then", ...taken] });
}

export function methodScope(report: Report, taken: readonly string[]): Scope {
  return new Scope(report, { reserved: [...MEMBERS, ...taken] });
}

function namesOf(modules: ExportedNames): readonly string[] {
  return modules.flatMap(([, names]) => names);
}

/** Without what nobody sees; names that only differ in that are the same name and collide. */
function visible(words: Words): Words {
  return words.map((word) => word.replace(/\p{Default_Ignorable_Code_Point}/gu, "")).filter((word) => word !== "");
}

/** Digits may not come first; a name without a letter of its own gets the given word. */
function checked(text: string, word: string): string {
  if (isIdentifier(text)) return text;
  const prefixed = /^\p{ID_Continue}/u.test(text) ? `_${text}` : "";
  return isIdentifier(prefixed) ? prefixed : word;
}
