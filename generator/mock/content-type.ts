// Which of the contents that are described a body is.
import { mediaType } from "./received.js";
import type { Content } from "./routes.js";

/** Of those that cover the type the most specific one (OpenAPI 3.1, 4.8.13.1). */
export function contentOf(contents: readonly Content[], contentType: string): Content | undefined {
  const stars = (content: Content): number => mediaType(content.contentType).split("*").length;
  return contents.filter((candidate) => covers(candidate, contentType)).sort((one, other) => stars(one) - stars(other))[0];
}

function covers(content: Content, contentType: string): boolean {
  const declared = mediaType(content.contentType);
  return declared === contentType || declared === "*/*" || (declared.endsWith("/*") && contentType.startsWith(declared.slice(0, -1)));
}
