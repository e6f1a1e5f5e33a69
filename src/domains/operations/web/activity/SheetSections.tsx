import type { ReactNode } from 'react'
import { problemsIn, sectionIds } from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { SectionFields, type SectionFieldsProps } from './SectionFields.tsx'

/** All fields of an activity, one part after the other, inside a form of somebody else. */
export function SheetSections({ problems, ...props }: Omit<SectionFieldsProps, 'section'>): ReactNode {
  return sectionIds.map((section) => (
    <div key={section} className="sheet-section">
      <h3>{activityText.sections[section]}</h3>
      <SectionFields {...props} section={section} problems={problemsIn(section, problems)} />
    </div>
  ))
}
