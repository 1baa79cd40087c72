package io.github.federules.core.call;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A call for applications as data: what it asks, each with its clause.
 *
 * <p>A new call is a new value, never a new class; what a call does not say, it simply has no rule for. No call contradicts
 * itself or the laws that it stands under: making it tells every fault. Calls are made with a {@link #builder}; the
 * components may become more, so that the record's constructor is not for callers. This class is immutable and thread-safe,
 * if the laws are.
 *
 * <p>It is not {@link java.io.Serializable}, nor are the records in it: Java's serialisation refuses it with a {@link
 * java.io.NotSerializableException} that names this class. Keep it as JSON instead, with {@code CallWriter} of {@code
 * federules-jackson}.
 *
 * @param id what dossiers name the call by, not null
 * @param edition which edition of the call this is, not null
 * @param title what people call it, not null
 * @param tracks what the call offers, not null
 * @param applicants what it asks of those who apply, not null
 * @param operations what it asks of the operation, not null
 * @param costs which costs it pays, and what total it asks, not null
 * @param funding how it funds, not null
 * @param note what it asks of the explanatory note, not null
 * @param openQuestions what its words leave open, each with its clause, not null
 * @param readings how it is read where a caller says nothing, not null
 * @param notJudged what it says and no program can judge, not null
 * @param laws the laws that stand above it, none where it is checked against itself alone, not null
 */
public record Call(
        String id,
        Edition edition,
        LocalizedText title,
        Set<Track> tracks,
        ApplicantTerms applicants,
        OperationTerms operations,
        CostTerms costs,
        FundingTerms funding,
        NoteTerms note,
        Map<Question, Clause> openQuestions,
        Readings readings,
        List<NotJudged> notJudged,
        List<Law> laws) {

    /**
     * Checks the call against itself and the laws above it, and keeps copies.
     *
     * @param id what dossiers name the call by, not null
     * @param edition which edition of the call this is, not null
     * @param title what people call it, not null
     * @param tracks what the call offers, not null
     * @param applicants what it asks of those who apply, not null
     * @param operations what it asks of the operation, not null
     * @param costs which costs it pays, and what total it asks, not null
     * @param funding how it funds, not null
     * @param note what it asks of the explanatory note, not null
     * @param openQuestions what its words leave open, not null
     * @param readings how it is read where a caller says nothing, not null
     * @param notJudged what no program can judge, not null
     * @param laws the laws that stand above it, not null
     * @throws InvalidCallException if the call contradicts itself or a law; it holds every fault
     */
    public Call(
            String id,
            Edition edition,
            LocalizedText title,
            Set<Track> tracks,
            ApplicantTerms applicants,
            OperationTerms operations,
            CostTerms costs,
            FundingTerms funding,
            NoteTerms note,
            Map<Question, Clause> openQuestions,
            Readings readings,
            List<NotJudged> notJudged,
            List<Law> laws) {
        this.id = Objects.requireNonNull(id, "id");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.title = Objects.requireNonNull(title, "title");
        this.tracks = Collections.unmodifiableSet(EnumSet.copyOf(tracks));
        this.applicants = Objects.requireNonNull(applicants, "applicants");
        this.operations = Objects.requireNonNull(operations, "operations");
        this.costs = Objects.requireNonNull(costs, "costs");
        this.funding = Objects.requireNonNull(funding, "funding");
        this.note = Objects.requireNonNull(note, "note");
        this.openQuestions = Copies.ofMap(openQuestions);
        this.readings = Objects.requireNonNull(readings, "readings");
        this.notJudged = List.copyOf(notJudged);
        this.laws = List.copyOf(laws);
        List<LocatedFault> faults = CallFaults.of(this);
        if (!faults.isEmpty()) {
            throw new InvalidCallException(id, faults);
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
        return operations.declarations().stream()
                .anyMatch(required -> required.declaration().equals(declaration));
    }

    /**
     * Gives the activities that the rate of the call depends on.
     *
     * @return the activities, none where it depends on none, never null
     */
    public Set<Activity> activities() {
        return funding.aid()
                .filter(aid -> aid.rate() instanceof AidRate.ByActivity)
                .map(aid -> ((AidRate.ByActivity) aid.rate()).byActivity().keySet())
                .orElse(Set.of());
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

    /**
     * Explains the call: each term in words, with the id of its clause and the clause's own words below it.
     *
     * <p>For example, {@code C5. The total cost, flat rates included, must reach €70,000.00.} above {@code « coût total
     * minimum de 70 000 € HT »}.
     *
     * @param locale French, or anything else for English, not null
     * @return the explanation, of several lines that end in {@code \n}, never null
     */
    public String explain(Locale locale) {
        return new CallText(this, locale).text();
    }

    @Override
    public String toString() {
        return "Call[" + id + ", edition " + edition.version() + "]";
    }
}
