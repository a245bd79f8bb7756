// What of a value an answer may have: members that are `writeOnly` are never a part of one (OpenAPI 3.1, 4.8.24).
import type { Api, Located } from "./api.js";
import { entries, isList, isObject, type Json, members } from "./json.js";

export function isWriteOnly(api: Api, schema: Located): boolean {
  return api.shape(schema).keywords["writeOnly"] === true;
}

/** The value without them, at any depth; the same one where it has none. */
export function answered(api: Api, schema: Located, value: Json): Json {
  const { properties, items, additional } = api.shape(schema);
  if (isList(value)) {
    const whole = items === null ? value : value.map((one) => answered(api, items, one));
    return whole.some((one, index) => one !== value[index]) ? whole : value;
  }
  if (!isObject(value)) return value;
  const kept = entries(value).flatMap(([name, part]): [string, Json][] => {
    const known = properties.get(name) ?? additional;
    return known === null ? [[name, part]] : isWriteOnly(api, known) ? [] : [[name, answered(api, known, part)]];
  });
  return kept.length === entries(value).length && kept.every(([name, part]) => part === value[name]) ? value : members(kept);
}
