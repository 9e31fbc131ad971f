/** More than the few lines of a card hold. */
const LONGEST = 500;

/** The words of a text in Markdown without its marks: for a card, which shows its beginning as plain text. */
export function excerpt(markdown: string): string {
  return markdown
    .slice(0, LONGEST)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
