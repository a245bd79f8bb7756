// The first line of a generated file, without what only concerns the machine or the person that generated it.

/** `sources`: files relative to the working directory, and addresses. */
export function generatedFrom(sources: readonly string[]): string {
  return `Generated from ${[...new Set(sources.map(published))].join(", ")}. Do not edit; run \`countersign generate\`.`;
}

/** An address without user, query and fragment, where secrets stand; of a file outside the working directory its name alone. */
function published(source: string): string {
  if (/^https?:/i.test(source) && URL.canParse(source)) {
    const { origin, pathname } = new URL(source);
    return `${origin}${pathname}`;
  }
  return /^(?:\.\.\/|\/|[a-z]:)/i.test(source) ? source.slice(source.lastIndexOf("/") + 1) : source;
}
