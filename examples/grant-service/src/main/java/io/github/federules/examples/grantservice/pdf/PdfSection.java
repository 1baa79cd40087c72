package io.github.federules.examples.grantservice.pdf;

import java.util.List;

/**
 * A part of a PDF file.
 *
 * @param title the heading
 * @param lines the items of a list
 * @param table the rows of a table, the headings first, or nothing
 */
public record PdfSection(String title, List<String> lines, List<List<String>> table) {}
