// What one generated file imports: collected while its text is made, so that nothing unused is imported.
import { code, type Code, joined, trusted } from "./code.js";
import { identifier } from "./names.js";
import { columns, WIDTH } from "./width.js";

/** Where generated code finds what it needs beside the document's own types; paths of modules below the package, with slashes. */
const MODULES = {
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
  AnyAudience: "_runtime/identity/any_audience",
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
  Sequence: "collections.abc",
} as const;

export type Known = keyof typeof MODULES;

/** Members of every view, under which templates find the imports of a file. */
export interface ImportSections {
  readonly importLines: Code | null;
  readonly typeImportLines: Code | null;
}

export class Imports {
  readonly #module: string;
  readonly #taken: ReadonlySet<string>;
  readonly #types = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();
  readonly #whole = new Set<string>();

  /** `module`: path of the importing module below the package; `taken`: what the document's types are called, before which our own names give way. */
  constructor(module: string, taken: ReadonlySet<string> = new Set()) {
    this.#module = module;
    this.#taken = taken;
  }

  /** Needed when types are checked, not when the program runs. */
  type(name: string, module: string): Code {
    return this.#named(this.#types, name, module);
  }

  value(name: string, module: string): Code {
    return this.#named(this.#values, name, module);
  }

  knownType(name: Known): Code {
    return this.#own(this.#types, name);
  }

  knownValue(name: Known): Code {
    return this.#own(this.#values, name);
  }

  /** `import builtins` */
  whole(module: "builtins" | "datetime" | "ssl" | "httpx" | "uuid"): Code {
    this.#whole.add(module);
    return trusted(module);
  }

  /** What stands at the top of the file, and, indented, under `if TYPE_CHECKING:`; null for nothing. */
  sections(): ImportSections {
    const named = this.#typesAlone();
    const values = new Map(this.#values);
    if (named.size > 0 || this.#whole.size > 0) values.set("typing", new Set([...(values.get("typing") ?? []), "TYPE_CHECKING"]));
    return { importLines: this.#lines(values, new Set(), 0), typeImportLines: this.#lines(named, this.#whole, 4) };
  }

  /** What is no value too. */
  #typesAlone(): ReadonlyMap<string, ReadonlySet<string>> {
    const types = [...this.#types].map(([module, names]) => [module, new Set([...names].filter((name) => this.#values.get(module)?.has(name) !== true))] as const);
    return new Map(types.filter(([, names]) => names.size > 0));
  }

  /**
   * What stands at the top of a module of types, and at its end: libraries that read types when a program runs look for their names in the module, and those of modules that need each other are there by then.
   * `TypedDict` is imported by the template: in the functional form, linters find names in quotes only where they see that it is that of `typing`.
   */
  sectionsOfTypes(): { readonly importLines: Code | null; readonly hasDictionaries: boolean; readonly laterImportLines: Code | null } {
    const values = new Map(this.#values);
    const hasDictionaries = values.delete(MODULES.TypedDict);
    return { importLines: this.#lines(values, new Set(hasDictionaries ? ["sys"] : []), 0), hasDictionaries, laterImportLines: this.#lines(this.#typesAlone(), this.#whole, 0) };
  }

  #lines(names: ReadonlyMap<string, ReadonlySet<string>>, whole: ReadonlySet<string>, indent: number): Code | null {
    const margin = trusted(" ".repeat(indent));
    const statements = this.#statements(names, whole, indent).map((line) => (line === "" ? line : code`${margin}${line}`));
    return statements.length === 0 ? null : joined(statements, code`\n`);
  }

  /** A group of lines for the standard library, libraries, and the package itself, with an empty line between. */
  #statements(names: ReadonlyMap<string, ReadonlySet<string>>, whole: ReadonlySet<string>, indent: number): readonly Code[] {
    const outside = (module: string): boolean => STANDARD.has(module) || LIBRARIES.has(module);
    const from = [...names].sort(([left], [right]) => natural(left, right)).flatMap(([module, imported]) => statementsOf(imported).map((some) => [module, some] as const));
    const statement = ([module, imported]: readonly [string, readonly string[]]): Code => importStatement(outside(module) ? trusted(module) : relative(this.#module, module), imported, indent);
    const groups = [STANDARD, LIBRARIES].map((modules) => [
      ...[...whole].filter((module) => modules.has(module)).sort(natural).map((module) => code`import ${trusted(module)}`),
      ...from.filter(([module]) => modules.has(module)).map(statement),
    ]);
    const own = from.filter(([module]) => !outside(module)).map((entry) => ({ text: statement(entry), path: relative(this.#module, entry[0]) }));
    const sorted = own.sort((left, right) => dots(right.path) - dots(left.path) || natural(left.path, right.path)).map(({ text }) => text);
    return [...groups, sorted].filter((group) => group.length > 0).flatMap((group, index) => (index === 0 ? group : [code``, ...group]));
  }

  #own(names: Map<string, Set<string>>, name: Known): Code {
    if (!this.#taken.has(name)) return this.#named(names, name, MODULES[name]);
    this.#add(names, `${name}${RENAMED}${name}`, MODULES[name]);
    return identifier(`_${name}`);
  }

  #named(names: Map<string, Set<string>>, name: string, module: string): Code {
    this.#add(names, name, module);
    return name === "NOT_GIVEN" ? trusted(name) : identifier(name);
  }

  #add(names: Map<string, Set<string>>, name: string, module: string): void {
    if (module !== this.#module) names.set(module, (names.get(module) ?? new Set()).add(name));
  }
}

/** Between a name and what it is called where a type of the document has that name. */
const RENAMED = " as _";

/** What one statement imports of a module: a name that is changed has one of its own. */
function statementsOf(imported: ReadonlySet<string>): readonly (readonly string[])[] {
  const sorted = [...imported].sort(byMember);
  const plain = sorted.filter((name) => !name.includes(RENAMED));
  return sorted.flatMap((name) => (name.includes(RENAMED) ? [[name]] : name === plain[0] ? [plain] : []));
}

const STANDARD: ReadonlySet<string> = new Set(["builtins", "collections.abc", "datetime", "enum", "importlib", "pathlib", "ssl", "sys", "typing", "uuid"]);
const LIBRARIES: ReadonlySet<string> = new Set(["httpx"]);

/** `from x import A, B`, a name to a line when they do not fit. */
export function importStatement(module: Code, names: Iterable<string>, indent: number): Code {
  const sorted = [...names].sort(byMember).map((name) => trusted(name));
  const line = code`from ${module} import ${joined(sorted, code`, `)}`;
  if (indent + columns(line) <= WIDTH) return line;
  const margin = trusted(" ".repeat(indent));
  return code`from ${module} import (\n${joined(sorted.map((name) => code`${margin}    ${name},\n`), code``)}${margin})`;
}

/** `..envelope`, as one module of the package names another. Both paths are made by this generator. */
export function relative(from: string, to: string): Code {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = `${".".repeat(here.length - shared + 1)}${there.slice(shared).join(".")}`;
  if (!/^\.+[\w.]+$/.test(path)) throw new Error(`not a module: ${JSON.stringify(path)}`);
  return trusted(path);
}

function dots(path: string): number {
  return /^\.*/.exec(path)?.[0].length ?? 0;
}

/** The order of names in an import: constants, classes, then everything else, each by name. */
function byMember(left: string, right: string): number {
  return kindOf(left) - kindOf(right) || natural(left, right);
}

/** The same in `__all__`, where letter case matters. */
export function byExport(left: string, right: string): number {
  return kindOf(left) - kindOf(right) || parts(left, right);
}

function kindOf(name: string): number {
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase() ? 0 : /^\p{Lu}/u.test(name) ? 1 : 2;
}

/** As a reader sorts: letter case does not matter unless nothing else does, and 2 comes before 10. */
export function natural(left: string, right: string): number {
  return parts(left.toLowerCase(), right.toLowerCase()) || parts(left, right);
}

function parts(left: string, right: string): number {
  const ours = left.match(/\d+|\D/g) ?? [];
  const theirs = right.match(/\d+|\D/g) ?? [];
  for (let index = 0; index < Math.min(ours.length, theirs.length); index += 1) {
    const [one = "", other = ""] = [ours[index], theirs[index]];
    if (/^\d/.test(one) && /^\d/.test(other) && Number(one) !== Number(other)) return Number(one) - Number(other);
    if (one !== other) return one < other ? -1 : 1;
  }
  return ours.length - theirs.length;
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
