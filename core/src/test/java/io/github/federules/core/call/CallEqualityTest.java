package io.github.federules.core.call;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two calls are equal if all their terms and laws are. */
class CallEqualityTest {

    private static final Clause CLAUSE = new Clause("X", "other words");
    private static final LocalizedText TEXT = new LocalizedText("autre chose", "something else");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Test
    void calls_of_equal_terms_are_equal_whatever_the_order_in_which_they_were_written() {
        Call call = whole().build();
        assertThat(whole().build()).isEqualTo(call).hasSameHashCodeAs(call).isNotSameAs(call);
        assertThat(small().pays(CLAUSE, CostNature.STUDIES)
                        .minimumCost(CLAUSE, euros(1))
                        .build())
                .isEqualTo(small().minimumCost(CLAUSE, euros(1))
                        .pays(CLAUSE, CostNature.STUDIES)
                        .build());
        assertThat(call).isNotEqualTo("whole-2026").isNotEqualTo(null);
    }

    @Test
    void the_order_in_which_a_call_names_the_natures_that_it_pays_does_not_matter() {
        Clause second = new Clause("Y", "more words");

        assertThat(small().pays(CLAUSE, CostNature.STUDIES)
                        .pays(second, CostNature.TRAINING)
                        .build())
                .isEqualTo(small().pays(second, CostNature.TRAINING)
                        .pays(CLAUSE, CostNature.STUDIES)
                        .build())
                .isNotEqualTo(small().pays(CLAUSE, CostNature.TRAINING)
                        .pays(second, CostNature.STUDIES)
                        .build());
    }

    @Test
    void natures_that_a_clause_pays_one_after_the_other_are_one_term() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Criterion place = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
                .withAnswer("HERE", TEXT)
                .withAnswer("THERE", TEXT);
        EligibleCosts studies = EligibleCosts.of(CLAUSE, Set.of(CostNature.STUDIES));
        EligibleCosts travel = EligibleCosts.of(CLAUSE, Set.of(CostNature.TRAVEL));
        UnitPrice price = UnitPrice.of(TEXT, euros(1));

        Call together =
                small().pays(CLAUSE, CostNature.STUDIES, CostNature.TRAVEL).build();
        Call apart = small().pays(studies).pays(travel).build();
        assertThat(apart).isEqualTo(together);
        assertThat(apart.terms()).isEqualTo(together.terms());
        for (EligibleCosts other : List.of(
                EligibleCosts.of(new Clause("Y", "words"), Set.of(CostNature.TRAVEL)),
                travel.named("APART"),
                travel.onlyWhen(Condition.where(green).isYes()),
                travel.ofLines(Condition.where(place).in("HERE")),
                travel.at(price))) {
            assertThat(small().asks(CLAUSE, green, place)
                            .requires(CLAUSE, "GREEN", Condition.where(green).isYes(), TEXT)
                            .pays(EligibleCosts.of(CLAUSE, Set.of(CostNature.STAFF))
                                    .ofLines(Condition.where(place).in("HERE")))
                            .pays(studies)
                            .pays(other)
                            .build()
                            .costs()
                            .paid())
                    .hasSize(3);
        }
        // Of two prices neither is that of both.
        assertThat(small().pays(studies.at(price))
                        .pays(travel.at(price))
                        .build()
                        .costs()
                        .paid())
                .hasSize(2);
    }

    @Test
    void another_term_makes_another_call() {
        List<UnaryOperator<CallBuilder>> changes = List.of(
                call -> call.offers(Track.of("LOAN"), TEXT),
                call -> call.replacing(Beneficiaries.of(CLAUSE, Set.of(BeneficiaryKind.values()))),
                call -> call.replacing(PolicyRoles.of(CLAUSE, Set.of(PolicyRole.values()))),
                call -> call.declaration(CLAUSE, "SPARES", Criterion.yesNo("SPARES", Subject.OPERATION, TEXT), TEXT),
                call -> call.replacing(DurationTerms.of(CLAUSE, 12, 24)),
                call -> call.replacing(RealisationWindow.of(CLAUSE, DAY, DAY.plusYears(3))),
                call -> call.pays(CLAUSE, CostNature.TRAINING),
                call -> call.pays(
                        EligibleCosts.of(CLAUSE, Set.of(CostNature.TRAINING)).at(UnitPrice.of(TEXT, euros(1)))),
                call -> call.pays(
                        EligibleCosts.of(CLAUSE, Set.of(CostNature.TRAINING)).at(UnitPrice.hourly(TEXT, 1720))),
                call -> call.lumpSum(LumpSum.of(CLAUSE, euros(1))),
                call -> call.replacing(StaffMinimum.of(CLAUSE, fte("0.30"))),
                call -> call.flatRate(CLAUSE, Rate.percent("1"), CostNature.TRAVEL),
                call -> call.replacing(EligibleVat.of(CLAUSE)),
                call -> call.replacing(Limit.minimumCost(CLAUSE, euros(20_000))),
                call -> call.replacing(Limit.maximumCost(CLAUSE, euros(800_000))),
                call -> call.replacing(AidIntensity.of(CLAUSE, Value.of(Rate.percent("61")))),
                call -> call.replacing(Limit.maximumAid(CLAUSE, euros(200_000))),
                call -> call.replacing(Limit.minimumAid(CLAUSE, euros(2_000))),
                call -> call.replacing(SharedAid.of(CLAUSE)),
                call -> call.replacing(Limit.ownContribution(CLAUSE, Rate.percent("21"))),
                call -> call.replacing(Limit.maximumPublicAid(CLAUSE, euros(399_999))),
                call -> call.replacing(SubmissionRequirement.sent(CLAUSE)),
                call -> call.replacing(SubmissionRequirement.electronic(CLAUSE)),
                call -> call.replacing(Deadline.of(CLAUSE, DAY, ZoneOffset.UTC)),
                call -> call.leavesOpen(CLAUSE, Question.DEADLINE),
                call -> call.readAs(DeadlineDay.INCLUSIVE),
                call -> call.notJudged(CLAUSE, TEXT),
                call -> call.notJudged(NotJudged.of(CLAUSE, TEXT).onCosts(CostNature.STUDIES)),
                call -> call.under(new LawThatAllowsAll("a")),
                call -> call.under(new LawThatAllowsAll("b")));
        Set<Call> different = new HashSet<>(Set.of(whole().build()));
        for (UnaryOperator<CallBuilder> change : changes) {
            Call changed = change.apply(whole()).build();
            assertThat(different.add(changed)).isTrue();
            assertThat(changed).isEqualTo(change.apply(whole()).build());
            assertThat(changed.toBuilder().build()).isEqualTo(changed);
        }
        assertThat(Stream.of(
                                small(),
                                small().edition(new Edition("3", Optional.empty(), "example.org")),
                                small().document(TEXT),
                                small().recipient(TEXT))
                        .map(CallBuilder::build)
                        .distinct())
                .hasSize(4);
        assertThat(Stream.of(
                                Call.builder("a", TEXT),
                                Call.builder("b", TEXT),
                                Call.builder("a", new LocalizedText("", "")))
                        .map(CallBuilder::build)
                        .distinct())
                .hasSize(3);
    }

    private static CallBuilder whole() {
        return WholeCall.at(Value.of(Rate.percent("60")));
    }

    private static CallBuilder small() {
        return Call.builder("small", TEXT);
    }
}
