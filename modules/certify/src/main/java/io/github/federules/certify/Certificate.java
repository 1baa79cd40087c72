package io.github.federules.certify;

import io.github.federules.certify.certificate.Calculated;
import io.github.federules.certify.certificate.CertificateJson;
import io.github.federules.certify.certificate.Obstacles;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The amounts of a decision, step by step, so that a short program without this library can check them.
 *
 * <p>It has the input that each cost line is in, the numbers of the call with their places, every step with its value under each
 * reading and in the least and the greatest completion of missing shares of staff, and the changes with which a limit is met.
 *
 * <pre>{@code
 * Certificate certificate = Certificate.of(decision);
 * String json = certificate.toJson(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It needs no solver. Instances are immutable.
 */
public final class Certificate {

    private final List<LocalizedText> uncarried;
    private final String steps;

    private Certificate(List<LocalizedText> uncarried, String steps) {
        this.uncarried = uncarried;
        this.steps = steps;
    }

    /**
     * Creates the certificate of a decision.
     *
     * @param decision the decision
     * @return the certificate; one that claims nothing where the call or the dossier has what it cannot carry
     * @throws IllegalStateException if the engine decides otherwise than the steps: an error of this library
     */
    public static Certificate of(Decision decision) {
        List<LocalizedText> obstacles = List.copyOf(Obstacles.in(Objects.requireNonNull(decision, "decision")));
        return new Certificate(
                obstacles, obstacles.isEmpty() ? CertificateJson.of(new Calculated(decision).json()) : "");
    }

    /**
     * Returns the terms of the call and the facts of the dossier that a certificate cannot carry: nothing is claimed about them or
     * about amounts.
     *
     * @return their names; none if everything is carried
     */
    public List<LocalizedText> uncarried() {
        return uncarried;
    }

    /**
     * Determines whether the amounts are certified.
     *
     * @return whether nothing is {@linkplain #uncarried uncarried}
     */
    public boolean isCarried() {
        return uncarried.isEmpty();
    }

    /**
     * Returns the certificate as JSON in one line.
     *
     * @param locale the language of what is uncarried, French or else English
     * @return the JSON
     */
    public String toJson(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return isCarried()
                ? steps
                : CertificateJson.of(Map.of(
                        "uncarried",
                        uncarried.stream().map(each -> each.in(locale)).toList()));
    }

    /**
     * Returns the certificate in one short line, for logs.
     *
     * @return what it does not carry
     */
    @Override
    public String toString() {
        return "Certificate[uncarried=" + uncarried + "]";
    }
}
