import type { DemoInstitution } from './types.ts'

/** A shield with a rising sun over two waves: the shape that the reference screens carry, drawn for Hilo. */
const emblemSvg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 30" fill="none" stroke="currentColor" stroke-width="1.4">',
  '<path d="M1 1h24v15.5C25 23.4 20.2 27.3 13 29.2 5.8 27.3 1 23.4 1 16.5Z" stroke-width="1.5"/>',
  '<path d="M1.5 18.2c3.9-3.4 7.7-3.4 11.5 0s7.6 3.4 11.5 0"/>',
  '<path d="M4.3 22.7c2.9-2.3 5.8-2.3 8.7 0s5.8 2.3 8.7 0"/>',
  '<path d="M7 12.6a6 6 0 0 1 12 0M13 3.8v1.9M6.4 6.4l1.2 1.3M19.6 6.4l-1.2 1.3"/>',
  '</svg>',
].join('')

export const institution: DemoInstitution = {
  name: 'Ministerio de Trabajo y Equidad Laboral',
  acronym: 'MTEL',
  country: 'SV',
  emblemSvg,
  mailDomain: 'mtel.example',
}
