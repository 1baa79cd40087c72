package io.github.federules.assurance.fuzzing;

import static io.github.federules.core.fault.FaultCode.MISSING;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.RefusedDossier;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One text as day, time, and every kind of name: days are strict, names are only names. */
final class TextsTarget implements FuzzTarget {

    private final DossierReader reader = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm.nomenclature());

    @Override
    public void feed(byte[] input) {
        // Half surrogate pairs as well, which no UTF-8 makes.
        String text = input.length > 0 && input[0] == '*'
                ? new String(input, StandardCharsets.UTF_16BE)
                : new String(input, StandardCharsets.UTF_8);
        judgeDates(text);
        judgeNames(text);
    }

    private void judgeDates(String text) {
        String quoted = quoted(text);
        DossierResult dated = reader.read(withSubmission("\"sentOn\": " + quoted));
        if (dated instanceof AcceptedDossier accepted) {
            String day = accepted.dossier()
                    .submission()
                    .sentOn()
                    .find()
                    .orElseThrow()
                    .toString();
            Holds.that(day.equals(text), "a day is read as it is written", text);
        } else {
            Faults.holdTo(Faults.OF_DOSSIERS, ((RefusedDossier) dated).faults());
        }
        DossierResult timed = reader.read(withSubmission("\"sentOn\": \"2025-02-28\", \"sentAt\": " + quoted));
        if (timed instanceof AcceptedDossier accepted) {
            String time = accepted.dossier()
                    .submission()
                    .sentAt()
                    .find()
                    .orElseThrow()
                    .toString();
            Holds.that(text.startsWith(time), "a time is read as it is written", text);
            AllCalls.assess(accepted.dossier());
        } else {
            Faults.holdTo(Faults.OF_DOSSIERS, ((RefusedDossier) timed).faults());
        }
    }

    private static String withSubmission(String fields) {
        return "{\"operation\": {\"costLines\": []}, \"submission\": {" + fields + "}}";
    }

    private void judgeNames(String text) {
        Operation operation = Operation.titled(text)
                .withCostLines(java.util.List.of(
                        named(CostLine.staff(text, Euros.ofCents(4_000_000)).withShare(FteShare.fte("0.1")), text),
                        CostLine.of(CostNature.SERVICES, text, Euros.ofCents(3_000_000))
                                .withId("2 " + text)));
        operation = operation.withAnswers(Answers.none().with(text, Answer.of(text)));
        Dossier dossier = Dossier.of(
                        Applicant.of(text, BeneficiaryKind.ASSOCIATION)
                                .joinedBy(
                                        io.github.federules.core.dossier.Party.of(text, BeneficiaryKind.STATE_SERVICE)),
                        operation)
                .withId(text);
        AllCalls.assess(dossier);
        // A program may name what no call requires; then the text cannot be read again, but it is a text.
        DossierResult again = reader.read(DossierWriter.toJson(dossier));
        if (again instanceof RefusedDossier refused) {
            Faults.holdTo(Faults.OF_DOSSIERS, refused.faults());
        }
    }

    private static CostLine named(CostLine line, String text) {
        CostLine named =
                Faults.valueOrRefusal(Set.of(MISSING), () -> line.withId(text).withPerson(text));
        return named == null ? line : named;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", each)));
        return quoted.append('"').toString();
    }
}
