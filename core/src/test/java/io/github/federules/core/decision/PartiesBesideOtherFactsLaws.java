package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is found while answers of parties and of the operation are missing is what all completions of them have in common. */
class PartiesBesideOtherFactsLaws {

    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Clause A1 = new Clause("A1", "a");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion YOUNG = Criterion.yesNo("YOUNG", Subject.PARTY, TEXT);
    private static final Criterion SMALL = Criterion.yesNo("SMALL", Subject.PARTY, TEXT);
    private static final List<String> PATHS = List.of(
            "operation.answers.GREEN",
            "applicant.answers.YOUNG",
            "applicant.answers.SMALL",
            "applicant.members[0].answers.YOUNG",
            "applicant.members[0].answers.SMALL",
            "applicant.members[1].answers.YOUNG",
            "applicant.members[1].answers.SMALL");

    @Property
    void what_missing_answers_leave_is_what_their_completions_have_in_common(@ForAll long seed) {
        Random random = new Random(seed);
        Optional<Call> drawn = call(random);
        if (drawn.isEmpty()) {
            return;
        }
        Assessor assessor = Assessor.of(drawn.get());
        int stated = random.nextInt(1 << PATHS.size());
        int answers = random.nextInt(1 << PATHS.size());
        int members = random.nextInt(3);
        int all = (1 << PATHS.size()) - 1;
        Decision open = assessor.assess(dossier(members, stated, answers));

        Decision[] completions = IntStream.rangeClosed(0, all)
                .mapToObj(each -> assessor.assess(dossier(members, all, (answers & stated) | (each & ~stated))))
                .toArray(Decision[]::new);

        Set<Verdict> verdicts = new HashSet<>();
        Set<String> decisive = new HashSet<>();
        for (int each = 0; each <= all; each++) {
            verdicts.add(completions[each].verdictOn(Track.FUNDING));
            for (int fact = 0; fact < PATHS.size(); fact++) {
                if (!aid(completions[each]).equals(aid(completions[each ^ (1 << fact)]))) {
                    decisive.add(PATHS.get(fact));
                }
            }
        }
        assertThat(open.verdictOn(Track.FUNDING))
                .as("%s %s", drawn.get().requirements(), open.given())
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INCOMPLETE);
        assertThat(open.missing())
                .extracting(MissingFact::path)
                .as("%s %s", drawn.get().requirements(), open.given())
                .containsExactlyInAnyOrderElementsOf(decisive);
    }

    private static Object aid(Decision decision) {
        return decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE
                ? decision.funding().aid().orElseThrow()
                : "none";
    }

    private static Optional<Call> call(Random random) {
        Condition used = Condition.any(
                where(GREEN).isYes(),
                Condition.parties(where(YOUNG).isYes()).atLeast(0),
                Condition.parties(where(SMALL).isYes()).atLeast(0));
        try {
            return Optional.of(Call.builder("c", TEXT)
                    .pays(A1, CostNature.STUDIES)
                    .asks(A1, GREEN, YOUNG, SMALL)
                    .requires(A1, "USED", used, TEXT)
                    .requires(A1, "ONE", condition(random, false, 3), TEXT)
                    .requires(Requirement.of(A1, Rule.of("EACH"), condition(random, true, 2), TEXT)
                            .ofEach()
                            .onlyWhen(condition(random, true, 2)))
                    .aid(
                            A1,
                            Value.when(condition(random, false, 3), Rate.percent("60"))
                                    .otherwise(Rate.percent("50")))
                    .build());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Condition condition(Random random, boolean isOfParty, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        return switch (kind) {
            case 0 -> where(GREEN).in(Answer.of(random.nextBoolean()));
            case 1 -> {
                Condition one = where(random.nextBoolean() ? YOUNG : SMALL).isYes();
                yield isOfParty ? one : Condition.applicant(one);
            }
            case 2 -> not(condition(random, isOfParty, depth - 1));
            case 3 -> Condition.all(condition(random, isOfParty, depth - 1), condition(random, isOfParty, depth - 1));
            case 4 -> Condition.any(condition(random, isOfParty, depth - 1), condition(random, isOfParty, depth - 1));
            default -> {
                Condition where = condition(random, true, depth - 1);
                int from = random.nextInt(3);
                yield random.nextBoolean()
                        ? Condition.parties(where).between(from, from + random.nextInt(2))
                        : Condition.partners(where).between(from, from + random.nextInt(2));
            }
        };
    }

    private static Dossier dossier(int members, int stated, int answers) {
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "s", euros("1000.00"));
        if ((stated & 1) != 0) {
            operation = operation.answering(GREEN, Answer.of((answers & 1) != 0));
        }
        Applicant applicant = Applicant.of(party(0, stated, answers));
        List<Party> partners = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            partners.add(party(i, stated, answers));
        }
        return Dossier.of(applicant.withMembers(partners), operation);
    }

    private static Party party(int rank, int stated, int answers) {
        Party party = Party.unknown();
        for (int i = 0; i < 2; i++) {
            int bit = 1 << (1 + 2 * rank + i);
            if ((stated & bit) != 0) {
                party = party.answering(i == 0 ? YOUNG : SMALL, Answer.of((answers & bit) != 0));
            }
        }
        return party;
    }
}
