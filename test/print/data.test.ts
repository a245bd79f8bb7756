import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { dataText } from "../../generator/print/data.js";

const value = { name: 'a "b"', list: ["x", "y: z"], nested: { deep: { n: 1, yes: true } }, people: [{ name: "A" }, { name: "B" }] };

test("JSON ends with a line feed and reads back", async () => {
  const text = await dataText(value, "json");
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual(value);
});

test("TOML ends with one line feed and reads back", async () => {
  const text = await dataText(value, "toml");
  expect(text).toMatch(/[^\n]\n$/);
  expect(parse(text)).toEqual(value);
});
