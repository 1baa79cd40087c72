package io.github.federules.assurance.opinions.certificates;

import io.github.federules.certify.Certificate;
import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.CallWriter;
import java.util.Locale;

/**
 * A decision with its certificate, as JSON.
 *
 * @param dossier the dossier
 * @param call the call
 * @param decision the decision without the certificate
 * @param certificate the certificate
 */
record Certified(String dossier, String call, String decision, String certificate) {

    static Certified of(Decision decision) {
        return new Certified(
                DossierWriter.toJson(decision.dossier()),
                CallWriter.toJson(decision.call()),
                DecisionWriter.in(Locale.ENGLISH).toJson(decision),
                Certificate.of(decision).toJson(Locale.ENGLISH));
    }

    Certified withCertificate(String other) {
        return new Certified(dossier, call, decision, other);
    }

    Certified withDecision(String other) {
        return new Certified(dossier, call, other, certificate);
    }

    /** The case as the checker reads it: one line. */
    String line() {
        String open = decision.strip();
        return ("{\"dossier\":" + dossier + ",\"call\":" + call + ",\"decision\":"
                        + open.substring(0, open.length() - 1) + ",\"certificate\":" + certificate + "}}")
                .replace('\n', ' ')
                .replace('\r', ' ');
    }
}
