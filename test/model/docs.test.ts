import { expect, test } from "vitest";
import { docsOf } from "../../generator/model/docs.js";

const place = { file: "api.yaml", pointer: "" };

test.each([
  ["a summary", { given: { summary: "Lists users", description: "All of\nthem." }, want: { summary: "Lists users", description: "All of\nthem." } }],
  ["a description that says the summary again", { given: { summary: "Lists users", description: "Lists\nusers" }, want: { summary: "Lists users", description: "" } }],
  ["a summary of several lines", { given: { summary: "Lists\r\nusers" }, want: { summary: "Lists users", description: "" } }],
  ["a summary of several paragraphs, as NestJS makes it of a comment", { given: { summary: "Lists users\r\n\r\nPages of them.\n\nAll." }, want: { summary: "Lists users", description: "Pages of them.\n\nAll." } }],
  ["a summary of several paragraphs and a description", { given: { summary: "Lists users\n\nPages of them.", description: "Said apart." }, want: { summary: "Lists users", description: "Pages of them.\n\nSaid apart." } }],
  ["a description of several paragraphs", { given: { description: "Lists users\n\nPages of them." }, want: { summary: "Lists users", description: "Pages of them." } }],
])("docs of %s", (_, { given, want }) => {
  expect(docsOf({ value: given, at: place })).toEqual({ ...want, externalUrl: null });
});
