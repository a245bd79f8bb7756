// What the hostile tests ask of a language; everything else is the same for all of them.
import type { Language, PlannedFile } from "../../../generator/languages/language.js";

export interface Judge {
  /** As `generator/languages/registry.ts` has it. */
  readonly name: string;
  /** The language without its runtime, which is the same whatever a document says. */
  readonly language: Language;
  /** What is wrong with one printed file: it does not parse, has other statements than its plan, or holds more of a text than data. */
  fileProblems(plan: PlannedFile, text: string): Promise<readonly string[]>;
  /** Every text that a printed file holds as data, names of members too, as it is at run time. */
  texts(text: string): readonly string[];
  /** Every name that a printed file declares, in its order: what is documented otherwise declares the same. */
  names(text: string): readonly string[];
  /** Where packages are put together to be compiled and imported; `folder` is theirs alone. */
  workshop(folder: string): Workshop;
}

export interface Workshop {
  /** Keeps a package, by path inside of it. */
  add(files: ReadonlyMap<string, string>, name: string): void;
  /** What the compiler says of all packages; empty when they are sound. */
  compilerProblems(): readonly string[];
  /** What importing all packages did, in a process of its own, besides nothing; empty when they are inert. */
  importProblems(): Promise<readonly string[]>;
}
