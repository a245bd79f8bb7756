// Which documents describe one platform: those that share a schema, as bundles of the same files do.
import type { Api } from "./api.js";
import { entries } from "./json.js";

const known = new WeakMap<Api, ReadonlySet<string>>();

export function isSamePlatform(one: Api, other: Api): boolean {
  if (one === other) return true;
  const schemas = schemasOf(other);
  return [...schemasOf(one)].some((schema) => schemas.has(schema));
}

function schemasOf(api: Api): ReadonlySet<string> {
  const found = known.get(api) ?? new Set(entries(api.at("components", "schemas")?.value).map(([name, schema]) => `${name} ${JSON.stringify(schema)}`));
  known.set(api, found);
  return found;
}
