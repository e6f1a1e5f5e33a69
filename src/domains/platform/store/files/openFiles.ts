import type { FileStorage } from './fileStorage.ts'
import { filesFolder } from './filesFolder.ts'
import { s3Bucket } from './s3Bucket.ts'
import type { S3Settings } from './s3Client.ts'

/** Where the configuration wants kept files; in both, `folder` is where they wait while they come in. */
export type FilesTarget = { kind: 'folder'; folder: string } | { kind: 's3'; folder: string; bucket: S3Settings }

/** The storage of kept files. Nothing is asked of it yet: what needs no file goes on without it. */
export function openFiles(target: FilesTarget): FileStorage {
  return target.kind === 'folder' ? filesFolder(target.folder) : s3Bucket(target.folder, target.bucket)
}
