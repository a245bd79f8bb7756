// One kind of thing below a path: listed, read, created, changed and deleted, each as every other kind is.
import { BodyReader } from "./body-reader.js";
import { refused, type Json } from "./exchange.js";
import { pageOf } from "./paging.js";
import { dated, type Dated } from "./store.js";

export interface Collection {
  readonly list: (query: URLSearchParams) => Response;
  readonly create: (body: string) => Response;
  readonly read: (id: string) => Response;
  readonly update: (id: string, body: string) => Response;
  readonly remove: (id: string) => Response;
}

export interface CollectionSettings<Row extends Dated> {
  readonly rows: Map<string, Row>;
  /** As the API shows it. */
  readonly shown: (row: Row) => Json;
  /** Only in the answer to its creation. */
  readonly shownOnce?: (row: Row) => Json;
  readonly isListed?: (row: Row, query: URLSearchParams) => boolean;
  /** The row that the body makes; `present`: the row that it changes. Members that are missing stay as they are. */
  readonly written: (body: BodyReader, base: Dated, present: Row | undefined) => Row;
  readonly changed?: (what: "created" | "updated" | "deleted", row: Row, shown: Json) => void;
}

export function collection<Row extends Dated>({ rows, shown, shownOnce = () => ({}), isListed = () => true, written, changed = () => undefined }: CollectionSettings<Row>): Collection {
  const found = (id: string): Row => rowOf(rows, id);
  const write = (body: string, present: Row | undefined): Row => {
    const reader = new BodyReader(body);
    const row = written(reader, dated(present), present);
    reader.done();
    rows.set(row.id, row);
    changed(present === undefined ? "created" : "updated", row, shown(row));
    return row;
  };
  return {
    list: (query) => pageOf([...rows.values()].filter((row) => isListed(row, query)).map(shown), query),
    create: (body) => {
      const row = write(body, undefined);
      return Response.json({ ...shown(row), ...shownOnce(row) }, { status: 201 });
    },
    read: (id) => Response.json(shown(found(id))),
    update: (id, body) => Response.json(shown(write(body, found(id)))),
    remove: (id) => {
      const row = found(id);
      rows.delete(id);
      changed("deleted", row, shown(row));
      return new Response(null, { status: 204 });
    },
  };
}

/** Throws 404. */
export function rowOf<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw refused(404, "Not Found");
  return row;
}

/** Whether the text occurs in the value; upper and lower case are the same. No text occurs everywhere. */
export function occurs(text: string | null, ...values: readonly string[]): boolean {
  return values.some((value) => value.toLowerCase().includes((text ?? "").toLowerCase()));
}
