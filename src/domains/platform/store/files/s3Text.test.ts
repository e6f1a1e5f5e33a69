import { describe, expect, it } from 'vitest'
import { faultCode, parseListing } from './s3Text.ts'

const object = (key: string): string =>
  `<Contents><Key>${key}</Key><LastModified>2026-03-02T15:00:00.000Z</LastModified><Size>1</Size></Contents>`
const listing = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>hilo</Name><Prefix/>${content}</ListBucketResult>`

describe('la lista de un depósito', () => {
  it.each([
    ['vacía', listing('<IsTruncated>false</IsTruncated>'), { names: [], next: null }],
    [
      'con nombres que alguien escribió a su manera',
      listing(object('a/b') + object('nota+de+m%C3%A1s+%26+m%26s%2B.txt')),
      { names: ['a/b', 'nota de más & m&s+.txt'], next: null },
    ],
    [
      'que sigue en otra página',
      listing(
        `<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b&#x3d;&#61;&quot;</NextContinuationToken>${object('a')}`,
      ),
      { names: ['a'], next: 'a&b=="' },
    ],
    [
      'la última página, aunque repita la marca',
      listing('<IsTruncated>false</IsTruncated><NextContinuationToken>x</NextContinuationToken>'),
      { names: [], next: null },
    ],
  ])('%s', (_title, xml, expected) => {
    expect(parseListing(xml)).toEqual(expected)
  })
})

describe('el motivo de un rechazo', () => {
  it.each([
    ['<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No</Message></Error>', 'NoSuchKey'],
    ['<Error xmlns="x"><Code>AccessDenied</Code></Error>', 'AccessDenied'],
    ['<html><body><h1>502 Bad Gateway</h1></body></html>', undefined],
    ['', undefined],
  ])('%s', (xml, expected) => {
    expect(faultCode(xml)).toBe(expected)
  })
})
