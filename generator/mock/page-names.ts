// What members and parameters of pages are usually called: without letter case and signs.

/** Members that hold what the next page is asked for with. */
export const tokens = /^(?:cursor|nextcursor|endcursor|cursornext|nextpage(?:cursor|token)?|nexttoken|nextpaginationtoken|paginationtoken|continuationtoken|nextcontinuationtoken|continue|nextmarker|startingafter|after|scrollid|lastid)$/;
/** Members that hold the address of the next page. */
export const addresses = /^(?:next(?:url|uri|link|href|pageurl|pageuri|pagelink)?|odatanextlink)$/;
/** Flags: there is a next page. */
export const endings = /^(?:hasmore|hasnext|hasnextpage|hasmoreitems)$/;
/** Numbers of all items. */
export const totals = /^total(?:count|items|results|elements|records|rows|hits|size)?$/;
/** Numbers of all pages. */
export const pageTotals = /^(?:(?:total|num|numberof)pages|pages?(?:count|total)|pages|lastpage)$/;

/** The last name of a dotted path. */
export function plain(path: string): string {
  return (path.split(".").at(-1) ?? "").toLowerCase().replaceAll(/[^a-z]/g, "");
}
