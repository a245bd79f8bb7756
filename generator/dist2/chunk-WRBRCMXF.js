import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  _enum,
  _minLength,
  _regex,
  array,
  boolean,
  checkedValue,
  custom,
  discriminatedUnion,
  int,
  literal,
  nullable,
  optional,
  record,
  refine,
  strictObject,
  string,
  union
} from "./chunk-5ZQCKY36.js";
import {
  isMappedReference
} from "./chunk-CAICF5ZI.js";
import {
  FLOWS,
  LOGIN_ERROR_CODES,
  LOGIN_ROLES,
  LOGIN_TYPES,
  innerTypes
} from "./chunk-G4OI5MUK.js";
import {
  Numbers,
  nameKey,
  nameOf,
  pascal,
  pascalOf,
  words
} from "./chunk-GPXGVJXS.js";
import {
  childNode
} from "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";

// model/type-walk.ts
function* allTypes(type) {
  yield type;
  for (const inner of innerTypes(type)) yield* allTypes(inner);
}
function refsOf(type) {
  const refs = [];
  addRefs(type, refs);
  return refs;
}
function addRefs(type, refs) {
  if (type.kind === "ref") refs.push(type.name);
  else if (type.kind !== "primitive") for (const inner of innerTypes(type)) addRefs(inner, refs);
}
function changedType(type, changes) {
  const change = (inner) => changedType(inner, changes);
  switch (type.kind) {
    case "ref":
      return changes.ref(type);
    case "choice":
      return changes.choice(type);
    case "array":
      return { ...type, items: change(type.items) };
    case "tuple":
      return { ...type, items: type.items.map(change), rest: type.rest === null ? null : change(type.rest) };
    case "map":
      return { ...type, values: change(type.values) };
    case "union":
      return changes.union({ ...type, variants: type.variants.map(change) }, type);
    case "intersection":
      return { ...type, parts: type.parts.map(change) };
    case "primitive":
      return changes.primitive(type);
    case "literal":
      return type;
  }
}
function draftTypes({ content }) {
  switch (content.kind) {
    case "choice":
      return [];
    case "alias":
      return [content.type];
    case "object":
      return [...content.fields.map((field) => field.type), ...content.additional === null ? [] : [content.additional]];
  }
}

// model/bytes.ts
function bytesIn(drafts, operations) {
  const found = /* @__PURE__ */ new Set();
  for (const { input, body } of operations) {
    if (input.type === null || body?.kind !== "multipart" && body?.kind !== "binary") continue;
    found.add(input.type);
    const { content } = drafts.get(input.type);
    if (content.kind !== "object") continue;
    for (const { name, type } of content.fields) {
      const isWhole = body.shape.kind === "whole" && body.shape.member === name.text;
      for (const object of addAliases(drafts, type, found)) if (isWhole) addParts(drafts, object, found);
    }
    if (content.additional !== null) addAliases(drafts, content.additional, found);
  }
  return found;
}
function addParts(drafts, key2, found) {
  const { content } = drafts.get(key2);
  if (content.kind !== "object") return;
  found.add(key2);
  for (const { type } of content.fields) addAliases(drafts, type, found);
  if (content.additional !== null) addAliases(drafts, content.additional, found);
}
function addAliases(drafts, type, found) {
  const seen = new Set(refsOf(type));
  const objects = /* @__PURE__ */ new Set();
  for (const key2 of seen) {
    const { content } = drafts.get(key2);
    if (content.kind === "object") objects.add(key2);
    if (content.kind !== "alias") continue;
    found.add(key2);
    for (const ref of refsOf(content.type)) seen.add(ref);
  }
  return objects;
}

// model/node.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function below(at, ...tokens2) {
  let { pointer } = at;
  for (let index = 0; index < tokens2.length; index += 1) pointer += `/${escaped(String(tokens2[index]))}`;
  return { file: at.file, pointer };
}
function escaped(token2) {
  return token2.includes("/") || token2.includes("~") ? token2.replaceAll("~", "~0").replaceAll("/", "~1") : token2;
}
function valueOf(node, name) {
  return node !== null && isObject(node.value) && Object.hasOwn(node.value, name) ? node.value[name] : void 0;
}
function member(node, name) {
  const value = valueOf(node, name);
  return value === void 0 ? null : { value, at: below(node.at, name) };
}
function members(node) {
  if (node === null || !isObject(node.value)) return [];
  const { value, at } = node;
  return Object.keys(value).sort().map((name) => [name, { value: value[name] ?? null, at: below(at, name) }]);
}
function sortedValue(value) {
  if (isList(value)) return value.map(sortedValue);
  return isObject(value) ? sortedRecord(value, sortedValue) : value;
}
function sortedRecord(record2, wanted) {
  return Object.fromEntries(Object.entries(record2).sort(([one], [other]) => compareText(one, other)).map(([name, value]) => [name, wanted(value)]));
}
function items(node) {
  if (node === null || !isList(node.value)) return [];
  return node.value.map((value, index) => ({ value, at: { file: node.at.file, pointer: `${node.at.pointer}/${index}` } }));
}
function textOf(node, name) {
  const value = valueOf(node, name);
  return typeof value === "string" ? value : "";
}
function flagOf(node, name) {
  return valueOf(node, name) === true;
}
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function keyOf(at) {
  return `${at.file}#${at.pointer}`;
}
function pathParts(path) {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  return { folder: slash < 0 ? "" : path.slice(0, slash), stem: name.replace(/\.[^.]+$/, "") };
}

// model/client-credentials.ts
function clientCredentialsOf(node, described2, schemes) {
  const tokenUrl = tokenUrlOf(node);
  if (tokenUrl === null) return null;
  const isOnly = schemes.filter((scheme) => tokenUrlOf(scheme) !== null).length < 2;
  const option = (...own) => {
    const [first = "", ...rest] = isOnly ? own : [...words(described2.option), ...own];
    return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  };
  return {
    ...described2,
    kind: "clientCredentials",
    idOption: option("client", "id"),
    secretOption: option("client", "secret"),
    methodOption: option("token", "endpoint", "auth", "method"),
    scopeOption: option("scope"),
    urlOption: option("token", "url"),
    tokenUrl,
    scopes: []
  };
}
function withUsualScopes(credential, operations) {
  if (credential.kind !== "clientCredentials") return credential;
  const counts = /* @__PURE__ */ new Map();
  for (const { security: security2 } of operations) {
    for (const { credential: name, scopes } of security2.flat()) {
      if (name !== credential.name.text) continue;
      const key2 = JSON.stringify(scopes);
      counts.set(key2, { scopes, count: (counts.get(key2)?.count ?? 0) + 1 });
    }
  }
  const [most2] = [...counts].sort(([left, one], [right, other]) => other.count - one.count || (left < right ? -1 : 1));
  return { ...credential, scopes: most2?.[1].scopes ?? [] };
}
function checkTokenUrl(node, report) {
  const url = declaredUrl(node);
  if (url !== "" && !isUsable(url)) report.warning("security/token-url", "The token endpoint is no plain address of http or https: applications must get their tokens themselves", { at: node.at, hint: "Write an address without a user and without a fragment." });
}
function tokenUrlOf(node) {
  const url = declaredUrl(node);
  return url !== "" && isUsable(url) ? url : null;
}
function declaredUrl(node) {
  if (textOf(node, "type") !== "oauth2") return "";
  const flow = members(member(node, "flows")).find(([name]) => name === "clientCredentials")?.[1];
  return flow === void 0 ? "" : textOf(flow, "tokenUrl").trim();
}
function isUsable(url) {
  if (/[\s\u0000-\u001f\u007f"'`<>\\^{|}#]/.test(url) || url.startsWith("//")) return false;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return true;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === "" && password === "";
}
function clientCredentialsOptions({ option, idOption, secretOption, methodOption, scopeOption, urlOption }) {
  return [
    { name: option, secret: true, summary: `An access token, instead of those that \`${idOption}\` and \`${secretOption}\` get.` },
    { name: idOption, secret: false, summary: "Id of the application, which gets its tokens with it (OAuth 2.0 client credentials)." },
    { name: secretOption, secret: true, summary: "Secret of the application." },
    { name: methodOption, secret: false, summary: "How the application proves itself to the token endpoint. Default: `client_secret_basic`.", values: ["client_secret_basic", "client_secret_post"] },
    { name: scopeOption, secret: false, summary: "Scopes to ask for, separated by spaces. Default: those that the operation needs." },
    { name: urlOption, secret: false, summary: "Token endpoint to ask instead of the one that the API's description names." }
  ];
}

// model/docs.ts
var noDocs = { summary: "", description: "", externalUrl: null };
var notProse = /^(?:[-*+#>|<`~]|\d+[.)]\s| {4}|\t)/;
function docsOf(node) {
  if (node === null) return noDocs;
  const summary = oneLine(textOf(node, "summary"));
  const said = textOf(node, "description");
  const description = (said.includes("\r") ? said.replace(/\r\n?/g, "\n") : said).trim();
  if (summary === "" && description === "" && valueOf(node, "externalDocs") === void 0) return noDocs;
  const url = textOf(member(node, "externalDocs"), "url");
  const externalUrl = /^https?:\/\//i.test(url) ? url : null;
  if (summary !== "") return { summary, description: oneLine(description) === summary ? "" : description, externalUrl };
  if (!description.includes("\n")) return notProse.test(description) ? { summary: "", description, externalUrl } : { summary: oneLine(description), description: "", externalUrl };
  const paragraphs = description.split(/\n[ \t]*\n/);
  const first = paragraphs[0] ?? "";
  if (first === "" || notProse.test(first) || /\n(?:[-*+#>|]|\d+[.)]) ?/.test(first)) return { summary: "", description, externalUrl };
  return { summary: oneLine(first), description: paragraphs.slice(1).join("\n\n").trim(), externalUrl };
}
function describedBeside(reference2, target2) {
  const description = valueOf(reference2, "description");
  return typeof description === "string" && isObject(target2.value) ? { value: { ...target2.value, description }, at: target2.at } : target2;
}
function oneLine(text5) {
  return (/\s\s|[^\S ]/u.test(text5) ? text5.replace(/\s+/gu, " ") : text5).trim();
}

// document/extensions.ts
var text = string().check(_minLength(1));
var pattern = (expression, message) => string().check(_regex(expression, message));
var json = custom((value) => value !== void 0);
var identifier = pattern(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "must be a name of letters and digits");
var dottedPath = pattern(/^[^.\s]+(?:\.[^.\s]+)*$/, "must be a dotted path");
var headerName = pattern(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "must be the name of a header");
var loginPath = pattern(/^(?:\/(?!\.{1,2}(?:\/|$))(?:[A-Za-z0-9._~-]|\{[A-Za-z_$][A-Za-z0-9_$]*\})+)*$/, "must be a path such as /oidc/token or /cas/{appId}");
var eventsPath = pattern(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/, "must be a path such as /events/sub");
var className = pattern(/^[A-Z][A-Za-z0-9]{0,99}$/, "must be the name of a class");
var cookieName = pattern(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case words joined by hyphens");
var parameterName = pattern(/^[A-Za-z0-9_.-]{1,100}$/, "must be the name of a query parameter");
var security = array(record(string(), array(string())));
var positionWords = ["page", "first", "offset", "cursor", "link", "next", "last", "more"];
function saysOnePosition(said) {
  const names = positionWords.filter((name) => said[name] !== void 0).join(" ");
  return /^(?:page(?: first)?|offset|cursor (?:next|last)(?: more)?|link|next)$/.test(names);
}
var shapes = {
  "x-envelope": strictObject({ status: text, message: text, code: text, requestId: text, data: text, success: int() }),
  "x-pagination": strictObject({
    page: optional(dottedPath),
    first: optional(literal([0, 1])),
    offset: optional(dottedPath),
    cursor: optional(dottedPath),
    link: optional(literal(true)),
    next: optional(dottedPath),
    last: optional(dottedPath),
    more: optional(dottedPath),
    limit: optional(dottedPath),
    items: optional(dottedPath),
    total: optional(dottedPath)
  }).check(refine(saysOnePosition, "must say one of `page`, `offset`, `cursor` with `next` or `last`, `link`, and `next` alone")),
  "x-repeatable": boolean(),
  "x-aliases": array(identifier),
  "x-unconfirmed": boolean(),
  "x-variants": array(
    strictObject({
      operationId: identifier,
      summary: optional(string()),
      description: optional(string()),
      set: optional(record(dottedPath, json)),
      members: record(identifier, dottedPath),
      required: optional(array(identifier)),
      security: optional(security)
    })
  ),
  "x-query-style": literal("brackets"),
  "x-also-body": boolean(),
  "x-idempotency-key": boolean(),
  "x-enum-varnames": array(text),
  "x-enum-descriptions": array(nullable(string())),
  "x-signing": discriminatedUnion("profile", [
    strictObject({
      profile: literal("hmac-headers"),
      key: identifier,
      secret: identifier,
      parameters: strictObject({
        prefix: pattern(/^[a-z0-9][a-z0-9-]*-$/, "must be the beginning of a header in lower case, such as x-example-"),
        scheme: headerName,
        algorithm: _enum(["HMAC-SHA1", "HMAC-SHA256"]),
        version: text,
        sdkVersion: optional(text),
        staleCode: optional(int())
      })
    }),
    strictObject({
      profile: literal("http-message-signatures"),
      key: identifier,
      secret: identifier,
      parameters: strictObject({ components: array(text), algorithm: literal("hmac-sha256"), label: optional(text), digest: optional(literal("sha-256")) })
    })
  ]),
  "x-token-exchange": strictObject({
    operation: identifier,
    input: record(identifier, identifier),
    token: dottedPath,
    expiresIn: dottedPath,
    claimHeaders: optional(record(headerName, text))
  }),
  "x-client-authentication": strictObject({ id: identifier, secret: identifier, method: identifier }),
  "x-option": identifier,
  "x-server-only": boolean(),
  "x-client": strictObject({
    options: array(
      strictObject({
        name: identifier,
        description: optional(string()),
        schema: record(string(), json),
        required: optional(boolean()),
        requiredUnless: optional(strictObject({ option: identifier, value: json })),
        aliases: optional(array(identifier)),
        header: optional(headerName),
        serverVariable: optional(text)
      })
    )
  }),
  "x-webhook-proof": discriminatedUnion("kind", [
    strictObject({ kind: literal("hmac-sha256"), signatureHeader: headerName, timestampHeader: headerName }),
    strictObject({ kind: literal("shared-secret"), header: headerName })
  ]),
  "x-events": strictObject({
    address: pattern(/^wss:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/, "must be an address such as wss://events.example.com"),
    path: eventsPath,
    codeParameter: parameterName,
    credential: string(),
    text: optional(text),
    tokenParameter: optional(parameterName),
    publish: optional(strictObject({ operation: string(), code: string(), data: string() }))
  }),
  "x-login": strictObject({
    cookie: cookieName,
    protocols: record(
      identifier,
      strictObject({
        kind: _enum(["oidc", "oauth", "cas", "saml"]),
        discovery: optional(loginPath),
        issuer: optional(strictObject({ path: loginPath, scheme: optional(literal("https")) })),
        authorization: optional(loginPath),
        token: optional(loginPath),
        introspection: optional(loginPath),
        revocation: optional(loginPath),
        userInfo: optional(loginPath),
        logout: optional(loginPath),
        logoutRedirectParameter: optional(parameterName),
        keys: optional(loginPath),
        validate: optional(loginPath),
        serviceValidate: optional(loginPath),
        scope: optional(text),
        offlineConsent: optional(boolean())
      })
    ),
    roles: record(identifier, identifier),
    parameters: optional(record(parameterName, identifier)),
    differences: optional(array(strictObject({ topic: text, elsewhere: text, here: text }))),
    levels: optional(array(text)),
    subjectFormat: optional(literal("uuid")),
    operations: optional(boolean()),
    positional: optional(array(identifier)),
    integration: optional(className),
    flows: record(identifier, identifier),
    calls: optional(record(identifier, strictObject({ operation: identifier, member: optional(identifier), argument: optional(identifier) }))),
    types: optional(record(className, union([identifier, strictObject({ type: identifier, schema: text, variable: optional(text) })]))),
    values: optional(record(className, record(identifier, text))),
    errors: optional(record(className, strictObject({ base: optional(className), codes: optional(array(text)) })))
  })
};
var sharedNames = /* @__PURE__ */ new Set(["x-pagination", "x-repeatable", "x-aliases", "x-query-style", "x-also-body", "x-idempotency-key", "x-enum-varnames", "x-enum-descriptions"]);
var shapeOf = shapes;
function readExtension(name, bearer, report) {
  const node = childNode(bearer, name);
  return node === null ? void 0 : checkedValue(shapeOf[name], node, "extension/shape", report, sharedNames.has(name) ? "warning" : "error");
}

// model/extension.ts
function extension(bearer, name, report) {
  return readExtension(name, bearer, report) ?? null;
}

// model/digit-texts.ts
var digits = /* @__PURE__ */ new Set([String.raw`^-?(?:0|[1-9]\d*)$`, String.raw`^-?(?:0|[1-9]\d*)(?:\.\d+)?$`, String.raw`^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$`]);
function withoutDigitTexts(names, schema) {
  if (!isObject(schema) || !digits.has(schema["pattern"])) return names;
  if (names.has("integer") || names.has("number")) names.delete("string");
  else if (names.size === 0) for (const name of numberOf(schema)) names.add(name);
  return names;
}
function isOfDigits(schema) {
  return schema["type"] !== "string" && digits.has(schema["pattern"]);
}
function numberOf({ format }) {
  if (typeof format !== "string") return [];
  return /^u?int(?:8|16|32|64)$/.test(format) ? ["integer"] : /^(?:float|double|decimal)$/.test(format) ? ["number"] : [];
}

// model/annotations.ts
var least = ["minimum", "minLength", "minItems"].map((name) => ({ name, narrowed: Math.max }));
var most = ["maximum", "maxLength", "maxItems"].map((name) => ({ name, narrowed: Math.min }));
var narrowing = new Map([...least, ...most].map((limit) => [limit.name, limit]));
function annotationsOf(schemas) {
  let initial;
  let deprecated = false;
  let read = false;
  let write = false;
  let isPassword = false;
  const limits = {};
  for (let index = 0; index < schemas.length; index += 1) {
    const schema = schemas[index]?.value ?? null;
    if (!isObject(schema)) continue;
    for (const key2 in schema) {
      const said = schema[key2];
      if (key2 === "default") initial = said;
      else if (key2 === "deprecated") deprecated ||= said === true;
      else if (key2 === "readOnly") read ||= said === true;
      else if (key2 === "writeOnly") write ||= said === true;
      else if (key2 === "format") isPassword ||= said === "password";
      else if (typeof said === "number") narrow(limits, key2, said);
      else if (key2 === "pattern" && typeof said === "string" && !isOfDigits(schema)) limits.pattern = said;
    }
  }
  return { default: initial, deprecated, access: read === write ? "both" : read ? "read" : "write", isPassword, limits };
}
function narrow(limits, key2, said) {
  const limit = narrowing.get(key2);
  if (limit !== void 0) limits[limit.name] = limit.narrowed(said, limits[limit.name] ?? said);
}

// model/shape.ts
var words2 = {
  text: "a text",
  number: "a number",
  flag: "true or false",
  object: "an object",
  list: "a list",
  texts: "a list of texts",
  schema: "a schema (an object, true or false)",
  schemas: "a list of schemas that is not empty",
  type: "a text or a list of texts"
};
var schemaShape = /* @__PURE__ */ new Map([
  ["$ref", "text"],
  ["type", "type"],
  ["title", "text"],
  ["description", "text"],
  ["format", "text"],
  ["pattern", "text"],
  ["properties", "object"],
  ["patternProperties", "object"],
  ["required", "texts"],
  ["enum", "list"],
  ["items", "schema"],
  ["prefixItems", "schemas"],
  ["additionalProperties", "schema"],
  ["allOf", "schemas"],
  ["oneOf", "schemas"],
  ["anyOf", "schemas"],
  ["discriminator", "object"],
  ["readOnly", "flag"],
  ["writeOnly", "flag"],
  ["deprecated", "flag"],
  ["minimum", "number"],
  ["maximum", "number"],
  ["minLength", "number"],
  ["maxLength", "number"],
  ["minItems", "number"],
  ["maxItems", "number"]
]);
var operationShape = /* @__PURE__ */ new Map([
  ["operationId", "text"],
  ["summary", "text"],
  ["description", "text"],
  ["tags", "texts"],
  ["parameters", "list"],
  ["requestBody", "object"],
  ["responses", "object"],
  ["security", "list"],
  ["deprecated", "flag"]
]);
var parameterShape = /* @__PURE__ */ new Map([
  ["name", "text"],
  ["in", "text"],
  ["description", "text"],
  ["required", "flag"],
  ["style", "text"],
  ["explode", "flag"],
  ["allowReserved", "flag"],
  ["schema", "schema"],
  ["content", "object"]
]);
function checkShape(node, shape, report) {
  if (typeof node.value === "boolean" && shape === schemaShape) return;
  if (!isObject(node.value)) {
    report.warning("document/shape", "This must be an object", { at: node.at });
    return;
  }
  for (const name in node.value) {
    const kind = shape.get(name);
    if (kind !== void 0 && !fits(node.value[name] ?? null, kind)) report.warning("document/shape", `${JSON.stringify(name)} must be ${words2[kind]}`, { at: below(node.at, name), ...hintOf(name, node.value[name], kind) });
  }
}
function hintOf(name, value, kind) {
  if (value !== null) return {};
  if (name === "$ref") return { hint: "In YAML `#` begins a comment: put the reference in quotes." };
  return /^(?:object|list|texts|schemas?)$/.test(kind) ? { hint: `Nothing stands below it: indent what belongs to ${JSON.stringify(name)} further than the name, or remove it.` } : {};
}
function fits(value, kind) {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "object":
      return isObject(value);
    case "list":
      return isList(value);
    case "texts":
      return isList(value) && value.every((item) => typeof item === "string");
    case "schema":
      return isObject(value) || typeof value === "boolean";
    case "schemas":
      return isList(value) && value.length > 0 && value.every((item) => isObject(item) || typeof item === "boolean");
    case "type":
      return typeof value === "string" || isList(value) && value.length > 0 && value.every((item) => typeof item === "string");
  }
}

// model/schema.ts
var shaping = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef", "type", "properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf"]);
function shapes2(schema, except = []) {
  const { value } = schema;
  if (typeof value === "boolean") return !value;
  if (!isObject(value)) return false;
  for (const name in value) if (shaping.has(name) && !except.includes(name)) return true;
  return false;
}
function follow(document, start, report) {
  let seen = null;
  let node = start;
  let referred = false;
  let nullable2 = false;
  for (let steps3 = 0; ; steps3 += 1) {
    const reference2 = textOf(node, "$ref");
    let next;
    if (reference2 !== "" && !shapes2(node, ["$ref"])) {
      nullable2 ||= valueOf(node, "nullable") === true;
      const target2 = document.target(reference2, node.at);
      if (target2 === null) return { end: null, referred, nullable: nullable2 };
      next = target2;
      referred = true;
    } else {
      const only2 = onlyPart(node);
      if (only2 === null) return { end: node, referred, nullable: nullable2 };
      nullable2 ||= valueOf(node, "nullable") === true;
      next = only2;
    }
    if (steps3 > 0) {
      seen ??= /* @__PURE__ */ new Set([keyOf(start.at)]);
      if (seen.has(keyOf(node.at))) {
        report.warning("schema/reference-loop", "This reference leads back to itself: its type is unknown", { at: node.at, hint: "Let one of the references name a schema with content." });
        return { end: null, referred, nullable: nullable2 };
      }
      seen.add(keyOf(node.at));
    }
    node = next;
  }
}
function bareTarget(document, node) {
  const reference2 = textOf(node, "$ref");
  if (reference2 === "" || isObject(node.value) && Object.keys(node.value).length > 1) return null;
  const target2 = document.target(reference2, node.at);
  return target2 === null || valueOf(target2, "$ref") !== void 0 ? null : target2;
}
function onlyPart(node) {
  const all = valueOf(node, "allOf");
  if (all === void 0) return null;
  const [only2, ...others] = items({ value: all, at: below(node.at, "allOf") });
  if (only2 === void 0 || others.length > 0 || textOf(only2, "$ref") === "") return null;
  return shapes2(node, valueOf(node, "type") === "object" ? ["allOf", "type"] : ["allOf"]) ? null : only2;
}
function conjunction(document, start, report, extent) {
  if (valueOf(start, "$ref") === void 0 && valueOf(start, "allOf") === void 0) {
    checkShape(start, schemaShape, report);
    return holds(start.value) ? [start] : [];
  }
  const parts = [];
  const done = /* @__PURE__ */ new Set();
  const trail = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (!extent.merges(start.at)) return;
    const key2 = keyOf(node.at);
    if (trail.has(key2)) {
      report.warning("schema/circular-all-of", "A schema cannot be a part of itself, by `$ref` or `allOf`: that part is left out", { at: node.at });
      return;
    }
    if (done.has(key2)) return;
    checkShape(node, schemaShape, report);
    trail.add(key2);
    const reference2 = textOf(node, "$ref");
    if (reference2 !== "") {
      const target2 = document.target(reference2, node.at);
      if (target2 !== null) visit(target2);
    }
    for (const part of items(member(node, "allOf"))) visit(part);
    trail.delete(key2);
    done.add(key2);
    if (holds(node.value)) parts.push(node);
  };
  visit(start);
  return parts;
}
function holds(value) {
  return typeof value === "boolean" || isObject(value) && saysMore(value);
}
function saysMore(schema) {
  for (const name in schema) if (name !== "$ref" && name !== "allOf") return true;
  return false;
}
function typeNames(parts) {
  let allowed = null;
  for (const part of parts) {
    const said = valueOf(part, "type");
    const names = /* @__PURE__ */ new Set();
    if (typeof said === "string") names.add(said);
    else if (isList(said)) {
      for (const name of said) if (typeof name === "string") names.add(name);
    }
    withoutDigitTexts(names, part.value);
    if (names.size === 0) continue;
    if (valueOf(part, "nullable") === true) names.add("null");
    allowed = allowed === null ? names : meet(allowed, names);
  }
  return allowed;
}
function meet(one, other) {
  const both = /* @__PURE__ */ new Set();
  for (const name of one) {
    if (other.has(name)) both.add(name);
    else if (name === "integer" && other.has("number")) both.add(name);
    else if (name === "number" && other.has("integer")) both.add("integer");
  }
  return both;
}
function keyword(parts, name) {
  let found = null;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const node = part === void 0 ? null : member(part, name);
    if (node !== null) (found ??= []).push(node);
  }
  return found ?? nothing;
}
var nothing = [];
function keywordValues(parts, name) {
  let found = null;
  for (let index = 0; index < parts.length; index += 1) {
    const value = valueOf(parts[index] ?? null, name);
    if (value !== void 0) (found ??= []).push(value);
  }
  return found ?? nothing;
}
function isScalar(value) {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// model/choices.ts
function choicesOf(parts, report) {
  const lists = keyword(parts, "enum");
  const [first, ...others] = lists;
  if (first !== void 0) {
    const owner = parts.find((part) => valueOf(part, "enum") !== void 0) ?? null;
    const names = (owner === null ? null : extension(owner, "x-enum-varnames", report)) ?? [];
    const descriptions = (owner === null ? null : extension(owner, "x-enum-descriptions", report)) ?? [];
    for (const [name, list] of [["x-enum-varnames", names], ["x-enum-descriptions", descriptions]]) {
      if (list.length > 0 && list.length !== items(first).length) report.warning("schema/enum-names", `${name} has ${list.length} entries for ${items(first).length} values`, { at: owner?.at ?? first.at, hint: "Write one entry per value, in the same order." });
    }
    const values = [];
    const known = /* @__PURE__ */ new Set();
    const elsewhere = others.map((other) => new Set(items(other).map(({ value }) => value)));
    const structures = /* @__PURE__ */ new Set();
    let hasNull = false;
    for (const [index, item] of items(first).entries()) {
      const { value } = item;
      if (elsewhere.some((other) => !other.has(value))) continue;
      if (!isScalar(value)) {
        structures.add(isObject(value) ? "object" : "array");
        report.warning("schema/enum-value", "A listed value that is an object or a list cannot be expressed: any other fits too", { at: item.at, hint: "Use `const` in `oneOf`, or describe the shape." });
      } else if (value === null) {
        hasNull = true;
      } else if (!known.has(value)) {
        known.add(value);
        reportLostDigits(value, item.at, "schema/enum-value", report);
        const description = descriptions[index];
        values.push({ name: nameOf(names[index] ?? String(value)), value, docs: description ? { ...noDocs, summary: oneLine(description) } : noDocs });
      }
    }
    return { values, hasNull, structures: [...structures].sort(), described: names.length > 0 || descriptions.length > 0 };
  }
  return constantsOf(parts, report);
}
function reportLostDigits(value, at, code, report) {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) report.warning(code, "This number has more digits than a number of JavaScript keeps: another one may stand here", { at, hint: "Say it as a text, with `type: string`." });
}
function constantsOf(parts, report) {
  const [union2] = keyword(parts, "oneOf").concat(keyword(parts, "anyOf"));
  const variants = items(union2 ?? null);
  if (variants.length === 0 || !variants.every(isConstant)) return null;
  const values = [];
  let hasNull = false;
  for (const variant of variants) {
    const value = valueOf(variant, "const") ?? null;
    if (value === null || !isScalar(value)) {
      hasNull = true;
      continue;
    }
    reportLostDigits(value, below(variant.at, "const"), "schema/const", report);
    values.push({ name: nameOf(textOf(variant, "title") || String(value)), value, docs: docsOf(variant) });
  }
  return values.length === 0 ? null : { values, hasNull, structures: [], described: variants.some((variant) => textOf(variant, "title") !== "" || textOf(variant, "description") !== "") };
}
function isConstant(variant) {
  const constant2 = member(variant, "const");
  if (constant2 !== null) return isScalar(constant2.value) && !shapes2(variant, ["const", "type"]);
  return valueOf(variant, "type") === "null";
}
function sameJson(one, other) {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  let names = 0;
  for (const name in one) {
    if (!Object.hasOwn(other, name) || !sameJson(one[name] ?? null, other[name] ?? null)) return false;
    names += 1;
  }
  for (const _ in other) names -= 1;
  return names === 0;
}

// model/conditional.ts
var named = ["dependentSchemas", "dependencies"];
function conditionalParts(types, parts, seen = /* @__PURE__ */ new Set()) {
  return parts.some(isConditional) ? parts.flatMap(conditional).flatMap((node) => {
    const key2 = keyOf(node.at);
    if (seen.has(key2) || !isObject(node.value)) return [];
    seen.add(key2);
    const own = types.parts(node);
    return [own, ...conditionalParts(types, own, seen)];
  }) : [];
}
function isConditional({ value }) {
  return isObject(value) && ["if", ...named].some((name) => Object.hasOwn(value, name));
}
function conditional(part) {
  const said = member(part, "if") === null ? [] : ["then", "else"].flatMap((name) => member(part, name) ?? []);
  return [...said, ...named.flatMap((name) => members(member(part, name)).map(([, node]) => node))];
}

// model/binary.ts
function isBinary(parts) {
  if (keywordValues(parts, "format").findLast((value) => typeof value === "string") === "binary") return true;
  const media = keywordValues(parts, "contentMediaType").some((value) => typeof value === "string" && /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:octet-stream|pdf|zip|gzip)\b)/.test(value));
  return media && keywordValues(parts, "contentEncoding").length === 0;
}
function hasFiles(types, schema) {
  return keyword(types.parts(schema), "properties").some((properties) => members(properties).some(([, field]) => isFile(types, field, /* @__PURE__ */ new Set())));
}
function isFile(types, schema, seen) {
  const parts = types.parts(schema);
  if (seen.has(parts)) return false;
  seen.add(parts);
  const within = [...keyword(parts, "items"), ...keyword(parts, "anyOf").flatMap(items), ...keyword(parts, "oneOf").flatMap(items)];
  return isBinary(parts) || within.some((one) => isFile(types, one, seen));
}

// model/place-name.ts
var containers = /* @__PURE__ */ new Set(["schemas", "definitions", "$defs", "responses", "requestBodies", "parameters", "headers", "components"]);
var steps = /* @__PURE__ */ new Map([
  ["properties", ""],
  ["content", ""],
  ["schema", ""],
  ["oneOf", ""],
  ["anyOf", ""],
  ["allOf", ""],
  ["items", "Item"],
  ["additionalProperties", "Value"],
  ["application~1json", ""],
  ["paths", ""],
  ["requestBody", "Request"]
]);
function placeName(at) {
  const tokens2 = at.pointer.split("/").slice(1);
  const container = tokens2.findLastIndex((token2, index) => containers.has(token2) && !(index > 0 && tokens2[index - 1] === "properties") && !isOfOperation(tokens2, index));
  const path = tokens2.slice(container + 1);
  const first = path[0];
  if (first === void 0) return pascalOf(pathParts(at.file).stem);
  if (path.length === 1) return unescaped(first);
  return path.map((token2, index) => index > 0 || container < 0 ? steps.get(token2) ?? pascalOf(unescaped(token2)) : unescaped(token2)).join("");
}
function isOfOperation(tokens2, index) {
  return /^(?:responses|parameters)$/.test(tokens2[index] ?? "") && index > 0 && tokens2[index - 1] !== "components" && /^(?:\d+|\dXX|default)$/i.test(tokens2[index + 1] ?? "");
}
function unescaped(token2) {
  return token2.replaceAll("~1", "/").replaceAll("~0", "~");
}

// model/component-names.ts
var ComponentNames = class {
  #document;
  /** By key of what is named. */
  #names = null;
  /** By key of the component: what it names. */
  #targets = /* @__PURE__ */ new Map();
  constructor(document) {
    this.#document = document;
  }
  /** The name of a schema: that of the component which is nothing but a reference to it, else that of its place. */
  of(node) {
    return this.#found().get(keyOf(node.at)) ?? placeName(node.at);
  }
  /** What a component gives its name to; null for any other schema. */
  target(node) {
    this.#found();
    return this.#targets.get(keyOf(node.at)) ?? null;
  }
  #found() {
    if (this.#names !== null) return this.#names;
    const components = member(this.#document.root, "components");
    const names = /* @__PURE__ */ new Map();
    this.#names = names;
    const own = members(components === null ? null : member(components, "schemas"));
    const keys = new Set(own.map(([, node]) => keyOf(node.at)));
    for (const [name, component] of [...own].sort(([one], [other]) => compareText(one, other))) {
      const target2 = bareTarget(this.#document, component);
      if (target2 === null) continue;
      const key2 = keyOf(target2.at);
      if (keys.has(key2) || names.has(key2) && placeName(target2.at) !== name) continue;
      for (const [other, named2] of this.#targets) if (keyOf(named2.at) === key2) this.#targets.delete(other);
      names.set(key2, name);
      this.#targets.set(keyOf(component.at), target2);
    }
    return names;
  }
};

// model/extent.ts
var MERGED = 5e5;
var MEMBERS = 15e4;
var Extent = class {
  #report;
  #merged = 0;
  #members = 0;
  constructor(report) {
    this.#report = report;
  }
  /** Whether `allOf` may bring in one more schema. */
  merges(at) {
    this.#merged += 1;
    if (this.#merged === MERGED + 1) this.#refuse(`\`allOf\` brings more than ${MERGED.toLocaleString("en-US")} schemas together`, at);
    return this.#merged <= MERGED;
  }
  /** Whether a type may have so many members more. */
  holds(members2, at) {
    const before = this.#members;
    this.#members += members2;
    if (this.#members > MEMBERS && before <= MEMBERS) this.#refuse(`The types have more than ${MEMBERS.toLocaleString("en-US")} members together`, at);
    return this.#members <= MEMBERS;
  }
  #refuse(message, at) {
    this.#report.error("document/too-large", message, { at, hint: "Split the document, or let schemas refer to others instead of extending them." });
  }
};

// model/mapping.ts
function defaultKey(document, discriminator, names, end) {
  const said = member(discriminator, "defaultMapping");
  return said === null || typeof said.value !== "string" ? null : keyNamed(document, said.value, said.at, names, end) ?? null;
}
function mappedValues(document, discriminator, names, end) {
  return members(member(discriminator, "mapping")).flatMap(([value, { value: reference2, at }]) => {
    if (typeof reference2 !== "string") return [];
    const key2 = keyNamed(document, reference2, at, names, end);
    return key2 === void 0 ? [] : [{ value, key: key2, at }];
  });
}
function keyNamed(document, reference2, at, names, end) {
  const named2 = names.get(reference2);
  const target2 = named2 === void 0 ? targetOf(document, reference2, at) : null;
  return target2 === null ? named2 : keyOf(end(target2).at);
}
function targetOf(document, reference2, at) {
  if (isMappedReference(reference2)) return document.target(reference2, at);
  const components = member(document.root, "components");
  const schemas = components === null ? null : member(components, "schemas");
  return (schemas === null ? null : member(schemas, reference2)) ?? document.target(`#${below({ file: "", pointer: "/components/schemas" }, encodeURIComponent(reference2)).pointer}`, at);
}

// model/family.ts
function familyType(types, discriminator, heirs, base) {
  const property = textOf(discriminator, "propertyName");
  const mapped = mappedTags(types, discriminator, heirs, base);
  const listed2 = listedTags(types, base.node, property);
  const tags = /* @__PURE__ */ new Map();
  for (const { node, key: key2 } of heirs) for (const tag of mapped.get(keyOf(node.at)) ?? heirTags(types, node, property, listed2)) tags.set(tag, key2);
  const own = mapped.get(keyOf(base.node.at)) ?? (listed2 ?? [types.nameOf(base.node)]).filter((tag) => !tags.has(tag));
  for (const tag of own) tags.set(tag, base.key);
  const names = new Map([...heirs, base].map(({ node, key: key2 }) => [types.nameOf(node), key2]));
  const ends = new Map([...heirs, base].map(({ node, key: key2 }) => [keyOf(node.at), key2]));
  const named2 = defaultKey(types.document, discriminator, names, (target2) => bareTarget(types.document, target2) ?? target2);
  const otherwise = named2 === null ? null : ends.get(named2) ?? named2;
  const variants = (own.length === 0 && otherwise !== base.key ? heirs : [...heirs, base]).map(({ key: key2 }) => ({ kind: "ref", name: key2, open: false, nullable: false }));
  const mapping = Object.fromEntries([...tags].filter(([, key2]) => key2 !== otherwise).sort(([one], [other]) => compareText(one, other)));
  return { kind: "union", variants, discriminator: property === "" ? null : { property, mapping }, nullable: false };
}
function mappedTags(types, discriminator, heirs, base) {
  const relatives = [...heirs, base];
  const isOwn = keyOf(discriminator.at).startsWith(`${keyOf(base.node.at)}/`);
  const keys = new Set(relatives.map(({ node }) => keyOf(node.at)));
  const names = new Map(relatives.map(({ node }) => [types.nameOf(node), keyOf(node.at)]));
  const found = /* @__PURE__ */ new Map();
  for (const { value, key: key2, at } of mappedValues(types.document, discriminator, names, (target2) => bareTarget(types.document, target2) ?? target2)) {
    if (keys.has(key2)) found.set(key2, [...found.get(key2) ?? [], value]);
    else if (isOwn) types.report.warning("schema/discriminator", `${JSON.stringify(value)} names a schema that does not extend this one: it is left out`, { at, hint: "Let the schema extend this one by `allOf`, or list the alternatives in `oneOf`." });
  }
  return found;
}
function heirTags(types, heir, property, allowed) {
  const said = textOf(heir, "x-ms-discriminator-value");
  if (said !== "") return [said];
  const listed2 = listedTags(types, heir, property);
  const name = types.nameOf(heir);
  if (listed2 === null || listed2.includes(name)) return [name];
  return listed2.length === 1 && (allowed === null || allowed.length > 1) ? listed2 : [];
}
function listedTags(types, schema, property) {
  let listed2 = null;
  for (const part of types.parts(schema)) {
    const properties = member(part, "properties");
    const told2 = properties === null ? null : member(properties, property);
    for (const said of told2 === null ? [] : types.parts(told2)) {
      const values = valueOf(said, "const") ?? valueOf(said, "enum");
      if (values === void 0) continue;
      const texts = (isList(values) ? values : [values]).filter((value) => typeof value === "string");
      listed2 = listed2 === null ? texts : listed2.filter((text5) => texts.includes(text5));
    }
  }
  return listed2;
}

// model/heirs.ts
var MOST = 64;
var Heirs = class {
  #document;
  #extent;
  /** What each schema extends that has heirs of interest, by key. */
  #lineages = /* @__PURE__ */ new Map();
  #families = null;
  /** Components that add nothing to the schema with a discriminator that they extend, by key. */
  #plain = /* @__PURE__ */ new Map();
  constructor(document, extent) {
    this.#document = document;
    this.#extent = extent;
  }
  /** Null where there are no heirs, or more of them than a type can list. */
  of(key2) {
    const family = this.#found().get(key2);
    return family === void 0 || family.heirs.length > MOST ? null : family;
  }
  /** How many heirs there are. */
  count(key2) {
    return this.#found().get(key2)?.heirs.length ?? 0;
  }
  /** The heir that a reference names, where it would pass for another name of what it extends; null for anything else. */
  plain(node) {
    this.#found();
    if (this.#plain.size === 0) return null;
    const named2 = onlyPart(node) ?? node;
    const target2 = isReference(named2) ? this.#document.target(textOf(named2, "$ref"), named2.at) : null;
    return target2 === null ? null : this.#plain.get(keyOf(target2.at)) ?? null;
  }
  #found() {
    if (this.#families !== null) return this.#families;
    const families = /* @__PURE__ */ new Map();
    this.#families = families;
    const components = member(this.#document.root, "components");
    const known = /* @__PURE__ */ new Set();
    for (const [, component] of members(components === null ? null : member(components, "schemas"))) {
      const heir = bareTarget(this.#document, component) ?? component;
      if (known.has(keyOf(heir.at)) || isReference(heir)) continue;
      known.add(keyOf(heir.at));
      for (const [key2, base2] of this.#bases(heir)) {
        const family = families.get(key2);
        if (family === void 0) families.set(key2, { base: base2, heirs: [heir] });
        else family.heirs.push(heir);
      }
      const [base] = onlyPart(heir) === null ? [] : this.#extended(heir);
      if (base !== void 0 && member(base, "discriminator") !== null && isOpen(base)) this.#plain.set(keyOf(heir.at), heir);
    }
    for (const { heirs } of families.values()) heirs.sort((one, other) => compareText(keyOf(one.at), keyOf(other.at)));
    return families;
  }
  /** What a schema extends, directly or by way of others, of those that a discriminator holds for. */
  #bases(heir) {
    const key2 = keyOf(heir.at);
    const known = this.#lineages.get(key2);
    if (known !== void 0) return known;
    const bases = /* @__PURE__ */ new Map();
    this.#lineages.set(key2, bases);
    for (const base of this.#extended(heir)) {
      const further = this.#bases(base);
      if (further.size === 0 && member(base, "discriminator") === null) continue;
      for (const [other, node] of [[keyOf(base.at), base], ...further]) if (other !== key2 && this.#extent.merges(heir.at)) bases.set(other, node);
    }
    return bases;
  }
  #extended(schema) {
    if (valueOf(schema, "allOf") === void 0 && valueOf(schema, "$ref") === void 0) return [];
    return [schema, ...items(member(schema, "allOf"))].flatMap((part) => {
      const reference2 = textOf(part, "$ref");
      if (reference2 === "") return part === schema ? [] : [part];
      const target2 = this.#document.target(reference2, part.at);
      return target2 === null ? [] : [bareTarget(this.#document, target2) ?? target2];
    });
  }
};
function isReference(schema) {
  return textOf(schema, "$ref") !== "" && !shapes2(schema, ["$ref"]);
}
function isOpen(schema) {
  return valueOf(schema, "oneOf") === void 0 && valueOf(schema, "anyOf") === void 0;
}

// model/unions.ts
function unionsOf(parts) {
  let nullable2 = false;
  let onlyNull = false;
  const unions = [];
  for (const part of parts) {
    for (const list of [member(part, "oneOf"), member(part, "anyOf")]) {
      if (list === null) continue;
      const variants = [];
      for (const variant of items(list)) {
        if (isNull(variant)) nullable2 = true;
        else variants.push(variant);
      }
      onlyNull ||= variants.length === 0 && nullable2;
      if (variants.some((variant) => shapes2(variant, ["required"]))) {
        unions.push({ type: (types, position) => unionType(types, variants, member(part, "discriminator"), position) });
      }
    }
  }
  return { unions, nullable: nullable2, isNull: onlyNull && unions.length === 0 };
}
function isNull(variant) {
  return valueOf(variant, "type") === "null" || valueOf(variant, "const") === null;
}
function unionType(types, nodes, discriminator, position) {
  const found = /* @__PURE__ */ new Map();
  let nullable2 = false;
  for (const [index, node] of nodes.entries()) {
    const suffix = nodes.length === 1 ? "" : pascalOf(textOf(node, "title")) || `Option${index + 1}`;
    const type = types.type(node, { owner: position.owner, suffix: position.suffix + suffix });
    nullable2 ||= type.nullable;
    const bare2 = { ...type, nullable: false };
    const flat = bare2.kind === "union" && bare2.discriminator === null ? bare2.variants : [bare2];
    for (const variant of flat) {
      const text5 = JSON.stringify(variant);
      if (!found.has(text5)) found.set(text5, variant);
    }
  }
  const variants = [...found.values()];
  const [only2] = variants;
  if (only2 !== void 0 && variants.length === 1) return nullable2 ? { ...only2, nullable: nullable2 } : only2;
  return { kind: "union", variants, discriminator: discriminatorOf(types, nodes, discriminator), nullable: nullable2 };
}
function discriminatorOf(types, nodes, discriminator) {
  const property = textOf(discriminator, "propertyName");
  if (discriminator === null || property === "") return null;
  const ends = nodes.map((node) => follow(types.document, node, types.report)).filter(({ end: end2, referred }) => end2 !== null && referred);
  const names = /* @__PURE__ */ new Map();
  for (const { end: end2 } of ends) {
    if (end2 === null) continue;
    names.set(lastToken(end2), keyOf(end2.at));
  }
  const mapping = /* @__PURE__ */ new Map();
  const keys = new Set(names.values());
  const end = (target2) => follow(types.document, target2, types.report).end ?? target2;
  for (const { value, key: key2, at } of mappedValues(types.document, discriminator, names, end)) {
    if (keys.has(key2)) mapping.set(value, key2);
    else types.report.warning("schema/discriminator", `${JSON.stringify(value)} names a schema that is no variant here: it is left out`, { at, hint: "Add the schema to `oneOf`." });
  }
  const mapped = new Set(mapping.values());
  for (const [name, key2] of names) if (!mapped.has(key2)) mapping.set(name, key2);
  const otherwise = defaultKey(types.document, discriminator, names, end);
  if (otherwise !== null && !keys.has(otherwise)) types.report.warning("schema/discriminator", "`defaultMapping` names a schema that is no variant here: it is left out", { at: below(discriminator.at, "defaultMapping"), hint: "Add the schema to `oneOf`." });
  return { property, mapping: Object.fromEntries([...mapping].filter(([, key2]) => key2 !== otherwise).sort()) };
}
function lastToken(node) {
  const token2 = node.at.pointer.split("/").at(-1) ?? "";
  return token2 === "" ? pathParts(node.at.file).stem : token2.replaceAll("~1", "/").replaceAll("~0", "~");
}

// model/schema-facts.ts
var ANNOTATIONS = /* @__PURE__ */ new Set(["title", "description", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "$comment", "externalDocs"]);
var telling = [
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]],
  ["object", ["properties", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties", "required"]],
  ["string", ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]]
];
function factsOf(parts, at, document, report) {
  const plain = plainFacts(parts, at);
  if (plain !== null) return plain;
  const listed2 = choicesOf(parts, report);
  const known = typeNames(parts) ?? told(parts);
  const structures = listed2?.structures.filter((name) => known?.has(name) ?? true) ?? [];
  const isChoice = listed2 !== null && (listed2.values.length > 0 || structures.length === 0);
  const choices = isChoice ? { ...listed2, structures } : null;
  const allowed = known ?? (listed2 === null || isChoice ? null : /* @__PURE__ */ new Set([...structures, ...listed2.hasNull ? ["null"] : []]));
  const { unions, nullable: nullable2, isNull: isNull2 } = choices === null ? unionsOf(parts) : { unions: [], nullable: false, isNull: false };
  if (allowed !== null && choices?.values.some(({ value }) => !isOfType(value, allowed)) === true) report.info("schema/enum-value", "A listed value is not of the `type` that the schema asks for: it is kept", { at, hint: "Correct the value (quotes make a text of it), or `type`." });
  const lenient = parts.some((part) => flagOf(part, "nullable"));
  if (choices?.hasNull === true && choices.values.length > 0 && allowed?.has("null") === false && !lenient && !isNullBeside(at, document)) {
    report.info("schema/enum-value", "`null` is listed, but `type` does not allow it: it is left out", { at, hint: "Add `null` to `type` where it is a value (with OpenAPI 3.0 `nullable: true`), or take it off the list." });
  }
  return {
    parts,
    at,
    isPlain: false,
    names: allowed === null ? isNull2 ? [] : null : withoutNull(allowed),
    nullable: lenient || nullable2 || (allowed === null ? choices?.hasNull === true : allowed.has("null")),
    choices,
    unions
  };
}
function plainFacts(parts, at) {
  const schema = parts[0]?.value;
  if (parts.length !== 1 || !isObject(schema)) return null;
  const { type } = schema;
  const name = isList(type) && type.length === 2 && type[1] === "null" ? type[0] : type;
  if (typeof name !== "string" || name === "null") return null;
  for (let index = 0; index < choosing.length; index += 1) if (Object.hasOwn(schema, choosing[index] ?? "")) return null;
  return { parts, at, isPlain: true, names: [name], nullable: name !== type, choices: null, unions: [] };
}
var choosing = ["enum", "const", "oneOf", "anyOf", "nullable", "$dynamicRef", "$recursiveRef"];
function isNullBeside(at, document) {
  const owner = /^(.*)\/(?:anyOf|oneOf)\/\d+$/.exec(at.pointer)?.[1];
  const node = owner === void 0 ? null : document.target(`#${encodeURI(owner)}`, at);
  return node !== null && unionsOf([node]).nullable;
}
function withoutNull(names) {
  const found = [...names];
  return found.length === 1 && found[0] !== "null" ? found : found.filter((name) => name !== "null").sort();
}
function isOfType(value, allowed) {
  if (typeof value === "number") return allowed.has("number") || Number.isInteger(value) && allowed.has("integer");
  return allowed.has(value === null ? "null" : typeof value);
}
function declared({ parts, isPlain, names, choices, unions }) {
  if (isPlain && names?.[0] !== "object") return false;
  if (choices !== null) return choices.described && choices.values.length > 0 && choices.structures.length === 0 && keywordValues(parts, "const").length === 0;
  if (unions.length > 0 || keywordValues(parts, "const").length > 0 || parts.some(({ value }) => value === false)) return false;
  return names?.length === 1 && names[0] === "object" && (hasFields(parts) || keywordValues(parts, "additionalProperties").some((value) => value === false));
}
function isObjectAlone(facts) {
  const { parts, names, unions } = facts;
  if (unions.length > 0) return false;
  const isFree = names?.length === 1 && names[0] === "object" && !keywordValues(parts, "additionalProperties").some((value) => typeof value === "object") && keywordValues(parts, "patternProperties").length === 0;
  return isFree || declared(facts);
}
function saysMore2(parts) {
  return parts.some((part) => Object.keys(part.value ?? {}).some((name) => !ANNOTATIONS.has(name) && !name.startsWith("x-")));
}
function told(parts) {
  const names = telling.filter(([, keywords]) => keywords.some((name) => parts.some((part) => valueOf(part, name) !== void 0))).map(([name]) => name);
  return names.length === 0 ? null : new Set(names);
}

// model/twins.ts
var Twins = class {
  #document;
  /** By file and names of properties: only those are compared member by member. */
  #groups = null;
  constructor(document) {
    this.#document = document;
  }
  /** What says the same as an inline schema with properties: a component, else the first that was asked for. Null when this is the first. */
  of(node) {
    const group = this.#group(node);
    if (group === null) return null;
    const twin = group.find((other) => sameJson(other.node.value, node.value));
    if (twin !== void 0) return twin.node.at.pointer === node.at.pointer ? null : twin;
    group.push({ node, isComponent: false });
    return null;
  }
  #group(node) {
    const properties = valueOf(node, "properties");
    if (!isObject(properties)) return null;
    const key2 = `${node.at.file}
${Object.keys(properties).sort().join("\n")}`;
    const groups = this.#groups ??= this.#components();
    const known = groups.get(key2);
    if (known !== void 0) return known;
    const group = [];
    groups.set(key2, group);
    return group;
  }
  #components() {
    this.#groups = /* @__PURE__ */ new Map();
    const components = member(this.#document.root, "components");
    for (const [, node] of members(components === null ? null : member(components, "schemas"))) this.#group(node)?.push({ node, isComponent: true });
    return this.#groups;
  }
};

// model/unread.ts
var shaping2 = /* @__PURE__ */ new Set(["$dynamicRef", "$recursiveRef", "if", "dependentSchemas", "dependencies"]);
var limiting = /* @__PURE__ */ new Set(["not", "dependentRequired", "unevaluatedProperties", "contains", "propertyNames", "patternProperties"]);
function reportUnread(parts, report) {
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === void 0 || !isObject(part.value)) continue;
    const { value, at } = part;
    for (const name in value) {
      if (shaping2.has(name)) report.warning("schema/keyword", `${JSON.stringify(name)} cannot be expressed: ${name.startsWith("$") ? "the type is unknown" : "the type is wider than the schema"}`, { at: below(at, name), hint: "Say the same with `oneOf` or `allOf`." });
      else if (limiting.has(name) && value[name] !== true) report.info("schema/keyword", `${JSON.stringify(name)} is not checked by the generated code`, { at: below(at, name) });
    }
  }
}
function reportHeirs(part, heirs, report) {
  const discriminator = part === void 0 ? null : member(part, "discriminator");
  if (part === void 0 || discriminator === null || heirs.of(keyOf(part.at)) !== null) return;
  const count = heirs.count(keyOf(part.at));
  if (count > 0) report.info("schema/discriminator", `${count} schemas extend this one, too many for a union: the type has the members of this schema alone`, { at: discriminator.at, hint: "Refer to a schema that lists in `oneOf` what is meant." });
}

// model/types.ts
var unknownType = { kind: "primitive", primitive: "unknown", format: null, nullable: false };
var nullType = { kind: "primitive", primitive: "null", format: null, nullable: false };
var anyObject = { kind: "map", values: unknownType, nullable: false };
var anyList = { kind: "array", items: unknownType, nullable: false };
var neverType = { kind: "primitive", primitive: "never", format: null, nullable: false };
var Types = class {
  document;
  drafts;
  report;
  extent;
  /** Keys of declarations that went into something else (an input, an envelope): gone, unless something else uses them. */
  dissolved = /* @__PURE__ */ new Set();
  #parts = /* @__PURE__ */ new Map();
  #twins;
  #componentNames;
  #heirs;
  #known = /* @__PURE__ */ new Map();
  /** A target of references is one node, however often it is named. */
  #named = /* @__PURE__ */ new Map();
  constructor(document, drafts, report) {
    this.document = document;
    this.#twins = new Twins(document);
    this.#componentNames = new ComponentNames(document);
    this.extent = new Extent(report);
    this.#heirs = new Heirs(document, this.extent);
    this.drafts = drafts;
    this.report = report;
  }
  /** The type of a schema where it is used. `position` names what needs a name there. */
  type(node, position) {
    const heir = this.#heirs.plain(node);
    if (heir !== null) return withNull(this.named(heir), flagOf(node, "nullable"));
    const { end, referred, nullable: nullable2 } = follow(this.document, node, this.report);
    if (end === null) return unknownType;
    const type = referred ? this.named(end) : this.#shared(end) ?? this.together(this.parts(end), end.at, keyOf(end.at), position);
    return withNull(type, nullable2);
  }
  /** The type of an inline object that another schema describes in the same words. */
  #shared(node) {
    if (valueOf(node, "properties") === void 0 || !declared(this.#facts(this.parts(node), node.at))) return null;
    const twin = this.#twins.of(node);
    if (twin === null) return null;
    return twin.isComponent ? this.named(twin.node) : { kind: "ref", name: keyOf(twin.node.at), open: false, nullable: false };
  }
  /** The schemas that hold together for a node; the same list whenever it is asked again. */
  parts(node) {
    const key2 = isObject(node.value) ? node.value : null;
    const known = key2 === null ? void 0 : this.#parts.get(key2);
    if (known?.at.pointer === node.at.pointer && known.at.file === node.at.file) return known.parts;
    const target2 = bareTarget(this.document, node);
    const parts = target2 === null ? conjunction(this.document, node, this.report, this.extent) : this.parts(target2);
    if (key2 !== null) this.#parts.set(key2, { at: node.at, parts });
    return parts;
  }
  /** What a schema that has a place of its own is called in the document. */
  nameOf(node) {
    return this.#componentNames.of(node);
  }
  /** A reference to a schema that has a place of its own. */
  named(node) {
    const known = this.#named.get(node);
    if (known !== void 0) return known;
    const key2 = keyOf(node.at);
    const target2 = this.#componentNames.target(node);
    const type = target2 === null ? this.reference(key2, node.at, () => this.parts(node), { kind: "document", text: this.nameOf(node) }) : this.named(target2);
    this.#named.set(node, type);
    return type;
  }
  /** The type of schemas that hold together; objects among them are declared under `key`. */
  together(parts, at, key2, position) {
    const facts = this.#facts(parts, at);
    return declared(facts) ? this.reference(key2, at, () => parts, { kind: "inline", ...position }) : this.#expression(facts, key2, position);
  }
  reference(key2, at, parts, naming) {
    this.drafts.declare(key2, () => this.#draft(key2, at, parts(), naming));
    return { kind: "ref", name: key2, open: false, nullable: false };
  }
  #draft(key2, at, parts, naming) {
    const facts = this.#facts(parts, at);
    const content = this.#content(facts, key2);
    const own = parts.findLast((part) => keyOf(part.at) === keyOf(at)) ?? parts.findLast((part) => textOf(part, "description") !== "") ?? null;
    return { key: key2, naming, docs: docsOf(own), deprecated: flagOf(own, "deprecated"), at, nullable: content.kind !== "alias" && facts.nullable, content };
  }
  #content(facts, key2) {
    const { parts, choices } = facts;
    if (choices !== null && choices.values.length > 0 && choices.structures.length === 0 && keywordValues(parts, "const").length === 0) return { kind: "choice", values: choices.values };
    if (isObjectAlone(facts)) return this.#familyContent(facts, key2) ?? this.#object(facts, key2);
    return { kind: "alias", type: this.#expression(facts, key2, { owner: key2, suffix: "" }) };
  }
  /** What a schema with a discriminator is together with its heirs; null for any other. */
  #familyContent({ parts, nullable: nullable2 }, key2) {
    const [family, discriminator] = [this.#heirs.of(key2), keyword(parts, "discriminator").at(-1)];
    if (family === null || discriminator === void 0) return null;
    const relative = (node) => ({ node, key: this.#isFamily(node) ? `${keyOf(node.at)}@own` : keyOf(node.at) });
    const [base, heirs] = [relative(family.base), family.heirs.map(relative)];
    const type = familyType(this, discriminator, heirs, base);
    const used = new Set(refsOf(type));
    for (const one of [...heirs, base]) if (used.has(one.key)) this.#declare(one);
    return { kind: "alias", type: withNull(type, nullable2) };
  }
  #isFamily(node) {
    const parts = this.parts(node);
    return keyword(parts, "discriminator").length > 0 && this.#heirs.of(keyOf(node.at)) !== null && isObjectAlone(this.#facts(parts, node.at));
  }
  #declare({ node, key: key2 }) {
    this.named(node);
    const owner = keyOf(node.at);
    if (key2 !== owner) this.drafts.declare(key2, () => ({ key: key2, naming: { kind: "inline", owner, suffix: "Base" }, docs: docsOf(node), deprecated: flagOf(node, "deprecated"), at: node.at, nullable: false, content: this.#object(this.#facts(this.parts(node), node.at), owner) }));
  }
  #object({ parts, at, unions }, key2) {
    reportUnread(parts, this.report);
    if (unions.length === 0) reportHeirs(parts.find((part) => keyOf(part.at) === keyOf(at)), this.#heirs, this.report);
    const fields = fieldsOf(this, parts, { at, key: key2, lenient: unions.length > 0 });
    const additional = additionalOf(this, parts, { owner: key2, suffix: "Value" });
    const other = fields.length > 0 ? null : additional === "unsaid" ? unknownType : neverType;
    return { kind: "object", fields, additional: additional === "unsaid" || additional === null ? other : additional };
  }
  #facts(parts, at) {
    const known = this.#known.get(parts);
    if (known !== void 0) return known.at === at ? known : { ...known, at };
    const facts = factsOf(parts, at, this.document, this.report);
    this.#known.set(parts, facts);
    return facts;
  }
  #expression(facts, key2, position) {
    const { parts, at, names, nullable: nullable2, choices, unions } = facts;
    const [only2 = ""] = names ?? [];
    if (facts.isPlain) {
      reportUnread(parts, this.report);
      return withNull(this.#single(only2, facts, key2, position), nullable2);
    }
    if (parts.some(({ value }) => value === false)) return neverType;
    reportUnread(parts, this.report);
    if (keywordValues(parts, "$dynamicRef").length + keywordValues(parts, "$recursiveRef").length > 0) return unknownType;
    const constant2 = keyword(parts, "const").at(-1);
    if (constant2 !== void 0) return this.#literal(constant2, nullable2);
    if (choices !== null) {
      if (choices.values.length === 0 && keyword(parts, "enum").some((list) => items(list).length === 0)) this.report.warning("schema/never", "No value can satisfy this schema: `enum` is empty; its type is unknown", { at, hint: "List the values, or remove `enum`." });
      if (choices.values.length > 0) {
        const choice = { kind: "choice", values: choices.values.map(({ value }) => value), open: false, nullable: false };
        const others = choices.structures.map((name) => name === "object" ? anyObject : anyList);
        return others.length === 0 ? withNull(choice, nullable2) : { kind: "union", variants: [choice, ...others], discriminator: null, nullable: nullable2 };
      }
      return choices.hasNull ? nullType : unknownType;
    }
    if (unions.length > 0) return this.#united(facts, key2, position);
    if (names === null) {
      if (saysMore2(parts)) this.report.info("schema/anything", "This schema allows any value", { at, hint: "Say its `type`; a schema with nothing but a description means any value." });
      return { ...unknownType, nullable: false };
    }
    if (names.length === 0) {
      if (nullable2) return nullType;
      this.report.warning("schema/never", "No value can satisfy this schema: its parts ask for a different `type` each; its type is unknown", { at, hint: "Correct a `type` among what `allOf` and `$ref` bring together." });
      return unknownType;
    }
    if (names.length === 1) return withNull(this.#single(only2, facts, key2, position), nullable2);
    const variants = names.map((name) => this.#single(name, facts, key2, position));
    return { kind: "union", variants, discriminator: null, nullable: nullable2 };
  }
  #literal(constant2, nullable2) {
    const { value } = constant2;
    if (value === null) return nullType;
    if (isScalar(value)) {
      reportLostDigits(value, constant2.at, "schema/const", this.report);
      return { kind: "literal", value, nullable: nullable2 };
    }
    this.report.warning("schema/const", "A constant object or list cannot be expressed: its type is unknown", { at: constant2.at });
    return unknownType;
  }
  #united({ parts, at, unions, nullable: nullable2 }, key2, position) {
    const united = unions.map((union2) => union2.type(this, position));
    const hasOwn = parts.some((part) => hasFields([part]));
    if (hasOwn) {
      const base = parts.filter((part) => hasFields([part]) || isConditional(part));
      const baseKey = `${key2}@base`;
      this.drafts.declare(baseKey, () => ({
        key: baseKey,
        naming: { kind: "inline", owner: position.owner, suffix: `${position.suffix}Base` },
        docs: docsOf(null),
        deprecated: false,
        at,
        nullable: false,
        content: this.#object({ ...this.#facts(base, at), unions }, baseKey)
      }));
      united.unshift({ kind: "ref", name: baseKey, open: false, nullable: false });
    }
    const [only2] = united;
    if (only2 !== void 0 && united.length === 1) return withNull(only2, nullable2);
    return { kind: "intersection", parts: united, nullable: nullable2 };
  }
  #single(name, facts, key2, position) {
    const { parts, at } = facts;
    const format = keywordValues(parts, "format").findLast((value) => typeof value === "string") ?? null;
    const primitive = (kind) => ({ kind: "primitive", primitive: kind, format, nullable: false });
    switch (name) {
      case "string":
        return primitive(isBinary(parts) ? "binary" : "string");
      case "integer":
      case "number":
      case "boolean":
        return primitive(name);
      case "array":
        return this.#list(parts, at, position);
      case "object": {
        if (hasFields(parts)) return this.reference(`${key2}@object`, at, () => parts.map(asObject), { kind: "inline", owner: position.owner, suffix: position.suffix || "Object" });
        const additional = additionalOf(this, parts, { owner: position.owner, suffix: `${position.suffix}Value` });
        return { kind: "map", values: additional === "unsaid" || additional === null ? unknownType : additional, nullable: false };
      }
      default:
        this.report.warning("schema/type", `There is no type ${JSON.stringify(name)}: it becomes unknown`, { at: below(at, "type"), hint: "One of string, number, integer, boolean, object, array, null." });
        return unknownType;
    }
  }
  #list(parts, at, position) {
    const inner = (number) => ({ owner: position.owner, suffix: `${position.suffix}Item${number}` });
    const item = keyword(parts, "items").at(-1) ?? keyword(parts, "unevaluatedItems").at(-1);
    const first = keyword(parts, "prefixItems").at(-1);
    if (first !== void 0) {
      const listed2 = items(first).map((node, index) => this.type(node, inner(String(index + 1))));
      const numbers2 = (name) => keywordValues(parts, name).filter((value) => typeof value === "number");
      const isClosed = item?.value === false || Math.min(...numbers2("maxItems")) <= listed2.length;
      const rest = isClosed ? null : item === void 0 ? unknownType : this.type(item, inner(""));
      const least2 = Math.max(...numbers2("minItems"));
      return { kind: "tuple", items: listed2, rest, ...least2 >= 0 && least2 < listed2.length ? { required: Math.ceil(least2) } : {}, nullable: false };
    }
    if (item === void 0) this.report.warning("schema/items", "A list without `items` may hold anything: its items are unknown", { at, hint: "Add `items`, or `items: {}` if anything is meant." });
    return { kind: "array", items: item === void 0 ? unknownType : this.type(item, inner("")), nullable: false };
  }
};
function withNull(type, nullable2) {
  return nullable2 ? { ...type, nullable: nullable2 } : type;
}
function asObject({ value, at }) {
  return { value: isObject(value) ? { ...value, type: "object" } : value, at };
}

// model/fields.ts
function hasFields(parts) {
  return parts.some((part) => {
    const properties = member(part, "properties");
    return properties !== null && isObject(properties.value) && Object.keys(properties.value).length > 0;
  }) || keyword(parts, "required").some((list) => items(list).length > 0) && parts.every((part) => valueOf(part, "oneOf") === void 0 && valueOf(part, "anyOf") === void 0);
}
function fieldsOf(types, parts, owner) {
  const described2 = describedIn(types, parts, owner);
  if (described2 === null) return [];
  const required = /* @__PURE__ */ new Set();
  for (const names of keywordValues(parts, "required")) if (isList(names)) for (const name of names) required.add(name);
  const fields = /* @__PURE__ */ new Map();
  described2.forEach((nodes, name) => fields.set(name, fieldOf(types, name, nodes, required.has(name), { owner: owner.key, suffix: pascalOf(name) })));
  const isClosed = keyword(parts, "additionalProperties").some(({ value }) => value === false);
  for (const [index, own] of (isClosed ? [] : conditionalParts(types, parts)).entries()) {
    for (const [name, nodes] of describedIn(types, own, owner) ?? []) {
      if (described2.has(name)) continue;
      const before = fields.get(name);
      const field = fieldOf(types, name, nodes, required.has(name), { owner: owner.key, suffix: `${pascalOf(name)}${before === void 0 ? "" : index + 1}` });
      fields.set(name, before === void 0 ? field : { ...before, type: either(before.type, field.type), limits: {} });
    }
  }
  if (!owner.lenient) {
    for (const name of required) if (typeof name === "string" && !fields.has(name)) fields.set(name, undescribed(types, name, parts));
  }
  return [...fields.values()].sort((one, other) => compareText(one.name.text, other.name.text));
}
function describedIn(types, parts, owner) {
  const described2 = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const properties = member(part, "properties");
    if (properties === null || !isObject(properties.value)) continue;
    const names = Object.keys(properties.value).sort();
    if (!types.extent.holds(names.length, owner.at)) return null;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? "";
      const node = { value: properties.value[name] ?? null, at: below(properties.at, name) };
      const known = described2.get(name);
      if (known === void 0) described2.set(name, [node]);
      else known.push(node);
    }
  }
  return described2;
}
function either(one, other) {
  const variants = /* @__PURE__ */ new Map();
  for (const type of [one, other]) for (const variant of type.kind === "union" && type.discriminator === null ? type.variants : [type]) variants.set(JSON.stringify({ ...variant, nullable: false }), { ...variant, nullable: false });
  const nullable2 = one.nullable || other.nullable;
  const [only2] = variants.values();
  return only2 !== void 0 && variants.size === 1 ? { ...only2, nullable: nullable2 } : { kind: "union", variants: [...variants.values()], discriminator: null, nullable: nullable2 };
}
function undescribed(types, name, parts) {
  const at = keyword(parts, "required").flatMap(items).findLast(({ value }) => value === name)?.at ?? { file: types.document.file, pointer: "" };
  types.report.warning("schema/required", `${JSON.stringify(name)} is required but not described: its type is unknown`, { at, hint: "Add it to `properties`." });
  return { name: nameOf(name), docs: noDocs, type: unknownType, required: true, default: void 0, deprecated: false, secret: false, limits: {}, at, access: "both" };
}
function fieldOf(types, name, nodes, required, position) {
  const only2 = nodes.length === 1 ? nodes[0] : void 0;
  const own = only2 ?? nodes.findLast((node) => valueOf(node, "description") !== void 0) ?? nodes.at(-1) ?? null;
  const parts = only2 === void 0 ? nodes.flatMap((node) => types.parts(node)) : types.parts(only2);
  const here = annotationsOf(nodes);
  const all = only2 !== void 0 && parts.length === 1 && parts[0] === only2 ? here : annotationsOf(parts);
  const initial = here.default ?? all.default;
  return {
    name: nameOf(name),
    docs: docsOf(own),
    type: only2 === void 0 ? typeOf(types, nodes, position) : types.type(only2, position),
    required,
    default: initial === void 0 ? void 0 : sortedValue(initial),
    deprecated: here.deprecated,
    secret: all.isPassword || holdsPasswords(types, parts),
    limits: all.limits,
    at: own?.at ?? { file: types.document.file, pointer: "" },
    access: all.access
  };
}
function typeOf(types, nodes, position) {
  const speaking = nodes.filter((node) => shapes2(node));
  const different = speaking.filter((node, index) => speaking.findIndex((other) => other.at.file === node.at.file && sameJson(other.value, node.value)) === index);
  const [only2] = different.length === 0 ? nodes : different;
  if (only2 === void 0) return unknownType;
  if (different.length <= 1) return types.type(only2, position);
  return types.together(different.flatMap((node) => types.parts(node)), only2.at, `${different.map((node) => keyOf(node.at)).join("&")}@all`, position);
}
function additionalOf(types, parts, position) {
  const patterns = keyword(parts, "patternProperties").flatMap((node) => members(node).map(([, schema]) => schema));
  const said = keyword(parts, "additionalProperties");
  const closed = said.some(({ value }) => value === false);
  const rest = closed ? [] : said.filter(({ value }) => value !== true);
  const schemas = [...patterns, ...rest];
  const variants = [];
  for (const [index, schema] of schemas.entries()) {
    const type = types.type(schema, { owner: position.owner, suffix: `${position.suffix}${index === 0 ? "" : index + 1}` });
    if (!variants.some((other) => JSON.stringify(other) === JSON.stringify(type))) variants.push(type);
  }
  const [only2] = variants;
  if (only2 === void 0) return closed ? null : said.length > 0 ? unknownType : "unsaid";
  return variants.length === 1 ? only2 : { kind: "union", variants, discriminator: null, nullable: false };
}
function holdsPasswords(types, parts) {
  return keyword(parts, "items").some((item) => annotationsOf(types.parts(item)).isPassword);
}

// model/wire-names.ts
var token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
var contentType = /^[!#$&^_.+*0-9A-Za-z-]+\/[!#$&^_.+*0-9A-Za-z-]+\s*(?:;[\t\x20-\x7e]*)?$/;
var status = /^(?:[1-9](?:[0-9]{2}|XX)|default)$/i;
var framing = /* @__PURE__ */ new Set(["connection", "content-length", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"]);
function isToken(text5) {
  return token.test(text5);
}
function headerProblem(name) {
  if (!isToken(name)) return `${JSON.stringify(name)} cannot be the name of a header`;
  return framing.has(name.toLowerCase()) ? `The header ${JSON.stringify(name)} is decided by the transport` : null;
}
function isContentType(text5) {
  return contentType.test(text5);
}
function isStatus(text5) {
  return status.test(text5);
}
function checkWireNames({ document, report }, operation) {
  const checkContents = (said) => {
    const owner = said === null ? null : document.resolve(said);
    for (const [name, { at }] of owner === null ? [] : members(member(owner, "content"))) {
      if (!isContentType(name)) report.warning("operation/content-type", `${JSON.stringify(name)} is no content type: it is left out`, { at, hint: "Such as `application/json` (RFC 6838)." });
    }
  };
  checkContents(member(operation, "requestBody"));
  for (const [name, said] of members(member(operation, "responses"))) {
    if (name.startsWith("x-")) continue;
    if (isStatus(name)) checkContents(said);
    else report.warning("operation/status", `${JSON.stringify(name)} is no status: the answer is left out`, { at: said.at, hint: "Three digits, a range such as 4XX, or `default`." });
  }
}

// model/security.ts
function credentialsOf(document, report) {
  const components = member(document.root, "components");
  const schemes = components === null ? null : member(components, "securitySchemes");
  const found = members(schemes).flatMap(([name, said]) => {
    const node = document.resolve(said);
    return node === null ? [] : [[name, node]];
  });
  const all = found.map(([name, node]) => [name, credentialOf(name, node, found.map(([, other]) => other), report)]);
  return { credentials: all.flatMap(([, credential]) => credential ?? []), schemes: new Map(all.map(([name, credential]) => [name, credential === null ? void 0 : placeOf(credential)])) };
}
function credentialOf(text5, node, schemes, report) {
  const signing = extension(node, "x-signing", report);
  const serverOnly = signing !== null || extension(node, "x-server-only", report) === true;
  if (flagOf(node, "deprecated")) report.info("security/deprecated", `The security scheme ${JSON.stringify(text5)} is deprecated`, { at: node.at });
  const base = { name: nameOf(text5), docs: docsOf(node), serverOnly, at: node.at };
  const option = extension(node, "x-option", report) ?? text5;
  if (signing !== null) return { ...base, kind: "signature", profile: signing.profile, parameters: sortedRecord(signing.parameters, (value) => sortedValue(value ?? null)), keyOption: signing.key, secretOption: signing.secret };
  const exchange = extension(node, "x-token-exchange", report);
  if (exchange !== null) {
    return {
      ...base,
      kind: "exchangedToken",
      operation: exchange.operation,
      input: sortedRecord(exchange.input, String),
      tokenPath: exchange.token.split("."),
      expiresInPath: exchange.expiresIn.split("."),
      scheme: textOf(node, "scheme") || "bearer",
      claimHeaders: sortedRecord(exchange.claimHeaders ?? {}, String)
    };
  }
  const client = extension(node, "x-client-authentication", report);
  if (client !== null) return { ...base, kind: "clientAuthentication", idOption: client.id, secretOption: client.secret, methodOption: client.method };
  switch (textOf(node, "type")) {
    case "apiKey": {
      const said = textOf(node, "in");
      const location = said === "query" || said === "cookie" ? said : "header";
      const wireName = textOf(node, "name");
      if (wireName === "") {
        report.warning("security/scheme", "An API key needs a `name`: nothing is sent for it", { at: node.at, hint: "Add the name of the header, query parameter or cookie." });
        return null;
      }
      const problem = location === "header" ? headerProblem(wireName) : null;
      if (problem !== null) {
        report.warning("security/scheme", `${problem}: nothing is sent for it`, { at: node.at, hint: "Name a header of your own (RFC 9110, 5.1)." });
        return null;
      }
      return { ...base, kind: "apiKey", in: location, wireName, option };
    }
    case "http": {
      const scheme = textOf(node, "scheme").toLowerCase();
      if (scheme === "bearer") return { ...base, kind: "bearer", option, scheme: "Bearer" };
      if (scheme === "basic") return { ...base, kind: "basic", usernameOption: "username", passwordOption: "password" };
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(scheme)) {
        report.warning("security/scheme", `${JSON.stringify(scheme)} is no HTTP scheme: nothing is sent for it`, { at: node.at, hint: "Use bearer or basic, or add `x-signing`." });
        return null;
      }
      report.info("security/scheme", `The HTTP scheme ${JSON.stringify(scheme)} is not known: what callers give is sent as it is, after that word`, { at: node.at });
      return { ...base, kind: "bearer", option, scheme: textOf(node, "scheme") };
    }
    // On the wire both are a bearer token (RFC 6750). But for one flow that needs nobody's presence, how it is obtained is the caller's choice.
    case "oauth2":
    case "openIdConnect":
      checkTokenUrl(node, report);
      return clientCredentialsOf(node, { ...base, option }, schemes) ?? { ...base, kind: "bearer", option, scheme: "Bearer" };
    case "mutualTLS":
      return { ...base, kind: "mutualTls" };
    default:
      report.warning("security/scheme", `There is no type of security scheme ${JSON.stringify(textOf(node, "type"))}: nothing is sent for it`, { at: node.at, hint: "One of apiKey, http, oauth2, openIdConnect, mutualTLS." });
      return null;
  }
}
function placeOf(credential) {
  if (credential.kind === "bearer" || credential.kind === "basic" || credential.kind === "clientCredentials") return "the header authorization";
  if (credential.kind !== "apiKey") return null;
  return credential.in === "header" ? `the header ${credential.wireName.toLowerCase()}` : null;
}
function reportSamePlaces(securities, schemes, report) {
  const found = /* @__PURE__ */ new Map();
  for (const [operation, security2] of securities.entries()) {
    for (const requirement of items(security2)) {
      const taken = /* @__PURE__ */ new Map();
      for (const name of members(requirement).map(([said]) => schemeName(said, schemes))) {
        const place = schemes.get(name) ?? null;
        const other = place === null ? void 0 : taken.get(place);
        if (place !== null) taken.set(place, name);
        if (other === void 0) continue;
        const pair = `${JSON.stringify(other)} and ${JSON.stringify(name)} both fill ${place}: only the latter is sent`;
        const known = found.get(pair) ?? { at: requirement.at, operations: /* @__PURE__ */ new Set() };
        known.operations.add(operation);
        found.set(pair, known);
      }
    }
  }
  for (const [pair, { at, operations }] of found) {
    report.warning("security/same-header", `${pair}${operations.size > 1 ? ` (${operations.size} operations)` : ""}`, { at, hint: "Where either will do, make two requirements of them: `- a: []` and `- b: []`." });
  }
}
function schemeName(said, schemes) {
  return schemes.has(said) ? said : said.replace(/^#\/components\/securitySchemes\//, "");
}
function securityOf(node, schemes, report) {
  const sets = items(node).flatMap((requirement) => {
    const named2 = members(requirement);
    const set = named2.flatMap(([said, scopes]) => {
      const credential = schemeName(said, schemes);
      if (!schemes.has(credential)) {
        report.warning("security/unknown", `There is no security scheme ${JSON.stringify(credential)}: nothing is sent for it`, { at: scopes.at, hint: schemes.size === 0 ? "Add it to components.securitySchemes." : `One of ${[...schemes.keys()].join(", ")}.` });
        return [];
      }
      if (schemes.get(credential) === void 0) return [];
      return [{ credential, scopes: items(scopes).map(({ value }) => value).filter((value) => typeof value === "string") }];
    });
    return set.length === 0 && named2.length > 0 ? [] : [set];
  });
  const first = /* @__PURE__ */ new Map();
  for (const set of sets) {
    const key2 = JSON.stringify(set.map(({ credential }) => credential));
    if (!first.has(key2)) first.set(key2, set);
  }
  return [...first.values()];
}
var authenticationMethods = ["client_secret_post", "client_secret_basic", "none"];
function optionsOf(credential) {
  switch (credential.kind) {
    case "apiKey":
      return [{ name: credential.option, secret: true, docs: described(`API key, sent as the ${placeNames[credential.in]} \`${credential.wireName}\`.`, credential) }];
    case "bearer":
      return [{ name: credential.option, secret: true, docs: described(`${credential.scheme === "Bearer" ? "Access token" : "Credential"}, sent in the header \`authorization\` after \`${credential.scheme}\`.`, credential) }];
    case "basic":
      return [
        { name: credential.usernameOption, secret: false, docs: described("User name of HTTP Basic authentication.", credential) },
        { name: credential.passwordOption, secret: true, docs: { ...noDocs, summary: "Password of HTTP Basic authentication." } }
      ];
    case "signature":
      return [{ name: credential.keyOption, secret: false }, { name: credential.secretOption, secret: true }];
    case "exchangedToken":
      return Object.values(credential.input).map((name) => ({ name, secret: /secret|password|token/i.test(name) }));
    case "clientAuthentication":
      return [{ name: credential.idOption, secret: false }, { name: credential.secretOption, secret: true }, { name: credential.methodOption, secret: false, values: authenticationMethods }];
    case "clientCredentials":
      return clientCredentialsOptions(credential).map(({ summary, ...option }) => ({ ...option, docs: { ...noDocs, summary } }));
    default:
      return [];
  }
}
var placeNames = { header: "header", query: "query parameter", cookie: "cookie" };
function described(what, { docs }) {
  return { ...docs, summary: docs.summary === "" ? what : `${what} ${docs.summary}` };
}

// model/path-items.ts
function pathItemsOf(document, said) {
  const end = document.resolve(said);
  if (end === null) return [];
  const found = [];
  for (let current = said; current !== null && current !== end && textOf(current, "$ref") !== ""; current = document.target(textOf(current, "$ref"), current.at)) found.push(current);
  return [...found, end];
}
function memberOfItems(pathItems, key2) {
  for (const item of pathItems) {
    const found = member(item, key2);
    if (found !== null) return found;
  }
  return null;
}

// model/servers.ts
function serversOf(root) {
  return declared2(root).filter(({ problem }) => problem === null).map(({ server }) => server);
}
function checkServers(root, report) {
  for (const { node, problem } of declared2(root)) {
    if (problem !== null) report.warning("document/server", `${problem}: the server is left out`, { at: node.at, hint: "Write an address with http or https, without a user, query or fragment (OpenAPI 3.2, 4.5)." });
    for (const [name, variable] of members(member(node, "variables"))) {
      const usual2 = valueOf(variable, "default");
      const values = listed(variable);
      if (usual2 === void 0) report.warning("document/server", `${JSON.stringify(name)} has no default: ${values.length > 0 ? "the first value" : "the empty text"} stands for it`, { at: variable.at, hint: "Add `default` (OpenAPI 3.1, Server Variable Object)." });
      else if (values.length > 0 && !values.includes(variableText(usual2))) report.warning("document/server", `The default of ${JSON.stringify(name)} is none of its values`, { at: variable.at, hint: "Add it to `enum`, or choose one of them." });
    }
  }
}
function ownServerOf(root, owners, report) {
  const said = memberOfItems(owners, "servers");
  if (said === null) return null;
  const own = items(said).map((node) => textOf(node, "url"));
  const main = serversOf(root)[0] ?? { url: "", variables: [] };
  if (own.length === 0 || own.includes(main.url)) return null;
  const url = own.map(plainAddress).find((address2) => address2 !== null);
  const usual2 = plainAddress(filled(main));
  if (url == null || usual2 === null) {
    report.warning("document/server", "The server of a path or of an operation is not used: the call goes to the server of the document", { at: said.at, hint: "Write an https address without variables, also for the document; or make a client with that address as its `baseUrl` for such calls." });
    return null;
  }
  return url.href === usual2.href ? null : { usual: usual2.origin + prefixOf(usual2), origin: url.origin, prefix: prefixOf(url) };
}
function prefixOf({ pathname }) {
  return pathname.replace(/\/+$/, "");
}
function plainAddress(address2) {
  if (problemOf({ url: address2, variables: [] }) !== null || !URL.canParse(address2)) return null;
  const url = new URL(address2);
  return /[{}]/.test(address2) || url.protocol !== "https:" && !/^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname) ? null : url;
}
function declared2(root) {
  return items(member(root, "servers")).map((node) => {
    const server = {
      url: textOf(node, "url"),
      description: textOf(node, "description"),
      variables: members(member(node, "variables")).map(([name, variable]) => {
        const values = listed(variable);
        const said = valueOf(variable, "default");
        const usual2 = said === void 0 ? values[0] ?? "" : variableText(said);
        return { name, default: usual2, values: values.length === 0 || values.includes(usual2) ? values : [usual2, ...values], description: textOf(variable, "description") };
      })
    };
    return { server, node, problem: problemOf(server) };
  });
}
function listed(variable) {
  return items(member(variable, "enum")).filter(({ value }) => isScalar(value) && value !== null).map(({ value }) => variableText(value));
}
function variableText(value) {
  return isScalar(value) && value !== null ? String(value) : "";
}
function problemOf(server) {
  const text5 = filled(server);
  if (/[\s\u0000-\u001f\u007f"'`<>\\^{|}$]/.test(text5)) return "The address holds what no address may hold (RFC 3986)";
  if (text5.startsWith("//")) return "The address does not say how it is called";
  if (/[?#]/.test(text5)) return "The address has a query or a fragment";
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text5)) return null;
  if (!/^https?:\/\//i.test(text5)) return "The address is not one of http or https";
  if (!URL.canParse(text5)) return "This is no address";
  const { username, password } = new URL(text5);
  return username === "" && password === "" ? null : "The address holds a user or a password";
}
function filled({ url, variables }) {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replace(/\{([^{}]*)\}/g, (_, name) => defaults.get(name) ?? "x");
}

// model/client-options.ts
function clientOptionsOf(types, client, credentials) {
  const said = extension(types.document.root, "x-client", types.report);
  const root = member(types.document.root, "x-client");
  const nodes = items(root === null ? null : member(root, "options"));
  const options = (said?.options ?? []).flatMap((option, index) => {
    const node = nodes[index];
    return node === void 0 ? [] : [declaredOption(types, node, option, client)];
  });
  for (const credential of credentials) checkDeclared(credential, options, types.report);
  const known = new Set(options.map(({ name }) => name.text));
  for (const credential of credentials) {
    for (const { name, secret, docs = credential.docs, values } of optionsOf(credential)) {
      if (known.has(name)) continue;
      known.add(name);
      options.push({
        name: nameOf(name),
        aliases: [],
        docs,
        type: values !== void 0 ? { kind: "choice", values, open: false, nullable: false } : { kind: "primitive", primitive: "string", format: secret ? "password" : null, nullable: false },
        required: false,
        requiredUnless: null,
        default: void 0,
        secret,
        header: null,
        serverVariable: null,
        at: credential.at
      });
    }
  }
  return [...options, ...serverOptions(serversOf(types.document.root), options, root ?? types.document.root)];
}
function serverOptions(servers, declared3, { at }) {
  const taken = new Set(declared3.flatMap(({ name, serverVariable }) => [name.text, serverVariable]));
  const plain = { aliases: [], required: false, requiredUnless: null, secret: false, header: null, at };
  const text5 = { kind: "primitive", primitive: "string", format: null, nullable: false };
  const several = servers.length > 1 && !taken.has("server") ? [{ ...plain, name: nameOf("server"), docs: { ...noDocs, summary: "Which of the servers to call." }, type: { kind: "choice", values: servers.map(({ url }) => url), open: false, nullable: false }, default: servers[0]?.url, serverVariable: null }] : [];
  const named2 = /* @__PURE__ */ new Map();
  for (const variable of servers.flatMap((server) => server.variables)) if (!taken.has(variable.name) && !named2.has(variable.name)) named2.set(variable.name, variable);
  const variables = [...named2.values()];
  return [
    ...several,
    ...variables.map(({ name, values, description, default: usual2 }) => ({
      ...plain,
      name: nameOf(name),
      docs: { ...noDocs, summary: description },
      type: values.length === 0 ? text5 : { kind: "choice", values, open: false, nullable: false },
      default: usual2,
      serverVariable: name
    }))
  ];
}
function checkDeclared(credential, options, report) {
  for (const { name, values: allowed } of optionsOf(credential)) {
    const declared3 = options.find((option) => option.name.text === name);
    if (declared3 === void 0) continue;
    const values = textValues(declared3.type);
    const related = [{ message: "used here", at: credential.at }];
    if (values === null) report.error("security/option", `${JSON.stringify(name)} belongs to a credential and must be a text`, { at: declared3.at, related, hint: "schema: { type: string }" });
    else if (allowed !== void 0 && (values.length === 0 || !values.every((value) => allowed.includes(value)))) report.error("security/option", `${JSON.stringify(name)} is a way of client authentication`, { at: declared3.at, related, hint: `schema: { type: string, enum: [${allowed.join(", ")}] }` });
  }
}
function textValues(type) {
  if (type.nullable) return null;
  if (type.kind === "primitive") return type.primitive === "string" ? [] : null;
  const values = type.kind === "literal" ? [type.value] : type.kind === "choice" ? type.values : [];
  const texts = values.filter((value) => typeof value === "string");
  return texts.length > 0 && texts.length === values.length ? texts : null;
}
function declaredOption(types, node, option, client) {
  const schema = member(node, "schema") ?? { value: { type: "string" }, at: node.at };
  const field = fieldOf(types, option.name, [schema], option.required ?? false, { owner: { text: pascalOf(client) }, suffix: `Option${pascalOf(option.name)}` });
  const docs = docsOf(node);
  return {
    name: nameOf(option.name),
    aliases: option.aliases ?? [],
    docs: docs === noDocs ? field.docs : docs,
    type: field.type,
    required: option.required ?? false,
    requiredUnless: option.requiredUnless ?? null,
    default: field.default,
    secret: field.secret,
    header: option.header ?? null,
    serverVariable: option.serverVariable ?? null,
    at: node.at
  };
}

// model/envelope.ts
function enveloped(types, schema, text5) {
  const { end, referred } = follow(types.document, schema, types.report);
  if (end === null) return null;
  if (valueOf(end, "x-envelope") !== void 0) {
    types.dissolved.add(keyOf(end.at));
    return { envelope: end, data: null };
  }
  if (valueOf(end, "allOf") === void 0) return null;
  const parts = types.parts(end);
  const envelope = parts.find((part) => valueOf(part, "x-envelope") !== void 0);
  if (envelope === void 0) return null;
  types.dissolved.add(keyOf(end.at)).add(keyOf(envelope.at));
  const role = extension(envelope, "x-envelope", types.report)?.data ?? "data";
  const beside2 = parts.filter((part) => part !== envelope).flatMap((part) => members(member(part, "properties")).map(([name, node]) => ({ part, name, node })));
  const data = beside2.findLast(({ name }) => name === role);
  for (const { name, node } of beside2) {
    if (name !== role) types.report.warning("envelope/member", `${JSON.stringify(name)} stands beside the envelope's members and cannot be reached`, { at: node.at, hint: `Move it into ${JSON.stringify(role)}, or into the envelope itself.` });
  }
  if (data === void 0) return { envelope, data: null };
  if (!parts.some((part) => items(member(part, "required")).some(({ value }) => value === role))) {
    types.report.info("envelope/optional-data", `${JSON.stringify(role)} is not required; a successful answer is taken to have it`, { at: data.node.at, hint: `Add \`required: [${role}]\`.` });
  }
  const type = types.type(data.node, referred ? { owner: { text: pascalOf(placeName(end.at)) }, suffix: "Data" } : { owner: { text: text5 }, suffix: "Data" });
  return { envelope, data: type.kind === "primitive" && type.primitive === "null" ? null : type };
}
function envelopeOf(types, nodes) {
  const [first, ...others] = [...new Map(nodes.map((node) => [keyOf(node.at), node])).values()];
  if (first === void 0) return null;
  for (const other of others) {
    types.report.error("envelope/several", "A client has one envelope, and this is another", { at: other.at, related: [{ message: "the first one", at: first.at }], hint: "Let all answers extend one schema with `x-envelope`." });
  }
  const roles = extension(first, "x-envelope", types.report);
  if (roles === null) return null;
  const text5 = pascalOf(placeName(first.at));
  const codes = (role) => {
    const schema = member(first, "properties");
    const node = schema === null ? null : member(schema, role);
    if (node === null) return null;
    const type = types.type(node, { owner: { text: text5 }, suffix: pascalOf(role) });
    const draft = types.drafts.behind(type);
    return draft?.content.kind === "choice" ? draft.key : null;
  };
  return {
    status: roles.status,
    message: roles.message,
    code: roles.code,
    requestId: roles.requestId,
    data: roles.data,
    success: roles.success,
    statusCodes: codes(roles.status),
    apiCodes: codes(roles.code)
  };
}

// model/homes.ts
var common = "models";
function groupHome(client, group) {
  return `${segment(client)}/${group.words.join("-") || "default"}`;
}
function homeOf(draft, roots, reach) {
  const { file } = draft.at;
  if (roots.includes(file)) {
    const [only2, ...others] = reach.groups.get(draft.key) ?? [];
    return others.length === 0 && typeof only2 === "string" ? only2 : common;
  }
  const folders = roots.map((root) => pathParts(root).folder).sort((one, other) => other.length - one.length);
  const folder = folders.find((candidate) => candidate === "" || file.startsWith(`${candidate}/`)) ?? null;
  const relative = folder === null ? file.slice(file.lastIndexOf("/") + 1) : folder === "" ? file : file.slice(folder.length + 1);
  const path = pathParts(relative);
  const segments = [...path.folder.split("/"), path.stem].filter((part) => part !== "" && part !== "." && part !== "..").map(segment);
  return segments.join("/") || common;
}
function segment(text5) {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text5) ? text5 : words(text5).join("-") || common;
}

// model/events.ts
function eventsOf(types, credentials, groups) {
  const { report, document } = types;
  const said = extension(document.root, "x-events", report);
  if (said === null) return null;
  const { address: address2, path, codeParameter, text: text5, tokenParameter } = said;
  const scheme = credentials.find(({ name }) => name.text === said.credential);
  const wrong = (message, hint) => {
    report.error("events/credential", message, { at: below(document.root.at, "x-events", "credential"), hint });
    return null;
  };
  if (scheme === void 0) return wrong(`There is no security scheme ${JSON.stringify(said.credential)}`, "credential: the name of a scheme in `components.securitySchemes`");
  if (text5 !== void 0 && tokenParameter !== void 0) return wrong("A subscription is proven in one way: by `text` or by `tokenParameter`", "Remove one of the two.");
  const facts = { address: address2, path, codeParameter, publish: publishOf(types, said.publish, groups) };
  if (tokenParameter !== void 0) {
    if (!("option" in scheme)) return wrong("A token in the query is that of a bearer or apiKey scheme", "credential: a scheme whose token an option of the client holds");
    return { ...facts, credential: { kind: "queryToken", of: said.credential, parameter: tokenParameter } };
  }
  const word = scheme.kind === "signature" ? scheme.parameters["scheme"] : void 0;
  if (typeof word !== "string" || text5 === void 0) return wrong("A subscription is proven by a token in the query, or by a signature of a text", "tokenParameter: token, or text with a scheme that has `x-signing`");
  return { ...facts, credential: { kind: "signature", of: said.credential, scheme: word, text: text5 } };
}
function publishOf({ drafts, report, document }, said, groups) {
  if (said === void 0) return null;
  const wrong = (member2, message, hint) => {
    report.error("events/publish", message, { at: below(document.root.at, "x-events", "publish", member2), hint });
    return null;
  };
  const operations = groups.flatMap((group) => group.operations);
  const inputs = operations.flatMap(({ name, input, variants }) => [{ name, key: input.type }, ...variants.map((variant) => ({ name: variant.name, key: variant.input }))]);
  const found = inputs.find(({ name }) => name.text === said.operation);
  if (found === void 0) return wrong("operation", `There is no operation ${JSON.stringify(said.operation)}`, "operation: an operationId, or that of a variant");
  const content = found.key === null ? null : drafts.get(found.key).content;
  const fields = content?.kind === "object" ? content.fields : [];
  for (const member2 of ["code", "data"]) {
    const field = fields.find(({ name }) => name.text === said[member2]);
    if (field === void 0) return wrong(member2, `The input of ${JSON.stringify(said.operation)} has no member ${JSON.stringify(said[member2])}`, "Name a member of its input.");
    const plain = drafts.plain(field.type);
    if (![plain, ...plain.kind === "union" ? plain.variants : []].some(takesText)) return wrong(member2, `${JSON.stringify(said[member2])} takes no text`, "Name a member that may be a string.");
  }
  const left = fields.find(({ name, required }) => required && name.text !== said.code && name.text !== said.data);
  return left === void 0 ? said : wrong("operation", `${JSON.stringify(said.operation)} needs ${JSON.stringify(left.name.text)} too`, "Name a variant that sets it.");
}
function takesText(type) {
  return type.kind === "primitive" && (type.primitive === "string" || type.primitive === "unknown");
}

// model/login-calls.ts
function loginCalls(said, at, operations, types) {
  return Object.entries(said ?? {}).sort(([one], [other]) => compareText(one, other)).map(([method, { operation: wanted, member: member2, argument }]) => {
    const own = below(at, method);
    const operation = operations.find(({ name }) => name.text === wanted);
    if (operation === void 0) types.report.error("login/unknown", `There is no operation ${JSON.stringify(wanted)}`, { at: below(own, "operation"), hint: "Name an `operationId` of this document." });
    else checkCall(operation, member2 ?? null, own, types);
    return { name: nameOf(method), at: own, kind: "call", operation: wanted, member: member2 ?? null, argument: argument === void 0 ? null : nameOf(argument) };
  });
}
function checkCall({ name, input, body, fixedQuery, answer, at: declared3 }, member2, at, { drafts, report }) {
  const related = [{ message: "the operation", at: declared3 }];
  const isBody = body?.kind === "json" && body.shape.kind === "members" && input.parameters.length + fixedQuery.length === 0;
  if (!isBody || input.type === null || answer.kind !== "json") {
    report.error("login/call", `${JSON.stringify(name.text)} cannot be a method of the login: it takes no parameters, an object as JSON and answers with JSON`, { at: below(at, "operation"), related, hint: "Leave it to the methods of operations." });
    return;
  }
  if (member2 === null) return;
  const draft = drafts.behind({ kind: "ref", name: input.type, open: false, nullable: false });
  const fields = draft?.content.kind === "object" ? draft.content.fields.filter(({ access }) => access !== "read") : [];
  if (!fields.some((field) => field.name.text === member2)) {
    report.error("login/unknown", `The body of ${JSON.stringify(name.text)} has no member ${JSON.stringify(member2)}`, { at: below(at, "member"), related, hint: "Without `member` the method takes the whole body." });
  } else if (fields.some((field) => field.required && field.name.text !== member2)) {
    report.error("login/call", `The body of ${JSON.stringify(name.text)} needs more than ${JSON.stringify(member2)}`, { at: below(at, "member"), related, hint: "Without `member` the method takes the whole body." });
  }
}

// model/login-errors.ts
function errorClasses(said, at, report) {
  const classes = Object.entries(said ?? {}).sort(([one], [other]) => compareText(one, other));
  const names = new Set(classes.map(([name]) => name));
  const thrown = /* @__PURE__ */ new Map();
  const roots = [];
  const built = classes.map(([name, { base, codes = [] }]) => {
    const own = below(at, name);
    if (base === void 0) roots.push(own);
    else if (!names.has(base)) report.error("login/unknown", `There is no error class ${JSON.stringify(base)}`, { at: below(own, "base"), hint: "Name another class of `errors`." });
    const known = codes.flatMap((code, index) => {
      const found = LOGIN_ERROR_CODES.find((one) => one === code);
      const place = below(own, "codes", index);
      const first = thrown.get(code);
      if (found === void 0) report.error("login/unknown", `There is no error code ${JSON.stringify(code)}`, { at: place, hint: `Known are ${LOGIN_ERROR_CODES.join(", ")}.` });
      else if (first !== void 0) report.error("login/error", `The code ${JSON.stringify(code)} is thrown as another class already`, { at: place, related: [{ message: "first named", at: first }], hint: "Leave it to one class." });
      else thrown.set(code, place);
      return found === void 0 || first !== void 0 ? [] : [found];
    });
    return { name, base: base ?? null, codes: known, at: own };
  });
  const [root, second] = roots;
  if (root !== void 0 && second !== void 0) report.error("login/error", "Two error classes have no base: which of them is thrown for other codes is not said", { at: second, related: [{ message: "the other", at: root }], hint: "Give all classes but one a `base`." });
  const sorted = basesFirst(built);
  for (const { name, base, at: own } of built) {
    if (sorted.some((one) => one.name === name) || base === null || !names.has(base)) continue;
    report.error("login/error", `${JSON.stringify(name)} extends itself, or a class that does not begin anywhere`, { at: below(own, "base"), hint: "Leave out the `base` of one class." });
  }
  return sorted;
}
function basesFirst(classes) {
  const done = /* @__PURE__ */ new Set();
  const sorted = [];
  for (let round = 0; round < classes.length; round += 1) {
    for (const one of classes) {
      if (done.has(one.name) || one.base !== null && !done.has(one.base)) continue;
      done.add(one.name);
      sorted.push(one);
    }
  }
  return sorted;
}

// model/login-roles.ts
var SECRET_ROLES = /* @__PURE__ */ new Set(["clientSecret", "cookieSecret", "encryptionKey", "assertionKey"]);
var text2 = { what: "a text", schema: "{ type: string }", fits: (type, types) => !type.nullable && isText(type, types) };
var key = { what: "a key as JSON", schema: "{ type: string, format: password }", fits: (type, types) => !isPrimitive(type, types, ["integer", "number", "boolean", "binary", "null", "never"]) };
var WANTED = {
  audience: { what: "a text, a list of texts, or null", schema: '{ type: [string, array, "null"], items: { type: string } }', fits: isTexts },
  clockTolerance: { what: "a number", schema: "{ type: integer }", fits: (type, types) => isPrimitive(type, types, ["integer", "number"]) },
  assertionKey: key,
  encryptionKey: key,
  insecureCookies: { what: "a boolean", schema: "{ type: boolean }", fits: (type, types) => isPrimitive(type, types, ["boolean"]) }
};
function loginRoles(said, at, option, types) {
  const { report } = types;
  const roles = {};
  for (const [name, optionName] of Object.entries(said).sort(([one], [other]) => compareText(one, other))) {
    const place = below(at, name);
    const found = option(optionName, place);
    const role = LOGIN_ROLES.find((one) => one === name);
    if (role === void 0) {
      report.error("login/unknown", `There is no role ${JSON.stringify(name)}`, { at: place, hint: `Known are ${LOGIN_ROLES.join(", ")}.` });
      continue;
    }
    roles[role] = optionName;
    if (found === null) continue;
    const isSecret = SECRET_ROLES.has(role);
    if (found.secret !== isSecret) {
      const problem = isSecret ? "is not marked as a secret, which this role needs" : "is a secret, which this role would show";
      report.error("login/secret", `The option ${JSON.stringify(optionName)} ${problem}`, { at: place, hint: isSecret ? "Say `format: password` in its schema." : "Name another option." });
    }
    const wanted = WANTED[role] ?? text2;
    if (!wanted.fits(found.type, types)) report.error("login/option", `The option ${JSON.stringify(optionName)} cannot be the ${name} of a login, which is ${wanted.what}`, { at: place, related: [{ message: "the option", at: found.at }], hint: `schema: ${wanted.schema}` });
  }
  return roles;
}
function isPrimitive(type, { drafts }, names) {
  const plain = drafts.plain(type);
  return plain.kind === "primitive" && names.includes(plain.primitive);
}
function isText(type, types) {
  const plain = types.drafts.plain(type);
  const content = types.drafts.behind(plain)?.content;
  if (content?.kind === "choice") return content.values.every(({ value }) => typeof value === "string");
  const values = plain.kind === "literal" ? [plain.value] : plain.kind === "choice" ? plain.values : [];
  return isPrimitive(plain, types, ["string"]) || values.length > 0 && values.every((value) => typeof value === "string");
}
function isTexts(type, types) {
  const plain = types.drafts.plain(type);
  const variants = plain.kind === "union" ? plain.variants : [plain];
  return variants.every((variant) => isText(variant.kind === "array" ? variant.items : variant, types));
}

// model/login-types.ts
var DESCRIBED = { Tokens: "An answer with tokens", UserInfo: "User information" };
function loginTypes(said, at, types) {
  const { report } = types;
  const shaped = /* @__PURE__ */ new Map();
  return Object.entries(said).sort(([one], [other]) => compareText(one, other)).flatMap(([name, value]) => {
    const place = below(at, name);
    const { type: wanted, schema, variable } = typeof value === "string" ? { type: value } : value;
    const type = LOGIN_TYPES.find((one) => one === wanted);
    if (type === void 0) {
      report.error("login/unknown", `There is no type ${JSON.stringify(wanted)}`, { at: typeof value === "string" ? place : below(place, "type"), hint: `Known are ${LOGIN_TYPES.join(", ")}.` });
      return [];
    }
    if (schema === void 0) return [{ name, type, shape: null, at: place }];
    const first = shaped.get(type);
    const what = DESCRIBED[type];
    if (what === void 0) {
      report.error("login/type", `The type ${JSON.stringify(type)} is decided by the login itself: only ${Object.keys(DESCRIBED).join(" and ")} have a schema`, { at: below(place, "schema"), hint: "Leave out the schema." });
      return [];
    }
    if (first !== void 0) report.error("login/type", `${what} has one schema: which of them is returned is not said`, { at: below(place, "schema"), related: [{ message: "the other", at: first }], hint: "Leave one of them out." });
    if (variable !== void 0 && type !== "UserInfo") report.error("login/type", `${what} has no members that each application decides`, { at: below(place, "variable"), hint: "Leave it out." });
    shaped.set(type, below(place, "schema"));
    return [{ name, type, shape: shapeOf2(schema, variable ?? null, what, place, types), at: place }];
  });
}
function shapeOf2(schema, variable, what, at, types) {
  const place = below(at, "schema");
  const type = types.type({ value: { $ref: schema }, at: place }, { owner: { text: "Login" }, suffix: "" });
  if (type === unknownType) return null;
  const content = types.drafts.behind(type)?.content;
  if (content?.kind !== "object") {
    types.report.error("login/type", `${what} is an object`, { at: place, hint: "Name a schema with `type: object`." });
    return null;
  }
  if (variable !== null && !content.fields.some(({ name }) => name.text === variable)) {
    types.report.error("login/unknown", `The schema has no member ${JSON.stringify(variable)}`, { at: below(at, "variable"), hint: `Its members are ${content.fields.map(({ name }) => name.text).join(", ")}.` });
  }
  return { type, variable };
}

// model/login.ts
var OWN_PARAMETERS = /* @__PURE__ */ new Set(["client_id", "redirect_uri", "response_type", "response_mode", "state", "nonce", "code_challenge", "code_challenge_method", "scope", "max_age"]);
function loginOf(root, { options, groups, types }) {
  const { report } = types;
  const said = extension(root, "x-login", report);
  const node = member(root, "x-login");
  if (said === null || node === null) return null;
  const { at } = node;
  const option = (name, place) => {
    const found = options.find((one) => one.name.text === name) ?? null;
    if (found === null) report.error("login/unknown", `The client has no option ${JSON.stringify(name)}`, { at: place, hint: "Declare it in `x-client`." });
    return found;
  };
  const inAddress = (name, place) => {
    if (option(name, place)?.secret === true) report.error("login/secret", `The option ${JSON.stringify(name)} is a secret, which no address may hold`, { at: place, hint: "Name another option." });
  };
  const among = (all, name, what, place) => {
    const found = all.filter((one) => one === name);
    if (found.length === 0) report.error("login/unknown", `There is no ${what} ${JSON.stringify(name)}`, { at: place, hint: `Known are ${all.join(", ")}.` });
    return found;
  };
  const roles = loginRoles(said.roles, below(at, "roles"), option, types);
  if (roles.clientId === void 0) report.error("login/unknown", "No option is the client's id", { at, hint: "roles: { clientId: appId }" });
  const problem = protocolProblem(Object.keys(said.protocols), options.find(({ name }) => name.text === roles.protocol));
  if (problem !== null) report.error("login/protocol", problem, { at: below(at, "protocols"), hint: "One protocol; or several, and an option that chooses one: roles: { protocol: protocol }" });
  for (const [parameter, name] of sortedEntries(said.parameters ?? {})) {
    const place = below(at, "parameters", parameter);
    if (OWN_PARAMETERS.has(parameter)) report.error("login/parameter", `The login itself decides the parameter ${JSON.stringify(parameter)}`, { at: place, hint: "Remove it." });
    inAddress(name, place);
  }
  for (const [protocol, settings] of sortedEntries(said.protocols)) {
    for (const [path, steps3] of pathsOf(settings)) {
      for (const [, name = ""] of path.matchAll(/\{(.*?)\}/g)) inAddress(name, below(at, "protocols", protocol, ...steps3));
    }
  }
  const operations = groups.flatMap((group) => group.operations);
  return {
    cookie: said.cookie,
    // As the document has them, since what is absent must stay so; names that no schema has seen are left out.
    protocols: members(member(node, "protocols")).filter(([name]) => Object.hasOwn(said.protocols, name)).map(([name, { value }]) => ({ name, settings: isObject(value) ? sortedRecord(value, sortedValue) : {} })),
    roles,
    parameters: sortedRecord(said.parameters ?? {}, (name) => name),
    levels: said.levels ?? [],
    subjectFormat: said.subjectFormat ?? null,
    hasOperations: said.operations !== false,
    positional: (said.positional ?? []).flatMap((name, index) => option(name, below(at, "positional", index))?.name.text ?? []),
    integration: said.integration ?? null,
    differences: said.differences ?? [],
    methods: [
      ...sortedEntries(said.flows).flatMap(([method, wanted]) => {
        const place = below(at, "flows", method);
        return among(FLOWS, wanted, "flow", place).map((flow) => ({ name: nameOf(method), at: place, kind: "flow", flow }));
      }),
      ...loginCalls(said.calls, below(at, "calls"), operations, types)
    ],
    types: loginTypes(said.types ?? {}, below(at, "types"), types),
    values: sortedEntries(said.values ?? {}).map(([name, choices]) => ({ name, members: sortedEntries(choices).map(([key2, value]) => ({ key: key2, value })), at: below(at, "values", name) })),
    errors: errorClasses(said.errors, below(at, "errors"), report),
    at
  };
}
function protocolProblem(protocols, chooser) {
  if (protocols.length === 0) return "A login needs a protocol";
  if (protocols.length > 1 && chooser?.default === void 0) return "Several protocols need an option that chooses one, with a default";
  if (chooser === void 0) return null;
  const choices = [...chooser.default === void 0 ? [] : [chooser.default], ...chooser.type.kind === "choice" ? chooser.type.values : []];
  const unknown3 = choices.find((choice) => typeof choice !== "string" || !protocols.includes(choice));
  return unknown3 === void 0 ? null : `The option ${JSON.stringify(chooser.name.text)} can choose ${JSON.stringify(unknown3)}, which is no protocol of the login`;
}
function pathsOf({ issuer, offlineConsent: _, ...settings }) {
  const endpoints = Object.entries(settings).flatMap(([name, said]) => name === "scope" || said === void 0 ? [] : [[said, [name]]]);
  return issuer === void 0 ? endpoints : [...endpoints, [issuer.path, ["issuer", "path"]]];
}
function sortedEntries(record2) {
  return Object.entries(record2).sort(([one], [other]) => compareText(one, other));
}

// model/content-words.ts
var kindWords = { form: "Form", multipart: "Multipart", binary: "Bytes", events: "Events", lines: "Lines", sequence: "Sequence" };
function contentWords(contents) {
  const spelled = contents.map((content) => ({ content, spellings: spellingsOf(content) }));
  const chosen = spelled.map(({ content, spellings }) => {
    const [short] = spellings;
    const meeting = spelled.filter((other) => other.spellings[0] === short).map((other) => other.spellings);
    const telling2 = spellings.findIndex((_, index) => new Set(meeting.map((other) => other[index])).size === meeting.length);
    return { content, short, word: spellings[telling2 === -1 ? spellings.length - 1 : telling2] ?? short };
  });
  const taken = /* @__PURE__ */ new Set();
  const numbers2 = new Numbers();
  const unlike = /* @__PURE__ */ new Map();
  for (const { content, word } of chosen.toSorted((one, other) => compareText(one.content.contentType, other.content.contentType))) {
    const free = taken.has(word) ? numbers2.free(word, word, (candidate) => taken.has(candidate)) : word;
    taken.add(free);
    unlike.set(content, free);
  }
  return chosen.map((one) => ({ ...one, word: unlike.get(one.content) ?? one.word }));
}
function spellingsOf({ kind, contentType: contentType2 }) {
  const [type = "", ...parameters] = contentType2.split(";");
  const [first = "", subtype = ""] = type.split("/");
  const short = kindWords[kind] ?? (subtype === "plain" ? "Text" : pascalOf(subtype));
  const further = pascal(parameters.flatMap(words));
  return [short, short + further, pascalOf(first) + pascalOf(subtype) + further];
}

// model/media.ts
var text3 = { kind: "primitive", primitive: "string", format: null, nullable: false };
var binary = { kind: "primitive", primitive: "binary", format: null, nullable: false };
function kindOf(contentType2) {
  const essence = (contentType2.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "text/event-stream") return "events";
  if (essence === "application/json" && /;\s*stream=watch\s*(?:;|$)/i.test(contentType2)) return "lines";
  if (/^application\/(?:[\w.-]+\+)?json-seq$/.test(essence)) return "sequence";
  if (/^(?:application|text)\/(?:(?:x-)?ndjson|(?:x-)?json-?lines|(?:x-)?jsonl|stream\+json)$/.test(essence)) return "lines";
  if (/^(?:application|text)\/(?:[\w.*+-]+\+)?json$/.test(essence) || essence === "*/*" || essence === "application/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || /[/+](?:xml|jwt|yaml|javascript)$/.test(essence)) return "text";
  return "binary";
}
function mediaOf(types, { kind: found, contentType: said, node }, name) {
  const kind = found === "events" || found === "lines" || found === "sequence" ? "text" : found;
  const usual2 = kind === "json" ? "application/json" : kind === "text" ? "text/plain" : said;
  const contentType2 = said.includes("*") ? usual2 : said;
  return { kind, contentType: contentType2, node, type: kind === "text" ? text3 : kind === "binary" ? binary : schemaType(types, node, { text: name, suffix: "Request" }) };
}
function schemaType(types, node, { text: owner, suffix }) {
  const schema = member(node, "schema");
  if (schema === null) {
    types.report.warning("operation/no-schema", "This content has no schema: its type is unknown", { at: node.at, hint: "Add `schema`, or `schema: {}` if anything is meant." });
    return unknownType;
  }
  return types.type(schema, { owner: { text: owner }, suffix });
}

// model/contents.ts
var preference = ["json", "form", "multipart", "text", "binary", "events", "lines", "sequence"];
function contentsOf(types, owner) {
  const found = members(member(owner, "content")).filter(([contentType2]) => isContentType(contentType2)).flatMap(([contentType2, said]) => {
    const node = types.document.resolve(said);
    return node === null ? [] : [{ contentType: contentType2, node, kind: kindWith(types, contentType2, node) }];
  });
  if (found.length < 2) return found;
  const kept = [];
  for (const content of preference.flatMap((kind) => found.filter((one) => one.kind === kind).sort((one, other) => rank(types, other) - rank(types, one)))) {
    const bytes = kept.findIndex(({ kind }) => kind === "binary");
    const first = kept[bytes];
    if (content.kind === "binary" && first !== void 0) kept[bytes] = { ...first, contentType: `${first.contentType}, ${content.contentType}` };
    else if (!kept.some((one) => saysTheSame(types, one, content))) kept.push(content);
  }
  return kept;
}
function rank(types, { contentType: contentType2, node }) {
  if (/^application\/json\s*(?:;|$)/i.test(contentType2)) return 1;
  const schema = member(node, "schema");
  return /\/json-patch\+json\s*(?:;|$)/i.test(contentType2) && schema !== null && valueOf(types.document.resolve(schema), "type") === "object" ? -1 : 0;
}
function kindWith(types, contentType2, node) {
  const kind = kindOf(contentType2);
  if (isStream(kind)) return kind;
  const said = member(node, "schema");
  if (said === null && kind !== "text" && isOfAnyType(contentType2)) return "binary";
  const schema = said === null ? null : types.document.resolve(said);
  if (schema === null || valueOf(schema, "type") !== "string") return kind;
  if (valueOf(schema, "format") === "binary") return "binary";
  const isWritten = kind === "form" || kind === "multipart" || kind === "json" && isOfAnyType(contentType2);
  return isWritten ? "text" : kind;
}
function isOfAnyType(contentType2) {
  return /\/\*\s*(?:;|$)/.test(contentType2);
}
function wayOfChange({ contentType: contentType2 }) {
  return /^[^;]*-patch\+(?:json|yaml)(?=\s*(?:;|$))/i.exec(contentType2)?.[0].toLowerCase();
}
function saysTheSame(types, one, other) {
  if (one.contentType === other.contentType || other.kind === "json" && one.kind === "json" && /\*/.test(other.contentType)) return true;
  const schema = valueOf(other.node, "schema");
  const isOther = isObject(schema) && schema["type"] === "string" && !(one.kind === "json" && other.kind === "json" && !other.contentType.includes(";"));
  const [way, otherWay] = [wayOfChange(one), wayOfChange(other)];
  if (way !== void 0 && otherWay !== void 0 && way !== otherWay) return false;
  if (isOther || isStream(other.kind) || other.kind === "multipart" && one.kind !== "json" || !isObject(schema)) return false;
  return hasSchemaOf(one, other) && !(other.kind === "multipart" && sendsFiles(types, other));
}
function hasSchemaOf(one, other) {
  const schema = valueOf(one.node, "schema");
  return isObject(schema) && JSON.stringify(sortedValue(schema)) === JSON.stringify(sortedValue(valueOf(other.node, "schema") ?? null));
}
function isJsonToo(types, owner, content) {
  return content?.kind === "multipart" && sendsFiles(types, content) && contentsOf(types, owner).some((one) => one.kind === "json" && hasSchemaOf(one, content));
}
function sendsFiles(types, content) {
  const schema = member(content.node, "schema");
  return schema !== null && hasFiles(types, schema);
}
function isStream(kind) {
  return kind === "events" || kind === "lines" || kind === "sequence";
}

// model/items.ts
var text4 = { kind: "primitive", primitive: "string", format: null, nullable: false };
var unknown = { kind: "primitive", primitive: "unknown", format: null, nullable: false };
var eventMembers = ["event", "data", "id", "retry"];
function itemsOf(types, kind, content, owner) {
  const own = member(content, "itemSchema");
  const whole = member(content, "schema");
  const said = own ?? (whole === null ? null : member(target(types, whole), "items") ?? whole);
  const typeOf2 = (schema) => types.type(schema, { owner: { text: owner }, suffix: "Item" });
  if (kind !== "events") return { framing: kind, type: said === null ? unknown : typeOf2(said) };
  const data = said === null ? [] : own === null && !isEvent(types, said) ? [said] : eventData(types, said);
  const found = unique(data.map(typeOf2));
  const [only2 = text4] = found;
  const type = found.length < 2 ? only2 : { kind: "union", variants: found, discriminator: null, nullable: false };
  const texts = found.filter((one) => isText2(types, one)).length;
  return { framing: texts === found.length ? "textEvents" : texts > 0 ? "mixedEvents" : "events", type };
}
function isText2(types, type) {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && plain.primitive === "string";
}
function isEvent(types, schema, depth = 0) {
  if (depth > 3) return false;
  const node = target(types, schema);
  const variants = ["oneOf", "anyOf"].flatMap((keyword2) => items(member(node, keyword2)));
  if (variants.length > 0) return variants.every((variant) => isEvent(types, variant, depth + 1));
  const names = members(member(node, "properties")).map(([name]) => name);
  return names.includes("event") && names.includes("data") && names.every((name) => eventMembers.includes(name));
}
function eventData(types, event, depth = 0) {
  if (depth > 3) return [];
  const node = target(types, event);
  const own = member(node, "properties");
  const data = own === null ? null : member(own, "data");
  if (data !== null) {
    const contents = jsonIn(types, data);
    return contents.length > 0 ? contents : [data];
  }
  return ["oneOf", "anyOf", "allOf"].flatMap((keyword2) => items(member(node, keyword2)).flatMap((variant) => eventData(types, variant, depth + 1)));
}
function jsonIn(types, data, depth = 0) {
  const schema = target(types, data);
  const content = /[/+]json\b/.test(textOf(schema, "contentMediaType")) ? member(schema, "contentSchema") : null;
  if (content !== null) return [content];
  if (depth > 3) return [];
  const variants = ["oneOf", "anyOf"].flatMap((keyword2) => items(member(schema, keyword2))).map((variant) => ({ variant, contents: jsonIn(types, variant, depth + 1) }));
  if (variants.every(({ contents }) => contents.length === 0)) return [];
  return variants.flatMap(({ variant, contents }) => contents.length > 0 ? contents : valueOf(variant, "const") === "[DONE]" ? [] : [variant]);
}
function target(types, schema) {
  return follow(types.document, schema, types.report).end ?? schema;
}
function unique(found) {
  const known = new Map(found.map((type) => [JSON.stringify(type), type]));
  return [...known.values()];
}

// model/preferred-body.ts
function mayPreferBody({ document }, owners) {
  return owners.flatMap((owner) => items(member(owner, "parameters"))).some((said) => {
    const parameter = document.resolve(said);
    if (parameter === null || textOf(parameter, "in") !== "header" || textOf(parameter, "name").toLowerCase() !== "prefer") return false;
    const schema = member(parameter, "schema");
    const values = valueOf(schema === null ? null : document.resolve(schema), "enum");
    return isList(values) && values.includes("return=representation");
  });
}

// model/answer.ts
var redirects = /^30[12378]$|^3XX$/;
var address = { kind: "primitive", primitive: "string", format: "uri-reference", nullable: false };
function responsesOf(types, operation, method, pathItems) {
  const responses = members(member(operation, "responses")).filter(([status2]) => isStatus(status2)).flatMap(([status2, said]) => {
    const node = types.document.resolve(said);
    return node === null ? [] : [{ status: status2.toUpperCase() === "DEFAULT" ? "default" : status2.toUpperCase(), node, contents: hasNoContent(status2) ? [] : contentsOf(types, node).map(received) }];
  });
  const good = responses.filter(({ status: status2 }) => status2.startsWith("2"));
  const successes = good.length > 0 ? good : responses.length === 1 ? responses.filter(({ status: status2 }) => status2 === "default") : [];
  const bodiless = method === "head";
  const [first] = bodiless ? successes.flatMap(({ contents }) => contents) : [];
  const left = (list) => bodiless ? list.map((response) => ({ ...response, contents: [] })) : list;
  return {
    successes: left([...successes].sort((one, other) => compareText(one.status, other.status))),
    failures: left(responses.filter((response) => !successes.includes(response) && !/^[13]/.test(response.status))),
    undescribed: !bodiless && (successes.length > 0 ? mayPreferBody(types, [operation, ...pathItems]) || successes.some(({ status: status2, node }) => !hasNoContent(status2) && !isEmpty(node)) : !responses.some(({ status: status2 }) => /^[13]/.test(status2))),
    redirects: successes.length === 0 && responses.some(({ status: status2 }) => redirects.test(status2)),
    accept: first === void 0 ? null : acceptOf(first)
  };
}
function hasNoContent(status2) {
  return status2 === "204" || status2 === "205";
}
function isEmpty(response) {
  const content = valueOf(response, "content");
  return isObject(content) && Object.keys(content).length === 0;
}
function received(content) {
  return content.kind === "form" || content.kind === "multipart" ? { ...content, kind: "text" } : content;
}
function answerContents(types, { successes }) {
  const contents = successes.find((response) => response.contents.length > 0)?.contents ?? [];
  for (const { kind, contentType: contentType2, node } of contents) {
    const streamed = isStream(kind) ? null : member(node, "itemSchema");
    if (streamed !== null) types.report.info("operation/stream", `The items of ${JSON.stringify(contentType2)} have a schema; the answer is read as a whole`, { at: streamed.at });
  }
  const read = contents.map(({ contentType: contentType2 }) => JSON.stringify(contentType2)).join(", ");
  for (const { status: status2, node, contents: own } of successes) {
    if (own.length === 0 || own.some((one) => contents.some(({ kind, contentType: contentType2 }) => one.kind === kind || one.contentType === contentType2))) continue;
    types.report.warning("operation/answer-contents", `The answer ${status2} has no content that calls read (${read}): its data is not what the type says, or the call fails`, { at: node.at, hint: "Describe one content that all successes have." });
  }
  return contents;
}
function answerOf(types, responses, name, content) {
  const text5 = pascal(name.words);
  const errors = errorsOf(types, responses.failures, text5);
  if (responses.redirects) return { answer: { kind: "redirect", type: address, errors }, accept: null, envelope: null };
  if (content === null && responses.undescribed) return { answer: { kind: "json", type: unknownType, mayBeEmpty: true, optional: true, undescribed: true, errors }, accept: responses.accept, envelope: null };
  if (content === null) return { answer: { kind: "none", errors }, accept: responses.accept, envelope: null };
  const { kind } = content;
  if (isStream(kind)) return { answer: { kind: "stream", ...itemsOf(types, kind, content.node, text5), errors }, accept: content.contentType, envelope: null };
  if (kind === "json") {
    const schema = member(content.node, "schema");
    const found = schema === null ? null : enveloped(types, schema, text5);
    if (found !== null) return { answer: { kind: "envelope", data: found.data }, accept: acceptOf(content), envelope: found.envelope };
  }
  const { successes } = responses;
  const first = successes.findIndex(({ contents }) => contents.length > 0);
  const variants = successes.flatMap(({ status: status2, contents }, index) => {
    const media = index === first ? content : contents.find((one) => one.contentType === content.contentType) ?? contents.find((one) => one.kind === kind);
    return media === void 0 ? [] : [mediaType(types, media, text5, media === content ? "Answer" : `Answer${status2}`)];
  });
  const type = anyOf(variants);
  const tells = ({ status: status2 }) => hasNoContent(status2);
  const optional2 = kind === "json" && (isAnything(content) || successes.some((response) => response.contents.length === 0 && !tells(response)));
  const mayBeEmpty = optional2 || successes.some(tells);
  return { answer: { kind: kind === "json" || kind === "binary" ? kind : "text", type, ...mayBeEmpty && { mayBeEmpty }, ...optional2 && { optional: optional2 }, errors }, accept: acceptOf(content), envelope: null };
}
function isAnything({ node }) {
  const schema = valueOf(node, "schema");
  return isObject(schema) && Object.keys(schema).length === 0;
}
function acceptOf({ kind, contentType: contentType2 }) {
  return kind === "json" && /^application\/json\s*(?:;|$)|\*/.test(contentType2) ? null : contentType2;
}
function mediaType(types, media, text5, suffix) {
  if (media.kind === "json") return schemaType(types, media.node, { text: text5, suffix });
  return { kind: "primitive", primitive: media.kind === "binary" ? "binary" : "string", format: null, nullable: false };
}
function errorsOf(types, failures, text5) {
  return failures.flatMap(({ status: status2, contents }) => {
    const [media, ...others] = contents;
    if (media === void 0) return [];
    const schema = media.kind === "json" ? member(media.node, "schema") : null;
    if (schema !== null && enveloped(types, schema, text5) !== null) return [];
    const suffix = `Error${status2 === "default" ? "" : status2}`;
    const type = anyOf([errorType(types, media, text5, suffix), ...contentWords(others).map(({ content, word }) => errorType(types, content, text5, `${suffix}As${word}`))]);
    return [{ status: status2, type, listsProblems: listsProblems(types, type) }];
  }).sort((one, other) => compareText(one.status, other.status));
}
function errorType(types, media, text5, suffix) {
  return mediaType(types, media.kind === "json" ? media : { ...media, kind: "text" }, text5, suffix);
}
function anyOf(variants) {
  const [only2 = unknownType] = variants;
  if (variants.length < 2) return only2;
  const unlike = [...new Map(variants.map((type) => [JSON.stringify(type), type])).values()];
  if (unlike.length < 2) return only2;
  return unlike.some((type) => type.kind === "primitive" && type.primitive === "unknown") ? unknownType : { kind: "union", variants: unlike, discriminator: null, nullable: false };
}
function listsProblems(types, type, seen = /* @__PURE__ */ new Set()) {
  const plain = types.drafts.plain(type);
  if (seen.has(plain)) return false;
  seen.add(plain);
  if (plain.kind === "union") return plain.variants.some((variant) => listsProblems(types, variant, seen));
  const detail = types.drafts.field(plain, ["detail"])?.type;
  const list = detail === void 0 ? null : types.drafts.plain(detail);
  if (list?.kind !== "array") return false;
  return ["loc", "msg"].every((name) => types.drafts.field(list.items, [name]) !== null);
}

// model/alternatives.ts
function alternativesOf(types, operation, responses) {
  const bodies = bodyContents(types, operation);
  const answers = answerContents(types, responses);
  const [body = null, ...otherBodies] = bodies;
  const [answer = null, ...otherAnswers] = answers;
  return [
    { body, answer, suffix: "", shared: null },
    ...contentWords(otherBodies).map((word) => ({ body: word.content, answer, ...endingOf("From", word) })),
    ...contentWords(otherAnswers).map((word) => ({ body, answer: word.content, ...endingOf("As", word) }))
  ];
}
function endingOf(how, { content, word, short }) {
  return { suffix: how + word, shared: word === short ? null : { suffix: how + short, contentType: content.contentType } };
}
function sent(types, content) {
  const itemSchema = member(content.node, "itemSchema");
  const list = content.kind === "multipart" ? itemSchema ?? listIn(types, content.node) : isStream(content.kind) ? itemSchema : null;
  if (list !== null) types.report.info("operation/stream", `The items of ${JSON.stringify(content.contentType)} have a schema; the body is sent as the caller writes it`, { at: list.at });
  if (list !== null && content.kind === "multipart") return { ...content, kind: "binary" };
  const schema = valueOf(content.node, "schema");
  const isOpen2 = schema === void 0 || schema === true || isObject(schema) && Object.keys(schema).length === 0;
  return content.kind === "json" && /^(?:\*|application)\/\*$/.test(content.contentType) && isOpen2 ? { ...content, kind: "binary" } : content;
}
function listIn(types, content) {
  const said = member(content, "schema");
  const schema = said === null ? null : types.document.resolve(said);
  return valueOf(schema, "type") === "array" ? schema : null;
}
function bodyContents(types, operation) {
  const said = member(operation, "requestBody");
  const body = said === null ? null : types.document.resolve(said);
  if (body === null) return [];
  const contents = contentsOf(types, body).map((content) => sent(types, content));
  if (member(body, "content") === null) types.report.warning("document/shape", "This body has no `content`: nothing is sent", { at: body.at, hint: "Write its schema below a content type: `content: { application/json: { schema: ... } }`." });
  const used = contents.flatMap(({ contentType: contentType2 }) => contentType2.split(", "));
  if (used.length < members(member(body, "content")).length) {
    types.report.info("operation/content-types", `Content types that say the same in another spelling are left out: used are ${used.map((type) => JSON.stringify(type)).join(", ")}`, { at: body.at });
  }
  return contents;
}

// model/styles.ts
var styles = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets", "simple"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  form: ["form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets"]
};
function styleAt(place, said) {
  return styles[place].find((candidate) => candidate === said) ?? null;
}
function stylesText(place) {
  return `One of ${styles[place].filter((style) => style !== "brackets" && (place !== "query" || style !== "simple")).join(", ")}.`;
}

// model/encoding.ts
function encodingOf(types, media, owner) {
  const encoding = {};
  const headers = [];
  if (media.kind !== "form" && media.kind !== "multipart") return { encoding, headers };
  for (const [field, node] of members(member(media.node, "encoding"))) {
    const own = media.kind === "form" ? [] : headersOf(types, node, field, owner);
    headers.push(...own.map(({ field: header }) => header));
    encoding[field] = {
      contentType: textOf(node, "contentType") || null,
      ...styleOf(types, media, node),
      headers: Object.fromEntries(own.map(({ wireName, field: { name } }) => [wireName, name.text]))
    };
  }
  return { encoding, headers };
}
function styleOf(types, { kind, contentType: contentType2 }, node) {
  const said = textOf(node, "style");
  const style = styleAt("form", said);
  const explode = valueOf(node, "explode");
  const found = { style, explode: typeof explode === "boolean" ? explode : null, allowReserved: kind === "form" && flagOf(node, "allowReserved") };
  if (said !== "" && style === null) types.report.warning("operation/style", `No field of a form has the style ${JSON.stringify(said)}: it is sent in the usual one`, { at: node.at, hint: stylesText("form") });
  const isOlder = textOf(types.document.root, "openapi").startsWith("3.0");
  if (kind === "form" || !isOlder && /^multipart\/form-data\s*(?:;|$)/i.test(contentType2)) return found;
  const isUsual = (style === null || style === "form") && found.explode !== false;
  if (!isUsual) types.report.info("operation/style", "A field of this content has no style: it is sent in the usual way", { at: node.at, hint: isOlder ? "OpenAPI 3.1 knows styles in `multipart/form-data`; 3.0 ignores them." : "Say it as `multipart/form-data`, or by the schema." });
  return { style: null, explode: null, allowReserved: false };
}
function headersOf(types, encoding, field, owner) {
  return members(member(encoding, "headers")).flatMap(([wireName, said]) => {
    const node = types.document.resolve(said);
    if (node === null || wireName.toLowerCase() === "content-type") return [];
    const joined = pascalOf(`${field} ${wireName}`);
    const name = joined.charAt(0).toLowerCase() + joined.slice(1);
    const schema = member(node, "schema") ?? { value: { type: "string" }, at: node.at };
    const header = fieldOf(types, name, [schema], flagOf(node, "required"), { owner: { text: owner }, suffix: `Request${pascalOf(name)}` });
    return [{ wireName, field: { ...header, name: nameOf(name), docs: docsOf(node), at: node.at, access: "both" } }];
  });
}

// model/nested-values.ts
function reportNested(types, { in: location, style, explode, contentType: contentType2 }, type, at) {
  if (contentType2 !== null || style === "deepObject" || style === "brackets") return;
  const plain = types.drafts.plain(type);
  const isList2 = plain.kind === "array";
  const where = isList2 ? isStructure(types, plain.items) ? "a list" : null : nestedMembers(types, plain);
  if (where === null) return;
  const hint = `Say it by \`content\` with \`application/json\`${location === "query" && !isList2 ? ", or by the style `deepObject`" : ""}.`;
  const isSent = (location === "query" || location === "cookie") && (isList2 || explode);
  if (!isSent) types.report.warning("operation/nested", `Lists and objects inside of ${where} have no text here: calls that give one fail`, { at, hint });
  else types.report.info("operation/nested", `Inside of ${where} ${isList2 ? "lists" : "lists are repeated,"} and objects are sent as JSON`, { at, hint });
}
function nestedMembers(types, type) {
  if (type.kind === "map") return isStructure(types, type.values) ? "an object" : null;
  const draft = types.drafts.behind(type);
  const nested = draft?.content.kind === "object" ? draft.content.fields.filter((field) => isStructure(types, field.type)) : [];
  return nested.length === 0 ? null : `an object (${nested.map(({ name }) => JSON.stringify(name.text)).join(", ")})`;
}
function mayBeStructure(types, type) {
  const plain = types.drafts.plain(type);
  const isList2 = (one) => ["array", "tuple"].includes(types.drafts.plain(one).kind);
  return isObjectType(types, plain) || (plain.kind === "union" ? plain.variants : [plain]).some(isList2);
}
function isObjectType(types, type) {
  const plain = types.drafts.plain(type);
  return plain.kind === "map" || types.drafts.behind(plain)?.content.kind === "object";
}
function isStructure(types, type) {
  const plain = types.drafts.plain(type);
  if (plain.kind === "union") return plain.variants.every((variant) => plain !== variant && variant.kind !== "union" && isStructure(types, variant));
  return plain.kind === "array" || plain.kind === "tuple" || isObjectType(types, plain);
}

// model/idempotency-key.ts
var sample = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
var usualName = /(?:^|-)idempotency-key$/i;
var readingMethods = /* @__PURE__ */ new Set(["get", "head", "options", "query", "trace"]);
function isIdempotencyKey(types, parameter, { method, location, name }) {
  if (readingMethods.has(method)) return false;
  const said = extension(parameter, "x-idempotency-key", types.report);
  if (said === false || said === null && !(location === "header" && usualName.test(name))) return false;
  const problem = location === "header" ? schemaProblem(types, parameter) : "only a header can be one";
  if (problem === null) return true;
  if (said === true) types.report.warning("operation/idempotency-key", `This parameter is no idempotency key: ${problem}`, { at: parameter.at, hint: "Describe a header of type string that takes 36 characters, or leave `x-idempotency-key` out." });
  return false;
}
function schemaProblem(types, parameter) {
  const said = member(parameter, "schema");
  const schema = said === null ? null : types.document.resolve(said);
  if (schema === null) return "it has no schema";
  const [type, least2, most2, format] = [valueOf(schema, "type"), valueOf(schema, "minLength"), valueOf(schema, "maxLength"), textOf(schema, "format")];
  if (type !== void 0 && type !== "string" && !(isList(type) && type.includes("string"))) return "it is no text";
  if (valueOf(schema, "enum") !== void 0 || valueOf(schema, "const") !== void 0 || format !== "" && format !== "uuid") return "a UUID is not among its values";
  if (typeof least2 === "number" && least2 > sample.length || typeof most2 === "number" && most2 < sample.length) return "a UUID has another length";
  return null;
}

// model/only-value.ts
var consent = /^(?:true|yes|y|on|ok|confirm(?:ed)?|agreed?|accept(?:ed)?)$/i;
function onlyValue(types, { required, type }) {
  const plain = types.drafts.plain(type);
  if (!required || type.nullable || plain.nullable) return void 0;
  const [only2, ...others] = valuesOf(types, plain);
  return others.length === 0 && (typeof only2 === "number" || typeof only2 === "string" && !consent.test(only2)) ? only2 : void 0;
}
function valuesOf(types, type) {
  if (type.kind === "literal") return [type.value];
  if (type.kind === "choice") return type.values;
  if (type.kind !== "ref") return [];
  const { content } = types.drafts.get(type.name);
  return content.kind === "choice" ? content.values.map(({ value }) => value) : [];
}

// model/parameters.ts
var transportHeaders = /* @__PURE__ */ new Set(["accept", "content-type", "authorization"]);
var locations = ["path", "query", "header", "cookie"];
function parametersOf(types, { operation, pathItems, path, method }, owner) {
  const found = /* @__PURE__ */ new Map();
  for (const list of [memberOfItems(pathItems, "parameters"), member(operation, "parameters")]) {
    for (const item of items(list)) {
      const target2 = types.document.resolve(item);
      if (target2 === null) continue;
      const node = describedBeside(item, target2);
      checkShape(node, parameterShape, types.report);
      const name = textOf(node, "name");
      const said = textOf(node, "in");
      const location = locations.find((candidate) => candidate === said);
      if (said === "querystring") {
        types.report.warning("operation/parameter", "A query string that is no form cannot be expressed: the parameter is left out", { at: node.at, hint: "Describe it as application/x-www-form-urlencoded, or its members as query parameters." });
      } else if (location === void 0) {
        types.report.warning("operation/parameter", `A parameter cannot be in ${JSON.stringify(said)}`, { at: node.at, hint: "One of path, query, header, cookie." });
      } else if (name === "") {
        types.report.warning("operation/parameter", "A parameter needs a name: the parameter is left out", { at: node.at, hint: "Add `name`." });
      } else if (location === "header" && headerProblem(name) !== null) {
        types.report.warning("operation/parameter", `${headerProblem(name)}: the parameter is left out`, { at: node.at, hint: "Name a header of your own (RFC 9110, 5.1)." });
      } else if (!(location === "header" && transportHeaders.has(name.toLowerCase()))) {
        found.set(`${location} ${location === "header" ? name.toLowerCase() : name}`, { node, in: location, name });
      }
    }
  }
  moveToQuery(types, found, path, operation);
  const expected = new Set(path.parts.flatMap((part) => "parameter" in part ? [part.parameter] : []));
  for (const name of expected) {
    if (found.has(`path ${name}`)) continue;
    found.set(`path ${name}`, undescribed2(types, name, "path", operation));
  }
  const taken = /* @__PURE__ */ new Set();
  const result = [];
  for (const location of locations) {
    const here = [...found.values()].filter((parameter) => parameter.in === location).sort((one, other) => one.name < other.name ? -1 : 1);
    for (const { node, name } of here) {
      if (location === "path" && !expected.has(name)) {
        types.report.warning("operation/path-parameter", `The path has no {${name}}: the parameter is left out`, { at: node.at, hint: "Correct the path or the parameter's name." });
        continue;
      }
      const chosen = memberName(name, location, taken);
      taken.add(chosen);
      const isKey = isIdempotencyKey(types, node, { method, location, name });
      const said = parameterField(types, node, chosen, !isKey && (location === "path" || flagOf(node, "required")), owner);
      const only2 = onlyValue(types, said);
      const field = isKey ? withKeyWords(said) : only2 === void 0 ? said : { ...said, required: false, default: only2 };
      const isStructure2 = location === "path" && mayBeStructure(types, field.type);
      const parameter = { ...parameterOf(types, node, location, name, chosen), ...isStructure2 && { isStructure: isStructure2 }, ...isKey && { idempotencyKey: true }, ...only2 !== void 0 && { only: only2 } };
      reportNested(types, parameter, field.type, node.at);
      result.push({ parameter, field, alsoBody: extension(node, "x-also-body", types.report) });
    }
  }
  return result;
}
function withKeyWords(field) {
  const { description } = field.docs;
  return { ...field, docs: { ...field.docs, description: `${description}${description === "" ? "" : "\n\n"}Where it is left out a random UUID is sent, the same in all attempts of a call.` } };
}
function undescribed2(types, name, location, operation) {
  types.report.warning("operation/path-parameter", `{${name}} stands in the path but is not described: it becomes a text`, { at: operation.at, hint: `Add a parameter with \`in: ${location}\` and \`name: ${name}\`.` });
  return { node: { value: { name, in: location, required: true, schema: { type: "string" } }, at: operation.at }, in: location, name };
}
function moveToQuery(types, found, { fixedQuery, queryNames }, operation) {
  for (const { name } of fixedQuery) found.delete(`query ${name}`);
  for (const [parameter, name] of queryNames) {
    const described2 = found.get(`path ${parameter}`) ?? found.get(`query ${parameter}`) ?? undescribed2(types, parameter, "query", operation);
    found.delete(`${described2.in} ${parameter}`);
    found.set(`query ${name}`, { ...described2, in: "query", name });
  }
}
function memberName(name, location, taken) {
  const joined = pascalOf(name);
  const plain = /^[A-Za-z_$][\w$]*$/.test(name) || joined === "" ? name : joined.charAt(0).toLowerCase() + joined.slice(1);
  let chosen = taken.has(plain) ? plain + pascal([location]) : plain;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${plain}${count}`;
  return chosen;
}
function parameterOf(types, node, location, wireName, chosen) {
  const said = textOf(node, "x-query-style") || textOf(node, "style");
  const known = styleAt(location, said);
  const style = known ?? (location === "query" || location === "cookie" ? "form" : "simple");
  if (said !== "" && known === null) types.report.warning("operation/style", `No ${location} parameter has the style ${JSON.stringify(said)}: it is sent in the usual one`, { at: node.at, hint: stylesText(location) });
  if (member(node, "encoding") !== null) types.report.warning("operation/style", "`encoding` of a query string is not used: lists are repeated, objects are JSON, the rest is text", { at: node.at, hint: "Describe its members as query parameters with `style` and `explode`." });
  const explode = valueOf(node, "explode");
  const [content] = members(member(node, "content"));
  return {
    member: chosen,
    in: location,
    wireName,
    style,
    explode: typeof explode === "boolean" ? explode : style === "form" || style === "brackets" || style === "cookie",
    allowReserved: flagOf(node, "allowReserved"),
    contentType: content === void 0 ? null : content[0],
    alsoBody: false
  };
}
function parameterField(types, node, name, required, owner) {
  const [content] = members(member(node, "content"));
  const schema = member(node, "schema") ?? (content === void 0 ? null : member(content[1], "schema"));
  if (schema === null) types.report.warning("operation/parameter", `Parameter ${JSON.stringify(name)} has no schema: its type is unknown`, { at: node.at, hint: "Add `schema`." });
  const field = fieldOf(types, name, [schema ?? { value: {}, at: node.at }], required, { owner, suffix: `Request${pascalOf(name)}` });
  const docs = docsOf(node);
  return {
    ...field,
    name: nameOf(name),
    docs: docs.summary === "" && docs.description === "" ? field.docs : docs,
    deprecated: field.deprecated || flagOf(node, "deprecated"),
    at: node.at,
    access: "both"
  };
}

// model/written-parts.ts
function writtenFields(types, { kind }, encoding, fields) {
  const isWritten = ({ name }) => isForeign(encoding[name.text]?.contentType) && encoding[name.text]?.style === null && encoding[name.text]?.explode === null;
  if (!fields.some(isWritten)) return fields;
  const written = fields.map((field) => isWritten(field) ? { ...field, type: writtenType(types, field.type, kind === "multipart") } : field);
  const changed = written.filter((field, index) => field.type !== fields[index]?.type);
  for (const { at, name } of changed) types.report.info("operation/written-part", `This part is sent as ${JSON.stringify(encoding[name.text]?.contentType)}, which the clients do not write: the caller gives its text`, { at, hint: "Let the part be JSON where the server takes it, or say `type: string`." });
  return changed.length === 0 ? fields : written;
}
function isForeign(contentType2) {
  return /^(?:[^,;]*[/+]xml|multipart\/[^,;]*)\s*(?:;[^,]*)?$/i.test(contentType2 ?? "");
}
function writtenType(types, type, several) {
  const plain = types.drafts.plain(type);
  if (several && plain.kind === "array") {
    const items2 = writtenType(types, plain.items, false);
    return items2 === plain.items ? type : { ...plain, items: items2 };
  }
  return hasStructure(types, plain) ? { kind: "primitive", primitive: "string", format: null, nullable: type.nullable || plain.nullable } : type;
}
function hasStructure(types, type) {
  const plain = types.drafts.plain(type);
  switch (plain.kind) {
    case "primitive":
    case "literal":
    case "choice":
      return false;
    case "ref":
      return types.drafts.get(plain.name).content.kind === "object";
    case "union":
      return plain.variants.some((variant) => hasStructure(types, variant));
    default:
      return true;
  }
}

// model/input.ts
function requestOf(types, { name, content, ...described2 }) {
  const { operation } = described2;
  const owner = { text: pascal(name.words) };
  const parameters = parametersOf(types, described2, owner);
  const said = member(operation, "requestBody");
  const requestBody = said === null ? null : types.document.resolve(said);
  const media = content === null ? null : mediaOf(types, content, owner.text);
  const required = flagOf(requestBody, "required");
  const inputKey = `${keyOf(operation.at)}@input ${name.text}`;
  if (media === null || requestBody === null) {
    if (parameters.length === 0) return { input: { type: null, required: false, parameters: [] }, body: null };
    return { input: declaredInput(types, inputKey, operation.at, owner.text, parameters, [], null), body: null };
  }
  const { encoding, headers } = encodingOf(types, media, owner.text);
  const body = { kind: media.kind, contentType: media.contentType, required, encoding };
  const ofMembers = (fields, joined = []) => {
    const needs = required || joined.some(({ alsoBody }) => alsoBody) ? [] : fields.filter(isNeeded).map((field2) => field2.name.text);
    return { ...body, ...required && !fields.some(isNeeded) && { bare: true }, ...needs.length > 0 && { needs }, shape: { kind: "members" } };
  };
  const draft = media.kind === "text" || media.kind === "binary" ? null : types.drafts.behind(media.type);
  const map = draft === null && parameters.length === 0 && media.kind !== "text" ? types.drafts.plain(media.type) : null;
  if (draft?.content.kind === "object") {
    const { additional } = draft.content;
    const fields = writtenFields(types, media, encoding, draft.content.fields);
    if (parameters.length + headers.length === 0 && fields === draft.content.fields && !isJsonToo(types, requestBody, content)) {
      return { input: { type: draft.key, required: required && fields.some(isNeeded), parameters: [] }, body: ofMembers(fields) };
    }
    if (additional === null || isUnknown(additional)) {
      const own = [...headers.filter(({ name: { text: text5 } }) => !fields.some((field2) => field2.name.text === text5)), ...fields];
      const free = required ? own : own.map((field2) => ({ ...field2, required: false }));
      if (!required && fields.some((field2) => field2.required)) {
        types.report.info("operation/optional-body", "The body is optional, so its required members are optional beside the parameters: a call refuses some of them without the others", { at: requestBody.at, hint: "Add `required: true` to the body if it is always sent." });
      }
      const input2 = declaredInput(types, inputKey, operation.at, owner.text, parameters, free, additional);
      types.dissolved.add(draft.key);
      return { input: input2, body: ofMembers(own, input2.parameters) };
    }
  }
  if (map?.kind === "map") {
    const input2 = declaredInput(types, inputKey, operation.at, owner.text, [], [], map.values);
    return { input: input2, body: ofMembers([]) };
  }
  const whole = parameters.some(({ parameter }) => parameter.member === "body") ? "requestBody" : "body";
  const field = {
    name: nameOf(whole),
    docs: docsOf(requestBody),
    type: media.type,
    required,
    default: void 0,
    deprecated: false,
    secret: false,
    limits: {},
    at: requestBody.at,
    access: "both"
  };
  const input = declaredInput(types, inputKey, operation.at, owner.text, parameters, [field], null);
  return { input, body: { ...body, shape: { kind: "whole", member: whole } } };
}
function isNeeded({ required, access }) {
  return required && access !== "read";
}
function declaredInput(types, key2, at, text5, parameters, body, additional) {
  const fields = new Map(body.map((field) => [field.name.text, field]));
  const taken = /* @__PURE__ */ new Set([...fields.keys(), ...parameters.map(({ parameter }) => parameter.member)]);
  const joined = [];
  for (const { parameter, field, alsoBody } of parameters) {
    const { member: name } = parameter;
    const found = fields.get(name);
    const same = found?.access === "read" && alsoBody !== true ? void 0 : found;
    const related = same === void 0 ? [] : [{ message: "the body member", at: same.at }];
    if (same === void 0) {
      joined.push(parameter);
      fields.set(name, field);
    } else if (alsoBody !== false && JSON.stringify(bare(types, same.type)) === JSON.stringify(bare(types, field.type))) {
      if (alsoBody === null) types.report.info("operation/same-name", `${JSON.stringify(name)} is a ${parameter.in} parameter and a body member: one value is sent as both`, { at: field.at, related, hint: "Say `x-also-body: true` on the parameter if that is meant, and `false` if they are two values." });
      joined.push({ ...parameter, alsoBody: true });
      fields.set(name, { ...field, required: parameter.only === void 0 && (field.required || same.required), secret: field.secret || same.secret, docs: field.docs.summary === "" ? same.docs : field.docs });
    } else {
      const own = memberName(name, parameter.in, taken);
      if (alsoBody !== false) types.report.warning("operation/same-name", `${JSON.stringify(name)} is a ${parameter.in} parameter and a body member with different types: the parameter is passed as ${JSON.stringify(own)}`, { at: field.at, related, hint: "Give both one type, or one of them another name; or say `x-also-body: false` on the parameter." });
      taken.add(own);
      joined.push({ ...parameter, member: own });
      fields.set(own, { ...field, name: nameOf(own) });
    }
  }
  const sorted = [...fields.values()].sort((one, other) => compareText(one.name.text, other.name.text));
  types.drafts.declare(key2, () => ({
    key: key2,
    naming: { kind: "inline", owner: { text: text5 }, suffix: "Request" },
    docs: noDocs,
    deprecated: false,
    at,
    nullable: false,
    content: { kind: "object", fields: sorted, additional }
  }));
  return { type: key2, required: sorted.some(isNeeded), parameters: joined };
}
function bare(types, type) {
  const plain = types.drafts.plain(type);
  if (plain.kind !== "ref") return plain;
  const { content } = types.drafts.get(plain.name);
  return content.kind === "choice" ? { kind: "choice", values: content.values.map(({ value }) => value), open: false, nullable: plain.nullable } : plain;
}
function isUnknown(type) {
  return type.kind === "primitive" && type.primitive === "unknown";
}

// model/operation-names.ts
var ranks = { operation: 0, variant: 1, alternative: 2, alias: 3 };
function operationNames(wanted, overrides, options) {
  const { report, mode } = options;
  const desired = wanted.map(({ text: text5, at, kind }) => (kind === "alias" ? null : overrides.find(text5, kind === "alternative" ? placeOf2(at, text5) : at)) ?? text5);
  const order = wanted.map((one, index) => ({ ...one, index, text: desired[index] ?? one.text })).sort((one, other) => ranks[one.kind] - ranks[other.kind] || Number(one.invented) - Number(other.invented) || Number(pascalOf(one.text) === "") - Number(pascalOf(other.text) === "") || compareText(one.at.file, other.at.file) || compareText(one.at.pointer, other.at.pointer) || compareText(one.text, other.text));
  const reserved = new Set(order.map(({ text: text5 }) => keyOf2(text5)));
  const taken = /* @__PURE__ */ new Map();
  const isTaken = (name) => taken.has(keyOf2(name)) || reserved.has(keyOf2(name));
  const numbers2 = new Numbers();
  const names = wanted.map(() => null);
  for (const { kind, text: text5, at, otherwise, call, invented, instead, index } of order) {
    const key2 = keyOf2(text5);
    const first = taken.get(key2);
    if (first === void 0) {
      taken.set(key2, at);
      names[index] = text5;
      const reasons = [invented ? "no operationId" : "", instead === void 0 ? "" : `several contents would be called ${JSON.stringify(instead)}`].filter((reason) => reason !== "");
      if (reasons.length > 0 && mode === "automatic") report.decide({ subject: "names", what: call, at, chosen: text5, why: reasons.join(", and ") });
      continue;
    }
    const details = { at, related: [{ message: "first declared", at: first }], hint: overrides.hint(options, at) };
    const same = kind === "alias" && first.file === at.file && first.pointer === at.pointer;
    if (same) {
      report.info("names/alias", `The alias ${JSON.stringify(text5)} differs from the name in letter case only and is left out`, details);
      continue;
    }
    if (kind === "alias" && mode === "automatic") {
      report.info("names/collision", `The alias ${JSON.stringify(text5)} is the name of another operation and is left out`, details);
      continue;
    }
    const proposed = kind === "operation" ? otherwise : text5;
    const chosen = isTaken(proposed) ? numbers2.free(pascalOf(text5) === "" ? "call" : text5, key2, isTaken) : proposed;
    taken.set(keyOf2(chosen), at);
    names[index] = chosen;
    if (mode === "strict") report.error("names/collision", `Two operations would be called ${JSON.stringify(text5)}`, details);
    else {
      report.decide({ subject: "names", what: invented ? call : `${JSON.stringify(text5)}, ${call}`, at, chosen, why: `${invented ? "no operationId, and " : ""}${JSON.stringify(text5)} is taken` });
      report.info("names/collision", `${JSON.stringify(text5)} is taken; this one is called ${JSON.stringify(chosen)}`, details);
    }
  }
  return names;
}
function keyOf2(text5) {
  return nameKey(text5, "Call");
}
function placeOf2({ file, pointer }, text5) {
  return { file, pointer: `${pointer} ${text5}` };
}
function nameFromPath(method, path) {
  const parts = path.split("/").map((segment2) => segment2.split(/(\{[^{}]*\})/).map((part) => pascalOf(part.startsWith("{") ? `by ${part}` : part)).join(""));
  return `${method.toLowerCase()}${parts.join("")}`;
}

// model/answer-members.ts
var usual = /^(?:items|data|results?|values?|entries|records|list|rows|content|elements|objects|collection|resources|hits|docs|documents|nodes)$/;
var beside = /^(?:errors|warnings|messages|notices|links|included|includes|facets|aggregations|sort|columns|fields)$/;
function listIn2(types, data) {
  const whole = types.drafts.plain(data);
  if (whole.kind === "array") return { path: [], item: whole.items };
  const near = fieldsOf2(types, data);
  const further = near.map((field) => fieldsOf2(types, field.type));
  const lists = listsAmong(types, near, []);
  return plausible(lists.length > 0 ? lists : further.flatMap((fields, index) => listsAmong(types, fields, [near[index]?.name.text ?? ""])));
}
function fieldsOf2(types, type) {
  const draft = types.drafts.behind(type);
  return draft?.content.kind === "object" ? draft.content.fields : [];
}
function listsAmong(types, fields, path) {
  return fields.flatMap((field) => {
    const type = types.drafts.plain(field.type);
    const name = type.kind === "array" ? plainName(field.name.text) : "";
    return type.kind === "array" && !beside.test(name) ? [{ path: [...path, field.name.text], name, item: type.items }] : [];
  });
}
function plausible(lists) {
  const found = only(lists) ?? only(lists.filter(({ name }) => usual.test(name)));
  return found === null ? null : { path: found.path, item: found.item };
}
function membersBelow(types, data, depth, path = []) {
  if (depth === 0) return [];
  return fieldsOf2(types, data).flatMap((field) => {
    const own = [...path, field.name.text];
    return [{ path: own, name: plainName(field.name.text), parent: plainName(path.at(-1) ?? ""), field }, ...membersBelow(types, field.type, depth - 1, own)];
  });
}
function plainName(text5) {
  return words(text5).join("");
}
function only(found) {
  const [first] = found;
  return first !== void 0 && found.length === 1 ? first : null;
}

// model/found-pagination.ts
var offsets = /^(?:offset|skip|start|startat|pageoffset)$/;
var pages = /^(?:page|pagenumber|pageno|pagenum|pageindex|currentpage)$/;
var sizes = /^(?:limit|perpage|pagesize|pagelimit|size|count|top|take|maxresults|maxitems|maxpagesize|resultsperpage|itemsperpage|maxkeys|max)$/;
var cursors = /^(?:cursor|pagecursor|pagetoken|nexttoken|nextcursor|nextpagetoken|paginationtoken|continuationtoken|continue|marker|startcursor|startingafter|after|scrollid)$/;
var tokens = /^(?:cursor|nextcursor|endcursor|cursornext|nextpagecursor|nextpagetoken|nexttoken|nextpaginationtoken|paginationtoken|continuationtoken|nextcontinuationtoken|continue|nextmarker|startingafter|after|scrollid|lastid)$/;
var addresses = /^(?:next(?:url|uri|link|href|pageurl|pageuri|pagelink)|odatanextlink)$/;
var holders = /^(?:links?|paging|pages)$/;
var endings = /^(?:hasmore|hasnext|hasnextpage|hasmoreitems)$/;
var totals = /^(?:total|totalcount|totalitems|totalresults|totalelements|totalrecords|totalrows|totalhits|totalsize)$/;
var numbers = ["integer", "number"];
var addressFormat = /^(?:uri|url|uri-reference|iri|iri-reference)$/;
function foundPagination(types, call) {
  const { method, answer } = call;
  const data = answer.kind === "envelope" ? answer.data : answer.kind === "json" ? answer.type : null;
  if (method !== "GET" && method !== "QUERY" || data === null) return null;
  const list = listIn2(types, data);
  if (list === null) return null;
  const held = membersBelow(types, data, 3);
  const total = only(held.filter(({ name, field }) => totals.test(name) && isOf(types, field, numbers)));
  const limit = parameterOf2(types, call, sizes, numbers);
  const isSized = limit !== null || total !== null;
  const address2 = isSized || !isResource(types, call, held, list.path.slice(0, -1)) ? addressPosition(types, call, held) : null;
  const position = cursorPosition(types, call, held, list.item) ?? address2 ?? countedPosition(types, call, isSized);
  if (position === null) return null;
  const isCounted = position.kind === "page" || position.kind === "offset";
  return { position, limit: limit === null ? [] : limit.path, items: list.path, total: isCounted && total !== null ? total.path : null, item: list.item, found: true };
}
function cursorPosition(types, call, held, item) {
  const cursor = parameterOf2(types, call, cursors, ["string", "integer", "unknown"]);
  if (cursor === null) return null;
  const ending = only(held.filter(({ name, field }) => endings.test(name) && isOf(types, field, ["boolean"])));
  const shared = { kind: "cursor", path: cursor.path, more: ending === null ? null : ending.path };
  const next = only(held.filter(({ name, field }) => tokens.test(name) && isOf(types, field, ["string", "integer"]) && !isAddress(types, field)));
  if (next !== null) return { ...shared, of: "data", next: next.path };
  const id = types.drafts.field(item, ["id"]);
  const isAfter = plainName(cursor.field.name.text).endsWith("after") && ending !== null && id !== null && isOf(types, id, ["string", "integer"]);
  return isAfter ? { ...shared, of: "lastItem", next: ["id"] } : null;
}
function addressPosition(types, { responses, method }, held) {
  if (method !== "GET") return null;
  const next = only(held.filter(({ name, parent, field }) => {
    if (!isOf(types, field, ["string"])) return false;
    return addresses.test(name) || name === "next" && (holders.test(parent) || isAddress(types, field)) || name === "href" && parent === "next";
  }));
  if (next !== null) return { kind: "nextUrl", next: next.path };
  const hasLink = responses.successes.some(({ node }) => members(member(node, "headers")).some(([name]) => name.toLowerCase() === "link"));
  return hasLink ? { kind: "link" } : null;
}
function isResource(types, { call, input }, held, path) {
  const parameter = /\{([^{}]+)\}\/?$/.exec(call)?.[1];
  if (parameter === void 0 || input.parameters.some(({ in: location, wireName }) => location === "query" && pages.test(plainName(wireName)))) return false;
  const own = held.filter((member2) => member2.path.length === path.length + 1 && path.every((step, index) => member2.path[index] === step));
  return own.some(({ name, path: found, field }) => isOf(types, field, ["string", ...numbers]) && (/^_?id$/i.test(found.at(-1) ?? "") || name === plainName(parameter)));
}
function countedPosition(types, call, isSized) {
  if (!isSized) return null;
  const page = parameterOf2(types, call, pages, numbers);
  if (page !== null) {
    const { name, default: initial, limits } = page.field;
    const first = typeof initial === "number" ? initial : limits.minimum;
    if (first !== 0 && first !== 1 && plainName(name.text) === "pageindex") return null;
    return { kind: "page", path: page.path, first: first === 0 ? 0 : 1 };
  }
  const offset = parameterOf2(types, call, offsets, numbers);
  return offset === null ? null : { kind: "offset", path: offset.path, first: 0 };
}
function parameterOf2(types, { input }, names, primitives) {
  const { type, parameters } = input;
  if (type === null) return null;
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => ({ ...parameter, field: types.drafts.field({ kind: "ref", name: type, open: false, nullable: false }, [parameter.member]) }));
  const isMeant = (name, field) => [plainName(name), plainName(name).replace(/^pagination/, "")].some((plain) => names.test(plain)) && isOf(types, field, primitives);
  const alone = query.flatMap(({ wireName, member: name, field }) => field !== null && isMeant(wireName, field) ? [{ path: [name], field }] : []);
  if (alone.length > 0) return only(alone);
  const inside = query.flatMap(({ member: name, field: holder, contentType: contentType2 }) => {
    const content = holder === null || contentType2 !== null ? void 0 : types.drafts.behind(holder.type)?.content;
    return content?.kind === "object" ? content.fields.filter((field) => isMeant(field.name.text, field)).map((field) => ({ path: [name, field.name.text], field })) : [];
  });
  return only(inside);
}
function isOf(types, { type }, primitives) {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && primitives.includes(plain.primitive);
}
function isAddress(types, { type }) {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && addressFormat.test(plain.format ?? "");
}

// model/pagination.ts
function paginationOf(types, call, heuristic) {
  const said = member(call.operation, "x-pagination");
  if (said?.value === false) return null;
  if (said === null) {
    const found = heuristic ? foundPagination(types, call) : null;
    if (found !== null) types.report.decide({ subject: "pages", what: call.call, at: call.operation.at, chosen: wayOf(found), why: "by names and types" });
    return found;
  }
  const wanted = extension(call.operation, "x-pagination", types.report);
  return wanted === null ? null : declaredPagination(types, call, said, wanted);
}
function declaredPagination(types, { input, answer }, said, wanted) {
  const data = answer.kind === "none" ? null : answer.kind === "envelope" ? answer.data : answer.type;
  const complain = (member2, path, where) => {
    types.report.error("pagination/path", `${JSON.stringify(path)} leads to nothing in the ${where}`, { at: below(said.at, member2), hint: "Write member names with dots between them, as they stand in the schema." });
    return null;
  };
  const sent2 = input.type === null ? null : { kind: "ref", name: input.type, open: false, nullable: false };
  for (const name of ["page", "offset", "cursor", "limit"]) {
    const path = wanted[name];
    if (path !== void 0 && (sent2 === null || types.drafts.field(sent2, steps2(path)) === null)) return complain(name, path, "input");
  }
  const list = steps2(wanted.items);
  const holder = data === null ? null : list.length === 0 ? data : types.drafts.field(data, list)?.type ?? null;
  const plain = holder === null ? null : types.drafts.plain(holder);
  if (plain?.kind !== "array") return complain("items", wanted.items ?? "", "answer (or to no list)");
  for (const name of ["total", "next", "more", "last"]) {
    const path = wanted[name];
    const from = name === "last" ? plain.items : data;
    if (path !== void 0 && (from === null || types.drafts.field(from, steps2(path)) === null)) return complain(name, path, name === "last" ? "items" : "answer");
  }
  const total = wanted.total === void 0 ? null : steps2(wanted.total);
  return { position: positionOf(wanted), limit: steps2(wanted.limit), items: list, total, item: plain.items, found: false };
}
function positionOf({ page, first = 1, offset, cursor, next, last, more }) {
  if (page !== void 0) return { kind: "page", path: steps2(page), first };
  if (offset !== void 0) return { kind: "offset", path: steps2(offset), first: 0 };
  if (cursor === void 0) return next === void 0 ? { kind: "link" } : { kind: "nextUrl", next: steps2(next) };
  return { kind: "cursor", path: steps2(cursor), of: next === void 0 ? "lastItem" : "data", next: steps2(next ?? last), more: more === void 0 ? null : steps2(more) };
}
function wayOf({ position, limit, items: items2 }) {
  const name = (path) => JSON.stringify(path.join("."));
  const sizes2 = [...limit.length === 0 ? [] : [`size ${name(limit)}`], ...items2.length === 0 ? [] : [`items in ${name(items2)}`]];
  return [wayTo(position, name), ...sizes2].join(", ");
}
function wayTo(position, name) {
  switch (position.kind) {
    case "page":
      return `${name(position.path)} from ${position.first}`;
    case "offset":
      return `${name(position.path)} counts items`;
    case "cursor":
      return `${name(position.path)} from ${name(position.next)} of ${position.of === "data" ? "the answer" : "the last item"}`;
    case "nextUrl":
      return `address in ${name(position.next)}`;
    case "link":
      return "address in the header Link";
  }
}
function steps2(path) {
  return path === void 0 || path === "" ? [] : path.split(".");
}

// model/path-key.ts
function pathKeyOf(key2, at, report) {
  const [address2 = "", ...fragment] = key2.split("#");
  if (fragment.length > 0) report.warning("operation/path", `${JSON.stringify(`#${fragment.join("#")}`)} is not sent: it is left out of the path`, { at, hint: "Tell operations apart by path and method; a header or query parameter says the rest." });
  const [template = "", ...query] = address2.split("?");
  const fixedQuery = [];
  const queryNames = /* @__PURE__ */ new Map();
  for (const pair of query.join("?").split("&").filter((text5) => text5 !== "")) {
    const [name = "", ...rest] = pair.split("=");
    const value = rest.join("=");
    const parameter = /^\{([^{}]+)\}$/.exec(value)?.[1];
    if (parameter === void 0) fixedQuery.push({ name: decoded(name), value: decoded(value) });
    else queryNames.set(parameter, decoded(name));
  }
  const parts = pathParts2(`/${template.replace(/^\/+/, "")}`);
  checkParts(parts, at, report);
  return { parts: parts.map((part) => "literal" in part ? { literal: encoded(part.literal) } : part), fixedQuery, queryNames };
}
function pathParts2(template) {
  return template.split(/(\{[^{}]+\})/).filter((part) => part !== "").map((part) => /^\{[^{}]+\}$/.test(part) ? { parameter: part.slice(1, -1) } : { literal: part });
}
function checkParts(parts, at, report) {
  const literals = parts.flatMap((part) => "literal" in part ? [part.literal] : []);
  const names = parts.flatMap((part) => "parameter" in part ? [part.parameter] : []);
  const wrong = literals.find((literal2) => encoded(literal2) !== literal2);
  if (wrong !== void 0) report.warning("operation/path", `${JSON.stringify(wrong)} cannot stand in an address as it is: it is sent percent-encoded`, { at, hint: "Braces stand around a name; other signs are escaped as RFC 3986 says." });
  const segments = parts.map((part) => "literal" in part ? part.literal : "{}").join("").split("/");
  if (segments.some((segment2) => /^(?:\.|%2e){1,2}$/i.test(segment2))) report.warning("operation/path", "The path has a segment of dots, which is taken away before a request is sent", { at, hint: "Write the path that is meant." });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) report.warning("operation/path", `{${twice}} stands in the path twice: both are the same value`, { at, hint: "Give each its own name." });
}
function encoded(literal2) {
  return literal2.split(/(%[0-9A-Fa-f]{2})/).map((part, index) => index % 2 === 1 ? part : encodeURI(part)).join("");
}
function decoded(text5) {
  try {
    return decodeURIComponent(text5);
  } catch {
    return text5;
  }
}

// model/related.ts
var methods = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
function callbacksOf(types, operation, { words: name }) {
  const resolved = (said) => [types.document.resolve(said)].filter((node) => node !== null);
  return members(member(operation, "callbacks")).flatMap(([callback, said]) => {
    const requests = resolved(said).flatMap((node) => members(node)).filter(([url]) => !url.startsWith("x-")).flatMap(([url, item]) => resolved(item).flatMap((node) => members(node).filter(([method]) => methods.has(method)).map(([method, request]) => ({ url, method, request }))));
    return requests.map(({ url, method, request }, index) => {
      const text5 = `${pascal(name)}${pascalOf(callback)}${index === 0 ? "" : `${index + 1}`}`;
      const body = [member(request, "requestBody")].flatMap((node) => node === null ? [] : resolved(node));
      const media = body.flatMap((node) => members(member(node, "content"))).find(([contentType2]) => kindOf(contentType2) === "json")?.[1];
      return { name: callback, method: method.toUpperCase(), url, type: media === void 0 ? null : schemaType(types, media, { text: text5, suffix: "Event" }) };
    });
  });
}
function linksOf(types, { successes }) {
  const links = successes.flatMap(({ node }) => members(member(node, "links"))).flatMap(([name, said]) => {
    const node = types.document.resolve(said);
    const target2 = node === null ? "" : textOf(node, "operationId") || textOf(node, "operationRef");
    if (node === null || target2 === "") return [];
    const parameters = members(member(node, "parameters")).map(([parameter, { value }]) => [parameter, typeof value === "string" ? value : JSON.stringify(value)]);
    return [{ name, operation: target2, parameters, description: textOf(describedBeside(said, node), "description") }];
  });
  return links.filter(({ name }, index) => links.findIndex((other) => other.name === name) === index).sort((one, other) => compareText(one.name, other.name));
}
function headersOf2(types, operation, { successes }, { words: name }) {
  const places = successes.flatMap(({ node }) => member(node, "headers") ?? []);
  if (places.length === 0) return null;
  const headers = /* @__PURE__ */ new Map();
  const promises = /* @__PURE__ */ new Map();
  for (const [header, said] of places.flatMap((place2) => members(place2))) {
    const key2 = header.toLowerCase();
    const node = types.document.resolve(said);
    if (node === null || key2 === "content-type") continue;
    if (flagOf(node, "required")) promises.set(key2, (promises.get(key2) ?? 0) + 1);
    if (headers.has(key2)) continue;
    const description = textOf(describedBeside(said, node), "description");
    headers.set(key2, { type: "string", ...description !== "" && { description }, ...valueOf(node, "deprecated") === true && { deprecated: true } });
  }
  const [place, ...others] = places;
  const at = others.length === 0 ? place?.at : member(operation, "responses")?.at;
  if (headers.size === 0 || at === void 0) return null;
  const sorted = [...headers].sort(([one], [other]) => compareText(one, other));
  const owner = sorted.length > 2 ? pascal(name) : pascal(sorted.flatMap(([header]) => words(header)));
  const required = sorted.map(([header]) => header).filter((header) => promises.get(header) === successes.length);
  return types.type({ value: { type: "object", properties: Object.fromEntries(sorted), ...required.length > 0 && { required } }, at }, { owner: { text: owner }, suffix: "Headers" });
}

// model/variants.ts
function variantsOf({ types, schemes, nameAt }, operation, input, inherited) {
  const list = member(operation, "x-variants");
  const wanted = list === null ? null : extension(operation, "x-variants", types.report);
  if (list === null || wanted === null) return [];
  const nodes = items(list);
  return wanted.flatMap((variant, index) => {
    const node = nodes[index];
    if (node === void 0) return [];
    const root = input.type === null ? null : { kind: "ref", name: input.type, open: false, nullable: false };
    const fields = [];
    const reached = [];
    for (const [name2, path] of Object.entries(variant.members).sort(([one], [other]) => compareText(one, other))) {
      const found = root === null ? null : types.drafts.field(root, steps2(path));
      if (found === null) {
        types.report.error("variants/path", `${JSON.stringify(path)} leads to nothing in the input of the operation`, { at: below(node.at, "members", name2), hint: "Write member names with dots between them, as they stand in the body's schema." });
        continue;
      }
      reached.push({ member: name2, path: steps2(path) });
      fields.push({ ...found, name: nameOf(name2), required: (variant.required ?? []).includes(name2) });
    }
    for (const [at, name2] of (variant.required ?? []).entries()) {
      if (!Object.hasOwn(variant.members, name2)) types.report.error("variants/required", `${JSON.stringify(name2)} is required but is no member`, { at: below(node.at, "required", at), hint: "Add it to `members`." });
    }
    const fixed = [];
    for (const [path, value] of Object.entries(variant.set ?? {}).sort(([one], [other]) => compareText(one, other))) {
      if (root !== null && types.drafts.field(root, steps2(path)) === null) {
        types.report.error("variants/path", `${JSON.stringify(path)} leads to nothing in the input of the operation`, { at: below(node.at, "set", path), hint: "Set a member that the body's schema has." });
      }
      fixed.push({ path: steps2(path), value: sortedValue(value) });
    }
    const name = nameOf(nameAt(node) ?? variant.operationId);
    const key2 = `${keyOf(node.at)}@input`;
    types.drafts.declare(key2, () => ({
      key: key2,
      naming: { kind: "inline", owner: { text: pascal(name.words) }, suffix: "Request" },
      docs: noDocs,
      deprecated: false,
      at: node.at,
      nullable: false,
      content: { kind: "object", fields, additional: null }
    }));
    const security2 = member(node, "security");
    return [
      {
        name,
        docs: { summary: oneLine(variant.summary ?? ""), description: variant.description ?? "", externalUrl: null },
        input: key2,
        required: fields.some((field) => field.required),
        fixed,
        members: reached,
        security: security2 === null ? inherited : securityOf(security2, schemes, types.report),
        at: node.at
      }
    ];
  });
}

// model/operations.ts
var methods2 = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
var repeatable = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"]);
function operationsOf({ types, schemes, overrides, naming, pagination }) {
  const found = foundIn(types);
  checkFound(types, found);
  const wanted = found.map((one) => wantedBy(one, types));
  const names = operationNames(wanted.flat(), overrides, naming).values();
  const chosen = wanted.map((own) => {
    const named2 = own.map(({ kind, at, text: text5 }) => [`${kind} ${keyOf(at)}${kind === "alias" || kind === "alternative" ? ` ${text5}` : ""}`, names.next().value]);
    return new Map(named2);
  });
  const inherited = member(types.document.root, "security");
  reportSamePlaces(found.map(({ node }) => member(node, "security") ?? inherited), schemes, types.report);
  const built = found.flatMap((one, index) => one.alternatives.map(({ body, answer: content, suffix }) => {
    const { node, pathItems, method, path, responses, server } = one;
    const nameAt = (kind, { at }, text5 = "") => chosen[index]?.get(`${kind} ${keyOf(at)}${text5 === "" ? "" : ` ${text5}`}`) ?? void 0;
    const isUsual = suffix === "";
    const usual2 = nameOf(nameAt("operation", node) ?? nameFromPath(method, path));
    const name = isUsual ? usual2 : nameOf(nameAt("alternative", node, wantedName(one) + suffix) ?? nameFromPath(method, path) + suffix);
    const key2 = pathKeyOf(path, node.at, types.report);
    const request = requestOf(types, { operation: node, pathItems, path: key2, method, name: suffix.startsWith("As") ? usual2 : name, content: body });
    const answer = answerOf(types, responses, name, content);
    const security2 = securityOf(member(node, "security") ?? inherited, schemes, types.report);
    const safe = valueOf(node, "x-repeatable") === void 0 ? null : extension(node, "x-repeatable", types.report);
    const operation = {
      name,
      shortName: name,
      aliases: (isUsual ? aliasesOf(node, types) : []).flatMap((alias) => nameAt("alias", node, alias) ?? []).map(nameOf),
      docs: docsOf(node),
      deprecated: flagOf(node, "deprecated"),
      method: methods2.includes(method) ? method.toUpperCase() : method,
      path: key2.parts,
      fixedQuery: key2.fixedQuery,
      server,
      input: request.input,
      body: request.body,
      answer: answer.answer,
      accept: answer.accept,
      security: security2,
      repeatable: safe ?? (repeatable.has(method.toUpperCase()) || request.input.parameters.some(({ idempotencyKey }) => idempotencyKey)),
      pagination: isUsual ? withinServer(server, paginationOf(types, { operation: node, call: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), input: request.input, answer: answer.answer, responses }, pagination === "found")) : null,
      variants: (isUsual ? variantsOf({ types, schemes, nameAt: (variant) => nameAt("variant", variant) }, node, request.input, security2) : []).slice().sort((left, right) => compareText(left.name.text, right.name.text)),
      callbacks: isUsual ? callbacksOf(types, node, name) : [],
      links: linksOf(types, responses),
      headers: headersOf2(types, node, responses, usual2),
      unconfirmed: valueOf(node, "x-unconfirmed") !== void 0 && extension(node, "x-unconfirmed", types.report) === true,
      at: node.at
    };
    const tag = items(member(node, "tags"))[0]?.value;
    return { operation, tag: typeof tag === "string" ? tag : "", envelope: answer.envelope };
  }));
  return built.sort((one, other) => compareText(one.operation.name.text, other.operation.name.text));
}
function withinServer(server, pages2) {
  return server !== null && (pages2?.position.kind === "link" || pages2?.position.kind === "nextUrl") ? null : pages2;
}
function foundIn(types) {
  const { document } = types;
  return members(member(document.root, "paths")).filter(([path]) => !path.startsWith("x-")).flatMap(([path, said]) => {
    const pathItems = pathItemsOf(document, said);
    const item = pathItems.at(-1);
    if (item === void 0) return [];
    if (!isObject(item.value)) {
      types.report.warning("document/shape", `${JSON.stringify(path)} must be an object: its operations are left out`, { at: item.at, ...item === said ? {} : { related: [{ message: "referred to", at: said.at }] } });
      return [];
    }
    const usual2 = methods2.flatMap((method) => {
      const node = memberOfItems(pathItems, method);
      return node === null ? [] : [foundAt(types, { node, pathItems, method, path })];
    });
    for (const one of pathItems) reportOthers(one, types);
    return [...usual2, ...additionalIn(pathItems, path, types)];
  });
}
function foundAt(types, place) {
  const responses = responsesOf(types, place.node, place.method, place.pathItems);
  const { node, pathItems } = place;
  return { ...place, responses, alternatives: alternativesOf(types, node, responses), server: ownServerOf(types.document.root, [node, ...pathItems], types.report) };
}
function reportOthers(item, types) {
  for (const [word, node] of members(item)) {
    if (methods2.includes(word) || word.startsWith("x-") || member(node, "responses") === null) continue;
    const usual2 = word.toLowerCase();
    types.report.warning("operation/method", `${JSON.stringify(word)} is no method: the operation is left out`, { at: node.at, hint: methods2.includes(usual2) ? `Write it as \`${usual2}\`.` : `Write it below \`additionalOperations\` (OpenAPI 3.2), or as one of ${methods2.join(", ")}.` });
  }
}
function additionalIn(pathItems, path, types) {
  return members(memberOfItems(pathItems, "additionalOperations")).flatMap(([method, node]) => {
    if (isToken(method) && !methods2.includes(method.toLowerCase())) return [foundAt(types, { node, pathItems, method, path })];
    types.report.error("operation/method", `${JSON.stringify(method)} is not a method that can stand here`, { at: node.at, hint: methods2.includes(method.toLowerCase()) ? `Write it as \`${method.toLowerCase()}\` beside the others.` : "A method is one word, such as COPY." });
    return [];
  });
}
function checkFound(types, found) {
  for (const { node } of found) {
    checkShape(node, operationShape, types.report);
    checkWireNames(types, node);
  }
}
function wantedName({ node, method, path }) {
  return textOf(node, "operationId").trim() || nameFromPath(method, path);
}
function wantedBy(found, types) {
  const { node, method, path, alternatives } = found;
  const otherwise = nameFromPath(method, path);
  const text5 = wantedName(found);
  const invented = textOf(node, "operationId").trim() === "";
  const call = `${method.toUpperCase()} ${path}`;
  if (invented) types.report.info("operation/unnamed", `This operation has no operationId: it is called ${JSON.stringify(otherwise)}`, { at: node.at, hint: "Add an operationId." });
  const [, ...others] = alternatives;
  const further = others.map(({ suffix, shared }) => ({
    kind: "alternative",
    text: text5 + suffix,
    at: node.at,
    otherwise: otherwise + suffix,
    invented,
    call: shared === null ? call : `${call} (${shared.contentType})`,
    ...shared !== null && { instead: shared.suffix }
  }));
  const variants = items(member(node, "x-variants")).map((variant) => ({ kind: "variant", text: textOf(variant, "operationId"), at: variant.at, otherwise, call, invented: false }));
  const aliases = aliasesOf(node, types).map((alias) => ({ kind: "alias", text: alias, at: node.at, otherwise, call, invented: false }));
  return [{ kind: "operation", text: text5, at: node.at, otherwise, call, invented }, ...further, ...variants.filter((variant) => variant.text !== ""), ...aliases];
}
function aliasesOf(node, types) {
  return valueOf(node, "x-aliases") === void 0 ? [] : [...extension(node, "x-aliases", types.report) ?? []].sort(compareText);
}

// model/reach.ts
var hidden = { request: "read", response: "write" };
function visible(field, direction) {
  return field.access !== hidden[direction];
}
function draftRefs({ content }, direction) {
  switch (content.kind) {
    case "choice":
      return [];
    case "alias":
      return refsOf(content.type);
    case "object": {
      const refs = [];
      for (const field of content.fields) if (direction === null || visible(field, direction)) addRefs(field.type, refs);
      if (content.additional !== null) addRefs(content.additional, refs);
      return refs;
    }
  }
}
function reachOf(drafts, roots) {
  const groups = /* @__PURE__ */ new Map();
  const reached = { request: /* @__PURE__ */ new Set(), response: /* @__PURE__ */ new Set() };
  const starts = /* @__PURE__ */ new Map();
  for (const { type, direction, group } of roots) {
    const id = `${direction} ${group ?? ""}`;
    const start = starts.get(id) ?? { direction, group, keys: [] };
    start.keys.push(...refsOf(type));
    starts.set(id, start);
  }
  const known = { request: /* @__PURE__ */ new Map(), response: /* @__PURE__ */ new Map() };
  for (const { direction, group, keys } of starts.values()) {
    for (const key2 of closure(drafts, keys, direction, known[direction])) {
      reached[direction].add(key2);
      const users = groups.get(key2) ?? /* @__PURE__ */ new Set();
      groups.set(key2, users.add(group));
    }
  }
  return { ...reached, groups };
}
function closure(drafts, keys, direction, known = /* @__PURE__ */ new Map()) {
  const seen = new Set(keys);
  for (const key2 of seen) {
    const refs = known.get(key2) ?? draftRefs(drafts.get(key2), direction);
    known.set(key2, refs);
    for (let index = 0; index < refs.length; index += 1) seen.add(refs[index] ?? key2);
  }
  return seen;
}
function splitKeys(drafts, reach) {
  const both = [...reach.request].filter((key2) => reach.response.has(key2));
  const users = /* @__PURE__ */ new Map();
  const split = /* @__PURE__ */ new Set();
  for (const key2 of both) {
    const draft = drafts.get(key2);
    if (draft.content.kind === "object" && draft.content.fields.some((field) => field.access !== "both")) split.add(key2);
    for (const used of draftRefs(draft, null)) users.set(used, [...users.get(used) ?? [], key2]);
  }
  for (const key2 of split) for (const user of users.get(key2) ?? []) split.add(user);
  return split;
}

// model/own-bytes.ts
function withOwnBytes(drafts, operations, rootsOf) {
  const inputs = new Map(operations.flatMap(({ operation }) => isForm(operation) && operation.input.type !== null ? [[operation, drafts.get(operation.input.type)]] : []));
  const names = namesOfBytes(drafts, [...inputs.values()]);
  const forms = new Map([...inputs].filter(([, draft]) => draftTypes(draft).some(holdsBytes) || draftRefs(draft, null).some((key2) => names.has(key2))));
  if (forms.size === 0) return operations;
  const used = operations.flatMap(({ operation }) => {
    const form = forms.get(operation);
    return rootsOf(operation).flatMap(({ type, direction }) => {
      const isInput = form !== void 0 && direction === "request" && type.kind === "ref" && type.name === form.key;
      return isInput ? draftRefs(form, null).filter((key2) => !names.has(key2)) : refsOf(type);
    });
  });
  const elsewhere = closure(drafts, used, null);
  const own = (key2) => {
    const draft = drafts.get(key2);
    drafts.declare(`${key2}@bytes`, () => ({ ...draft, key: `${key2}@bytes`, naming: { kind: "inline", owner: key2, suffix: "Bytes" }, content: changed(draft.content) }));
    return `${key2}@bytes`;
  };
  const withOwn = (type) => changedType(type, { primitive: (same) => same, choice: (same) => same, union: (same) => same, ref: (ref) => names.has(ref.name) && elsewhere.has(ref.name) ? { ...ref, name: own(ref.name) } : ref });
  const changed = (content) => {
    if (content.kind === "choice") return content;
    if (content.kind === "alias") return { kind: "alias", type: withOwn(content.type) };
    return { ...content, fields: content.fields.map((field) => ({ ...field, type: withOwn(field.type) })), additional: content.additional === null ? null : withOwn(content.additional) };
  };
  return operations.map((built) => {
    const { operation } = built;
    const form = forms.get(operation);
    if (form === void 0 || ![form.key, ...draftRefs(form, null).filter((key3) => names.has(key3))].some((key3) => elsewhere.has(key3))) return built;
    const key2 = `${keyOf(operation.at)}@files ${operation.name.text}`;
    drafts.declare(key2, () => ({ ...form, key: key2, naming: { kind: "inline", owner: { text: pascal(operation.name.words) }, suffix: "Request" }, content: changed(form.content) }));
    return { ...built, operation: { ...operation, input: { ...operation.input, type: key2 } } };
  });
}
function isForm({ body }) {
  return body?.kind === "multipart" && body.shape.kind === "members";
}
function holdsBytes(type) {
  for (const inner of allTypes(type)) if (inner.kind === "primitive" && inner.primitive === "binary") return true;
  return false;
}
function namesOfBytes(drafts, forms) {
  const found = /* @__PURE__ */ new Set();
  const users = /* @__PURE__ */ new Map();
  const keys = new Set(forms.flatMap((form) => draftRefs(form, null)));
  for (const key2 of keys) {
    const { content } = drafts.get(key2);
    if (content.kind !== "alias") continue;
    if (holdsBytes(content.type)) found.add(key2);
    for (const ref of refsOf(content.type)) {
      const known = users.get(ref);
      if (known === void 0) users.set(ref, [key2]);
      else known.push(key2);
      keys.add(ref);
    }
  }
  for (const key2 of found) for (const user of users.get(key2) ?? []) found.add(user);
  return found;
}

// model/short-names.ts
function withShortNames(operations, group) {
  const short = operations.map((operation) => shortName(operation.name, group));
  const taken = /* @__PURE__ */ new Map();
  for (const key2 of [...short, ...operations.map(({ name }) => name)].map(keyOf3)) taken.set(key2, (taken.get(key2) ?? 0) + 1);
  return operations.map((operation, index) => {
    const name = short[index] ?? operation.name;
    const isAlone = (taken.get(keyOf3(name)) ?? 0) === 1;
    return { ...operation, shortName: isAlone ? name : operation.name };
  });
}
function shortName(name, group) {
  const rest = restOf(name, group);
  if (rest.length === name.words.length) return name;
  const text5 = pascal(rest);
  return nameOf(text5.charAt(0).toLowerCase() + text5.slice(1));
}
function restOf({ words: words3 }, group) {
  const count = group.words.length;
  if (count === 0 || words3.length <= count) return words3;
  const own = keyOfMany(group.words);
  if (keyOfMany(words3.slice(0, count)) === own) return words3.slice(words3[count] === "controller" && words3.length > count + 1 ? count + 1 : count);
  return keyOfMany(words3.slice(-count)) === own ? words3.slice(0, -count) : words3;
}
function keyOfMany(words3) {
  return words3.join("-").replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^s])s$/, "$1");
}
function keyOf3(name) {
  return name.words.join("-");
}

// model/no-operations.ts
function reportNoOperations({ root }, report) {
  const paths = member(root, "paths");
  const components = member(root, "components");
  const isMeant = members(paths).length === 0 && (members(member(root, "webhooks")).length > 0 || members(components === null ? null : member(components, "schemas")).length > 0);
  report[isMeant ? "info" : "warning"]("document/no-operations", "The document describes no operation: the client has no methods", {
    at: (paths ?? root).at,
    hint: isMeant ? "Nothing to do where only the types are meant; calls stand below `paths`." : "Describe calls below `paths`, each under its path and method."
  });
}

// model/tags.ts
function discriminatorOf2(drafts, union2) {
  if (union2.discriminator !== null) return union2.discriminator;
  const variants = union2.variants.map((variant) => variant.kind === "ref" ? drafts.get(variant.name) : null);
  const [first, ...others] = variants;
  if (first === null || first === void 0 || others.length === 0) return null;
  for (const property of fieldsOf3(first).flatMap((field) => constant(field) === null ? [] : [field.name.text])) {
    const valueOf2 = (variant) => variant === null ? null : constant(fieldsOf3(variant).find((field) => field.name.text === property));
    if (variants.some((variant) => valueOf2(variant) === null)) continue;
    const values = variants.map(valueOf2);
    if (new Set(values).size < values.length) continue;
    const mapping = variants.map((variant, index) => [String(values[index]), variant?.key ?? ""]);
    return { property, mapping: Object.fromEntries(mapping.sort(([one], [other]) => compareText(one, other))) };
  }
  return null;
}
function tagsOf(drafts, types) {
  const tags = /* @__PURE__ */ new Map();
  for (const type of types) {
    if (type.kind === "primitive" || type.kind === "ref") continue;
    for (const inner of allTypes(type)) {
      const discriminator = inner.kind === "union" ? discriminatorOf2(drafts, inner) : null;
      if (discriminator === null) continue;
      for (const [value, key2] of Object.entries(discriminator.mapping)) {
        const properties = tags.get(key2) ?? /* @__PURE__ */ new Map();
        const values = properties.get(discriminator.property) ?? /* @__PURE__ */ new Set();
        tags.set(key2, properties.set(discriminator.property, values.add(value)));
      }
    }
  }
  return tags;
}
function taggedType(drafts, tags, draft, field) {
  const telling2 = tags.get(draft.key)?.get(field.name.text);
  if (telling2 === void 0) return null;
  const values = [...telling2].sort(compareText);
  const plain = drafts.plain(field.type);
  const listed2 = plain.kind === "ref" ? drafts.get(plain.name).content : null;
  const known = plain.kind === "choice" ? plain.values : listed2?.kind === "choice" ? listed2.values.map(({ value }) => value) : null;
  const text5 = known === null ? plain.kind === "primitive" && plain.primitive === "string" : values.every((value) => known.includes(value));
  if (!text5) return null;
  return values.length === 1 ? { kind: "literal", value: values[0] ?? "", nullable: false } : { kind: "choice", values, open: false, nullable: false };
}
function fieldsOf3(draft) {
  return draft.content.kind === "object" ? draft.content.fields : [];
}
function constant(field) {
  if (field === void 0 || !field.required || field.type.nullable) return null;
  if (field.type.kind === "literal" && typeof field.type.value === "string") return field.type.value;
  const [only2, ...others] = field.type.kind === "choice" ? field.type.values : [];
  return typeof only2 === "string" && others.length === 0 ? only2 : null;
}

// model/views.ts
function finalName({ names, split }, key2, direction) {
  const name = (direction === "request" && split.has(key2) ? names.input.get(key2) : names.own.get(key2)) ?? null;
  if (name === null) throw new Error(`${key2} has no name`);
  return name;
}
function finalType(finishing, type, direction, hasBytes = false) {
  if (type.kind === "literal" || type.kind === "primitive" && (hasBytes || type.primitive !== "binary")) return type;
  const { drafts } = finishing;
  const open = direction === "response";
  return changedType(type, {
    primitive: (primitive) => primitive.primitive === "binary" && !hasBytes ? { ...primitive, primitive: "string" } : primitive,
    ref: (ref) => {
      const draft = drafts.get(ref.name);
      return { ...ref, name: finalName(finishing, ref.name, direction), open: open && draft.content.kind === "choice", nullable: ref.nullable || draft.nullable };
    },
    choice: (choice) => ({ ...choice, open }),
    union: (union2, original) => {
      const discriminator = discriminatorOf2(drafts, original);
      if (discriminator === null) return union2;
      const mapping = Object.entries(discriminator.mapping).map(([value, key2]) => [value, finalName(finishing, key2, direction)]);
      return { ...union2, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
    }
  });
}
function declarationsOf(finishing, draft) {
  const { reach, split } = finishing;
  const request = reach.request.has(draft.key);
  const response = reach.response.has(draft.key);
  if (split.has(draft.key)) return [declaration(finishing, draft, "response", "response"), declaration(finishing, draft, "request", "request")];
  if (request && response) return [declaration(finishing, draft, "response", "both")];
  if (request) return [declaration(finishing, draft, "request", "request")];
  return [declaration(finishing, draft, "response", response ? "response" : "none")];
}
function declaration(finishing, draft, direction, usage) {
  const { content } = draft;
  const hasBytes = usage === "none" || finishing.bytes.has(draft.key);
  const base = { name: nameOf(finalName(finishing, draft.key, direction)), docs: draft.docs, deprecated: draft.deprecated, usage, home: finishing.home(draft), at: draft.at };
  switch (content.kind) {
    case "choice":
      return { ...base, kind: "choice", values: content.values };
    case "alias":
      return { ...base, kind: "alias", type: finalType(finishing, content.type, direction, hasBytes) };
    case "object": {
      const fields = content.fields.filter((field) => usage === "none" || usage === "both" || visible(field, direction)).map((field) => {
        const { name, docs, required, default: value, deprecated, secret, limits, at } = field;
        return { name, docs, type: taggedType(finishing.drafts, finishing.tags, draft, field) ?? finalType(finishing, field.type, direction, hasBytes), required, default: value, deprecated, secret, limits, at };
      });
      return { ...base, kind: "object", fields, additional: content.additional === null ? null : finalType(finishing, content.additional, direction, hasBytes) };
    }
  }
}

// model/webhooks.ts
function webhooksOf(types) {
  const { document } = types;
  const found = members(member(document.root, "webhooks")).flatMap(([name, said]) => {
    const item = document.resolve(said);
    return members(item).flatMap(([, operation]) => {
      const bodySaid = member(operation, "requestBody");
      const body = bodySaid === null ? null : document.resolve(bodySaid);
      const contents = members(body === null ? null : member(body, "content"));
      return contents.filter(([contentType2]) => kindOf(contentType2) === "json").map(([, media]) => ({ name, type: schemaType(types, media, { text: pascalOf(name), suffix: "Event" }) }));
    });
  });
  return found.sort((one, other) => compareText(one.name, other.name));
}

// model/clients.ts
function builtClient({ name, className: className2, results: wanted, methods: methods3, pagination, document, drafts, report, overrides, naming }) {
  const types = new Types(document, drafts, report);
  const { credentials: declared3, schemes } = credentialsOf(document, report);
  const operations = withOwnBytes(drafts, operationsOf({ types, schemes, overrides, naming, pagination }), (operation) => operationRoots(operation, ""));
  const credentials = declared3.map((credential) => withUsualScopes(credential, operations.map(({ operation }) => operation)));
  checkServers(document.root, report);
  const options = clientOptionsOf(types, name, credentials);
  const envelope = envelopeOf(types, operations.flatMap((built) => built.envelope ?? []));
  const all = groupsOf(document, operations);
  const login = loginOf(document.root, { options, groups: all, types });
  const webhooks = webhooksOf(types);
  checkExchange(credentials, operations, report);
  const events = eventsOf(types, credentials, all);
  if (operations.length === 0 && login === null && events === null) reportNoOperations(document, report);
  const results = wanted ?? (envelope === null && login === null && events === null ? "result" : "envelope");
  checkStyle({ results, methods: methods3, envelope, login, events }, document, report);
  const groups = results === "envelope" ? all.map((group) => ({ ...group, operations: group.operations.map((operation) => ({ ...operation, headers: null })) })) : all;
  const roots = [
    ...options.map(({ type }) => ({ type, direction: "request", group: null })),
    ...[envelope?.statusCodes, envelope?.apiCodes].flatMap((key2) => typeof key2 === "string" ? [{ type: reference(key2), direction: "response", group: null }] : []),
    ...groups.flatMap((group) => group.operations.flatMap((operation) => operationRoots(operation, groupHome(name, group.name)))),
    ...webhooks.map(({ type }) => ({ type, direction: "response", group: null })),
    ...loginShapes(login).map(({ type }) => ({ type, direction: "response", group: null }))
  ];
  return { name: nameOf(name), className: className2 === null ? null : nameOf(className2), document, types, options, credentials, envelope, results, methods: methods3, groups, login, events, webhookProof: extension(document.root, "x-webhook-proof", report), webhooks, roots };
}
function groupsOf(document, operations) {
  const described2 = /* @__PURE__ */ new Map();
  for (const node of items(member(document.root, "tags"))) {
    const text5 = textOf(node, "name");
    described2.set(groupKey(text5), { text: text5, docs: docsOf(node) });
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { operation, tag } of operations) {
    const text5 = groupKey(tag) === "" ? "default" : tag;
    const known = groups.get(groupKey(text5)) ?? { text: text5, operations: [] };
    known.operations.push(operation);
    groups.set(groupKey(text5), { ...known, text: known.text < text5 ? known.text : text5 });
  }
  return [...groups].sort(([one], [other]) => compareText(one, other)).map(([key2, group]) => {
    const name = nameOf(described2.get(key2)?.text ?? group.text);
    return { name, docs: described2.get(key2)?.docs ?? noDocs, operations: withShortNames(group.operations, name) };
  });
}
function groupKey(tag) {
  return nameOf(tag).words.join("-");
}
function checkStyle({ results, methods: methods3, envelope, login, events }, { root }, report) {
  if (results !== "envelope" && envelope !== null) report.error("config/results", `The document declares an envelope: results cannot be ${JSON.stringify(results)}`, { at: root.at, hint: "Leave `results` out; `unwrap` gives the data of an envelope, or throws." });
  if (results !== "envelope" && (login !== null || events !== null)) report.error("config/results", `Clients with a login or events have envelopes: results cannot be ${JSON.stringify(results)}`, { at: root.at, hint: "Leave `results` out." });
  if (results === "envelope" && methods3 === "grouped") report.error("config/methods", "Clients with envelopes have flat methods", { at: root.at, hint: "Leave `methods` out, or choose `results: result` for a document that declares no envelope." });
}
function checkExchange(credentials, operations, report) {
  for (const credential of credentials) {
    if (credential.kind !== "exchangedToken" || operations.some(({ operation }) => operation.name.text === credential.operation)) continue;
    report.error("security/exchange", `No operation ${JSON.stringify(credential.operation)} hands out this token`, { at: credential.at, hint: "Name an operation of the same document." });
  }
}
function reference(name) {
  return { kind: "ref", name, open: false, nullable: false };
}
function loginShapes(login) {
  return (login?.types ?? []).flatMap(({ shape }) => shape === null ? [] : [shape]);
}
function operationRoots({ input, answer, variants, callbacks, headers }, group) {
  const sent2 = [...input.type === null ? [] : [input.type], ...variants.map((variant) => variant.input)];
  return [
    ...sent2.map((key2) => ({ type: reference(key2), direction: "request", group })),
    ...[...answerTypes(answer), ...callbacks.flatMap(({ type }) => type ?? []), ...headers === null ? [] : [headers]].map((type) => ({ type, direction: "response", group }))
  ];
}
function answerTypes(answer) {
  if (answer.kind === "envelope") return answer.data === null ? [] : [answer.data];
  return [...answer.kind === "none" ? [] : [answer.type], ...answer.errors.map(({ type }) => type)];
}
function finalClient(finishing, { name, className: className2, document, options, credentials, envelope, results, methods: methods3, groups, login, events, webhookProof, webhooks }) {
  const codes = (key2) => key2 === null ? null : finalName(finishing, key2, "response");
  const info = member(document.root, "info");
  return {
    name,
    className: className2,
    docs: docsOf(info),
    source: document.file,
    servers: serversOf(document.root),
    options: options.map((option) => ({ ...option, type: finalType(finishing, option.type, "request") })),
    credentials,
    envelope: envelope === null ? null : { ...envelope, statusCodes: codes(envelope.statusCodes), apiCodes: codes(envelope.apiCodes) },
    results,
    methods: methods3,
    groups: groups.map((group) => ({ ...group, operations: group.operations.map((operation) => finalOperation(finishing, operation)) })),
    login: login === null ? null : { ...login, types: login.types.map((named2) => ({ ...named2, shape: named2.shape === null ? null : { ...named2.shape, type: finalType(finishing, named2.shape.type, "response") } })) },
    events,
    webhookProof,
    webhooks: webhooks.map(({ name: webhook, type }) => ({ name: webhook, type: finalType(finishing, type, "response") }))
  };
}
function finalOperation(finishing, operation) {
  const { input, answer, pagination, variants, callbacks, headers } = operation;
  return {
    ...operation,
    input: { ...input, type: input.type === null ? null : finalName(finishing, input.type, "request") },
    answer: finalAnswer(finishing, answer),
    pagination: pagination === null ? null : { ...pagination, item: finalType(finishing, pagination.item, "response") },
    variants: variants.map((variant) => ({ ...variant, input: finalName(finishing, variant.input, "request") })),
    callbacks: callbacks.map((callback) => ({ ...callback, type: callback.type === null ? null : finalType(finishing, callback.type, "response") })),
    headers: headers === null ? null : finalType(finishing, headers, "response")
  };
}
function finalAnswer(finishing, answer) {
  if (answer.kind === "envelope") return { ...answer, data: answer.data === null ? null : finalType(finishing, answer.data, "response") };
  const errors = answer.errors.map((error) => ({ ...error, type: finalType(finishing, error.type, "response") }));
  return answer.kind === "none" ? { ...answer, errors } : { ...answer, type: finalType(finishing, answer.type, "response", answer.kind === "binary"), errors };
}

// model/drafts.ts
var Drafts = class {
  #makers = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  /** Promises a declaration. It is made when it is asked for, so that schemas may refer to each other in circles of any length. */
  declare(key2, make) {
    if (!this.#makers.has(key2)) this.#makers.set(key2, make);
  }
  /** Whether the declaration was promised. */
  has(key2) {
    return this.#makers.has(key2);
  }
  get(key2) {
    const known = this.#made.get(key2);
    if (known !== void 0) return known;
    const make = this.#makers.get(key2);
    if (make === void 0) throw new Error(`No declaration was promised for ${key2}`);
    const draft = make();
    this.#made.set(key2, draft);
    return draft;
  }
  replace(draft) {
    this.#made.set(draft.key, draft);
  }
  /** Every declaration, made; sorted by key. Making one may promise others. */
  settled() {
    for (const key2 of this.#makers.keys()) this.get(key2);
    return [...this.#made.values()].sort((one, other) => compareText(one.key, other.key));
  }
  /** Follows aliases; null when the type is not one declaration. */
  behind(type) {
    if (type.kind !== "ref") return null;
    const seen = /* @__PURE__ */ new Set();
    for (let current = type; current.kind === "ref" && !seen.has(current.name); ) {
      seen.add(current.name);
      const draft = this.get(current.name);
      if (draft.content.kind !== "alias") return draft;
      current = draft.content.type;
    }
    return null;
  }
  /** The type without aliases around it. */
  plain(type) {
    if (type.kind !== "ref") return type;
    const seen = /* @__PURE__ */ new Set();
    let current = type;
    while (current.kind === "ref" && !seen.has(current.name)) {
      seen.add(current.name);
      const draft = this.get(current.name);
      if (draft.content.kind !== "alias") break;
      current = draft.content.type;
    }
    return current;
  }
  /** The field that a path of member names leads to from a type; null when there is none. */
  field(type, path) {
    let current = type;
    let found = null;
    for (const name of path) {
      const draft = this.behind(current);
      if (draft?.content.kind !== "object") return null;
      found = draft.content.fields.find((field) => field.name.text === name) ?? null;
      if (found === null) return null;
      current = found.type;
    }
    return found;
  }
};

// model/endless-aliases.ts
var unknown2 = { kind: "primitive", primitive: "unknown", format: null, nullable: false };
function endAliases(drafts, report) {
  const aliases = new Map(drafts.settled().flatMap((draft) => draft.content.kind === "alias" ? [[draft.key, draft.content.type]] : []));
  const next = new Map([...aliases].map(([key2, type]) => [key2, bareRefs(type).filter((name) => aliases.has(name))]));
  for (const circle of circlesOf(next)) {
    const [first = "", ...others] = [...circle].sort(compareText);
    const draft = drafts.get(first);
    report.warning("schema/reference-loop", "This schema is an alternative of itself: that one is left out", { at: draft.at, related: others.slice(0, 3).map((key2) => ({ message: "by way of", at: drafts.get(key2).at })), hint: "Remove the reference that leads back." });
    replace(drafts, draft, meant(first, aliases, new Set(circle)));
    for (const key2 of others) replace(drafts, drafts.get(key2), { kind: "ref", name: first, open: false, nullable: false });
  }
}
function replace(drafts, draft, type) {
  drafts.replace({ ...draft, content: { kind: "alias", type } });
}
function bareRefs(type) {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "union":
      return type.variants.flatMap(bareRefs);
    case "intersection":
      return type.parts.flatMap(bareRefs);
    default:
      return [];
  }
}
function meant(start, aliases, circle) {
  const variants = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([start]);
  let nullable2 = false;
  const pending = [aliases.get(start) ?? unknown2];
  for (let type = pending.pop(); type !== void 0; type = pending.pop()) {
    nullable2 ||= type.nullable;
    const bare2 = { ...type, nullable: false };
    if (bare2.kind === "ref" && circle.has(bare2.name)) {
      if (!seen.has(bare2.name)) pending.push(aliases.get(bare2.name) ?? unknown2);
      seen.add(bare2.name);
    } else if (bare2.kind === "union") pending.push(...[...bare2.variants].reverse());
    else if (bare2.kind === "intersection" && bareRefs(bare2).some((name) => circle.has(name))) pending.push(...bare2.parts.filter((part) => part.kind !== "ref" || !circle.has(part.name)));
    else variants.set(JSON.stringify(bare2), bare2);
  }
  const [only2 = unknown2, ...others] = variants.values();
  return others.length === 0 ? { ...only2, nullable: nullable2 } : { kind: "union", variants: [only2, ...others], discriminator: null, nullable: nullable2 };
}
function circlesOf(next) {
  const circles = [];
  const indexes = /* @__PURE__ */ new Map();
  const open = [];
  const isOpen2 = /* @__PURE__ */ new Set();
  for (const start of next.keys()) {
    const trail = [];
    const enter = (key2) => {
      trail.push({ key: key2, index: indexes.size, low: indexes.size, next: 0 });
      indexes.set(key2, indexes.size);
      open.push(key2);
      isOpen2.add(key2);
    };
    if (!indexes.has(start)) enter(start);
    for (let visit = trail.at(-1); visit !== void 0; visit = trail.at(-1)) {
      const to = next.get(visit.key)?.[visit.next];
      visit.next += 1;
      if (to !== void 0) {
        const known = indexes.get(to);
        if (known === void 0) enter(to);
        else if (isOpen2.has(to)) visit.low = Math.min(visit.low, known);
        continue;
      }
      trail.pop();
      const holder = trail.at(-1);
      if (holder !== void 0) holder.low = Math.min(holder.low, visit.low);
      if (visit.low < visit.index) continue;
      const circle = open.splice(open.lastIndexOf(visit.key));
      for (const key2 of circle) isOpen2.delete(key2);
      if (circle.length > 1 || next.get(visit.key)?.includes(visit.key) === true) circles.push(circle);
    }
  }
  return circles;
}

// model/overrides.ts
var Overrides = class {
  #kind;
  #names;
  #used = /* @__PURE__ */ new Set();
  constructor(kind, names) {
    this.#kind = kind;
    this.#names = new Map(Object.entries(names));
  }
  /** The name decided for a thing that would be called `text`; null when nothing is decided. A place wins over a name. */
  find(text5, at) {
    for (const [key2, name2] of this.#names) {
      const hash = key2.indexOf("#");
      if (hash < 0) continue;
      const file = key2.slice(0, hash);
      const here = at.file === file || at.file.endsWith(`/${file}`) || file === "";
      if (here && key2.slice(hash + 1) === at.pointer) return this.#take(key2, name2);
    }
    const name = this.#names.get(text5);
    return name === void 0 ? null : this.#take(text5, name);
  }
  /** What to do about a collision, or, where a rule has decided, about the name that it chose. */
  hint({ package: name, mode }, at) {
    const line = `packages.${name}.names.${this.#kind}: { ${JSON.stringify(keyOf(at))}: NewName }`;
    return mode === "strict" ? `Name one of them in the configuration: ${line}; or let a rule do it: --names automatic.` : `To choose another, name it in a configuration (README.md, "Configuration"): ${line}.`;
  }
  reportUnused({ report, package: name, at }) {
    for (const key2 of this.#names.keys()) {
      if (!this.#used.has(key2)) report.warning("names/unused", `packages.${name}.names.${this.#kind} names ${JSON.stringify(key2)}, which does not exist`, { at: at === null ? null : below(at, "names", this.#kind, key2), hint: "Remove the line, or correct it." });
    }
  }
  #take(key2, name) {
    this.#used.add(key2);
    return name;
  }
};

// model/type-names.ts
function typeNames2({ drafts, live, split }, overrides, options) {
  const own = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  let waiting = drafts;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ naming }) => naming.kind === "document" || typeof naming.owner !== "string" || own.has(naming.owner));
    if (ready.length === 0) throw new Error("Declarations are named after each other in a circle");
    const wanted = ready.map((draft) => {
      const text5 = wantedText(draft, own);
      return { key: draft.key, at: draft.at, text: (live.has(draft.key) ? overrides.find(text5, draft.at) : null) ?? text5, rank: draft.naming.kind === "document" ? 0 : 1 };
    });
    for (const { key: key2, text: text5 } of wanted) own.set(key2, text5);
    assign(wanted.filter(({ key: key2 }) => live.has(key2)), taken, own, overrides, options);
    waiting = waiting.filter(({ key: key2 }) => !own.has(key2));
  }
  const input = /* @__PURE__ */ new Map();
  const views = drafts.filter(({ key: key2 }) => split.has(key2)).map(({ key: key2, at }) => ({ key: key2, at, text: `${own.get(key2) ?? ""}Input`, rank: 2 }));
  assign(views, taken, input, overrides, options);
  overrides.reportUnused(options);
  return { own, input };
}
function wantedText({ naming }, own) {
  if (naming.kind === "document") return naming.text;
  const around = typeof naming.owner === "string" ? own.get(naming.owner) ?? "" : naming.owner.text;
  return around + naming.suffix;
}
function assign(wanted, taken, names, overrides, { report, mode, package: name }) {
  const order = [...wanted].sort((one, other) => one.rank - other.rank || Number(pascalOf(one.text) === "") - Number(pascalOf(other.text) === "") || compareText(one.at.file, other.at.file) || compareText(one.at.pointer, other.at.pointer) || compareText(one.key, other.key));
  const reserved = new Set(order.flatMap(({ text: text5 }) => keysOf(text5)));
  const isTaken = (candidate) => keysOf(candidate).some((one) => taken.has(one) || reserved.has(one));
  const numbers2 = new Numbers();
  for (const { key: key2, text: text5, at } of order) {
    const first = keysOf(text5).flatMap((one) => taken.get(one) ?? [])[0];
    if (first === void 0) {
      for (const one of keysOf(text5)) taken.set(one, at);
      names.set(key2, text5);
      continue;
    }
    const spelled = pascalOf(text5) === "" ? keyOf4(text5) : text5;
    const filed = first.file === at.file ? spelled : pascalOf(pathParts(at.file).stem) + keyOf4(text5);
    const chosen = isTaken(filed) ? numbers2.free(filed, keyOf4(filed), isTaken) : filed;
    for (const one of keysOf(chosen)) taken.set(one, at);
    names.set(key2, chosen);
    const details = { at, related: [{ message: "first declared", at: first }], hint: overrides.hint({ package: name, mode }, at) };
    if (mode === "strict") {
      report.error("names/collision", `Two types would be called ${JSON.stringify(text5)}`, details);
    } else {
      report.decide({ subject: "names", what: `type ${JSON.stringify(text5)}`, at, chosen, why: `${JSON.stringify(text5)} is taken` });
      report.info("names/collision", `${JSON.stringify(text5)} is taken; this type is called ${JSON.stringify(chosen)}`, details);
    }
  }
}
function keyOf4(text5) {
  return nameKey(text5, "Type");
}
function keysOf(text5) {
  const key2 = keyOf4(text5);
  return key2 !== text5 && /^[A-Z][A-Za-z0-9]*$/.test(text5) ? [key2, text5] : [key2];
}

// model/build.ts
function buildPackage(config, documents, report, options) {
  const found = new Report();
  const built = packageOf(config, documents, found, options);
  passOn(found, report, options.strict);
  return report.failed ? null : built;
}
function packageOf(config, documents, report, { names: mode }) {
  const naming = { report, mode, package: config.name, at: config.at ?? null };
  const drafts = new Drafts();
  const overrides = new Overrides("operations", config.names.operations);
  const clients = [...config.clients].sort((one, other) => compareText(one.name, other.name)).flatMap(({ name, document: path, className: className2 }) => {
    const document = documents.get(path);
    if (document === void 0) throw new Error(`No document was read for ${path}`);
    return [builtClient({ name, className: className2 ?? null, results: config.results ?? null, methods: config.methods ?? "flat", pagination: config.pagination ?? "declared", document, drafts, report, overrides, naming })];
  });
  overrides.reportUnused(naming);
  const components = clients.flatMap((client) => componentKeys(client));
  endAliases(drafts, report);
  const all = drafts.settled();
  const reach = reachOf(drafts, clients.flatMap(({ roots: roots2 }) => roots2));
  const dissolved = new Set(clients.flatMap(({ types }) => [...types.dissolved]));
  const live = /* @__PURE__ */ new Set([...reach.request, ...reach.response, ...closure(drafts, components.filter((key2) => !dissolved.has(key2)), null)]);
  const split = splitKeys(drafts, reach);
  const declared3 = { drafts: all, live, split };
  const roots = clients.map(({ document }) => document.file);
  const finishing = {
    drafts,
    names: typeNames2(declared3, new Overrides("types", config.names.types), naming),
    reach,
    split,
    tags: tagsOf(drafts, [...all.filter(({ key: key2 }) => live.has(key2)).flatMap(draftTypes), ...clients.flatMap((client) => client.roots.map(({ type }) => type))]),
    bytes: bytesIn(drafts, clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations))),
    home: (draft) => homeOf(draft, roots, reach)
  };
  return {
    name: nameOf(config.name),
    ...config.at !== void 0 && { at: config.at },
    version: config.version,
    description: config.description,
    publication: config.publication,
    clients: clients.map((client) => finalClient(finishing, client)),
    int64: config.int64 ?? "number",
    types: all.filter(({ key: key2 }) => live.has(key2)).flatMap((draft) => declarationsOf(finishing, draft)).sort((one, other) => compareText(one.name.text, other.name.text)),
    languages: config.languages
  };
}
function componentKeys({ document, types }) {
  const components = member(document.root, "components");
  return members(components === null ? null : member(components, "schemas")).flatMap(([, node]) => {
    const type = types.named(node);
    return type.kind === "ref" ? [type.name] : [keyOf(node.at)];
  });
}
function passOn(found, report, strict) {
  for (const decision of found.decisions) report.decide(decision);
  const seen = /* @__PURE__ */ new Set();
  for (const { code, severity, message, at, related, hint } of found.diagnostics) {
    const id = JSON.stringify([code, message, at?.file, at?.pointer]);
    if (seen.has(id)) continue;
    seen.add(id);
    const details = { at, related, ...hint === null ? {} : { hint } };
    report[strict && severity === "warning" ? "error" : severity](code, message, details);
  }
}

export {
  isObject,
  isList,
  below,
  valueOf,
  member,
  members,
  items,
  textOf,
  flagOf,
  compareText,
  keyOf,
  placeName,
  isNull,
  pathItemsOf,
  memberOfItems,
  kindOf,
  nameFromPath,
  buildPackage
};
