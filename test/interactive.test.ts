import { expect, test } from "vitest";
import { isInteractive } from "../generator/interactive.js";

test.each([
  [true, {}, true],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "xterm-256color" }, true],
  [false, {}, false],
  [true, { CI: "1" }, false],
  [true, { CI: "" }, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { TERM: "dumb" }, false],
])("terminal: %s, environment %o: %s", (isTerminal, environment, want) => {
  expect(isInteractive(isTerminal, environment)).toBe(want);
});
