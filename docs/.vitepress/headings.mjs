// Names a heading as GitHub does, so that a link to it works in both places. PageLinksTest has the same rule.
export function headingName(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
