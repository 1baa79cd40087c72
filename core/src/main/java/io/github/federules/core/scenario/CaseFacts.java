package io.github.federules.core.scenario;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What conditions see of a dossier: its answers, and what is assumed of those that are missing. */
public final class CaseFacts {

    private final Map<String, Criterion> asked;
    private final Dossier dossier;
    private final Readings readings;
    private final Map<String, Answer> assumed;
    // What is known without an assumption, which holds under all of them.
    private final CaseFacts stated;
    // The parties of which something is assumed.
    private final Set<Integer> varying;
    private final IdentityHashMap<Condition.Parties, PartyCount> counts;
    private final IdentityHashMap<Condition.Parties, Fact<Boolean>> counted;
    // The party whose criteria are looked at: 0 for the applicant, and then its partners.
    private final int rank;

    private CaseFacts(
            Map<String, Criterion> asked,
            Dossier dossier,
            Readings readings,
            Map<String, Answer> assumed,
            @Nullable CaseFacts stated,
            Set<Integer> varying) {
        this.asked = asked;
        this.dossier = dossier;
        this.readings = readings;
        this.assumed = assumed;
        this.stated = stated == null ? this : stated;
        this.varying = varying;
        counts = new IdentityHashMap<>(1);
        counted = new IdentityHashMap<>(1);
        rank = 0;
    }

    private CaseFacts(CaseFacts facts, int rank) {
        asked = facts.asked;
        dossier = facts.dossier;
        readings = facts.readings;
        assumed = facts.assumed;
        stated = facts.stated;
        varying = facts.varying;
        counts = facts.counts;
        counted = facts.counted;
        this.rank = rank;
    }

    /** No fact at all. */
    public static final CaseFacts NOTHING =
            stated(Map.of(), Dossier.of(Applicant.unknown(), Operation.untitled()), Readings.PRUDENT);

    /** Returns what is stated, under a call that asks criteria, by their codes, and that is read so. */
    static CaseFacts stated(Map<String, Criterion> asked, Dossier dossier, Readings readings) {
        return new CaseFacts(asked, dossier, readings, Map.of(), null, Set.of());
    }

    /** Returns a view in which some unknown facts are as assumed, by their paths. */
    CaseFacts assuming(Map<String, Answer> answers, List<OpenFact> open) {
        return new CaseFacts(
                asked,
                dossier,
                readings,
                answers,
                this,
                open.stream().map(OpenFact::rank).collect(Collectors.toSet()));
    }

    /** Forgets what followed from other assumptions. */
    void assumeAnew() {
        counted.clear();
    }

    /** Returns a view in which the criteria of a party are those of one party. */
    CaseFacts of(int rank) {
        return rank == this.rank ? this : new CaseFacts(this, rank);
    }

    /** Returns the party whose criteria are looked at. */
    Party party() {
        return rank == 0
                ? dossier.applicant().lead()
                : dossier.applicant().members().get(rank - 1);
    }

    /** Returns the number of parties: the applicant and its partners. */
    int parties() {
        return 1 + dossier.applicant().members().size();
    }

    /** Determines whether a number of parties is as required: once for all of them, as it is the same whichever is looked at. */
    Fact<Boolean> holds(Condition.Parties condition) {
        Fact<Boolean> known = counted.get(condition);
        if (known == null) {
            known = count(condition).holds(condition, this);
            counted.put(condition, known);
        }
        return known;
    }

    private PartyCount count(Condition.Parties condition) {
        return counts.computeIfAbsent(condition, any -> PartyCount.of(condition, stated, varying));
    }

    /** Returns the least and the greatest number of parties that a condition counts, as far as is known. */
    public ValueBounds counted(Condition.Parties condition) {
        PartyCount count = count(condition);
        return new ValueBounds(count.least(), count.most() + count.varying().size());
    }

    boolean isReadAs(Reading reading) {
        return readings.answer(reading.question()).equals(reading);
    }

    Criterion criterion(String code) {
        return Objects.requireNonNull(asked.get(code), code);
    }

    /** Returns the answer to a criterion. One that the criterion does not take tells nothing. */
    public Fact<Answer> answer(String code) {
        Criterion criterion = criterion(code);
        Fact<Answer> stated = stated(criterion);
        // The common ones have types of their own, and a nomenclature may have codes of any form.
        if (stated instanceof Fact.Known<Answer> known
                && (criterion.takes(known.value())
                        || CommonCriteria.find(criterion.code()).isPresent())) {
            return stated;
        }
        return assumed.isEmpty() ? Fact.unknown() : Fact.ofNullable(assumed.get(pathOfParty(criterion)));
    }

    /** Returns the fact that the answer to a criterion is. */
    OpenFact fact(Criterion criterion) {
        return new OpenFact(pathOfParty(criterion), criterion, isOfMember(criterion) ? rank : 0);
    }

    private boolean isOfMember(Criterion criterion) {
        return rank > 0 && criterion.of() == Subject.PARTY;
    }

    // No call has a criterion of its own by the name of a common one.
    private static boolean isSame(Criterion criterion, Criterion common) {
        return criterion.code().equals(common.code());
    }

    private Fact<Answer> stated(Criterion criterion) {
        return switch (criterion.of()) {
            case OPERATION -> dossier.operation().answers().to(criterion.code());
            case APPLICANT, PARTY -> ofApplicant(criterion);
            case COST_LINE -> Fact.unknown();
            case ASSESSMENT -> dossier.assessment().orElse(Answers.none()).to(criterion.code());
        };
    }

    private Fact<Answer> ofApplicant(Criterion criterion) {
        Applicant applicant = dossier.applicant();
        Party party = isOfMember(criterion) ? party() : applicant.lead();
        if (isSame(criterion, CommonCriteria.KIND)) {
            return party.kind().map(kind -> Answer.of(kind.name()));
        }
        if (isSame(criterion, CommonCriteria.POLICY_ROLE)) {
            return applicant.policyRole().map(role -> Answer.of(role.name()));
        }
        if (isSame(criterion, CommonCriteria.LEGAL_FORM)) {
            return Fact.ofNullable(
                    party.legalForm().map(LegalForm::code).map(Answer::of).orElse(null));
        }
        return party.answers().to(criterion.code());
    }

    private String pathOfParty(Criterion criterion) {
        return isOfMember(criterion)
                ? FactKind.MEMBER_ANSWERS.path(rank - 1) + "." + criterion.code()
                : path(criterion);
    }

    /** Returns the place of an answer in the dossier, for a party that of the applicant. */
    public static String path(Criterion criterion) {
        if (isSame(criterion, CommonCriteria.KIND)) {
            return FactKind.BENEFICIARY_KIND.path();
        }
        if (isSame(criterion, CommonCriteria.POLICY_ROLE)) {
            return FactKind.POLICY_ROLE.path();
        }
        if (isSame(criterion, CommonCriteria.LEGAL_FORM)) {
            return FactKind.LEGAL_FORM.path();
        }
        return kind(criterion).path() + "." + criterion.code();
    }

    /** Returns the kind of fact that the answer to a criterion is, for a party the applicant. */
    public static FactKind kind(Criterion criterion) {
        return switch (criterion.of()) {
            case OPERATION -> FactKind.OPERATION_ANSWERS;
            case APPLICANT, PARTY -> FactKind.APPLICANT_ANSWERS;
            case COST_LINE -> FactKind.LINE_ANSWERS;
            case ASSESSMENT -> FactKind.ASSESSMENT_ANSWERS;
        };
    }
}
