import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { plannedPackage } from "../../../generator/languages/typescript/layout.js";
import { client, named, object, packageOf } from "./samples.js";

function classesOf(...names: readonly (string | null)[]): { readonly classes: readonly string[]; readonly said: readonly string[] } {
  const report = new Report();
  const clients = names.map((name, index) => client(`part${index}`, { className: name === null ? null : named(name) }));
  const { clients: planned } = plannedPackage(packageOf({ clients, types: [object("ShopAdmin", [])] }), "sample", report);
  return { classes: planned.flatMap(({ className, optionsName, senderName }) => [className, optionsName, senderName]), said: report.diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

test("a class has the name that was decided by hand, and its options follow it", () => {
  expect(classesOf("FiefAdmin", null)).toEqual({ classes: ["FiefAdmin", "FiefAdminOptions", "part0Sender", "Part1Client", "Part1ClientOptions", "part1Sender"], said: [] });
});

test("a type of the same name gives way", () => {
  expect(classesOf("ShopAdmin").said).toEqual([]);
});

test.each<[string, { given: readonly string[]; want: string }]>([
  ["another client has it", { given: ["Shop", "Shop"], want: 'names/collision The class of a client cannot be called "Shop": there is another "Shop"' }],
  ["another client's options have it", { given: ["Shop", "ShopOptions"], want: 'names/collision The class of a client cannot be called "ShopOptions": there is another "ShopOptions"' }],
  ["the language has it", { given: ["Promise"], want: 'names/collision The class of a client cannot be called "Promise": there is another "Promise"' }],
  ["the runtime has it", { given: ["Sender"], want: 'names/collision The class of a client cannot be called "Sender": there is another "Sender"' }],
])("a name is refused when %s", (_name, { given, want }) => {
  expect(classesOf(...given).said[0]).toBe(want);
});
