import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// diagnostics-reference.ts
import { existsSync, readFileSync } from "node:fs";
function packageFile(name) {
  const [found] = ["..", "../.."].map((up) => new URL(`${up}/${name}`, import.meta.url)).filter((url) => existsSync(url));
  if (found === void 0) throw new Error(`The package has no ${name}`);
  return found;
}
function diagnosticsReference() {
  const { name, version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  const entries = readFileSync(packageFile("generator/diagnostics.md"), "utf8").split(/^### /m).slice(1);
  return new Map(entries.map((entry) => {
    const [code = "", ...rest] = entry.split(/^## /m)[0]?.trim().split("\n") ?? [];
    const text = rest.join("\n").trim();
    const meaning = (text.split("\n\n")[0] ?? "").replace(/^(?:Error|Warning|Info)\. /, "");
    const advice = text.split("What to do: ")[1] ?? "";
    return [code, { meaning, advice, text, address: `https://unpkg.com/${name}@${version}/generator/diagnostics.md#${code.replace("/", "")}` }];
  }));
}

export {
  diagnosticsReference
};
