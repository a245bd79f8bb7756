// Schemas as types. Objects become declarations, everything else an expression where it stands.
import type { Place, Report } from "../diagnostics.js";
import type { Document, Node } from "../document/document.js";
import { isBinary } from "./binary.js";
import { reportLostDigits } from "./choices.js";
import { ComponentNames } from "./component-names.js";
import { docsOf } from "./docs.js";
import { isConditional } from "./conditional.js";
import type { Draft, DraftContent, Naming, Position } from "./draft.js";
import type { Drafts } from "./drafts.js";
import { Extent } from "./extent.js";
import { familyType, type Relative } from "./family.js";
import { additionalOf, fieldsOf, hasFields } from "./fields.js";
import { allHave } from "./held-alternatives.js";
import { Heirs } from "./heirs.js";
import { leafType } from "./leaf.js";
import { additionalLimitsOf } from "./limits.js";
import type { Type } from "./model.js";
import { below, flagOf, isObject, items, keyOf, textOf, valueOf } from "./node.js";
import { declared, factsOf, isObjectAlone, saysMore, type Facts } from "./schema-facts.js";
import { bareTarget, conjunction, follow, isScalar, itemsIn, keyword, keywordValues } from "./schema.js";
import { Twins } from "./twins.js";
import { refsOf } from "./type-walk.js";
import { intersectionOf } from "./unions.js";
import { reportHeirs, reportUnread } from "./unread.js";

export const unknownType: Type = { kind: "primitive", primitive: "unknown", format: null, nullable: false };
export const nullType: Type = { kind: "primitive", primitive: "null", format: null, nullable: false };
const anyObject: Type = { kind: "map", values: unknownType, nullable: false };
const anyList: Type = { kind: "array", items: unknownType, nullable: false };
const neverType: Type = { kind: "primitive", primitive: "never", format: null, nullable: false };

export class Types {
  readonly document: Document;
  readonly drafts: Drafts;
  readonly report: Report;
  readonly extent: Extent;
  /** Keys of declarations that went into something else (an input, an envelope): gone, unless something else uses them. */
  readonly dissolved = new Set<string>();
  readonly #parts = new Map<object, { readonly at: Place; readonly parts: readonly Node[] }>();
  readonly #twins: Twins;
  readonly #componentNames: ComponentNames;
  readonly #heirs: Heirs;
  readonly #known = new Map<readonly Node[], Facts>();
  /** A target of references is one node, however often it is named. */
  readonly #named = new Map<Node, Type>();

  constructor(document: Document, drafts: Drafts, report: Report) {
    this.document = document;
    this.#twins = new Twins(document);
    this.#componentNames = new ComponentNames(document);
    this.extent = new Extent(report);
    this.#heirs = new Heirs(document, this.extent);
    this.drafts = drafts;
    this.report = report;
  }

  /** The type of a schema where it is used. `position` names what needs a name there. */
  type(node: Node, position: Position): Type {
    const leaf = leafType(node.value);
    if (leaf !== null) return leaf;
    const heir = this.#heirs.plain(node);
    if (heir !== null) return withNull(this.named(heir), flagOf(node, "nullable"));
    const { end, referred, nullable } = follow(this.document, node, this.report);
    if (end === null) return unknownType;
    const type = referred ? this.named(end) : (this.#shared(end) ?? this.together(this.parts(end), end.at, keyOf(end.at), position));
    return withNull(type, nullable);
  }

  /** The type of an inline object that another schema describes in the same words. */
  #shared(node: Node): Type | null {
    if ((valueOf(node, "properties") === undefined && valueOf(node, "allOf") === undefined) || !declared(this.#facts(this.parts(node), node.at))) return null;
    const twin = this.#twins.of(node);
    if (twin === null) return null;
    return twin.isComponent ? this.named(twin.node) : { kind: "ref", name: keyOf(twin.node.at), open: false, nullable: false };
  }

  /** The schemas that hold together for a node; the same list whenever it is asked again. */
  parts(node: Node): readonly Node[] {
    const key = isObject(node.value) ? node.value : null;
    const known = key === null ? undefined : this.#parts.get(key);
    // What an alias of YAML repeats is one value in several places.
    if (known?.at.pointer === node.at.pointer && known.at.file === node.at.file) return known.parts;
    const target = bareTarget(this.document, node);
    const parts = target === null ? conjunction(this.document, node, this.report, this.extent) : this.parts(target);
    if (key !== null) this.#parts.set(key, { at: node.at, parts });
    return parts;
  }

  /** What a schema that has a place of its own is called in the document. */
  nameOf(node: Node): string {
    return this.#componentNames.of(node);
  }

  /** A reference to a schema that has a place of its own. */
  named(node: Node): Type {
    const known = this.#named.get(node);
    if (known !== undefined) return known;
    const key = keyOf(node.at);
    const target = this.#componentNames.target(node);
    const type = target === null ? this.reference(key, node.at, () => this.parts(node), { kind: "document", text: this.nameOf(node) }) : this.named(target);
    this.#named.set(node, type);
    return type;
  }

  /** The type of schemas that hold together; objects among them are declared under `key`. */
  together(parts: readonly Node[], at: Place, key: string, position: Position): Type {
    const facts = this.#facts(parts, at);
    return declared(facts) ? this.reference(key, at, () => parts, { kind: "inline", ...position }) : this.#expression(facts, key, position);
  }

  reference(key: string, at: Place, parts: () => readonly Node[], naming: Naming): Type {
    this.drafts.declare(key, () => this.#draft(key, at, parts(), naming));
    return { kind: "ref", name: key, open: false, nullable: false };
  }

  #draft(key: string, at: Place, parts: readonly Node[], naming: Naming): Draft {
    const facts = this.#facts(parts, at);
    const content = this.#content(facts, key);
    const own = parts.findLast((part) => keyOf(part.at) === keyOf(at)) ?? parts.findLast((part) => textOf(part, "description") !== "") ?? null;
    return { key, naming, docs: docsOf(own), deprecated: flagOf(own, "deprecated"), at, nullable: content.kind !== "alias" && facts.nullable, content };
  }

  #content(facts: Facts, key: string): DraftContent {
    const { parts, choices } = facts;
    if (choices !== null && choices.values.length > 0 && choices.structures.length === 0 && keywordValues(parts, "const").length === 0) return { kind: "choice", values: choices.values };
    if (isObjectAlone(facts)) return this.#familyContent(facts, key) ?? this.#object(facts, key);
    return { kind: "alias", type: this.#expression(facts, key, { owner: key, suffix: "" }) };
  }

  /** What a schema with a discriminator is together with its heirs; null for any other. */
  #familyContent({ parts, nullable }: Facts, key: string): DraftContent | null {
    const [family, discriminator] = [this.#heirs.of(key), keyword(parts, "discriminator").at(-1)];
    if (family === null || discriminator === undefined) return null;
    const relative = (node: Node): Relative => ({ node, key: this.#isFamily(node) ? `${keyOf(node.at)}@own` : keyOf(node.at) });
    const [base, heirs] = [relative(family.base), family.heirs.map(relative)];
    const type = familyType(this, discriminator, heirs, base);
    const used = new Set(refsOf(type));
    for (const one of [...heirs, base]) if (used.has(one.key)) this.#declare(one);
    return { kind: "alias", type: withNull(type, nullable) };
  }

  #isFamily(node: Node): boolean {
    const parts = this.parts(node);
    return keyword(parts, "discriminator").length > 0 && this.#heirs.of(keyOf(node.at)) !== null && isObjectAlone(this.#facts(parts, node.at));
  }

  #declare({ node, key }: Relative): void {
    this.named(node);
    const owner = keyOf(node.at);
    if (key !== owner) this.drafts.declare(key, () => ({ key, naming: { kind: "inline", owner, suffix: "Base" }, docs: docsOf(node), deprecated: flagOf(node, "deprecated"), at: node.at, nullable: false, content: this.#object(this.#facts(this.parts(node), node.at), owner) }));
  }

  #object({ parts, at, unions }: Facts, key: string): DraftContent {
    reportUnread(parts, this.report);
    if (unions.length === 0) reportHeirs(parts.find((part) => keyOf(part.at) === keyOf(at)), this.#heirs, this.report);
    const fields = fieldsOf(this, parts, { at, key, lenient: unions.length > 0 });
    const additional = additionalOf(this, parts, { owner: key, suffix: "Value" });
    // Without fields, nothing said means anything, and nothing allowed means the empty object.
    const other = fields.length > 0 ? null : additional === "unsaid" ? unknownType : neverType;
    return { kind: "object", fields, additional: additional === "unsaid" || additional === null ? other : additional, ...additionalLimitsOf(this, parts) };
  }

  #facts(parts: readonly Node[], at: Place): Facts {
    const known = this.#known.get(parts);
    if (known !== undefined) return known.at === at ? known : { ...known, at };
    const facts = factsOf(parts, at, this.document, this.report);
    this.#known.set(parts, facts);
    return facts;
  }

  #expression(facts: Facts, key: string, position: Position): Type {
    const { parts, at, names, nullable, choices, unions } = facts;
    const [only = ""] = names ?? [];
    if (facts.isPlain) {
      reportUnread(parts, this.report);
      return withNull(this.#single(only, facts, key, position), nullable);
    }
    if (parts.some(({ value }) => value === false)) return neverType;
    reportUnread(parts, this.report);
    if (keywordValues(parts, "$dynamicRef").length + keywordValues(parts, "$recursiveRef").length > 0) return unknownType;
    const constant = keyword(parts, "const").at(-1);
    if (constant !== undefined) return this.#literal(constant, nullable);
    if (choices !== null) {
      if (choices.values.length === 0 && keyword(parts, "enum").some((list) => items(list).length === 0)) this.report.warning("schema/never", "No value can satisfy this schema: `enum` is empty; its type is unknown", { at, hint: "List the values, or remove `enum`." });
      if (choices.values.length > 0) {
        const choice: Type = { kind: "choice", values: choices.values.map(({ value }) => value), open: false, nullable: false };
        const others = choices.structures.map((name) => (name === "object" ? anyObject : anyList));
        return others.length === 0 ? withNull(choice, nullable) : { kind: "union", variants: [choice, ...others], discriminator: null, nullable };
      }
      return choices.hasNull ? nullType : unknownType;
    }
    if (unions.length > 0) return this.#united(facts, key, position);
    if (names === null) {
      if (saysMore(parts)) this.report.info("schema/anything", "This schema allows any value", { at, hint: "Say its `type`; a schema with nothing but a description means any value." });
      return { ...unknownType, nullable: false };
    }
    if (names.length === 0) {
      if (nullable) return nullType;
      this.report.warning("schema/never", "No value can satisfy this schema: its parts ask for a different `type` each; its type is unknown", { at, hint: "Correct a `type` among what `allOf` and `$ref` bring together." });
      return unknownType;
    }
    if (names.length === 1) return withNull(this.#single(only, facts, key, position), nullable);
    const variants = names.map((name) => this.#single(name, facts, key, position));
    return { kind: "union", variants, discriminator: null, nullable };
  }

  #literal(constant: Node, nullable: boolean): Type {
    const { value } = constant;
    if (value === null) return nullType;
    if (isScalar(value)) {
      reportLostDigits(value, constant.at, "schema/const", this.report);
      return { kind: "literal", value, nullable };
    }
    this.report.warning("schema/const", "A constant object or list cannot be expressed: its type is unknown", { at: constant.at });
    return unknownType;
  }

  #united({ parts, at, unions, nullable }: Facts, key: string, position: Position): Type {
    const united: Type[] = unions.map((union) => union.type(this, position));
    const base = parts.filter((part) => hasFields([part]) || isConditional(part));
    const isKnown = unions.some(({ variants }) => allHave(variants.map((variant) => this.parts(follow(this.document, variant, this.report).end ?? variant)), base));
    if (base.some((part) => hasFields([part])) && !isKnown) {
      const baseKey = `${key}@base`;
      this.drafts.declare(baseKey, () => ({
        key: baseKey,
        naming: { kind: "inline", owner: position.owner, suffix: `${position.suffix}Base` },
        docs: docsOf(null),
        deprecated: false,
        at,
        nullable: false,
        content: this.#object({ ...this.#facts(base, at), unions }, baseKey),
      }));
      united.unshift({ kind: "ref", name: baseKey, open: false, nullable: false });
    }
    return intersectionOf(united, nullable);
  }

  #single(name: string, facts: Facts, key: string, position: Position): Type {
    const { parts, at } = facts;
    const format = keywordValues(parts, "format").findLast((value) => typeof value === "string") ?? (keywordValues(parts, "contentEncoding").includes("base64") ? "byte" : null);
    const primitive = (kind: "string" | "number" | "integer" | "boolean" | "binary"): Type => ({ kind: "primitive", primitive: kind, format, nullable: false });
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
        if (hasFields(parts)) return this.reference(`${key}@object`, at, () => parts.map(asObject), { kind: "inline", owner: position.owner, suffix: position.suffix || "Object" });
        const additional = additionalOf(this, parts, { owner: position.owner, suffix: `${position.suffix}Value` });
        return { kind: "map", values: additional === "unsaid" || additional === null ? unknownType : additional, nullable: false };
      }
      default: {
        // Elysia writes `Date`, others `DateTime`: in JSON it is a text.
        const isDate = /^date(?:-?time)?$/i.test(name);
        this.report.warning("schema/type", `There is no type ${JSON.stringify(name)}: it ${isDate ? "is read as a text" : "becomes unknown"}`, { at: below(at, "type"), hint: "One of string, number, integer, boolean, object, array, null." });
        return isDate ? primitive("string") : unknownType;
      }
    }
  }

  #list(parts: readonly Node[], at: Place, position: Position): Type {
    const inner = (number: string): Position => ({ owner: position.owner, suffix: `${position.suffix}Item${number}` });
    const { first, item } = itemsIn(parts);
    if (first !== null) {
      const listed = items(first).map((node, index) => this.type(node, inner(String(index + 1))));
      const numbers = (name: string): readonly number[] => keywordValues(parts, name).filter((value) => typeof value === "number");
      const isClosed = item?.value === false || Math.min(...numbers("maxItems")) <= listed.length;
      const rest = isClosed ? null : item === null ? unknownType : this.type(item, inner(""));
      // Most documents do not say how many must be there, and mean all.
      const least = Math.max(...numbers("minItems"));
      return { kind: "tuple", items: listed, rest, ...(least >= 0 && least < listed.length ? { required: Math.ceil(least) } : {}), nullable: false };
    }
    if (item === null) this.report.warning("schema/items", "A list without `items` may hold anything: its items are unknown", { at, hint: "Add `items`, or `items: {}` if anything is meant." });
    return { kind: "array", items: item === null ? unknownType : this.type(item, inner("")), nullable: false };
  }
}

function withNull(type: Type, nullable: boolean): Type {
  return nullable ? { ...type, nullable } : type;
}

/** The part as it is for objects only, where the schema allows other types too. */
function asObject({ value, at }: Node): Node {
  return { value: isObject(value) ? { ...value, type: "object" } : value, at };
}
