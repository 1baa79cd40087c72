package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A call for applications as data: what it asks, each with its clause.
 *
 * <p>A new call is a new value, never a new class. Calls are made with a {@link #builder}, which says what is missing;
 * the components may become more, so that the record's constructor is not for callers. This class is immutable and
 * thread-safe.
 *
 * @param id what dossiers name the call by, not null
 * @param title what people call it, not null
 * @param beneficiaries who may benefit, not null
 * @param policyRoles how an applicant must run a public policy, not null
 * @param declarations what must be declared of the operation, not null
 * @param minimumCost the total cost that an operation must reach to be funded, not null
 * @param note what is asked of the explanatory note, not null
 * @param eligibleCosts the natures that are paid at real cost, each with its clause, not null
 * @param staffMinimum from which share of a full-time equivalent staff costs are eligible, not null
 * @param flatRate the costs that are paid as a share of staff costs, not null
 * @param aid how much aid an operation gets, not null
 * @param openQuestions what the words of the call leave open, each with its clause, not null
 * @param readings how the call is read where a caller says nothing, not null
 * @param notJudged what the call says and no program can judge, not null
 */
public record Call(
        String id,
        LocalizedText title,
        Beneficiaries beneficiaries,
        PolicyRoles policyRoles,
        List<RequiredDeclaration> declarations,
        MinimumCost minimumCost,
        NoteTerms note,
        Map<CostNature, Clause> eligibleCosts,
        StaffMinimum staffMinimum,
        FlatRate flatRate,
        AidIntensity aid,
        Map<Question, Clause> openQuestions,
        Readings readings,
        List<NotJudged> notJudged) {

    /**
     * Checks that the call does not contradict itself, and keeps copies.
     *
     * @param id what dossiers name the call by, not null
     * @param title what people call it, not null
     * @param beneficiaries who may benefit, not null
     * @param policyRoles how an applicant must run a public policy, not null
     * @param declarations what must be declared of the operation, not null
     * @param minimumCost the total cost that an operation must reach, not null
     * @param note what is asked of the explanatory note, not null
     * @param eligibleCosts the natures that are paid at real cost, not null
     * @param staffMinimum from which share staff costs are eligible, not null
     * @param flatRate the costs that are paid as a share of staff costs, not null
     * @param aid how much aid an operation gets, not null
     * @param openQuestions what the words of the call leave open, not null
     * @param readings how the call is read where a caller says nothing, not null
     * @param notJudged what no program can judge, not null
     * @throws IllegalArgumentException if a nature is paid both at real cost and by the flat rate, against regulation (EU)
     *     2021/1060, article 53(1)
     */
    public Call {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(beneficiaries, "beneficiaries");
        Objects.requireNonNull(policyRoles, "policyRoles");
        Objects.requireNonNull(minimumCost, "minimumCost");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(staffMinimum, "staffMinimum");
        Objects.requireNonNull(flatRate, "flatRate");
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(readings, "readings");
        declarations = List.copyOf(declarations);
        eligibleCosts = Collections.unmodifiableMap(new LinkedHashMap<>(eligibleCosts));
        openQuestions = Collections.unmodifiableMap(new LinkedHashMap<>(openQuestions));
        notJudged = List.copyOf(notJudged);
        if (!Collections.disjoint(eligibleCosts.keySet(), flatRate.covers())) {
            throw new IllegalArgumentException(
                    "The call " + id + " pays a nature both at real cost and by the flat rate of "
                            + flatRate.rate() + ": " + flatRate.covers()
                            + ". Maybe leave the nature out of one of the two: regulation (EU) 2021/1060, article 53(1), allows a"
                            + " combination only where each covers different costs.");
        }
    }

    /**
     * Starts a call with what dossiers and people call it.
     *
     * @param id what dossiers name the call by, not null
     * @param title what people call it, not null
     * @return a builder of the call, never null
     */
    public static CallBuilder builder(String id, LocalizedText title) {
        return new CallBuilder(id, title);
    }

    /**
     * Tells whether the call asks to declare this.
     *
     * @param declaration what is declared, not null
     * @return true if one of its rules asks for it
     */
    public boolean asksFor(Declaration declaration) {
        return declarations.stream().anyMatch(required -> required.declaration().equals(declaration));
    }

    /**
     * Gives every way in which the call can be read, the one in force where a caller says nothing among them.
     *
     * @return the combinations of the readings that the call leaves open, never null
     */
    public List<Readings> everyReading() {
        return readings.everyAnswerTo(openQuestions.keySet());
    }

    /**
     * Gives the questions that the words of the call leave open.
     *
     * @return the questions, never null
     */
    public Set<Question> questions() {
        return openQuestions.keySet();
    }

    /**
     * Gives the words that leave a question open.
     *
     * @param question a question that the call leaves open, not null
     * @return the clause, never null
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public Clause clauseOf(Question question) {
        Clause clause = openQuestions.get(question);
        if (clause == null) {
            throw new IllegalArgumentException(
                    "The question is " + question + ", but the call " + id + " leaves open only " + questions() + ".");
        }
        return clause;
    }

    @Override
    public String toString() {
        return "Call[" + id + "]";
    }
}
