// One hostile document after another, and at the end all that was printed for them: it compiles and is inert.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { JUDGES } from "../languages/judges.js";
import { type Given, printedFrom } from "../printed.js";
import { Outcome } from "./outcome.js";

export type Members = { readonly [name: string]: unknown };

/** An OpenAPI document with these members. */
export function api(members: Members): Members {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...members };
}

/** One with these operations of `get`, by path. */
export function gets(operations: { readonly [path: string]: Members }, members: Members = {}): Members {
  const entries = Object.entries(operations).map(([path, operation], index): [string, Members] => [path, { get: { operationId: `call${index}`, responses: answers(), ...operation } }]);
  return api({ paths: Object.fromEntries(entries), ...members });
}

/** One whose only operation takes and answers this schema. */
export function holding(schema: unknown, members: Members = {}): Members {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return api({
    paths: { "/things": { post: { operationId: "changeThing", requestBody: { required: true, content }, responses: { 200: { description: "D", content } } } } },
    components: { schemas: { Thing: schema } },
    ...members,
  });
}

export function answers(schema: unknown = { type: "string" }): Members {
  return { 200: { description: "D", content: { "application/json": { schema } } } };
}

export class Trial {
  readonly folder: string;
  readonly #name: string;
  readonly #packages: (readonly [language: string, files: ReadonlyMap<string, string>])[] = [];

  constructor(name: string) {
    this.#name = name;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), `countersign-${name}-`)));
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** A text is YAML. Whatever comes of it must be sound: an error with its place, or files with nothing in them but what was planned. */
  async of(document: Members | string, strict = false, isCompiled = true): Promise<Outcome> {
    const root = typeof document === "string" ? "a.yaml" : "a.json";
    return await this.files({ root, files: { [root]: typeof document === "string" ? document : JSON.stringify(document) }, strict }, isCompiled);
  }

  async files(given: Given, isCompiled = true): Promise<Outcome> {
    const { diagnostics, files, problems } = await printedFrom(given, this.folder, JUDGES);
    expect(problems).toEqual([]);
    if (isCompiled) this.#packages.push(...(files ?? []));
    return new Outcome(diagnostics, files);
  }

  /** Declares the tests that all cases share. */
  end(): void {
    describe.each(JUDGES.map((judge) => [judge.name, judge] as const))(`what these cases printed in %s`, (name, judge) => {
      const workshop = judge.workshop(join(this.folder, "packages", name));
      test("compiles", () => {
        const packages = this.#packages.filter(([language]) => language === name);
        for (const [index, [, files]] of packages.entries()) workshop.add(files, `${this.#name}-${index + 1}`);
        expect(packages).not.toEqual([]);
        expect(workshop.compilerProblems().slice(0, 20)).toEqual([]);
      });
      test("is inert when it is imported", async () => {
        expect(await workshop.importProblems()).toEqual([]);
      });
    });
  }
}
