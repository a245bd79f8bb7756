// Values that a schema describes: its examples first, otherwise made up. Always the same for the same document.
import type { Api, Located, Shape } from "./api.js";
import { answered, isWriteOnly } from "./answered.js";
import { heirOf, kindOf } from "./discriminator.js";
import { entries, isList, isObject, type Json, member, members } from "./json.js";
import { matches, patternText } from "./pattern-text.js";
import type { Content } from "./routes.js";

/** `examples`: as the author would show it. `blank`: only what is required, defaults before examples. */
export type Manner = "examples" | "blank";

type Shown = Pick<Content, "media" | "schema">;

/** Examples cannot change while the server runs. */
const known = new WeakMap<Shown, Json | undefined>();

/** The example that a media type has for answers, or one made from its schema. */
export function contentExample(api: Api, content: Shown): Json | undefined {
  if (known.has(content)) return known.get(content);
  const found = saidExample(api, content);
  const example = found === undefined || content.schema === null ? found : answered(api, content.schema, found);
  known.set(content, example);
  return example;
}

function saidExample(api: Api, content: Shown): Json | undefined {
  const direct = member(content.media.value, "example");
  if (direct !== undefined) return direct;
  const named = api.child(content.media, "examples");
  const [name] = entries(named?.value)[0] ?? [];
  const chosen = named === null || name === undefined ? null : api.followed(api.child(named, name));
  const value = member(chosen?.value, "value");
  if (value !== undefined) return value;
  return content.schema === null ? undefined : schemaExample(api, content.schema, "examples");
}

export function schemaExample(api: Api, schema: Located, manner: Manner): Json {
  return made(api, schema, manner, "", []) ?? null;
}

/** Undefined where the schema contains itself and nothing else can stand there. */
function made(api: Api, schema: Located, manner: Manner, name: string, path: readonly string[]): Json | undefined {
  const shape = api.shape(schema);
  if (path.includes(schema.pointer) || path.length > 12) return undefined;
  const fixed = fixedValue(shape, manner);
  if (fixed !== undefined) return fixed;
  const heir = heirOf(api, shape);
  if (heir !== null) return made(api, heir, manner, name, path);
  const inside = [...path, schema.pointer];
  switch (shape.type) {
    case "object": {
      const pairs = [...shape.properties].flatMap(([key, property]): [string, Json][] => {
        const required = shape.required.has(key);
        if (!required && (manner === "blank" || path.length > 3)) return [];
        if (property.value === false || isWriteOnly(api, property)) return [];
        const value = kindOf(api, shape, key, property) ?? made(api, property, manner, key, inside);
        return value === undefined ? (required ? [[key, emptyValue(api.shape(property))]] : []) : [[key, value]];
      });
      const least = number(shape, "minProperties") ?? 0;
      const further = shape.additional === null || pairs.length >= least ? undefined : made(api, shape.additional, manner, "", inside);
      const keys = further === undefined ? [] : Array.from({ length: Math.min(least - pairs.length, 10) }, (_, index) => `key${index + 1}`);
      return members([...pairs, ...keys.map((key): [string, Json] => [key, further ?? null])]);
    }
    case "array": {
      const first = shape.first.map((one) => made(api, one, manner, name, inside) ?? emptyValue(api.shape(one)));
      if (manner === "blank") return first;
      const item = shape.items === null || shape.items.value === false ? undefined : made(api, shape.items, manner, name, inside);
      const least = Math.max(number(shape, "minItems") ?? 0, first.length > 0 ? 0 : 1);
      const length = Math.min(Math.max(least - first.length, 0), 10);
      const rest = item === undefined ? [] : Array.from({ length }, () => item);
      return [...first, ...rest].slice(0, number(shape, "maxItems") ?? Number.POSITIVE_INFINITY);
    }
    case "integer":
    case "number":
      return madeNumber(shape);
    case "boolean":
      return name === "success";
    case "string":
      return shape.held === null ? madeText(shape, name) : JSON.stringify(made(api, shape.held, manner, "", inside) ?? null);
    default:
      return shape.type === null && shape.keywords["type"] === undefined && !shape.nullable ? members() : null;
  }
}

function fixedValue(shape: Shape, manner: Manner): Json | undefined {
  const { keywords } = shape;
  if (keywords["const"] !== undefined) return keywords["const"];
  const examples = keywords["examples"];
  const example = keywords["example"] ?? (isList(examples) ? examples[0] : undefined);
  const structured = isObject(example) || isList(example);
  if (manner === "examples" && example !== undefined) return example;
  if (keywords["default"] !== undefined) return keywords["default"];
  const values = keywords["enum"];
  if (isList(values) && values.length > 0) return values[0];
  return structured ? undefined : example;
}

function emptyValue(shape: Shape): Json {
  if (shape.nullable) return null;
  return shape.type === "array" ? [] : shape.type === "object" ? members() : null;
}

function number(shape: Shape, keyword: string): number | undefined {
  const value = shape.keywords[keyword];
  return typeof value === "number" ? value : undefined;
}

function madeNumber(shape: Shape): number {
  const above = number(shape, "exclusiveMinimum");
  const least = number(shape, "minimum") ?? (above === undefined ? undefined : above + 1);
  const most = number(shape, "maximum");
  const step = number(shape, "multipleOf") ?? 1;
  const wished = Math.max(least ?? Math.min(1, most ?? 1), Number.MIN_SAFE_INTEGER);
  return Math.ceil(wished / step) * step;
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2024-05-01T08:30:00.000Z",
  date: "2024-05-01",
  time: "08:30:00Z",
  email: "anna@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/",
  uuid: "11111111-2222-4333-8444-555555555555",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "AA==",
  binary: "",
  password: "not-a-real-secret",
};

function madeText(shape: Shape, name: string): string {
  const format = shape.keywords["format"];
  const known = typeof format === "string" ? formats[format] : undefined;
  const least = number(shape, "minLength") ?? 0;
  const most = number(shape, "maxLength") ?? Number.POSITIVE_INFINITY;
  const text = (known ?? (name === "" ? "text" : name)).padEnd(least, "x").slice(0, most);
  const { pattern } = shape.keywords;
  return (typeof pattern === "string" && !matches(text, pattern) && patternText(pattern, least, most)) || text;
}
