package io.github.federules.core.call;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.consistency.BaseContents;
import io.github.federules.core.consistency.NamedBases;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A call for applications as data: what it requires, each term with its clause.
 *
 * <p>A new call is a new value, never a new class. A call has no rule for a term that it does not have. Create one with {@link
 * #builder}, which refuses a call that contradicts itself or a law above it. Two calls are equal if all their terms and laws
 * are. This class is immutable and thread-safe, if the laws are.
 *
 * <p>Java serialization is not supported: it fails with a {@link java.io.NotSerializableException}. Store a call as JSON
 * instead, with {@code CallWriter} of {@code federules-jackson}.
 */
public final class Call {

    /** Who decides where a call does not name anybody: the competent authority, whoever that is. */
    public static final LocalizedText COMPETENT_AUTHORITY =
            new LocalizedText("l'autorité compétente", "the competent authority");

    private final CallBuilder stated;
    private final String id;
    private final Edition edition;
    private final LocalizedText title;
    private final List<OfferedTrack> offers;
    private final List<Track> tracks;
    private final OrderedTerms terms;
    private final ApplicantTerms applicants;
    private final OperationTerms operations;
    private final CostTerms costs;
    private final FundingTerms funding;
    private final SubmissionTerms submission;
    private final LocalizedText authority;
    private final Map<Question, Clause> openQuestions;
    private final Readings readings;
    private final List<NotJudged> notJudged;
    private final List<Law> laws;
    private final Map<Base, List<Base>> limitedIn;
    private final boolean isByParty;
    private final List<Condition> conditionsOnBearers;
    private final Set<Track> offered;
    private final List<Clause> uncited;
    private final List<Regime> regimes;
    private final NavigableMap<LocalDate, Call> earlier;
    private final LocalDate newestFrom;
    private final Set<String> usedCriteria;
    private final List<LocatedFault> warnings;

    /**
     * Creates the call as it is on a day.
     *
     * @param earlier the call as it was before, by the first day; null for such a call itself
     */
    Call(CallBuilder stated, LocalDate day, @Nullable NavigableMap<LocalDate, Call> earlier) {
        this.earlier = earlier == null ? Collections.emptyNavigableMap() : earlier;
        this.newestFrom = day;
        this.stated = stated.copy(earlier == null ? day : null);
        id = stated.id;
        edition = stated.edition;
        title = stated.title;
        offers = stated.offers();
        tracks = offers.stream().map(OfferedTrack::track).toList();
        List<CostNature> natures = stated.natures.isEmpty() ? CostNature.standard() : List.copyOf(stated.natures);
        terms = new OrderedTerms(stated.terms(day), natures);
        regimes = stated.regimes(day);
        applicants = new ApplicantTerms(terms);
        operations = new OperationTerms(terms);
        costs = new CostTerms(terms);
        funding = new FundingTerms(terms);
        submission = new SubmissionTerms(stated.document, stated.recipient, terms);
        authority = stated.authority;
        openQuestions = FrozenMap.copyOf(stated.openQuestions(day));
        Readings inForce = stated.readings;
        for (Question question : openQuestions.keySet()) {
            // Stated, so that it stays in force in whichever order a database keeps the answers.
            inForce = question.answers().isEmpty() ? inForce : inForce.with(inForce.answer(question));
        }
        readings = inForce;
        notJudged = List.copyOf(stated.notJudged);
        laws = List.copyOf(stated.laws);
        offered = new HashSet<>(tracks);
        Set<Clause> cited = cited();
        uncited = stated.quoted.stream().filter(each -> !cited.contains(each)).toList();
        CallFaults found = CallFaults.of(this, stated, earlier != null);
        usedCriteria = Set.copyOf(found.used);
        if (!found.faults.isEmpty()) {
            throw new InvalidCallException(id, found.faults);
        }
        warnings = List.copyOf(found.warnings);
        limitedIn = BaseContents.limitedIn(terms);
        isByParty = NamedBases.isByParty(terms);
        conditionsOnBearers = NamedBases.conditionsOnBearers(terms);
    }

    /** Returns the clauses that terms, open questions and conditions that are not judged cite, and those that are only quoted. */
    Set<Clause> clauses() {
        Set<Clause> all = cited();
        all.addAll(uncited);
        return all;
    }

    private Set<Clause> cited() {
        Set<Clause> cited = new HashSet<>(openQuestions.values());
        terms.all().forEach(term -> cited.add(term.clause()));
        costs.flatRates().forEach(rate -> rate.cap().ifPresent(cap -> cited.add(cap.clause())));
        funding.parts().forEach(part -> part.upTo().ifPresent(most -> cited.add(most.clause())));
        notJudged.forEach(condition -> cited.add(condition.clause()));
        return cited;
    }

    /**
     * Creates a builder of a call.
     *
     * <p>For example:
     *
     * <pre>{@code
     * Call call = Call.builder("cycling-2026", new LocalizedText("Le vélo au quotidien", "Cycling every day"))
     *     .pays(new Clause("A4", "études"), CostNature.STUDIES)
     *     .minimumCost(new Clause("A5", "au moins 20 000 €"), euros(20_000))
     *     .aid(new Clause("A6", "50 %"), Rate.percent("50"))
     *     .build();
     * }</pre>
     *
     * @param id the id that dossiers use, not blank
     * @param title the title that people use
     * @return the builder
     * @throws io.github.federules.core.fault.InvalidFactException if the id is blank
     */
    public static CallBuilder builder(String id, LocalizedText title) {
        return new CallBuilder(id, title);
    }

    /**
     * Creates a builder that has all that this call has.
     *
     * <p>For example, {@code call.toBuilder().edition(second).replacing(Limit.maximumAid(clause, euros("200000.00"))).build()} is the
     * next edition, with another maximum.
     *
     * <p>{@link CallBuilder#replacing} changes a term that the call has once. To set it beside that of the call is an error of {@link
     * CallBuilder#build}, as it is to add a track, an open question, a clause, a law or a regime that the call has already. The other
     * settings replace those of the call: edition, natures, authority, document, recipient and readings in force.
     *
     * @return the builder
     */
    public CallBuilder toBuilder() {
        return stated.copy(null);
    }

    /**
     * Returns a copy with a term. It replaces the term at its place, such as the minimum cost, where a call may have one only. Where a
     * call may have several, such as flat rates, it is added to them. A part of the aid replaces the only part of a call, so that
     * another co-financing rate is {@code call.with(AidIntensity.of(clause, Value.of(Rate.percent("60"))))}. A question that only the
     * replaced term looked at is unused then, which is an error; {@link CallBuilder#without} removes it.
     *
     * @param term the term
     * @return the changed copy, checked as {@link CallBuilder#build} does
     * @throws IllegalArgumentException if {@link CallBuilder#with} refuses the term
     * @throws InvalidCallException if the call contradicts itself or a law with the term
     */
    public Call with(Term term) {
        CallBuilder changed = toBuilder();
        return (changed.replaces(term) ? changed.replacing(term) : changed.with(term)).build();
    }

    /**
     * Determines whether some part of the aid is of each party.
     *
     * @return whether each party has aid of its own
     */
    public boolean isPaidToEach() {
        return funding.parts().stream().anyMatch(AidIntensity::isOfEach);
    }

    /**
     * Returns what bases require of the party that bears their lines.
     *
     * @return the conditions, each once, none for most calls
     */
    public List<Condition> conditionsOnBearers() {
        return conditionsOnBearers;
    }

    /**
     * Determines whether some term looks at each party by itself, or at the costs of some parties.
     *
     * @return whether the parties that bear the costs matter to amounts
     */
    public boolean isByParty() {
        return isByParty;
    }

    /**
     * Returns the id that dossiers use, such as {@code cycling-2026}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the edition of the call. A call that is amended has another.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns the title that people use.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Returns the tracks that the call offers with their titles, funding first.
     *
     * @return the tracks, at least one
     */
    public List<OfferedTrack> offers() {
        return offers;
    }

    /**
     * Returns the tracks that the call offers, funding first.
     *
     * @return the tracks, at least one
     */
    public List<Track> tracks() {
        return tracks;
    }

    /**
     * Determines whether the call offers a track.
     *
     * @param track the track
     * @return true if it does
     */
    public boolean offers(Track track) {
        return offered.contains(Objects.requireNonNull(track, "track"));
    }

    /**
     * Returns who decides, such as «la Région» and “the Region”.
     *
     * @return the words with their article; {@link #COMPETENT_AUTHORITY} where the call does not name anybody
     */
    public LocalizedText authority() {
        return authority;
    }

    /**
     * Returns all terms of the call, in the order of the call format.
     *
     * @return the terms
     */
    public List<Term> terms() {
        return terms.all();
    }

    /**
     * Returns the criteria that the call asks for, which its conditions may look at.
     *
     * @return the criteria in the order of the call
     */
    public List<Criterion> asks() {
        return terms.asks();
    }

    /**
     * Finds a criterion by its code, such as one that an answer from elsewhere names.
     *
     * <p>For example, {@code call.findCriterion("SME").map(Criterion::question)}.
     *
     * @param code the code
     * @return the criterion, or empty if the call does not ask for one of this code
     */
    public Optional<Criterion> findCriterion(String code) {
        Objects.requireNonNull(code, "code");
        return asks().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /**
     * Returns what the call requires of applicants.
     *
     * @return the terms
     */
    public ApplicantTerms applicants() {
        return applicants;
    }

    /**
     * Returns what the call requires of operations.
     *
     * @return the terms
     */
    public OperationTerms operations() {
        return operations;
    }

    /**
     * Returns the conditions that must hold, besides the familiar ones of the sections.
     *
     * @return the requirements in the order of the call
     */
    public List<Requirement> requirements() {
        return terms.requirements();
    }

    /**
     * Returns every limit of the call, except the maximums of flat rates and pass marks.
     *
     * @return the limits, in the order in which they are calculated
     */
    public List<Limit> limits() {
        return terms.limits();
    }

    /**
     * Returns the points of an application.
     *
     * @return the points, or empty for a call that gives none
     */
    public Optional<Score> score() {
        return terms.score();
    }

    /**
     * Returns the limits on the points.
     *
     * @return the pass marks in the order of the call
     */
    public List<Limit> passMarks() {
        return terms.passMarks();
    }

    /**
     * Returns the bases limited by ceilings that a base contains whole, whatever the lines of a dossier. Of several that limit the
     * same costs it has the first.
     *
     * @param base a base of costs that the call names
     * @return the limited bases
     */
    public List<Base> limitedIn(Base base) {
        return limitedIn.getOrDefault(Objects.requireNonNull(base, "base"), List.of());
    }

    /**
     * Returns the natures of costs that the call knows.
     *
     * @return the natures, the {@linkplain CostNature#standard standard ones} by default
     */
    public List<CostNature> natures() {
        return terms.natures();
    }

    /**
     * Finds a nature of costs by its code, such as one that a budget from elsewhere names.
     *
     * @param code the code
     * @return the nature, or empty if the call knows none of this code
     */
    public Optional<CostNature> findNature(String code) {
        Objects.requireNonNull(code, "code");
        return terms.natures().stream()
                .filter(nature -> nature.code().equals(code))
                .findFirst();
    }

    /**
     * Returns which costs are eligible, and the total cost that the call requires.
     *
     * @return the terms
     */
    public CostTerms costs() {
        return costs;
    }

    /**
     * Returns the aid, and what the call requires of its financing.
     *
     * @return the terms
     */
    public FundingTerms funding() {
        return funding;
    }

    /**
     * Returns what has to be submitted, to whom, how and until when.
     *
     * @return the terms
     */
    public SubmissionTerms submission() {
        return submission;
    }

    /**
     * Returns the questions that the words of the call leave open: the {@linkplain Question#standard standard} ones in their order, and then
     * its own by name. {@link #clauseOf} returns the
     * clause of each.
     *
     * @return the questions
     */
    public Set<Question> openQuestions() {
        return openQuestions.keySet();
    }

    /**
     * Returns the reading of an open question with a code.
     *
     * @param code question and answer, such as {@code BONUS_IN_CAP=NO}
     * @return the reading, or empty if the call leaves no such question open or the question has no such answer
     */
    public Optional<Reading> openReading(String code) {
        Objects.requireNonNull(code, "code");
        return openQuestions.keySet().stream()
                .flatMap(question -> question.readings().stream())
                .filter(reading -> reading.code().equals(code))
                .findFirst();
    }

    /**
     * Returns the readings that apply where a caller chooses no others. Default: the prudent ones.
     *
     * @return the readings
     */
    public Readings readings() {
        return readings;
    }

    /**
     * Returns the conditions that no program can judge.
     *
     * @return the conditions
     */
    public List<NotJudged> notJudged() {
        return notJudged;
    }

    /**
     * Returns the conditions that no program can judge and that concern a dossier.
     *
     * <p>A condition on natures of cost concerns only dossiers that seek funding and have such a cost line. One on kinds of
     * bodies concerns only those of such an applicant or partner.
     *
     * @param dossier the dossier
     * @return the conditions, none if none concerns it
     */
    public List<NotJudged> notJudged(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Set<CostNature> natures = new HashSet<>();
        if (offers(Track.FUNDING) && dossier.seeks(Track.FUNDING)) {
            dossier.operation().costLines().forEach(line -> natures.add(line.nature()));
        }
        Set<BeneficiaryKind> kinds = EnumSet.noneOf(BeneficiaryKind.class);
        dossier.applicant().lead().kind().find().ifPresent(kinds::add);
        dossier.applicant().members().forEach(member -> member.kind().find().ifPresent(kinds::add));
        List<NotJudged> concerning = new ArrayList<>();
        for (NotJudged condition : notJudged) {
            if (condition.concerns(natures, kinds)) {
                concerning.add(condition);
            }
        }
        return List.copyOf(concerning);
    }

    /**
     * Returns the clauses that the call quotes and that no term cites.
     *
     * @return the clauses in the order of the call
     */
    public List<Clause> uncited() {
        return uncited;
    }

    /**
     * Returns what its author should look at: each clause that no term cites or that has no words, each term and open question
     * without effect, each quotation with another figure than its term, and each condition for which it was not checked whether a
     * dossier can meet it. No decision depends on the warnings.
     *
     * @return the warnings, each with its path in the call format
     */
    public List<LocatedFault> warnings() {
        return warnings;
    }

    /**
     * Returns the laws above the call.
     *
     * @return the laws
     */
    public List<Law> laws() {
        return laws;
    }

    /**
     * Returns the regimes that the call comes under, each in the edition whose terms the call has.
     *
     * @return the regimes in the order of the call; before its first edition, one has criteria and questions alone
     */
    public List<Regime> regimes() {
        return regimes;
    }

    /**
     * Returns the call with the terms of its regimes on a day. It keeps them: it is the same on every day.
     *
     * @param day the day
     * @return the call, this one where its newest regimes are in force
     */
    public Call asOf(LocalDate day) {
        Map.Entry<LocalDate, Call> held = earlier.floorEntry(Objects.requireNonNull(day, "day"));
        return held == null || !day.isBefore(newestFrom) ? this : held.getValue();
    }

    /**
     * Returns the days from which {@link #asOf} returns another call, since an edition of a regime begins.
     *
     * @return the days in order, none under a call whose regimes always were as they are
     */
    public NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>(earlier.keySet());
        days.remove(LocalDate.MIN);
        if (!earlier.isEmpty()) {
            days.add(newestFrom);
        }
        return Collections.unmodifiableNavigableSet(days);
    }

    /**
     * Returns every combination of readings of the call, its {@link #readings own} among them.
     *
     * @return the combinations, at most 256
     */
    public List<Readings> everyReading() {
        return readings.everyAnswerTo(openQuestions.keySet());
    }

    /**
     * Returns the clause whose words leave a question open.
     *
     * @param question the question
     * @return the clause
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public Clause clauseOf(Question question) {
        Objects.requireNonNull(question, "question");
        return Optional.ofNullable(openQuestions.get(question))
                .orElseThrow(() ->
                        new IllegalArgumentException("The question is " + question.name() + ", but the call " + id
                                + (openQuestions.isEmpty()
                                        ? " leaves no question open."
                                        : " leaves open only "
                                                + openQuestions.keySet().stream()
                                                        .map(Question::name)
                                                        .toList() + ". Ask for one of these.")));
    }

    /**
     * Returns the call in words: each term with the id of its clause, and the clause's own words below it.
     *
     * <p>For example, {@code A5. The total cost, flat rates included, must reach €20,000.00.} above {@code « au moins
     * 20 000 € »}.
     *
     * @param locale French, or anything else for English
     * @return the text of several lines
     */
    public String explain(Locale locale) {
        return new CallText(this, readings, locale).text();
    }

    /**
     * Returns the terms of the call in words, as {@link #explain} does, without its heading, the readings that it leaves open and the
     * conditions that no program can judge. Where a term depends on a reading that is not open, the text states this reading.
     *
     * @param inForce the readings in force
     * @param locale French, or anything else for English
     * @return the text of several lines
     */
    public String explainTerms(Readings inForce, Locale locale) {
        Objects.requireNonNull(inForce, "inForce");
        return new CallText(this, inForce, locale).terms();
    }

    /**
     * Returns the main rules of the processing of dossiers under this call, for publication: its purpose, its place in the
     * decision, the data, the rules with their clauses, and the operations.
     *
     * @param locale French, or anything else for English
     * @return the text of several lines
     */
    public String explainProcessing(Locale locale) {
        return new ProcessingText(this, locale).text();
    }

    // In which order a call names natures does not matter.
    private List<Object> state() {
        return List.of(
                edition,
                title,
                offers,
                costs.eligible(),
                costs.paid().stream().filter(paid -> !CallText.isPlain(paid)).toList(),
                terms.all().stream()
                        .filter(term -> !(term instanceof EligibleCosts))
                        .toList(),
                submission.document(),
                authority,
                submission.recipient(),
                openQuestions,
                readings,
                notJudged,
                terms.natures(),
                laws,
                uncited,
                regimes);
    }

    /** Returns the codes of the criteria that the conditions of the call looked at before the newest editions of its regimes. */
    Set<String> usedBefore() {
        Set<String> used = new HashSet<>();
        earlier.values().forEach(each -> used.addAll(each.usedCriteria));
        return used;
    }

    /** Returns the terms by their kinds. */
    OrderedTerms ordered() {
        return terms;
    }

    /** Returns the call as it was before the newest editions of its regimes. */
    Collection<Call> earlier() {
        return earlier.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Call call && id.equals(call.id) && state().equals(call.state()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition);
    }

    /**
     * Returns the id and the edition of the call.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return Printed.line("Call", "id", id, "edition", edition.version());
    }
}
