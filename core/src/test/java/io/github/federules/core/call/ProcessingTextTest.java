package io.github.federules.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the processing of dossiers under a call. */
class ProcessingTextTest {

    private static final LocalizedText COACHING = new LocalizedText("Accompagnement", "Coaching");

    @Test
    void the_page_has_the_terms_of_the_call_and_all_that_surrounds_them() {
        Call call = WholeCall.at(Value.of(Rate.percent("60")))
                .under(new LawThatAllowsAll("EU 2021/1060"))
                .under(new LawThatAllowsAll("FR 2022-608"))
                .build();
        String terms = call.explainTerms(call.readings(), Locale.ENGLISH)
                .lines()
                .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());

        assertThat(terms).contains("    O2. Duration of the operation: from 12 to 36 months.\n");
        assertThat(call.explainProcessing(Locale.ENGLISH)).isEqualTo("""
                Rules of the algorithmic processing of dossiers under the call “Everything” (whole-2026), edition 2

                Purpose
                  The program Federules compares the facts of each dossier with the conditions of the call, and computes the aid.
                  The result of each track is: eligible, ineligible, or to be completed if missing facts can change it.

                Place in the decision
                  The program produces an analysis: a finding for each condition, a result for each track that is sought, and a computed aid. \
                It does not decide: the competent authority does.
                  Conditions that the program does not check, where they concern the dossier, and that are left to the case officer:
                    Quality is not judged.

                Data processed
                  The dossier of the applicant, as it was entered: the applicant and the partners, the operation, its costs, \
                its financing and the submission.
                  The call, whose conditions follow.
                  The program uses no other data on the applicant. It consults no file, no site and no service.

                Rules
                  A score is computed: the sum of the points of the criteria, with the weights stated below. It affects the selection \
                alone, and not the funding. Any other condition counts by itself: one condition that is not met is enough to make \
                the track that it concerns ineligible.
                """ + terms + """

                  Some points of the law that governs the call are checked, too: EU 2021/1060, FR 2022-608. Conformity with the rest of the law is not checked.

                  The wording of the call allows several readings. The one that is applied comes first:
                    R1. Reading in force: amounts are rounded down to the cent. Other reading: amounts are rounded to the nearest \
                cent.
                      “The words of R1”

                Operations
                  Each cost line is retained or set aside, depending on the costs that the call pays.
                  The retained lines are added up. Indirect costs are computed at the flat rate, and the aid at the rate of the \
                call up to its cap, where the call has them.
                  The points of the criteria are added up, and compared with the minimum where the call sets one.
                  Each condition that concerns the dossier is compared with its facts.
                  A track is eligible if all its conditions are met, whatever the missing facts turn out to be. It is ineligible \
                if they cannot all be met at the same time. Otherwise it is to be completed.
                  The analysis is made again under all possible readings of the call. It states whether the result depends on them.
                """);
    }

    @Test
    void a_call_without_funding_laws_readings_and_unjudged_conditions_has_none_of_them_on_its_page() {
        Call call = Call.builder("coaching", COACHING)
                .offers(Track.of("COACHING"), COACHING)
                .build();

        assertThat(call.explainProcessing(Locale.ENGLISH))
                .endsWith("""
                and no service.

                Rules
                  No weight is applied and no score is computed. Each condition counts by itself: one condition that is not met \
                is enough to make the track that it concerns ineligible.

                Operations
                  Each condition that concerns the dossier is compared with its facts.
                  A track is eligible if all its conditions are met, whatever the missing facts turn out to be. It is ineligible \
                if they cannot all be met at the same time. Otherwise it is to be completed.
                """)
                .contains("the competent authority does.\n\nData processed\n");
    }

    @Test
    void no_text_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        LocalizedText text = new LocalizedText(bell, bell);
        Call call = Call.builder(bell, text)
                .edition(new Edition(bell, Optional.empty(), bell))
                .notJudged(new Clause(bell, bell), text)
                .under(new LawThatAllowsAll(bell))
                .build();

        assertThat(call.explainProcessing(Locale.ENGLISH))
                .doesNotContain("\u0007")
                .contains("“bell\ufffd” (bell\ufffd), edition bell\ufffd\n")
                .contains("\n    bell\ufffd\n")
                .contains("the law that governs the call are checked, too: bell\ufffd. ");
    }

    @Test
    void conditions_of_a_law_are_listed_and_do_not_steer_a_terminal() {
        LawCondition condition = new LawCondition(
                Rule.of("LONG"),
                "L1",
                new LocalizedText("Loi, article 1", "Law, article 1\u0007"),
                new LocalizedText("L'opération dure.", "The operation lasts\u0007."));
        Call call = Call.builder("call", new LocalizedText("Un appel", "A call"))
                .under(new LawThatAllowsAll("law", Set.of(), List.of(condition)))
                .build();

        assertThat(call.explainProcessing(Locale.ENGLISH)).contains("""
                  Some points of the law that governs the call are checked, too: law. Conformity with the rest of the law is not checked.
                  Conditions of this law for a dossier that seeks funding, checked where the facts that they need are known:
                    Law, article 1\ufffd. The operation lasts\ufffd.
                """);
    }

    @Test
    void two_thousand_characters_of_a_title_are_shown() {
        String title = "x".repeat(2_000);

        assertThat(titled(title)).contains("“" + title + "” (small)");
        assertThat(titled(title + "x")).contains("“" + title + "…” (small)");
    }

    private static String titled(String title) {
        return Call.builder("small", new LocalizedText("Un appel", title))
                .pays(new Clause("L1", "the words"), CostNature.STUDIES)
                .build()
                .explainProcessing(Locale.ENGLISH);
    }
}
