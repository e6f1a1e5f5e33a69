/**
 * What one uploaded file may cost before it is refused. Sizes in bytes. The plan of a ministry is some 1,000 rows of
 * 17 cells in well under 1 MB, so every limit leaves more than ten times that.
 */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** Zip containers (XLSX, ODS, DOCX), checked on the central directory before anything is inflated. */
export const MAX_ZIP_ENTRIES = 2_000
export const MAX_ZIP_TOTAL_BYTES = 100 * 1024 * 1024
/** An entry above `MAX_RATIO_FREE_BYTES` may not grow more than `MAX_ZIP_RATIO` times: real sheets reach about 30. */
export const MAX_ZIP_RATIO = 200
export const MAX_RATIO_FREE_BYTES = 1024 * 1024

/** A sheet with content outside this rectangle is refused, never cut: a cut plan would look complete. */
export const MAX_SHEET_ROWS = 20_000
export const MAX_SHEET_COLUMNS = 200
/** Cells of a whole document, empty ones inside the rectangle included. */
export const MAX_CELLS = 500_000

export const MAX_PDF_PAGES = 1_000
