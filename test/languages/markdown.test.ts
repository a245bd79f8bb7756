// What READMEs show of text that stands in documents and settings.
import { expect, test } from "vitest";
import { markdown } from "../../generator/languages/markdown.js";

test.each([
  ["`exp`"],
  ["`{appHost}/oidc`"],
  ["`logout+jwt`"],
  ["`from shop import Client`, and `put(event_name=..., data=...)` beside it"],
])("keeps a piece of code as it is: %s", (text) => {
  expect(markdown(text)).toBe(text);
});

test.each([
  ["a `b|c` d", "a \\`b\\|c\\` d"],
  ["`<img>`", "\\`\\<img\\>\\`"],
  ["``x`", "\\``x`"],
  ["a ` b", "a \\` b"],
  ["{a_b}", "\\{a\\_b\\}"],
])("escapes what else could mean something: %s", (text, shown) => {
  expect(markdown(text)).toBe(shown);
});
