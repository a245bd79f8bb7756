// What is printed for a package of the model that has every kind of type and call.
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import type { Answer, Client, Json, Operation, Package, Type } from "../../../generator/model/model.js";
import { alias, choice, client, field, list, named, object, operation, option, packageOf, primitive, ref, sample } from "../typescript/samples.js";
import { PYTHON } from "./interpreter.js";
import { parsed, printed } from "./printed.js";

const text = (files: ReadonlyMap<string, string>, path: string): string => files.get(path) ?? `no ${path}: ${[...files.keys()].join(" ")}`;
const json = { kind: "json", contentType: "application/json", required: true, shape: { kind: "members" }, encoding: {} } as const;

/** The calls of one operation, by its client. */
async function calls(given: Partial<Operation>, types: Package["types"] = [], parts: Partial<Client> = {}): Promise<string> {
  const groups = [{ name: named("Things"), docs: { summary: "", description: "", externalUrl: null }, operations: [operation("doIt", given)] }];
  return text(await printed(packageOf({ clients: [client("main", { groups, ...parts })], types })), "src/sample/main/things.py");
}

test("every file is Python", async () => {
  const found = parsed(await printed(sample));
  expect([...found.keys()].sort()).toEqual([
    "__init__", "envelope", "main/__init__", "main/client", "main/files_more", "main/settings", "main/users", "main/users_models", "models",
  ].map((module) => `src/sample/${module}.py`).sort());
});

describe("calls", () => {
  test.each<[string, string]>([
    ["facts", '_GET_USER: Operation[Envelope[User]] = Operation(\n    "getUser",\n    "GET",\n    "/api/v1/users/{userId}",\n    security=(("accessKey",),),\n    parameters={"fields": Parameter("query", style="brackets")},\n    secret=("password",),\n)'],
    ["arguments by name, and what is not given", "        *,\n        user_id: str,\n        fields: list[str] | NotGiven = NOT_GIVEN,\n        request_options: RequestOptions | None = None,\n    ) -> Envelope[User]:"],
    ["wire names", 'return self._send(_GET_USER, {"userId": user_id, "fields": fields}, request_options)'],
    ["the asynchronous client", 'return await self._send(_GET_USER, {"userId": user_id, "fields": fields}, request_options)'],
    ["where pages are", 'paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),'],
    ["pages", ") -> Iterator[Envelope[UserPage]]:"],
    ["items", ") -> Iterator[User]:"],
    ["pages of the asynchronous client", "    def list_users_pages(\n        self,\n        *,\n        page: int | NotGiven = NOT_GIVEN,\n        limit: int | NotGiven = NOT_GIVEN,\n        request_options: RequestOptions | None = None,\n    ) -> AsyncIterator[Envelope[UserPage]]:"],
    ["a variant", '{\n                "connection": "PASSWORD",\n                "client": "sample/1.2.3",\n                "passwordPayload": {"email": email, "password": password},\n            },'],
    ["a variant that proves nothing has facts of its own", '_SIGN_IN_BY_PASSWORD: Operation[Envelope[Any]] = Operation(\n    "signInByPassword",\n    "POST",\n    "/api/v1/signIn",\n    secret=("password",),\n)'],
    ["a former name", '"""Deprecated: former name of `sign_in`."""'],
    ["what may not be served", "Known from a sister platform; this one may not serve it."],
    ["documented arguments", "            page: Number of the page, from 1. Value: at least 1. Default: `1`."],
    ["types for checkers alone", "if TYPE_CHECKING:\n    from collections.abc import AsyncIterator, Iterator\n    from typing import Any\n"],
  ])("%s", async (_name, want) => expect(text(await printed(sample), "src/sample/main/users.py")).toContain(want));

  test("a deprecated call, and bytes", async () => {
    const file = text(await printed(sample), "src/sample/main/files_more.py");
    expect(file).toContain('answer="binary"');
    expect(file).toContain("-> Envelope[bytes]:");
    expect(file).toContain("        Deprecated.\n");
  });

  test("types of the document keep names that the runtime has too", async () => {
    const types = [object("Operation", [field("id", primitive("string"))]), object("Client", []), object("Path", [field("operation", ref("Operation"))])];
    const file = await calls({ answer: { kind: "json", type: ref("Path"), errors: [] } }, types, { results: "result" });
    expect(file).toContain("from .._runtime.client import AsyncClient\nfrom .._runtime.client import Client as _Client\nfrom .._runtime.operation import Operation as _Operation\n");
    expect(file).toContain("_DO_IT: _Operation[CallResult[Path, Any]] = _Operation(");
    expect(file).toContain("class ThingsCalls(_Client):");
  });

  const body = { ...json, bare: true } as const;
  const input = { type: "T", required: false, parameters: [] } as const;
  test.each<[string, { given: Package["types"][number]; want: readonly string[] }]>([
    ["a body of any members", { given: object("T", [], { additional: primitive("integer") }), want: ["body: dict[str, int] | NotGiven = NOT_GIVEN", "self._send(_DO_IT, body or {}, request_options)"] }],
    ["members of a body beside those that are named", { given: object("T", [field("aB", primitive("string"))], { additional: primitive("unknown") }), want: ["body: dict[str, Any] | NotGiven = NOT_GIVEN", 'self._send(_DO_IT, {"aB": a_b, **(body or {})}, request_options)'] }],
    ["and one of those is called body", { given: object("T", [field("body", primitive("string"), { required: true })], { additional: primitive("integer") }), want: ["        body: str,\n        body_2: dict[str, int] | NotGiven = NOT_GIVEN,\n", '{"body": body, **(body_2 or {})}', "            body_2: Members of the body that have no argument, by their names.\n"] }],
  ])("%s", async (_name, { given, want }) => {
    const file = await calls({ method: "POST", body, input }, [given]);
    for (const part of want) expect(file).toContain(part);
  });

  test("no argument for a member that can never be there", async () => {
    const file = await calls({ method: "POST", body, input }, [object("T", [field("a", primitive("never")), field("b", primitive("string"))])]);
    expect(file).toContain('self._send(_DO_IT, {"b": b}, request_options)');
    expect(file).not.toContain("Never");
  });

  test("no argument for members of a body that may have none", async () => {
    expect(await calls({ method: "POST", body, input }, [object("T", [], { additional: primitive("never") })])).not.toContain("body:");
  });

  const errors = [{ status: "404", type: ref("Missing"), listsProblems: false }];
  const Missing = object("Missing", [field("why", primitive("string"))]);
  test.each<[string, { answer: Answer; results: Client["results"]; want: readonly string[] }]>([
    ["data, or what is raised", { answer: { kind: "json", type: primitive("string"), errors }, results: "throw", want: ["Operation[str]", ") -> str:", 'answer="json"'] }],
    ["a result", { answer: { kind: "json", type: primitive("string"), errors }, results: "result", want: [") -> StatusResult[str, ErrorStatusBut_404, Any] | Refused[Literal[404], Missing]:"] }],
    ["a result with errors by code and range", { answer: { kind: "json", type: primitive("string"), errors: [...errors, { status: "409", type: ref("Missing"), listsProblems: false }, { status: "5XX", type: primitive("string"), listsProblems: false }] }, results: "result", want: ["StatusResult[str, RedirectStatus | ClientErrorStatusBut_404_409, Any]\n        | Refused[Literal[404, 409], Missing]\n        | Refused[ServerErrorStatus, str]"] }],
    ["a result with errors for every range", { answer: { kind: "json", type: primitive("string"), errors: ["3XX", "4XX", "5XX"].map((status) => ({ status, type: ref("Missing"), listsProblems: false })) }, results: "result", want: [") -> Accepted[str] | Refused[RedirectStatus | ClientErrorStatus | ServerErrorStatus, Missing] | Unanswered:"] }],
    ["a result whose errors are all known", { answer: { kind: "json", type: primitive("string"), errors: [...errors, { status: "default", type: primitive("string"), listsProblems: false }] }, results: "result", want: [") -> StatusResult[str, ErrorStatusBut_404, str] | Refused[Literal[404], Missing]:"] }],
    ["a result with a range of which nothing is known", { answer: { kind: "json", type: primitive("string"), errors: ["3XX", "4XX", "5XX"].map((status) => ({ status, type: status === "5XX" ? primitive("unknown") : ref("Missing"), listsProblems: false })) }, results: "result", want: [") -> StatusResult[str, ServerErrorStatus, Any] | Refused[RedirectStatus | ClientErrorStatus, Missing]:"] }],
    ["a result with a code that is as the rest, within a range that is not", { answer: { kind: "json", type: primitive("string"), errors: [{ status: "404", type: primitive("string"), listsProblems: false }, { status: "4XX", type: ref("Missing"), listsProblems: false }, { status: "default", type: primitive("string"), listsProblems: false }] }, results: "result", want: ["StatusResult[str, RedirectStatus | ServerErrorStatus, str]\n        | Refused[Literal[404], str]\n        | Refused[ClientErrorStatusBut_404, Missing]"] }],
    ["a result with a code of which nothing is known", { answer: { kind: "json", type: primitive("string"), errors: [{ status: "499", type: primitive("unknown"), listsProblems: false }, { status: "default", type: primitive("string"), listsProblems: false }] }, results: "result", want: [") -> StatusResult[str, RedirectStatus | ClientErrorStatus | ServerErrorStatus, str] | Refused[Literal[499], Any]:"] }],
    ["a result with every range, and so nothing that is usual", { answer: { kind: "json", type: primitive("string"), errors: [...["3XX", "4XX", "5XX"].map((status) => ({ status, type: primitive("string"), listsProblems: false })), { status: "default", type: ref("Missing"), listsProblems: false }] }, results: "result", want: ["import RequestOptions\n\n_DO_IT", ") -> Accepted[str] | Refused[RedirectStatus | ClientErrorStatus | ServerErrorStatus, str] | Unanswered:"] }],
    ["a result without known errors", { answer: { kind: "none", errors: [] }, results: "result", want: [") -> CallResult[None, Any]:", 'answer="none"'] }],
    ["lists of problems", { answer: { kind: "json", type: primitive("string"), errors: [{ status: "422", type: ref("Missing"), listsProblems: true }] }, results: "envelope", want: ["lists_problems=True"] }],
    ["a stream of lines", { answer: { kind: "stream", framing: "lines", type: ref("Missing"), errors: [] }, results: "envelope", want: ['framing="lines"', "Operation[Any]", "answer: Envelope[ItemStream[Missing]] = self._send(", "answer: Envelope[AsyncItemStream[Missing]] = await self._send("] }],
    ["a stream of events", { answer: { kind: "stream", framing: "textEvents", type: primitive("string"), errors: [] }, results: "throw", want: ["answer: ItemStream[ServerSentEvent[str]] = self._send("] }],
  ])("%s", async (_name, { answer, results, want }) => {
    const file = await calls({ answer }, [Missing], { results });
    for (const part of want) expect(file).toContain(part);
  });

  test("arguments that would be called the same, or what the language uses", async () => {
    const fields = ["A", "a", "userId", "user_id", "from", "self", "request-options", "id", "l", ""].map((name) => field(name, primitive("string"), { required: name === "id" }));
    const file = await calls({ input: { type: "In", required: true, parameters: [] }, method: "POST", body: json }, [object("In", fields, { usage: "request" })]);
    expect(file).toContain('{\n                "id": id,\n                "A": a_2,\n                "a": a,\n                "userId": user_id_2,\n                "user_id": user_id,\n                "from": from_,\n                "self": self_,\n                "request-options": request_options_,\n                "l": l_,\n                "": argument,\n            }');
    for (const part of ["a_2: `A`.", "user_id_2: `userId`.", 'argument: `""`.']) expect(file).toContain(`            ${part}`);
  });

  test("which member has the name without a number is said, where none is written so", async () => {
    const fields = ["UserId", "userId"].map((name) => field(name, primitive("string")));
    const file = await calls({ input: { type: "In", required: true, parameters: [] }, method: "POST", body: json }, [object("In", fields, { usage: "request" })]);
    expect(file).toContain("            user_id: `UserId`.\n            user_id_2: `userId`.");
  });

  test("what was not given is left out of members inside, too", async () => {
    const variant = { name: named("doLess"), docs: { summary: "Less.", description: "", externalUrl: null }, input: "Less", required: false, at: { file: "x", pointer: "" }, security: [[{ credential: "accessKey", scopes: [] }]], fixed: [], members: [{ member: "a", path: ["b", "a"] }] };
    const file = await calls({ method: "POST", body: json, variants: [variant], input: { type: "In", required: false, parameters: [] } }, [object("In", [field("b", primitive("unknown"))], { usage: "request" }), object("Less", [field("a", primitive("string"))], { usage: "request" })]);
    expect(file).toContain('self._send(_DO_IT, {"b": given({"a": a})}, request_options)');
  });

  test("a grouped call called like a type of the language", async () => {
    const file = await calls({ name: named("thingsList"), shortName: named("list"), answer: { kind: "json", type: list(primitive("string")), errors: [] } }, [], { methods: "grouped", results: "throw" });
    expect(file).toContain("class ThingsCalls(Group):");
    expect(file).toContain("def list(self, *, request_options: RequestOptions | None = None) -> builtins.list[str]:");
    expect(file).toContain("_LIST: Operation[list[str]]");
    expect(file).toContain("    import builtins\n");
  });
});

describe("what Python's own parser takes", () => {
  const models = (...types: Package["types"]): Promise<ReadonlyMap<string, string>> => printed(packageOf({ clients: [client("main")], types }));

  test("a union of very many types", async () => {
    const parts = Array.from({ length: 5_000 }, (_, index) => object(`P${index}`, [field("a", primitive("string"))], { home: "models" }));
    const union = { kind: "union", variants: parts.map(({ name }) => ref(name.text)), discriminator: null, nullable: true } as const;
    const files = await models(...parts, alias("T", union), object("U", [field("a", union)], { home: "models" }));
    expect(() => parsed(files)).not.toThrow();
    const file = text(files, "src/sample/models.py");
    expect(file).toContain("P4999");
    expect(() => execFileSync(PYTHON, ["-X", "utf8", "-c", "import sys; compile(sys.stdin.read(), 'models.py', 'exec')"], { input: file, stdio: "pipe" })).not.toThrow();
  });

  test("lists of lists end where brackets do, and that is said", async () => {
    let type: Type = primitive("string");
    for (let depth = 0; depth < 300; depth += 1) type = list(type);
    const report = new Report();
    const files = await printed(packageOf({ clients: [client("main")], types: [object("T", [field("a", type)], { home: "models" })] }), report);
    expect(() => parsed(files)).not.toThrow();
    expect(report.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["warning python/nesting"]);
  });
});

describe("names of the document that are those of this generator", () => {
  const answer = (type: string): Partial<Operation> => ({ answer: { kind: "json", type: ref(type), errors: [] } });

  test("a type called like the class of the calls keeps its name", async () => {
    const file = await calls(answer("ThingsCalls"), [object("ThingsCalls", [field("a", primitive("string"))])], { results: "throw" });
    expect(file).toContain("class ThingsCalls_(Client):");
    expect(file).toContain("class AsyncThingsCalls_(AsyncClient):");
    expect(file).toContain("-> ThingsCalls:");
  });

  test("so does one called like its asynchronous class", async () => {
    expect(await calls(answer("AsyncThingsCalls"), [object("AsyncThingsCalls", [field("a", primitive("string"))])])).toContain("class ThingsCalls_(Client):");
  });

  test("a call gives way to a type that is written like it: letters without case", async () => {
    const file = await calls({ ...answer("\u7528\u6237"), name: named("\u7528\u6237") }, [object("\u7528\u6237", [field("a", primitive("string"))])], { results: "throw" });
    expect(file).toContain("def \u7528\u6237_(self, *, request_options: RequestOptions | None = None) -> \u7528\u6237:");
  });

  test("a group gives way to what sets an option", async () => {
    const groups = [{ name: named("setToken"), docs: { summary: "", description: "", externalUrl: null }, operations: [operation("doIt", {})] }];
    const credentials: Client["credentials"] = [{ kind: "bearer", name: named("token"), docs: { summary: "", description: "", externalUrl: null }, serverOnly: false, at: { file: "x", pointer: "" }, option: "token", scheme: "Bearer" }];
    const files = await printed(packageOf({ clients: [client("main", { groups, methods: "grouped", options: [option("token")], credentials })] }));
    expect(text(files, "src/sample/main/client.py")).toContain("self.set_token_ = SetTokenCalls(self)");
  });
});

describe("types", () => {
  const models = async (...types: Package["types"]): Promise<string> => text(await printed(packageOf({ clients: [client("main")], types })), "src/sample/models.py");
  const home = { home: "models" };
  const open = { kind: "choice", values: ["a", "b"], open: true, nullable: true } as const;

  test.each<[string, { given: Package["types"]; want: string }]>([
    ["optional and nullable", { given: [object("T", [field("a", primitive("string", null, true), { required: true }), field("b", primitive("integer"))], home)], want: "class T(TypedDict):\n    a: str | None\n    b: NotRequired[int]\n" }],
    ["a choice that stays open", { given: [object("T", [field("a", open)], home)], want: '    a: NotRequired[Literal["a", "b"] | str | None]\n' }],
    ["a choice of numbers", { given: [choice("T", [["one", 1], ["half", 0.5]])], want: "T: TypeAlias = Literal[1] | float\n" }],
    ["a choice with a negative zero, which is no other number", { given: [choice("T", [["none", -0], ["nothing", 0], ["one", 1]])], want: "T: TypeAlias = Literal[0, 1]\n" }],
    ["anything or nothing: only what is printed is imported", { given: [alias("T", { kind: "union", variants: [primitive("never"), primitive("unknown")], discriminator: null, nullable: false })], want: "from typing import Any, TypeAlias\n" }],
    ["a choice with words for its values", { given: [choice("T", [["one", "1", "The first."]])], want: 'T: TypeAlias = Literal["1"]\n"""- `"1"`: The first."""\n' }],
    ["an alias of another declaration", { given: [alias("T", list(ref("T")))], want: 'T: TypeAlias = "list[T]"\n' }],
    ["members of any name", { given: [object("T", [], { ...home, additional: primitive("integer") })], want: "T: TypeAlias = dict[str, int]\n" }],
    ["members beside those", { given: [object("T", [field("a", primitive("integer"))], { ...home, additional: primitive("integer") })], want: '    """Has members beside these."""\n' }],
    ["names that are none of the language", { given: [object("T", [field("content-type", primitive("string")), field("next", ref("T"), { required: true })], home)], want: 'T = TypedDict("T", {"content-type": NotRequired[str], "next": "T"})\n' }],
    ["where dictionaries come from, so that linters know the names in their quotes", { given: [object("T", [field("content-type", primitive("string"))], home)], want: "import sys\nfrom typing import NotRequired\n\nif sys.version_info >= (3, 12):\n    from typing import TypedDict\nelse:\n    from typing_extensions import TypedDict\n\nT = TypedDict(" }],
    ["names that a class would change", { given: [object("T", [field("__id", primitive("string"))], home)], want: 'T = TypedDict("T", {"__id": NotRequired[str]})' }],
    ["a member called like its type", { given: [object("T", [field("T", ref("T"))], home)], want: 'T = TypedDict("T", {"T": NotRequired["T"]})' }],
    ["a member called like a type of the language", { given: [object("T", [field("list", list(primitive("string"))), field("str", primitive("string"))], home)], want: "    list: NotRequired[builtins.list[builtins.str]]\n    str: NotRequired[builtins.str]\n" }],
    ["a tuple is a list", { given: [object("T", [field("a", { kind: "tuple", items: [primitive("string"), primitive("integer")], rest: null, nullable: false })], home)], want: "    a: NotRequired[list[str | int]]\n" }],
    ["what can never be beside what can", { given: [object("T", [field("a", { kind: "union", variants: [primitive("never"), primitive("string")], discriminator: null, nullable: false }), field("b", primitive("never"))], home)], want: "    a: NotRequired[str]\n    b: NotRequired[Never]\n" }],
    ["words of a member", { given: [object("T", [field("a", primitive("string", "date-time"), { docs: { summary: "When", description: "", externalUrl: null } })], home)], want: '    a: NotRequired[str]\n    """When. Date and time (RFC 3339)."""\n' }],
  ])("%s", async (_name, { given, want }) => {
    const file = await models(...given);
    expect(file).toContain(want);
    parsed(new Map([["models.py", file]]));
  });

  test("what is only the input of a call is no type", async () => {
    const files = await printed(sample);
    expect(text(files, "src/sample/main/users_models.py")).not.toContain("ListUsersRequest");
    expect(text(files, "src/sample/main/users_models.py")).toContain("class PasswordPayload(TypedDict):");
  });
});

describe("clients", () => {
  test.each<[string, string]>([
    ["the required options first", "        self,\n        access_key_id: str,\n        access_key_secret: str | bytes | Callable[[str], str],\n        *,\n        host: str | NotGiven = NOT_GIVEN,"],
    ["what awaits", "access_key_secret: str | bytes | Callable[[str], str | Awaitable[str]],"],
    ["a choice", 'lang: Literal["en-US", "zh-CN"] | NotGiven = NOT_GIVEN,'],
    ["values by their names in the document", '                "accessKeyId": access_key_id,\n'],
    ["both classes", "class AsyncMainClient(AsyncFilesMoreCalls, AsyncUsersCalls, AsyncClient):"],
    ["defaults", "            host: Default: `\"https://api.example.com\"`."],
  ])("%s", async (_name, want) => expect(text(await printed(sample), "src/sample/main/client.py")).toContain(want));

  test.each<[string, string]>([
    ["rules", '"lang": OptionRule("lang", default="en-US", values=("en-US", "zh-CN"), header="x-sample-lang"),'],
    ["credentials that read options when they are used", 'lambda: options.get("accessKeyId"),'],
    ["the server", 'server="{host}",'],
    ["the envelope", 'status="statusCode",'],
  ])("settings: %s", async (_name, want) => expect(text(await printed(sample), "src/sample/main/settings.py")).toContain(want));

  test("an option that may change has a setter; former spellings stand in; names of the runtime come first", async () => {
    const options = [option("accessToken", { secret: true }), option("timeout"), option("redirectUri", { aliases: ["redirectUrl"] }), option("baseURL", { required: true })];
    const credentials: Client["credentials"] = [{ kind: "bearer", name: named("token"), docs: { summary: "", description: "", externalUrl: null }, serverOnly: false, at: { file: "x", pointer: "" }, option: "accessToken", scheme: "Bearer" }];
    const files = await printed(packageOf({ clients: [client("main", { options, credentials, groups: [] })] }));
    const file = text(files, "src/sample/main/client.py");
    expect(file).toContain("def set_access_token(self, value: str | Callable[[], str] | None) -> None:");
    expect(file).toContain('self._change("accessToken", value)');
    expect(file).toContain('"redirectUri": first_given(redirect_uri, redirect_url),');
    expect(file).toContain('"timeout_": timeout_,');
    expect(file).toContain('"timeout": timeout,');
    expect(file.match(/^ {8}base_url: /gm)).toHaveLength(2);
    // What errors say is missing is what the caller can give.
    expect(text(files, "src/sample/main/settings.py")).toContain('bearer("access_token", lambda: options.get("accessToken"))');
  });
});

describe("entries", () => {
  test("names are loaded when somebody asks", async () => {
    const file = text(await printed(sample), "src/sample/__init__.py");
    expect(file).toContain('    "AsyncMainClient": ".main.client",\n');
    expect(file).toContain('    "User": ".main.users_models",\n');
    expect(file).toContain("def __getattr__(name: str) -> object:");
  });

  test("the manifest", async () => {
    const file = text(await printed(sample), "pyproject.toml");
    expect(file).toContain('name = "sample"\nversion = "1.2.3"\ndescription = "A sample."');
    expect(file).toContain('requires-python = ">=3.11"');
    expect(file).toContain('packages = [ "src/sample" ]');
  });
});

test.each<[string, { given: Json; want: RegExp | null }]>([
  ["all of them", { given: { name: "My.Package-1", module: "mine", asyncClass: "{name}Async", replaces: { module: "theirs", differences: [{ there: "a", here: "b" }] } }, want: null }],
  ["an unknown one", { given: { modul: "x" }, want: /No setting.*"modul"/ }],
  ["no name of a distribution", { given: { name: "-x" }, want: /distribution: "-x"/ }],
  ["no module", { given: { module: "import" }, want: /module: "import"/ }],
  ["a module that climbs", { given: { module: "../x" }, want: /module/ }],
  ["one class for both", { given: { asyncClass: "{name}" }, want: /asynchronous class/ }],
  ["no class", { given: { asyncClass: "{name}-x" }, want: /asynchronous class/ }],
  ["no package", { given: { replaces: { module: "x", differences: [1] } }, want: /another package/ }],
])("settings of a package: %s", async (_name, { given, want }) => {
  const report = new Report();
  await printed({ ...sample, languages: { python: given } }, report);
  expect(report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(want === null ? [] : [expect.stringMatching(want)]);
});

test.each<[string, { name: string; want: string | null }]>([
  ["a client called like a module of the package", { name: "envelope", want: "src/sample/envelope_client/client.py" }],
  ["a client called like the folder of common types", { name: "shared", want: null }],
])("%s", async (_name, { name, want }) => {
  const report = new Report();
  const files = await printed(packageOf({ clients: [client(name)] }), report);
  if (want === null) expect(report.diagnostics).toMatchObject([{ code: "names/collision" }]);
  else expect([...files.keys()]).toContain(want);
});
