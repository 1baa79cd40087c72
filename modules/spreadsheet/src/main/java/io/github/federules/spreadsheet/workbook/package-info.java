/** A workbook as a file: its parts, and in them its first sheet, the texts that cells refer to, and the formats of cells. */
package io.github.federules.spreadsheet.workbook;
