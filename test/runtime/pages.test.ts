import { describe, expect, test } from "vitest";
import type { Envelope, Failure } from "../../templates/typescript/runtime/envelope.js";
import type { EnvelopeOperation, Paging } from "../../templates/typescript/runtime/operation.js";
import { paged } from "../../templates/typescript/runtime/envelope-pages.js";
import type { Paged } from "../../templates/typescript/runtime/pages.js";
import { jsonRequest } from "../../templates/typescript/runtime/request.js";
import type { RequestOptions } from "../../templates/typescript/runtime/sender.js";
import { EnvelopeError, unwrap } from "../../templates/typescript/runtime/unwrap.js";
import { envelope, scripted, sender, type Step } from "./client.js";

interface Page {
  readonly totalCount?: number;
  readonly list: readonly number[];
}
type Result = Envelope<Page, 0 | 400 | 500>;

const paging: Paging = { page: ["options", "pagination", "page"], limit: ["options", "pagination", "limit"], items: ["list"], total: ["totalCount"] };

function page(list: readonly number[] | undefined, totalCount?: number): Step {
  return { body: envelope({ data: { list, totalCount } }) };
}

function listed(steps: readonly Step[], input?: object, options?: RequestOptions, details: Paging = paging): { pages: Paged<Result, number>; asked: () => unknown[] } {
  const transport = scripted(...steps);
  const operation: EnvelopeOperation<Result, number> = { id: "list", method: "POST", path: "/list", safe: true, build: jsonRequest, paging: details };
  return { pages: paged(sender(transport, { maxRetries: 0 }), operation, input, options), asked: () => transport.sent.map(({ body }) => JSON.parse(String(body))) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("resolves to the first page", async () => {
  const { pages, asked } = listed([page([1, 2], 4)], { keywords: "x" });
  expect(await pages).toEqual({ statusCode: 200, message: "ok", data: { list: [1, 2], totalCount: 4 } });
  expect(asked()).toEqual([{ keywords: "x" }]);
});

test.each<[string, { steps: readonly Step[]; input?: object; options?: RequestOptions; paging?: Paging; want: readonly [items: readonly number[], requests: number] }]>([
  ["until the total is reached", { steps: [page([1, 2], 3), page([3], 3)], want: [[1, 2, 3], 2] }],
  ["until a page is empty", { steps: [page([1, 2]), page([3]), page([])], want: [[1, 2, 3], 3] }],
  ["until a page has no list", { steps: [page([1, 2]), page(undefined)], want: [[1, 2], 2] }],
  ["until a page repeats", { steps: [page([1, 2], 99), page([3, 4], 99), page([3, 4], 99)], want: [[1, 2, 3, 4], 3] }],
  ["one page when the first is empty", { steps: [page([], 5)], want: [[], 1] }],
  ["so many pages as the caller says", { steps: [page([1], 9), page([2], 9), page([3], 9)], options: { maxPages: 2 }, want: [[1, 2], 2] }],
  ["from the page that the caller asks for", { steps: [page([5, 6], 8), page([7, 8], 8)], input: { options: { pagination: { page: 3, limit: 2 } } }, want: [[5, 6, 7, 8], 2] }],
  ["from that page, without a limit", { steps: [page([5, 6], 7), page([7], 7)], input: { options: { pagination: { page: 3 } } }, want: [[5, 6, 7], 2] }],
  ["without a total in the description", { steps: [page([1], 1), page([2], 1), page([])], paging: { page: ["page"], limit: ["limit"], items: ["list"] }, want: [[1, 2], 3] }],
])("iterates %s", async (_, { steps, input, options, paging: details, want }) => {
  const { pages, asked } = listed(steps, input, options, details);
  expect(await all(pages)).toEqual(want[0]);
  expect(asked()).toHaveLength(want[1]);
});

test("asks for the next page and keeps the rest of the input", async () => {
  const input = { keywords: "x", options: { sort: ["a"], pagination: { limit: 1 } } };
  const { pages, asked } = listed([page([1], 3), page([2], 3), page([3], 3)], input);
  expect(await all(pages)).toEqual([1, 2, 3]);
  expect(asked()).toEqual([input, ...[2, 3].map((number) => ({ keywords: "x", options: { sort: ["a"], pagination: { limit: 1, page: number } } }))]);
  expect(input).toEqual({ keywords: "x", options: { sort: ["a"], pagination: { limit: 1 } } });
});

describe("pages that begin after so many items", () => {
  const skipping: Paging = { offset: ["options", "skip"], limit: ["options", "limit"], items: ["list"], total: ["totalCount"] };
  const asking = (input: object | undefined, skip: number): object => ({ ...input, options: { limit: 2, skip } });

  test.each<[string, { steps: readonly Step[]; input?: object; options?: RequestOptions; items: readonly number[]; skips: readonly (number | undefined)[] }]>([
    ["advance by the items that came", { steps: [page([1, 2], 4), page([3], 4), page([4], 4)], items: [1, 2, 3, 4], skips: [undefined, 2, 3] }],
    ["begin where the caller says", { steps: [page([6, 7], 8), page([8], 8)], input: { options: { limit: 2, skip: 5 } }, items: [6, 7, 8], skips: [5, 7] }],
    ["begin at nothing when the caller says so", { steps: [page([1], 2), page([2], 2)], input: { options: { limit: 2, skip: 0 } }, items: [1, 2], skips: [0, 1] }],
    ["end at an empty page", { steps: [page([1, 2]), page([])], items: [1, 2], skips: [undefined, 2] }],
    ["end at a page that repeats", { steps: [page([1, 2], 9), page([1, 2], 9)], items: [1, 2], skips: [undefined, 2] }],
    ["end after so many", { steps: [page([1], 9), page([2], 9), page([3], 9)], options: { maxPages: 2 }, items: [1, 2], skips: [undefined, 1] }],
  ])("%s", async (_, { steps, input = { options: { limit: 2 } }, options, items, skips }) => {
    const { pages, asked } = listed(steps, input, options, skipping);
    expect(await all(pages)).toEqual(items);
    expect(asked()).toEqual(skips.map((skip) => (skip === undefined ? input : asking(input, skip))));
  });
});

test("asks for no page that nobody reads", async () => {
  const { pages, asked } = listed([page([1, 2], 9), page([3, 4], 9)]);
  for await (const item of pages) if (item === 2) break;
  expect(asked()).toHaveLength(1);
});

test("reads anew when it is iterated again", async () => {
  const { pages, asked } = listed([page([1], 1), page([2], 1)]);
  expect([await all(pages), await all(pages)]).toEqual([[1], [2]]);
  expect(asked()).toHaveLength(2);
});

describe("a page that fails", () => {
  const failing = { body: envelope({ statusCode: 500, message: "down", apiCode: 7 }) };

  test("is the last of the pages", async () => {
    expect((await all(listed([page([1], 9), failing]).pages.pages())).map(({ statusCode }) => statusCode)).toEqual([200, 500]);
    expect((await all(listed([failing]).pages.pages())).map(({ statusCode }) => statusCode)).toEqual([500]);
  });

  test("is thrown between the items", async () => {
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of listed([page([1], 9), failing]).pages) seen.push(item);
    })();
    await expect(reading).rejects.toThrow(EnvelopeError);
    await expect(reading).rejects.toMatchObject({ statusCode: 500, apiCode: 7, message: "down" });
    expect(seen).toEqual([1]);
  });
});

test("an operation without pages is refused", () => {
  expect(() => paged(sender(scripted()), { id: "get", method: "GET", path: "/x", build: jsonRequest }, {})).toThrow("get has no pages");
});

describe("unwrap", () => {
  test("gives the data", () => {
    expect(unwrap({ statusCode: 200, message: "", data: 1 })).toBe(1);
  });

  test.each<[string, unknown]>([
    ["a call that nobody awaited", Promise.resolve({ statusCode: 200, message: "", data: 1 })],
    ["nothing", undefined],
    ["data", { userId: "u" }],
  ])("says that %s is no answer", (_, given) => {
    expect(() => unwrap(given as Failure<400>)).toThrow(new TypeError("unwrap: no answer of a call; await the call first"));
  });

  test("throws what the platform said, and shows nothing else", () => {
    const cause = { kind: "network", error: new Error("x") } as const;
    const failure = { statusCode: 400, message: "no", apiCode: 7, requestId: "r", data: { password: "secret-value" }, cause };
    const thrown: unknown = (() => {
      try {
        return unwrap(failure);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(EnvelopeError);
    expect(thrown).toMatchObject({ name: "EnvelopeError", message: "no", statusCode: 400, apiCode: 7, requestId: "r", cause });
    expect(thrown instanceof EnvelopeError ? thrown.failure : undefined).toBe(failure);
    expect(JSON.stringify(thrown)).not.toContain("secret-value");
  });
});
