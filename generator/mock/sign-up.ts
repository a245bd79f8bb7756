// Sign-ups: they create an account like the administration does, from what stands inside the payloads of the request.
import { entries, isObject, type Json, members, type Members } from "./json.js";
import { isSamePlatform } from "./platforms.js";
import { type Collection, dataPlace, identityOf, itemOf, type Role, rolesOf } from "./resources.js";
import type { Route } from "./routes.js";

export function isSignUp({ method, path }: Route): boolean {
  return method === "POST" && /\/(?:sign-?up|register)\/?$/.test(path);
}

/** Roles of all operations: a sign-up creates what others read and list, or what nobody else knows. */
export function rolesWithSignUps(routes: readonly Route[]): ReadonlyMap<Route, Role> {
  const roles = rolesOf(routes);
  const collections = new Set([...roles.values()].map((role) => role.collection));
  for (const route of routes.filter((one) => isSignUp(one) && !roles.has(one))) {
    const place = dataPlace(route);
    const sources = place === null ? new Set<string>() : route.api.shape(place.schema).sources;
    const collection = [...collections].find((known) => isSamePlatform(known.api, route.api) && sharesComponent(known, sources)) ?? collectionAlone(route, "user");
    if (collection !== null) roles.set(route, { kind: "create", collection });
  }
  return roles;
}

/** Of things that only one operation knows. */
function collectionAlone(route: Route, noun: string): Collection | null {
  const item = itemOf(route);
  const shape = item === null ? null : route.api.shape(item);
  const identity = shape === null ? [] : identityOf(shape, noun, []);
  return item === null || shape === null || identity.length === 0 ? null : { key: route.path, noun, api: route.api, item, shape, identity, scope: [], parents: [] };
}

/** Whether two schemas rest on the same named one; the documents of one platform use the same names. */
export function sharesComponent(collection: Collection, sources: ReadonlySet<string>): boolean {
  return [...collection.shape.sources].some((pointer) => pointer.startsWith("#/components/schemas/") && sources.has(pointer));
}

/** Members of the payloads beside those of the request itself. */
export function personIn({ api, shape }: Collection, body: Json): Members {
  return members(entries(body).flatMap(([name, value]): [string, Json][] => {
    const field = shape.properties.get(name);
    const isPayload = isObject(value) && (field === undefined || api.shape(field).type !== "object");
    return isPayload ? entries(value) : [[name, value]];
  }));
}
