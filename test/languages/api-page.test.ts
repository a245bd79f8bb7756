// `api.md` of a package: every call, as each language writes it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generatedPackage, removePackages, type Style } from "../plain/package.js";

afterAll(removePackages);

const generated = path.join(import.meta.dirname, "../../generated");

function rowsOf(page: string): readonly (readonly string[])[] {
  const lines = page.split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => line.slice(2, -2).split(/ \| /));
}

async function pageOf(style: Style, language: string): Promise<readonly (readonly string[])[]> {
  return rowsOf(readFileSync(path.join(await generatedPackage("library.yaml", style, language), "api.md"), "utf8"));
}

describe("calls are shown with what they take and give", () => {
  test.each([
    ["typescript", "flat", ["`booksGet(input: BooksGetRequest)`", "`Book`"]],
    ["typescript", "grouped", ["`books.get(input: BooksGetRequest)`", "`Book`"]],
    ["python", "flat", ["`books_get(id)`", "`Book`"]],
    ["python", "grouped", ["`books.get(id)`", "`Book`"]],
  ] as const)("%s, %s", async (language, methods, want) => {
    const rows = await pageOf({ results: "result", methods }, language);
    const get = rows.find(([, , , place]) => place === "`GET /books/{id}`");
    expect(get?.slice(0, 2)).toEqual(want);
    expect(rows.find(([, , , place]) => place === "`GET /books`")?.[2]).toContain(language === "python" ? `Also \`${methods === "flat" ? "books_" : ""}list_pages\` and` : "Has pages.");
    expect(rows.find(([, , , place]) => place === "`GET /books/{id}/cover`")?.[2]).toContain(language === "python" ? "get_cover_stream`." : "the option `stream`.");
    expect(rows.find(([, , , place]) => place === "`DELETE /books/{id}`")?.[1]).toBe("");
  });
});

test.each(["typescript", "python"])("%s: every operation of the platform has its row, and each way to call it", (language) => {
  const rows = rowsOf(readFileSync(path.join(generated, language, "genauth/api.md"), "utf8"));
  const calls = rows.map(([call = ""]) => call);
  expect(rows.filter(([, , , place]) => /^`[A-Z]+ \/[^`]*`$/.test(place ?? "")).length).toBeGreaterThan(647);
  const wanted = language === "python" ? ["list_users(", "sign_in_by_email_password(", "build_authorize_url("] : ["listUsers(", "signInByEmailPassword(", "buildAuthorizeUrl("];
  if (language === "python") expect(calls).toContain("`validate_pem_key(body?)`");
  for (const name of wanted) expect(calls.filter((call) => call.startsWith(`\`${name}`))).toHaveLength(1);
});
