// The door for names: identifiers from an allow-list. What does not fit is refused, never repaired character by character.
import type { Place, Report } from "../../diagnostics.js";
import type { Name, Words } from "../../model/model.js";
import { pascalCase, Scope, snakeCase } from "../names.js";
import { type Code, trusted } from "./code.js";

/** Letters that every version of Python knows and that its normalisation (NFKC) leaves alone; no underscore in front. */
const LETTER = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u0131\\u0134-\\u013e\\u0141-\\u0148\\u014a-\\u017e\\u0388-\\u038a\\u038e-\\u03a1\\u03a3-\\u03ce\\u0400-\\u0481\\u048a-\\u052f\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fef\\uac00-\\ud7a3";
const UNSPELLED = new RegExp(`[^${LETTER}0-9_]`, "gu");
const IDENTIFIER = new RegExp(`^[${LETTER}][${LETTER}0-9_]*$`);

const KEYWORDS = [
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
  "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
  "with", "yield",
];

/** Classes and constants of the language that a type of the same name would hide. */
const BUILT_INS = [
  "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError",
  "BytesWarning", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
  "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception", "ExceptionGroup", "FileExistsError",
  "FileNotFoundError", "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError",
  "IndexError", "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError",
  "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError", "OverflowError", "PendingDeprecationWarning",
  "PermissionError", "ProcessLookupError", "PythonFinalizationError", "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError",
  "RuntimeWarning", "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TimeoutError",
  "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning",
  "UserWarning", "ValueError", "Warning", "ZeroDivisionError",
];

/** Names that generated files have beside those of the document, and that a reader knows. Others give way to types: `Imports`. */
const IMPORTED = [
  "Any", "AsyncIterator", "Awaitable", "Callable", "Iterator", "Literal", "Mapping", "Sequence", "Never", "NotRequired", "Self", "TYPE_CHECKING", "TypeAlias",
  "TypedDict", "NOT_GIVEN", "NotGiven", "SETTINGS",
];

/** They look like digits (E741 of pycodestyle, E742 of classes, E743 of functions). */
const AMBIGUOUS = ["I", "O", "l"];

/** What stands on every client, and the long way to types that methods hide. */
const MEMBERS = ["close", "request", "self", "builtins"];

/** Arguments with a meaning of their own. */
const ARGUMENTS = ["self", "request_options"];

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text) && !KEYWORDS.includes(text) && text.normalize("NFKC") === text;
}

/** Whether a member of that wire name can stand in the body of a class: names that begin with two underscores are changed there, and `l` looks like a digit. */
export function isMemberName(text: string): boolean {
  if (AMBIGUOUS.includes(text)) return false;
  return isIdentifier(text) || (/^_[A-Za-z0-9][A-Za-z0-9_]*$/.test(text) && !/^__/.test(text));
}

/** Tells of a name that cannot stand as Python would spell it. `spelled`: its words in the letter case of Python. */
function tell(report: Report, { what, spelled, chosen, at }: { readonly what: string; readonly spelled: string; readonly chosen: string; readonly at: Place }): void {
  if (chosen === spelled) return;
  report.decide({ subject: "names", what, at, chosen, why: chosen === `${spelled}_` ? "means something else in Python" : "not an identifier" });
}

/** Tells of a type whose name is not that of its words. */
export function tellType(report: Report, name: Name, chosen: string, at: Place): void {
  const isWritten = chosen.replace(/_$/, "") === name.text;
  tell(report, { what: `type ${JSON.stringify(name.text)}`, spelled: isWritten ? name.text : pascalCase(visible(name.words)), chosen, at });
}

/** Tells of a method whose name is not that of its words. */
export function tellMethod(report: Report, name: Name, chosen: string, at: Place): void {
  tell(report, { what: JSON.stringify(name.text), spelled: snakeCase(visible(name.words)), chosen, at });
}

/** `ListUsersRequest`; a name that is already written so stays as it is. */
export function typeIdentifier(name: Name): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(name.text) ? name.text : checked(pascalCase(visible(name.words)), "Type");
}

/** `list_users` */
export function functionIdentifier(name: Name): string {
  return snake(name.words, "call");
}

/** `user_id`; a reserved word, and `l`, gets `_` at its end. */
export function argumentIdentifier(name: Name): string {
  const identifier = snake(name.words, "argument");
  return [...ARGUMENTS, ...KEYWORDS, ...AMBIGUOUS].includes(identifier) ? `${identifier}_` : identifier;
}

/** An identifier made here, checked again where it is printed. */
export function identifier(text: string): Code {
  // Behind underscores a digit may stand, and no word is reserved.
  const isKnown = isIdentifier(text) || (/^__?[^_]/.test(text) && isIdentifier(text.replace(/^__?/, "x")));
  if (!isKnown) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
  return trusted(text);
}

/** `_LIST_USERS`, the facts of an operation. */
export function constantIdentifier(method: string): Code {
  return identifier(`_${method.replace(/_$/, "").toUpperCase()}`);
}

/** File systems end at 255 bytes, and the name gets endings. */
const LONGEST_MODULE_NAME = 120;

/** One part of a module's path: lower-case ASCII, digits and underscores, not too long, no keyword, and no name of a device. */
export function moduleName(words: Words): string {
  const spelled = snakeCase(words).toLowerCase().replace(/[^a-z0-9_]/gu, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  const name = spelled.slice(0, LONGEST_MODULE_NAME).replace(/_+$/, "").replace(/^(?=\d)/, "n");
  if (name === "") return "default";
  const taken = KEYWORDS.includes(name) || /^(?:con|prn|aux|nul|com\d|lpt\d|client|login|settings|models)$|_models$/.test(name);
  return taken ? `${name}_operations` : name;
}

/** A dotted name is none: one package at the top. */
export function isModuleName(text: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(text) && !KEYWORDS.includes(text);
}

export function typeScope(report: Report, taken: readonly string[]): Scope {
  return new Scope(report, { reserved: [...KEYWORDS, ...AMBIGUOUS, ...BUILT_INS, ...IMPORTED, ...taken] });
}

export function methodScope(report: Report, taken: readonly string[]): Scope {
  return new Scope(report, { reserved: [...KEYWORDS, ...AMBIGUOUS, ...MEMBERS, ...taken] });
}

function snake(words: Words, otherwise: string): string {
  return checked(snakeCase(visible(words)), otherwise, KEYWORDS);
}

/** Without what nobody sees; names that only differ in that are the same name and collide. */
function visible(words: Words): Words {
  return words.map((word) => word.replace(/\p{Default_Ignorable_Code_Point}/gu, "")).filter((word) => word !== "");
}

/** Letters that not every Python knows are spelled by their numbers; digits may not come first; a name without anything gets the given word. */
function checked(text: string, word: string, allowed: readonly string[] = []): string {
  const spelled = text.replace(UNSPELLED, (character) => `u${character.codePointAt(0)?.toString(16) ?? ""}`);
  if (isIdentifier(spelled) || allowed.includes(spelled)) return spelled;
  const prefixed = /^\d/.test(spelled) ? `n${spelled}` : "";
  return isIdentifier(prefixed) ? prefixed : word;
}

/** The first free of `name`, `name_2`, `name_3` ..., which is then taken. */
export function claimed(wanted: string, taken: Set<string>): string {
  let chosen = wanted;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${wanted}_${count}`;
  taken.add(chosen);
  return chosen;
}
