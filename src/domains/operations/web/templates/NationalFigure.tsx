import type { ReactNode } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import { planText } from '../parts/messages.es.ts'
import { MonthHeads } from '../review/MonthCells.tsx'
import { templateScreen } from './messages.es.ts'
import type { TemplateSheet } from './templateWords.ts'

const figure = (value: number): string => value.toLocaleString('es-SV')

/** The copies as one row: months, and quantities where all units plan them in the same unit of measure. */
export function NationalFigure({
  sheet,
}: {
  sheet: Pick<TemplateSheet, 'national' | 'template' | 'mayKeep'>
}): ReactNode {
  const { national, template } = sheet
  const { months, quantities, units, activities, leadRows, unprogrammed } = national
  const sum = sumShares(months)
  const basis = quantities === null ? templateScreen.meanOf : templateScreen.sumOf(template.unitOfMeasure ?? '')
  if (activities === 0)
    return (
      <Section title={templateScreen.national}>
        <p className="soft">
          {templateScreen.noCopies} {sheet.mayKeep ? templateScreen.sendIt : null}
        </p>
      </Section>
    )
  return (
    <Section title={templateScreen.national} caption={templateScreen.nationalCaption(units, activities)}>
      <ScrollBox label={templateScreen.national}>
        <table className="t diff national by-month">
          <caption className="vh">{basis}</caption>
          <thead>
            <tr>
              <th scope="col">{basis}</th>
              <MonthHeads />
              <th scope="col" className="cs num">
                {planText.year}
              </th>
            </tr>
          </thead>
          <tbody>
            {quantities === null ? null : (
              <tr>
                <th scope="row">{template.unitOfMeasure}</th>
                {MONTHS.map((month) => (
                  <td key={month} className="m" data-label={monthShortName(month)}>
                    {quantities[month - 1] === null ? '' : figure(quantities[month - 1] ?? 0)}
                  </td>
                ))}
                <td className="num">
                  <b>{figure(quantities.reduce<number>((total, one) => total + (one ?? 0), 0))}</b>
                </td>
              </tr>
            )}
            <tr>
              <th scope="row">{templateScreen.share}</th>
              {MONTHS.map((month) => {
                const share = months[month - 1] ?? null
                return (
                  <td key={month} className="m" data-label={monthShortName(month)}>
                    {share === null ? '' : formatShare(share)}
                  </td>
                )
              })}
              <td className="num">
                <b>{sum === null ? '–' : formatShare(sum)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <p className="hint">
        {quantities === null
          ? templateScreen.formula(units - unprogrammed, unprogrammed)
          : templateScreen.formulaSum(units)}
      </p>
      {leadRows === 0 ? null : <p className="hint">{templateScreen.leadRows(leadRows)}</p>}
    </Section>
  )
}
