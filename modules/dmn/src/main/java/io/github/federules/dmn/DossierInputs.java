package io.github.federules.dmn;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** A dossier as the inputs of a model: numbers, texts, days, lists and maps. */
final class DossierInputs {

    private DossierInputs() {}

    static Map<String, @Nullable Object> of(Dossier dossier) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put(
                InputChapter.SEEKS,
                dossier.seeks()
                        .map(seeks -> seeks.stream().map(Track::code).toList())
                        .orElse(null));
        inputs.put(InputChapter.APPLICANT, of(dossier.applicant()));
        inputs.put(InputChapter.OPERATION, of(dossier.operation()));
        inputs.put(
                InputChapter.COST_LINES,
                dossier.operation().costLines().stream().map(DossierInputs::of).toList());
        inputs.put(
                InputChapter.FINANCING,
                dossier.operation().financing().find().map(DossierInputs::of).orElse(null));
        inputs.put(InputChapter.SUBMISSION, of(dossier.submission()));
        return Collections.unmodifiableMap(inputs);
    }

    private static Map<String, @Nullable Object> of(Applicant applicant) {
        Map<String, @Nullable Object> fields = of(applicant.lead());
        fields.put("policyRole", name(applicant.policyRole()));
        fields.put("recoversVat", orNull(applicant.recoversVat()));
        fields.put(
                "members", applicant.members().stream().map(DossierInputs::of).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> of(Party party) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", party.name().orElse(null));
        fields.put("kind", name(party.kind()));
        return fields;
    }

    private static Map<String, @Nullable Object> of(Operation operation) {
        List<Map<String, Object>> declarations = new ArrayList<>();
        operation.declarations().forEach((declaration, holds) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("code", declaration.code());
            fields.put("holds", holds);
            declarations.add(fields);
        });
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("declarations", declarations);
        fields.put(
                "activity",
                operation.activity().find().map(activity -> activity.code()).orElse(null));
        fields.put(
                "aidRate", operation.aidRate().find().map(rate -> rate.share()).orElse(null));
        fields.put(
                "startsOn",
                operation.realisation().find().map(period -> period.startsOn()).orElse(null));
        fields.put(
                "endsOn",
                operation.realisation().find().map(period -> period.endsOn()).orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> of(CostLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", line.id().orElse(null));
        fields.put("nature", line.nature().code());
        fields.put("person", line.person().orElse(null));
        fields.put("fte", line.share().find().map(FteShare::value).orElse(null));
        fields.put("amount", number(line.amount()));
        fields.put("vat", number(line.vat()));
        fields.put("partner", line.partner().orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> of(FinancingPlan financing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("own", number(financing.own()));
        fields.put("otherPublic", number(financing.otherPublic()));
        fields.put("otherPrivate", number(financing.otherPrivate()));
        fields.put("inKind", number(financing.inKind()));
        return fields;
    }

    private static Map<String, @Nullable Object> of(Submission submission) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sent", orNull(submission.sent()));
        fields.put("sentOn", orNull(submission.sentOn()));
        fields.put("sentAt", orNull(submission.sentAt()));
        fields.put("electronic", orNull(submission.electronic()));
        return fields;
    }

    static BigDecimal number(MonetaryAmount amount) {
        return BigDecimal.valueOf(Euros.cents(amount), 2);
    }

    private static @Nullable String name(Fact<? extends Enum<?>> fact) {
        return fact.find().map(Enum::name).orElse(null);
    }

    private static <T> @Nullable T orNull(Fact<T> fact) {
        return fact.find().orElse(null);
    }
}
