// What is told of types: of each change in both directions, judged from what is sent and what is received.
import { expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { both, type Members, modelOf, received, receives, reference, type Row, sends, sent, told } from "./rows.js";

const text = { type: "string" };
const number = { type: "number" };
const whole = { type: "integer" };
const list = (items: Json): Members => ({ type: "array", items });
const pair = { type: "array", prefixItems: [text, whole], items: false, minItems: 2 };
const oneOf = (...names: readonly string[]): Members => ({ oneOf: names.map(reference) });
const cat = { type: "object", required: ["kind", "lives"], properties: { kind: { const: "cat" }, lives: whole } };
const dog = { type: "object", required: ["kind", "bark"], properties: { kind: { const: "dog" }, bark: text } };
const heirs = (name: Json): Members => ({ Animal: { type: "object", properties: { name } }, Cat: { allOf: [reference("Animal"), { properties: { lives: whole } }] }, Dog: { allOf: [reference("Animal"), { properties: { bark: text } }] } });
const animals = { Cat: cat, Dog: dog };

const rows: { readonly [title: string]: Row } = {
  "a member that is sent": { old: sent({ a: text }), now: sent({ a: text, b: text }), want: ["new Thing.b: new"], back: ["breaking Thing.b: gone"] },
  "a required member that is sent": { old: sent({ a: text }), now: sent({ a: text, b: text }, { required: ["b"] }), want: ["breaking Thing.b: new and required"], back: ["breaking Thing.b: gone"] },
  "a member that is received": { old: received({ a: text }), now: received({ a: text, b: text }, { required: ["b"] }), want: ["new Thing.b: new and required"], back: ["breaking Thing.b: gone"] },
  "a required member of both": { old: both({ a: text }), now: both({ a: text, b: text }, { required: ["b"] }), want: ["breaking Thing.b: new and required"], back: ["breaking Thing.b: gone"] },
  "required when sent": { old: sent({ a: text }), now: sent({ a: text }, { required: ["a"] }), want: ["breaking Thing.a: required now"], back: ["new Thing.a: optional now"] },
  "required when received": { old: received({ a: text }), now: received({ a: text }, { required: ["a"] }), want: ["other Thing.a: required now"], back: ["breaking Thing.a: optional now"] },
  "required in both": { old: both({ a: text }), now: both({ a: text }, { required: ["a"] }), want: ["breaking Thing.a: required now"], back: ["breaking Thing.a: optional now"] },
  "null when sent": { old: sent({ a: text }), now: sent({ a: { type: ["string", "null"] } }), want: ["new Thing.a: may be null now"], back: ["breaking Thing.a: may no longer be null"] },
  "null when received": { old: received({ a: text }), now: received({ a: { type: ["string", "null"] } }), want: ["breaking Thing.a: may be null now"], back: ["other Thing.a: may no longer be null"] },
  "null inside a list": { old: received({ a: list(text) }), now: received({ a: list({ type: ["string", "null"] }) }), want: ["breaking Thing.a: items: may be null now"], back: ["other Thing.a: items: may no longer be null"] },
  "a value that is sent": { old: sent({ a: { enum: ["x"] } }), now: sent({ a: { enum: ["x", "y"] } }), want: ["new Thing.a: new value \"y\""], back: ["breaking Thing.a: value \"y\" gone"] },
  "a constant that is sent": { old: sent({ a: { const: "x" } }), now: sent({ a: { enum: ["x", "y"] } }), want: ["new Thing.a: type changed: \"x\", now \"x\" | \"y\""], back: ["breaking Thing.a: type changed: \"x\" | \"y\", now \"x\""] },
  "a constant that is received": { old: received({ a: { const: "x" } }), now: received({ a: { enum: ["x", "y"] } }), want: ["breaking Thing.a: type changed: \"x\", now \"x\" | \"y\""], back: ["other Thing.a: type changed: \"x\" | \"y\", now \"x\""] },
  "a value of several that are sent": { old: sent({ a: { enum: ["x", "z"] } }), now: sent({ a: { enum: ["x", "y"] } }), want: ["breaking Thing.a: value \"z\" gone", "new Thing.a: new value \"y\""], back: ["breaking Thing.a: value \"y\" gone", "new Thing.a: new value \"z\""] },
  "a value that is received": { old: received({ a: { enum: ["x", "z"] } }), now: received({ a: { enum: ["x", "z", "y"] } }), want: ["new Thing.a: new value \"y\""], back: ["other Thing.a: value \"y\" gone"] },
  "a value of a list of values by name": {
    old: received({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["red", "green"] } }),
    now: received({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["red", "green", "blue"] } }),
    want: ["new Color: new value \"blue\""],
    back: ["breaking Color: value \"blue\" gone"],
  },
  "a value by name that both directions have": {
    old: both({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["red", "green"] } }),
    now: both({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["red", "green", "blue"] } }),
    want: ["new Color: new value \"blue\""],
    back: ["breaking Color: value \"blue\" gone"],
  },
  "values in another order": { old: sent({ a: { enum: ["x", "y"] } }), now: sent({ a: { enum: ["y", "x"] } }), want: ["other Thing.a: values stand in another order"], back: ["other Thing.a: values stand in another order"] },
  "the name of a value": {
    old: received({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["r", "g"], "x-enum-varnames": ["Red", "Green"] } }),
    now: received({ a: reference("Color") }, {}, { Color: { type: "string", enum: ["r", "g"], "x-enum-varnames": ["Scarlet", "Green"] } }),
    want: ["breaking Color: value \"r\" has another name: Red, now Scarlet"],
    back: ["breaking Color: value \"r\" has another name: Scarlet, now Red"],
  },
  "items that must be there of a list that is sent": { old: sent({ a: pair }), now: sent({ a: { ...pair, minItems: 1 } }), want: ["new Thing.a: minItems changed: 2, now 1", "new Thing.a: type changed: [string, integer], now [string, integer?]"], back: ["breaking Thing.a: minItems changed: 1, now 2", "breaking Thing.a: type changed: [string, integer?], now [string, integer]"] },
  "items that must be there of a list that is received": { old: received({ a: pair }), now: received({ a: { ...pair, minItems: 1 } }), want: ["breaking Thing.a: type changed: [string, integer], now [string, integer?]", "other Thing.a: minItems changed: 2, now 1"], back: ["other Thing.a: minItems changed: 1, now 2", "other Thing.a: type changed: [string, integer?], now [string, integer]"] },
  "any text where values were sent": { old: sent({ a: { enum: ["x", "y"] } }), now: sent({ a: text }), want: ["new Thing.a: type changed: \"x\" | \"y\", now string"], back: ["breaking Thing.a: type changed: string, now \"x\" | \"y\""] },
  "any text where open values were received": { old: received({ a: { enum: ["x", "y"] } }), now: received({ a: text }), want: ["new Thing.a: type changed: \"x\" | \"y\", now string"], back: ["other Thing.a: type changed: string, now \"x\" | \"y\""] },
  "another primitive": { old: received({ a: text }), now: received({ a: whole }), want: ["breaking Thing.a: type changed: string, now integer"], back: ["breaking Thing.a: type changed: integer, now string"] },
  "a wider number that is sent": { old: sent({ a: whole }), now: sent({ a: number }), want: ["new Thing.a: type changed: integer, now number"], back: ["breaking Thing.a: type changed: number, now integer"] },
  "a wider number that is received": { old: received({ a: whole }), now: received({ a: number }), want: ["breaking Thing.a: type changed: integer, now number"], back: ["other Thing.a: type changed: number, now integer"] },
  "anything that is sent": { old: sent({ a: text }), now: sent({ a: {} }), want: ["new Thing.a: type changed: string, now unknown"], back: ["breaking Thing.a: type changed: unknown, now string"] },
  "a format that is sent": { old: sent({ a: text }), now: sent({ a: { type: "string", format: "uuid" } }), want: ["breaking Thing.a: type changed: string, now string (uuid)"], back: ["new Thing.a: type changed: string (uuid), now string"] },
  "a format that is received": { old: received({ a: text }), now: received({ a: { type: "string", format: "uuid" } }), want: ["other Thing.a: type changed: string, now string (uuid)"], back: ["other Thing.a: type changed: string (uuid), now string"] },
  "more digits": { old: sent({ a: { type: "integer", format: "int32" } }), now: sent({ a: { type: "integer", format: "int64" } }), want: ["new Thing.a: type changed: integer (int32), now integer (int64)"], back: ["breaking Thing.a: type changed: integer (int64), now integer (int32)"] },
  "a list": { old: received({ a: text }), now: received({ a: list(text) }), want: ["breaking Thing.a: type changed: string, now list of string"], back: ["breaking Thing.a: type changed: list of string, now string"] },
  "a map": { old: sent({ a: { type: "object", additionalProperties: whole } }), now: sent({ a: { type: "object", additionalProperties: number } }), want: ["new Thing.a: values: type changed: integer, now number"], back: ["breaking Thing.a: values: type changed: number, now integer"] },
  "a limit that is sent": { old: sent({ a: { type: "string", maxLength: 10 } }), now: sent({ a: { type: "string", maxLength: 20 } }), want: ["new Thing.a: maxLength changed: 10, now 20"], back: ["breaking Thing.a: maxLength changed: 20, now 10"] },
  "a limit where there was none": { old: sent({ a: whole }), now: sent({ a: { type: "integer", minimum: 1 } }), want: ["breaking Thing.a: minimum changed: none, now 1"], back: ["new Thing.a: minimum changed: 1, now none"] },
  "a limit that is received": { old: received({ a: { type: "string", maxLength: 10 } }), now: received({ a: { type: "string", maxLength: 20 } }), want: ["other Thing.a: maxLength changed: 10, now 20"], back: ["other Thing.a: maxLength changed: 20, now 10"] },
  "a limit of the items of a list": { old: sent({ a: list({ type: "string", maxLength: 10 }) }), now: sent({ a: list({ type: "string", maxLength: 20 }) }), want: ["new Thing.a: items: maxLength changed: 10, now 20"], back: ["breaking Thing.a: items: maxLength changed: 20, now 10"] },
  "a limit of the items of a list that is received": { old: received({ a: list({ type: "string", maxLength: 10 }) }), now: received({ a: list({ type: "string", maxLength: 20 }) }), want: ["other Thing.a: items: maxLength changed: 10, now 20"], back: ["other Thing.a: items: maxLength changed: 20, now 10"] },
  "a limit of items by name": { old: sent({ a: list(reference("Word")) }, {}, { Word: { type: "string", maxLength: 10 } }), now: sent({ a: list(reference("Word")) }, {}, { Word: { type: "string" } }), want: ["new Thing.a: items: maxLength changed: 10, now none"], back: ["breaking Thing.a: items: maxLength changed: none, now 10"] },
  "a limit of lists in a list, and of their items": {
    old: sent({ a: list(list({ type: "integer", minimum: 1 })) }),
    now: sent({ a: list({ ...list({ type: "integer", minimum: 2 }), minItems: 1 }) }),
    want: ["breaking Thing.a: items: items: minimum changed: 1, now 2", "breaking Thing.a: items: minItems changed: none, now 1"],
    back: ["new Thing.a: items: items: minimum changed: 2, now 1", "new Thing.a: items: minItems changed: 1, now none"],
  },
  "a limit of the values of a map": { old: sent({ a: { type: "object", additionalProperties: whole } }), now: sent({ a: { type: "object", additionalProperties: { type: "integer", maximum: 5 } } }), want: ["breaking Thing.a: values: maximum changed: none, now 5"], back: ["new Thing.a: values: maximum changed: 5, now none"] },
  "a limit of members without a name": {
    old: sent({ a: text }, { additionalProperties: { type: "string", maxLength: 10 } }),
    now: sent({ a: text }, { additionalProperties: { type: "string", maxLength: 20 } }),
    want: ["new Thing.*: maxLength changed: 10, now 20"],
    back: ["breaking Thing.*: maxLength changed: 20, now 10"],
  },
  "a limit of members without a name that are received": {
    old: received({ a: text }, { unevaluatedProperties: list({ type: "string", maxLength: 10 }) }),
    now: received({ a: text }, { unevaluatedProperties: list({ type: "string", maxLength: 20 }) }),
    want: ["other Thing.*: items: maxLength changed: 10, now 20"],
    back: ["other Thing.*: items: maxLength changed: 20, now 10"],
  },
  "a limit of members without a name of an object inside another, once": {
    old: sent({ a: reference("Inner") }, {}, { Inner: { type: "object", properties: { b: text }, additionalProperties: { type: "string", maxLength: 10 } } }),
    now: sent({ a: reference("Inner") }, {}, { Inner: { type: "object", properties: { b: text }, additionalProperties: { type: "string", maxLength: 20 } } }),
    want: ["new Inner.*: maxLength changed: 10, now 20"],
    back: ["breaking Inner.*: maxLength changed: 20, now 10"],
  },
  "a limit of a body that is a map": {
    old: sends({ type: "object", additionalProperties: { type: "integer" } }),
    now: sends({ type: "object", additionalProperties: { type: "integer", maximum: 5 } }),
    want: ["breaking SaveThingRequest.*: maximum changed: none, now 5"],
    back: ["new SaveThingRequest.*: maximum changed: 5, now none"],
  },
  "a limit of a body that is a map by name": {
    old: sends(reference("Counts"), { Counts: { type: "object", additionalProperties: reference("Count") }, Count: { type: "integer" } }),
    now: sends(reference("Counts"), { Counts: { type: "object", additionalProperties: reference("Count") }, Count: { type: "integer", maximum: 5 } }),
    want: ["breaking SaveThingRequest.*: maximum changed: none, now 5"],
    back: ["new SaveThingRequest.*: maximum changed: 5, now none"],
  },
  "a list of lists without an end": { old: sent({ a: reference("Nest") }, {}, { Nest: { ...list(reference("Nest")), maxItems: 2 } }), now: sent({ a: reference("Nest") }, {}, { Nest: { ...list(reference("Nest")), maxItems: 2 } }), want: [], back: [] },
  "a limit of an answer that is a list": {
    old: receives({ ...list({ type: "string", maxLength: 10 }), maxItems: 5 }),
    now: receives({ ...list({ type: "string", maxLength: 20 }), maxItems: 6 }),
    want: ["other shop.getThing: answer: items: maxLength changed: 10, now 20", "other shop.getThing: answer: maxItems changed: 5, now 6"],
    back: ["other shop.getThing: answer: items: maxLength changed: 20, now 10", "other shop.getThing: answer: maxItems changed: 6, now 5"],
  },
  "a limit of a body that is a list": { old: sends({ ...list(text), maxItems: 5 }), now: sends({ ...list(text), maxItems: 6 }), want: ["new SaveThingRequest.body: maxItems changed: 5, now 6"], back: ["breaking SaveThingRequest.body: maxItems changed: 6, now 5"] },
  "a limit of the items of a body by name": { old: sends(reference("Words"), { Words: list(text) }), now: sends(reference("Words"), { Words: list({ type: "string", pattern: "^a" }) }), want: ["breaking SaveThingRequest.body: items: pattern changed: none, now ^a"], back: ["new SaveThingRequest.body: items: pattern changed: ^a, now none"] },
  "a default": { old: sent({ a: { type: "string", default: "x" } }), now: sent({ a: { type: "string", default: "y" } }), want: ["other Thing.a: default changed: \"x\", now \"y\""], back: ["other Thing.a: default changed: \"y\", now \"x\""] },
  "a deprecated member": { old: received({ a: text }), now: received({ a: { type: "string", deprecated: true } }), want: ["new Thing.a: deprecated"], back: ["other Thing.a: no longer deprecated"] },
  "words about a member": { old: received({ a: text }), now: received({ a: { type: "string", description: "Its name." } }), want: ["other Thing.a: described otherwise"], back: ["other Thing.a: described otherwise"] },
  "an alternative that is sent": { old: sent({ a: oneOf("Cat") }, {}, animals), now: sent({ a: oneOf("Cat", "Dog") }, {}, animals), want: ["new Thing.a: may be Dog now"], back: ["breaking Thing.a: no longer Dog"] },
  "an alternative that is received": { old: received({ a: oneOf("Cat") }, {}, animals), now: received({ a: oneOf("Cat", "Dog") }, {}, animals), want: ["breaking Thing.a: may be Dog now"], back: ["other Thing.a: no longer Dog"] },
  "what tells alternatives apart": {
    old: received({ a: { ...oneOf("Cat", "Dog"), discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } } } }, {}, animals),
    now: received({ a: { ...oneOf("Cat", "Dog"), discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", hound: "#/components/schemas/Dog" } } } }, {}, animals),
    want: ["other Thing.a: alternatives are told apart otherwise"],
    back: ["other Thing.a: alternatives are told apart otherwise"],
  },
  "members without a name": { old: received({ a: text }), now: received({ a: text }, { additionalProperties: whole }), want: ["new Thing.*: other members may be there now"], back: ["breaking Thing.*: other members are no longer described"] },
  "a type that nobody used yet": { old: receives(text), now: receives(text, { Thing: { type: "object", properties: { a: text } } }), want: ["new Thing: new"], back: ["breaking Thing: gone"] },
  "a change in a type that no call has": { old: receives(text, { Thing: { type: "object", properties: { a: text } } }), now: receives(text, { Thing: { type: "object", required: ["a"], properties: { a: text } } }), want: ["breaking Thing.a: required now"], back: ["breaking Thing.a: optional now"] },
  "another name, the same type": {
    old: received({ a: reference("Part") }, {}, { Part: { type: "object", properties: { b: text } } }),
    now: received({ a: reference("Piece") }, {}, { Piece: { type: "object", properties: { b: text } } }),
    want: ["breaking Part: gone", "new Piece: new"],
    back: ["breaking Piece: gone", "new Part: new"],
  },
  "another name, another type": {
    old: received({ a: reference("Part") }, {}, { Part: { type: "object", properties: { b: text } } }),
    now: received({ a: reference("Piece") }, {}, { Piece: { type: "object", properties: { c: text } } }),
    want: ["breaking Part: gone", "breaking Thing.a: type changed: Part, now Piece (b: gone)", "new Piece: new"],
    back: ["breaking Piece: gone", "breaking Thing.a: type changed: Piece, now Part (c: gone)", "new Part: new"],
  },
  "another name of a type that holds itself": {
    old: received({ a: reference("Tree") }, {}, { Tree: { type: "object", properties: { left: reference("Tree"), size: whole } } }),
    now: received({ a: reference("Bush") }, {}, { Bush: { type: "object", properties: { left: reference("Bush"), size: whole } } }),
    want: ["breaking Tree: gone", "new Bush: new"],
    back: ["breaking Bush: gone", "new Tree: new"],
  },
  "another name and another member of a type that holds itself": {
    old: received({ a: reference("Tree") }, {}, { Tree: { type: "object", properties: { left: reference("Tree"), size: whole } } }),
    now: received({ a: reference("Bush") }, {}, { Bush: { type: "object", properties: { left: reference("Bush"), size: text } } }),
    want: ["breaking Thing.a: type changed: Tree, now Bush (size: type changed: integer, now string)", "breaking Tree: gone", "new Bush: new"],
    back: ["breaking Bush: gone", "breaking Thing.a: type changed: Bush, now Tree (size: type changed: string, now integer)", "new Tree: new"],
  },
  "the name of a list instead of the list": {
    old: received({ a: list(text) }),
    now: received({ a: reference("Names") }, {}, { Names: list(text) }),
    want: ["new Names: new"],
    back: ["breaking Names: gone"],
  },
  "values that become an object": {
    old: receives(reference("Color"), { Color: { type: "string", enum: ["red", "green"] } }),
    now: receives(reference("Color"), { Color: { type: "object", properties: { a: text } } }),
    want: ["breaking Color: no longer a list of values, whose names are gone"],
    back: ["breaking Color: type changed: Color, now \"red\" | \"green\""],
  },
  "a member that is only received now": {
    old: both({ id: text, a: text }),
    now: both({ id: { type: "string", readOnly: true }, a: text }),
    want: ["breaking shop.saveThing input.id: gone", "new ThingInput: new"],
    back: ["breaking ThingInput: gone", "new shop.saveThing input.id: new"],
  },
  "a change deep inside, once": {
    old: receives({ type: "array", items: reference("A") }, { A: { type: "object", properties: { b: reference("B"), c: list(reference("B")) } }, B: { type: "object", required: ["x"], properties: { x: text } } }),
    now: receives({ type: "array", items: reference("A") }, { A: { type: "object", properties: { b: reference("B"), c: list(reference("B")) } }, B: { type: "object", properties: { x: text } } }),
    want: ["breaking B.x: optional now"],
    back: ["other B.x: required now"],
  },
  "a member that several types have from one schema, once": {
    old: received({ a: reference("Cat"), b: reference("Dog") }, {}, heirs(text)),
    now: received({ a: reference("Cat"), b: reference("Dog") }, {}, heirs(whole)),
    want: ["breaking Animal.name: type changed: string, now integer; also Cat.name, Dog.name"],
    back: ["breaking Animal.name: type changed: integer, now string; also Cat.name, Dog.name"],
  },
  "a body that is no object": { old: sends(list(text)), now: sends(list(whole)), want: ["breaking SaveThingRequest.body: items: type changed: string, now integer"], back: ["breaking SaveThingRequest.body: items: type changed: integer, now string"] },
};

test.each(Object.entries(rows))("%s", (_title, { old, now, want, back }) => {
  const [before, after] = [modelOf(old), modelOf(now)];
  expect(told(before, after).lines).toEqual(want);
  expect(told(after, before).lines).toEqual(back);
});

test("hundreds of types of other names that hold each other", () => {
  const names = (suffix: string): readonly string[] => Array.from({ length: 150 }, (_, index) => `Node${index}${suffix}`);
  const model = (suffix: string): ReturnType<typeof modelOf> => {
    const all = names(suffix);
    const schemas = all.map((name, index): [string, Json] => [name, { type: "object", required: ["kind"], properties: { kind: text, any: reference(`Any${suffix}`), next: reference(all[(index + 1) % all.length] ?? name) } }]);
    return modelOf(receives(reference(`Any${suffix}`), { ...Object.fromEntries(schemas), [`Any${suffix}`]: oneOf(...all) }));
  };
  const { lines } = told(model("A"), model("B"));
  expect(lines.filter((line) => !/^(?:breaking \w+: gone|new \w+: new)$/.test(line))).toEqual([]);
  expect(lines).toHaveLength(2 * 151);
});
