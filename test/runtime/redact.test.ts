import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { redactedQuery, redactedValue } from "../../templates/typescript/runtime/redact.js";

const { hidden, shown }: { readonly hidden: readonly string[]; readonly shown: readonly string[] } = JSON.parse(readFileSync(new URL("../vectors/secret-names.json", import.meta.url), "utf8"));

test.each(hidden)("%s names a secret", (name) => {
  expect(redactedValue({ [name]: "v" })).toEqual({ [name]: "[redacted]" });
  expect(redactedQuery([[name, "v"]], [])).toBe(`?${name}=[redacted]`);
});

test.each(shown)("%s names none", (name) => {
  expect(redactedValue({ [name]: "v" })).toEqual({ [name]: "v" });
  expect(redactedQuery([[name, "v"]], [])).toBe(`?${name}=v`);
});

test("JSON in a query is looked into", () => {
  expect(redactedQuery([["filter", ' {"user":[{"password":"v","pin":1}],"page":2}'], ["list", '["v"]'], ["text", "{v"]], ["user_pin"])).toBe('?filter={"user":[{"password":"[redacted]","pin":"[redacted]"}],"page":2}&list=["v"]&text={v');
  expect(redactedQuery([["deep", "[".repeat(9000) + "]".repeat(9000)]], [])).toMatch(/^\?deep=(\[redacted\]|\[+\]+)$/);
});

test.each<[string, string, string]>([
  ["JSON in a text of JSON", JSON.stringify({ inner: '{"password":"v","page":2}' }), JSON.stringify({ inner: '{"password":"[redacted]","page":2}' })],
  ["a comma too many", '{"password":"v",}', "[redacted]"],
  ["an end that is missing", '[{"user_pin":"v"', "[redacted]"],
  ["no telling name", '{"page":2,}', '{"page":2,}'],
])("what only looks like JSON, or has more inside, shows no secret: %s", (_, given, want) => {
  expect(redactedQuery([["filter", given]], ["user_pin"])).toBe(`?filter=${want}`);
  expect(redactedValue({ filter: given }, ["user_pin"])).toEqual({ filter: want });
});
