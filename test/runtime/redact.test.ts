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
