/**
 * The cost lines of a budget, from a table in CSV or from an Excel workbook (XLSX); {@link
 * io.github.federules.spreadsheet.BudgetReader} is the entry point.
 */
package io.github.federules.spreadsheet;
