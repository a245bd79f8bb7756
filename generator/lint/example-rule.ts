// Examples and defaults that do not fit their schema. A reading of JSON Schema that ends on any document: no expression of a document is run.
import type { Document, Json, Node } from "../document/document.js";
import { childNode } from "../document/pointer.js";
import { kindOf } from "../model/media.js";
import { flagOf, isList, isObject, items, member, members, valueOf } from "../model/node.js";
import { itemsIn } from "../model/schema.js";
import type { Finding } from "./finding.js";
import type { Visited, Walk } from "./walk.js";

/** Schemas looked at for one example, and for all of a document; beyond that an example is taken as right. */
const budget = 5_000;
const budgetOfAll = 1_000_000;
const deepest = 60;

export function wrongExamples(document: Document, { visited }: Walk): readonly Finding[] {
  let left = budgetOfAll;
  const listed: ListedTexts = new WeakMap();
  const found = visited.flatMap((one) => pairs(one, document)).flatMap(({ schema, example, isDefault = false }): readonly Finding[] => {
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

/** The texts of listed values, by the list: many examples may be held against one. */
type ListedTexts = WeakMap<object, ReadonlySet<string>>;

interface Pair {
  readonly schema: Node;
  readonly example: Node;
  /** What is sent or meant when nothing is said, rather than shown. */
  readonly isDefault?: true;
}

function pairs({ node, kind }: Visited, document: Document): readonly Pair[] {
  if (kind === "schema") {
    const usual = member(node, "default");
    const examples = [member(node, "example"), ...items(member(node, "examples"))].flatMap((example) => (example === null ? [] : [{ schema: node, example }]));
    return usual === null ? examples : [...examples, { schema: node, example: usual, isDefault: true }];
  }
  if (kind === "mediaType" ? !isJson(node) : kind !== "parameter" && kind !== "header") return [];
  const schema = member(node, "schema");
  if (schema === null) return [];
  const named = members(member(node, "examples")).flatMap(([, said]) => {
    const example = document.resolve(said);
    return example === null ? null : (member(example, "dataValue") ?? member(example, "value"));
  });
  return [member(node, "example"), ...named].flatMap((example) => (example === null ? [] : [{ schema, example }]));
}

/** By the content type, which is the key of the media type. */
function isJson({ at }: Node): boolean {
  const key = at.pointer.slice(at.pointer.lastIndexOf("/") + 1);
  return kindOf(key.replaceAll("~1", "/")) === "json";
}

interface Problem {
  readonly at: Node["at"];
  readonly schema: Node;
  readonly message: string;
}

class Fit {
  readonly #document: Document;
  readonly #listed: ListedTexts;
  readonly #budget: number;
  /** Schemas that were looked at. */
  looked = 0;

  constructor(document: Document, listed: ListedTexts, most: number) {
    this.#document = document;
    this.#listed = listed;
    this.#budget = most;
  }

  /** The first thing that is wrong; null when nothing is, or too much would have to be looked at. */
  problem(said: Node, example: Node, depth: number): Problem | null {
    this.looked += 1;
    const schema = this.looked > this.#budget || depth > deepest ? null : this.#document.resolve(said);
    if (schema === null) return null;
    const wrong = (message: string): Problem => ({ at: example.at, schema, message: `${nameOf(example)} ${message}` });
    if (schema.value === false) return wrong("may not be there");
    if (!isObject(schema.value)) return null;
    if (example.value === null && flagOf(schema, "nullable")) return null;
    const message = typeProblem(schema, example.value) ?? this.#listedProblem(schema, example.value) ?? limitProblem(schema, example.value);
    if (message !== null) return wrong(message);
    return this.#parts(schema, example, depth) ?? this.#alternatives(schema, example, depth, wrong) ?? this.#members(schema, example, depth, wrong) ?? this.#items(schema, example, depth);
  }

  #listedProblem(schema: Node, value: Json): string | null {
    const listed = valueOf(schema, "enum");
    const constant = valueOf(schema, "const");
    if (!isList(listed) && constant === undefined) return null;
    const text = JSON.stringify(value);
    const isListed = !isList(listed) || this.#textsOf(listed).has(text);
    return isListed && (constant === undefined || JSON.stringify(constant) === text) ? null : "is none of the listed values";
  }

  #textsOf(list: readonly Json[]): ReadonlySet<string> {
    const texts = this.#listed.get(list) ?? new Set(list.map((value) => JSON.stringify(value)));
    this.#listed.set(list, texts);
    return texts;
  }

  #parts(schema: Node, example: Node, depth: number): Problem | null {
    return first(items(member(schema, "allOf")), (part) => this.problem(part, example, depth + 1));
  }

  #alternatives(schema: Node, example: Node, depth: number, wrong: (message: string) => Problem): Problem | null {
    return first(["oneOf", "anyOf"], (keyword) => {
      const variants = items(member(schema, keyword));
      const problems = variants.map((variant) => this.problem(variant, example, depth + 1));
      return problems.length === 0 || problems.includes(null) ? null : (problems.length === 1 ? (problems[0] ?? null) : wrong(`fits no alternative of \`${keyword}\``));
    });
  }

  #members(schema: Node, example: Node, depth: number, wrong: (message: string) => Problem): Problem | null {
    if (!isObject(example.value)) return null;
    const described = member(schema, "properties");
    const own = (name: string): Node | null => (described === null ? null : childNode(described, name));
    for (const { value: name } of items(member(schema, "required"))) {
      if (typeof name !== "string" || Object.hasOwn(example.value, name)) continue;
      const property = own(name);
      const resolved = property === null ? null : this.#document.resolve(property);
      // Who sends it leaves out the one, who answers the other.
      if (!flagOf(resolved, "readOnly") && !flagOf(resolved, "writeOnly")) return wrong(`has no ${JSON.stringify(name)}`);
    }
    const isClosed = valueOf(schema, "additionalProperties") === false && valueOf(schema, "patternProperties") === undefined;
    const additional = isObject(valueOf(schema, "additionalProperties")) && valueOf(schema, "patternProperties") === undefined ? member(schema, "additionalProperties") : null;
    return first(members(example), ([name, value]) => {
      const property = own(name) ?? additional;
      if (property !== null) return this.problem(property, value, depth + 1);
      return isClosed ? { at: value.at, schema, message: `${JSON.stringify(name)} is no member of it` } : null;
    });
  }

  #items(schema: Node, example: Node, depth: number): Problem | null {
    const { first: listed, item } = itemsIn([schema]);
    const from = items(listed).length;
    return item === null ? null : first(items(example).slice(from), (value) => this.problem(item, value, depth + 1));
  }
}

function first<Value>(values: readonly Value[], problem: (value: Value) => Problem | null): Problem | null {
  for (const value of values) {
    const found = problem(value);
    if (found !== null) return found;
  }
  return null;
}

function typeProblem(schema: Node, value: Json): string | null {
  const said = valueOf(schema, "type");
  const types = (isList(said) ? said : [said]).filter((type) => typeof type === "string" && Object.hasOwn(words, type));
  return types.length === 0 || types.some((type) => isOfType(value, String(type))) ? null : `must be ${types.map((type) => words[String(type)]).join(" or ")}`;
}

const words: { readonly [type: string]: string } = { string: "a text", number: "a number", integer: "a whole number", boolean: "true or false", object: "an object", array: "a list", null: "null" };

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return isList(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function limitProblem(schema: Node, value: Json): string | null {
  const limit = (name: string): number | null => {
    const said = valueOf(schema, name);
    return typeof said === "number" ? said : null;
  };
  const range = typeof value === "number" ? (["minimum", "maximum", value] as const) : typeof value === "string" ? (["minLength", "maxLength", [...value].length] as const) : isList(value) ? (["minItems", "maxItems", value.length] as const) : null;
  if (range === null) return null;
  const [least, most, size] = range;
  if (size < (limit(least) ?? size)) return `is below \`${least}\``;
  return size > (limit(most) ?? size) ? `is above \`${most}\`` : null;
}

function nameOf({ at }: Node): string {
  const token = at.pointer.slice(at.pointer.lastIndexOf("/") + 1);
  return /^(?:value|default|example|dataValue|\d+)$/.test(token) ? "it" : JSON.stringify(token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
