/** Chapters of the manual (docs/manual/*.md) and their pictures, carried in the build; each chapter is its own file. */
const chapters = import.meta.glob<string>('/docs/manual/*.md', { query: '?raw', import: 'default' })
const pictures = import.meta.glob<string>('/docs/manual/img/*.png', { query: '?url', import: 'default', eager: true })

const fileOf = (chapter: string): string => `/docs/manual/${chapter}.md`

/** Text of a chapter, or null when the manual has none of that name. */
export async function readChapter(chapter: string): Promise<string | null> {
  return (await chapters[fileOf(chapter)]?.()) ?? null
}

/** Address of a picture that a chapter names as `img/x.png`. */
export function pictureAddress(source: string): string {
  return pictures[`/docs/manual/${source}`] ?? source
}

/** `plan.md#meses`, as chapters link to each other, becomes the page that shows it. */
export function chapterAddress(href: string): string {
  return href.replace(/^([\w-]+)\.md/, (_all, name: string) => (name === 'index' ? '/ayuda' : `/ayuda/${name}`))
}
