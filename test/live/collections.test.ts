// Things that a server keeps: created, read, listed page by page, changed and deleted.
import { beforeAll, expect, test } from "vitest";
import { installedPackage } from "./package.js";
import { live } from "./setup.js";

beforeAll(async () => void (await installedPackage()), 300_000);

test("a created user can be read, listed, updated and deleted", async () => {
  const { management, installed } = await live();
  const { unwrap } = installed.genauth;
  const client = management();
  const { userId } = unwrap(await client.createUser({ username: "anna", nickname: "Anna" }));
  expect(unwrap(await client.getUser({ userId })).nickname).toBe("Anna");
  expect(unwrap(await client.listUsers()).list.map((user) => user.userId)).toEqual([userId]);
  unwrap(await client.updateUser({ userId, nickname: "Anne" }));
  expect(unwrap(await client.getUser({ userId })).nickname).toBe("Anne");
  unwrap(await client.deleteUsersBatch({ userIds: [userId] }));
  const gone = await client.getUser({ userId });
  expect(gone.statusCode).not.toBe(200);
  expect(unwrap(await client.listUsers()).list).toEqual([]);
});

test("more users than one page holds are read item by item, and page by page", async () => {
  const { mock, management } = await live();
  const client = management();
  const list = Array.from({ length: 30 }, (_, index) => ({ username: `user-${index}` }));
  expect((await client.createUsersBatch({ list })).statusCode).toBe(200);
  expect((await client.createUsersBatch({ list: list.map(({ username }) => ({ username: `more-${username}` })) })).statusCode).toBe(200);
  const input = { options: { pagination: { limit: 25 } } };
  const names = new Set<string>();
  for await (const user of client.listUsers(input)) names.add(user.username ?? "");
  expect(names.size).toBe(60);
  const sizes: number[] = [];
  for await (const page of client.listUsers(input).pages()) if (page.statusCode === 200) sizes.push(page.data.list.length);
  expect(sizes).toEqual([25, 25, 10]);
  const calls = mock.coverage().operations.find(({ operation }) => operation === "listUsers")?.calls;
  expect(calls).toBe(6);
});

test("a page that fails ends the pages as an envelope, and the items as an error", async () => {
  const { mock, management, installed } = await live({ state: false });
  mock.fault({ status: 403 });
  const statuses: number[] = [];
  for await (const page of management().listUsers().pages()) statuses.push(page.statusCode);
  expect(statuses).toEqual([403]);
  const items = async (): Promise<void> => {
    for await (const user of management().listUsers()) expect(user).toBeDefined();
  };
  await expect(items()).rejects.toBeInstanceOf(installed.genauth.EnvelopeError);
});

test("a leaving loop asks for no further page", async () => {
  const { mock, management } = await live();
  const client = management();
  await client.createUsersBatch({ list: Array.from({ length: 20 }, (_, index) => ({ username: `user-${index}` })) });
  for await (const user of client.listUsers({ options: { pagination: { limit: 5 } } })) {
    expect(user.username).toBe("user-0");
    break;
  }
  expect(mock.coverage().operations.find(({ operation }) => operation === "listUsers")?.calls).toBe(1);
});
