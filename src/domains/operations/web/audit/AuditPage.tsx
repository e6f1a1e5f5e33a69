import type { ReactNode } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { auditRoutes } from '../../contract.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { AccessPart } from './AccessPart.tsx'
import './audit.css'
import { auditText as words } from './messages.es.ts'
import { OwnAccess } from './OwnAccess.tsx'
import { SamplePart } from './SamplePart.tsx'
import { VersionsPart } from './VersionsPart.tsx'

/** Samples for auditors and the accesses of those of outside; for one of them, the own scope and its download. */
export function AuditPage(): ReactNode {
  const read = useRead(auditRoutes.auditScope, {})
  const { locale } = useViewer()
  return (
    <div className="plan-page">
      <PageHeader title={words.title} lead={words.lead} />
      <ReadGate read={read}>
        {(scope) => (
          <>
            {scope.access === null ? null : <OwnAccess access={scope.access} units={scope.units} locale={locale} />}
            <SamplePart scope={scope} />
            {scope.access === null ? <AccessPart scope={scope} locale={locale} /> : null}
            <VersionsPart plans={scope.plans} locale={locale} />
          </>
        )}
      </ReadGate>
    </div>
  )
}
