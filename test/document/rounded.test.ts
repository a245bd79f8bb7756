import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { reportRounded } from "../../generator/document/rounded.js";

test.each<[string, { given: string; file?: string; want: readonly string[] }]>([
  ["a limit of 64 bits", { given: "a: { maximum: 9223372036854775807, minimum: -9223372036854775808 }", want: ["warning document/rounded-number #/a/maximum 2 whole numbers lose digits: 9223372036854775807 becomes 9223372036854776000"] }],
  ["JSON without spaces", { given: '{"a":[1,12345678901234567890]}', file: "a.json", want: ["warning document/rounded-number #/a/1 A whole number loses digits: 12345678901234567890 becomes 12345678901234567000"] }],
  ["what a number keeps", { given: "a: 9007199254740991\nb: 1000000000000000000\nc: 0000000000000000001\nd: 12.5\ne: +9223372036854776000", want: [] }],
  ["texts", { given: "a: '9223372036854775807'\nb: 9223372036854775807 stars\nc: |\n  9223372036854775807\n", want: [] }],
])("%s", async (_, { given, file = "a.yaml", want }) => {
  const report = new Report();
  await reportRounded(given, file, report);
  expect(report.diagnostics.map(({ severity, code, at, message }) => `${severity} ${code} #${at?.pointer} ${message}`)).toEqual(want);
});
