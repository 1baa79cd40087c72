package io.github.federules.examples.grantservice.designer;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tries a call on the sample dossiers, beside the edition that is in force. */
@Component
class CallTrial {

    private final SortedMap<String, String> samples = new TreeMap<>();
    private final CallDates dates;
    private final LegalForms legalForms;

    CallTrial(ResourcePatternResolver resources, CallDates dates, LegalForms legalForms) throws IOException {
        this.dates = dates;
        this.legalForms = legalForms;
        for (Resource resource : resources.getResources("classpath:samples/*.json")) {
            String name = String.valueOf(resource.getFilename()).replace(".json", "");
            samples.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    /** The answer on one sample under the edited call, and under the edition in force: empty text without one. */
    public record TriedSample(String name, String now, String before, boolean isChanged) {}

    List<TriedSample> of(Call call, Locale locale) {
        Optional<Call> inForce = dates.today(call.id());
        List<TriedSample> tried = new ArrayList<>();
        samples.forEach((name, json) -> {
            String now = answer(call, json, locale);
            String before = inForce.map(known -> answer(known, json, locale)).orElse("");
            tried.add(new TriedSample(name, now, before, inForce.isPresent() && !now.equals(before)));
        });
        return tried;
    }

    private String answer(Call call, String json, Locale locale) {
        DossierReader reader = DossierReader.of(List.of(call), legalForms);
        return reader.read(adapted(json, call)) instanceof AcceptedDossier accepted
                ? answer(FederEligibility.under(call).assess(accepted.dossier()), locale)
                : "–";
    }

    // A sample names its own call; another call has other tracks and asks other questions.
    private static String adapted(String json, Call call) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(json);
        if (!call.id().equals(dossier.path("call").asString(""))) {
            dossier.put("call", call.id());
            dossier.remove("seeks");
            for (String part : List.of("applicant", "operation")) {
                if (dossier.get(part) instanceof ObjectNode facts) {
                    facts.remove("answers");
                }
            }
        }
        return dossier.toString();
    }

    private static String answer(Decision decision, Locale locale) {
        List<String> answers = new ArrayList<>();
        decision.call().offers().forEach(offer -> {
            TrackDecision on = decision.on(offer.track());
            if (on.verdict() != Verdict.NOT_SOUGHT) {
                String aid = on.aid()
                        .filter(amount -> on.verdict() != Verdict.INELIGIBLE)
                        .map(amount -> ", " + Euros.format(amount, locale))
                        .orElse("");
                answers.add(offer.title().in(locale) + " – " + on.verdict().label(locale) + aid);
            }
        });
        return String.join(" ; ", answers);
    }
}
