import { expect, test } from "vitest";
import { addressOf } from "../../../templates/typescript/runtime/signing/address.js";
import { outgoing } from "../credentials/call.js";

test.each<[string, { given: [string, string][]; want: string }]>([
  ["no query", { given: [], want: "https://api.example.com/base/x" }],
  ["reserved characters", { given: [["a[]", "1&b=2"], ["q", "a b+c#é/?"]], want: "https://api.example.com/base/x?a%5B%5D=1%26b%3D2&q=a%20b%2Bc%23%C3%A9%2F%3F" }],
  ["empty value", { given: [["a", ""]], want: "https://api.example.com/base/x?a=" }],
])("%s", (_, { given, want }) => {
  expect(addressOf(outgoing({ prefix: "/base", query: given }))).toBe(want);
});
