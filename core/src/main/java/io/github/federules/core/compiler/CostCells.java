package io.github.federules.core.compiler;

import java.util.List;

/**
 * The amounts of the costs of an operation.
 *
 * @param kinds the kinds of lines
 * @param total the total eligible cost
 * @param direct the direct costs, after ceilings
 * @param retained the direct costs, before ceilings
 */
public record CostCells(List<LineKind> kinds, int total, int direct, int retained) {}
