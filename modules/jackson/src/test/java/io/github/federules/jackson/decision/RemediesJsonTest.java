package io.github.federules.jackson.decision;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each kind of remedy holds. */
class RemediesJsonTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 30);
    private static final Languages ENGLISH = new Languages(Optional.of(Locale.ENGLISH));
    private static final LocalizedText NOTE = new LocalizedText("la note", "the note");

    @Test
    void an_amount_is_money() {
        assertThat(written(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.50"))))
                .isEqualTo("[{'change':'ADD_OTHER_COST','amount':{'amount':'1.50','currency':'EUR'}}]");
    }

    @Test
    void an_amount_names_the_costs_and_the_party_of_which_it_is_true() {
        Change.OfAmount ofStudies = new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.50"))
                .in(new Change.SomeCosts(List.of("STUDIES", "TRAINING"), NOTE));
        assertThat(written(ofStudies))
                .isEqualTo("[{'change':'ADD_OTHER_COST','amount':{'amount':'1.50','currency':'EUR'},"
                        + "'costs':['STUDIES','TRAINING']}]");
        Body lead = new Body(0, Optional.empty(), Fact.unknown());
        Body partner = new Body(1, Optional.of("Syndicat"), Fact.unknown());
        Change.OfAmount plain = new Change.OfAmount(Change.Kind.REDUCE_SERVICES, euros("1.50"));
        assertThat(written(plain.of(lead), plain.of(partner)))
                .contains("'party':'applicant'}")
                .contains("'party':'applicant.members[0]'}");
    }

    @Test
    void a_share_is_raised_on_lines_by_their_ids() {
        assertThat(written(new Change.RaiseShare(List.of("1", "b\ud800"), fte("0.20"))))
                .isEqualTo("[{'change':'RAISE_SHARE','lines':['1','b\ufffd'],'share':'0.2'}]");
    }

    @Test
    void partners_that_leave_are_given_by_their_places() {
        Body partner = new Body(1, Optional.of("Syndicat"), Fact.unknown());
        assertThat(written(new Change.LeaveOutPartners(List.of(partner))))
                .isEqualTo("[{'change':'LEAVE_OUT_PARTNERS','members':['applicant.members[0].kind']}]");
    }

    @Test
    void answers_that_may_be_chosen_are_as_in_a_dossier() {
        assertThat(written(
                        new Change.ChooseAnswer("operation.answers.A", NOTE, Map.of(Answer.of("REAL"), NOTE)),
                        new Change.ChooseAnswer("applicant.answers.B", NOTE, Map.of(Answer.of(true), NOTE))))
                .isEqualTo("[{'change':'CHOOSE_ANSWER','path':'operation.answers.A','answers':['REAL']},"
                        + "{'change':'CHOOSE_ANSWER','path':'applicant.answers.B','answers':[true]}]");
    }

    @Test
    void other_days_are_those_that_change() {
        assertThat(written(new Change.Reschedule(Optional.of(FIRST), Optional.of(LAST))))
                .isEqualTo("[{'change':'RESCHEDULE','startsOn':'2025-01-02','endsOn':'2025-12-30'}]");
        assertThat(written(new Change.Reschedule(Optional.empty(), Optional.of(LAST))))
                .isEqualTo("[{'change':'RESCHEDULE','endsOn':'2025-12-30'}]");
    }

    @Test
    void a_submission_has_the_day_and_the_time_by_which_it_counts() {
        assertThat(written(
                        new Change.Submit(NOTE, false, Optional.empty(), Optional.empty()),
                        new Change.Submit(NOTE, true, Optional.of(LAST), Optional.of(LocalTime.NOON))))
                .isEqualTo(
                        "[{'change':'SUBMIT'},{'change':'SUBMIT_ELECTRONICALLY','by':'2025-12-30','until':'12:00'}]");
    }

    @Test
    void changes_that_are_enough_together_are_a_list() {
        assertThat(written(new Change.Together(List.of(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.50")),
                        new Change.RaiseShare(List.of("1"), fte("0.20"))))))
                .isEqualTo("[{'change':'TOGETHER','changes':["
                        + "{'change':'ADD_OTHER_COST','amount':{'amount':'1.50','currency':'EUR'}},"
                        + "{'change':'RAISE_SHARE','lines':['1'],'share':'0.2'}]}]");
    }

    @Test
    void an_article_of_a_law_has_no_quote() {
        assertThat(finding(new Clause("63(6)", ""), Optional.empty()))
                .startsWith(
                        "{\"rule\":\"MINIMUM_AID\",\"outcome\":\"FAILED\"," + "\"clause\":\"63(6)\",\"figures\":{},");
        assertThat(finding(new Clause("A1", "words"), Optional.empty()))
                .contains("\"clause\":\"A1\",\"quote\":\"words\",\"figures\":{},");
    }

    private static String finding(Clause clause, Optional<Remedy> remedy) {
        Finding finding = Finding.of(Rule.MINIMUM_AID, Outcome.FAILED, clause, new Changes(remedy));
        return JsonText.of(text -> FindingShape.TYPE.write(new JsonOutput(text, ENGLISH), finding));
    }

    private static String written(Change... changes) {
        String json = finding(new Clause("A1", "words"), Optional.of(new Remedy(List.of(changes), false, false)));
        int options = json.indexOf("\"options\":") + "\"options\":".length();
        return json.substring(options, json.lastIndexOf("]") + 1).replace('"', '\'');
    }

    private record Changes(Optional<Remedy> remedy) implements Finding.Detail {

        @Override
        public Figures figures() {
            return Figures.NONE;
        }

        @Override
        public List<String> places() {
            return List.of("operation");
        }

        @Override
        public String message(Locale locale) {
            return "message";
        }
    }
}
