import { expect, test } from "vitest";
import { OptionError } from "../../templates/typescript/runtime/options.js";
import { complete, filledServer } from "../../templates/typescript/runtime/plain-options.js";

const servers = ["https://{region}.example.com", "https://{tenant}.example.org"];
const rules = { server: { default: servers[0], values: servers }, region: { default: "eu" }, tenant: { default: "demo" } };

function address(given: object): string {
  const options = { ...given };
  complete(options, rules);
  return filledServer("{server}", options);
}

test.each<[string, object, string]>([
  ["the usual one", {}, "https://eu.example.com"],
  ["the usual one, elsewhere", { region: "us", tenant: undefined }, "https://us.example.com"],
  ["what an option says is no option", { region: "{tenant}" }, "https://{tenant}.example.com"],
  ["another one", { server: servers[1], tenant: "acme" }, "https://acme.example.org"],
])("of several servers %s is called", (_name, given, want) => {
  expect(address(given)).toBe(want);
});

test.each<[string, object, string]>([
  ["the usual one is called", { tenant: "acme" }, "tenant"],
  ["a third one is called", { server: servers[1], region: "us" }, "region"],
])("what only another of several servers has is refused where %s", (_name, given, option) => {
  expect(() => address(given)).toThrow(new OptionError(option, "belongs to another server (see server)"));
});

test("where an address of the application's own is called, it says nothing", () => {
  expect(() => address({ tenant: "acme", baseUrl: "http://localhost" })).not.toThrow();
});
