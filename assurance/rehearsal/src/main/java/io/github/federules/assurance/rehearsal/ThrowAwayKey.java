package io.github.federules.assurance.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Makes an OpenPGP key that nobody trusts, and that signs one rehearsal. */
public final class ThrowAwayKey {

    private static final int BITS = 3072;
    private static final int PRIME_CERTAINTY = 100;

    private ThrowAwayKey() {}

    /**
     * Writes {@code secret.asc} and {@code public.asc}.
     *
     * @param arguments the folder, and the passphrase of the secret key
     * @throws IOException if the folder cannot be written
     * @throws PGPException if the key cannot be made
     */
    public static void main(String[] arguments) throws IOException, PGPException {
        Path folder = Path.of(arguments[0]);
        PGPKeyRingGenerator ring = ring(arguments[1].toCharArray());
        try (OutputStream secret = armored(folder.resolve("secret.asc"));
                OutputStream known = armored(folder.resolve("public.asc"))) {
            ring.generateSecretKeyRing().encode(secret);
            ring.generatePublicKeyRing().encode(known);
        }
    }

    private static PGPKeyRingGenerator ring(char[] passphrase) throws PGPException {
        RSAKeyPairGenerator primes = new RSAKeyPairGenerator();
        primes.init(
                new RSAKeyGenerationParameters(BigInteger.valueOf(65_537), new SecureRandom(), BITS, PRIME_CERTAINTY));
        BcPGPKeyPair pair = new BcPGPKeyPair(
                PublicKeyPacket.VERSION_4,
                PublicKeyAlgorithmTags.RSA_GENERAL,
                primes.generateKeyPair(),
                Date.from(Instant.now()));
        // SHA-1 is what the format uses for its own checksum of the secret part; signatures use SHA-512.
        PGPDigestCalculator checksum = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
        return new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Federules rehearsal (trust nothing that this key signed)",
                checksum,
                null,
                null,
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, checksum).build(passphrase));
    }

    private static OutputStream armored(Path file) throws IOException {
        return ArmoredOutputStream.builder().build(Files.newOutputStream(file));
    }
}
