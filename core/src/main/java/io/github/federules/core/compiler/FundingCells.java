package io.github.federules.core.compiler;

import java.util.List;

/**
 * The aid of an operation.
 *
 * @param parts its parts
 * @param reductions what limits take of it, in order
 * @param ofParties the aid of each party, before what limits take of all
 * @param beforeWholeEuros the aid before its cents are cut
 * @param computed the aid after every reduction, whatever is refused
 * @param paid the aid, which is nothing where funding is refused
 */
record FundingCells(
        List<AidCells.PartCells> parts,
        List<AidCells.ReductionCells> reductions,
        List<Integer> ofParties,
        int beforeWholeEuros,
        int computed,
        int paid) {}
