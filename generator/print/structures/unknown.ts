// What our printer does not know.

/** Thrown where a structure says more than is printed here, or says it with a text that moves what follows. */
export class Unknown extends Error {}

/** Every property that a structure has must be one of those that are printed. */
export function onlyKnown(structure: object, known: ReadonlySet<string>): void {
  for (const name in structure) if (!known.has(name) && Reflect.get(structure, name) !== undefined) throw new Unknown(name);
}
