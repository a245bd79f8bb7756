// The wire facts of fields of a form that do not travel the usual way.
import type { Body, Encoding } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { isInherited, literal, objectLiteral } from "./literals.js";

type Detail = readonly [name: string, value: Code];

/** `{ file: { contentType: "image/png" } }`; null when there are none. */
export function partsDetail(encoding: Body["encoding"]): Code | null {
  const parts = Object.entries(encoding).flatMap(([field, how]): Detail[] => {
    const details = partDetails(how);
    const value = objectLiteral(details, 12);
    return details.length === 0 ? [] : [[field, isInherited(field) ? code`${value} as const` : value]];
  });
  return parts.length === 0 ? null : objectLiteral(parts);
}

function partDetails({ contentType, style, explode, allowReserved, headers }: Encoding): readonly Detail[] {
  const details: Detail[] = [];
  if (contentType !== null) details.push(["contentType", literal(contentType)]);
  if (style !== null) details.push(["style", literal(style)]);
  if (explode !== null) details.push(["explode", literal(explode)]);
  if (allowReserved) details.push(["allowReserved", literal(true)]);
  if (Object.keys(headers).length > 0) details.push(["headers", literal(headers)]);
  return details;
}
