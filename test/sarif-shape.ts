// What SARIF 2.1.0 (OASIS, sections 3.4 to 3.54) asks of the objects that are written here: what each must have, may have, and how it is written.
type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string", minLength: 1 };
const count: Schema = { type: "integer", minimum: 1 };

function object(required: readonly string[], properties: { readonly [name: string]: Schema }): Schema {
  return { type: "object", required, properties, additionalProperties: false };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

const message = object(["text"], { text });
const physicalLocation = object(["artifactLocation"], {
  artifactLocation: object(["uri"], { uri: { type: "string", format: "uri-reference" } }),
  region: object(["startLine"], { startLine: count, startColumn: count }),
});
const location = { physicalLocation, logicalLocations: list(object([], { fullyQualifiedName: { type: "string" } })) };

export const SARIF: Schema = object(["$schema", "version", "runs"], {
  $schema: { type: "string", format: "uri" },
  version: { const: "2.1.0" },
  runs: list(
    object(["tool", "results"], {
      tool: object(["driver"], {
        driver: object(["name"], {
          name: text,
          rules: { ...list(object(["id"], { id: text, shortDescription: message, help: object(["text"], { text, markdown: text }), helpUri: { type: "string", format: "uri" } })), uniqueItems: true },
        }),
      }),
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      results: list(
        object(["message"], {
          ruleId: text,
          ruleIndex: { type: "integer", minimum: 0 },
          level: { enum: ["none", "note", "warning", "error"] },
          message,
          locations: list(object([], location)),
          relatedLocations: { ...list(object([], { ...location, id: { type: "integer", minimum: 0 }, message })), uniqueItems: true },
        }),
      ),
    }),
  ),
});
