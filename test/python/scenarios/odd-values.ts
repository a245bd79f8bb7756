// Values that nobody expects, where languages like to differ.
import type { Json } from "../../../generator/model/model.js";
import type { Scenario } from "./scenario.js";

interface Row {
  readonly call: string;
  readonly input: Scenario["input"];
  readonly headers?: Scenario["headers"];
}

const texts: { readonly [name: string]: string } = {
  "nothing": "",
  "a space": " ",
  "letters beyond ASCII": "Ann\u00e9 \u4e16\u754c \u0645\u0631\u062d\u0628\u0627",
  "beyond the basic plane": "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{10ffff}",
  "controls": "a\u0000b\u001fc\u007f\u0085\u2028\u2029\ufeff",
  "quotes and slashes": "\"'`\\/</script>",
  "what means something in addresses": "a b+c&d=e?f#g%h/i;j,k:l@m!n$o(p)q*r[s]t{u}|v^w~x",
  "percent signs": "%41%zz%",
  "dots": "..",
  "line breaks": "a\r\nb\nc",
  "half a character": "a\ud800b",
};

const values: { readonly [name: string]: Json } = {
  "null": null,
  "true": true,
  "false": false,
  "zero": 0,
  "less than zero": -1,
  "a whole float": { $float: "1.0" },
  "minus zero": { $float: "-0.0" },
  "a fraction": 0.1,
  "a small one": { $float: "1e-7" },
  "a large one": { $float: "1e21" },
  "one with all its digits": { $float: "123456789012345680000" },
  "the smallest": { $float: "5e-324" },
  "the largest": { $float: "1.7976931348623157e308" },
  "no number": { $float: "NaN" },
  "no end": { $float: "Infinity" },
  "the largest safe one": 9007199254740991,
  "a moment": { $date: "2026-01-02T03:04:05.678Z" },
  "a moment without a fraction": { $date: "1999-12-31T23:59:59.000Z" },
  "an empty list": [],
  "an empty object": {},
  "lists in lists": [[1, [2, [3, []]]], null, [null]],
  "objects in lists": [{ a: [{ b: { c: null } }] }, {}],
  "names like indices": { b: 1, "10": 2, "2": 3, a: 4, "-1": 5, "01": 6 },
  "odd names": { "": 1, "a b": 2, "\u00e9": 3, "a.b": 4, "a[b]": 5, "\u{1f600}": 6, "constructor": 7 },
};

/** Management: JSON in a body, and what is signed of it. */
export const managementRows: { readonly [name: string]: Row } = {
  ...named("text in a body: ", texts, (value) => ({ call: "createUser", input: { username: value, customData: { note: value } } })),
  ...named("a value in a body: ", values, (value) => ({ call: "createUser", input: { customData: { value, list: [value] }, externalId: "x" } })),
  ...named("a null member: ", { nickname: null, emailVerified: null, departmentIds: null }, (value, name) => ({ call: "createUser", input: { username: "u", [name]: value } })),
  ...named("text in a query: ", texts, (value) => ({ call: "listEvents", input: { app: value, page: 1 } })),
  ...named("a value in a query: ", values, (value) => ({ call: "listEvents", input: { app: value } })),
  ...named("a list in a query: ", { none: [], one: ["a"], several: ["a", "b c", "d,e", ""], numbers: [1, 2.5], "with null": ["a", null] }, (value) => ({ call: "getUserBatch", input: { userIds: value, withCustomData: true } })),
  "nothing at all": { call: "createUser", input: {} },
  "a header": { call: "listEventApps", input: null, headers: { "X-Odd": "a b; c=\"d\"" } },
  "an empty header": { call: "listEventApps", input: null, headers: { "x-odd": "" } },
  "a header with a tab": { call: "listEventApps", input: null, headers: { "x-odd": "a\tb" } },
  "a header of Latin letters": { call: "listEventApps", input: null, headers: { "x-odd": "Ann\u00e9" } },
  "a header that cannot be sent": { call: "listEventApps", input: null, headers: { "x-odd": "\u4e16" } },
  "a header with a line break": { call: "listEventApps", input: null, headers: { "x-odd": "a\r\nb: c" } },
  "a header that the client sends itself": { call: "listEventApps", input: null, headers: { "Accept": "text/plain", "Authorization": "mine", "Date": "today" } },
};

/** Authentication: files and their names. */
export const authenticationRows: { readonly [name: string]: Row } = {
  "a file": { call: "uploadFile", input: { file: { $file: "a,b\n1,2\n", type: "text/csv" } } },
  "a file with a name": { call: "uploadFile", input: { file: { $file: "x", type: "image/png", name: "a.png" }, folder: "avatars", isPrivate: true } },
  "an empty file": { call: "uploadFile", input: { file: { $file: "", type: "text/plain", name: "empty.txt" } } },
  "a file of an odd name": { call: "uploadFile", input: { file: { $file: "x", type: "text/plain", name: "\"a\"\r\n\u4e16.txt" } } },
  "bytes": { call: "uploadFile", input: { file: { $bytes: "AAH//g==" }, isPrivate: false } },
  "text instead of a file": { call: "uploadFile", input: { file: "text" } },
  ...named("text beside a file: ", texts, (value) => ({ call: "uploadFile", input: { file: { $bytes: "" }, folder: value } })),
};

/** Fief: values in paths. */
export const adminRows: { readonly [name: string]: Row } = {
  ...named("text in a path: ", texts, (value) => ({ call: "getUser", input: { id: value } })),
  ...named("a value in a path: ", values, (value) => ({ call: "getUser", input: { id: value } })),
  ...named("text in a query: ", texts, (value) => ({ call: "listUsers", input: { query: value, limit: 1, skip: 0 } })),
};

function named<Value>(prefix: string, all: { readonly [name: string]: Value }, row: (value: Value, name: string) => Row): { readonly [name: string]: Row } {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`${prefix}${name}`, row(value, name)]));
}
