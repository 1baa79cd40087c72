package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The terms of a call, except amounts: each term, or none. */
final class CallTerms {

    private CallTerms() {}

    static Arbitrary<CallTerm> applicants() {
        Arbitrary<CallTerm> kinds = Terms.beneficiaries()
                .map(each -> call -> call.openTo(each.clause(), each.kinds().toArray(BeneficiaryKind[]::new)));
        Arbitrary<CallTerm> roles = Terms.policyRoles()
                .map(each -> call -> call.policyRun(each.clause(), each.roles().toArray(PolicyRole[]::new)));
        return all(List.of(orNone(kinds), orNone(roles)));
    }

    /** The tracks; with funding, also the terms that concern it alone. */
    static Arbitrary<CallTerm> tracks() {
        return Combinators.combine(Terms.offers(), all(List.of(periods(), costs(), CallAmounts.any())))
                .as((offers, ofFunding) -> call -> {
                    offers.forEach(call::offers);
                    if (offers.contains(OfferedTrack.funding())) {
                        ofFunding.addTo(call);
                    }
                });
    }

    static Arbitrary<CallTerm> declarations() {
        Arbitrary<CallTerm> declared = Combinators.combine(
                        Terms.clauses(), Facts.words().set().ofMinSize(1).ofMaxSize(2), Terms.localizedTexts())
                .as((clause, codes, text) ->
                        call -> codes.forEach(code -> call.declared(clause, code, Declaration.of("D" + code), text)));
        return orNone(declared);
    }

    private static Arbitrary<CallTerm> costs() {
        Arbitrary<CallTerm> minimum =
                Terms.staffMinimums().map(each -> call -> call.staffFrom(each.clause(), each.share()));
        Arbitrary<CallTerm> vat = Terms.clauses().map(clause -> call -> call.paysVat(clause));
        Arbitrary<CallTerm> own =
                Terms.ownContributions().map(each -> call -> call.minimumOwnContribution(each.clause(), each.rate()));
        return all(List.of(natures(), orNone(minimum), seldom(vat), seldom(own)));
    }

    static Arbitrary<CallTerm> submission() {
        Arbitrary<CallTerm> deadlines = Terms.deadlines().map(each -> call -> call.deadline(each));
        return all(List.of(
                seldom(Terms.localizedTexts().map(document -> call -> call.document(document))),
                seldom(Terms.localizedTexts().map(recipient -> call -> call.recipient(recipient))),
                orNone(Terms.clauses().map(clause -> call -> call.submissionRequired(clause))),
                orNone(Terms.clauses().map(clause -> call -> call.submissionElectronic(clause))),
                orNone(deadlines)));
    }

    static Arbitrary<CallTerm> readings() {
        List<Reading> readings = Arrays.stream(Question.values())
                .flatMap(question -> question.readings().stream())
                .toList();
        Arbitrary<CallTerm> open = Combinators.combine(Terms.some(Question.class), Terms.clauses())
                .as((questions, clause) -> call -> questions.forEach(question -> call.leavesOpen(question, clause)));
        Arbitrary<CallTerm> read = Arbitraries.of(readings).map(reading -> call -> call.readAs(reading));
        Arbitrary<CallTerm> notJudged = Terms.notJudged().map(each -> call -> call.notJudged(each));
        return all(List.of(orNone(open), seldom(read), seldom(notJudged)));
    }

    // Every nature is paid at real cost, by one of two flat rates, or not at all.
    private static Arbitrary<CallTerm> natures() {
        List<CostNature> all = CostNature.standard();
        Arbitrary<List<Integer>> ways = Arbitraries.frequency(
                        Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(2, 3))
                .list()
                .ofSize(all.size());
        return Combinators.combine(
                        ways,
                        Arbitraries.of(CostNature.standard()),
                        Terms.orEmpty(Terms.flatRates()),
                        Terms.orEmpty(Terms.flatRates()),
                        Terms.clauses())
                .as((each, always, one, other, clause) -> call -> {
                    call.pays(clause, always);
                    Set<CostNature> byOne = new HashSet<>();
                    Set<CostNature> byOther = new HashSet<>();
                    for (int i = 0; i < all.size(); i++) {
                        CostNature nature = all.get(i);
                        int way = nature == always ? 0 : each.get(i);
                        switch (way) {
                            case 0 -> call.pays(clause, nature);
                            case 1 -> byOne.add(nature);
                            case 2 -> byOther.add(nature);
                            default -> {}
                        }
                    }
                    one.ifPresent(rate -> call.flatRate(covering(rate, byOne)));
                    // Only one flat rate may pay what no nature names.
                    other.filter(rate -> one.isEmpty() || !byOne.isEmpty() || !byOther.isEmpty())
                            .ifPresent(rate -> call.flatRate(covering(rate, byOther)));
                });
    }

    private static FlatRate covering(FlatRate rate, Set<CostNature> natures) {
        return new FlatRate(rate.rate(), rate.of(), natures, rate.cap(), rate.calculated(), rate.clause());
    }

    // Some period as long as is asked must lie in the window.
    private static Arbitrary<CallTerm> periods() {
        return Combinators.combine(Terms.orEmpty(Terms.durations()), Terms.orEmpty(Terms.windows()))
                .as((duration, window) -> call -> {
                    window.ifPresent(each -> call.realised(each.clause(), each.from(), each.to()));
                    duration.ifPresent(each -> {
                        int least = Math.min(
                                each.minMonths(), window.map(CallTerms::longest).orElse(Integer.MAX_VALUE));
                        call.lasting(each.clause(), least, least + each.maxMonths() - each.minMonths());
                    });
                });
    }

    private static int longest(RealisationWindow window) {
        return Math.toIntExact(
                ChronoUnit.MONTHS.between(window.from(), window.to().plusDays(1)));
    }

    private static Arbitrary<CallTerm> all(List<Arbitrary<CallTerm>> terms) {
        return Combinators.combine(terms).as(each -> each.stream().reduce(CallTerm.none(), CallTerm::and));
    }

    private static Arbitrary<CallTerm> orNone(Arbitrary<CallTerm> terms) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(CallTerm.none())), Tuple.of(3, terms));
    }

    private static Arbitrary<CallTerm> seldom(Arbitrary<CallTerm> terms) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(CallTerm.none())), Tuple.of(1, terms));
    }
}
