package io.github.federules.core.compiler;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.term.Term;
import io.github.federules.core.worksheet.Worksheet;
import java.util.List;
import java.util.Map;

/**
 * A call as a worksheet, under one reading and for dossiers of one shape.
 *
 * @param sheet the worksheet
 * @param sources what each input is in a dossier
 * @param codes by criterion the numbers of its answers
 * @param slots where the amount of each cost line is added
 * @param findings by term what is judged of it
 * @param tracks by track the truth that all conditions and limits are met that decide it
 * @param requirements the truth that all conditions of funding are met and its rate is set
 * @param costs the amounts of costs
 * @param funding the aid
 */
public record CompiledCall(
        Worksheet sheet,
        List<Source> sources,
        Map<String, Codes> codes,
        LineSlots slots,
        Map<Term, FindingCells> findings,
        Map<Track, Integer> tracks,
        int requirements,
        CostCells costs,
        FundingCells funding) {

    /**
     * The amounts of the costs of an operation.
     *
     * @param kinds the kinds of lines
     * @param total the total eligible cost
     * @param direct the direct costs, after ceilings
     * @param retained the direct costs, before ceilings
     */
    record CostCells(List<SummedLines> kinds, int total, int direct, int retained) {}

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
}
