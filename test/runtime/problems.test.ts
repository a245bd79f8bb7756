import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ApiError, dataOf } from "../../templates/typescript/runtime/api-error.js";
import { problemsText } from "../../templates/typescript/runtime/problems.js";

interface Row {
  readonly body: unknown;
  readonly problems: string;
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL("../vectors/problems.json", import.meta.url), "utf8"));
const operation = { id: "x", method: "POST", path: "/x", secret: ["pin"] };

test.each(rows)("what $body lists", ({ body, problems }) => {
  expect(problemsText(body, ["pin"])).toBe(problems);
});

test.each([
  [{ detail: [{ loc: ["body", "age"], msg: "is no number" }] }, "HTTP 422: body.age: is no number"],
  [{ title: "One or more validation errors occurred.", errors: { Age: ["is no number"] } }, "One or more validation errors occurred: Age: is no number"],
  [{ message: "Validation Failed", errors: [{ field: "pin", message: "s3cret is short" }] }, "Validation Failed: pin: not accepted"],
  [{ title: "No such book." }, "No such book."],
  ["no", "HTTP 422"],
])("the error of %j says it", (error, message) => {
  expect(() => dataOf({ ok: false, status: 422, headers: {}, error }, operation)).toThrow(expect.objectContaining({ name: "ApiError", message, status: 422 }));
});

test("an error stays below a bound", () => {
  const { message } = new ApiError(422, {}, {}, "x".repeat(10_000));
  expect(message).toHaveLength(2000);
});
