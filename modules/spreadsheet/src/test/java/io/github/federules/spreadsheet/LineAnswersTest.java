package io.github.federules.spreadsheet;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A column for each criterion that a call asks of cost lines. */
class LineAnswersTest {

    private static final Clause A3 = new Clause("A3", "les dépenses annexes sont limitées");
    private static final CostNature WORKS =
            CostNature.of("WORKS", CostFamily.INVESTMENT, new LocalizedText("Travaux", "Works"));
    private static final CostNature RENT =
            CostNature.of("RENT", CostFamily.OPERATING, new LocalizedText("Loyer", "Rent"));
    private static final Criterion ROLE = Criterion.named(
                    "ROLE", Subject.COST_LINE, new LocalizedText("Rôle de la dépense", "Role of the cost"))
            .withAnswer("MAIN", new LocalizedText("Principale", "Main"))
            .withAnswer("ANCILLARY", new LocalizedText("Annexe", "Ancillary"))
            .ofNatures("WORKS");
    private static final Call CALL = Call.builder("ancillary", new LocalizedText("Appel", "Call"))
            .offersFunding()
            .natures(WORKS, RENT)
            .asks(A3, ROLE)
            .pays(A3, WORKS, RENT)
            .limit(Limit.on(A3, Base.lines("ANCILLARY_COSTS", where(ROLE).in(Answer.of("ANCILLARY"))))
                    .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                    .reducing())
            .aid(A3, Rate.percent("50"))
            .build();

    @Test
    void a_header_is_the_code_or_the_question_and_a_cell_the_code_or_the_words() throws IOException {
        List<CostLine> lines = List.of(
                CostLine.of(WORKS, euros("100.00")).answering(ROLE, Answer.of("MAIN")),
                CostLine.of(WORKS, euros("20.00")).answering(ROLE, Answer.of("ANCILLARY")));

        for (String header : List.of("ROLE", "role", "Rôle de la dépense", "Role of the cost", "ROLE DE LA DEPENSE")) {
            assertThat(read("nature;montant;" + header + "\ntravaux;100;principale\nWORKS;20;ANCILLARY\n")
                            .costLines())
                    .as(header)
                    .isEqualTo(lines);
        }
    }

    @Test
    void an_unknown_answer_is_an_error_at_its_row_and_column_with_the_answer_that_was_meant() throws IOException {
        Budget budget = read("nature;montant;Rôle de la dépense\ntravaux;100;principal\ntravaux;20;autre\n");

        assertThat(Faults.of(budget.faults()))
                .containsExactly(
                        "budget[2].Rôle de la dépense UNKNOWN_VALUE", "budget[3].Rôle de la dépense UNKNOWN_VALUE");
        assertThat(budget.faults())
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .first()
                .asString()
                .contains("principal")
                .endsWith("Did you mean Principale?");
        assertThat(budget.faults().get(1).message(Locale.FRENCH)).contains("Principale, Annexe");
    }

    @Test
    void a_line_of_a_nature_that_is_asked_must_answer() throws IOException {
        Budget budget = read("nature;montant;ROLE\ntravaux;100;\nloyer;20;\n");

        assertThat(Faults.of(budget.faults())).containsExactly("budget[2].ROLE MISSING");
        assertThat(Faults.of(read("nature;montant\ntravaux;100\n").faults())).containsExactly("budget[2].ROLE MISSING");
    }

    @Test
    void a_line_of_another_nature_need_not_answer_but_may() throws IOException {
        List<CostLine> lines =
                read("nature;montant;ROLE\nloyer;20;\nloyer;30;MAIN\n").costLines();

        assertThat(lines)
                .extracting(line -> line.answers().to("ROLE"))
                .containsExactly(Fact.unknown(), Fact.known(Answer.of("MAIN")));
    }

    @Test
    void a_criterion_has_one_column() throws IOException {
        assertThat(Faults.of(read("nature;montant;ROLE;Role of the cost\nloyer;20;;\n")
                        .faults()))
                .containsExactly("budget[1].Role of the cost DUPLICATE_FIELD");
    }

    @Test
    void an_unknown_header_is_reported_with_the_criteria_too() throws IOException {
        LocatedFault fault = read("nature;montant;ROLL\nloyer;20;\n").faults().get(0);

        assertThat(fault.message(Locale.ENGLISH)).contains("partenaire, ROLE").endsWith("Did you mean ROLE?");
    }

    @Test
    void the_natures_are_those_of_the_call() throws IOException {
        Budget budget = read("nature;montant\nétudes;20\n");

        assertThat(Faults.of(budget.faults())).containsExactly("budget[2].nature UNKNOWN_VALUE");
        assertThat(budget.faults().get(0).message(Locale.FRENCH)).contains("Travaux, Loyer");
        assertThat(read("nature;montant\nloyers;20\n").faults().get(0).message(Locale.FRENCH))
                .endsWith("Est-ce plutôt Loyer\u00a0?");
    }

    @Test
    void under_several_calls_an_answer_is_read_and_none_is_required() throws IOException {
        Call other = Call.builder("other", new LocalizedText("Autre", "Other"))
                .offersFunding()
                .pays(A3, CostNature.STUDIES)
                .build();
        BudgetReader reader = BudgetReader.in(Locale.FRENCH).underAny(List.of(other, CALL));

        assertThat(reader.read(table("nature;montant;ROLE\nétudes;1;\ntravaux;2;\ntravaux;3;MAIN\n"))
                        .costLines())
                .extracting(line -> line.answers().to("ROLE"))
                .containsExactly(Fact.unknown(), Fact.unknown(), Fact.known(Answer.of("MAIN")));
    }

    @Test
    void without_a_call_no_criterion_is_known() throws IOException {
        assertThat(Faults.of("nature;montant;ROLE\nétudes;20;MAIN\n")).containsExactly("budget[1].ROLE UNKNOWN_FIELD");
        assertThatNullPointerException()
                .isThrownBy(() -> BudgetReader.in(Locale.FRENCH).under(null));
    }

    @Test
    void an_answer_has_a_place_by_its_field() throws IOException {
        BudgetTable table = BudgetReader.in(Locale.FRENCH)
                .under(CALL)
                .readTable(table("nature;montant;Rôle de la dépense\ntravaux;2;Annexe\n"));
        BudgetRow row = table.rows().get(0);

        assertThat(table.place(row, "answers.ROLE")).isEqualTo("budget[2].Rôle de la dépense");
        assertThat(table.place(row, "answers.SIZE")).isEqualTo("budget[2].SIZE");
    }

    private static Budget read(String csv) throws IOException {
        return read(CALL, table(csv));
    }

    private static Budget read(Call call, InputStream upload) throws IOException {
        Budget budget = BudgetReader.in(Locale.FRENCH).under(call).read(upload);
        return budget;
    }

    private static ByteArrayInputStream table(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
