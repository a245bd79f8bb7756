// What a thing has before whoever creates it says anything.
import type { Shape } from "./api.js";
import { contentExample, schemaExample } from "./examples.js";
import { entries, isList, type Json, member, memberAt, members, type Members } from "./json.js";
import { type Collection, dataPlace, listPlace, type Role, successContent } from "./resources.js";
import { completed, fits } from "./rows.js";
import type { Route } from "./routes.js";
import type { Input } from "./validation.js";

/**
 * What answers must have, as an example of the document shows it: the first value of a choice is often the odd one (`Suspended`). Lists begin empty,
 * and what the schema has a default of has that.
 */
export function beginningOf({ api, item, shape, identity }: Collection, roles: Iterable<readonly [Route, Role]>): Members {
  const example = exampleOf(roles, identity);
  const values = members(entries(schemaExample(api, item, "blank")));
  for (const name of Object.keys(values)) {
    const schema = shape.properties.get(name);
    const shown = member(example, name);
    if (schema === undefined || shown === undefined) continue;
    const { type, keywords } = api.shape(schema);
    if (type !== "array" && keywords["default"] === undefined && fits(api, schema, shown)) values[name] = completed(api, schema, shown);
  }
  return values;
}

/** The example that creating shows, or else reading or listing. */
function exampleOf(roles: Iterable<readonly [Route, Role]>, identity: readonly string[]): Json | undefined {
  const kinds = ["create", "upsert", "read", "list"];
  const routes = [...roles].filter(([, { kind }]) => kinds.includes(kind)).sort(([, one], [, other]) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  for (const [route] of routes) {
    const content = successContent(route);
    const data = content === null ? undefined : memberAt(contentExample(route.api, { media: content.media, schema: null }), dataPlace(route)?.path ?? []);
    const listed = memberAt(data, listPlace(route)?.items ?? []);
    const found = [data, isList(listed) ? listed[0] : undefined].find((one) => identity.some((field) => member(one, field) !== undefined));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What was sent, with the defaults of the request, or nothing, for what was not, and with what the path says of the thing. */
export function givenBy(route: Route, { shape }: Collection, sent: Json, { parameters }: Input): Members {
  const named = [...route.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const inPath = named.flatMap((name): [string, Json][] => (shape.properties.has(name) && parameters[name] !== undefined ? [[name, parameters[name]]] : []));
  const defaults = [...(sentShape(route)?.properties ?? [])].map(([name, schema]): [string, Json] => [name, route.api.shape(schema).keywords["default"] ?? null]);
  return members([...inPath, ...defaults, ...entries(sent)]);
}

/** Of one thing, also where several are sent at once. */
function sentShape({ api, body }: Route): Shape | null {
  const schema = body?.contents[0]?.schema ?? null;
  if (schema === null) return null;
  const shape = api.shape(schema);
  const list = shape.properties.get("list");
  const item = shape.items ?? (list === undefined ? null : api.shape(list).items);
  return item === null ? shape : api.shape(item);
}
