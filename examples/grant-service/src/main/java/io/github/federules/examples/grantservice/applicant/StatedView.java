package io.github.federules.examples.grantservice.applicant;

import java.util.List;

/**
 * What an application states, in the words of a page.
 *
 * @param facts the answers, in the order of the form
 * @param lines the budget
 * @param partners the partners
 */
public record StatedView(List<StatedFact> facts, StatedTable lines, StatedTable partners) {

    /**
     * An answer.
     *
     * @param label the question
     * @param value the answer
     */
    public record StatedFact(String label, String value) {}

    /**
     * The rows of a list. A column that no row states is left out.
     *
     * @param columns the headings
     * @param numbers whether each column has numbers
     * @param rows the cells, empty text where nothing is stated
     */
    public record StatedTable(List<String> columns, List<Boolean> numbers, List<List<String>> rows) {}
}
