package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The terms of a call: each term, or none.
 *
 * <p>Shares and rates are often round. Terms shrink towards none, the first word and the first day.
 */
final class CallTerms {

    // A window that starts in this time leaves years for what comes after it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    /** One term of a call, or several. */
    @FunctionalInterface
    interface CallTerm {
        void addTo(CallBuilder call);
    }

    private static final CallTerm NONE = call -> {};

    private CallTerms() {}

    /** All terms of a call, with or without criteria. */
    static Arbitrary<CallTerm> any(Arbitrary<Optional<CallCriteria>> criteria) {
        Arbitrary<CallTerm> editions = Combinators.combine(
                        Facts.texts(), Facts.days().optional(), Facts.texts())
                .as(Edition::new)
                .map(edition -> call -> call.edition(edition));
        return all(List.of(
                seldom(editions),
                orNone(term(
                        Arbitraries.of(BeneficiaryKind.class).set().ofMinSize(1),
                        (call, clause, kinds) -> call.beneficiaries(clause, kinds.toArray(BeneficiaryKind[]::new)))),
                orNone(term(
                        Arbitraries.of(PolicyRole.class).set().ofMinSize(1),
                        (call, clause, roles) -> call.policyRoles(clause, roles.toArray(PolicyRole[]::new)))),
                declarations(),
                tracks(all(List.of(periods(), costs())), criteria),
                submission(),
                readings()));
    }

    /** Clauses; those of the same id have the same words. */
    static Arbitrary<Clause> clauses() {
        return Arbitraries.of("L1", "L2", "l1", "article 3, § 2", "null", "clause", "")
                .map(id -> new Clause(id, "words of \"" + id + "\"\n\u2028 – 60 %"));
    }

    /** Texts in French and English, which have nothing to do with each other. */
    static Arbitrary<LocalizedText> localizedTexts() {
        return Combinators.combine(Facts.texts(), Facts.texts()).as(LocalizedText::new);
    }

    /** The tracks; with funding, also the terms that concern it alone. */
    private static Arbitrary<CallTerm> tracks(
            Arbitrary<CallTerm> ofFunding, Arbitrary<Optional<CallCriteria>> ofFacts) {
        Arbitrary<List<OfferedTrack>> others = Combinators.combine(Facts.words().map(Track::of), localizedTexts())
                .as(OfferedTrack::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(OfferedTrack::track);
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        others,
                        ofFunding,
                        CallAmounts.any(),
                        ofFacts)
                .as((funding, each, terms, amounts, asked) -> call -> {
                    boolean isFunding = funding || each.isEmpty();
                    CallCriteria criteria = asked.orElse(CallCriteria.NONE);
                    each.forEach(call::offers);
                    criteria.addTo(call, isFunding);
                    if (isFunding) {
                        call.offersFunding();
                        terms.addTo(call);
                        amounts.apply(criteria.rate()).addTo(call);
                    }
                });
    }

    private static Arbitrary<CallTerm> declarations() {
        return orNone(Combinators.combine(
                        clauses(), Facts.words().set().ofMinSize(1).ofMaxSize(2), localizedTexts())
                .as((clause, codes, text) -> call -> codes.forEach(code ->
                        call.declaration(clause, code, Criterion.yesNo("D" + code, Subject.OPERATION, text), text))));
    }

    private static Arbitrary<CallTerm> costs() {
        Arbitrary<FteShare> shares = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(5, 10, 20, 50).map(percent -> Facts.share(percent, 2))),
                Tuple.of(1, Facts.shares()));
        return all(List.of(
                natures(),
                orNone(term(shares, CallBuilder::staffMinimum)),
                seldom(clauses().map(clause -> call -> call.paysVat(clause)))));
    }

    private static Arbitrary<CallTerm> submission() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "Indian/Reunion", "Z", "UTC+01:00", "+02:00")
                .map(ZoneId::of);
        Arbitrary<CallTerm> deadlines = Combinators.combine(Facts.days(), orEmpty(Facts.times()), zones, clauses())
                .as((day, until, zone, clause) -> {
                    Deadline whole = Deadline.of(clause, day, zone);
                    return until.map(whole::withUntil).orElse(whole);
                })
                .map(deadline -> call -> call.deadline(deadline));
        return all(List.of(
                seldom(localizedTexts().map(document -> call -> call.document(document))),
                seldom(localizedTexts().map(recipient -> call -> call.recipient(recipient))),
                orNone(clauses().map(clause -> call -> call.submissionRequired(clause))),
                orNone(clauses().map(clause -> call -> call.submissionElectronic(clause))),
                orNone(deadlines)));
    }

    private static Arbitrary<CallTerm> readings() {
        Arbitrary<CallTerm> notJudged = Combinators.combine(
                        clauses(),
                        localizedTexts(),
                        Arbitraries.of(Facts.NATURES).set().ofMaxSize(2),
                        Arbitraries.of(BeneficiaryKind.class).set().ofMaxSize(2))
                .as(NotJudged::new)
                .map(condition -> call -> call.notJudged(condition));
        return all(List.of(
                orNone(term(Arbitraries.of(Question.standard()).set().ofMinSize(1), (call, clause, questions) -> {
                    questions.forEach(question -> call.leavesOpen(clause, question));
                    return call;
                })),
                seldom(Arbitraries.of(Question.standard())
                        .flatMap(question -> Arbitraries.of(question.readings()))
                        .map(reading -> call -> call.readAs(reading))),
                seldom(notJudged)));
    }

    // Every nature is paid at real cost, by one of two flat rates, or not at all.
    private static Arbitrary<CallTerm> natures() {
        Arbitrary<List<Integer>> ends = Arbitraries.integers()
                .between(1, Facts.NATURES.size())
                .list()
                .ofSize(3)
                .map(each -> each.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.shuffle(Facts.NATURES), ends, orEmpty(flatRates()), orEmpty(flatRates()), clauses())
                .as((natures, end, one, other, clause) -> call -> {
                    call.pays(clause, natures.subList(0, end.get(0)));
                    one.ifPresent(rate -> call.flatRate(rate.apply(natures.subList(end.get(0), end.get(1)))));
                    // Only one flat rate may pay what no nature names.
                    other.filter(rate -> one.isEmpty() || end.get(0) < end.get(2))
                            .ifPresent(rate -> call.flatRate(rate.apply(natures.subList(end.get(1), end.get(2)))));
                });
    }

    /** Flat rates by the natures that they cover. */
    private static Arbitrary<Function<List<CostNature>, FlatRate>> flatRates() {
        return Combinators.combine(
                        Facts.rates(),
                        Arbitraries.of(Base.ofFlatRates()),
                        orEmpty(Facts.amounts()),
                        Arbitraries.of(false, true),
                        clauses(),
                        clauses())
                .as((rate, of, cap, calculated, one, other) -> natures -> {
                    FlatRate whole = FlatRate.of(one, rate, of, Set.copyOf(natures));
                    FlatRate capped =
                            cap.map(amount -> whole.withCap(other, amount)).orElse(whole);
                    return calculated ? capped.withCalculated() : capped;
                });
    }

    // Some period as long as is asked must lie in the window; some durations have no end.
    private static Arbitrary<CallTerm> periods() {
        Arbitrary<Integer> months = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 48)),
                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE - 48)));
        Arbitrary<Tuple.Tuple2<LocalDate, LocalDate>> windows = Combinators.combine(
                        Arbitraries.integers().between(0, 1_500),
                        Arbitraries.integers().between(0, 3_000))
                .as((start, days) -> Tuple.of(FIRST_DAY.plusDays(start), FIRST_DAY.plusDays(start + days)));
        return Combinators.combine(
                        orEmpty(Arbitraries.integers().between(0, 48)), months, orEmpty(windows), clauses(), clauses())
                .as((least, more, window, one, other) -> call -> {
                    window.ifPresent(each -> call.window(one, each.get1(), each.get2()));
                    least.map(each -> Math.min(
                                    each, window.map(CallTerms::longest).orElse(each)))
                            .ifPresent(each -> call.duration(other, each, each + more));
                });
    }

    private static int longest(Tuple.Tuple2<LocalDate, LocalDate> window) {
        return Math.toIntExact(window.get1().until(window.get2().plusDays(1)).toTotalMonths());
    }

    private static <T> Arbitrary<CallTerm> term(
            Arbitrary<T> values, Combinators.F3<CallBuilder, Clause, T, CallBuilder> adding) {
        return Combinators.combine(clauses(), values).as((clause, value) -> call -> adding.apply(call, clause, value));
    }

    private static <T> Arbitrary<Optional<T>> orEmpty(Arbitrary<T> values) {
        return Facts.some(2, 3, values);
    }

    static Arbitrary<CallTerm> all(List<Arbitrary<CallTerm>> terms) {
        return Combinators.combine(terms).as(each -> call -> each.forEach(term -> term.addTo(call)));
    }

    private static Arbitrary<CallTerm> orNone(Arbitrary<CallTerm> terms) {
        return orEmpty(terms).map(term -> term.orElse(NONE));
    }

    private static Arbitrary<CallTerm> seldom(Arbitrary<CallTerm> terms) {
        return Facts.some(3, 1, terms).map(term -> term.orElse(NONE));
    }
}
