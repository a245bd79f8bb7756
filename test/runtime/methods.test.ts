import { describe, expect, test } from "vitest";
import { bodyRequest } from "../../templates/typescript/runtime/body-request.js";
import { type Calls, methods } from "../../templates/typescript/runtime/methods.js";
import type { AnyResult } from "../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../templates/typescript/runtime/options.js";
import { type ResultPages, resultPages } from "../../templates/typescript/runtime/plain-pages.js";
import { createPlainSender, type PlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import type { TransportRequest } from "../../templates/typescript/runtime/transport.js";
import { environment, scripted, type Step } from "./client.js";

describe("methods are made of a table", () => {
  interface Books {
    get(input: { isbn: string }): Promise<AnyResult>;
    read(input: { isbn: string }): Promise<AnyResult>;
    bookList(): ResultPages<unknown, number>;
    bookAdd(): Promise<AnyResult>;
    ping(options?: RequestOptions): Promise<AnyResult>;
    last(): Promise<AnyResult>;
  }
  const page = { made: resultPages, paging: { page: ["page"], limit: ["size"], items: [] } };
  const tables: readonly Calls[] = [
    { "/books": { "/{isbn}": { GET: "get read" } }, "/ping": { "POST ()": "ping" } },
    { book: { "/books": { "GET () *1": "List", "POST 204 *0": "Add" } }, last: (client: PlainSender): Promise<AnyResult> => client.call("GET /last", undefined) },
  ];

  function booksOf(steps: readonly Step[]): { readonly books: Books; readonly sent: readonly TransportRequest[] } {
    const transport = scripted(...steps);
    const sender = createPlainSender(() => ({ agent: "a/1", server: "https://api.example.com" }), { transport, environment: environment() });
    return { books: methods<Books>(sender, [{ body: "json", build: bodyRequest }, page], ...tables), sent: transport.sent };
  }

  test("by path and call, and as functions", async () => {
    const { books, sent } = booksOf([{ body: "1" }]);
    await books.get({ isbn: "1" });
    await books.read({ isbn: "2" });
    await books.ping({ headers: { "x-a": "1" } });
    await books.last();
    expect(sent.map(({ method, url, headers }) => [method, new URL(url).pathname, headers["x-a"]])).toEqual([["GET", "/books/1", undefined], ["GET", "/books/2", undefined], ["POST", "/ping", "1"], ["GET", "/last", undefined]]);
  });

  test("with details that several have", async () => {
    const { books, sent } = booksOf([{ body: "no JSON" }]);
    expect(await books.bookAdd()).toMatchObject({ ok: true, data: undefined });
    expect(sent[0]).toMatchObject({ method: "POST", url: "https://api.example.com/books", body: "{}" });
  });

  test("with pages", async () => {
    const { books, sent } = booksOf([{ body: "[1]" }, { body: "[2]" }, { body: "[]" }]);
    const items: number[] = [];
    for await (const item of books.bookList()) items.push(item);
    expect(items).toEqual([1, 2]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?page=2", "?page=3"]);
  });
});
