import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  yamlText
} from "./chunk-KR5SB7AB.js";
import {
  formatted
} from "./chunk-PVIPENZN.js";
import {
  configOf,
  documentsOf,
  lockOf,
  packagesOf
} from "./chunk-NV264AHT.js";
import {
  below,
  compareText,
  flagOf,
  isList,
  isNull,
  isObject as isObject2,
  items,
  keyOf,
  kindOf,
  member as member2,
  memberOfItems,
  members,
  nameFromPath,
  pathItemsOf,
  placeName,
  textOf,
  valueOf
} from "./chunk-WRBRCMXF.js";
import {
  locatedDiagnostics
} from "./chunk-IXWPALSX.js";
import "./chunk-V5JOD3J6.js";
import "./chunk-5ZQCKY36.js";
import "./chunk-HKMHZLZA.js";
import {
  partsOf,
  referencesIn
} from "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import "./chunk-G4OI5MUK.js";
import {
  Numbers,
  pascalOf,
  words
} from "./chunk-GPXGVJXS.js";
import {
  saidOf
} from "./chunk-GC3MIXJQ.js";
import "./chunk-G2OAR74K.js";
import "./chunk-5YIJR4OS.js";
import "./chunk-GINY6OMM.js";
import "./chunk-M36B2IZF.js";
import "./chunk-NZGVA7RK.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import {
  nearestWord
} from "./chunk-7MPL4PEY.js";
import {
  childNode,
  isArray,
  isObject,
  member,
  pointerTokens,
  referenceOf,
  valueAt
} from "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-W5QYSUIG.js";
import {
  terminalText
} from "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// lint-command.ts
import { existsSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";

// lint/operation-rules.ts
var operationRules = [unnamed, undeclaredPathParameters, optionalPathParameters, bodyWithoutMeaning, untyped, undescribed, secretsInQuery, noErrors];
function unnamed({ id, node, name }) {
  if (id !== null) return [];
  const fix = { kind: "merge", pointer: node.at.pointer, value: { operationId: name } };
  return [{ code: "operation/unnamed", severity: "warning", message: `This operation has no operationId: its method is called after method and path, ${JSON.stringify(name)}`, at: node.at, hint: "Add an operationId: the name stays when the path changes.", fix }];
}
function undeclaredPathParameters({ path: path2, node, parameters }, document) {
  const declared = new Set(parameters.filter((parameter) => textOf(parameter, "in") === "path").map((parameter) => textOf(parameter, "name")));
  const isSwagger = valueOf(document.root, "swagger") !== void 0;
  return [...new Set([...path2.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name))].filter((name) => !declared.has(name)).map((name) => {
    const said = { name, in: "path", required: true, ...isSwagger ? { type: "string" } : { schema: { type: "string" } } };
    return {
      code: "operation/path-parameter",
      severity: "warning",
      message: `{${name}} stands in the path but is not described: it becomes a text`,
      at: node.at,
      hint: `Add a parameter with \`in: path\` and \`name: ${name}\`.`,
      fix: { kind: "merge", pointer: node.at.pointer, value: { parameters: [said] } }
    };
  });
}
function optionalPathParameters({ parameters }) {
  return parameters.filter((parameter) => textOf(parameter, "in") === "path" && !flagOf(parameter, "required")).map((parameter) => ({
    code: "lint/optional-path-parameter",
    severity: "warning",
    message: `${JSON.stringify(textOf(parameter, "name"))} stands in the path and is not required: an address without it is another one`,
    at: parameter.at,
    hint: "Add `required: true` (OpenAPI 3.1, 4.8.12.2.1).",
    fix: { kind: "merge", pointer: parameter.at.pointer, value: { required: true } }
  }));
}
function bodyWithoutMeaning({ method, node }) {
  const body = member2(node, "requestBody");
  if (body === null || method !== "GET" && method !== "HEAD") return [];
  return [{ code: "lint/body-of-get", severity: "warning", message: `A body of ${method} has no meaning, and many servers and caches drop it`, at: body.at, hint: "Use query parameters, or POST or QUERY (RFC 9110, 9.3.1)." }];
}
function untyped({ node }, document) {
  const body = member2(node, "requestBody");
  const answers = members(member2(node, "responses")).filter(([status]) => /^(?:2..|default)$/i.test(status));
  const owners = [...body === null ? [] : [["body", body]], ...answers.map(([, answer]) => ["answer", answer])];
  return owners.flatMap(([what, said]) => {
    const owner = document.resolve(said);
    return members(owner === null ? null : member2(owner, "content")).flatMap(([contentType, media]) => {
      const schema = member2(media, "schema");
      if (schema === null || kindOf(contentType) !== "json" || !isUntyped(document.resolve(schema))) return [];
      return [{ code: "lint/untyped", severity: "warning", message: `Nothing is known of this ${what}: callers get \`unknown\` or a map of it`, at: schema.at, hint: "Describe its members with `properties`, or what its values are with `additionalProperties`." }];
    });
  });
}
function undescribed({ method, node }, document) {
  if (method === "HEAD" || valueOf(document.root, "swagger") !== void 0) return [];
  const answers = members(member2(node, "responses")).filter(([status]) => /^2/.test(status) && status !== "204" && status !== "205");
  return answers.flatMap(([, said]) => {
    const answer = document.resolve(said);
    if (answer === null || valueOf(answer, "content") !== void 0) return [];
    return [{ code: "lint/untyped", severity: "info", message: "Nothing says what this answer holds, or that it holds nothing: callers get `unknown`", at: answer.at, hint: "Describe its `content`. `content: {}`, or the status 204, says that there is none." }];
  });
}
function isUntyped(schema) {
  if (schema === null) return false;
  const { value } = schema;
  if (!isObject2(value)) return value === true;
  const telling = Object.keys(value).filter((keyword) => !/^(?:x-.*|title|description|deprecated|readOnly|writeOnly|example|examples|default|nullable|externalDocs|additionalProperties|\$comment)$/.test(keyword));
  const isFree = value["additionalProperties"] === void 0 || value["additionalProperties"] === true;
  return isFree && telling.every((keyword) => keyword === "type" && value["type"] === "object");
}
var secrets = /^(?:(?:user|client|old|new|current)?(?:password|passwd|passphrase|pwd)|(?:client|app|api|shared)?secret|(?:access|refresh|id|auth|bearer|session|api)?token|apikey|privatekey|accesskey|secretkey|credentials?|authorization|otp|pin)$/;
function isSecretName(name) {
  return secrets.test(words(name).join(""));
}
function secretsInQuery({ parameters }) {
  return parameters.filter((parameter) => textOf(parameter, "in") === "query" && isSecretName(textOf(parameter, "name"))).map((parameter) => ({
    code: "lint/secret-in-query",
    severity: "warning",
    message: `${JSON.stringify(textOf(parameter, "name"))} looks like a secret, and addresses are kept in logs and histories`,
    at: parameter.at,
    hint: "Send it in a header or in the body (RFC 9110, 17.9)."
  }));
}
function noErrors({ node }) {
  const responses = member2(node, "responses");
  const statuses = members(responses).map(([status]) => status).filter((status) => !status.startsWith("x-"));
  if (statuses.length === 0 || statuses.some((status) => /^(?:[45]..|default)$/i.test(status))) return [];
  return [{ code: "lint/no-error-response", severity: "info", message: "No failing answer is described: the type of errors is unknown", at: responses?.at ?? below(node.at, "responses"), hint: "Add the answers for 4XX and 5XX, or `default`." }];
}

// lint/walk.ts
function walk(document) {
  const walking = new Walking(document);
  const parts = partsOf(document.root, "root");
  walking.from(parts.filter(({ kind }) => kind !== "components"));
  const used = new Set(walking.targets);
  walking.from(parts.filter(({ kind }) => kind === "components"));
  return { visited: walking.visited, targets: walking.targets, used };
}
var Walking = class {
  visited = [];
  targets = /* @__PURE__ */ new Set();
  #document;
  #seen = /* @__PURE__ */ new Map();
  #heirs = null;
  constructor(document) {
    this.#document = document;
  }
  from(starts) {
    const pending = [...starts].reverse();
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
      const { node, kind } = next;
      if (!isObject(node.value) || !this.#isNew(node.value, kind)) continue;
      if (referenceOf(node.value) === void 0) this.visited.push(next);
      const further = [];
      const references = referencesIn(node, kind).map(({ reference, at, held }) => ({ target: this.#document.target(reference, at), held }));
      for (const { target, held } of [...references, ...kind === "schema" ? [...this.#named(node), ...this.#heirsOf(node)] : []]) {
        if (target === null) continue;
        this.targets.add(keyOf(target.at));
        further.push({ node: target, kind: held });
      }
      for (const part of partsOf(node, kind)) further.push(part);
      pending.push(...further.reverse());
    }
  }
  /** Components that a discriminator names without a path. */
  #named({ value }) {
    const discriminator = member(value, "discriminator");
    if (discriminator === void 0) return [];
    const names = [member(discriminator, "defaultMapping"), member(discriminator, "mapping")].flatMap((said) => isObject(said) ? Object.values(said) : said);
    return names.flatMap((name) => {
      const target = typeof name === "string" ? ["components", "schemas", name].reduce((found, key2) => found === null ? null : member2(found, key2), this.#document.root) : null;
      return target === null ? [] : [{ target, held: "schema" }];
    });
  }
  /** Components that extend a schema with a discriminator, directly or by way of others: a reference to it means them too. */
  #heirsOf(base) {
    if (member(base.value, "discriminator") === void 0) return [];
    this.#heirs ??= this.#extensions();
    const found = /* @__PURE__ */ new Map();
    const pending = [base];
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
      for (const heir of this.#heirs.get(keyOf(next.at)) ?? []) {
        if (found.has(keyOf(heir.at))) continue;
        found.set(keyOf(heir.at), heir);
        pending.push(heir);
      }
    }
    return [...found.values()].map((target) => ({ target, held: "schema" }));
  }
  /** By the place of a schema, the components that have it in `allOf`. */
  #extensions() {
    const byBase = /* @__PURE__ */ new Map();
    const components = member2(this.#document.root, "components");
    for (const [, schema] of members(components === null ? null : member2(components, "schemas"))) {
      for (const part of items(member2(schema, "allOf"))) {
        const reference = referenceOf(part.value);
        const base = reference === void 0 ? null : this.#document.target(reference, part.at);
        if (base === null) continue;
        const heirs = byBase.get(keyOf(base.at));
        if (heirs === void 0) byBase.set(keyOf(base.at), [schema]);
        else heirs.push(schema);
      }
    }
    return byBase;
  }
  #isNew(value, kind) {
    const kinds = this.#seen.get(value) ?? /* @__PURE__ */ new Set();
    this.#seen.set(value, kinds);
    return kinds.size < kinds.add(kind).size;
  }
};
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.entries(value).flatMap(([key2, held]) => [key2, ...textsIn(held)]) : [];
}
function extensionsOf(value) {
  return isObject(value) ? Object.fromEntries(Object.keys(value).filter((key2) => key2.startsWith("x-")).map((key2) => [key2, member(value, key2) ?? null])) : null;
}

// lint/api-rules.ts
function ambiguousPaths(document) {
  const firsts = /* @__PURE__ */ new Map();
  return members(member2(document.root, "paths")).flatMap(([path2, { at }]) => {
    const template = path2.replace(/\{[^{}]*\}/g, "{}");
    const first2 = firsts.get(template);
    if (first2 === void 0) {
      firsts.set(template, { path: path2, at });
      return [];
    }
    return [{ code: "lint/ambiguous-path", severity: "warning", message: `${path2} and ${first2.path} are the same address`, at, related: [{ message: "the other", at: first2.at }], hint: "Join both, or let another segment tell them apart." }];
  });
}
var positions = /^(?:page|pagenumber|pageno|pageindex|currentpage|offset|skip|start|startat|startindex|cursor|after|before|marker|pagetoken|nexttoken|nextcursor|startingafter|continuationtoken)$/;
var sizes = /^(?:limit|perpage|pagesize|pagelimit|size|count|top|take|first|maxresults|maxitems|maxpagesize)$/;
function inconsistentPagination(endpoints) {
  const paged = endpoints.filter(({ method }) => method === "GET").flatMap(({ node, parameters }) => {
    const names = parameters.filter((parameter) => textOf(parameter, "in") === "query").map((parameter) => textOf(parameter, "name"));
    const position = names.find((name) => positions.test(words(name).join("")));
    const size = names.find((name) => sizes.test(words(name).join("")));
    return position === void 0 || size === void 0 ? [] : [{ at: node.at, way: `${JSON.stringify(position)} and ${JSON.stringify(size)}` }];
  });
  const counts = /* @__PURE__ */ new Map();
  for (const { way } of paged) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [usual, count = 0] = [...counts].sort(([one, first2], [other, second]) => second - first2 || compareText(one, other))[0] ?? [];
  const others = count > 1 && count * 2 > paged.length - 1 ? "most others" : "another";
  const example = paged.find(({ way }) => way === usual);
  if (example === void 0) return [];
  return paged.filter(({ way }) => way !== usual).map(({ way, at }) => ({
    code: "lint/pagination",
    severity: "warning",
    message: `This list is paged with ${way}, ${others} with ${usual}`,
    at,
    related: [{ message: "one of the others", at: example.at }],
    hint: "Page all lists in one way, or say how this one is paged with `x-pagination`."
  }));
}
function keysInQuery(document) {
  const components = member2(document.root, "components");
  return members(components === null ? null : member2(components, "securitySchemes")).flatMap(([, said]) => {
    const scheme = document.resolve(said);
    if (scheme === null || textOf(scheme, "type") !== "apiKey" || textOf(scheme, "in") !== "query") return [];
    return [{ code: "lint/secret-in-query", severity: "warning", message: "The API key is a part of every address, and addresses are kept in logs and histories", at: scheme.at, hint: "Let servers take it in a header too (RFC 9110, 17.9)." }];
  });
}
function unusedComponents(document, endpoints, { used }) {
  const components = member2(document.root, "components");
  const own = `${document.file}#/components/`;
  const reached = new Set([...used].flatMap((place) => place.startsWith(own) ? [place.slice(own.length).split("/", 2).join("/")] : []));
  const requirements = [member2(document.root, "security"), ...endpoints.map(({ node }) => member2(node, "security"))];
  const named = new Set([...requirements.flatMap((node) => textsIn(node?.value)), ...textsIn(extensionsOf(document.root.value))].map((text) => text.slice(text.lastIndexOf("/") + 1)));
  return members(components).filter(([section]) => !section.startsWith("x-")).flatMap(
    ([section, held]) => members(held).flatMap(([name, node]) => {
      const token = below({ file: "", pointer: "" }, name).pointer;
      if (reached.has(section + token) || named.has(name)) return [];
      return [{ code: "lint/unused-component", severity: "info", message: `Nothing uses ${JSON.stringify(name)}`, at: node.at, hint: "Remove it, or refer to it." }];
    })
  );
}
function isIdentifierName(name) {
  return words(name).at(-1) === "id" && !isSecretName(name);
}

// lint/endpoints.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
function endpointsOf(document) {
  const found = members(member2(document.root, "paths")).filter(([path2]) => path2.startsWith("/")).flatMap(([path2, said]) => {
    const pathItems = pathItemsOf(document, said);
    return methods.flatMap((method) => {
      const node = memberOfItems(pathItems, method);
      return node === null ? [] : [{ method: method.toUpperCase(), path: path2, node, pathItems, id: textOf(node, "operationId").trim() || null }];
    });
  });
  const taken = new TakenNames(found.flatMap(({ id }) => id ?? []));
  return found.map(({ pathItems, ...one }) => ({ ...one, name: one.id ?? taken.free(nameFromPath(one.method, one.path)), parameters: parametersOf(document, pathItems, one.node) }));
}
var TakenNames = class {
  #keys;
  #numbers = new Numbers();
  constructor(names) {
    this.#keys = new Set(names.map(key));
  }
  /** The name, with a number where another of its words is taken; taken from now on. */
  free(name) {
    const isTaken = (candidate) => this.#keys.has(key(candidate));
    const chosen = isTaken(name) ? this.#numbers.free(name, key(name), isTaken) : name;
    this.#keys.add(key(chosen));
    return chosen;
  }
};
function key(name) {
  return pascalOf(name);
}
function parametersOf(document, pathItems, operation) {
  return [...items(memberOfItems(pathItems, "parameters")), ...items(member2(operation, "parameters"))].flatMap((node) => document.resolve(node) ?? []);
}

// lint/example-rule.ts
var budget = 5e3;
var budgetOfAll = 1e6;
var deepest = 60;
function wrongExamples(document, { visited }) {
  let left = budgetOfAll;
  const listed = /* @__PURE__ */ new WeakMap();
  const found = visited.flatMap((one) => pairs(one, document)).flatMap(({ schema, example, isDefault = false }) => {
    const fit = new Fit(document, listed, Math.min(budget, left));
    const problem = fit.problem(schema, example, 0);
    left -= fit.looked;
    if (problem === null) return [];
    const [code, what] = isDefault ? ["lint/default", "default"] : ["lint/example", "example"];
    return [{ code, severity: "warning", message: `The ${what} does not fit its schema: ${problem.message}`, at: problem.at, related: [{ message: "the schema", at: problem.schema.at }], hint: `Correct the ${what}, or the schema.` }];
  });
  if (left > 0) return found;
  return [...found, { code: "lint/example", severity: "info", message: "There are too many examples to look at all of them", at: document.root.at, hint: "Those that were not looked at are taken as right." }];
}
function pairs({ node, kind }, document) {
  if (kind === "schema") {
    const usual = member2(node, "default");
    const examples = [member2(node, "example"), ...items(member2(node, "examples"))].flatMap((example) => example === null ? [] : [{ schema: node, example }]);
    return usual === null ? examples : [...examples, { schema: node, example: usual, isDefault: true }];
  }
  if (kind === "mediaType" ? !isJson(node) : kind !== "parameter" && kind !== "header") return [];
  const schema = member2(node, "schema");
  if (schema === null) return [];
  const named = members(member2(node, "examples")).flatMap(([, said]) => {
    const example = document.resolve(said);
    return example === null ? null : member2(example, "dataValue") ?? member2(example, "value");
  });
  return [member2(node, "example"), ...named].flatMap((example) => example === null ? [] : [{ schema, example }]);
}
function isJson({ at }) {
  const key2 = at.pointer.slice(at.pointer.lastIndexOf("/") + 1);
  return kindOf(key2.replaceAll("~1", "/")) === "json";
}
var Fit = class {
  #document;
  #listed;
  #budget;
  /** Schemas that were looked at. */
  looked = 0;
  constructor(document, listed, most) {
    this.#document = document;
    this.#listed = listed;
    this.#budget = most;
  }
  /** The first thing that is wrong; null when nothing is, or too much would have to be looked at. */
  problem(said, example, depth2) {
    this.looked += 1;
    const schema = this.looked > this.#budget || depth2 > deepest ? null : this.#document.resolve(said);
    if (schema === null) return null;
    const wrong = (message2) => ({ at: example.at, schema, message: `${nameOf(example)} ${message2}` });
    if (schema.value === false) return wrong("may not be there");
    if (!isObject2(schema.value)) return null;
    if (example.value === null && flagOf(schema, "nullable")) return null;
    const message = typeProblem(schema, example.value) ?? this.#listedProblem(schema, example.value) ?? limitProblem(schema, example.value);
    if (message !== null) return wrong(message);
    return this.#parts(schema, example, depth2) ?? this.#alternatives(schema, example, depth2, wrong) ?? this.#members(schema, example, depth2, wrong) ?? this.#items(schema, example, depth2);
  }
  #listedProblem(schema, value) {
    const listed = valueOf(schema, "enum");
    const constant = valueOf(schema, "const");
    if (!isList(listed) && constant === void 0) return null;
    const text = JSON.stringify(value);
    const isListed = !isList(listed) || this.#textsOf(listed).has(text);
    return isListed && (constant === void 0 || JSON.stringify(constant) === text) ? null : "is none of the listed values";
  }
  #textsOf(list) {
    const texts = this.#listed.get(list) ?? new Set(list.map((value) => JSON.stringify(value)));
    this.#listed.set(list, texts);
    return texts;
  }
  #parts(schema, example, depth2) {
    return first(items(member2(schema, "allOf")), (part) => this.problem(part, example, depth2 + 1));
  }
  #alternatives(schema, example, depth2, wrong) {
    return first(["oneOf", "anyOf"], (keyword) => {
      const variants = items(member2(schema, keyword));
      const problems = variants.map((variant) => this.problem(variant, example, depth2 + 1));
      return problems.length === 0 || problems.includes(null) ? null : problems.length === 1 ? problems[0] ?? null : wrong(`fits no alternative of \`${keyword}\``);
    });
  }
  #members(schema, example, depth2, wrong) {
    if (!isObject2(example.value)) return null;
    const described = member2(schema, "properties");
    const own = (name) => described === null ? null : childNode(described, name);
    for (const { value: name } of items(member2(schema, "required"))) {
      if (typeof name !== "string" || Object.hasOwn(example.value, name)) continue;
      const property = own(name);
      const resolved = property === null ? null : this.#document.resolve(property);
      if (!flagOf(resolved, "readOnly") && !flagOf(resolved, "writeOnly")) return wrong(`has no ${JSON.stringify(name)}`);
    }
    const isClosed = valueOf(schema, "additionalProperties") === false && valueOf(schema, "patternProperties") === void 0;
    const additional = isObject2(valueOf(schema, "additionalProperties")) && valueOf(schema, "patternProperties") === void 0 ? member2(schema, "additionalProperties") : null;
    return first(members(example), ([name, value]) => {
      const property = own(name) ?? additional;
      if (property !== null) return this.problem(property, value, depth2 + 1);
      return isClosed ? { at: value.at, schema, message: `${JSON.stringify(name)} is no member of it` } : null;
    });
  }
  #items(schema, example, depth2) {
    const item = member2(schema, "items");
    const from = items(member2(schema, "prefixItems")).length;
    return item === null ? null : first(items(example).slice(from), (value) => this.problem(item, value, depth2 + 1));
  }
};
function first(values, problem) {
  for (const value of values) {
    const found = problem(value);
    if (found !== null) return found;
  }
  return null;
}
function typeProblem(schema, value) {
  const said = valueOf(schema, "type");
  const types = (isList(said) ? said : [said]).filter((type) => typeof type === "string" && Object.hasOwn(words2, type));
  return types.length === 0 || types.some((type) => isOfType(value, String(type))) ? null : `must be ${types.map((type) => words2[String(type)]).join(" or ")}`;
}
var words2 = { string: "a text", number: "a number", integer: "a whole number", boolean: "true or false", object: "an object", array: "a list", null: "null" };
function isOfType(value, type) {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return isList(value);
    case "object":
      return isObject2(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
function limitProblem(schema, value) {
  const limit = (name) => {
    const said = valueOf(schema, name);
    return typeof said === "number" ? said : null;
  };
  const range = typeof value === "number" ? ["minimum", "maximum", value] : typeof value === "string" ? ["minLength", "maxLength", [...value].length] : isList(value) ? ["minItems", "maxItems", value.length] : null;
  if (range === null) return null;
  const [least, most, size] = range;
  if (size < (limit(least) ?? size)) return `is below \`${least}\``;
  return size > (limit(most) ?? size) ? `is above \`${most}\`` : null;
}
function nameOf({ at }) {
  const token = at.pointer.slice(at.pointer.lastIndexOf("/") + 1);
  return /^(?:value|default|example|dataValue|\d+)$/.test(token) ? "it" : JSON.stringify(token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// lint/pattern-rule.ts
var longest = 2e3;
function wrongPatterns({ visited }) {
  return visited.flatMap(({ node, kind }) => {
    const pattern = kind === "schema" ? textOf(node, "pattern") : "";
    const message = pattern === "" ? null : problemOf(pattern);
    if (message === null) return [];
    return [{ code: "lint/pattern", severity: "warning", message, at: { file: node.at.file, pointer: `${node.at.pointer}/pattern` }, hint: "Everybody who checks values runs it (JSON Schema 2020-12, 6.4)." }];
  });
}
function problemOf(pattern) {
  if (pattern.length > longest) return `The pattern has more than ${longest.toLocaleString("en-US")} characters`;
  if (!compiles(pattern, "u") && !compiles(pattern, "")) return "The pattern is no regular expression (ECMA-262)";
  return repeatsRepetition(pattern) ? "The pattern repeats what repeats: some texts take time without end" : null;
}
function compiles(pattern, flags) {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
var tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
var endless = /^(?:[*+]|\{\d+,\})\??$/;
var limited = /^(?:\?|\{\d+(?:,\d+)?\})\??$/;
var widthless = /^(?:[$^]|\\[Bb]|\(\?(?:[=!]|<[=!]))$/;
function repeatsRepetition(pattern) {
  const groups = [{ isWidthless: false, alternatives: [[]] }];
  const add = (isLoose2, isWidthless) => void groups.at(-1)?.alternatives.at(-1)?.push({ isLoose: isLoose2, isWidthless, isEndless: isLoose2, isOptional: false });
  for (const [token] of pattern.matchAll(tokens)) {
    const part = groups.at(-1)?.alternatives.at(-1)?.at(-1);
    if (token.startsWith("(")) groups.push({ isWidthless: widthless.test(token), alternatives: [[]] });
    else if (token === ")" && groups.length > 1) {
      const group = groups.pop();
      if (group !== void 0) add(group.alternatives.some(isLoose), group.isWidthless);
    } else if (token === "|") groups.at(-1)?.alternatives.push([]);
    else if (part !== void 0 && endless.test(token)) {
      if (part.isLoose && !part.isWidthless) return true;
      part.isEndless = true;
    } else if (part !== void 0 && limited.test(token)) part.isOptional ||= /^(?:\?|\{0[,}])/.test(token);
    else add(false, widthless.test(token));
  }
  return false;
}
function isLoose(parts) {
  return parts.some((part) => part.isEndless) && parts.every((part) => part.isEndless || part.isOptional || part.isWidthless);
}

// lint/schema-rules.ts
function wideIdentifiers(document, { visited }) {
  const named = visited.flatMap(({ node, kind }) => {
    if (kind === "schema") return members(member2(node, "properties"));
    return kind === "parameter" ? [[textOf(node, "name"), member2(node, "schema")]] : [];
  });
  return named.flatMap(([name, said]) => {
    const schema = said === null || !isIdentifierName(name) ? null : document.resolve(said);
    if (said === null || schema === null || textOf(schema, "format") !== "int64" || textOf(schema, "type") === "string") return [];
    return [{ code: "lint/int64-identifier", severity: "warning", message: `${JSON.stringify(name)} is an id of 64 bits: above 2^53 JavaScript rounds it`, at: said.at, hint: "Send it as a text: `type: string`, `format: int64`. Clients generated with `--int64 string` or `bigint` keep the digits." }];
  });
}
var SchemaNames = class {
  #document;
  #endpoints;
  #taken;
  constructor(document, endpoints) {
    this.#document = document;
    this.#endpoints = new Map(endpoints.map(({ node, name }) => [node.at.pointer, name]));
    this.#taken = new TakenNames([...namedSchemas(document).map(([name]) => name), ...endpoints.map(({ name }) => `${name} Request`)]);
  }
  /** A name that no component has, from where the schema stands; null where none can be made. */
  of({ at }) {
    if (at.file !== this.#document.file) return null;
    const [root = "", path2 = "", method = "", part = "", ...more] = at.pointer.split("/").slice(1);
    const rest = [part === "requestBody" ? "body" : part, ...more];
    const operation = this.#endpoints.get(`/${root}/${path2}/${method}`);
    const inside = rest.filter((token, index) => rest[index - 1] !== "content" && !/^(?:responses|2..|default)$/.test(token));
    const wanted = operation === void 0 ? placeName(at) : `${key(operation)}${rest[0] === "responses" ? "Answer" : ""}${placeName({ file: at.file, pointer: `/paths/${inside.join("/")}` })}`;
    const name = wanted.replace(/[^A-Za-z0-9._-]/g, "");
    return name === "" ? null : this.#taken.free(name);
  }
};
function namedSchemas(document) {
  const components = member2(document.root, "components");
  return components === null ? [] : members(member2(components, "schemas"));
}
function inlineUnions(document, { visited, targets }, names) {
  const named = /* @__PURE__ */ new Set([...namedSchemas(document).map(([, { at }]) => keyOf(at)), ...targets]);
  return visited.flatMap(({ node, kind }) => {
    if (kind !== "schema" || named.has(keyOf(node.at))) return [];
    const variants = [...items(member2(node, "oneOf")), ...items(member2(node, "anyOf"))].filter((variant) => !isNull(variant));
    const objects = variants.filter((variant) => valueOf(document.resolve(variant), "properties") !== void 0);
    if (variants.length < 2 || objects.length === 0) return [];
    const name = names.of(node);
    const fix = name === null ? void 0 : { kind: "name", pointers: [node.at.pointer], name, known: false };
    return [{ code: "lint/inline-union", severity: "warning", message: "These alternatives have no name together: callers cannot write their type down", at: node.at, hint: "Move the schema to components.schemas and refer to it.", ...fix && { fix } }];
  });
}
function duplicates(document, { visited, targets }, names) {
  const components = new Map(namedSchemas(document).map(([name, { at }]) => [keyOf(at), name]));
  const identities = new Identities();
  const groups = /* @__PURE__ */ new Map();
  for (const one of visited) {
    const { value } = one.node;
    if (one.kind !== "schema" || !isObject2(value) || !isObject2(value["properties"]) || Object.keys(value["properties"]).length < 2) continue;
    const id = identities.of(value, one.node.at.file);
    const group = groups.get(id);
    if (group === void 0) groups.set(id, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = group.map(({ node }) => node).sort((one, other) => compareText(keyOf(one.at), keyOf(other.at)));
    const inline = sorted.filter(({ at: at2 }) => !components.has(keyOf(at2)) && !targets.has(keyOf(at2)));
    const original = sorted.find(({ at: at2 }) => components.has(keyOf(at2)));
    const [first2, ...others] = original === void 0 ? inline : [original, ...inline];
    if (first2 === void 0 || others.length === 0) return [];
    const known = original === void 0 ? void 0 : components.get(keyOf(original.at));
    const name = known ?? names.of(first2);
    const pointers = inline.filter(({ at: at2 }) => at2.file === document.file).map(({ at: at2 }) => at2.pointer);
    const fix = name === null ? void 0 : { kind: "name", pointers, name, known: known !== void 0 };
    const message = known === void 0 ? `This object is described ${others.length === 1 ? "twice" : `${others.length + 1} times`}` : `This object is described again: ${JSON.stringify(known)} says the same`;
    const [at, ...related] = known === void 0 ? [first2, ...others] : [...others, first2];
    if (at === void 0) return [];
    return [{ code: "lint/duplicate-schema", severity: "info", message, at: at.at, related: related.slice(0, 3).map((other) => ({ message: "also", at: other.at })), hint: "Describe it once in components.schemas and refer to it.", ...fix && { fix } }];
  });
}
var Identities = class {
  #numbers = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  of(value, file) {
    if (value === null || typeof value !== "object") return this.#number(JSON.stringify(value));
    const known = this.#known.get(value);
    if (known !== void 0) return known;
    const text = isList(value) ? `[${value.map((item) => this.of(item, file)).join()}]` : `{${Object.entries(value).sort(([one], [other]) => compareText(one, other)).map(([name, held]) => `${JSON.stringify(name)}:${name === "$ref" && typeof held === "string" ? JSON.stringify([file, held]) : this.of(held, file)}`).join()}}`;
    const number = this.#number(text);
    this.#known.set(value, number);
    return number;
  }
  #number(text) {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
};

// lint/known-keys.ts
var VERSIONS = ["3.0", "3.1", "3.2"];
var header = "description required deprecated allowEmptyValue style explode allowReserved schema example examples content $ref";
var table = {
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
  discriminator: { "3.0": "propertyName mapping", "3.2": "defaultMapping" }
};
var keysOf = new Map(
  Object.entries(table).map(([kind, words3]) => [kind, new Map(VERSIONS.flatMap((version) => (words3[version]?.split(" ") ?? []).map((word) => [word, version])))])
);
var plainParts = {
  root: { info: ["one", "info"], servers: ["list", "server"], tags: ["list", "tag"], externalDocs: ["one", "externalDocs"] },
  pathItem: { servers: ["list", "server"] },
  operation: { servers: ["list", "server"], externalDocs: ["one", "externalDocs"] },
  link: { server: ["one", "server"] },
  securityScheme: { flows: ["one", "flows"] },
  schema: { externalDocs: ["one", "externalDocs"], xml: ["one", "xml"], discriminator: ["one", "discriminator"] },
  info: { contact: ["one", "contact"], license: ["one", "license"] },
  server: { variables: ["map", "serverVariable"] },
  tag: { externalDocs: ["one", "externalDocs"] },
  flows: { implicit: ["one", "flow"], password: ["one", "flow"], clientCredentials: ["one", "flow"], authorizationCode: ["one", "flow"], deviceAuthorization: ["one", "flow"] }
};
var schemaKeywords = new Set(
  "$ref $id $schema $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment $defs definitions id allOf anyOf oneOf not if then else dependentSchemas dependencies prefixItems items additionalItems contains properties patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired title description default deprecated readOnly writeOnly example examples format contentEncoding contentMediaType contentSchema nullable discriminator xml externalDocs".split(" ")
);
var toolKeywords = /* @__PURE__ */ new Set(["enumDescriptions", "markdownEnumDescriptions", "propertyOrder", "tsType"]);
var meantKeywords = [...schemaKeywords].filter((keyword) => keyword.length > 3 && keyword !== "$schema");

// lint/unknown-keys.ts
function unknownKeys(document, { visited }) {
  const version = textOf(document.root, "openapi").slice(0, 3);
  const misspelt = new MisspeltKeywords();
  const findings2 = [];
  const look = (node, kind) => {
    if (!isObject2(node.value)) return;
    const known = keysOf.get(kind);
    for (const key2 of Object.keys(node.value)) {
      if (key2.startsWith("x-")) continue;
      const since = known?.get(key2);
      const said = { code: "lint/unknown-key", severity: "warning", at: below(node.at, key2) };
      if (since !== void 0 && compareText(since, version) > 0) {
        findings2.push({ ...said, message: `${JSON.stringify(key2)} is a word of OpenAPI ${since} here, and the document says ${version}`, hint: `Say \`openapi: ${since}.0\`, or begin the key with \`x-\`.` });
      } else if (known !== void 0 && since === void 0) {
        const meant = nearestWord(key2, [...known].flatMap(([word, from]) => compareText(from, version) > 0 ? [] : [word]));
        const isStatus = kind === "operation" && /^(?:[1-5](?:\d\d|XX)|default)$/.test(key2);
        findings2.push({ ...said, message: `OpenAPI knows no ${JSON.stringify(key2)} here`, hint: isStatus ? "Indent it below `responses`." : meant === null ? "Remove it, or begin it with `x-` if a tool reads it." : `Did you mean ${JSON.stringify(meant)}?` });
      } else if (kind === "schema" && key2 === "nullable" && node.value[key2] === true && version !== "3.0" && !Object.hasOwn(node.value, "x-nullable")) {
        findings2.push({ ...said, message: `"nullable" is no word of OpenAPI ${version}: other tools ignore it`, hint: 'Add "null" to `type`, or `type: "null"` to `oneOf` or `anyOf`.' });
      } else if (kind === "schema" && !schemaKeywords.has(key2) && !toolKeywords.has(key2)) {
        const meant = misspelt.of(key2);
        if (meant !== null) findings2.push({ ...said, message: `Schemas know no keyword ${JSON.stringify(key2)}`, hint: `Did you mean ${JSON.stringify(meant)}?` });
      }
    }
    for (const [key2, [holder, held]] of Object.entries(plainParts[kind] ?? {})) {
      const inside = member2(node, key2);
      if (inside === null) continue;
      const parts = holder === "one" ? [inside] : holder === "list" ? items(inside) : members(inside).map(([, part]) => part);
      for (const part of parts) look(part, held);
    }
  };
  for (const { node, kind } of [{ node: document.root, kind: "root" }, ...visited, ...componentsOf(document)]) look(node, kind);
  return findings2;
}
function componentsOf(document) {
  const node = member2(document.root, "components");
  return node === null ? [] : [{ node, kind: "components" }];
}
var MisspeltKeywords = class {
  #known = /* @__PURE__ */ new Map();
  /** The keyword that is meant; null for what is none. */
  of(key2) {
    let meant = this.#known.get(key2);
    if (meant === void 0) {
      meant = nearestWord(key2, meantKeywords);
      this.#known.set(key2, meant);
    }
    return meant;
  }
};

// lint/lint.ts
function lint(document, report) {
  const endpoints = endpointsOf(document);
  const walked = walk(document);
  const names = new SchemaNames(document, endpoints);
  const findings2 = [
    ...endpoints.flatMap((endpoint) => operationRules.flatMap((rule) => rule(endpoint, document))),
    ...ambiguousPaths(document),
    ...inconsistentPagination(endpoints),
    ...keysInQuery(document),
    ...unusedComponents(document, endpoints, walked),
    ...wideIdentifiers(document, walked),
    ...inlineUnions(document, walked, names),
    ...duplicates(document, walked, names),
    ...wrongExamples(document, walked),
    ...wrongPatterns(walked),
    ...unknownKeys(document, walked)
  ];
  const unique = [...new Map(findings2.map((finding) => [identityOf(finding), finding])).values()];
  for (const { code, severity, message, at, related = [], hint } of unique) report[severity](code, message, { at, related, hint });
  const own = `${document.file}#`;
  const shared = sharedOperations(endpoints);
  return {
    // An overlay changes the root document alone. What several paths share can have the name and the parameters of one of them only.
    fixes: unique.flatMap(({ at, fix }) => fix === void 0 || fix.kind === "merge" && (at.file !== document.file || shared.has(keyOf(at))) ? [] : [fix]),
    targets: [...walked.targets].filter((place) => place.startsWith(own) && !/^\/components\/[^/]+\/[^/]+$/.test(place.slice(own.length))).map((place) => place.slice(own.length))
  };
}
function sharedOperations(endpoints) {
  const met = /* @__PURE__ */ new Set();
  const isMet = (place) => met.size === met.add(place).size;
  return new Set(endpoints.map(({ node }) => keyOf(node.at)).filter(isMet));
}
function identityOf({ code, message, at }) {
  return JSON.stringify([code, message, at.file, at.pointer]);
}

// lint/overlay.ts
function actionsOf(fixes2, root, targets) {
  const isOpenApi3 = /^3(?:\.|$)/.test(String(isObject(root) ? root["openapi"] : ""));
  const merges = fixes2.flatMap((fix) => {
    const place = fix.kind === "merge" ? valueOf2(root, fix.pointer) : void 0;
    const stands = fix.kind === "merge" && isObject(place) && (isOpenApi3 || /^\/paths\/[^/]+\/[^/]+$/.test(fix.pointer) || place["in"] === "path");
    return stands ? [{ target: jsonPath(fix.pointer, root), update: fix.value }] : [];
  });
  const names = [];
  const replaced = /* @__PURE__ */ new Map();
  const around = new Set([...targets].flatMap(prefixes));
  let named = 0;
  const wanted = fixes2.flatMap((fix) => fix.kind === "name" && isOpenApi3 ? [fix] : []).sort((one, other) => depth(one) - depth(other) || compareText(one.name, other.name));
  for (const { pointers, name, known } of wanted) {
    const [first2 = ""] = pointers;
    const schema = valueOf2(root, first2);
    const isFree = pointers.every((pointer) => !around.has(pointer) && valueOf2(root, pointer) !== void 0 && !prefixes(pointer).some((outer) => replaced.has(outer)));
    if (schema === void 0 || !isFree) continue;
    named += 1;
    if (!known) names.push({ target: "$", description: `Names ${name}`, update: { components: { schemas: { [name]: schema } } } });
    for (const pointer of pointers) {
      replaced.set(pointer, `#/components/schemas/${name}`);
      for (const outer of prefixes(pointer)) around.add(outer);
    }
  }
  return { actions: [...merges, ...names, ...replacements(replaced, root)], applied: merges.length + named };
}
function prefixes(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function replacements(replaced, root) {
  const members2 = /* @__PURE__ */ new Map();
  for (const [pointer, reference] of replaced) {
    const { holder, last } = split(pointer);
    const list = members2.get(holder) ?? valueOf2(root, holder);
    if (isArray(list)) members2.set(holder, list.map((item, index) => String(index) === last ? { $ref: reference } : item));
    else members2.set(pointer, { $ref: reference });
  }
  return [...members2].sort(([one], [other]) => one.split("/").length - other.split("/").length).flatMap(([pointer, value]) => {
    const { holder, last } = split(pointer);
    return [
      { target: jsonPath(pointer, root), remove: true },
      { target: jsonPath(holder, root), update: { [last]: value } }
    ];
  });
}
function depth({ pointers }) {
  return Math.min(...pointers.map((pointer) => pointer.split("/").length));
}
function split(pointer) {
  return { holder: pointer.slice(0, pointer.lastIndexOf("/")), last: pointerTokens(pointer)?.at(-1) ?? "" };
}
function valueOf2(root, pointer) {
  return (pointerTokens(pointer) ?? []).reduce((value, token) => value === void 0 ? void 0 : valueAt(value, token), root);
}
function jsonPath(pointer, root) {
  let value = root;
  let path2 = "$";
  for (const token of pointerTokens(pointer) ?? []) {
    path2 += isArray(value) ? `[${token}]` : `['${token.replace(/[\\'\u0000-\u001f]/g, escaped)}']`;
    value = value === void 0 ? void 0 : valueAt(value, token);
  }
  return path2;
}
function escaped(character) {
  return character === "\\" || character === "'" ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// lint-command.ts
async function runLint({ settings, format, quiet, fix }, output, workingDirectory = process.cwd()) {
  if (fix !== null && existsSync(path.resolve(workingDirectory, fix))) {
    output.error(`error: ${terminalText(fix)} exists already, and somebody may have changed it; remove it, or name another file
`);
    return 1;
  }
  const sources = new Sources(workingDirectory);
  const reading = { settings, options: { check: true, workingDirectory: realpathSync(workingDirectory) }, report: new Report(), sources };
  const linted = await findings(reading);
  const severe = settings.strict ? linted.diagnostics.map(asError) : linted.diagnostics;
  const said = await locatedDiagnostics(sources.written(severe), (file) => sources.text(file));
  const count = (severity) => severe.filter((diagnostic) => diagnostic.severity === severity).length;
  const actions = fix === null ? [] : await fixes(linted, reading);
  if (fix !== null && actions.length > 0) saidOf(fix, () => writeFileSync(path.resolve(workingDirectory, fix), overlayText(actions, fix, reading)));
  const failed = count("error") > 0;
  output.out(await formatted(quiet && format === "text" ? said.filter(({ diagnostic }) => diagnostic.severity !== "info") : said, format, { ok: !failed }));
  const written = fix === null ? "" : actions.length === 0 ? "; nothing that an overlay can mend" : `; ${fix} mends what it can (${plural(actions.length, "action")})`;
  if (format === "text") output.error(`${terminalText(`${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}, ${plural(count("info"), "note")}${written}`)}
`);
  return failed ? 1 : 0;
}
async function findings(reading) {
  const { report } = reading;
  const config = await configOf(reading);
  if (config === null) return { diagnostics: report.diagnostics, documents: [] };
  await lockOf(config, reading);
  const documents = await documentsOf(config, reading);
  if (documents.size > 0 && !report.failed) packagesOf(config, documents, reading);
  const rules = new Report();
  const small = report.diagnostics.some(({ code }) => code === "document/too-large") ? [] : [...documents];
  const linted = small.map(([file, document]) => ({ file, linted: lint(document, rules) }));
  const placed = ({ code, at }) => `${code} ${at?.file}#${at?.pointer}`;
  const told = new Set(rules.diagnostics.map(placed));
  const unique = new Map(rules.diagnostics.map((diagnostic) => [`${placed(diagnostic)} ${diagnostic.message}`, diagnostic]));
  return { diagnostics: [...unique.values(), ...report.diagnostics.filter((diagnostic) => !told.has(placed(diagnostic)))], documents: linted };
}
async function fixes({ documents }, { settings, options, sources: read }) {
  const [document] = documents;
  if (document === void 0 || "config" in settings.from) return [];
  const sources = new Sources(options.workingDirectory);
  const report = new Report();
  const value = await sources.value(document.file, report, null);
  const { overlays = [] } = settings.from;
  const root = value === void 0 || overlays.length === 0 ? value : await (await import("./overlay-V322AX2F.js")).overlaid({ value, at: { file: sources.displayed(document.file), pointer: "" } }, overlays, sources, report);
  if (root === void 0) return [];
  const found = isObject(root) && root["swagger"] !== void 0 ? document.linted.fixes.map((fix) => asWritten(fix, document.file, read)) : document.linted.fixes;
  return actionsOf(found, root, document.linted.targets).actions;
}
function asWritten(fix, file, read) {
  const at = fix.kind === "merge" ? read.writtenPlace({ file, pointer: fix.pointer }) : null;
  return fix.kind === "merge" && at?.file === file ? { ...fix, pointer: at.pointer } : fix;
}
function overlayText(actions, file, { settings, options }) {
  const document = "document" in settings.from ? settings.from.document : "";
  const beside = path.relative(path.dirname(path.resolve(options.workingDirectory, file)), path.resolve(options.workingDirectory, document)).replaceAll(path.sep, "/");
  const overlay = { overlay: "1.0.0", info: { title: "What countersign lint can mend", version: "1.0.0" }, extends: addressOf(beside), actions: actions.map((action) => ({ ...action })) };
  return /\.json$/i.test(file) ? `${JSON.stringify(overlay, null, 2)}
` : yamlText(overlay);
}
function addressOf(file) {
  return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"))).join("/");
}
function asError(diagnostic) {
  return diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  runLint
};
