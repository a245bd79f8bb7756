// Templates of ours that the build compiled (generator/build.js), by their text. Run from the sources there are none.
import type Handlebars from "handlebars";

export const compiledTemplates: ReadonlyMap<string, ReturnType<typeof Handlebars.precompile>> = new Map();
