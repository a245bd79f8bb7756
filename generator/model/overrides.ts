// Names decided by hand (`names` of sdk.yaml), by name or by place.
import type { Place, Report } from "../diagnostics.js";
import { below, keyOf } from "./node.js";

export interface NamingOptions {
  readonly report: Report;
  /** The package, for hints. */
  readonly package: string;
  /** Where the configuration speaks of the package; null without one. */
  readonly at: Place | null;
  /** `strict`: a collision is an error. `automatic`: it is resolved by rule and told. */
  readonly mode: "strict" | "automatic";
}

export class Overrides {
  readonly #kind: "types" | "operations";
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  constructor(kind: "types" | "operations", names: { readonly [nameOrPlace: string]: string }) {
    this.#kind = kind;
    this.#names = new Map(Object.entries(names));
  }

  /** The name decided for a thing that would be called `text`; null when nothing is decided. A place wins over a name. */
  find(text: string, at: Place): string | null {
    for (const [key, name] of this.#names) {
      const hash = key.indexOf("#");
      if (hash < 0) continue;
      const file = key.slice(0, hash);
      const here = at.file === file || at.file.endsWith(`/${file}`) || file === "";
      if (here && key.slice(hash + 1) === at.pointer) return this.#take(key, name);
    }
    const name = this.#names.get(text);
    return name === undefined ? null : this.#take(text, name);
  }

  /** What to do about a collision, or, where a rule has decided, about the name that it chose. */
  hint({ package: name, mode }: Pick<NamingOptions, "package" | "mode">, at: Place): string {
    const line = `packages.${name}.names.${this.#kind}: { ${JSON.stringify(keyOf(at))}: NewName }`;
    return mode === "strict" ? `Name one of them in the configuration: ${line}; or let a rule do it: --names automatic.` : `To choose another, name it in a configuration (README.md, "Configuration"): ${line}.`;
  }

  reportUnused({ report, package: name, at }: NamingOptions): void {
    for (const key of this.#names.keys()) {
      if (!this.#used.has(key)) report.warning("names/unused", `packages.${name}.names.${this.#kind} names ${JSON.stringify(key)}, which does not exist`, { at: at === null ? null : below(at, "names", this.#kind, key), hint: "Remove the line, or correct it." });
    }
  }

  #take(key: string, name: string): string {
    this.#used.add(key);
    return name;
  }
}
