/** SHA-256 of content/report.zh.txt as it was delivered; the build stops when the file differs. */
export const SOURCE_SHA256 = '059cbc97b1fe04ac570c6eebe0f3c6371b83fecf9e33ce9e47904ac836219bbc';

/** Day on which the report was given. */
export const REPORT_DATE = '2021-09-27';
