// What is written as YAML is read as the same by us, and by readers of YAML 1.1, which know dates and other numbers.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { Report } from "../generator/diagnostics.js";
import { parsedText } from "../generator/document/syntax.js";
import { yamlText } from "../generator/yaml-text.js";

const texts = ["2020-01-01", "2001-12-14t21:59:43.10-05:00", "22:22", "1_000", "1e400", "+.5", "-1.", "0o14", "014", "0x1F", "0b1", ".inf", "~", "yes", "No", "=", "", " a", "a: b", "a #b", "\u0085"];

test.each(texts)("the text %j", async (text) => {
  const value = { text, [text]: [text] };
  const written = yamlText(value);
  const report = new Report();
  expect(await parsedText(written, "a.yaml", report)).toEqual(value);
  expect(report.diagnostics).toEqual([]);
  expect(parse(written, { version: "1.1" })).toEqual(value);
});

test("numbers stay numbers", async () => {
  const numbers = [0, -1, 1.5, 1e-7, 1e21, 1e300];
  expect(await parsedText(yamlText(numbers), "a.yaml", new Report())).toEqual(numbers);
});
