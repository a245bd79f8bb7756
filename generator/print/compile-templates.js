// Compiles the templates into the program: compiling them at run time would load the compiler.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Handlebars from "handlebars";

const options = JSON.parse(readFileSync(new URL("template-options.json", import.meta.url), "utf8"));

/** A plugin of esbuild that fills `compiled-templates.ts` with the templates of a folder. */
export function compiledTemplates(templates) {
  return {
    name: "compiled-templates",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]print[\\/]compiled-templates\.ts$/ }, () => {
        const files = readdirSync(templates, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".hbs")).sort();
        const entries = files.map((file) => readFileSync(path.join(templates, file), "utf8")).map((source) => `[${JSON.stringify(source)}, ${Handlebars.precompile(source, options)}]`);
        return { contents: `export const compiledTemplates = new Map([${entries.join(",\n")}]);`, loader: "js" };
      });
    },
  };
}
