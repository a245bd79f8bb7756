// The other side of the measured calls: a process of its own, so that its work is not counted. It answers without looking.
import { createServer } from "node:http";

const answers = new Map([
  ["/api/v3/get-country-list", { statusCode: 200, message: "", requestId: "0b7fa4c1", data: [{ country: "China", iso: "CN", phoneCountryCode: "86" }] }],
  ["/api/v3/get-user", { statusCode: 200, message: "", requestId: "0b7fa4c2", data: user(1) }],
  ["/api/v3/list-users", { statusCode: 200, message: "", requestId: "0b7fa4c3", data: { totalCount: 3, list: [user(1), user(2), user(3)] } }],
]);
const bodies = new Map([...answers].map(([path, answer]) => [path, Buffer.from(JSON.stringify(answer))]));

const server = createServer((request, response) => {
  const body = bodies.get((request.url ?? "").split("?")[0] ?? "");
  request.resume();
  request.on("end", () => {
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json; charset=utf-8", "content-length": body?.length ?? 0 });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.once("disconnect", () => server.closeAllConnections() ?? process.exit());

function user(number) {
  return {
    userId: `6229ffaxxxxxxxx${number}`,
    status: "Activated",
    email: `user${number}@example.com`,
    phone: "13800000000",
    username: `user${number}`,
    nickname: "A user",
    createdAt: "2024-07-03T02:20:30.000Z",
    emailVerified: true,
    loginsCount: 3,
  };
}
