package io.github.federules.assurance.rehearsal;

import static io.github.federules.assurance.rehearsal.Rehearsal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.KeyFingerPrintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.junit.jupiter.api.Test;

/** Each file is signed with the key of this rehearsal. */
class SignatureTest {

    private static final KeyFingerPrintCalculator FINGERPRINTS = new BcKeyFingerprintCalculator();

    @Test
    void each_signature_is_the_one_of_its_file() throws Exception {
        for (String file : bundle().artifacts()) {
            assertThat(verifies(file, bundle().bytes(file))).as(file).isTrue();
        }
    }

    @Test
    void one_other_bit_is_not_what_was_signed() throws Exception {
        for (String file : bundle().artifacts()) {
            byte[] other = bundle().bytes(file);
            other[other.length / 2] ^= 1;

            assertThat(verifies(file, other)).as(file).isFalse();
        }
    }

    private static boolean verifies(String file, byte[] content) throws IOException, PGPException {
        PGPSignature signature = signature(bundle().bytes(file + ".asc"));
        signature.init(new BcPGPContentVerifierBuilderProvider(), key());
        signature.update(content);
        return signature.verify();
    }

    private static PGPSignature signature(byte[] armored) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(armored))) {
            PGPSignatureList signatures = (PGPSignatureList) new PGPObjectFactory(in, FINGERPRINTS).nextObject();
            assertThat(signatures.size()).isEqualTo(1);
            return signatures.get(0);
        }
    }

    private static PGPPublicKey key() throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(Rehearsal.file("key/public.asc")))) {
            Iterator<PGPPublicKey> keys = new PGPPublicKeyRing(in, FINGERPRINTS).getPublicKeys();
            return keys.next();
        }
    }
}
