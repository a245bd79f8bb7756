// Names of calls on a member of the client for each tag (`methods: grouped`).
import { expect, test } from "vitest";
import { withShortNames } from "../../generator/model/short-names.js";
import { nameOf } from "../../generator/model/words.js";
import { operation } from "../languages/typescript/samples.js";

test.each<[string, { readonly group: string; readonly names: readonly string[]; readonly want: readonly string[] }]>([
  ["the group in front, or at the end", { group: "pulls", names: ["pulls/get", "listPulls", "merge"], want: ["get", "list", "merge"] }],
  ["one of many, and many of one", { group: "projects", names: ["getProject", "listProjects", "projectArchive", "getProjections"], want: ["get", "list", "archive", "getProjections"] }],
  ["plurals of other kinds", { group: "companies", names: ["getCompany", "createCompanies"], want: ["get", "create"] }],
  ["what ends like a plural", { group: "addresses", names: ["getAddress", "listAddresses", "addressBook"], want: ["get", "list", "book"] }],
  ["a status is no plural", { group: "status", names: ["getStatus", "getStatu"], want: ["getStatus", "getStatu"] }],
  ["never all of it", { group: "pulls", names: ["pulls"], want: ["pulls"] }],
  ["classes of a framework", { group: "users", names: ["UsersController_findAll", "users_controller_get"], want: ["findAll", "get"] }],
  ["a controller that is a thing", { group: "users", names: ["users_controller", "listControllers"], want: ["controller", "listControllers"] }],
  ["of two that would be called the same both are whole", { group: "users", names: ["users/get", "getUsers", "UsersController_get"], want: ["users/get", "getUsers", "UsersController_get"] }],
  ["a group of several words", { group: "git hub", names: ["gitHubConnect", "git/hub/list"], want: ["connect", "list"] }],
])("%s", (_, { group, names, want }) => {
  const short = withShortNames(names.map((name) => ({ ...operation(name), name: nameOf(name) })), nameOf(group));
  expect(short.map(({ shortName }) => shortName.text)).toEqual(want);
});
