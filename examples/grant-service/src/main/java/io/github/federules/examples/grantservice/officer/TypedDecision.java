package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.application.ApplicationState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/**
 * What an officer typed as a decision.
 *
 * @param kind whether it approves or rejects the application, or empty if nothing was chosen
 * @param aidCents the aid that it grants, or empty without one
 * @param reasons the reasons
 * @param errors what is wrong, by the id of the field
 */
record TypedDecision(
        Optional<ApplicationState> kind, Optional<Long> aidCents, String reasons, Map<String, String> errors) {

    static final String KIND = "decision";
    static final String AID = "granted";
    static final String REASONS = "reasons";

    private static final int LONGEST = 5000;

    static TypedDecision of(Map<String, String> values, boolean hasAid, MessageSource texts, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<ApplicationState> kind = Optional.ofNullable(values.get(KIND))
                .filter(each -> each.equals("APPROVED") || each.equals("REJECTED"))
                .map(ApplicationState::valueOf);
        if (kind.isEmpty()) {
            errors.put(KIND + "-APPROVED", texts.getMessage("decision.kind.missing", null, locale));
        }
        Optional<Long> aid = Optional.empty();
        if (hasAid && kind.filter(ApplicationState.APPROVED::equals).isPresent()) {
            try {
                aid = Optional.of(Euros.cents(Euros.parseLenient(values.getOrDefault(AID, ""))));
            } catch (InvalidFactException e) {
                errors.put(AID, e.fault().message(locale));
            }
        }
        String reasons = values.getOrDefault(REASONS, "").strip();
        if (reasons.isEmpty() || reasons.length() > LONGEST) {
            errors.put(REASONS, texts.getMessage("decision.reasons.missing", new Object[] {LONGEST}, locale));
        }
        return new TypedDecision(kind, aid, reasons, errors);
    }
}
