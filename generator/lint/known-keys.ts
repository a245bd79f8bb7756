// Which keys the objects of each version know: OpenAPI 3.0.4, 3.1.1 and 3.2.0, section 4.8 (4.7 in 3.0).
import type { Kind } from "../document/grammar.js";

const VERSIONS = ["3.0", "3.1", "3.2"] as const;
export type Version = (typeof VERSIONS)[number];

/** Objects that hold no schemas and no references. */
export type Plain = "info" | "contact" | "license" | "server" | "serverVariable" | "tag" | "externalDocs" | "flows" | "flow" | "xml" | "discriminator";
export type Described = Exclude<Kind, "schema" | "callback"> | Plain;

type Words = { readonly [version in Version]?: string };

const header = "description required deprecated allowEmptyValue style explode allowReserved schema example examples content $ref";

/** What a version added to the one before. */
const table: { readonly [kind in Described]: Words } = {
  root: { "3.0": "openapi info servers paths components security tags externalDocs", "3.1": "webhooks jsonSchemaDialect", "3.2": "$self" },
  components: { "3.0": "schemas responses parameters examples requestBodies headers securitySchemes links callbacks", "3.1": "pathItems", "3.2": "mediaTypes" },
  pathItem: { "3.0": "$ref summary description get put post delete options head patch trace servers parameters", "3.2": "query additionalOperations" },
  operation: { "3.0": "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers" },
  parameter: { "3.0": `name in ${header}` },
  header: { "3.0": header },
  requestBody: { "3.0": "description content required $ref" },
  mediaType: { "3.0": "schema example examples encoding", "3.2": "itemSchema prefixEncoding itemEncoding $ref" },
  encoding: { "3.0": "contentType headers style explode allowReserved", "3.2": "encoding prefixEncoding itemEncoding" },
  response: { "3.0": "description headers content links $ref", "3.2": "summary" },
  example: { "3.0": "summary description value externalValue $ref", "3.2": "dataValue serializedValue" },
  link: { "3.0": "operationRef operationId parameters requestBody description server $ref" },
  securityScheme: { "3.0": "type description name in scheme bearerFormat flows openIdConnectUrl $ref", "3.2": "oauth2MetadataUrl deprecated" },
  info: { "3.0": "title description termsOfService contact license version", "3.1": "summary" },
  contact: { "3.0": "name url email" },
  license: { "3.0": "name url", "3.1": "identifier" },
  server: { "3.0": "url description variables", "3.2": "name" },
  serverVariable: { "3.0": "enum default description" },
  tag: { "3.0": "name description externalDocs", "3.2": "summary parent kind" },
  externalDocs: { "3.0": "description url" },
  flows: { "3.0": "implicit password clientCredentials authorizationCode", "3.2": "deviceAuthorization" },
  flow: { "3.0": "authorizationUrl tokenUrl refreshUrl scopes", "3.2": "deviceAuthorizationUrl" },
  xml: { "3.0": "name namespace prefix attribute wrapped", "3.2": "nodeType" },
  discriminator: { "3.0": "propertyName mapping", "3.2": "defaultMapping" },
};

/** The version that brought each key of an object. */
export const keysOf: ReadonlyMap<Kind | Plain, ReadonlyMap<string, Version>> = new Map(
  Object.entries(table).map(([kind, words]) => [kind as Described, new Map(VERSIONS.flatMap((version) => (words[version]?.split(" ") ?? []).map((word) => [word, version] as const)))]),
);

/** Where plain objects stand: `map` and `list` of them, or one. */
export const plainParts: { readonly [kind in Kind | Plain]?: { readonly [key: string]: readonly ["one" | "list" | "map", Plain] } } = {
  root: { info: ["one", "info"], servers: ["list", "server"], tags: ["list", "tag"], externalDocs: ["one", "externalDocs"] },
  pathItem: { servers: ["list", "server"] },
  operation: { servers: ["list", "server"], externalDocs: ["one", "externalDocs"] },
  link: { server: ["one", "server"] },
  securityScheme: { flows: ["one", "flows"] },
  schema: { externalDocs: ["one", "externalDocs"], xml: ["one", "xml"], discriminator: ["one", "discriminator"] },
  info: { contact: ["one", "contact"], license: ["one", "license"] },
  server: { variables: ["map", "serverVariable"] },
  tag: { externalDocs: ["one", "externalDocs"] },
  flows: { implicit: ["one", "flow"], password: ["one", "flow"], clientCredentials: ["one", "flow"], authorizationCode: ["one", "flow"], deviceAuthorization: ["one", "flow"] },
};

/** Keywords of schemas: JSON Schema 2020-12, what earlier drafts had besides, and those of OpenAPI. */
export const schemaKeywords: ReadonlySet<string> = new Set(
  (
    "$ref $id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment $defs definitions id allOf anyOf oneOf not if then else dependentSchemas dependencies prefixItems items additionalItems contains " +
    "properties patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems " +
    "uniqueItems maxContains minContains maxProperties minProperties required dependentRequired title description default deprecated readOnly writeOnly example examples format contentEncoding contentMediaType contentSchema " +
    "nullable discriminator xml externalDocs"
  ).split(" "),
);

/** Keywords of well-known tools that resemble one of those. */
export const toolKeywords: ReadonlySet<string> = new Set(["enumDescriptions", "markdownEnumDescriptions", "propertyOrder", "tsType"]);

/** What a misspelt keyword may stand for: short ones resemble any short word, and `schema` is misplaced rather than misspelt. */
export const meantKeywords: readonly string[] = [...schemaKeywords].filter((keyword) => keyword.length > 3 && keyword !== "$schema");
