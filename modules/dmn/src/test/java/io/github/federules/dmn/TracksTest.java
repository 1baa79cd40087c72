package io.github.federules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.feder.FederCalls;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each track that a call offers is a decision of its own, and no other is. */
class TracksTest {

    private static final LocalizedText TITLE = new LocalizedText("Conseil", "Coaching");

    private static CallBuilder call() {
        return Call.builder("tracks", new LocalizedText("", ""))
                .beneficiaries(Models.CLAUSE, BeneficiaryKind.ASSOCIATION);
    }

    @Test
    void a_call_of_funding_alone_mentions_no_other_track() throws Exception {
        String xml = DmnExport.of(FederCalls.PAYS_DE_LA_LOIRE_RESEARCH_2023).model(Locale.ENGLISH);

        assertThat(xml.toLowerCase(Locale.ROOT)).doesNotContain("workshop", "applicationfails");
        assertThat(answer(Models.parsed(xml)))
                .containsExactly("fundingVerdict", "aid", "failedRules", "linesSetAside", "inputFaults");
    }

    @Test
    void each_track_has_a_verdict_which_is_named_by_its_code_and_bears_its_title() throws Exception {
        Call call =
                call().offers(Track.of("ADVICE_ON_SITE"), TITLE).offersFunding().build();

        Document model = Models.parsed(DmnExport.of(call).model(Locale.FRENCH));

        assertThat(answer(model))
                .containsExactly(
                        "fundingVerdict", "aid", "adviceOnSiteVerdict", "failedRules", "linesSetAside", "inputFaults");
        assertThat(named(model, "adviceOnSiteVerdict").getAttribute("label"))
                .isEqualTo("The verdict on this track: Conseil");
        assertThat(named(model, "fundingVerdict").getAttribute("label"))
                .isEqualTo("The verdict on this track: Financement");
    }

    @Test
    void a_track_whose_code_makes_no_name_is_named_by_its_position() throws Exception {
        Call call = call().offersFunding()
                .offers(Track.of("TRACK_3"), TITLE)
                .offers(Track.of("conseil \"n° 1\""), TITLE)
                .offers(Track.of("_"), TITLE)
                .build();

        Document model = Models.parsed(DmnExport.of(call).model(Locale.FRENCH));

        assertThat(answer(model)).contains("fundingVerdict", "track2Verdict", "track3Verdict", "track4Verdict");
    }

    @Test
    void no_two_codes_have_one_name() throws Exception {
        Call call = call().offers(Track.of("AB"), TITLE)
                .offers(Track.of("A_B"), TITLE)
                .offers(Track.of("A__B"), TITLE)
                .offers(Track.of("ab"), TITLE)
                .build();

        assertThat(answer(Models.parsed(DmnExport.of(call).model(Locale.FRENCH))))
                .contains("abVerdict", "aBVerdict", "track3Verdict", "track4Verdict");
    }

    @Test
    void a_call_without_funding_has_no_verdict_on_it_and_no_aid() throws Exception {
        Call call = call().offers(Track.of("COACHING"), TITLE).build();
        DmnExport export = DmnExport.of(call);
        Dossier dossier = Dossier.of(Applicant.of("An applicant", BeneficiaryKind.ASSOCIATION), Operation.untitled());

        assertThat(answer(Models.parsed(export.model(Locale.FRENCH))))
                .containsExactly("coachingVerdict", "failedRules", "linesSetAside", "inputFaults");
        assertThat(Models.elements(Models.parsed(export.testCases("tracks_1.dmn", List.of(dossier))), "resultNode"))
                .extracting(element -> element.getAttribute("name"))
                .contains("coachingVerdict", "answer")
                .doesNotContain("fundingVerdict", "aid");
    }

    private static List<String> answer(Document model) {
        Element type = Models.elements(model, "itemDefinition").stream()
                .filter(each -> each.getAttribute("name").equals("tAnswer"))
                .findFirst()
                .orElseThrow();
        var components = type.getElementsByTagNameNS("*", "itemComponent");
        return IntStream.range(0, components.getLength())
                .mapToObj(i -> ((Element) components.item(i)).getAttribute("name"))
                .toList();
    }

    private static Element named(Document model, String decision) {
        return Models.elements(model, "decision").stream()
                .filter(each -> each.getAttribute("name").equals(decision))
                .findFirst()
                .orElseThrow();
    }
}
