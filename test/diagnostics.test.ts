import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { FORMATS, formatted } from "../generator/diagnostics-format.js";
import { diagnosticsGithub } from "../generator/diagnostics-github.js";
import { diagnosticsJson } from "../generator/diagnostics-json.js";
import { diagnosticsSarif } from "../generator/diagnostics-sarif.js";
import type { Severity } from "../generator/diagnostics.js";
import { diagnosticsText, terminalText } from "../generator/diagnostics-text.js";
import type { LocatedDiagnostic } from "../generator/document/position.js";
import { SARIF } from "./sarif-shape.js";

const collision: LocatedDiagnostic = {
  diagnostic: {
    code: "names/collision",
    severity: "error",
    message: 'Two things would be called "ListUsersQuery"',
    at: { file: "spec/users.yaml", pointer: "/components/schemas/listUsersQuery" },
    related: [{ message: "first declared", at: { file: "spec/users.yaml", pointer: "/components/schemas/ListUsersQuery" } }],
    hint: "name one of them in spec/sdk.yaml (names.types).",
  },
  position: { line: 412, column: 5 },
  excerpt: [
    { line: 410, text: "    ListUsersQuery:", meant: false },
    { line: 411, text: "      type: object", meant: false },
    { line: 412, text: "    listUsersQuery:", meant: true },
  ],
  related: [{ line: 410, column: 5 }],
};

const hostile: LocatedDiagnostic = {
  diagnostic: { code: "a/b", severity: "warning", message: "::set-output name=x::y\n::add-mask::z\u001b[2J", at: { file: "a,b:c.yaml", pointer: "" }, related: [], hint: null },
  position: null,
  excerpt: [{ line: 9, text: "::error::forged \u202egnp\r", meant: true }],
  related: [],
};

test("text shows place, message, lines, related places and the way out", () => {
  expect(diagnosticsText([collision])).toBe(`spec/users.yaml:412:5 error names/collision
Two things would be called "ListUsersQuery"
  410 |     ListUsersQuery:
  411 |       type: object
> 412 |     listUsersQuery:
first declared at spec/users.yaml:410:5
hint: name one of them in spec/sdk.yaml (names.types).
`);
});

test("what does not say what to do gets the advice of the reference, in every format", async () => {
  const silent = (severity: "warning" | "info"): LocatedDiagnostic => ({ ...collision, diagnostic: { ...collision.diagnostic, code: "document/path", severity, hint: null } });
  const advice = "Begin it with one slash";
  for (const format of FORMATS) expect([format, (await formatted([silent("warning")], format, {})).includes(advice)]).toEqual([format, true]);
  expect(await formatted([silent("info")], "text", {})).not.toContain("hint");
  expect(await formatted([collision], "text", {})).toContain("hint: name one of them");
});

test("text shows all errors of a code, ten warnings and three notes, and how many more there are", () => {
  const many = (severity: Severity, count: number): readonly LocatedDiagnostic[] =>
    Array.from({ length: count }, () => ({ ...hostile, diagnostic: { ...hostile.diagnostic, severity, message: "said", at: null }, excerpt: [] }));
  const shown = (severity: Severity, count: number): string => Array(count).fill(`${severity} a/b\nsaid\n`).join("\n");
  expect(diagnosticsText([...many("info", 5), ...many("warning", 13), ...many("error", 11)])).toBe(
    [shown("info", 3), shown("warning", 10), shown("error", 11), "... and 2 more: info a/b (all of them with --format json)\n... and 3 more: warning a/b (all of them with --format json)\n"].join("\n"),
  );
  expect(diagnosticsText([...many("info", 3), ...many("warning", 10)])).not.toContain("more");
});

test("text of a document stays text in a terminal and in a log", () => {
  expect(diagnosticsText([hostile])).toBe(
    "a,b:c.yaml warning a/b\n\\::set-output name=x::y\\u000a::add-mask::z\\u001b[2J\n> 9 | ::error::forged \\u202egnp\\u000d\n",
  );
});

describe("what a terminal gets", () => {
  test.each([
    ["a title of the window", "\u001b]0;x\u0007", "\\u001b]0;x\\u0007"],
    ["a tab", "\ta", "  a"],
    ["an old command of a runner", "  ##[add-mask]x", "  \\##[add-mask]x"],
    ["zero-width letters", "a\u200bb\ufeff", "a\\u200bb\\ufeff"],
    ["line separators", "a\u2028b\u0085c", "a\\u2028b\\u0085c"],
    ["letters of any script", "пользователь 用户 🙂", "пользователь 用户 🙂"],
  ])("%s", (_, given, want) => {
    expect(terminalText(given)).toBe(want);
  });
});

test("annotations stand beside the line and cannot begin another command", () => {
  expect(diagnosticsGithub([collision, hostile])).toBe(
    `::error file=spec/users.yaml,line=412,col=5,title=names/collision::Two things would be called "ListUsersQuery"%0Afirst declared at spec/users.yaml:410:5%0Aname one of them in spec/sdk.yaml (names.types).\n` +
      "::warning file=a%2Cb%3Ac.yaml,title=a/b::::set-output name=x::y%0A::add-mask::z\\u001b[2J\n",
  );
});

test("JSON has every fact", () => {
  expect(diagnosticsJson([collision])).toEqual([
    {
      code: "names/collision",
      severity: "error",
      message: 'Two things would be called "ListUsersQuery"',
      at: { file: "spec/users.yaml", pointer: "/components/schemas/listUsersQuery", line: 412, column: 5 },
      related: [{ message: "first declared", at: { file: "spec/users.yaml", pointer: "/components/schemas/ListUsersQuery", line: 410, column: 5 } }],
      hint: "name one of them in spec/sdk.yaml (names.types).",
    },
  ]);
});

test.each(FORMATS)("%s shows the place, the related place, and the way out", async (format) => {
  const shown = await formatted([collision], format, {});
  for (const part of ["spec/users.yaml", "412", "410", "first declared", "Two things would be called", "name one of them in spec/sdk.yaml"]) expect(shown).toContain(part);
});

test("annotations escape what a runner reads as a sign of its own", () => {
  const { diagnostic } = hostile;
  const odd = { ...hostile, diagnostic: { ...diagnostic, message: "50%0A: a, b\r\nend", at: { file: "100%,a:b\nc.yaml", pointer: "" } } };
  expect(diagnosticsGithub([odd])).toBe("::warning file=100%25%2Ca%3Ab%0Ac.yaml,title=a/b::50%250A: a, b\\u000d%0Aend\n");
});

describe("SARIF", () => {
  const at = (file: string): LocatedDiagnostic => ({ ...collision, diagnostic: { ...collision.diagnostic, at: { file, pointer: "" } } });
  const odd = ["a b#1.yaml", "c:d?.yaml", "50%.yaml", "\ud800.yaml", "https://example.com/a%20b.yaml?x=1"].map(at);

  test("is what version 2.1.0 says", () => {
    const ajv = addFormats.default(new Ajv({ allErrors: true }));
    const isSarif = ajv.compile(SARIF);
    for (const located of [[], [collision, hostile], odd]) {
      isSarif(diagnosticsSarif(located));
      expect(isSarif.errors).toBeNull();
    }
    isSarif({ ...diagnosticsSarif([]), version: "2.0.0" });
    expect(isSarif.errors).not.toBeNull();
  });

  test("names files so that an address means no other", () => {
    expect(JSON.stringify(diagnosticsSarif(odd)).match(/(?<="uri":")[^"]+yaml[^"]*/g)?.filter((uri) => uri !== "spec/users.yaml")).toEqual([
      "a%20b%231.yaml",
      "c%3Ad%3F.yaml",
      "50%25.yaml",
      "%EF%BF%BD.yaml",
      "https://example.com/a%20b.yaml?x=1",
    ]);
  });
});

test("SARIF names rules, levels and regions", () => {
  expect(diagnosticsSarif([collision, hostile])).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "countersign", rules: [{ id: "a/b" }, { id: "names/collision", shortDescription: { text: expect.stringMatching(/^Two things would get one name/) }, helpUri: expect.stringMatching(/^https:\/\/unpkg\.com\/countersign@\d+\.\d+\.\d+\/generator\/diagnostics\.md#namescollision$/) }] } },
        results: [
          {
            ruleId: "names/collision",
            ruleIndex: 1,
            level: "error",
            locations: [{ physicalLocation: { artifactLocation: { uri: "spec/users.yaml" }, region: { startLine: 412, startColumn: 5 } } }],
            relatedLocations: [{ id: 1, message: { text: "first declared" } }],
          },
          { ruleId: "a/b", level: "warning", locations: [{ physicalLocation: { artifactLocation: { uri: "a%2Cb%3Ac.yaml" } } }] },
        ],
      },
    ],
  });
});
