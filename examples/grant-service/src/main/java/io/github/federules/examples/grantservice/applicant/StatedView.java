package io.github.federules.examples.grantservice.applicant;

import java.util.List;

/**
 * What an application states, in the words of a page.
 *
 * @param facts the answers, in the order of the form, not null
 * @param lines the budget, not null
 * @param partners the partners, not null
 */
public record StatedView(List<StatedFact> facts, StatedTable lines, StatedTable partners) {

    /**
     * An answer.
     *
     * @param label the question, not null
     * @param value the answer, not null
     */
    public record StatedFact(String label, String value) {}

    /**
     * The rows of a list. A column that no row states is left out.
     *
     * @param columns the headings, not null
     * @param numbers whether each column has numbers, not null
     * @param rows the cells, empty text where nothing is stated, not null
     */
    public record StatedTable(List<String> columns, List<Boolean> numbers, List<List<String>> rows) {}
}
