package io.github.federules.assurance.environments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that answers are compared by; of bytes that come in pieces, none of which is kept. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static String of(byte[] bytes) {
        return new Sha256().append(bytes).hex();
    }

    Sha256 append(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Returns the hash of all that was appended, once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
