// What tells a made-up value apart from the other types that could stand in its place.
import type { Api, Located, Shape } from "./api.js";
import { entries, isList, textMember } from "./json.js";

/** The value of a discriminating property that means the schema chosen; null for other properties, and where the property says it itself. */
export function kindOf(api: Api, shape: Shape, name: string, property: Located): string | null {
  const found = shape.discriminators.find(({ told }) => textMember(told, "propertyName") === name);
  const { keywords, type } = api.shape(property);
  if (found === undefined || keywords["const"] !== undefined || (type !== null && type !== "string")) return null;
  const values = keywords["enum"];
  const isPossible = (kind: string): boolean => !isList(values) || values.includes(kind);
  const mapped = entries(found.told["mapping"]).filter(([kind]) => isPossible(kind)).map(([kind, target]) => [pointerOf(api, String(target)), kind] as const);
  const sources = [...shape.sources];
  const said = sources.flatMap((source) => mapped.find(([pointer]) => pointer === source)?.[1] ?? [])[0] ?? textMember(shape.keywords, "x-ms-discriminator-value");
  if (said !== undefined) return said;
  const own = found.variant === null ? sources.map(componentOf).find((component) => component !== null) : componentOf(api.followed(found.variant)?.pointer ?? "");
  const isFixed = ["default", "example", "examples"].some((keyword) => keywords[keyword] !== undefined);
  return own === undefined || own === null || !isPossible(own) || isFixed ? null : own;
}

/** The first heir that a mapping names, where it does not name what was chosen: that one is never sent as itself. */
export function heirOf(api: Api, shape: Shape): Located | null {
  for (const { told, variant } of shape.discriminators) {
    const mapped = entries(told["mapping"]).flatMap(([, target]) => pointerOf(api, String(target)) ?? []);
    if (variant !== null || mapped.some((pointer) => shape.sources.has(pointer))) continue;
    const heir = mapped.map((pointer) => api.followed({ value: { $ref: pointer }, pointer: "" })).find((one) => one !== null && api.shape(one).discriminators.some((other) => other.told === told));
    if (heir !== undefined && heir !== null) return heir;
  }
  return null;
}

/** Mappings have addresses or bare names of schemas. */
function pointerOf(api: Api, target: string): string | undefined {
  return (api.at("components", "schemas", target) ?? api.followed({ value: { $ref: target }, pointer: "" }))?.pointer;
}

function componentOf(pointer: string): string | null {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
  return name === undefined ? null : decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}
