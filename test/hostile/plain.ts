// Values as JSON and YAML have them.
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isRecord(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !isList(value);
}
