package io.github.federules.examples.cli;

import io.github.federules.core.dossier.CostNature;
import java.util.Map;

/**
 * One row of a budget as a cost line.
 *
 * @param row the line of the file where the row starts, from 1
 * @param nature the nature of the cost
 * @param fields the other fields of the cost line that the row states, in the form of the dossier format
 */
record BudgetLine(long row, CostNature nature, Map<BudgetColumn, String> fields) {}
