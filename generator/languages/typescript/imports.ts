// What one generated file imports: collected while its text is made, so that nothing unused is imported.
import type { ExportDeclarationStructure, ImportDeclarationStructure } from "ts-morph";
import { code, type Code, trusted } from "./code.js";
import { identifier } from "./names.js";
import { exportOf, importOf, namespaceImportOf } from "./structures.js";

/** Where generated code finds what the runtime gives it; paths below `src/` without extension. */
export const RUNTIME = {
  Open: "runtime/open",
  Operation: "runtime/operation",
  EnvelopeOperation: "runtime/operation",
  Paged: "runtime/pages",
  paged: "runtime/envelope-pages",
  Sender: "runtime/sender",
  PlainSender: "runtime/plain-sender",
  RequestOptions: "runtime/options",
  RawRequest: "runtime/raw",
  rawRequest: "runtime/envelope-raw",
  followedPages: "runtime/envelope-followed-pages",
  nextCursor: "runtime/followed-pages",
  nextUrl: "runtime/followed-pages",
  nextLink: "runtime/followed-pages",
  jsonRequest: "runtime/request",
  plainRequest: "runtime/plain-request",
  formQueryRequest: "runtime/query-request",
  queryRequest: "runtime/query-request",
  pathRequest: "runtime/path-request",
  styledRequest: "runtime/styled-request",
  askedRequest: "runtime/asked-request",
  bodyRequest: "runtime/body-request",
  elsewhereRequest: "runtime/elsewhere-request",
  keyedRequest: "runtime/keyed-request",
  presetRequest: "runtime/preset-request",
  optionalRequest: "runtime/optional-request",
  BinaryInput: "runtime/binary",
  BinaryOptions: "runtime/binary-answer",
  BinaryAnswer: "runtime/binary-answer",
  binaryEnvelope: "runtime/envelope-binary",
  ServerSentEvent: "runtime/stream-items",
  eventsAnswer: "runtime/stream-answer",
  textEventsAnswer: "runtime/stream-answer",
  mixedEventsAnswer: "runtime/stream-answer",
  linesAnswer: "runtime/stream-answer",
  sequenceAnswer: "runtime/stream-answer",
  wholeRequest: "runtime/whole-request",
  plainAnswer: "runtime/plain-answer",
  problemAnswer: "runtime/problem-answer",
  redirectAnswer: "runtime/redirect-answer",
  ClientOptions: "runtime/sender",
  ClientSettings: "runtime/sender",
  createSender: "runtime/sender",
} as const;

export class Imports {
  readonly #file: string;
  readonly #types = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();
  readonly #namespaces = new Map<string, string>();

  /** `file`: path of the importing file below `src/`, without extension. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Names a type of another file; what stands in this file needs no import. */
  type(name: string, file: string): Code {
    return this.#named(this.#types, name, file);
  }

  value(name: string, file: string): Code {
    return this.#named(this.#values, name, file);
  }

  runtimeType(name: keyof typeof RUNTIME): Code {
    return this.type(name, RUNTIME[name]);
  }

  runtimeValue(name: keyof typeof RUNTIME): Code {
    return this.value(name, RUNTIME[name]);
  }

  /** Everything of a file under one name. */
  namespace(name: string, file: string): Code {
    this.#namespaces.set(file, name);
    return identifier(name);
  }

  /** Sorted by the file that is imported: runtime first, then what is nearer. */
  structures(): ImportDeclarationStructure[] {
    const files = [...new Set([...this.#types.keys(), ...this.#values.keys(), ...this.#namespaces.keys()])];
    const sorted = files.map((file) => ({ file, module: specifier(this.#file, file) })).sort((left, right) => compare(left.module, right.module));
    return sorted.flatMap(({ file, module }) => {
      const namespace = this.#namespaces.get(file);
      return [
        ...(namespace === undefined ? [] : [namespaceImportOf(module, identifier(namespace))]),
        ...declarations(module, this.#types.get(file) ?? new Set(), this.#values.get(file) ?? new Set()),
      ];
    });
  }

  /** Hands on the types that are not the runtime's: for an entry, whose signatures must be nameable by what it exports. */
  typeExports(): ExportDeclarationStructure[] {
    const files = [...this.#types].filter(([file]) => !file.startsWith("runtime/")).sort(([left], [right]) => compare(left, right));
    return files.map(([file, names]) => exportOf(specifier(this.#file, file), [...names].sort(compare).map(identifier), true));
  }

  #named(names: Map<string, Set<string>>, name: string, file: string): Code {
    if (file !== this.#file) {
      const known = names.get(file) ?? new Set();
      names.set(file, known.add(name));
    }
    return identifier(name);
  }
}

/** `../runtime/sender.js`, as one file below `src/` names another. Both paths are made by this generator. */
export function specifier(from: string, to: string): Code {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.length - shared;
  const path = `${up === 0 ? "./" : "../".repeat(up)}${there.slice(shared).join("/")}.js`;
  if (!/^[\w./-]+$/.test(path)) throw new Error(`not a module path: ${JSON.stringify(path)}`);
  return trusted(path);
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One declaration for a module, of types alone where that is all. */
function declarations(module: Code, types: ReadonlySet<string>, values: ReadonlySet<string>): ImportDeclarationStructure[] {
  if (types.size + values.size === 0) return [];
  const typeOnly = values.size === 0;
  const names = [...new Set([...types, ...values])].sort(compare);
  return [importOf(module, names.map((name) => (typeOnly || values.has(name) ? identifier(name) : code`type ${identifier(name)}`)), typeOnly)];
}
