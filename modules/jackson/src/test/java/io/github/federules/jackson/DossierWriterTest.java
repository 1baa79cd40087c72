package io.github.federules.jackson;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion SAVES_WATER = Criterion.yesNo("SAVES_WATER", Subject.OPERATION, TEXT);
    private static final Criterion ACTIVITY = Criterion.named("ACTIVITY", Subject.OPERATION, TEXT)
            .withAnswer("FISHING", TEXT)
            .withAnswer("FARMING", TEXT);
    private static final Answer FISHING = Answer.of("FISHING");
    private static final Call CALL = Call.builder("small", TEXT)
            .offersFunding()
            .offers(Track.of("COACHING"), TEXT)
            .declaration(A1, "WATER", SAVES_WATER, TEXT)
            .asks(A1, ACTIVITY)
            .pays(A1, CostNature.STAFF, CostNature.STUDIES)
            .aid(A1, Value.when(Condition.where(ACTIVITY).in(FISHING), Rate.percent("50")))
            .build();

    private static final Dossier EVERYTHING = Dossier.of(
                    Applicant.of(Party.of(
                                    "Commune", FrenchLegalForm.find("7210").orElseThrow()))
                            .running(PolicyRole.DIRECT)
                            .recoveringVat(false)
                            .withDeMinimisAid(euros("7.00"))
                            .joinedBy(Party.of("Syndicat", BeneficiaryKind.SYNDICAT_MIXTE)),
                    Operation.titled("Un titre")
                            .declaring(SAVES_WATER)
                            .answering(ACTIVITY, FISHING)
                            .withRealisation(Realisation.from(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 12, 30)))
                            .withFinancing(FinancingPlan.own(euros("1.00"))
                                    .withOtherPublic(euros("2.00"))
                                    .withOtherPrivate(euros("3.00"))
                                    .withInKind(euros("4.00")))
                            .withAidRate(Rate.percent("50"))
                            .with(CostLine.staff("Agent", euros("5.00"))
                                    .withId("a")
                                    .withPerson("P1")
                                    .withShare(fte("0.50"))
                                    .withPartner("Syndicat"))
                            .with(CostLine.of(CostNature.STUDIES, euros("6.00")).withVat(euros("1.20"))))
            .withId("D-1")
            .withCall("small")
            .withSeeks(Set.of(Track.of("COACHING")))
            .withSubmission(
                    Submission.sentElectronically(LocalDate.of(2025, 2, 20)).at(LocalTime.of(11, 59)));

    @Test
    void every_fact_is_written_in_the_order_of_the_format() {
        assertThat(DossierWriter.toJson(EVERYTHING).replace('"', '\''))
                .isEqualTo("{'id':'D-1','call':'small','seeks':['COACHING'],"
                        + "'applicant':{'name':'Commune','legalForm':'7210','policyRole':'DIRECT','recoversVat':false,"
                        + "'deMinimisAid':{'amount':'7.00','currency':'EUR'},"
                        + "'members':[{'name':'Syndicat','kind':'SYNDICAT_MIXTE'}]},"
                        + "'operation':{'title':'Un titre','answers':{'SAVES_WATER':true,'ACTIVITY':'FISHING'},"
                        + "'realisation':{'startsOn':'2025-01-02','endsOn':'2025-12-30'},"
                        + "'financing':{'own':{'amount':'1.00','currency':'EUR'},"
                        + "'otherPublic':{'amount':'2.00','currency':'EUR'},"
                        + "'otherPrivate':{'amount':'3.00','currency':'EUR'},"
                        + "'inKind':{'amount':'4.00','currency':'EUR'}},'aidRate':'0.5',"
                        + "'costLines':[{'id':'a','nature':'STAFF','label':'Agent','person':'P1','fte':'0.5',"
                        + "'amount':{'amount':'5.00','currency':'EUR'},'partner':'Syndicat'},"
                        + "{'id':'2','nature':'STUDIES','amount':{'amount':'6.00','currency':'EUR'},"
                        + "'vat':{'amount':'1.20','currency':'EUR'}}]},"
                        + "'submission':{'sent':true,'sentOn':'2025-02-20','sentAt':'11:59','electronic':true}}");
    }

    @Test
    void every_fact_is_read_back() {
        DossierReader reader = DossierReader.of(List.of(CALL), FrenchLegalForm::find);
        assertThat(Judged.accepted(reader.read(DossierWriter.toJson(EVERYTHING))))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void half_a_surrogate_pair_in_a_track_becomes_a_visible_mark() {
        assertThat(DossierWriter.toJson(EVERYTHING.withSeeks(Set.of(Track.of("LOAN\ud800")))))
                .contains("\"seeks\":[\"LOAN\ufffd\"]");
    }

    @Test
    void what_is_not_known_is_left_out() {
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled()).withSubmission(Submission.notSent());
        assertThat(DossierWriter.toJson(dossier).replace('"', '\''))
                .isEqualTo(
                        "{'applicant':{'members':[]},'operation':{'costLines':[]}," + "'submission':{'sent':false}}");
    }
}
