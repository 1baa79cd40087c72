package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.text.Printed;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * An operation and its costs.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Operation.titled("Une station de réparation pour les cyclistes")
 *     .declaring(CYCLING_PURPOSE)
 *     .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
 *     .cost(STUDIES, "Étude des itinéraires", euros("22000.00"))
 * }</pre>
 *
 * <p>Create one with {@link #titled} or {@link #untitled} and change it with the other methods: further components may
 * follow. A cost line is added in constant time.
 *
 * @param title the title, or empty
 * @param answers its answers to the criteria of the call
 * @param costLines its costs; each line has an identifier, its position from 1 if none was given
 * @param costsComplete whether no further costs may follow; without cost lines they may in any case
 * @param realisation the period in which it takes place; unknown if neither of its days is known
 * @param financing its financing other than the aid
 * @param aidRate the co-financing rate that the authority has set, under a call that leaves a range
 */
public record Operation(
        @NotNull Optional<String> title,
        @NotNull Answers answers,
        @NotNull List<@NotNull CostLine> costLines,
        boolean costsComplete,
        @NotNull Fact<Realisation> realisation,
        @NotNull Fact<FinancingPlan> financing,
        @NotNull Fact<Rate> aidRate) {

    /** The greatest total of all cost lines with VAT, in cents: €9,999,999,999,999.99. */
    public static final long MAX_TOTAL_CENTS = 999_999_999_999_999L;

    private static final Operation EMPTY = of(Optional.empty());

    /**
     * Checks the cost lines together, and identifies each line that has no identifier by its position from 1.
     *
     * @param title the title, or empty
     * @param answers its answers to the criteria of the call
     * @param costLines its costs
     * @param costsComplete whether no further costs may follow
     * @param realisation the period in which it takes place
     * @param financing its financing other than the aid
     * @param aidRate the co-financing rate that the authority has set
     * @throws io.github.federules.core.fault.InvalidFactException if two lines have the same identifier, given or not,
     *     or all lines together are over €9,999,999,999,999.99
     */
    public Operation {
        NoNulls.among("title", title, "answers", answers, "realisation", realisation, "financing", financing);
        Objects.requireNonNull(aidRate, "aidRate");
        // Equal facts are equal records.
        realisation = realisation.find().filter(Realisation::isUnknown).isPresent() ? Fact.unknown() : realisation;
        costLines = costLines instanceof CostLines ? costLines : CostLines.of(NoNulls.in(costLines, "costLines"));
    }

    /**
     * Returns an operation of which nothing is known. It has no cost lines.
     *
     * @return the operation
     */
    public static Operation untitled() {
        return EMPTY;
    }

    /**
     * Returns an operation by its title. It has no cost lines, and nothing else is known of it.
     *
     * @param title the title
     * @return the operation
     */
    public static Operation titled(String title) {
        return of(Optional.of(Objects.requireNonNull(title, "title")));
    }

    private static Operation of(Optional<String> title) {
        return new Operation(title, Answers.none(), List.of(), true, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /**
     * Returns a copy that answers yes to a criterion of the call.
     *
     * @param criterion a criterion that is answered yes or no
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion is not answered by yes or no
     */
    public Operation declaring(Criterion criterion) {
        return declaring(criterion, true);
    }

    /**
     * Returns a copy that answers yes or no to a criterion of the call.
     *
     * @param criterion a criterion that is answered yes or no
     * @param holds whether the answer is yes
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion is not answered by yes or no
     */
    public Operation declaring(Criterion criterion, boolean holds) {
        return answering(criterion, Answer.of(holds));
    }

    /**
     * Returns a copy with an answer to a criterion of the call.
     *
     * <p>For example, {@code operation.answering(RENEWABLE, Answer.of(true))}.
     *
     * @param criterion the criterion
     * @param answer the answer, which replaces any other to the same criterion
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion does not take the answer, or is not asked
     *     of the operation; the message names the answers that it takes, or where to answer it
     */
    public Operation answering(Criterion criterion, Answer answer) {
        return withAnswers(Dossier.AnsweredSubjects.OPERATION.with(answers, criterion, answer));
    }

    /**
     * Returns a copy with these answers and no others.
     *
     * @param answers the answers to the criteria of the call
     * @return the changed copy
     */
    public Operation withAnswers(Answers answers) {
        return new Operation(title, answers, costLines, costsComplete, realisation, financing, aidRate);
    }

    /**
     * Returns a copy with one more staff line, of a person whom no other line pays. The VAT is 0.00.
     *
     * @param label the label of the line for people
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @param share the share of an FTE (full-time equivalent) that the person works on the operation
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros, the position of the line is the identifier of another line, or all lines together are over
     *     €9,999,999,999,999.99
     */
    public Operation staff(String label, MonetaryAmount amount, FteShare share) {
        Objects.requireNonNull(share, "share");
        return with(CostNature.STAFF, label, Fact.known(share), amount);
    }

    /**
     * Returns a copy with one more cost line. The VAT is 0.00.
     *
     * @param nature the nature of the cost
     * @param label the label of the line for people
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros, the position of the line is the identifier of another line, or all lines together are over
     *     €9,999,999,999,999.99
     */
    public Operation cost(CostNature nature, String label, MonetaryAmount amount) {
        return with(nature, label, Fact.unknown(), amount);
    }

    // In one piece: each copy of a line checks its amounts again.
    private Operation with(CostNature nature, String label, Fact<FteShare> share, MonetaryAmount amount) {
        Objects.requireNonNull(label, "label");
        return with(
                CostLine.of(Optional.of(CostLines.of(costLines).nextId()), nature, Optional.of(label), share, amount));
    }

    /**
     * Returns a copy with one more cost line.
     *
     * @param line the line
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if another line has its identifier, or all lines
     *     together are over €9,999,999,999,999.99
     */
    public Operation with(CostLine line) {
        CostLines longer = CostLines.of(costLines).with(line);
        return new Operation(title, answers, longer, costsComplete, realisation, financing, aidRate);
    }

    /**
     * Returns a copy with these cost lines and no others.
     *
     * @param costLines the lines
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if two lines have the same identifier, given or not,
     *     or all lines together are over €9,999,999,999,999.99
     */
    public Operation withCostLines(List<CostLine> costLines) {
        return new Operation(title, answers, costLines, costsComplete, realisation, financing, aidRate);
    }

    /**
     * Returns a copy to whose costs further ones may be added: nothing that they can mend refuses it yet. Default: the costs are
     * complete.
     *
     * @return the changed copy
     */
    public Operation withFurtherCosts() {
        return new Operation(title, answers, costLines, false, realisation, financing, aidRate);
    }

    /**
     * Determines whether further costs may follow: none are stated, they are not said to be complete, or a line has no amount
     * and no quantity yet.
     *
     * @return whether the budget is open
     */
    public boolean isBudgetOpen() {
        return !costsComplete || costLines.isEmpty() || CostLines.of(costLines).isAnyOpen();
    }

    /**
     * Returns a copy that takes place in this period.
     *
     * @param realisation the period
     * @return the changed copy
     */
    public Operation withRealisation(Realisation realisation) {
        Objects.requireNonNull(realisation, "realisation");
        return new Operation(title, answers, costLines, costsComplete, Fact.known(realisation), financing, aidRate);
    }

    /**
     * Returns a copy with this financing plan.
     *
     * @param financing the financing of the operation other than the aid
     * @return the changed copy
     */
    public Operation withFinancing(FinancingPlan financing) {
        Objects.requireNonNull(financing, "financing");
        return new Operation(title, answers, costLines, costsComplete, realisation, Fact.known(financing), aidRate);
    }

    /**
     * Returns a copy with the co-financing rate that the authority has set. It matters only under a call that
     * leaves a range.
     *
     * @param rate the rate
     * @return the changed copy
     */
    public Operation withAidRate(Rate rate) {
        Objects.requireNonNull(rate, "rate");
        return new Operation(title, answers, costLines, costsComplete, realisation, financing, Fact.known(rate));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Operation", "title", title, "costLines", costLines.size());
    }
}
