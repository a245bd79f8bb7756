// Operation ids that frameworks make of a function and its place.
import { expect, test } from "vitest";
import { plainIds } from "../../generator/model/plain-ids.js";
import type { Json } from "../../generator/document/document.js";
import { builtFrom } from "./document.js";

test.each<[string, { readonly given: readonly (readonly [id: string, path: string])[]; readonly want: readonly string[] }]>([
  ["path and method behind the name", { given: [["list_users_users_get", "/users"], ["read_user_users__user_id__get", "/users/{user_id}"], ["read_items_items__get", "/items/"], ["root__get", "/"]], want: ["list_users", "read_user", "read_items", "root"] }],
  ["what kind a parameter is, as Flask has it", { given: [["get_book_books__uuid_bid__pages__n__get", "/books/{bid}/pages/{n}"], ["all_books__string_any_bid__get", "/books/{bid}"]], want: ["get_book", "all_books__string_any_bid__get"] }],
  ["a method before the name, as Sanic has it", { given: [["get~list_users", "/users"], ["delete~delete_user", "/users/{uid}"], ["get~both", "/both"], ["post~both", "/both"], ["get~", "/"], ["together~with", "/t"]], want: ["list_users", "delete_user", "get~both", "post~both", "get~", "together~with"] }],
  ["any method, as a function may have several", { given: [["both_both_post", "/both"]], want: ["both"] }],
  ["another path", { given: [["list_users_people_get", "/users"]], want: ["list_users_people_get"] }],
  ["never all of it", { given: [["_users_get", "/users"], ["users_get", "/users"]], want: ["_users_get", "users_get"] }],
  ["of two that would be called the same both are whole", { given: [["create_users_post", "/users"], ["create_items_post", "/items"], ["read_items_get", "/items"]], want: ["create_users_post", "create_items_post", "read"] }],
  ["another is called so", { given: [["create_users_post", "/users"], ["create", "/items"]], want: ["create_users_post", "create"] }],
  ["twice the same, which is told elsewhere", { given: [["both_both_get", "/both"], ["both_both_get", "/both"]], want: ["both", "both"] }],
  ["none", { given: [["", "/users"], ["", "/items"]], want: ["", ""] }],
])("%s", (_, { given, want }) => {
  expect(plainIds(given.map(([id, path]) => ({ id, path })))).toEqual(want);
});

test("calls and their types have the names that are left, and names decided by hand are found by both", () => {
  const operation = (operationId: string): Json => ({ operationId, parameters: [{ name: "q", in: "query", schema: { type: "string" } }], responses: { "204": { description: "Done." } } });
  const document = { paths: { "/users": { get: operation("list_users_users_get"), post: operation("create_user_users_post") } } };
  const names = (operations: { readonly [name: string]: string }): unknown => builtFrom(document, { operations }).model?.clients[0]?.groups.flatMap((group) => group.operations.map(({ name, input }) => [name.text, input.type]));
  expect(names({})).toEqual([["create_user", "CreateUserRequest"], ["list_users", "ListUsersRequest"]]);
  expect(names({ create_user: "addUser", list_users_users_get: "users" })).toEqual([["addUser", "AddUserRequest"], ["users", "UsersRequest"]]);
});
