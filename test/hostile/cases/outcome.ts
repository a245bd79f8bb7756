// What came of one document, in all languages.
import type { Diagnostic } from "../../../generator/diagnostics.js";
import type { Judge } from "../languages/judge.js";
import { JUDGES } from "../languages/judges.js";

export class Outcome {
  /** `severity code pointer: message`. */
  readonly said: readonly string[];
  /** Nothing was printed. */
  readonly refused: boolean;
  /** Text by `language/path`. */
  readonly files: ReadonlyMap<string, string>;

  constructor(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, ReadonlyMap<string, string>> | null) {
    this.said = diagnostics.map(({ severity, code, message, at }) => `${severity} ${code} ${at?.pointer ?? "-"}: ${message}`);
    this.refused = files === null;
    this.files = new Map([...(files ?? [])].flatMap(([language, packaged]) => [...packaged].map(([path, text]) => [`${language}/${path}`, text] as const)));
  }

  /** Of all languages together, sorted. */
  get paths(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  /** All that was printed. */
  get text(): string {
    return [...this.files.values()].join("\n");
  }

  /** What was printed in one language, for texts that mean something to it alone. */
  get in(): Readonly<Record<"python" | "typescript", string>> {
    const of = (language: string): string => [...this.files].filter(([path]) => path.startsWith(`${language}/`)).map(([, text]) => text).join("\n");
    return { python: of("python"), typescript: of("typescript") };
  }

  /** Texts that are data in the output of every language. */
  get texts(): ReadonlySet<string> {
    const [first = new Set<string>(), ...others] = JUDGES.map((judge) => new Set(this.#sources(judge).flatMap(([, text]) => judge.texts(text))));
    return new Set([...first].filter((text) => others.every((found) => found.has(text))));
  }

  /** Names by `language/path`: documents that differ in prose alone declare the same. */
  get declared(): ReadonlyMap<string, readonly string[]> {
    return new Map(JUDGES.flatMap((judge) => this.#sources(judge).map(([path, text]) => [path, judge.names(text)] as const)));
  }

  #sources(judge: Judge): readonly (readonly [path: string, text: string])[] {
    return [...this.files].filter(([path]) => path.startsWith(`${judge.name}/`) && !/\.(?:md|json|toml)$/.test(path));
  }
}
