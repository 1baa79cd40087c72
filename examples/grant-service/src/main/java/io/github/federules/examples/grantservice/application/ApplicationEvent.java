package io.github.federules.examples.grantservice.application;

import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to an application after it was sent.
 *
 * @param kind the state that it led to: withdrawn, approved or rejected
 * @param record the record of the analysis that a decision was made on, or empty for a withdrawal
 * @param aidCents the aid that a decision grants, in cents, or empty without one
 * @param isOther whether the decision is another one than the analysis
 * @param reasons the reasons, empty text for a withdrawal
 * @param by the name of the account
 * @param at when
 * @param seal whether anything of this was changed in the database
 */
public record ApplicationEvent(
        ApplicationState kind,
        Optional<UUID> record,
        Optional<Long> aidCents,
        boolean isOther,
        String reasons,
        String by,
        Instant at,
        SealCheck seal) {

    /** The number of the format of new seals. */
    static final int SEAL_FORMAT = 1;

    /**
     * Returns the withdrawal of an application.
     *
     * @param by the name of the applicant
     * @param at when
     * @return the event
     */
    public static ApplicationEvent withdrawal(String by, Instant at) {
        return new ApplicationEvent(
                ApplicationState.WITHDRAWN, Optional.empty(), Optional.empty(), false, "", by, at, SealCheck.INTACT);
    }

    /**
     * Returns the aid that a decision grants, in words.
     *
     * @param locale the language
     * @return the amount, empty text without one
     */
    public String aid(Locale locale) {
        return aidCents.map(cents -> Euros.format(Euros.ofCents(cents), locale)).orElse("");
    }

    String seal(UUID application) {
        ObjectNode sealed = JsonNodeFactory.instance.objectNode();
        sealed.put("application", application.toString());
        sealed.put("kind", kind.name());
        sealed.put("record", record.map(UUID::toString).orElse(""));
        sealed.put("aid", aidCents.map(Object::toString).orElse(""));
        sealed.put("isOther", isOther);
        sealed.put("reasons", reasons);
        sealed.put("by", by);
        sealed.put("at", at.toString());
        return ContentHash.ofJson(sealed);
    }

    ApplicationEvent checked(UUID application, int format, String seal) {
        SealCheck check = SealCheck.of(format, SEAL_FORMAT, seal(application).equals(seal));
        return new ApplicationEvent(kind, record, aidCents, isOther, reasons, by, at, check);
    }
}
