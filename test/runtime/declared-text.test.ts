import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { declaredText } from "../../templates/typescript/runtime/declared-text.js";
import { plainAnswer } from "../../templates/typescript/runtime/plain-answer.js";
import { textData } from "../../templates/typescript/runtime/plain-data.js";

interface Row {
  readonly type: string | null;
  readonly bytes: readonly number[];
  readonly text: string;
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL("../vectors/declared-texts.json", import.meta.url), "utf8"));

test.each(rows)("the text of $type, from $bytes", ({ type, bytes, text }) => {
  const answer = { status: 200, headers: type === null ? {} : { "content-type": type }, body: Uint8Array.from(bytes) };
  expect(declaredText(answer)).toBe(text);
  expect(textData(answer)).toBe(text);
  expect(plainAnswer(answer, "text", null, { id: "x" } as never)).toMatchObject({ statusCode: 200, data: text });
});

test("what is a text already stays as it is", () => {
  expect(declaredText({ status: 200, headers: { "content-type": "text/plain; charset=utf-16" }, body: "é" })).toBe("é");
});
