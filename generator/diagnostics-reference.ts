// The reference of diagnostics as the package holds it: what a code means travels with the report, wherever that is read.
import { existsSync, readFileSync } from "node:fs";

export interface ReferenceEntry {
  /** What the code means, in one paragraph. */
  readonly meaning: string;
  /** What to do, in one paragraph. */
  readonly advice: string;
  /** All of it, with an example. */
  readonly text: string;
  /** Where the reference of this version stands once the package is published. */
  readonly address: string;
}

/** The folder of the package: above this file, or above the compiled one. */
function packageFile(name: string): URL {
  const [found] = ["..", "../.."].map((up) => new URL(`${up}/${name}`, import.meta.url)).filter((url) => existsSync(url));
  if (found === undefined) throw new Error(`The package has no ${name}`);
  return found;
}

/** Every entry of `generator/diagnostics.md` by its code. */
export function diagnosticsReference(): ReadonlyMap<string, ReferenceEntry> {
  const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  const entries = readFileSync(packageFile("generator/diagnostics.md"), "utf8").split(/^### /m).slice(1);
  return new Map(entries.map((entry) => {
    const [code = "", ...rest] = entry.split(/^## /m)[0]?.trim().split("\n") ?? [];
    const text = rest.join("\n").trim();
    const meaning = (text.split("\n\n")[0] ?? "").replace(/^(?:Error|Warning|Info)\. /, "");
    const advice = text.split("What to do: ")[1] ?? "";
    return [code, { meaning, advice, text, address: `https://unpkg.com/${name}@${version}/generator/diagnostics.md#${code.replace("/", "")}` }];
  }));
}
