package io.github.federules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The model as a document; what it decides is compared in the modules of evidence, where the engines are. */
class ModelTest {

    private static final Call FIRST = FederCalls.HAUTS_DE_FRANCE_AI_2025;

    private static Stream<Call> calls() {
        return Stream.concat(
                FederCalls.all().stream(), Stream.of(Models.everything().build()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_reference_leads_to_an_element_and_no_two_have_one_id_or_name(Call call) throws Exception {
        Document model = Models.parsed(DmnExport.of(call).model(Locale.FRENCH));
        List<String> ids = Models.elements(model, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> names = Stream.of("inputData", "decision", "businessKnowledgeModel", "knowledgeSource")
                .flatMap(element -> Models.elements(model, element).stream())
                .map(element -> element.getAttribute("name"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates().contains("answer", "fundingVerdict", "aid", "failedRules");
        assertThat(Models.elements(model, "*").stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> !href.isEmpty()))
                .isNotEmpty()
                .allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void the_model_bears_the_call_s_id_title_and_namespace() throws Exception {
        Element definitions =
                Models.parsed(DmnExport.of(FIRST).model(Locale.ENGLISH)).getDocumentElement();

        assertThat(definitions.getNamespaceURI()).isEqualTo("https://www.omg.org/spec/DMN/20191111/MODEL/");
        assertThat(definitions.getAttribute("name")).isEqualTo("hdf-ai-2025_1");
        assertThat(definitions.getAttribute("label")).isEqualTo(FIRST.title().english());
        assertThat(definitions.getAttribute("namespace")).isEqualTo("urn:federules:call:hdf-ai-2025:1");
    }

    @Test
    void a_namespace_and_an_id_hold_any_id_of_a_call() throws Exception {
        Call call = Call.builder("1 appel n° 1:~é", new LocalizedText("", ""))
                .offers(FederCalls.WORKSHOPS, new LocalizedText("Ateliers", "Workshops"))
                .build();

        Element definitions =
                Models.parsed(DmnExport.of(call).model(Locale.ENGLISH)).getDocumentElement();

        // In UTF-8 ° is C2 B0 and é is C3 A9; a space is 20, : is 3A, ~ is 7E.
        assertThat(definitions.getAttribute("namespace"))
                .isEqualTo("urn:federules:call:1%20appel%20n%C2%B0%201%3A~%C3%A9:1");
        assertThat(definitions.getAttribute("id")).isEqualTo("call.1_20appel_20n_C2_B0_201_3A_7E_C3_A9.1");
    }

    @Test
    void a_reading_that_is_not_the_call_s_own_stands_in_id_name_and_namespace() throws Exception {
        Element definitions = Models.parsed(
                        DmnExport.of(FIRST).reading(CentRounding.HALF_UP).model(Locale.ENGLISH))
                .getDocumentElement();

        // = is 3D and _ is 5F.
        assertThat(definitions.getAttribute("id")).isEqualTo("call.hdf-ai-2025.1.ROUNDING_3DHALF_5FUP");
        assertThat(definitions.getAttribute("name")).isEqualTo("hdf-ai-2025_1_ROUNDING=HALF_UP");
        assertThat(definitions.getAttribute("namespace"))
                .isEqualTo("urn:federules:call:hdf-ai-2025:1:ROUNDING=HALF_UP");
    }

    @Test
    void no_two_models_have_an_id_or_a_namespace_in_common() throws Exception {
        Call newEdition = Models.everything()
                .edition(new Edition("2", Optional.empty(), "nowhere"))
                .build();
        List<String> ids = new ArrayList<>();
        List<String> namespaces = new ArrayList<>();
        for (Call call : Stream.concat(calls(), Stream.of(newEdition)).toList()) {
            for (Readings readings : call.everyReading()) {
                DmnExport export = DmnExport.of(call);
                for (Question question : call.openQuestions()) {
                    export = export.reading(readings.answer(question));
                }
                Document model = Models.parsed(export.model(Locale.FRENCH));
                namespaces.add(model.getDocumentElement().getAttribute("namespace"));
                Models.elements(model, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add);
            }
        }

        assertThat(namespaces).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void every_clause_of_a_rule_is_a_source_with_the_call_s_own_words_which_the_rule_cites() throws Exception {
        Document model = Models.parsed(DmnExport.of(FIRST).model(Locale.FRENCH));

        assertThat(Models.elements(model, "knowledgeSource"))
                .extracting(Element::getTextContent)
                .extracting(String::strip)
                .contains(
                        "C5: « coût total minimum de 70 000 € HT »",
                        "C7: « dans la limite de 250 000 € d'aide européenne »",
                        "C14: « avant le 28 février 2025 »");
        Element minimum = named(model, "decision", "minimumTotalCostRule");
        String source = Models.elements(model, "knowledgeSource").stream()
                .filter(element -> element.getAttribute("label").equals("C5"))
                .map(element -> element.getAttribute("id"))
                .findFirst()
                .orElseThrow();
        assertThat(minimum.getElementsByTagNameNS("*", "requiredAuthority")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href"))
                .extracting(org.w3c.dom.Node::getNodeValue)
                .isEqualTo("#" + source);
        assertThat(minimum.getTextContent()).contains("totalEligibleCost >= 70000.00");
    }

    @Test
    void what_no_program_judges_is_noted_in_the_language_that_is_asked_for() throws Exception {
        assertThat(notes(Locale.FRENCH))
                .hasSameSizeAs(FIRST.notJudged())
                .anyMatch(note -> note.startsWith("L'appel est concurrentiel"));
        assertThat(notes(Locale.ENGLISH)).anyMatch(note -> note.startsWith("The call is competitive"));
    }

    private static List<String> notes(Locale locale) throws Exception {
        return Models.elements(Models.parsed(DmnExport.of(FIRST).model(locale)), "textAnnotation").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
    }

    @Test
    void the_readings_are_named_and_change_the_model() {
        DmnExport export = DmnExport.of(FIRST);
        String down = export.model(Locale.FRENCH);
        String halfUp = export.reading(CentRounding.HALF_UP).model(Locale.FRENCH);

        assertThat(down).contains("ROUNDING=DOWN.\n").contains("floor(euros * 100) / 100");
        assertThat(halfUp)
                .contains("ROUNDING=HALF_UP. The explanation below shows its default readings.")
                .contains("floor(euros * 100 + 0.5) / 100")
                .doesNotContain("floor(euros * 100) / 100");
    }

    @Test
    void a_question_of_the_calls_own_is_read_in_the_model_as_it_is_exported() {
        LocalizedText text = new LocalizedText("f", "e");
        Question cap = Question.named("CAP", text).withAnswer("YES", text).withAnswer("NO", text);
        Clause clause = new Clause("A7", "words");
        DmnExport export = DmnExport.of(Call.builder("bonus", text)
                .aid(
                        clause,
                        Value.when(Condition.reading(cap, "YES"), Rate.percent("60"))
                                .otherwise(Rate.percent("70")))
                .leavesOpen(clause, cap)
                .build());

        assertThat(export.model(Locale.ENGLISH)).contains("[0.6, 0.7][index of([true, true], true)[1]]");
        assertThat(export.reading(cap.reading("NO")).model(Locale.ENGLISH))
                .contains("[0.6, 0.7][index of([false, true], true)[1]]");
    }

    // «avant le 28 février 2025»
    @Test
    void the_last_day_to_submit_is_that_of_the_chosen_reading() throws Exception {
        assertThat(deadlineUnder(DeadlineDay.EXCLUSIVE))
                .contains("<= date(\"2025-02-27\")", "> date(\"2025-02-27\")")
                .doesNotContain("2025-02-28");
        assertThat(deadlineUnder(DeadlineDay.INCLUSIVE))
                .contains("<= date(\"2025-02-28\")", "> date(\"2025-02-28\")")
                .doesNotContain("2025-02-27");
    }

    private static String deadlineUnder(DeadlineDay day) throws Exception {
        Document model = Models.parsed(DmnExport.of(FIRST).reading(day).model(Locale.FRENCH));
        return named(model, "decision", "submissionDeadlineRule").getTextContent();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_same_call_is_the_same_text(Call call) {
        assertThat(DmnExport.of(call).model(Locale.FRENCH))
                .isEqualTo(DmnExport.of(call).model(Locale.FRENCH))
                .doesNotContain("\r")
                .endsWith("</definitions>\n");
    }

    @Test
    void a_call_that_offers_no_aid_by_rate_has_an_aid_of_null() throws Exception {
        Document model = Models.parsed(
                DmnExport.of(FederCalls.NORMANDIE_INTERCHANGES_2022).model(Locale.FRENCH));

        assertThat(named(model, "decision", "aid").getTextContent().strip()).endsWith("null");
        assertThat(Models.elements(model, "decision"))
                .extracting(element -> element.getAttribute("name"))
                .doesNotContain("computedAid", "aidRate");
    }

    @Test
    void words_of_a_call_that_mean_something_in_feel_or_xml_stay_words() throws Exception {
        Call call = Models.everything()
                .declaration(
                        Models.CLAUSE,
                        "A \"<&> \\ RULE",
                        Criterion.yesNo("say \"yes\" \\ \n or true", Subject.OPERATION, new LocalizedText("", "")),
                        new LocalizedText("<b>", "</description>"))
                .build();

        Document model = Models.parsed(DmnExport.of(call).model(Locale.ENGLISH));

        assertThat(named(model, "decision", "criterion3").getTextContent())
                .contains("item.criterion = \"say \\\"yes\\\" \\\\ \\n or true\"");
        assertThat(named(model, "decision", "failedRulesCollected").getTextContent())
                .contains("\"A \\\"<&> \\\\ RULE\"");
    }

    @Test
    void a_carriage_return_in_the_call_s_words_is_one_when_it_is_read() throws Exception {
        Call call = Models.everything()
                .replacing(SubmissionRequirement.sent(new Clause("K2", "une\rclause\r\nlongue")))
                .build();

        assertThat(Models.elements(Models.parsed(DmnExport.of(call).model(Locale.FRENCH)), "knowledgeSource"))
                .extracting(Element::getTextContent)
                .anyMatch(text -> text.contains("une\rclause\r\nlongue"));
    }

    @Test
    void a_statement_that_the_call_asks_for_is_in_the_language_that_is_asked_for() {
        DmnExport export = DmnExport.of(Models.everything().build());

        assertThat(export.model(Locale.FRENCH)).contains("\"c'est utile\"").doesNotContain("it is useful");
        assertThat(export.model(Locale.ENGLISH)).contains("\"it is useful\"").doesNotContain("c'est utile");
    }

    private static Element named(Document model, String element, String name) {
        return Models.elements(model, element).stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
