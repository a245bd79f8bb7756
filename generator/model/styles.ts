// Which styles values have, by the place where they travel.
import type { Parameter } from "./model.js";

type Style = Parameter["style"];

/** OpenAPI 3.1.1, 4.8.12.2.1; `cookie` is of 3.2, `brackets` of ours. `simple` in a query is no style of it, but plain: joined by commas. */
const styles: Readonly<Record<Parameter["in"] | "form", readonly Style[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets", "simple"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  form: ["form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets"],
};

/** Null for what is no style there, or none at all. */
export function styleAt(place: keyof typeof styles, said: string): Style | null {
  return styles[place].find((candidate) => candidate === said) ?? null;
}

export function stylesText(place: keyof typeof styles): string {
  return `One of ${styles[place].filter((style) => style !== "brackets" && (place !== "query" || style !== "simple")).join(", ")}.`;
}
