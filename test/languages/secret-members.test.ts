import { expect, test } from "vitest";
import { operationSecrets } from "../../generator/languages/secret-members.js";
import type { Answer, Operation, Type } from "../../generator/model/model.js";
import { choice, field, list, object, primitive, ref } from "./typescript/samples.js";

const secret = { secret: true };
const TYPES = [
  object("Cat", [field("password", primitive("string"), secret), field("friend", ref("Dog"))]),
  object("Dog", [field("friend", ref("Cat")), field("pin", primitive("string"), secret)]),
  object("Kennel", [field("dogs", list(ref("Dog")))]),
  object("Bag", [], { additional: ref("Cat") }),
  object("Problem", [field("token", primitive("string"), secret)]),
  object("Bird", [field("colour", ref("Color"))]),
  choice("Color", [["red", "red"]]),
];

function secrets(type: string | null, answer: Answer): readonly string[] {
  const operation: Pick<Operation, "input" | "answer"> = { input: { type, required: false, parameters: [] }, answer };
  return operationSecrets(operation, TYPES);
}

function json(type: Type, errors: readonly Type[] = []): Answer {
  return { kind: "json", type, errors: errors.map((error) => ({ status: "default", type: error, listsProblems: false })) };
}

test.each<[string, readonly string[], readonly string[]]>([
  ["what is sent", secrets("Cat", { kind: "none", errors: [] }), ["password", "pin"]],
  ["what comes back, through lists and cycles", secrets(null, json(list(ref("Kennel")))), ["password", "pin"]],
  ["values of any name", secrets(null, json(ref("Bag"))), ["password", "pin"]],
  ["the data of an envelope", secrets(null, { kind: "envelope", data: ref("Kennel") }), ["password", "pin"]],
  ["failures", secrets(null, json(primitive("string"), [ref("Problem")])), ["token"]],
  ["everything together, each once", secrets("Dog", json(ref("Cat"), [ref("Problem")])), ["password", "pin", "token"]],
  ["nothing", secrets("Bird", { kind: "envelope", data: null }), []],
])("secrets in %s", (_, found, want) => expect(found).toEqual(want));

test("a package without any", () => {
  expect(operationSecrets({ input: { type: "Bird", required: false, parameters: [] }, answer: { kind: "none", errors: [] } }, TYPES.slice(5))).toEqual([]);
});
