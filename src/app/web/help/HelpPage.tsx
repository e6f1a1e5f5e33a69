import { useQuery } from '@tanstack/react-query'
import Markdown from 'markdown-to-jsx/react'
import type { ComponentProps, ReactNode } from 'react'
import { EmptyState, ErrorState, LoadingState } from '../../../ui/feedback/states.tsx'
import { Link } from '../../../ui/Link.tsx'
import { usePathParameter } from '../../../ui/useSearch.ts'
import { appText } from '../messages.es.ts'
import { chapterAddress, pictureAddress, readChapter } from './manual.ts'
import './help.css'

function ChapterLink({ href = '', children }: ComponentProps<'a'>): ReactNode {
  return <Link href={chapterAddress(href)}>{children}</Link>
}

function Picture({ src = '', alt = '' }: ComponentProps<'img'>): ReactNode {
  return <img src={pictureAddress(src)} alt={alt} loading="lazy" />
}

const overrides = { a: ChapterLink, img: Picture }

/** A chapter of the manual, readable inside the product. */
export function HelpPage(): ReactNode {
  const chapter = usePathParameter('chapter') || 'index'
  const { data, error, refetch } = useQuery({ queryKey: ['manual', chapter], queryFn: () => readChapter(chapter) })
  if (error !== null) return <ErrorState cause={appText.helpFailed} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingState />
  if (data === null) return <EmptyState title={appText.noChapter} action={<Link href="/ayuda">{appText.help}</Link>} />
  return (
    <article className="manual">
      {chapter === 'index' ? null : <Link href="/ayuda">{appText.allChapters}</Link>}
      <Markdown options={{ overrides, disableParsingRawHTML: true }}>{data}</Markdown>
    </article>
  )
}
