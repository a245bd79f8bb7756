// The endpoints below `/__mock/`: for the tests that drive the mock, never part of an API.
import { type Answer, jsonAnswer } from "./answer.js";
import type { Coverage } from "./coverage.js";
import { describedEvent } from "./events/channels.js";
import type { Events } from "./events/events.js";
import type { Faults } from "./faults.js";
import type { Recorder } from "./har.js";
import { isList } from "./json.js";
import type { Received } from "./received.js";

export const controlPrefix = "/__mock/";

export interface Controls {
  readonly coverage: Coverage;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly events: Events;
  readonly reset: () => void;
}

export function controlAnswer(request: Received, controls: Controls): Answer {
  if (!isLocal(request)) return jsonAnswer(403, { message: "control endpoints answer local programs only, not pages in a browser" });
  const name = request.path.slice(controlPrefix.length);
  switch (`${request.method} ${name}`) {
    case "GET ":
      return jsonAnswer(200, { endpoints: ["GET coverage", "DELETE coverage", "GET har", "DELETE har", "GET faults", "POST faults", "DELETE faults", "POST events", "DELETE events", "POST reset"] });
    case "GET coverage":
      return jsonAnswer(200, controls.coverage.report());
    case "GET har":
      return jsonAnswer(200, controls.recorder.har());
    case "DELETE coverage":
      controls.coverage.clear();
      return jsonAnswer(200, {});
    case "DELETE har":
      controls.recorder.clear();
      return jsonAnswer(200, {});
    case "GET faults":
      return jsonAnswer(200, controls.faults.list());
    case "POST faults":
      return addedFaults(request, controls.faults);
    case "DELETE faults":
      controls.faults.clear();
      return jsonAnswer(200, []);
    case "POST events":
      return sentEvent(request, controls.events);
    case "DELETE events":
      return jsonAnswer(200, { dropped: controls.events.drop() });
    case "POST reset":
      controls.reset();
      return jsonAnswer(200, {});
    default:
      return jsonAnswer(404, { message: "no such control endpoint" });
  }
}

function addedFaults({ body }: Received, faults: Faults): Answer {
  if (body.kind !== "json") return jsonAnswer(400, { message: "send a fault or a list of faults as application/json" });
  const problem = faults.add(isList(body.value) ? body.value : [body.value]);
  return problem === null ? jsonAnswer(200, faults.list()) : jsonAnswer(400, { message: problem });
}

function sentEvent({ body }: Received, events: Events): Answer {
  const event = body.kind === "json" ? describedEvent(body.value) : null;
  return event === null ? jsonAnswer(400, { message: "send { code, data } as application/json" }) : jsonAnswer(200, { delivered: events.send(event) });
}

/** A page in a browser can reach loopback: by its own request (`origin`), or by a name that leads here (`host`). */
function isLocal({ headers }: Received): boolean {
  return headers["origin"] === undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers["host"] ?? "");
}
