import { expect, test } from "vitest";
import { placeName } from "../../generator/model/place-name.js";

test.each<[string, { pointer: string; want: string }]>([
  ["a component", { pointer: "/components/schemas/User", want: "User" }],
  ["what stands in one", { pointer: "/components/schemas/User/properties/address", want: "UserAddress" }],
  ["what is called as a container", { pointer: "/components/schemas/User/properties/responses/items", want: "UserResponsesItem" }],
  ["an answer of all", { pointer: "/components/responses/404/content/application~1json/schema", want: "404" }],
  ["an answer of an operation", { pointer: "/paths/~1users/get/responses/200/content/application~1json/schema/properties/data", want: "UsersGetResponses200Data" }],
  ["any other answer", { pointer: "/paths/~1users/get/responses/4XX/content/application~1json/schema", want: "UsersGetResponses4Xx" }],
  ["a parameter of an operation", { pointer: "/paths/~1users/get/parameters/1/schema", want: "UsersGetParameters1" }],
  ["a parameter of all", { pointer: "/components/parameters/Sort/schema", want: "Sort" }],
  ["a body of an operation", { pointer: "/paths/~1users/post/requestBody/content/application~1json/schema", want: "UsersPostRequest" }],
  ["an answer in a file of a path", { pointer: "/get/responses/200/content/application~1json/schema", want: "GetResponses200" }],
  ["a file", { pointer: "", want: "Users" }],
])("%s", (_name, { pointer, want }) => {
  expect(placeName({ file: "spec/users.yaml", pointer })).toBe(want);
});
