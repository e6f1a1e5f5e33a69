import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { evidenceTypeOf } from './evidenceType.ts'
import { bytesOf } from './testing/rows.ts'
import { odsOf, xlsxOf, zipOf } from './testing/zipFixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-tipo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function typeOf(bytes: Uint8Array, name: string) {
  const path = join(folder, 'archivo')
  writeFileSync(path, bytes)
  return evidenceTypeOf(path, name)
}

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex')
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const zeros = new Uint8Array(60 * 1024 * 1024)
const odt = (): Uint8Array =>
  zipOf([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', method: 0 },
    { name: 'content.xml', data: '<x/>' },
  ])

describe('un archivo que se acepta', () => {
  it.each<[string, string, () => Uint8Array, string, string]>([
    ['PDF', 'acta.pdf', () => bytesOf('%PDF-1.7\n%%EOF'), 'application/pdf', 'pdf'],
    ['PDF que se llama documento', 'acta.docx', () => bytesOf('%PDF-1.7\n%%EOF'), 'application/pdf', 'pdf'],
    ['JPEG', 'foto', () => JPEG, 'image/jpeg', 'jpg'],
    [
      'JPEG con una página web detrás',
      'foto.html',
      () => Buffer.concat([JPEG, bytesOf('<script>x()</script>')]),
      'image/jpeg',
      'jpg',
    ],
    ['PNG', 'foto.png', () => PNG, 'image/png', 'png'],
    ['WebP', 'foto.webp', () => bytesOf('RIFF\x10\x00\x00\x00WEBPVP8 '), 'image/webp', 'webp'],
    [
      'XLSX',
      'lista.xlsx',
      () => xlsxOf(SHEET),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'xlsx',
    ],
    [
      'DOCX',
      'acta.docx',
      () => zipOf([{ name: 'word/document.xml', data: '<x/>' }]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'docx',
    ],
    ['ODS', 'lista.ods', () => odsOf('<table:table/>'), 'application/vnd.oasis.opendocument.spreadsheet', 'ods'],
    ['ODT', 'acta.odt', odt, 'application/vnd.oasis.opendocument.text', 'odt'],
    ['CSV', 'lista.CSV', () => bytesOf('a;b\n1;ñ\n'), 'text/csv', 'csv'],
    ['texto', 'nota.txt', () => bytesOf('Se hizo.\n'), 'text/plain', 'txt'],
  ])('%s se conoce por su contenido', async (_title, name, make, mediaType, ending) => {
    expect(await typeOf(make(), name)).toEqual({ mediaType, ending })
  })
})

describe('un archivo que no se acepta', () => {
  it.each<[string, string, () => Uint8Array, string]>([
    ['vacío', 'acta.pdf', () => new Uint8Array(), 'documents.empty'],
    [
      'una página web que se llama PDF',
      'acta.pdf',
      () => bytesOf('<!doctype html><script>x()</script>'),
      'documents.notItsName',
    ],
    ['un texto que se llama PDF', 'acta.pdf', () => bytesOf('hola, esto no es un PDF'), 'documents.notItsName'],
    [
      'una página web que se llama texto',
      'nota.txt',
      () => bytesOf('<html><script>x()</script>'),
      'documents.notItsName',
    ],
    [
      'un dibujo SVG',
      'foto.svg',
      () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      'documents.evidenceType',
    ],
    ['un SVG que se llama texto', 'foto.txt', () => bytesOf('<?xml version="1.0"?><svg/>'), 'documents.notItsName'],
    ['una página web con un PDF detrás', 'acta.pdf', () => bytesOf('<html>\n%PDF-1.7\n'), 'documents.notItsName'],
    [
      'bytes sueltos con un PDF detrás',
      'acta.pdf',
      () => Buffer.concat([Buffer.alloc(20, 0xb7), bytesOf('%PDF-1.7')]),
      'documents.notItsName',
    ],
    ['un programa', 'acta.pdf', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'documents.notItsName'],
    ['un GIF', 'foto.gif', () => bytesOf('GIF89a<script>'), 'documents.evidenceType'],
    ['un zip de otra cosa', 'fotos.zip', () => zipOf([{ name: 'a.txt', data: 'a' }]), 'documents.evidenceType'],
    [
      'un libro con macros',
      'lista.xlsx',
      () => xlsxOf(SHEET, [{ name: 'xl/vbaProject.bin', data: 'x' }]),
      'documents.macros',
    ],
    ['una bomba', 'lista.xlsx', () => xlsxOf(SHEET, [{ name: 'xl/media/a.bin', data: zeros }]), 'documents.zipBomb'],
    [
      'una bomba que miente',
      'acta.docx',
      () => zipOf([{ name: 'word/document.xml', data: zeros, claimedSize: 10 }]),
      'documents.zipBomb',
    ],
    [
      'un contenedor cifrado',
      'lista.xlsx',
      () => xlsxOf(SHEET, [{ name: 'x', data: 'x', flags: 1 }]),
      'documents.encrypted',
    ],
    [
      'un contenedor con rutas hacia fuera',
      'lista.xlsx',
      () => xlsxOf(SHEET, [{ name: '../../x', data: 'x' }]),
      'documents.zipPaths',
    ],
    ['un contenedor cortado', 'lista.xlsx', () => xlsxOf(SHEET).subarray(0, -30), 'documents.truncated'],
  ])('%s', async (_title, name, make, code) => {
    await expect(typeOf(make(), name)).rejects.toMatchObject({ code })
  })
})
