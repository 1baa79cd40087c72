package io.github.federules.core.compiler;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.worksheet.Worksheet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call as a worksheet, under one reading and for dossiers of one shape.
 *
 * @param sheet the worksheet
 * @param sources what each input is in a dossier
 * @param codes by criterion the numbers of its answers
 * @param slots where the amount of each cost line is added
 * @param findings by term, as the call has it, what is judged of it
 * @param tracks by track the truth that all conditions and limits are met that decide it
 * @param facts the truth that all is met that funding requires, whatever the costs and the aid
 * @param requirements the truth that all conditions on answers are met that funding requires, and its rate is set
 * @param truths the truth of each condition
 * @param points the points of each part of the score, in its order
 * @param costs the amounts of costs
 * @param funding the aid
 */
public record CompiledCall(
        Worksheet sheet,
        List<Source> sources,
        Map<String, Codes> codes,
        LineSlots slots,
        IdentityHashMap<Term, FindingCells> findings,
        Map<Track, Integer> tracks,
        int facts,
        int requirements,
        ConditionTruths truths,
        List<Integer> points,
        CostCells costs,
        FundingCells funding) {

    /**
     * The truths of the conditions of a call.
     *
     * @param ofParties by party the cell of each condition, as the call has it
     * @param counts the number of parties of each condition on it
     */
    public record ConditionTruths(
            List<IdentityHashMap<Condition, Integer>> ofParties, IdentityHashMap<Condition.Parties, Integer> counts) {

        /**
         * Returns the truth of a condition.
         *
         * @param condition one that the call has
         * @param party the party whose answers it looks at; below 0 that of the applicant
         * @return its cell
         * @throws IllegalStateException if no term of the call has the condition
         */
        public int of(Condition condition, int party) {
            for (int rank : new int[] {Math.max(0, party), 0}) {
                Integer cell = rank < ofParties.size() ? ofParties.get(rank).get(condition) : null;
                if (cell != null) {
                    return cell;
                }
            }
            throw new IllegalStateException("The condition " + condition + " has no cell.");
        }
    }

    /**
     * The amounts of the costs of an operation.
     *
     * @param kinds the kinds of lines
     * @param ceilings what ceilings leave
     * @param added what terms add
     * @param total the total eligible cost
     * @param direct the direct costs, after ceilings
     * @param retained the direct costs, before ceilings
     */
    public record CostCells(
            List<SummedLines> kinds,
            List<CeilingCells> ceilings,
            List<AddedCells> added,
            int total,
            int direct,
            int retained) {}

    /**
     * A ceiling on costs.
     *
     * @param limit the limit
     * @param base the costs that it limits
     * @param party the party of these costs, or below 0 for all
     * @param isAsked the truth that it is in force
     * @param most the most that it leaves
     * @param before the limited costs before every ceiling on them
     * @param after what all ceilings on them leave
     */
    public record CeilingCells(Limit limit, Base base, int party, int isAsked, int most, int before, int after) {}

    /**
     * Costs that a term adds.
     *
     * @param term the term
     * @param party the party, or below 0 for all
     * @param isPaid the truth that it is in force
     * @param of what a flat rate is a share of; of a lump sum, nothing
     * @param rate the rate of a flat rate in millionths; of a lump sum, nothing
     * @param uncapped the amount before its cap, whether it is in force or not
     * @param amount the amount that counts
     */
    public record AddedCells(AddedCosts term, int party, int isPaid, int of, int rate, int uncapped, int amount) {}

    /**
     * The aid of an operation.
     *
     * @param parts its parts
     * @param reductions what limits take of it, in order
     * @param ofParties the aid of each party, before what limits take of all
     * @param unreduced the sum of its parts
     * @param beforeWholeEuros the aid before its cents are cut
     * @param computed the aid after every reduction, whatever is refused
     * @param paid the aid, which is nothing where funding is refused
     */
    public record FundingCells(
            List<PartCells> parts,
            List<ReductionCells> reductions,
            List<Integer> ofParties,
            int unreduced,
            int beforeWholeEuros,
            int computed,
            int paid) {}

    /**
     * A part of the aid, of one party or of all.
     *
     * @param term the term
     * @param party the party, or below 0 for all
     * @param covered the costs of its base
     * @param counted the part of them that counts
     * @param upTo the cell of the most that counts, or -1
     * @param rate the rate, in millionths
     * @param isSet the truth that the rate is set
     * @param amount the aid
     */
    public record PartCells(
            AidIntensity term, int party, int covered, int counted, int upTo, int rate, int isSet, int amount) {}

    /**
     * A limit that reduces the aid.
     *
     * @param limit the limit
     * @param party the party whose aid it reduces, or below 0 for all
     * @param isAsked the truth that it is in force
     * @param before the aid before it
     * @param bound the most that the limit sets for what it is on
     * @param after the aid after it
     */
    public record ReductionCells(Limit limit, int party, int isAsked, int before, int bound, int after) {}
}
