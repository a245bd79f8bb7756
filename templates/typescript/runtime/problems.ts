// What is wrong with a request, where the answer lists it.
import { at, textFrom } from "./answer.js";

/** For documents that mark no secrets. */
const SECRET = /passw|secret|token/i;

/**
 * `body.email: value is not a valid email; age: must be a number`; empty where nothing is listed. The first ten count. Lists are those of FastAPI (`detail: [{ loc, msg }]`), of NestJS (`message: ["..."]`), of Symfony and Quarkus
 * (`violations`), and `errors` of many: by name as in ASP.NET, Laravel and Rails, or one by one. Of a secret member it has the name alone: the words may quote what was sent.
 */
export function problemsText(body: unknown, secret: readonly string[]): string {
  const texts: string[] = [];
  for (const listed of [at(body, "detail"), at(body, "message"), at(body, "violations"), byName(at(body, "errors"))]) {
    for (const item of Array.isArray(listed) ? listed : []) texts.push(problem(item, secret));
  }
  return textFrom(texts.slice(0, 10).filter((text) => text !== "").join("; "));
}

/** `{ email: ["is no address"] }` as a list. */
function byName(errors: unknown): unknown {
  if (typeof errors !== "object" || errors === null || Array.isArray(errors)) return errors;
  const listed: unknown[] = [];
  for (const [field, words] of Object.entries(errors)) for (const message of Array.isArray(words) ? words : [words]) listed.push({ field, message });
  return listed;
}

function problem(item: unknown, secret: readonly string[]): string {
  const found = at(item, "loc") ?? at(item, "field") ?? at(item, "propertyPath") ?? at(item, "source", "pointer");
  const names: string[] = [];
  for (const name of Array.isArray(found) ? found : [found]) if (typeof name === "number" || (typeof name === "string" && name !== "")) names.push(`${name}`);
  const words = [item, at(item, "msg"), at(item, "message"), at(item, "detail"), at(item, "defaultMessage"), at(item, "code")].find((text) => typeof text === "string");
  if (typeof words !== "string") return "";
  const place = names.join(".");
  // Without a place the words have to name what they speak of.
  const named = place || words;
  const isSecret = SECRET.test(named) || [...names, ...named.split(/\W+/)].some((name) => secret.includes(name));
  return `${place}${place && ": "}${isSecret ? "not accepted" : words}`;
}
