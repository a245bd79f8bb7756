// Where openapi-typescript and we read a document differently, and mean to: by kind, with the reason.

/** Documents of which openapi-typescript says that it cannot read them: discriminators that lead nowhere, names where schemas should be. */
export const unread = /Can't resolve \$ref|Expected SchemaObject/;

/** The kinds in the order in which they are asked; `is` gets what the compiler says, the statement that it says it of, and the document. */
export const kinds = {
  silent: {
    why: "openapi-typescript says nothing of the type (`unknown`): parameters in Swagger's `collectionFormat`, alternatives of which one has no type.",
    is: ({ last }) => /^Type 'unknown' (?:is not assignable|does not satisfy)/.test(last),
  },
  empty: {
    why: "An object without members is `EmptyObject`, which nothing else is assigned to by mistake; theirs is `Record<string, unknown>`.",
    is: ({ said, last }) => /Type 'Record<string, unknown>'[^]* '[^']*(?:EmptyObject|Option\d)/.test(said) || /^Type '(?:string|number)' is not assignable to type 'never'/.test(last),
  },
  views: {
    why: "What is `readOnly` cannot be sent, and what is `writeOnly` does not come back; their types have both.",
    is: ({ names, document }) => names.length > 0 && names.every((name) => marked(document).has(name)),
  },
  headers: {
    why: "`Accept`, `Authorization` and `Content-Type` are no parameters (OpenAPI 3.1, Parameter Object).",
    is: ({ names }) => names.length > 0 && names.every((name) => /^(?:accept|authorization|content-type)$/i.test(name)),
  },
  "path parameters": {
    why: "A name in the path that no parameter describes is a text that has to be given; one behind `?` is a parameter of the query, whatever the document calls it.",
    is: ({ names, statement }) => /Side<paths\["[^"]*\?[^"]*\{/.test(statement) || names.length > 0 && names.every((name) => statement.includes(`{${name}}`)),
  },
  "undescribed members": {
    why: "A member that must be there and that nobody describes is there, of unknown type.",
    is: ({ names, document }) => names.length > 0 && names.every((name) => undescribed(document).has(name)),
  },
  discriminators: {
    why: "The property that tells alternatives apart has the values of each of them (decisions 0036, 0052, 0053); theirs is a text, or the name of the schema.",
    is: ({ last, names, properties, document }) => [...names, ...properties].some((name) => discriminating(document).has(name)) || [...discriminating(document)].some((name) => last.includes(`{ ${name}: string;`)),
  },
  "required apart": {
    why: "A part of `allOf` requires a member that another part describes; theirs leaves it optional.",
    is: ({ last, document }) => undescribed(document).has(/^Property '"?([^']*?)"?' is optional in type/.exec(last)?.[1]),
  },
  "members beside alternatives": {
    why: "Members beside `anyOf` hold in each alternative; theirs makes an alternative of them, with types that the others narrow.",
    is: ({ properties, document }) => properties.some((name) => beside(document).has(name)),
  },
  undefined: {
    why: "Neither of us writes it: TypeScript makes it of an optional member beside members of any name, and of references into `paths`.",
    is: ({ last }) => /^Type 'undefined' is not assignable/.test(last),
  },
  null: {
    why: "`nullable: true` beside `$ref` or `allOf` allows null (decision 0049).",
    is: ({ last, statement }) => !/^Fits<(?:Their|Present|Known<Side)/.test(statement) && /^Type 'null' is not assignable/.test(last),
  },
};

/** The kind of what the compiler says of a line; null for what nobody means. */
export function differenceOf(said, line, document) {
  const statement = line.replace(/^export type \w+ = /, "");
  const last = said.replace(/^TS\d+ /, "").split("\n").at(-1).trim();
  const [, list] = /property '(?:lost|invented)' are incompatible\.\s+Type '("[^']*")' is not assignable/.exec(said) ?? [];
  const names = [...(list ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name]) => name);
  const properties = [...said.matchAll(/(?:ypes of (?:property )?|Property )'"?(?:[^']*\.)?([^'.]*?)"?' (?:are incompatible|is missing in type|is optional in type)/g)].map(([, name]) => name);
  return Object.keys(kinds).find((kind) => kinds[kind].is({ said, last, statement, names, properties, document })) ?? null;
}

/** What was found of each kind, as a table. */
export function differencesTable(results) {
  const rows = Object.entries(kinds).map(([kind, { why }]) => {
    const counts = results.flatMap(({ known }) => known?.[kind] ?? []);
    return `| ${kind} | ${counts.reduce((sum, count) => sum + count, 0)} | ${counts.length} | ${why} |`;
  });
  const statements = results.reduce((sum, { statements: own = 0 }) => sum + own, 0);
  const unreadable = results.filter(({ known }) => known?.unread !== undefined).length;
  const head = `${statements.toLocaleString("en-US")} statements about both readings were compiled; ${unreadable} documents openapi-typescript does not read. Those that do not hold, and are meant:`;
  return [head, "", "| difference | statements | documents | reason |", "| --- | --: | --: | --- |", ...rows].join("\n");
}

const marked = remembered((schema, found, document) => {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const [, target] = /^#\/components\/schemas\/([^/]+)$/.exec(property?.$ref) ?? [];
    const { readOnly, writeOnly } = document.components?.schemas?.[target] ?? property ?? {};
    if (readOnly === true || writeOnly === true) found.add(name);
  }
});

const undescribed = remembered((schema, found) => {
  if (Array.isArray(schema.required)) for (const name of schema.required) if (!Object.hasOwn(schema.properties ?? {}, name)) found.add(name);
});

const beside = remembered((schema, found) => {
  for (const alternative of [schema.anyOf, schema.oneOf].flat()) for (const name of Object.keys(alternative?.properties ?? {})) if (Object.hasOwn(schema.properties ?? {}, name)) found.add(name);
});

const discriminating = remembered((schema, found) => {
  if (typeof schema.discriminator?.propertyName === "string") found.add(schema.discriminator.propertyName);
});

/** What a look at each object of a document finds, once for each document. */
function remembered(look) {
  const known = new WeakMap();
  const walk = (value, found, document) => {
    if (typeof value !== "object" || value === null) return found;
    if (!Array.isArray(value)) look(value, found, document);
    for (const inner of Object.values(value)) walk(inner, found, document);
    return found;
  };
  return (document) => {
    if (!known.has(document)) known.set(document, walk(document, new Set(), document));
    return known.get(document);
  };
}
