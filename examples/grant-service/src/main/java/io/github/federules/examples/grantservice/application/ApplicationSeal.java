package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.seal.ContentHash;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the seal of a submitted application covers: all that lists show, so that they need not read the dossier, and its hash.
 *
 * <p>Seals are in databases. One that covers anything else has a new format, whose number it covers too, and those of earlier formats
 * are checked as they were made.
 *
 * @param id the key
 * @param number the number that people use
 * @param owner the account of the applicant
 * @param call the id of the call
 * @param dossierSha256 the hash of the dossier
 * @param submittedAt when it was submitted
 * @param listed what lists show
 */
record ApplicationSeal(
        UUID id, long number, long owner, String call, String dossierSha256, Instant submittedAt, ListedFacts listed) {

    /** The number of this format. */
    static final int FORMAT = 1;

    String sha256() {
        ObjectNode sealed = JsonNodeFactory.instance.objectNode();
        sealed.put("id", id.toString());
        sealed.put("number", Long.toString(number));
        sealed.put("owner", Long.toString(owner));
        sealed.put("call", call);
        sealed.put("dossier", dossierSha256);
        sealed.put("submittedAt", submittedAt.toString());
        sealed.put("applicant", listed.applicant());
        sealed.put("title", listed.title());
        sealed.put("verdict", listed.verdict().name());
        sealed.put("aid", listed.aidCents().map(Object::toString).orElse(""));
        return ContentHash.ofJson(sealed);
    }
}
