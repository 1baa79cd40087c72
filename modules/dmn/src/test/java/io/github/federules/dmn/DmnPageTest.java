package io.github.federules.dmn;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What docs/how-to/dmn.md and docs/reference/dmn.md show and state. */
class DmnPageTest {

    private static final Dossier DOSSIER = Dossier.of(
                    Applicant.of("Haut Pays", BeneficiaryKind.LOCAL_AUTHORITY_GROUPING)
                            .running(PolicyRole.DIRECT),
                    Operation.untitled()
                            .declaring(EXPLORES_AI)
                            .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                            .cost(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00")))
            .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));

    @Test
    void a_call_is_exported_under_a_reading() {
        DmnExport export = DmnExport.of(HAUTS_DE_FRANCE_AI_2025).reading(CentRounding.HALF_UP);
        String model = export.model(Locale.FRENCH);

        assertThat(model).startsWith("<?xml").contains("ROUNDING=HALF_UP");
    }

    @Test
    void a_dossier_becomes_inputs_and_a_test_case() {
        Dossier dossier = DOSSIER;
        DmnExport export = DmnExport.of(HAUTS_DE_FRANCE_AI_2025);

        List<String> lacking = export.lackedBy(dossier);
        Map<String, Object> inputs = DmnExport.inputs(dossier);
        String testCases = export.testCases("hdf-ai-2025_1.dmn", List.of(dossier));

        assertThat(lacking).isEmpty();
        assertThat(inputs).containsKeys("seeks", "applicant", "operation", "costLines", "financing", "submission");
        assertThat(testCases).contains("46320.00");
    }

    // A row of a table of the page is «| `applicant` | …»; the next column has the components.
    @Test
    void the_page_names_every_input_and_every_component_of_one() throws Exception {
        String page = page();
        Document model = Models.parsed(DmnExport.of(Models.everything().build()).model(Locale.FRENCH));

        assertThat(names(model, "inputData"))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(List.of(
                        "tApplicant",
                        "tMember",
                        "tOperation",
                        "tStatedAnswer",
                        "tCostLine",
                        "tFinancing",
                        "tSubmission"))
                .flatExtracting(type -> components(model, type))
                .allSatisfy(component -> assertThat(page).contains("`" + component + "`"));
    }

    @Test
    void the_page_names_every_component_of_the_answer_and_no_decision_that_is_not_there() throws Exception {
        String page = page();
        Document model = Models.parsed(DmnExport.of(Models.everything().build()).model(Locale.FRENCH));
        List<String> named = page.substring(page.indexOf("## Results"), page.indexOf("## Limits"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line ->
                        Stream.of(line.substring(2, line.indexOf(" |", 2)).split(", ")))
                .map(name -> name.replace("`", ""))
                .toList();

        assertThat(named).containsAll(components(model, "tAnswer"));
        assertThat(names(model, "decision")).containsAll(named);
    }

    // A row of a table of the page is «| `hdf-ai-2025` | …».
    @Test
    void the_page_names_six_calls_each_of_which_is_exported() throws Exception {
        String page = page();
        List<String> ids = page.substring(page.indexOf("These calls show"), page.indexOf("One engine can hold"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(ids).hasSize(6);
        for (String id : ids) {
            Document model = Models.parsed(DmnExport.of(call(id)).model(Locale.ENGLISH));
            assertThat(names(model, "decision")).as(id).contains("fundingVerdict", "aid", "failedRules");
        }
    }

    private static Call call(String id) throws IOException {
        for (Call call : FederCalls.all()) {
            if (call.id().equals(id)) {
                return call;
            }
        }
        Path calls = Path.of("..", "..", "examples", "calls");
        Path file = calls.resolve(id + ".json");
        String json = Files.readString(Files.exists(file) ? file : calls.resolve("conditional/" + id + ".json"));
        return ((AcceptedCall) CallReader.of(List.of(CommonProvisions.of2021())).read(json)).call();
    }

    private static List<String> names(Document model, String element) {
        return Models.elements(model, element).stream()
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    private static List<String> components(Document model, String type) {
        return Models.elements(model, "itemDefinition").stream()
                .filter(each -> each.getAttribute("name").equals(type))
                .flatMap(each -> {
                    var children = each.getElementsByTagNameNS("*", "itemComponent");
                    return java.util.stream.IntStream.range(0, children.getLength())
                            .mapToObj(children::item)
                            .map(Element.class::cast);
                })
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "reference", "dmn.md"));
    }
}
