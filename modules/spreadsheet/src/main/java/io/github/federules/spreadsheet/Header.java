package io.github.federules.spreadsheet;

/**
 * The header of a column.
 *
 * @param position the column, from 0
 * @param name the header as the table writes it, without spaces around it
 */
record Header(int position, String name) {}
