import { expect, test } from "vitest";
import { returnPath } from "../../../../templates/typescript/runtime/identity/return-to.js";

test.each(["/", "/page", "/page?tab=2&q=a%20b#part", "/a//b", "/%E4%BD%A0%E5%A5%BD", "/a/@b", "/?next=//other.example", "/page?a=%zz", "/search?q=50%25", "/a:b", "/a.b/..c"])("%s is a path of this application", (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each<[string, { given: string; want: string }]>([
  ["characters that a header cannot carry", { given: "/你好", want: "/%E4%BD%A0%E5%A5%BD" }],
  ["dots", { given: "/a/../b", want: "/b" }],
])("a path with %s is written as browsers send it", (_, { given, want }) => {
  expect(returnPath(given)).toBe(want);
});

test.each<[string, string | null | undefined]>([
  ["nothing", undefined],
  ["null", null],
  ["an empty text", ""],
  ["another origin", "https://other.example/"],
  ["a script", "javascript:alert(1)"],
  ["no slash at the beginning", "page"],
  ["another host", "//other.example"],
  ["another host with backslashes", "/\\other.example"],
  ["a backslash anywhere", "/page\\..\\x"],
  ["three slashes", "///other.example"],
  ["a tab that browsers drop", "/\t/other.example"],
  ["a line feed that browsers drop", "/\n/other.example"],
  ["a header of its own", "/page\r\nset-cookie: a=b"],
  ["a space before", " /page"],
  ["a NUL", "/page\0"],
  ["an encoded slash", "/%2fother.example"],
  ["an encoded slash in capitals", "/%2Fother.example"],
  ["two encoded slashes", "/%2F%2Fother.example"],
  ["a slash that is encoded twice", "/%252Fother.example"],
  ["an encoded backslash", "/%5Cother.example"],
  ["an encoded tab", "/%09/other.example"],
  ["an encoded line feed", "/page%0d%0aset-cookie:a=b"],
  ["dots that lead to two slashes", "/.//other.example"],
  ["dots upwards that lead to two slashes", "/a/..//other.example"],
  ["encoded dots that lead to two slashes", "/%2e//other.example"],
  ["a percent sign that encodes nothing", "/%zz"],
  ["what is encoded again and again", "/%252525252Fother.example"],
  ["more than a cookie has room for", `/${"a".repeat(2048)}`],
])("%s leads to the beginning", (_, path) => {
  expect(returnPath(path)).toBe("/");
});
